"""The values that answer a question — a number, a day, a name — and whether two of them contradict each other. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from itertools import product

from ingest.sentences import sentences
from qa.citations.days import Day, named_days, told_days, weekdays
from qa.citations.names import Name, names
from qa.citations.places import place
from qa.citations.quantities import Number, numbers
from qa.disagreement.coverage import bag
from qa.measures import PHYSICAL
from qa.words import stem, words


class Kind(Enum):
    """What a question asks for. ANY leaves it to the answer; REASON has no value that a second one could contradict."""

    NUMBER = "number"
    DAY = "day"
    NAME = "name"
    REASON = "reason"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Told:
    """The words of an article that answer, and the day of the article, against which "Monday" is read.

    `rough` is True where the words before them say "about" or "more than", `floor` where they say "more than" or
    "over".
    """

    words: str
    published: date | None = None
    rough: bool = False
    floor: bool = False


COST_ASKED = (
    r"what (?:did|does|do|will|would|has) (?:(?!about\b|say\b|said\b|think\b)[\w'’-]+ ){1,8}?(?<!\bthe )(?<!\ba )cost\b"
)
"""As a part of a regular expression: "What did the dredging cost?" """

# A noun asks where it is what "what is the" or "which" is about, or opens the question, not in "what did they say about
# the number of".
_NOUN_ASKED = (
    r"(?:(?:what|which)(?:['’]s| is| was| are| were| will be| would be) (?:the )?(?:(?!about\b)[\w'’-]+ ){0,3}?"
    r"|(?:what|which) (?:(?:total|final|exact|rough) )?"
    r"|(?:tell|give|know|need|find|want) (?:me |us |out )?(?:the |what the )?"
    r"|^\W*(?:(?:the|total|final|exact|official|latest|current|overall) ){0,3})"
)
# What the nouns of a question ask for, and what its adverbs and pronouns do where they ask and do not join clauses, as
# in "what did they say when they met".
_NOUNS = (
    (
        Kind.NUMBER,
        rf"{_NOUN_ASKED}(?:(?:number|percentage|share|proportion|amount|population|age|price|cost|value|size|length|height|"
        r"total) of\b|death toll\b)"
        r"|what (?:percentage|share)\b"
        rf"|{COST_ASKED}"
        r"|what (?:is|was|are|were|will be|would be) the (?:(?!about\b)[\w'’-]+ ){0,3}?"
        r"(?:price|cost|fare|turnout|toll|rate)s?\b(?!\s+(?:caps?|cuts?|wars?|disputes?|limits?)\b)",
    ),
    (Kind.DAY, rf"(?:what|which) (?:day|date|month|year)\b|{_NOUN_ASKED}(?:date|day|year) (?:of|on which)\b"),
    (Kind.REASON, r"reasons?\b|what (?:made|caused|led|prompted|triggered)\b"),
)
_WORDS = (
    (Kind.NUMBER, rf"how (?:many|much|old|high|tall|big|large|fast|long)\b|{PHYSICAL}"),
    (Kind.DAY, r"when\b"),
    (Kind.NAME, r"who(?:m|se)?\b|where\b"),
    (Kind.REASON, r"why\b|how\b"),
)


def _compiled(patterns: Iterable[tuple[Kind, str]]) -> tuple[tuple[Kind, "re.Pattern[str]"], ...]:
    return tuple((kind, re.compile(rf"\b(?:{pattern})", re.IGNORECASE)) for kind, pattern in patterns)


_BY_NOUN, _BY_WORD = _compiled(_NOUNS), _compiled(_WORDS)
_WHAT = re.compile(r"\b(?:what|which)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:yesterday|today|tonight|tomorrow|(?:last|this|next) (?:night|week|month|year))\b", re.I)
_ROUGHLY = re.compile(r"\b(?:about|around|roughly|nearly|almost|some|over|approximately|more than|at least)\b", re.I)
_FLOOR = re.compile(r"\b(?:more than|over|upwards of)\b", re.I)
_ROUNDING = 0.06
# "More than 30" may be said of 33, not of 60.
_ABOVE = 0.2
# Words that a name may have or lack, or have in another form, and stay the same.
_SAME_PHRASE = 0.5


def asked_kind(question: str) -> Kind:
    """What the question asks for, the last one where there are several; the first word of asking in it decides."""
    text = _last_question(question)
    what = _WHAT.search(text)
    before = what.start() if what else len(text)
    asking = ((m.start(), kind) for kind, pattern in _BY_WORD if (m := pattern.search(text)) and m.start() < before)
    naming = ((m.start(), kind) for kind, pattern in _BY_NOUN if (m := pattern.search(text)))
    return min((*asking, *naming), key=lambda pair: pair[0], default=(0, Kind.ANY))[1]


@lru_cache(maxsize=256)
def _last_question(text: str) -> str:
    """The last sentence that is a question; all of the text where none is."""
    asked = [text[start:end] for start, end in sentences(text[: text.rfind("?") + 1])]
    return next((sentence for sentence in reversed(asked) if sentence.endswith("?")), text)


def contradict(kind: Kind, one: Told, other: Told) -> bool:
    """Whether two values of the kind exclude each other: neither is the other rounded, shortened or more exact.

    Values that are not both of the kind contradict each other in no case.
    """
    if kind is Kind.NUMBER:
        return _numbers_differ(one, other)
    if kind is Kind.DAY:
        return days_apart(days_of(one), days_of(other))
    return kind is Kind.NAME and _names_differ(_names(one.words), _names(other.words))


def common_kind(asked: Kind, one: Told, other: Told) -> Kind | None:
    """The kind in which two values can be compared: the one that is asked for, or any if the question leaves it open;
    None when they have none in common."""
    kinds = (Kind.DAY, Kind.NUMBER, Kind.NAME) if asked in (Kind.ANY, Kind.REASON) else (asked,)
    return next((kind for kind in kinds if has_kind(kind, one) and has_kind(kind, other)), None)


def phrases_differ(one: str, other: str) -> bool:
    """Whether two phrases have little in common: less than half of the words of the shorter one."""
    mine, theirs = ({stem(word) for word in words(text)} for text in (one, other))
    least = min(len(mine), len(theirs))
    return bool(least) and len(mine & theirs) < _SAME_PHRASE * least


def has_kind(kind: Kind, told: Told) -> bool:
    """Whether the words are a value of this kind."""
    if kind is Kind.NUMBER:
        return bool(numbers_of(told.words))
    if kind is Kind.DAY:
        return bool(days_of(told))
    return bool(_names(told.words)) if kind is Kind.NAME else kind is Kind.ANY


def numbers_of(text: str) -> list[Number]:
    """The quantities in a value; what looks like a year is one where there is no other number: "1,500", "1500"."""
    days, rest = named_days(text)
    found = numbers(rest)
    return found if found or any(day.month for day in days) else numbers(text)


def days_of(told: Told) -> list[Day]:
    """The days that the words name or, by the day of the article, tell; empty when they tell none."""
    named, rest = named_days(told.words)
    if not named and not weekdays(rest) and not _RELATIVE.search(rest):
        return []
    return told_days(told.words, told.published)


def days_apart(one: list[Day], other: list[Day]) -> bool:
    """Whether both tell days and none of one can be a day of the other."""
    return bool(one and other) and all(_excludes(a, b) for a, b in product(one, other))


def is_rough(before: str) -> bool:
    """Whether the last words before a number make it a rough one: "about", "more than"."""
    return _ROUGHLY.search(" ".join(before.split()[-3:])) is not None


def is_floor(before: str) -> bool:
    """Whether the last words before a number make it one that is surpassed: "more than", "over"."""
    return _FLOOR.search(" ".join(before.split()[-3:])) is not None


def _numbers_differ(one: Told, other: Told) -> bool:
    ours, theirs = numbers_of(one.words), numbers_of(other.words)
    slack = _ROUNDING if one.rough or other.rough or _ROUGHLY.search(f"{one.words} {other.words}") else 0.0
    pairs = [(a, b) for a, b in product(ours, theirs) if a.unit == b.unit]
    if any(a.within(b, slack) or b.within(a, slack) for a, b in pairs):
        return False
    floors = [told.floor or bool(_FLOOR.search(told.words)) for told in (one, other)]
    surpassed = any((floors[0] and _just_above(a, b)) or (floors[1] and _just_above(b, a)) for a, b in pairs)
    return bool(pairs) and not surpassed


def _just_above(floor: Number, value: Number) -> bool:
    return floor.value <= value.value <= (1 + _ABOVE) * floor.value


def _excludes(one: Day, other: Day) -> bool:
    """Whether some part that both days state is not the same; False for days that share no part."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return any(mine is not None and theirs is not None and mine != theirs for mine, theirs in pairs)


def _names(text: str) -> list[Name]:
    # The word before keeps the first one from being taken for the opening of a sentence, which has its capital anyway.
    return list(names(f"by {text}"))


def _names_differ(ours: list[Name], theirs: list[Name]) -> bool:
    return bool(ours and theirs) and not any(_same_name(a, b) for a, b in product(ours, theirs))


def _same_name(one: Name, other: Name) -> bool:
    ours, theirs = ({stem(part) for part in name} for name in (one, other))
    if ours <= theirs or theirs <= ours:
        return True
    if any(not place(part).isdisjoint({*other, *theirs}) for part in (*one, *ours)):
        return True
    initials = ("".join(part[0] for part in name) for name in (one, other))
    return any(short in name for short, name in zip(initials, (other, one), strict=True) if len(short) > 1)


def same_measure(one: str, other: str) -> bool:
    """Whether what follows two numbers may be the same things counted: not soldiers here and civilians there."""
    ours, theirs = _counted(one), _counted(other)
    return not ours or not theirs or not ours.isdisjoint(theirs) or bool((ours | theirs) & _ANYBODY)


def same_things(one: str, other: str, asked: frozenset[str] = frozenset()) -> bool:
    """Whether what follows two numbers is surely the same things counted: one noun, or anybody, for whom those who are
    `asked` for may stand."""
    ours, theirs = _counted(one), _counted(other)
    if not ours.isdisjoint(theirs):
        return True
    return all(not things or not things.isdisjoint(_ANYBODY | asked) for things in (ours, theirs))


_FOLLOWING = re.compile(r"\s*([^\W\d_][\w-]*)")
_ANYBODY = frozenset(stem(word) for word in "people persons others victims lives bodies residents".split())
_NO_NOUN = frozenset("of in at on by to from and or were was are is had have has after when as the a an who".split())


def _counted(after: str) -> frozenset[str]:
    """The first words after a number, as stems, without names and outcomes ("killed")."""
    found: list[str] = []
    at = 0
    while len(found) < 2 and (match := _FOLLOWING.match(after, at)):
        word = match[1]
        if word.lower() in _NO_NOUN:
            break
        found.append(word)
        at = match.end()
    outcomes = frozenset(_OUTCOME_WORDS)
    return frozenset(stem(word) for word in found if word[0].islower() and not bag(word) & outcomes)


_OUTCOME_WORDS = ("kill", "injure", "missing", "arrest", "displaced", "rescued", "destroyed", "damaged")
