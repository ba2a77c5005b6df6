"""What a question's words say of the time that it asks about; the base day is Tuesday, 22 September 2020."""

from datetime import date
from time import perf_counter

import pytest

from qa.period import read_period, without_time

BASE = date(2020, 9, 22)


@pytest.mark.parametrize(
    ("question", "first", "stop"),
    [
        ("What was signed in September 2020?", "2020-09-01", "2020-10-01"),
        ("What was signed in Sept 2020?", "2020-09-01", "2020-10-01"),
        ("What was signed in Sept. 2020?", "2020-09-01", "2020-10-01"),
        ("What was signed on Sept. 22, 2020?", "2020-09-22", "2020-09-23"),
        ("what was signed in march 2020", "2020-03-01", "2020-04-01"),
        ("WHAT WAS SIGNED IN MARCH 2020?", "2020-03-01", "2020-04-01"),
        ("Who governed Veldt in 2019?", "2019-01-01", "2020-01-01"),
        ("Who governed Veldt in the year 2019?", "2019-01-01", "2020-01-01"),
        ("why did the mill close 2019", "2019-01-01", "2020-01-01"),
        ("What happened on 5 March 2020?", "2020-03-05", "2020-03-06"),
        ("What happened on the 5th of March, 2020?", "2020-03-05", "2020-03-06"),
        ("What happened on March 5, 2020?", "2020-03-05", "2020-03-06"),
        ("What happened on 2020-03-05?", "2020-03-05", "2020-03-06"),
        ("What happened on Thursday, 5 March 2020?", "2020-03-05", "2020-03-06"),
        ("What happened on March 5?", "2020-03-05", "2020-03-06"),
        ("What happened on 5 November?", "2019-11-05", "2019-11-06"),
        ("What happened on 29 February?", "2020-02-29", "2020-03-01"),
        ("What was signed in March?", "2020-03-01", "2020-04-01"),
        ("What was signed in May?", "2020-05-01", "2020-06-01"),
        ("What was signed in October?", "2019-10-01", "2019-11-01"),
        ("How many fled between March and May 2020?", "2020-03-01", "2020-06-01"),
        ("How many fled from December to mid-February 2020?", "2019-12-01", "2020-02-21"),
        ("How many fled in May, June and July 2020?", "2020-05-01", "2020-08-01"),
        ("How many fled between 2017 and 2019?", "2017-01-01", "2020-01-01"),
        ("What happened from 5 to 8 March 2020?", "2020-03-05", "2020-03-09"),
        ("What happened on March 5-8, 2020?", "2020-03-05", "2020-03-09"),
        ("What happened between 5 March and 2 April 2020?", "2020-03-05", "2020-04-03"),
        ("What happened from Monday to Wednesday?", "2020-09-14", "2020-09-17"),
        ("How many have drowned since 2019?", "2019-01-01", None),
        ("How many have drowned since last year?", "2019-01-01", None),
        ("Who sailed from March 2020 onwards?", "2020-03-01", None),
        ("Who patrolled after 5 March 2020?", "2020-03-06", None),
        ("Who patrolled after May?", "2020-06-01", None),
        ("Who held the bridge before March 2020?", None, "2020-03-01"),
        ("Who held the bridge before the end of 2020?", None, "2021-01-01"),
        ("Who held the bridge until March 2020?", None, "2020-04-01"),
        ("Who held the bridge as of 5 March 2020?", None, "2020-03-06"),
        ("How many left by the end of 2020?", None, "2021-01-01"),
        ("What happened after the March 2020 ceasefire?", "2020-03-01", None),
        ("What happened before the March 2020 ceasefire?", None, "2020-04-01"),
        ("How many died in the town by the March 2020 quake?", "2020-03-01", "2020-04-01"),
        ("When did the March 2020 ceasefire take effect?", "2020-03-01", "2020-04-01"),
        ("What happened this week?", "2020-09-21", "2020-09-28"),
        ("What happened last week?", "2020-09-14", "2020-09-21"),
        ("What happened this month?", "2020-09-01", "2020-10-01"),
        ("What happened last month?", "2020-08-01", "2020-09-01"),
        ("What happened this year?", "2020-01-01", "2021-01-01"),
        ("What happened in March last year?", "2019-03-01", "2019-04-01"),
        ("What happened last March?", "2020-03-01", "2020-04-01"),
        ("What did the mayor say today?", "2020-09-22", "2020-09-23"),
        ("Who died in yesterday's raid?", "2020-09-21", "2020-09-22"),
        ("What happened last Monday?", "2020-09-21", "2020-09-22"),
        ("What happened last Tuesday?", "2020-09-15", "2020-09-16"),
        ("What happened on Tuesday?", "2020-09-22", "2020-09-23"),
        ("What did Sunday's report say?", "2020-09-20", "2020-09-21"),
        ("What happened three days ago?", "2020-09-19", "2020-09-20"),
        ("What happened two weeks ago?", "2020-09-07", "2020-09-14"),
        ("What did they earn in the first half of 2020?", "2020-01-01", "2020-07-01"),
        ("What did they earn in the third quarter of 2020?", "2020-07-01", "2020-10-01"),
        ("What happened on 24/03/2020?", "2020-03-24", "2020-03-25"),
        ("What happened on 3/24/2020?", "2020-03-24", "2020-03-25"),
        ("What happened on 4.3.2020?", "2020-03-04", "2020-03-05"),
        ("What took place in the first week of March 2020?", "2020-03-01", "2020-03-08"),
        ("What took place in the last week of February 2020?", "2020-02-23", "2020-03-01"),
        ("What took place in the second half of May 2020?", "2020-05-16", "2020-06-01"),
        ("What happened in the week of 15 July 2020?", "2020-07-13", "2020-07-20"),
        ("What happened at the weekend of February 8, 2020?", "2020-02-08", "2020-02-10"),
        ("What did they earn in Q3 2020?", "2020-07-01", "2020-10-01"),
        ("What happened in early 2020?", "2020-01-01", "2020-05-01"),
        ("What happened in mid-2020?", "2020-05-01", "2020-09-01"),
        ("What happened in late 2020?", "2020-09-01", "2021-01-01"),
        ("What happened in early March 2020?", "2020-03-01", "2020-03-11"),
        ("What happened at the end of 2020?", "2020-12-01", "2021-01-01"),
        ("What burned in summer 2020?", "2020-06-01", "2020-09-01"),
        ("What burned in the winter of 2019-20?", "2019-12-01", "2020-03-01"),
        ("What burned last autumn?", "2019-09-01", "2019-12-01"),
        ("Who ruled in the 1990s?", "1990-01-01", "2000-01-01"),
        ("Who fled over the past three months?", "2020-06-23", "2020-09-23"),
        ("Who fled in recent weeks?", "2020-08-26", "2020-09-23"),
        ("What changed in 2018 within the accord of June 2018?", "2018-01-01", "2019-01-01"),
        ("What was the latest offer in March 2020?", "2020-03-01", "2020-04-01"),
        ("What came after 2018 and before June 2019?", "2019-01-01", "2019-06-01"),
        ("How did deaths in 2017 compare with those in 2019?", "2017-01-01", "2020-01-01"),
    ],
)
def test_a_calendar_time_in_a_question_becomes_days(question: str, first: str | None, stop: str | None) -> None:
    period = read_period(question, BASE)
    assert period is not None
    assert (period.first, period.stop) == (first, stop)
    assert all(words in question for words in period.words.split(" … "))


@pytest.mark.parametrize(
    "question",
    [
        "What is the latest toll?",
        "Latest on the Veldt bridge",
        "Which state is the newest member?",
        "What is the most recent count?",
        "Who is now in charge?",
        "Who leads the party currently?",
        "How many so far?",
        "What is the final death toll?",
        "What has it cost up to now?",
        "How many houses were pulled down in the end?",
        "Who is the current mayor of Veldt?",
        "What has the mill done recently?",
    ],
)
def test_a_question_for_the_latest_has_no_bounds(question: str) -> None:
    period = read_period(question, BASE)
    assert period is not None
    assert period.first is period.stop is None
    assert period.told.startswith("the newest reports first")


@pytest.mark.parametrize(
    "question",
    [
        "Who is the mayor of Veldt?",
        "who's Veldt's harbour master",
        "Who are the Veldt Council's chairmen?",
        "Who leads the town now?",
        "What is the death toll in Veldt?",
        "What is the toll?",
    ],
)
def test_who_holds_an_office_is_asked_of_the_newest_reports(question: str) -> None:
    period = read_period(question, BASE)
    assert period is not None
    assert (period.first, period.stop, period.told[:25]) == (None, None, "the newest reports first ")


@pytest.mark.parametrize(
    "question",
    [
        "",
        "Who was the mayor of Veldt?",
        "Who is Anna Lind?",
        "Who is the man who leads the march?",
        "Who is the minister who resigned?",
        "What is the toll road?",
        "Why did Russia refuse joint patrols?",
        "What happened before the ceasefire?",
        "Who led the town after the earthquake?",
        "May the mill close?",
        "What may 2020 bring?",
        "Why did protesters march on the palace?",
        "troops march 5 miles",
        "Did August Wilson write it?",
        "What did she say after May resigned?",
        "Who left before June arrived?",
        "Who spoke after March for Our Lives?",
        "What is Super Tuesday?",
        "Who wrote for the Sunday Times?",
        "Who wrote on Sunday Times paper?",
        "Who died in the September 11 attacks?",
        "Who won the 2020 election?",
        "Who scored in the 2022 World Cup?",
        "Who got the 2018 Nobel prize?",
        "Who won Euro 2020?",
        "How many of the 2,020 soldiers?",
        "Were there 2020 people?",
        "How many rose in 2020 villages?",
        "Were there between 2000 and 3000 soldiers?",
        "What is 2020 vision?",
        "Does it cost $2020?",
        "What happened on 03/04/2020?",
        "What happened on 30 February 2020?",
        "What happened on 2019-13-45?",
        "Who must leave on the first of the month at the latest?",
        "How far is it from now on?",
        "What does Russia Today report?",
        "What was on Democracy Now about it?",
        "What is the current account deficit?",
        "Why is it so far away?",
        "Who was the last to join?",
        "What did the Arab Spring change?",
        "Did prices fall?",
        "Was the first half of the match even?",
        "Will the mill open next week?",
        "Was passiert jeden Tag in der Stadt?",
        "لماذا رفضت روسيا الدوريات المشتركة؟",
    ],
)
def test_names_numbers_events_and_other_words_are_no_time(question: str) -> None:
    assert read_period(question, BASE) is None


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What was signed in September 2020?", "September 2020"),
        ("How many since 2019?", "since 1 January 2019"),
        ("Who patrolled after 5 March 2020?", "after 5 March 2020"),
        ("Who patrolled before March 2020?", "before March 2020"),
        ("Who patrolled until March 2020?", "until 31 March 2020"),
        ("Who patrolled from December 2019 to February 2020?", "December 2019–February 2020"),
        ("Who patrolled from 28 December 2019 to 3 January 2020?", "28 December 2019–3 January 2020"),
        ("What burned in summer 2020?", "June–August 2020 (northern hemisphere)"),
        ("What happened in early 2020?", "January–April 2020 (early 2020)"),
        (
            "What happened this week?",
            "the week of 21–27 September 2020 (this week, counted from 22 September 2020, the newest report searched)",
        ),
        (
            "What was signed in March?",
            "March 2020 (the year counted from 22 September 2020, the newest report searched)",
        ),
    ],
)
def test_what_was_understood_is_told_with_what_was_taken_for_granted(question: str, told: str) -> None:
    period = read_period(question, BASE)
    assert period is not None
    assert period.told == told


def test_which_winter_is_meant_is_told_to_be_open() -> None:
    period = read_period("What burned in the winter of 2020?", BASE)
    assert period is not None
    assert (period.first, period.stop) == ("2019-12-01", "2021-03-01")
    assert "either winter of 2020" in period.told


def test_the_base_is_told_by_its_name() -> None:
    period = read_period("What happened last week?", BASE, "the as-of day")
    assert period is not None
    assert period.told.endswith("counted from 22 September 2020, the as-of day)")


@pytest.mark.parametrize("base", [None, date.min, date.max])
def test_without_a_base_that_a_calendar_can_count_from_only_whole_times_are_read(base: date | None) -> None:
    assert read_period("What happened last week?", base) is None
    assert read_period("What happened in March?", base) is None
    assert read_period("What happened on Monday?", base) is None
    period = read_period("What happened between March and May 2020?", base)
    assert period is not None
    assert (period.first, period.stop, period.base) == ("2020-03-01", "2020-06-01", None)


@pytest.mark.parametrize(
    "question",
    ["in March 2020 the past 3 weeks " * 320, "a" * 10_000, "2020 " * 2_000, "from 5 to " * 1_000, "\0" * 99],
)
def test_any_text_is_read_in_a_moment(question: str) -> None:
    start = perf_counter()
    read_period(question, BASE)
    assert perf_counter() - start < 1


@pytest.mark.parametrize("count", ["999 years", "999 decades", "999 days", "99 months"])
def test_times_beyond_the_calendar_do_no_harm(count: str) -> None:
    assert read_period(f"What happened over the past {count}?", BASE) is not None
    assert read_period(f"What happened {count} ago?", date(1900, 1, 1)) is not None


def test_a_question_is_given_without_its_time() -> None:
    assert without_time("What was signed in March 2020 there?").split() == ["What", "was", "signed", "there?"]
    assert without_time("Who won?") == "Who won?"
