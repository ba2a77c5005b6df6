"""Events that a question names as a time."""

from dataclasses import replace
from datetime import date, timedelta
from time import process_time

import pytest

from ingest.datatypes import ArticleHead, Attribution, Chunk, Filter, TimeExpression
from qa.datatypes import Hit, Query
from qa.period import NamedEvent, event_period, read_event
from qa.question import at_event


def hit(title: str, text: str, *days: tuple[str, str], score: float = 1.0) -> Hit:
    """A hit of one sentence; `days` are words of it and the day that they mean."""
    times = tuple(
        TimeExpression(
            at := text.index(words),
            at + len(words),
            day,
            (date.fromisoformat(day) + timedelta(1)).isoformat(),
            True,
        )
        for words, day in days
    )
    chunk = Chunk(title, 0, 0, len(text), text, ((0, len(text)),), times)
    return Hit(chunk, ArticleHead(title, title, "2021-03-09", "The Gazette", "", "a.txt"), score, 0.0, 0.0)


FIRE = hit("Ferry fire injures 14", "A fire broke out aboard the ferry on Monday.", ("on Monday", "2021-03-08"))
QUESTION = "Who was mayor before the ferry fire?"


@pytest.mark.parametrize(
    ("question", "relation", "phrase"),
    [
        ("What happened before the ceasefire?", "before", "the ceasefire"),
        ("what did the mayor say after the ferry fire", "since", "the ferry fire"),
        ("How many died in the weeks following the Port Ansel explosion?", "since", "the Port Ansel explosion"),
        ("What did she say ahead of her meeting with Omar Reyes?", "before", "her meeting with Omar Reyes"),
        ("Who ruled until the coup in Myanmar?", "before", "the coup in Myanmar"),
        ("How many fled before the ceasefire in Idlib came into force?", "before", "the ceasefire in Idlib"),
        ("How many fled after the war in Idlib broke out?", "since", "the war in Idlib"),
    ],
)
def test_an_event_is_read_with_what_belongs_to_it(question: str, relation: str, phrase: str) -> None:
    event = read_event(question)
    assert event is not None
    assert (event.relation, event.phrase) == (relation, phrase)
    assert event.words in question
    assert phrase in event.words


@pytest.mark.parametrize(
    "question",
    [
        "Why did Russia refuse joint patrols?",
        "Who appeared before the court?",
        "Who looks after the fire station?",
        "Who is named after the explosion?",
        "What did the council say before the fire brigade?",
        "What was agreed before March 2020?",
        "How many fled after the ceasefire collapsed?",
        "Which town lies before the pass?",
        "What is the ceasefire?",
        "",
    ],
)
def test_other_words_are_no_event(question: str) -> None:
    assert read_event(question) is None


def test_a_long_question_is_read_quickly() -> None:
    since = process_time()
    for words in (
        "before the " * 180,
        "after the fire in a of " * 80,
        "since the vote on A B c " * 80,
        "before " + "a " * 990,
    ):
        read_event(words)
    assert process_time() - since < 1


def test_the_day_on_which_the_articles_put_the_event_bounds_the_time() -> None:
    before, after = read_event(QUESTION), read_event("Who was mayor after the ferry fire?")
    assert before
    assert after
    period = event_period(before, QUESTION, [FIRE])
    assert period
    assert (period.first, period.stop, period.words) == (None, "2021-03-08", "before the ferry fire")
    assert period.told == "before 8 March 2021 (the ferry fire, dated by “Ferry fire injures 14”)"
    later = event_period(after, QUESTION, [FIRE])
    assert later
    assert (later.first, later.stop) == ("2021-03-08", None)


def test_what_happened_on_other_days_beside_the_event_does_not_date_it() -> None:
    event = NamedEvent("after the ceasefire", "since", "the ceasefire", "ceasefire")
    under = hit("Patrols", "The patrols began on 15 March under the ceasefire.", ("on 15 March", "2020-03-15"))
    assert event_period(event, "", [under]) is None
    told = hit("Talks", "The ministry said on Monday that the ceasefire was holding.", ("on Monday", "2020-03-09"))
    said = Attribution(23, 58, "the ministry", 0, 12)
    attributed = replace(told, chunk=replace(told.chunk, attributions=(said,)))
    assert event_period(event, "", [attributed]) is None
    beside = hit("Calm", "Both sides kept to the ceasefire of 5 March.", ("5 March", "2020-03-05"))
    assert event_period(event, "", [beside])


def test_of_several_events_the_one_of_the_subject_is_meant_or_none() -> None:
    event = NamedEvent("after the truce", "since", "the truce", "truce")
    libya = hit("Libya truce", "The truce came into force on Sunday.", ("on Sunday", "2020-01-12"))
    idlib = hit("Idlib truce", "The truce came into force on Saturday.", ("on Saturday", "2019-08-31"))
    assert event_period(event, "What happened after the truce?", [libya, idlib]) is None
    period = event_period(event, "What happened in Libya after the truce?", [idlib, libya])
    assert period
    assert period.first == "2020-01-12"


def test_days_told_a_little_apart_are_one_event() -> None:
    event = NamedEvent("after the truce", "since", "the truce", "truce")
    agreed = hit("Truce agreed", "The truce was agreed on Friday.", ("on Friday", "2020-01-10"))
    begun = hit("Truce begins", "The truce came into force on Sunday.", ("on Sunday", "2020-01-12"), score=0.9)
    period = event_period(event, "", [begun, agreed])
    assert period
    assert period.first == "2020-01-10"


def test_what_was_before_an_event_is_searched_without_it() -> None:
    query = Query(QUESTION, QUESTION, Filter())
    event = read_event(QUESTION)
    assert event
    asked = at_event(query, event, [FIRE])
    assert (asked.question, asked.search) == (QUESTION, "Who was mayor?")
    assert at_event(query, event, []) == query
    led = replace(query, question="What led up to the ferry fire?", search="What led up to the ferry fire?")
    leading = read_event(led.question)
    assert leading
    assert at_event(led, leading, [FIRE]).search == led.search
    after = replace(event, relation="since")
    assert at_event(query, after, [FIRE]).search == QUESTION
