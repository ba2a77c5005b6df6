"""What the words before a time make of it: its bounds, and how they are told. Pure."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from qa.period.spans import Span, add_months, tell, tell_day
from qa.period.units import Unit

_ONWARDS = re.compile(r"\s+(?:on|onwards?)\b(?!\s+\w)", re.IGNORECASE)
# Stands for what the question says between two times.
ASIDE = " … "
_MODIFIERS = ("day", "month", "year")


@dataclass(frozen=True, slots=True)
class Asked:
    """A time that a question asks about: from `first` to the day before `stop`, open where None.

    `adverbial` ones say when something was; the others ("the March 2020 ceasefire") only which thing is meant.
    """

    words: str
    first: date | None
    stop: date | None
    told: str
    note: str
    adverbial: bool


def asked(question: str, unit: Unit, relation: str, before: "re.Match[str] | None", counted: str) -> Asked:
    """The unit with the words before it, which `relation` sums up."""
    words = question[before.start() if before else unit.start : unit.end]
    if relation == "from":
        relation = "since" if _ONWARDS.match(question, unit.end) else "in"
    of_thing = before is not None and bool(before["the"]) and unit.kind in _MODIFIERS
    if of_thing and before is not None and before[0].lower().startswith("by"):
        relation = ""  # "killed by the February 2023 earthquake"
    first, stop, told = _bounds(unit.span, relation, of_thing, question[unit.start : unit.end].lower())
    adverbial = relation in ("since", "after", "before", "until") or (relation == "in" and not of_thing)
    return Asked(words, first, stop, told, _note(question, unit, relation, counted), adverbial or unit.relative)


def _bounds(span: Span, relation: str, of_thing: bool, words: str) -> tuple[date | None, date | None, str]:
    """`of_thing`: the time of an event, which may have been on any of its days ("after the March 2020 ceasefire")."""
    if relation == "since" or (relation == "after" and (of_thing or _edge(words, "beginning", "start"))):
        return span.first, None, f"since {tell_day(span.first)}"
    if relation == "after":
        return span.stop, None, f"after {tell(span)}"
    if relation == "until" or (relation == "before" and (of_thing or _edge(words, "end"))):
        return None, span.stop, f"until {tell_day(span.last)}"
    if relation == "before":
        return None, span.first, f"before {tell(span)}"
    return span.first, span.stop, tell(span)


def _edge(words: str, *edges: str) -> bool:
    return any(re.match(rf"(?:the\s+)?{edge}\s+of\b", words) for edge in edges)


def _note(question: str, unit: Unit, relation: str, counted: str) -> str:
    """What was taken for granted, for the reader."""
    words = " ".join(question[unit.start : unit.end].split())
    notes = []
    if unit.relative or (unit.kind == "part" and relation in ("in", "")):
        notes.append(words)
    if season := re.search(r"spring|summer|autumn|fall|winter", words, re.IGNORECASE):
        either = season[0].lower() == "winter" and unit.span.stop > add_months(unit.span.first, 3)
        notes += [f"either {words}"] if either else []
        notes.append("northern hemisphere")
    if not unit.fixed:
        notes.append(counted if unit.relative else f"the year {counted}")
    return ", ".join(notes)


def hull(unit: Unit, other: Unit) -> Unit:
    """Both and all between them: "between March and May 2020", where the one takes the other's year."""
    first, last = unit.span, other.span
    if unit.dated and not other.dated:
        last = last.shifted(first.first.year - last.first.year)
        last = last.shifted(1) if last.stop <= first.first else last
    elif not unit.dated and not unit.relative:
        first = first.shifted(last.first.year - first.first.year)
        first = first.shifted(-1) if first.first >= last.stop else first
    elif unit.kind == other.kind == "open weekday" and first.first > last.first:
        first = Span(first.first - timedelta(7), first.stop - timedelta(7))
    span = Span(min(first.first, last.first), max(first.stop, last.stop))
    return replace(
        unit, end=other.end, span=span, firm=unit.firm or other.firm, dated=unit.dated or other.dated,
        relative=unit.relative or other.relative,
    )  # fmt: skip


def meet(one: Asked, other: Asked) -> Asked:
    """The days of both; where there are none, all from the first to the last."""
    first = max(filter(None, (one.first, other.first)), default=None)
    stop = min(filter(None, (one.stop, other.stop)), default=None)
    if first and stop and first >= stop:
        first = min(one.first, other.first) if one.first and other.first else None
        stop = max(one.stop, other.stop) if one.stop and other.stop else None
    for same in (one, other):
        if (same.first, same.stop) == (first, stop):
            return same
    told = tell(Span(first, stop)) if first and stop else " and ".join(dict.fromkeys((one.told, other.told)))
    notes = ", ".join(dict.fromkeys(filter(None, (one.note, other.note))))
    return Asked(one.words + ASIDE + other.words, first, stop, told, notes, True)
