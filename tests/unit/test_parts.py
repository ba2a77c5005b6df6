"""Questions that ask several things at once."""

from dataclasses import replace

import pytest

from qa.datatypes import Answer, Citation, Conflict, Searched, Statement, Value
from qa.parts import joined, parts


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Why did the ship run aground, and who owns it?", ("Why did the ship run aground?", "who owns it?")),
        ("How many died? And how many were hurt?", ("How many died?", "how many were hurt?")),
        ("who paid for the roof and how much did it cost", ("who paid for the roof?", "how much did it cost?")),
        ("Was anybody hurt, and did the ship sink?", ("Was anybody hurt?", "did the ship sink?")),
        (
            "How many were killed and how many were hurt in the Veldt ferry fire?",
            ("How many were killed in the Veldt ferry fire?", "how many were hurt in the Veldt ferry fire?"),
        ),
        (
            "In March 2020, why did Russia refuse patrols and what did Turkey do?",
            ("In March 2020, why did Russia refuse patrols?", "In March 2020, what did Turkey do?"),
        ),
        (
            "In May 2021, why did the ship burn, and who was aboard, and how many were hurt?",
            ("In May 2021, why did the ship burn?", "In May 2021, who was aboard?", "In May 2021, how many were hurt?"),
        ),
        (
            "Who is the mayor? When was she elected? Why does she resign?",
            ("Who is the mayor?", "When was she elected?", "Why does she resign?"),
        ),
    ],
)
def test_a_question_that_asks_several_things_is_taken_apart(question: str, expected: tuple[str, ...]) -> None:
    assert parts(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "",
        "Why did Russia refuse joint patrols?",
        "When and where was the agreement signed?",
        "Who won, and by how much?",
        "What happened to the ferry and why?",
        "What did Lavrov say about how and why the patrol was refused?",
        "What did the minister say and what he meant?",
        "Who found the wreck and the body?",
        "Who is the general who led the coup and who fled to Veldt?",
        "Did the inquiry say who was to blame and how many died?",
        "What happened in March, April, and May of 2020?",
        "Who came? Who went? Who stayed there? Who was left behind?",
    ],
)
def test_a_single_question_stays_whole(question: str) -> None:
    assert parts(question) == ()


def citation(number: int, article: str) -> Citation:
    return Citation(number, article, "T", "", None, "", 0, 5, "Quote")


def answer(question: str, confidence: float, *articles: str) -> Answer:
    cited = tuple(citation(number, article) for number, article in enumerate(articles, 1))
    statements = tuple(Statement(f"From {c.article_id}.", (c,), True) for c in cited)
    searched = Searched(question, 3, 3, None, None)
    reason = "" if articles else "Nothing."
    return Answer(question, "", statements, cited, (), bool(articles), reason, confidence, searched, "reader", ())


def test_the_answers_are_told_in_order_with_their_quotes_numbered_anew_and_none_twice() -> None:
    both = joined("A and B?", [answer("A?", 0.9, "one", "two"), answer("B?", 0.6, "two", "three")])
    assert both.text == "From one. [1] From two. [2] From three. [3]"
    assert [(c.number, c.article_id) for c in both.citations] == [(1, "one"), (2, "two"), (3, "three")]
    assert (both.question, both.answered, both.confidence, both.note) == ("A and B?", True, 0.6, "")
    assert both.searched.text == "A?; B?"


def test_a_part_without_an_answer_is_named_and_two_of_them_are_a_refusal() -> None:
    half = joined("A and B?", [answer("A?", 0.9, "one"), answer("B?", 0.2)])
    assert half.answered
    assert half.note == "Not answered with enough certainty: “B?”"
    assert half.confidence == 0.9
    none = joined("A and B?", [answer("A?", 0.1), answer("B?", 0.2)])
    assert (none.answered, none.reason, none.text, none.note) == (False, "Nothing.", "", "")


def test_conflicting_values_keep_their_quotes() -> None:
    second = answer("B?", 0.6, "two", "three")
    conflict = Conflict(tuple(Value(c.article_id, c) for c in second.citations))
    both = joined("A and B?", [answer("A?", 0.9, "one"), replace(second, conflicts=(conflict,))])
    assert [(v.text, v.citation.number) for v in both.conflicts[0].values] == [("two", 2), ("three", 3)]
