"""The calendar times that a question names: "5 March 2020", "late 2020", "last week", "Monday". Pure.

What a time stands for is found here; what the words before it make of it ("since", "before"), in `reading`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from qa.period import meanings
from qa.period.meanings import COUNTS, ORDINALS, SEASONS, WEEKDAYS
from qa.period.spans import MONTHS, Span

_MONTH = r"(?P<month>" + "|".join(rf"{m}|{m[:3]}\b\.?" for m in MONTHS) + r"|Sept\b\.?" + r")(?!\w)"
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
_AROUND = r"(?:the\s+)?(?P<around>week(?:end)?)\s+(?:of|beginning|starting)\s+(?:the\s+)?"
_PIECE = rf"(?P<ordinal>{'|'.join(ORDINALS)}|last|final)\s+(?P<piece>week|half)\s+(?:of|in)\s+"
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(COUNTS)}|(?:a\s+)?few|(?:a\s+)?couple\s+of|several)"
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


def _rule(kind: str, pattern: str, build: _Build, firm: bool = True) -> tuple[str, "re.Pattern[str]", _Build, bool]:
    return kind, re.compile(pattern, re.IGNORECASE), build, firm


_SEASON = rf"(?P<season>{'|'.join(SEASONS)})"
# In this order: a longer form is taken before a shorter one can match inside it.
_RULES = (
    _rule("day", rf"(?<![\w-]){_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?![\w-])", meanings.of_iso),
    _rule(
        "day", r"(?<![\w./-])(?P<day>\d\d?)[./](?P<number>\d\d?)[./](?P<year>(?:19|20)\d\d)(?!\w)", meanings.of_numbers
    ),
    _rule("week", rf"\b{_AROUND}{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+(?:of\s+)?{_YEARISH})?", meanings.of_week_around),
    _rule("week", rf"\b{_AROUND}{_MONTH}\s+(?:the\s+)?{_DAY}(?:,?\s+(?:of\s+)?{_YEARISH})?", meanings.of_week_around),
    _rule("day", rf"\b(?:the\s+)?{_DAY}\s+of\s+{_MONTH}(?:,?\s+(?:of\s+)?{_YEARISH})?", meanings.of_days),
    _rule("day", rf"\b(?:{_FROM})?{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+(?:of\s+)?{_YEARISH})?", meanings.of_days),
    _rule("day", rf"\b{_MONTH}\s+(?:the\s+)?(?:{_FROM})?{_DAY}(?:,?\s+(?:of\s+)?{_YEARISH})?", meanings.of_days),
    _rule("part", rf"\b{_PIECE}{_MONTH}(?:,?\s+(?:of\s+)?{_YEARISH})?", meanings.of_month_part),
    _rule("part", rf"\b{_PART}{_MONTH}(?:,?\s+(?:of\s+)?{_YEARISH})?", meanings.of_month),
    _rule("named", rf"\b(?P<which>last|this|past)\s+(?:{_SEASON}\b|{_MONTH}(?!,?\s+\d))", meanings.of_last_named),
    _rule("month", rf"\b{_MONTH},?\s+(?:of\s+)?{_YEARISH}", meanings.of_month),
    _rule(
        "division",
        rf"\b(?P<ordinal>{'|'.join(ORDINALS)}|last|final)\s+(?P<division>half|quarter)\s+of\s+(?:the\s+year\s+)?{_YEARISH}",
        meanings.of_division,
    ),
    _rule("division", rf"\b(?P<division>[QH])(?P<ordinal>[1-4])\s+(?:of\s+)?{_YEARISH}", meanings.of_division),
    _rule(
        "season", rf"\b{_SEASON}\s+(?:of\s+)?{_YEARISH}(?:\s*[-–/]\s*(?P<second>\d{{4}}|\d\d)\b)?", meanings.of_season
    ),
    _rule("part", rf"\b{_PART}{_YEARISH}", meanings.of_year),
    _rule("weekday", rf"\b(?P<last>last|past)\s+(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!['’]s)", meanings.of_weekday),
    _rule("possessive", rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})['’]s\b", meanings.of_weekday),
    _rule("recent", rf"\brecent\s+{_UNIT}s\b", meanings.of_recent),
    _rule("ago", rf"\b{_COUNT}\s+{_UNIT}s?\s+ago\b", meanings.of_ago),
    _rule("past", rf"\b(?:past|last)\s+{_COUNT}\s+{_UNIT}s?\b(?!\s+of\b)", meanings.of_past),
    _rule("past", r"\b(?:past|(?<=\bthe )last)\s+(?P<unit>week|month|year|decade)\b(?!\s+of\b)", meanings.of_past),
    _rule(
        "calendar",
        r"\b(?<!\bthe )(?P<which>this|last)\s+(?P<unit>week|month|year|morning|afternoon|evening|night)\b(?!\s+of\b)",
        meanings.of_calendar,
    ),
    _rule(
        "today",
        r"\b(?P<word>the\s+day\s+before\s+yesterday|yesterday|today|tonight)(?:['’]s)?(?!\w)",
        meanings.of_day_word,
    ),
    _rule("decade", r"\b(?P<decade>(?:19|20)\d)0s\b", meanings.of_decade),
    _rule("open month", rf"\b{_MONTH}", meanings.of_month, False),
    _rule("open season", rf"\b{_SEASON}\b", meanings.of_season, False),
    _rule("open weekday", rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!['’]s)", meanings.of_weekday, False),
    _rule("year", rf"\b{_YEAR}", meanings.of_year, False),
)
_RELATIVE = ("named", "weekday", "possessive", "recent", "ago", "past", "calendar", "today", "open weekday")
