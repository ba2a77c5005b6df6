"""What kind of words a question asks for, and whether a span is of that kind. Pure.

A reading model of this size often marks a plausible phrase of the wrong kind: a name where a number was asked for, or
words that the question itself has. Both can be told from the words alone.
"""

import re
from enum import Enum

from qa.words import STOP_WORDS, stem, words


class Kind(Enum):
    """The kinds that can be told apart by their words."""

    NUMBER = "number"
    TIME = "time"
    NAME = "name"


_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million "
    "millions billion billions trillion dozen dozens half third quarter double twice once both zero none first second"
)
_NUMBER = re.compile(rf"\d|\b(?:{'|'.join(_NUMBERS.split())})\b", re.IGNORECASE)
_TIME = re.compile(
    r"\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:spring|summer|autumn|fall|winter|today|tonight|tomorrow|yesterday)"
    r"|\b(?:morning|noon|afternoon|evening|night|midnight|day|week|weekend|month|year|decade|century|hour|minute)s?\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:^|\W)[^\W\d_a-z]")  # an upper-case letter, or one of a script without cases

_ASKS_NUMBER = re.compile(
    r"\bhow (?:many|much|old|tall|high|big|large|far|deep|fast|heavy|wide|often)\b"
    r"|\b(?:what|which) (?:number|percent|percentage|share|proportion|fraction|age|amount|total|sum|price|temperature)\b"
    r"|\bwhat (?:is|was|are|were) the (?:number|percentage|share|age|amount|total|sum|price|toll|temperature|population)\b"
    r"|\bby how much\b|\bhow long\b",
    re.IGNORECASE,
)
_ASKS_TIME = re.compile(
    r"\bwhen\b(?! .*\b(?:who|what|which|where|why|how)\b)|\b(?:what|which) (?:year|date|day|month|week|time|decade|century)\b"
    r"|\b(?:until|since) when\b",
    re.IGNORECASE,
)
_ASKS_NAME = re.compile(
    r"^\W*(?:and |so |but )?(?:who|whom|whose)\b|\b(?:by|to|from|with|of) whom\b"
    r"|\b(?:what|which) (?:country|countries|nation|city|town|state|province|company|firm|person|actor|actress|singer|"
    r"politician|senator|player|president|minister|team|band|artist|director|author|university|airline|brand)\b",
    re.IGNORECASE,
)


def asked_kind(question: str) -> Kind | None:
    """The kind of answer that the question's wording asks for, None when it leaves that open."""
    if _ASKS_NUMBER.search(question):
        return Kind.NUMBER
    if _ASKS_NAME.search(question):
        return Kind.NAME
    return Kind.TIME if _ASKS_TIME.search(question) else None


def fits(kind: Kind | None, span: str) -> float:
    """1 when the span is of the kind, -1 when it is not, 0 when no kind is asked for or nothing is marked."""
    if kind is None or not span:
        return 0.0
    pattern = {Kind.NUMBER: _NUMBER, Kind.TIME: _TIME, Kind.NAME: _NAME}[kind]
    return 1.0 if pattern.search(span) else -1.0


def echo(question: str, span: str) -> float:
    """The share of the span's words that the question has already, 0 to 1: an answer tells something new."""
    asked = {stem(word) for word in words(question)}
    told = [stem(word) for word in words(span) if word not in STOP_WORDS]
    return sum(word in asked for word in told) / len(told) if told else 0.0
