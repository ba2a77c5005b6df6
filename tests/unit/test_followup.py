import pytest

from qa.datatypes import Turn
from qa.followup import is_followup, standalone

PATROLS = Turn("Why did Russia refuse joint patrols?", "Russian forces refused because of attacks. [1]")


@pytest.mark.parametrize(
    "question",
    [
        "and where did it take place?",
        "Why?",
        "What about the wounded?",
        "When was that?",
        "Why did Turkey accept it?",
        "Why was it rejected by the Turkish parliament?",
        "How many were hurt in that one?",
        "What did its ministry say?",
    ],
)
def test_a_question_that_leans_on_the_one_before_takes_its_topic(question: str) -> None:
    assert is_followup(question)
    assert "Russia refuse joint patrols" in standalone(question, [PATROLS])


@pytest.mark.parametrize(
    "question",
    [
        "Who leads Hayat Tahrir al-Sham?",
        "How many soldiers died in Idlib in February 2020?",
        "Is it true that Brexit began?",
        "Why did Boeing say it would cut 500 jobs?",
        "Why did Macron lose his majority in parliament?",
        "Which one of the candidates won the Ghana election?",
        "So far how many people have died in the Nairobi earthquake?",
    ],
)
def test_a_question_that_stands_by_itself_stays_as_it_is(question: str) -> None:
    assert standalone(question, [PATROLS]) == question


def test_a_chain_of_followups_reaches_back_to_the_question_that_opened_it() -> None:
    chain = [PATROLS, Turn("and when was it?", "Last week. [1]")]
    assert "Russia refuse joint patrols" in standalone("and where?", chain)


def test_a_person_asked_after_is_named_from_the_last_answer() -> None:
    history = [Turn("Who commanded the peacekeepers?", "The force was led by Rustam Muradov. [1]")]
    assert "Rustam Muradov" in standalone("When did he arrive?", history)


def test_without_history_nothing_is_added() -> None:
    assert standalone("and where did it take place?", []) == "and where did it take place?"
