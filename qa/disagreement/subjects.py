"""Of whom a word of a sentence is told, as far as the words before it show. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from qa.citations.days import weekdays
from qa.citations.mentions import TOKEN, Mention
from qa.words import STOP_WORDS


class Subject(Enum):
    """NAMED or COMMON when its words stand before the verb, REFERRING when they point back ("it", "the two leaders"),
    UNSAID when the verb has none of its own ("without signing")."""

    NAMED = "named"
    COMMON = "common"
    REFERRING = "referring"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Told:
    """The kind of subject, its words, and all words of the sentence before the verb, as written."""

    kind: Subject
    words: tuple[str, ...]
    before: tuple[str, ...]


_PRONOUNS = frozenset("he she it they them both neither none nobody all who which".split())
_SKIPPED = frozenset(
    """is are was were be been being am has have had do does did will would could can should shall may might must not
    never n't also still again since then now only just already ever yet even""".split()
)
_BOUNDS = frozenset(
    ', ; : — – . ( ) “ ” " that which who but and or as because when while after before if than'.split()
)
_DEFINITE = frozenset("the this that these those both its his her their".split())
_PREPOSITIONS = frozenset("of in at on for from with by near".split())
_GOVERNING = frozenset("to without from of by for in at on with short instead".split())


def cased(text: str) -> list[str]:
    """The tokens of a text as written; the places of mentions count them."""
    return TOKEN.findall(text)


def subject_of(every: Sequence[str], mention: Mention) -> Told:
    """The subject of the word at a mention's place."""
    end = mention.place
    if end > 1 and every[end - 1].lower() in ("no", "any") and every[end - 2].islower():
        end -= 2  # "made no comment"
    while end and (every[end - 1].lower() in _SKIPPED or every[end - 1].lower().endswith(("n't", "n’t", "ly"))):
        end -= 1
    before = tuple(every[:end])
    aside: tuple[str, ...] = ()
    if end and every[end - 1] == ",":
        end = _before_aside(every, end)
        aside = before[end:]
    start = end
    while start and every[start - 1].lower() not in _BOUNDS:
        start -= 1
    start = _listed(every, start)
    words = tuple(every[start:end])
    return Told(_kind(words), (*aside, *words), before)


def _before_aside(every: Sequence[str], end: int) -> int:
    """The place before "…, part of the mission," when a pair of commas stands there."""
    opening = next((place for place in range(end - 2, 0, -1) if every[place] == ","), 0)
    return opening or end


def _listed(every: Sequence[str], start: int) -> int:
    """The place where the names before "and other producers" begin: "Arabia, Russia and other producers"."""
    if not start or every[start - 1] not in ("and", "or"):
        return start
    first = start
    while first and (every[first - 1] in ("and", "or", ",") or every[first - 1][0].isupper()):
        first -= 1
    return first if first < start - 1 else start


def _kind(words: Sequence[str]) -> Subject:
    if not words or words[-1].lower() in _GOVERNING:
        return Subject.UNSAID
    last = _head(words)
    if any(word.lower() in _PRONOUNS for word in (words[0], last)) and len(words) < 4:
        return Subject.REFERRING
    if last[0].isupper() and not weekdays(last) and last.lower() not in STOP_WORDS:
        return Subject.NAMED
    return Subject.REFERRING if words[0].lower() in _DEFINITE else Subject.COMMON


def _head(words: Sequence[str]) -> str:
    """The noun that the others belong to: "the post at Lund"."""
    end = next((n for n, word in enumerate(words) if n and word.lower() in _PREPOSITIONS), len(words))
    return words[end - 1]


def object_words(every: Sequence[str], mention: Mention, reach: int = 5) -> tuple[str, ...]:
    """The words right after a verb, up to the next sign or clause."""
    after = every[mention.place + 1 : mention.place + 1 + reach]
    stop = next((n for n, word in enumerate(after) if word in _BOUNDS or not re.match(r"\w", word)), len(after))
    return tuple(after[:stop])
