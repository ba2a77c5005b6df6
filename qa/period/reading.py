"""Question → the time that it asks about. Pure.

A year that says which of several things is meant ("the 2020 election") is no time asked about: articles of any year
may tell of it. A month or a day in that place is one, since reports of an event gather there.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import reduce

from qa.datatypes import Period
from qa.period.asked import ASIDE, Asked, asked, hull, meet
from qa.period.spans import tell_day
from qa.period.units import Unit, find_units

# The base days that a calendar can be counted from; an article dated outside them is dated wrongly.
_YEARS = range(1900, 2200)
# Stands in for a base that is not known; what is counted from it is dropped.
_ANY_BASE = date(2000, 12, 31)

_RELATIONS = {
    "since": r"since|starting(?:\s+(?:in|from|on))?",
    "after": r"after|following|later\s+than",
    "before": r"before|prior\s+to|ahead\s+of|earlier\s+than",
    "until": r"until|till|up\s+(?:to|until)|as\s+of|by|through",
    "from": "between|from",
    "in": "in|on|during|throughout|within|over|around|circa|at",
}
_BEFORE = re.compile(
    r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _RELATIONS.items()) + r")\s+"
    r"(?:(?:the\s+)?(?:(?:night|morning|evening|afternoon|week|month|year|course|whole|events)\s+of|year)\s+"
    r"|(?P<the>(?:the|this|that|its|their|his|her|our|a)\s+))?(?:\w{3,6}day,?\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_REACH = 48  # characters in which the words before a time are looked for
_JOIN = re.compile(
    r"(?:,?\s+(?:and|or|to|until|till|through)\s+|\s*[-–—]\s*)(?:on\s+|in\s+)?(?:the\s+)?", re.IGNORECASE
)
_ENDS = re.compile(r"\s*(?:[?.!,;:)]|$)")
# Months that are names, verbs or adjectives, too.
_OTHER_WORDS = frozenset("may march april june august jan mar jun sep dec".split())
_RALLY = re.compile(r"\s+for\s+(?:Our|Life)\b")
_PROPER = re.compile(r"\s+[A-Z]")
_TITLE = re.compile(r"\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|Night|World|Agreement)\b")
_LOWER_BEFORE = re.compile(r"(?<![\w-])(?!(?:the|of|than|number|about|nearly|over|some)\b)[a-z]{2,}\s+$")
_LATEST = re.compile(
    r"\b(?:(?<!at the )(?:latest|newest)(?!\w)|most\s+recent(?:ly)?\b|recent(?:ly)?\b|lately\b|currently\b|nowadays\b|"
    r"(?<!from )now\b(?!-|\s+that\b)|these\s+days\b|at\s+present\b|at\s+the\s+moment\b|right\s+now\b|"
    r"to\s+date\b(?=\s*(?:[?,.;]|$|ha[sd]\b|have\b|is\b|are\b|in\b))|"
    r"so\s+far\b(?![-\w]|\s+(?:as|from|away|north|south|east|west|behind|ahead|out)\b)|"
    r"final\b(?=\s+(?:death\s+)?(?:numbers?|figures?|toll|count|tally|total|cost|bill|price)\b)|"
    r"(?:up\s+(?:to|until|till)|until|till|by)\s+now\b(?!\s+that\b)|in\s+the\s+end\b(?=\s*(?:[?,.;]|$))|"
    r"(?:the|his|her|its|their)\s+current\b(?!\s+(?:account|in|of|from|through|flows?)\b)(?=\s+\w))",
    re.IGNORECASE,
)

# Who holds an office, and what a count has come to, asked in the present: that is to be told by the newest report.
_OFFICE = (
    r"(?:president|premier|chancellor|(?:\w+\s+)?minister|mayor|governor|speaker|secretary|chair(?:man|men|woman|women)?|"
    r"chief|head|leader|director|commander|ambassador|ceo|king|queen|pope|coach|manager|captain|champion|holder|master)s?"
)
_PRESENT = re.compile(
    r"\bwho(?:['’]s|\s+is|\s+are|\s+leads|\s+heads|\s+runs)\s+"
    rf"(?=(?:(?:the|a|an|of|in|for|[\w.-]+['’]s?|[\w-]+)\s+){{0,4}}?{_OFFICE}\b"
    r"(?!\s+(?:who|that|whose|mentioned|quoted)\b))"
    r"|\bwhat(?:['’]s|\s+is)\s+(?=the\s+(?:\w+\s+)?(?:death\s+)?toll\b"
    r"(?:\s+(?:in|of|from|after|so|for|at|on|by)\b|\s*[?.]|\s*$))",
    re.IGNORECASE,
)


def read_period(question: str, base: date | None, base_name: str = "the newest report searched") -> Period | None:
    """The time that the question asks about, None when it names none that a calendar knows.

    Relative times ("last week", "in March" without a year) count from `base`, which is told by `base_name`; without it
    they are not read. Several times are met together where they can be, else all that lies between them is meant.
    """
    counted = f"counted from {tell_day(base)}, {base_name}" if base is not None and base.year in _YEARS else ""
    times = list(_times(question, find_units(question, base if base and counted else _ANY_BASE), counted))
    since = _iso(base if counted else None)
    if times:
        met = reduce(meet, [time for time in times if time.adverbial] or times)
        told = f"{met.told} ({met.note})" if met.note else met.told
        return Period(met.words, _iso(met.first), _iso(met.stop), told, since)
    named = (match[0] for match in _LATEST.finditer(question) if not _is_name(question, match.start()))
    if latest := next(named, None):
        return Period(latest, None, None, f"the newest reports first (“{latest}”)", since)
    if _PRESENT.search(question):
        return Period("", None, None, "the newest reports first (asked in the present)", since)
    return None


def without_time(question: str) -> str:
    """The question without the words that say when."""
    period = read_period(question, _ANY_BASE)
    for words in period.words.split(ASIDE) if period and period.words else ():
        question = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", " ", question)
    return question


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _times(question: str, units: Sequence[Unit], counted: str) -> Iterator[Asked]:
    place = 0
    while place < len(units):
        unit = units[place]
        place += 1
        before = _BEFORE.search(question, max(unit.start - _REACH, 0), unit.start)
        relation = next(name for name in _RELATIONS if before[name]) if before else ""
        while relation in ("from", "in", "") and place < len(units) and _joined(question, unit, units[place]):
            unit = hull(unit, units[place])
            place += 1
        if place < len(units) and _names_weekday(question, unit, units[place]):
            continue
        if (counted or unit.fixed) and _means_time(question, unit, relation, before):
            yield asked(question, unit, relation, before, counted)


def _joined(question: str, unit: Unit, other: Unit) -> bool:
    """Whether the two are named as one: "between March and May", "5 March to 2 April", "May, June and July 2020"."""
    gap = question[unit.end : other.start]
    return bool(_JOIN.fullmatch(gap)) or (gap.strip() == "," and not unit.relative and not other.relative)


def _names_weekday(question: str, unit: Unit, other: Unit) -> bool:
    """Whether the unit is but the weekday of the other: "on Monday, 21 September 2020"."""
    gap = question[unit.end : other.start]
    return unit.kind == "open weekday" and other.kind == "day" and gap.strip(" ,") in ("", "the")


def _means_time(question: str, unit: Unit, relation: str, before: "re.Match[str] | None") -> bool:
    """Whether the words are a time where they stand, and not a name, a verb or a number."""
    if unit.kind == "today":
        return not _is_name(question, unit.start)
    if unit.firm:
        return True
    if before is None:
        ends = unit.kind == "year" and _ENDS.match(question, unit.end)
        return bool(ends and _LOWER_BEFORE.search(question, max(unit.start - _REACH, 0), unit.start))
    if before["the"] and (not unit.dated or (unit.kind == "year" and relation in ("in", "from"))):
        return False
    word = before[relation].lower()
    if unit.kind == "open weekday":
        return (relation != "in" or word == "on") and not _TITLE.match(question, unit.end)
    if unit.kind == "day":
        return word not in ("in", "at", "within", "circa")
    if unit.kind == "open season":
        return word not in ("on", "at")
    if word in ("on", "at", "over"):
        return False
    return unit.kind != "open month" or _means_month(question, unit, relation)


def _means_month(question: str, unit: Unit, relation: str) -> bool:
    if relation == "in":
        return not _RALLY.match(question, unit.end)
    name = question[unit.start : unit.end].lower().rstrip(".")
    if relation != "since" and name in _OTHER_WORDS and not _ENDS.match(question, unit.end):
        return False
    return not _PROPER.match(question, unit.end) and not _RALLY.match(question, unit.end)


def _is_name(question: str, start: int) -> bool:
    """Whether a capital makes the word at `start` part of a name: "Russia Today", "Democracy Now"."""
    opening = question[:start].rstrip(" \"'“‘(")
    return question[start].isupper() and opening != "" and opening[-1] not in ".?!:;" and not question.isupper()
