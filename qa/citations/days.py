"""The days, months and years that a text names, and those that an article tells by its own date. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH = "(?P<month>" + "|".join(rf"{m}|{m[:3]}\.?|{m[:4]}\b\.?" for m in _MONTHS) + r")(?!\w)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
# In this order: a longer form is taken before a shorter one can match inside it. A bare month needs a word before it
# that only time follows, since "may" and "march" are other words too.
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_YEAR}-(?P<iso_month>\d\d)-(?P<day>\d\d)\b",
        rf"\b(?:{_DAY.replace('day', 'first')}\s*(?:-|–|to|and)\s*)?{_DAY}(?:\s+of)?\s+{_MONTH}(?:,?\s+{_YEAR}\b)?",
        rf"\b{_MONTH}\s+(?:{_DAY.replace('day', 'first')}\s*(?:-|–|to|and)\s*)?{_DAY}\b(?:,?\s+{_YEAR}\b)?",
        rf"\b{_MONTH}(?:\s+of)?,?\s+{_YEAR}\b",
        rf"(?:\b(?:in|since|until|by|early|late|mid|last|next|this|of|during|from|to)[\s-]+){_MONTH}",
        rf"(?<![\d,.$€£]){_YEAR}\b(?![,.]?\d|\s*%)",
    )
)
_WEEKDAY = re.compile(r"\b(" + "|".join(_WEEKDAYS) + r")s?\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(yesterday|today|tonight|tomorrow|(?:last|this|next)\s+(?:night|week|month|year)|this\s+(?:morning|evening))\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(r"\b(?:will|shall|would|next|until|by|due|plan\w*|schedul\w*|expect\w*|set\s+to)\b", re.IGNORECASE)
_SOON = 14  # days: a month and day this little ahead of an article is still to come rather than a year ago


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year as a text names it; None where the text leaves it open."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def weekday(self) -> int | None:
        """Monday 0; None for a month or a year, and for a day that no calendar has."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day).weekday()
        except ValueError:
            return None

    def within(self, other: "Day") -> bool:
        """Whether the other day says all that this one says."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(mine is None or mine == theirs for mine, theirs in pairs)


def named_days(text: str) -> tuple[list[Day], str]:
    """The days, months and years that the text names, and the text without them."""
    found: list[Day] = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            name = (parts.get("month") or "").lower()[:3]
            month = next((n for n, m in enumerate(_MONTHS, 1) if name and m.startswith(name)), None)
            month = month or int(parts.get("iso_month") or 0) or None
            year, last, first = (int(parts[key]) if parts.get(key) else None for key in ("year", "day", "first"))
            found += [Day(year, month, day) for day in ((first, last) if first else (last,))]
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    return found, text


def weekdays(text: str) -> set[int]:
    """The days of the week that the text names, Monday 0."""
    return {_WEEKDAYS.index(match[1].lower()) for match in _WEEKDAY.finditer(text)}


def told_days(text: str, published: date | None) -> list[Day]:
    """The days that a text of an article tells, what it leaves open filled in from the day of publication.

    "March 5" gets its year, "Monday" and "last week" become days; a text that tells no day tells its article's month.
    """
    named, rest = named_days(text)
    if published is None:
        return named
    ahead = _FUTURE.search(text) is not None
    found = [full for day in named for full in _with_year(day, published, ahead)]
    for weekday in weekdays(rest):
        back = (published.weekday() - weekday) % 7
        found += [_day(published - timedelta(back))] + ([_day(published + timedelta(7 - back))] if ahead else [])
    for match in _RELATIVE.finditer(rest):
        found += _relative(" ".join(match[1].lower().split()), published)
    return found or [Day(published.year, published.month)]


def _with_year(day: Day, published: date, ahead: bool) -> Iterator[Day]:
    if day.year is not None or day.month is None:
        yield day
        return
    near = published + timedelta(_SOON)
    last = near.year - ((day.month, day.day or 1) > (near.month, near.day))
    yield Day(last, day.month, day.day)
    if ahead:
        yield Day(last + 1, day.month, day.day)


def _relative(words: str, published: date) -> list[Day]:
    step = {"last": -1, "yesterday": -1, "next": 1, "tomorrow": 1}.get(words.split()[0], 0)
    if words.endswith("week"):
        monday = published + timedelta(7 * step - published.weekday())
        return [_day(monday + timedelta(n)) for n in range(7)]
    if words.endswith("month"):
        months = published.year * 12 + published.month - 1 + step
        return [Day(months // 12, months % 12 + 1)]
    if words.endswith("year"):
        return [Day(published.year + step)]
    return [_day(published + timedelta(step))]


def _day(day: date) -> Day:
    return Day(day.year, day.month, day.day)
