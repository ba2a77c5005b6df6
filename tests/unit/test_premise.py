"""Which sentences deny what a question takes for granted."""

import pytest

from qa.citations.mentions import mentions
from qa.disagreement.premise import contrary
from tests.unit.test_conflicts import evidence

REFUSED = "The council of Tarn rejected the plan for a river bridge on Wednesday because of its cost."


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Why did Tarn approve the river bridge?", REFUSED),
        ("What led the council of Tarn to accept the plan for a bridge?", REFUSED),
        ("How come the council of Tarn passed the plan for a bridge?", REFUSED),
        ("why was the river bridge approved by tarn", REFUSED),
        ("Why did the mayor sign the harbour contract?", "The mayor did not sign the harbour contract."),
        ("Why did the mayor sign the harbour contract?", "The mayor refused to sign the contract for the harbour."),
        ("When did the mayor sign the harbour contract?", "The mayor never signed the harbour contract, she said."),
        ("Why did Veska and Dorma sign an accord?", "Veska and Dorma left the talks without signing an accord."),
        ("Why didn't the mayor sign the harbour contract?", "The mayor signed the harbour contract on Monday."),
        ("Why did wheat prices in Kesh rise?", "Wheat prices in Kesh fell after rain."),
        ("Why did the miners of Maro vote for the wage offer?", "Miners in Maro voted against the wage offer."),
        ("Why did the court release the smuggler Rask?", "The court jailed the smuggler Timo Rask for two years."),
        ("Why did Norvia fail to ratify the fishing treaty?", "Norvia ratified the fishing treaty in May."),
    ],
)
def test_an_opposite_or_a_negation_on_one_side_denies_the_premise(question: str, sentence: str) -> None:
    found = evidence("a", sentence)
    assert contrary(question, [found]) is found


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Why did Tarn reject the river bridge?", REFUSED),
        ("Did Tarn approve the river bridge?", REFUSED),
        ("How many members of the council of Tarn approved the river bridge?", REFUSED),
        ("Why did Kesh approve the river bridge?", REFUSED),
        ("Why did Tarn approve the new school in the old mill?", REFUSED),
        ("Why did the mayor sign the harbour contract?", "The mayor signed the contract, which has no price."),
        ("Why did the mayor sign the harbour contract?", "The mayor did not say why he signed the harbour contract."),
        ("Why did the mayor not sign the harbour contract?", "The mayor said she would sign the harbour contract."),
        ("Why did the mayor refuse to sign the harbour contract?", "The mayor did not sign the harbour contract."),
        ("When did the fair in Lund open?", "The fair in Lund closed on Sunday."),
        ("Who lost the final of the island cup?", "Pell Rovers won the final of the island cup."),
        ("Who opposed the inquiry into gas contracts?", "Parliament approved the inquiry into gas contracts."),
        ("Why did wheat prices in Kesh rise in May 2021?", "Wheat prices in Kesh fell in August 2021."),
        ("Why?", REFUSED),
        ("", REFUSED),
        ("Why did it fall?", "Wheat prices rose."),
    ],
)  # fmt: skip
def test_no_premise_is_denied_by_what_agrees_or_speaks_of_something_else(question: str, sentence: str) -> None:
    assert contrary(question, [evidence("a", sentence)]) is None


def test_a_premise_that_another_report_bears_out_is_not_denied() -> None:
    accepted = evidence("b", "The council of Tarn approved the plan for a river bridge in a second vote.")
    assert contrary("Why did Tarn approve the river bridge?", [evidence("a", REFUSED), accepted]) is None


def test_the_words_of_time_in_the_question_tell_which_event_is_meant() -> None:
    refused = evidence("a", "Last week, Russian forces refused to hold a joint patrol with Turkish troops in Idlib.")
    agreed = evidence("b", "On March 5, Ankara and Moscow agreed on a ceasefire and decided to hold joint patrols.")
    assert contrary("Why did Russia accept the joint patrol in Idlib last week?", [agreed, refused]) is refused


def test_what_is_planned_or_possible_did_not_happen() -> None:
    (sign,) = (m for m in mentions("The mayor wants to sign it.") if m.stem == "sign")
    assert sign.open
    (sign,) = (m for m in mentions("The mayor agreed to sign it.") if m.stem == "sign")
    assert not sign.open


@pytest.mark.parametrize(
    "text", ["", "?" * 10_000, "not " * 3_000, "WHY DID TARN NOT? " * 100, "لماذا رفضت؟", "Why did \x00"]
)
def test_any_question_and_any_text_are_read_without_an_error(text: str) -> None:
    contrary(text, [evidence("a", REFUSED)])
    contrary("Why did Tarn approve the river bridge?", [evidence("a", text)])


def test_without_evidence_nothing_is_denied() -> None:
    assert contrary("Why did Tarn approve the river bridge?", []) is None
