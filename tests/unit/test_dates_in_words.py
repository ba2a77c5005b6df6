"""Days in words, and quotes with the days of their expressions in brackets."""

import re

import pytest

from ingest.annotation import find_times
from ingest.datatypes import Article, TimeExpression
from qa.dates_in_words import days_in_words, with_dates


@pytest.mark.parametrize(
    ("first", "stop", "words"),
    [
        ("2020-09-21", "2020-09-22", "21 September 2020"),
        ("2020-09-14", "2020-09-21", "14–20 September 2020"),
        ("2020-02-28", "2020-03-04", "28 February – 3 March 2020"),
        ("2019-12-28", "2020-01-04", "28 December 2019 – 3 January 2020"),
        ("2020-09-01", "2020-10-01", "September 2020"),
        ("2020-03-01", "2020-06-01", "March – May 2020"),
        ("2019-12-01", "2020-03-01", "December 2019 – February 2020"),
        ("2019-01-01", "2020-01-01", "2019"),
        ("2014-01-01", "2019-01-01", "2014–2018"),
    ],
)
def test_days_are_told_as_shortly_as_they_can_be(first: str, stop: str, words: str) -> None:
    assert days_in_words(first, stop, certain=True) == words
    assert days_in_words(first, stop, certain=False) == f"about {words}"


def dated(text: str) -> str:
    article = Article("a", "A headline", f"Before it. {text}", "a.txt", "2020-09-22")
    return with_dates(text, len("Before it. "), find_times(article))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Troops trained on Monday.", "Troops trained on Monday [21 September 2020]."),
        ("Last week, they refused.", "Last week [about 14–20 September 2020], they refused."),
        ("On March 5, they agreed.", "On March 5 [2020], they agreed."),
        ("They agreed in March.", "They agreed in March [2020]."),
        ("They met between March 5 and March 8.", "They met between March 5 and March 8 [2020]."),
        ("They met on 20 December.", "They met on 20 December [about 20 December 2019]."),
        ("Monday's patrol was cut short.", "Monday's [21 September 2020] patrol was cut short."),
        ("It rained last year.", "It rained last year [2019]."),
        ("It rained on 5 March 2020 and in 2019.", "It rained on 5 March 2020 and in 2019."),
    ],
)
def test_a_bracket_says_what_the_words_leave_out(text: str, shown: str) -> None:
    assert dated(text) == shown


def test_the_same_days_are_told_once() -> None:
    assert (
        dated("It rained on Monday. He left on Monday.")
        == "It rained on Monday [21 September 2020]. He left on Monday."
    )
    assert dated("On 21 September 2020 it rained. He left on Monday.").count("[") == 0


def test_expressions_outside_the_quote_are_left_out() -> None:
    times = [
        TimeExpression(0, 9, "2020-09-21", "2020-09-22", True),
        TimeExpression(95, 110, "2020-01-01", "2020-01-02", True),
    ]
    assert with_dates("no time here", 90, times) == "no time here"
    assert with_dates("", 0, times) == ""


def test_no_bracket_looks_like_a_citation_marker() -> None:
    old = TimeExpression(0, 9, "0537-01-01", "0538-01-01", True)
    assert with_dates("that year it rained", 0, [old]) == "that year [0537] it rained"
    assert not re.search(r"\[\d{1,3}\]", with_dates("that year it rained", 0, [old]))
