"""A question as typed → a query: cleaned, completed from the history, with its scope. Pure."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ingest.datatypes import Filter
from ingest.errors import QuestionError
from qa.datatypes import Hit, Query, Turn
from qa.followup import standalone
from qa.forms import form_of
from qa.parts import leans
from qa.period import NamedEvent, event_period, read_period, without_time
from qa.words import content_words

# The most characters of a question; longer ones are pasted by mistake.
LONGEST_QUESTION = 2_000
# Words that ask for whatever there was.
_HAPPENED = frozenset(
    "happen happens happened came come comes led leading go goes went on occur occurred took place".split()
)


def make_query(
    question: str,
    history: Sequence[Turn | tuple[str, str]] = (),
    since: date | str | None = None,
    until: date | str | None = None,
    publishers: Sequence[str] = (),
    as_of: date | str | None = None,
) -> Query:
    """The question made ready for search; days are dates or ISO strings, the scope ends with `as_of`.

    Raises QuestionError for a question that is empty or too long, and for days that are none or leave no day.
    """
    asked = _clean(question)
    if not asked:
        raise QuestionError("The question is empty; type what you want to know.")
    if len(asked) > LONGEST_QUESTION:
        raise QuestionError(
            f"The question is {len(asked):,} characters long; ask it in at most {LONGEST_QUESTION:,} characters."
        )
    first, last, day = _day(since, "since"), _day(until, "until"), _day(as_of, "as_of")
    if day is not None:
        last = min(last or day, day)
    if first and last and first > last:
        raise QuestionError(f"No day is both from {first} on and up to {last}; change the dates.")
    return Query(asked, _completed(asked, make_turns(history)), Filter(first, last, tuple(publishers)), day)


def for_part(query: Query, part: str, turns: Sequence[Turn]) -> Query:
    """The query for a part of its question, completed from the turns before it, in the same scope."""
    return replace(query, question=part, search=_completed(part, turns, leans(part)))


def with_period(query: Query, newest: date | str | None) -> Query:
    """The query with the time that its question names: relative to the as-of day, or without one to `newest`, the day
    of the newest report in scope. The time of an earlier turn is not taken over."""
    base, name = (query.as_of, "the as-of day") if query.as_of else (newest, "the newest report searched")
    day = date.fromisoformat(base) if isinstance(base, str) else base
    period = read_period(query.question, day, name)
    return replace(query, period=period, form=form_of(query.question, period))


def at_event(query: Query, event: NamedEvent, hits: Sequence[Hit]) -> Query:
    """The query with the time before or since the event, as the hits about it date it; unchanged if they do not.

    What was before the event is searched without its words, which would find the event itself, unless nothing else
    says what to search for ("what led up to the vote?").
    """
    period = event_period(event, query.search, hits)
    if period is None:
        return query
    rest = " ".join(query.search.replace(event.words, " ").split()).replace(" ?", "?")
    apart = event.relation == "before" and any(word not in _HAPPENED for word in content_words(rest))
    return replace(query, search=rest if apart else query.search, period=period)


def make_turns(history: Sequence[Turn | tuple[str, str]]) -> list[Turn]:
    """Earlier turns, given as turns or as (question, answer) pairs."""
    return [turn if isinstance(turn, Turn) else Turn(*turn) for turn in history]


def _completed(question: str, turns: Sequence[Turn], always: bool = False) -> str:
    """The question with what it leaves to the earlier turns, but for their times when it names one of its own."""
    if without_time(question) != question:
        turns = [replace(turn, question=without_time(turn.question)) for turn in turns]
    return standalone(question, turns, always)


def _clean(question: str) -> str:
    """One line: control characters and white space become single spaces, invisible formatting goes."""
    kinds = ((c, unicodedata.category(c)) for c in question)
    return " ".join("".join(" " if kind == "Cc" else c for c, kind in kinds if kind not in ("Cf", "Cs")).split())


def _day(value: date | str | None, name: str) -> date | None:
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        raise QuestionError(f"{name} must be a day such as 2020-09-22, not {value!r}.") from error
