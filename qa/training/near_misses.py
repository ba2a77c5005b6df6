"""Questions that a passage nearly answers: the same matter, but not the thing asked for (pure).

Passages found by search rarely miss the topic; what they miss is the answer, or they speak of another name, number or
year. Both kinds are made here from questions that have an answer.
"""

import random
import re
from collections.abc import Iterable, Mapping, Sequence

from qa.training.examples import Range
from qa.training.segmenting import sentences

_LEAST = 200
"""Characters that must be left of a passage without its answer."""

# Not the first word of a question, whose capital says nothing.
_NAME = re.compile(r"(?<=\w )[A-Z][\w’'-]*[a-z](?: (?:of |the |de |al-)?[A-Z][\w’'-]*[a-z])*")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)\b")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?= \d|,| of)"
)
_MONTHS = _MONTH.pattern.split("(?:")[1].split(")")[0].split("|")


def without_evidence(passage: str, evidence: Sequence[Range], answers: Iterable[str]) -> str | None:
    """The passage without the sentences that hold the answer; ``None`` when too little is left or it still stands."""
    kept = [
        passage[start:end]
        for start, end in sentences(passage)
        if not any(start < last and first < end for first, last in evidence)
    ]
    left = " ".join(kept)
    wanted = [answer.lower().strip() for answer in answers if answer.strip()]
    if len(left) < _LEAST or any(answer in left.lower() for answer in wanted):
        return None
    return left


def names(question: str) -> list[str]:
    """The names in a question, the first word left out."""
    return [match.group() for match in _NAME.finditer(question) if match.group() not in _MONTHS]


def swapped(question: str, passage: str, others: Mapping[str, Sequence[str]], dice: random.Random) -> str | None:
    """The question about another name, year, month or number, which the passage does not mention.

    ``others`` gives the names to take from by the number of words that they have. ``None`` when nothing can be swapped.
    """
    places = [(m, kind) for kind in (_NAME, _YEAR, _MONTH, _NUMBER) for m in kind.finditer(question)]
    dice.shuffle(places)
    lower = passage.lower()
    for match, kind in places:
        if match.group().lower() not in lower:
            continue
        for _ in range(5):
            new = _other(match.group(), kind, others, dice)
            if new and new.lower() not in lower and new.lower() not in question.lower():
                return question[: match.start()] + new + question[match.end() :]
    return None


def _other(old: str, kind: re.Pattern[str], others: Mapping[str, Sequence[str]], dice: random.Random) -> str | None:
    if kind is _YEAR:
        return str(int(old) + dice.choice((-9, -5, -3, -2, -1, 1, 2, 3, 5, 9)))
    if kind is _MONTH:
        return dice.choice(_MONTHS)
    if kind is _NUMBER:
        return str(max(2, int(old) + dice.choice((-7, -4, -3, -2, 2, 3, 4, 7))))
    same = others.get(str(old.count(" ")), ())
    return dice.choice(same) if same else None
