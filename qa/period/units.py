"""The calendar times that a question names: "5 March 2020", "late 2020", "last week", "Monday". Pure.

What a time stands for is found here; what the words before it make of it ("since", "before"), in `reading`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from qa.period.spans import MONTHS, Span, add_months, day_span, make_day, month_span, week_span, year_span

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# Winter begins in December of the year before; "fall" only with words before it that make it a season.
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_COUNTS = {"a": 1, "an": 1, "one": 1} | {
    word: n for n, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)
}
# What "a few days" and "recent weeks" are taken for.
_FEW = {"day": 7, "week": 4, "month": 4, "year": 4, "decade": 3}
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}

_MONTH = r"(?P<month>" + "|".join(rf"{m}|{m[:3]}\b\.?" for m in (*MONTHS, "Sept")) + r")(?!\w)"
# A number of things or of money is no year.
_YEAR = (
    r"(?<![\d,.$€£#])(?P<year>(?:19|20)\d\d)(?!\w|[,.]\d|\s*%|[-\s](?:vision|people|persons|men|women|children|troops|"
    r"soldiers|fighters|civilians|deaths|cases|homes|houses|villages|towns|schools|jobs|dollars|euros|pounds|votes|"
    r"meters|metres|feet|miles|kilomet\w+|km|tons|tonnes)\b|\s+(?:and|to|or)\s+(?!(?:19|20)\d\d\b)\d[\d,]{3})"
)
_YEARISH = rf"(?:{_YEAR}|(?P<relative>this|last)\s+year\b)"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAY = rf"(?P<day>\d{{1,2}}){_ORDINAL}(?!\d|[.,:]\d)"
_FROM = rf"(?P<from>\d{{1,2}}){_ORDINAL}\s*(?:-|–|to|and|until|through)\s*"
_PART = r"(?P<part>early|mid|late|(?:the\s+)?(?:beginning|start|middle|end)\s+of)[\s-]+"
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)}|(?:a\s+)?few|(?:a\s+)?couple\s+of|several)"
_UNIT = r"(?P<unit>day|week|month|year|decade)"


@dataclass(frozen=True, slots=True)
class Unit:
    """A time that is named at [start, end) of the question.

    `firm` units mean a time wherever they stand; the others need a word such as "in" before them. `dated` ones name
    their own year; the others take the latest that lies before the base day, and `relative` ones count from that day.
    `kind` is the name of the rule.
    """

    start: int
    end: int
    span: Span
    kind: str
    firm: bool
    dated: bool = True
    relative: bool = False

    @property
    def fixed(self) -> bool:
        """Whether the words mean the same whatever the base day is."""
        return self.dated and not self.relative


_Build = Callable[["re.Match[str]", int, date], Span | None]


def find_units(question: str, base: date) -> list[Unit]:
    """The times named, in order, none inside another."""
    rest, found = question, []
    for kind, pattern, build, firm in _RULES:
        matches = pattern.finditer(rest)
        found += [unit for match in matches if (unit := _unit(match, kind, build, firm, base)) is not None]
        rest = pattern.sub(lambda match: "\0" * len(match[0]), rest)
    return sorted(found, key=lambda unit: unit.start)


def _unit(match: "re.Match[str]", kind: str, build: _Build, firm: bool, base: date) -> Unit | None:
    groups = match.groupdict()
    relative = kind in _RELATIVE or bool(groups.get("relative"))
    dated = relative or bool(groups.get("year") or groups.get("decade"))
    for year in _years(groups, dated, base):
        span = build(match, year, base)
        if span is not None and (dated or span.first <= base):
            lower = groups.get("month") in ("may", "march", "august")  # as words of another meaning are written, too
            return Unit(match.start(), match.end(), span, kind, firm and dated and not lower, dated, relative)
    return None


def _years(groups: dict[str, str | None], dated: bool, base: date) -> Iterator[int]:
    """The year named, or those that may be meant, the likeliest first: eight reach the last leap year."""
    if named := groups.get("year"):
        yield int(named)
    elif dated:
        yield base.year - (groups.get("relative") or "").lower().startswith("last")
    else:
        yield from range(base.year, base.year - 9, -1)


def _of_days(match: "re.Match[str]", year: int, base: date) -> Span | None:
    month, groups = _month(match), match.groupdict()
    last = make_day(year, month, int(match["day"]))
    first = make_day(year, month, int(groups.get("from") or match["day"]))
    return Span(first, last + timedelta(1)) if first and last and first <= last else None


def _of_iso(match: "re.Match[str]", year: int, base: date) -> Span | None:
    day = make_day(year, int(match["number"]), int(match["day"]))
    return day_span(day) if day else None


def _of_month(match: "re.Match[str]", year: int, base: date) -> Span | None:
    whole, part = month_span(year, _month(match)), match.groupdict().get("part")
    if part is None:
        return whole
    cuts = (whole.first, whole.first + timedelta(10), whole.first + timedelta(20), whole.stop)
    third = _third(part)
    return Span(cuts[third], cuts[third + 1])


def _of_year(match: "re.Match[str]", year: int, base: date) -> Span | None:
    part = (match.groupdict().get("part") or "").lower()
    if not part:
        return year_span(year)
    if part.endswith("of") and "middle" not in part:
        return month_span(year, 12 if "end" in part else 1)
    return month_span(year, 1 + 4 * _third(part), 4)


def _of_division(match: "re.Match[str]", year: int, base: date) -> Span | None:
    parts = 2 if match["division"][0].lower() == "h" else 4
    ordinal = match["ordinal"].lower()
    number = int(ordinal) if ordinal.isdigit() else _ORDINALS.get(ordinal, parts)
    return month_span(year, 1 + (number - 1) * 12 // parts, 12 // parts) if number <= parts else None


def _of_season(match: "re.Match[str]", year: int, base: date) -> Span | None:
    month, groups = _SEASONS[match["season"].lower()], match.groupdict()
    if month < 12:
        return month_span(year, month, 3)
    if groups.get("second"):
        return month_span(year, 12, 3)
    # "winter 2020" may be either of the two that touch the year; without a year, the one that began last.
    return month_span(year - 1, 12, 15) if groups.get("year") else month_span(year, 12, 3)


def _of_decade(match: "re.Match[str]", year: int, base: date) -> Span | None:
    return month_span(int(match["decade"]) * 10, 1, 120)


def _of_weekday(match: "re.Match[str]", year: int, base: date) -> Span | None:
    wanted = _WEEKDAYS.index(match["weekday"].lower())
    back = (base.weekday() - wanted) % 7 or 7 * bool(match.groupdict().get("last"))
    return day_span(base - timedelta(back))


def _of_last_named(match: "re.Match[str]", year: int, base: date) -> Span | None:
    """ "Last March", "last summer": the latest that is over; "this March": of this year."""
    groups = match.groupdict()
    month = _SEASONS[groups["season"].lower()] if groups["season"] else _month(match)
    length = 3 if groups["season"] else 1
    this = month_span(base.year, month, length)
    return this if groups["which"].lower() == "this" or this.stop <= base else this.shifted(-1)


def _of_calendar(match: "re.Match[str]", year: int, base: date) -> Span | None:
    back = match["which"].lower().startswith("last")
    unit = match["unit"].lower()
    if unit == "week":
        return week_span(base - timedelta(7 * back))
    if unit == "month":
        first = add_months(base.replace(day=1), -back)
        return month_span(first.year, first.month)
    if unit == "year":
        return year_span(base.year - back)
    return Span(base - timedelta(back), base + timedelta(1))


def _of_day_word(match: "re.Match[str]", year: int, base: date) -> Span | None:
    word = match["word"].lower()
    return day_span(base - timedelta(2 if word.startswith("the") else word.startswith("yesterday")))


def _of_past(match: "re.Match[str]", year: int, base: date) -> Span | None:
    groups = match.groupdict()
    unit = match["unit"].lower()
    return Span(_back(base + timedelta(1), _count(groups.get("count"), unit), unit), base + timedelta(1))


def _of_recent(match: "re.Match[str]", year: int, base: date) -> Span | None:
    unit = match["unit"].lower()
    return Span(_back(base + timedelta(1), _FEW[unit], unit), base + timedelta(1))


def _of_ago(match: "re.Match[str]", year: int, base: date) -> Span | None:
    unit = match["unit"].lower()
    day = _back(base, _count(match["count"], unit), unit)
    if unit == "day":
        return day_span(day)
    if unit == "week":
        return week_span(day)
    return month_span(day.year, day.month) if unit == "month" else year_span(day.year)


def _back(day: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return day - timedelta(count * (7 if unit == "week" else 1))
    return add_months(day, -count * {"month": 1, "year": 12, "decade": 120}[unit])


def _count(words: str | None, unit: str) -> int:
    if words is None:
        return 1
    if words.isdigit():
        return int(words)
    if "couple" in words.lower():
        return 2
    return _COUNTS.get(words.lower(), _FEW[unit])


def _month(match: "re.Match[str]") -> int:
    return next(number for number, name in enumerate(MONTHS, 1) if name.lower()[:3] == match["month"].lower()[:3])


def _third(part: str) -> int:
    word = part.lower()
    return 1 if "mid" in word else 2 * ("late" in word or "end" in word)


def _rule(kind: str, pattern: str, build: _Build, firm: bool = True) -> tuple[str, "re.Pattern[str]", _Build, bool]:
    return kind, re.compile(pattern, re.IGNORECASE), build, firm


_SEASON = rf"(?P<season>{'|'.join(_SEASONS)})"
# In this order: a longer form is taken before a shorter one can match inside it.
_RULES = (
    _rule("day", rf"(?<![\w-]){_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?![\w-])", _of_iso),
    _rule("day", rf"\b(?:the\s+)?{_DAY}\s+of\s+{_MONTH}(?:,?\s+(?:of\s+)?{_YEARISH})?", _of_days),
    _rule("day", rf"\b(?:{_FROM})?{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+(?:of\s+)?{_YEARISH})?", _of_days),
    _rule("day", rf"\b{_MONTH}\s+(?:the\s+)?(?:{_FROM})?{_DAY}(?:,?\s+(?:of\s+)?{_YEARISH})?", _of_days),
    _rule("part", rf"\b{_PART}{_MONTH}(?:,?\s+(?:of\s+)?{_YEARISH})?", _of_month),
    _rule("named", rf"\b(?P<which>last|this|past)\s+(?:{_SEASON}\b|{_MONTH}(?!,?\s+\d))", _of_last_named),
    _rule("month", rf"\b{_MONTH},?\s+(?:of\s+)?{_YEARISH}", _of_month),
    _rule(
        "division",
        rf"\b(?P<ordinal>{'|'.join(_ORDINALS)}|last|final)\s+(?P<division>half|quarter)\s+of\s+(?:the\s+year\s+)?{_YEARISH}",
        _of_division,
    ),
    _rule("division", rf"\b(?P<division>[QH])(?P<ordinal>[1-4])\s+(?:of\s+)?{_YEARISH}", _of_division),
    _rule("season", rf"\b{_SEASON}\s+(?:of\s+)?{_YEARISH}(?:\s*[-–/]\s*(?P<second>\d{{4}}|\d\d)\b)?", _of_season),
    _rule("part", rf"\b{_PART}{_YEARISH}", _of_year),
    _rule("weekday", rf"\b(?P<last>last|past)\s+(?P<weekday>{'|'.join(_WEEKDAYS)})\b(?!['’]s)", _of_weekday),
    _rule("possessive", rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)})['’]s\b", _of_weekday),
    _rule("recent", rf"\brecent\s+{_UNIT}s\b", _of_recent),
    _rule("ago", rf"\b{_COUNT}\s+{_UNIT}s?\s+ago\b", _of_ago),
    _rule("past", rf"\b(?:past|last)\s+{_COUNT}\s+{_UNIT}s?\b(?!\s+of\b)", _of_past),
    _rule("past", r"\b(?:past|(?<=\bthe )last)\s+(?P<unit>week|month|year|decade)\b(?!\s+of\b)", _of_past),
    _rule(
        "calendar",
        r"\b(?<!\bthe )(?P<which>this|last)\s+(?P<unit>week|month|year|morning|afternoon|evening|night)\b(?!\s+of\b)",
        _of_calendar,
    ),
    _rule("today", r"\b(?P<word>the\s+day\s+before\s+yesterday|yesterday|today|tonight)(?:['’]s)?(?!\w)", _of_day_word),
    _rule("decade", r"\b(?P<decade>(?:19|20)\d)0s\b", _of_decade),
    _rule("open month", rf"\b{_MONTH}", _of_month, False),
    _rule("open season", rf"\b{_SEASON}\b", _of_season, False),
    _rule("open weekday", rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)})\b(?!['’]s)", _of_weekday, False),
    _rule("year", rf"\b{_YEAR}", _of_year, False),
)
_RELATIVE = ("named", "weekday", "possessive", "recent", "ago", "past", "calendar", "today", "open weekday")
