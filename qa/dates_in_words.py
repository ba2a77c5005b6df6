"""Days in words, for a reader: what an expression of time in a quote means. Pure."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from ingest.datatypes import TimeExpression

_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = "|".join(rf"{name}|{name[:3]}\.?|{name[:4]}\.?" for name in _MONTHS)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
# A date or month that lacks nothing but its year; "the end of March" lacks its days too.
_YEARLESS = re.compile(
    rf"(?:(?:on|in|from|between|the|of|to|and|until|till|through|last|this|next|\d{{1,2}}(?:st|nd|rd|th)?|(?P<month>{_MONTH})"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|['’]s)(?:[\s,–—-]+|(?=['’])|$))+",
    re.IGNORECASE,
)


def days_in_words(first: str, stop: str, certain: bool) -> str:
    """The days from `first` to the day before `stop` (ISO): "21 September 2020", "14–20 September 2020", "2019".

    Whole months and years are told as such; days that are not certain begin with "about".
    """
    start, last = date.fromisoformat(first), date.fromisoformat(stop) - timedelta(days=1)
    return ("" if certain else "about ") + _told(start, max(start, last))


def _told(start: date, last: date) -> str:
    if start == last:
        return _day(start)
    after = last + timedelta(days=1)
    if start.day == after.day == 1:
        if start.month == after.month == 1:
            return _year(start) if start.year == last.year else f"{_year(start)}–{_year(last)}"
        if (start.year, start.month) == (last.year, last.month):
            return _month(start)
        return f"{_month(start) if start.year != last.year else _MONTHS[start.month - 1]} – {_month(last)}"
    if (start.year, start.month) == (last.year, last.month):
        return f"{start.day}–{_day(last)}"
    return f"{_day(start) if start.year != last.year else _day(start)[:-5]} – {_day(last)}"


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"


def _month(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {_year(day)}"


def _year(day: date) -> str:
    return f"{day.year:04}"


def with_dates(text: str, offset: int, times: Sequence[TimeExpression]) -> str:
    """The text with the days of its expressions in brackets after them: "on Monday [21 September 2020]".

    `offset` is where the text starts in its article, to which the expressions' offsets belong; those outside the text
    are left out. What an expression says itself is not repeated, nor the same days twice. A bracket never looks like
    a citation marker: it holds no bare number but a year.
    """
    told = set[tuple[str, str]]()
    parts, at = list[str](), 0
    for time in sorted(times, key=lambda time: time.start):
        start, end = time.start - offset, time.end - offset
        if not at <= start < end <= len(text):
            continue
        days = _missing(text[start:end], time)
        parts.append(text[at:end])
        if days and (time.first, time.stop) not in told:
            parts.append(f" [{days}]")
        told.add((time.first, time.stop))
        at = end
    return "".join([*parts, text[at:]])


def _missing(words: str, time: TimeExpression) -> str:
    """What the expression leaves unsaid of its days; "" for one that names its year."""
    if _YEAR.search(words):
        return ""
    yearless = _YEARLESS.fullmatch(words)
    if yearless and yearless["month"] and time.certain and time.first[:4] == _last(time)[:4]:
        return time.first[:4]
    return days_in_words(time.first, time.stop, time.certain)


def _last(time: TimeExpression) -> str:
    return (date.fromisoformat(time.stop) - timedelta(days=1)).isoformat()
