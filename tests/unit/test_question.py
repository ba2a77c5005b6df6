from datetime import date

import pytest

from ingest.errors import QuestionError
from qa.datatypes import Turn
from qa.question import LONGEST_QUESTION, for_part, make_query, with_period


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


def test_relative_times_count_from_the_as_of_day_and_without_one_from_the_newest_report() -> None:
    on_day = with_period(make_query("What happened last month?", as_of="2020-03-20"), "2024-12-08").period
    assert on_day is not None
    assert (on_day.first, on_day.base) == ("2020-02-01", "2020-03-20")
    newest = with_period(make_query("What happened last month?"), "2024-12-08").period
    assert newest is not None
    assert newest.first == "2024-11-01"
    assert with_period(make_query("What happened last month?"), None).period is None


def test_the_words_of_a_time_stay_in_what_is_searched() -> None:
    assert "in March 2020" in with_period(make_query("Who signed in March 2020?"), None).search


def test_a_followup_keeps_the_time_of_the_turn_before_unless_it_names_its_own() -> None:
    history = [("How many left Veldt in September 2020?", "Ninety.")]
    assert "2020" in make_query("and how did they leave?", history).search
    asked = make_query("and in March 2019?", history).search
    assert "Veldt" in asked
    assert "September" not in asked


def test_a_part_of_a_question_that_says_little_is_completed_from_the_part_before() -> None:
    whole = make_query("Why did Russia refuse joint patrols and what did Turkey say?", since="2020-01-01")
    first = Turn("Why did Russia refuse joint patrols?", "Because of attacks. [1]")
    part = for_part(whole, "what did Turkey say?", [first])
    assert (part.question, part.scope) == ("what did Turkey say?", whole.scope)
    assert "refuse joint patrols" in part.search
    alone = for_part(whole, "why did the ferry Skerry Star catch fire?", [first])
    assert alone.search == alone.question
