"""The words that expressions of time are made of, as patterns, and what a rule for an expression is."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ingest.annotation.calendar_days import Days
from ingest.annotation.tense import find_tense
from ingest.annotation.verbs import Tense
from ingest.cleaning.dates import DayOrder

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SHORT = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()

_CLASSES = {
    "MONTH": [word.lower() for word in (*MONTHS, *_SHORT)],
    "WEEKDAY": [word.lower() for word in WEEKDAYS],
    "NUMBER": ["#", "a", "an", *_NUMBERS],
}

# A gap is a space or the end of a hard-wrapped line, never the end of a paragraph.
GAP = r"(?:[^\S\n]{1,2}|\n)"
# Months only with a capital: "may" and "march" are verbs. All capitals are a headline's.
_FULL, _CUT = ("|".join((*names, *(name.upper() for name in names))) for names in (MONTHS, _SHORT))
FULL_MONTH = rf"(?:{_FULL})(?!\w)"
MONTH = rf"(?:{_FULL}|(?:{_CUT})\.?)(?!\w)"
WEEKDAY = rf"(?:{'|'.join(form for day in WEEKDAYS for form in (day, day.lower(), day.upper()))})(?!\w)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\w|[.,:]\d)"
YEAR = r"(?:1\d|20|21)\d\d(?!\w|[.,:]\d|[-–/]\d|\s?%)"
NUMBER = rf"(?:an?|a\scouple\sof|{'|'.join(_NUMBERS)}|(?<![.,])\d{{1,3}})"
UNIT = "(?:day|week|month|year)"
POSSESSIVE = r"(?:['’]s)?(?!\w)"
_LEAD = re.compile(r"(\w+)[\s-]{1,2}$")


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands: text[start:end].

    `base` is the day that relative words count from, None where it is unknown and for words that need none. `anchor`
    is the last single day that the text tells shortly before, and `days` are all that it tells before, each with its
    place. `told` are the days told with their year before it in the same sentence, or in the same paragraph if long
    past, `told_beside` the last of them in the sentence, even in another clause, and `told_year` is the last year told
    near it at all; None where there is none. `told_past` is whether the paragraph has already named a day well before
    the report. `order` is what stands first in the article's dates of numerals, None where that is not known.
    """

    text: str
    start: int
    end: int
    base: date | None = None
    anchor: date | None = None
    days: tuple[tuple[int, date], ...] = ()
    told: Days | None = None
    told_year: int | None = None
    told_beside: Days | None = None
    told_past: bool = False
    order: DayOrder | None = None

    @property
    def lead(self) -> str:
        """The word before the expression, in small letters; empty at the start of a sentence."""
        found = _LEAD.search(self.text, max(0, self.start - 16), self.start)
        return found[1].lower() if found else ""

    @property
    def tense(self) -> Tense:
        """Whether its sentence puts the expression in the past or ahead."""
        return find_tense(self.text, self.start, self.end, self.lead)


Resolve = Callable[[re.Match[str], Context], Days | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of expression, and the days that it means; None where it means none, or none without a base.

    `opens` are the words that it can begin with, in small letters, "#" for a number: the others need not be tried.
    """

    opens: frozenset[str]
    pattern: re.Pattern[str]
    resolve: Resolve


def rule(opens: str, pattern: str, resolve: Resolve) -> Rule:
    """A rule; MONTH, WEEKDAY and NUMBER among its opening words stand for those that the patterns match."""
    words = (_CLASSES.get(word, (word,)) for word in opens.split())
    return Rule(frozenset(word for group in words for word in group), re.compile(pattern), resolve)


def number_of(words: str) -> int:
    """The number that NUMBER matched: "two" is 2, "a" is 1, "a couple of" is 2."""
    words = words.lower()
    if words.isdecimal():
        return int(words)
    return _NUMBERS.index(words) + 1 if words in _NUMBERS else 2 if "couple" in words else 1


def month_number(words: str) -> int:
    """The number of the month that MONTH matched, January 1."""
    return next(number for number, name in enumerate(MONTHS, 1) if name.lower().startswith(words.lower()[:3]))


def weekday_number(words: str) -> int:
    """The number of the weekday that WEEKDAY matched, Monday 0."""
    return next(number for number, name in enumerate(WEEKDAYS) if name.lower() == words.lower())
