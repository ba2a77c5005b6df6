"""Which sentences deny what a question takes for granted."""

import pytest

from ingest.datatypes import ArticleHead, Chunk
from qa.citations.mentions import mentions
from qa.datatypes import Evidence, Hit, Period
from qa.disagreement.granted import premises
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
        ("Why did Norvia extend the fishing deal?", "Norvia said that it would not extend the fishing agreement."),
        ("Why did the crew unload the Hanne Rask?", "The crew refused on Monday to unload the freighter Hanne Rask."),
        ("Why did Orla Finn back the quarry?", "A quarry, which opponents such as Orla Finn rejected, will be built."),
        ("Why did Kesh Water give up the Lund mill?", "Kesh Water kept the mill at Lund."),
        ("Why was the gate at Lund kept open for lorries?", "Buses may pass; the gate at Lund is closed to lorries."),
        ("Why did the probe Lark crash on the Moon?", "The probe Lark, built in Kesh, touched down on the Moon."),
        ("By how much was the cod limit for Lund raised?", "The cod limit for Lund is a tenth less than last year."),
        ("Why did Veska and Dorma sign a deal in Lund?", "Veska and Dorma left Lund without an agreement."),
        ("Why did Kesh and Tarn cut their output?", "Kesh, Tarn and other producers agreed on May 2 to raise output."),
        ("Why is the Kesh radar compatible with the S-9?", "The Kesh radar is not compatible with the S-9 system."),
        ("What did Oda Lind say when she attended the fair in Lund?", "Oda Lind did not attend the fair in Lund."),
        ("How many Kesh soldiers are part of the Lund mission?", "Kesh soldiers do not take part in the Lund mission."),
        ("Which of the Hanne Rask's crew were hurt?", "None of the crew of the Hanne Rask was hurt."),
        ("Who was hurt in the fire at the Lund mill?", "Nobody was hurt in the fire at the Lund mill."),
        ("How did Norvia beat Veska in the final at Lund?", "Veska won, beating Norvia 4-2 in the final at Lund."),
        ("How did Norvia win the final at Lund?", "Veska beat Norvia 4-2 in the final at Lund."),
        ("What did Norgas say when it commented on the inquiry?", "Norgas made no comment on the inquiry."),
    ],
)  # fmt: skip
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
        ("Who signed the harbour contract for Tarn?", "The mayor of Kesh did not sign the harbour contract for Tarn."),
        ("How many Tarn councillors voted for the bridge?", "Four of Tarn's councillors did not vote for the bridge."),
        ("How did Norvia beat Veska in the final at Lund?", "Norvia won, beating Veska 4-2 in the final at Lund."),
        ("Why did Norvia lose the final at Lund?", "Veska won, beating Norvia 4-2 in the final at Lund."),
        ("Why did Lind and Aaltin not meet at Lund?", "The meeting of Lind and Aaltin at Lund ended."),
        ("Why was the gate at Lund not kept open for lorries?", "The gate at Lund is closed to lorries."),
        ("Why did the first launch of the Lark not take place?", "The first launch of the Lark was called off."),
        ("Why did Oda Lind attend the fair in Lund?", "Per Aaltin did not attend the fair in Lund."),
        ("When did the mayor sign the harbour contract?", "The mayor did not sign the harbour contract until Monday."),
        ("When did the mayor open the Lund bridge?", "The mayor has not opened the Lund bridge yet."),
        ("Why did the mayor sign the harbour contract?", "The mayor not only signed the harbour contract but paid."),
        ("What did Norgas reject in the inquiry?", "Norgas accepted the terms of the inquiry."),
        ("Why?", REFUSED),
        ("", REFUSED),
        ("Why did it fall?", "Wheat prices rose."),
    ],
)  # fmt: skip
def test_no_premise_is_denied_by_what_agrees_or_speaks_of_something_else(question: str, sentence: str) -> None:
    assert contrary(question, [evidence("a", sentence)]) is None


@pytest.mark.parametrize(
    ("question", "sentence", "found"),
    [
        ("Why did Turkey refuse joint patrols?", "Russian forces refused a joint patrol with Turkish troops.", True),
        ("Why did Norvia accuse Veska of spying?", "Veska accused Norvia of spying on its ships.", True),
        ("When did Norvia reject Veska's offer?", "Veska has rejected the offer of Norvia, its envoy said.", True),
        ("Why did Russia refuse joint patrols?", "Russian forces refused a joint patrol with Turkish troops.", False),
        ("Why did Norvia reject the offer?", "Veska and Norvia rejected the offer.", False),
        ("Why did Norvia meet Veska?", "Veska met Norvia at Lund.", False),
        ("Why did Norvia accuse Veska of spying?", "Kesh accused Veska of spying.", False),
        ("Why did Norvia accuse Veska of spying?", "Veska accused Norvia of fraud in its vote.", False),
        ("Why was Norvia accused by Veska of spying?", "Veska accused Norvia of spying on its ships.", False),
    ],
)  # fmt: skip
def test_a_deed_told_of_the_other_side_denies_the_premise(question: str, sentence: str, found: bool) -> None:
    told = evidence("a", sentence)
    assert contrary(question, [told]) is (told if found else None)


def test_a_deed_told_of_both_sides_denies_nothing() -> None:
    one = evidence("a", "Veska accused Norvia of spying on its ships.")
    other = evidence("b", "Norvia accused Veska of spying on its harbours.")
    assert contrary("Why did Norvia accuse Veska of spying?", [one, other]) is None


def test_a_premise_that_another_report_bears_out_is_not_denied() -> None:
    accepted = evidence("b", "The council of Tarn approved the plan for a river bridge in a second vote.")
    assert contrary("Why did Tarn approve the river bridge?", [evidence("a", REFUSED), accepted]) is None


def test_the_words_of_time_in_the_question_tell_which_event_is_meant() -> None:
    refused = evidence("a", "Last week, Russian forces refused to hold a joint patrol with Turkish troops in Idlib.")
    agreed = evidence("b", "On March 5, Ankara and Moscow agreed on a ceasefire and decided to hold joint patrols.")
    assert contrary("Why did Russia accept the joint patrol in Idlib last week?", [agreed, refused]) is refused


def after(earlier: str, sentence: str, title: str = "Report from Tarn") -> Evidence:
    """A sentence as evidence with the one before it in its article."""
    text = f"{earlier} {sentence}"
    start = len(earlier) + 1
    head = ArticleHead("a", title, "2021-03-04", "The Courier", "", "")
    chunk = Chunk("a", 0, 0, len(text), text, ((0, len(earlier)), (start, len(text))))
    return Evidence(Hit(chunk, head, 1.0), start, len(text), 8.0)


@pytest.mark.parametrize(
    ("question", "earlier", "sentence"),
    [
        ("Why did the Kesh front hand over its guns?", "The Kesh front met.", "It will not hand over its guns."),
        ("Why did the board of Tarn confirm fraud in its vote?", "Tarn voted.", "The board denied fraud in the vote."),
        ("Which of the Hanne Rask's crew were hurt?", "The Hanne Rask had a crew of six.", "None of them was hurt."),
        ("How did Oda Lind beat Per Aaltin?", "Per Aaltin won.", "The councillor beat Oda Lind in the second round."),
    ],
)  # fmt: skip
def test_a_sentence_may_point_back_to_the_one_before_it(question: str, earlier: str, sentence: str) -> None:
    found = after(earlier, sentence)
    assert contrary(question, [found]) is found


def test_a_sentence_that_points_back_to_somebody_else_denies_nothing() -> None:
    found = after("The Kesh front met.", "It said it would not hand over its guns.")
    assert contrary("Why did the Lund militia hand over its guns?", [found]) is None


def test_a_sentence_far_down_the_list_is_not_read_with_those_before_it() -> None:
    found = after("The Kesh front met.", "It said it would not hand over its guns.")
    others = [evidence(str(n), "The weather in Lund was fine.") for n in range(10)]
    assert contrary("Why did the Kesh front hand over its guns?", [*others, found]) is None


APPROVED = "A year later the council of Tarn approved a plan for a smaller river bridge."


def test_the_time_asked_about_decides_which_report_counts() -> None:
    then, later = evidence("a", REFUSED, "2021-03-04"), evidence("b", APPROVED, "2022-03-08")
    march = Period("in March 2021", "2021-03-01", "2021-04-01", "March 2021", "2023-01-01")
    assert contrary("Why did Tarn approve the river bridge in March 2021?", [then, later], march) is then
    assert contrary("Why did Tarn approve the river bridge?", [then, later]) is None
    spring = Period("in March 2022", "2022-03-01", "2022-04-01", "March 2022", "2023-01-01")
    assert contrary("Why did Tarn approve the river bridge in March 2022?", [then, later], spring) is None


def test_what_was_to_stay_at_the_time_asked_about_was_not_given_up_then() -> None:
    stays = evidence("a", "Kesh officials said that the post at Lund will stay where it is.", "2021-03-04")
    march = Period("in March 2021", "2021-03-01", "2021-04-01", "March 2021", "2023-01-01")
    assert contrary("Why did Kesh give up its post at Lund in March 2021?", [stays], march) is stays
    assert contrary("Why did Kesh give up its post at Lund?", [stays]) is None


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
    contrary("Which bridges were approved by Tarn when the mayor met them?", [after(text, text or ".")])
    assert premises(text) is not None


def test_without_evidence_nothing_is_denied() -> None:
    assert contrary("Why did Tarn approve the river bridge?", []) is None
