from datetime import date

import pytest

from ingest.errors import QuestionError
from qa.question import LONGEST_QUESTION, make_query


@pytest.mark.parametrize("question", ["", "   ", "\n\t", "\u200b\u200e", "\x00"])
def test_an_empty_question_is_refused_with_what_to_do(question: str) -> None:
    with pytest.raises(QuestionError, match="type what you want to know"):
        make_query(question)


def test_a_question_of_20000_characters_is_refused_with_both_lengths() -> None:
    with pytest.raises(QuestionError, match=rf"20,000 characters long.*{LONGEST_QUESTION:,}"):
        make_query("x" * 20_000)


def test_control_characters_become_spaces_and_invisible_ones_go() -> None:
    assert make_query("Why\x00did\u200b Russia\r\nrefuse?").question == "Why did Russia refuse?"


def test_nothing_published_after_as_of_is_in_scope() -> None:
    query = make_query("Who won?", until="2021-01-01", as_of="2020-06-30")
    assert query.scope.until == query.as_of == date(2020, 6, 30)


def test_dates_that_leave_no_day_are_refused() -> None:
    with pytest.raises(QuestionError, match="No day is both"):
        make_query("Who won?", since="2021-01-01", until="2020-01-01")


def test_a_day_that_is_none_is_refused_by_name() -> None:
    with pytest.raises(QuestionError, match="since must be a day such as"):
        make_query("Who won?", since="last week")
