"""Whether quotes bear a sentence out: its numbers, days, names and speakers are in them, and most of its words or its
meaning is there. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa.citations.days import Day, named_days, told_days, weekdays
from qa.citations.names import Name, names, tells
from qa.citations.places import canonical, governments, place
from qa.citations.quantities import Number, numbers, without_numbers
from qa.citations.roots import root
from qa.datatypes import Hit
from qa.saying import SAYING_VERBS
from qa.words import content_words, stem, stems

# A sentence is borne out when its quotes hold this share of its words, or enough of its words and meaning together.
# `python -m tests.benchmarks.measure_support ../shared/datasets` with these numbers, all-MiniLM-L6-v2, found supported:
# right .930 of 645; source taken out .050 of 624 (some say it twice); negated .047 of 426; another name .000 of 422;
# another number .031 of 96.
_MOST_WORDS = 0.8
_LEAST_WORDS = 0.3
_LEAST_COSINE = 0.4
_TOGETHER = 1.05  # share + cosine
# A word that is not in the passage is strange to it when no word of the quotes is this near in meaning; a sentence with
# a larger share of such words tells something else ("because of the pandemic").
STRANGE = 0.36
MOST_STRANGE = 0.22
_ROUNDING = 0.06  # of the value, where the sentence says "about" or "more than"

_ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|some|over|approximately|(?:more|less|fewer) than)\b", re.I
)
_REPORTED = re.compile(r"\b(?:report(?:ed|s|ing)?|published|wrote|article|dated|as of|according to)\b", re.I)
# Who says something, in the sentence to be checked: "NAME said", "according to NAME".
_SAYING = re.compile(
    r"\baccording to ((?:[\w’'.-]+ ?){1,5})"
    r"|((?:[\w’'.-]+ ){1,5})(?:said|says|told|announced|stated|claimed|reported)\b",
    re.IGNORECASE,
)
# A verb of saying with the words around it, in a quote: the speaker may stand on either side.
_SAID = re.compile(rf"(?:[^\s.;]+\s+){{0,8}}\b(?:{SAYING_VERBS})\b(?:\s+[^\s.;]+){{0,8}}", re.IGNORECASE)
_LEANS = re.compile(
    r"\b(?:they|it|he|she|this|these|that|those|the (?:two|same|sources?|latter|ministry|agency))\b", re.I
)
# Stems of words of reporting, which a sentence may add to what the quote says.
_SCAFFOLD = frozenset("accord say report state articl passag mention describ note".split())


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of a hit's chunk; offsets into the article's text."""

    hit: Hit
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words quoted."""
        first = self.hit.chunk.start
        return self.hit.chunk.text[self.start - first : self.end - first]


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence to be checked, with all that its quotes have to hold.

    `in_context` has the sentence before it where this one leans on that. `words` are those that `stems` stem from;
    `sayers` are the names to which the sentence attributes something, which are among `names`.
    """

    text: str
    in_context: str
    words: tuple[str, ...]
    stems: frozenset[str]
    names: tuple[Name, ...]
    sayers: tuple[Name, ...]
    numbers: tuple[Number, ...]
    days: tuple[Day, ...]
    weekdays: frozenset[int]


def read_claim(text: str, common: frozenset[str], before: str = "") -> Claim:
    """The claim that a sentence makes after the sentence `before`.

    `common` are words that the articles write in lower case somewhere, so that a capital does not make them names.
    """
    days, rest = named_days(governments(canonical(text)))
    sayings = (match[1] or match[2] for match in _SAYING.finditer(rest))
    sayers = tuple(name for saying in sayings for name in names(saying, common))
    kept = tuple(word for word in content_words(without_numbers(rest)) if root(stem(word)) not in _SCAFFOLD)
    in_context = f"{before} {text}" if before and _LEANS.match(text) else text
    return Claim(
        text, in_context, kept, frozenset(root(stem(word)) for word in kept), tuple(names(rest, common)), sayers,
        tuple(numbers(rest)), tuple(days), frozenset(weekdays(rest)),
    )  # fmt: skip


def unmet(claim: Claim, quotes: Sequence[Quote]) -> int:
    """How many of the claim's numbers, days, names and speakers neither the quotes nor their articles' heads tell."""
    known = [number for quote in quotes for number in _read_numbers(f"{quote.text} {quote.hit.article.title}")]
    slack = _ROUNDING if _ROUGHLY.search(claim.text) else 0.0
    days = [day for quote in quotes for day in _days(claim, quote)]
    return (
        sum(not any(number.within(other, slack) for other in known) for number in claim.numbers)
        + sum(not any(day.within(other) for other in days) for day in claim.days)
        + sum(not _weekday_told(weekday, quotes, days) for weekday in claim.weekdays)
        + sum(not any(_names(quote, name) for quote in quotes) for name in claim.names)
        + sum(not _said_by(name, quotes) for name in claim.sayers)
    )


def share(claim: Claim, quotes: Sequence[Quote]) -> float:
    """The share of the claim's words that are in the quotes, 0 to 1; a name may be in the heads of their articles."""
    named = frozenset(stem(part) for name in claim.names for part in name)
    known = frozenset[str]().union(*(_stems(quote.text) | (_stems(_head(quote.hit)) & named) for quote in quotes))
    held = sum(word in known or not known.isdisjoint(place(word)) for word in claim.stems)
    return held / len(claim.stems) if claim.stems else 0.0


def unfamiliar(claim: Claim, quotes: Sequence[Quote]) -> list[str]:
    """The claim's words that are nowhere in the chunks of the quotes nor in the heads of their articles."""
    known = frozenset[str]().union(*(_stems(q.hit.chunk.text) | _stems(_head(q.hit)) for q in quotes))
    return [w for w in claim.words if root(stem(w)) not in known and known.isdisjoint(place(w))]


def enough(words: float, cosine: float) -> bool:
    """Whether a share of the words and a cosine of the meaning together bear a claim out."""
    if words >= _MOST_WORDS:
        return True
    return words >= _LEAST_WORDS and cosine >= _LEAST_COSINE and words + cosine >= _TOGETHER


def _head(hit: Hit) -> str:
    return f"{hit.article.title} {hit.article.publisher}"


def _days(claim: Claim, quote: Quote) -> list[Day]:
    published = quote.hit.article.day
    told = told_days(quote.text, published)
    if published and _REPORTED.search(claim.text):
        told.append(Day(published.year, published.month, published.day))
    return told


def _weekday_told(weekday: int, quotes: Sequence[Quote], days: Sequence[Day]) -> bool:
    if any(weekday in weekdays(quote.text) for quote in quotes):
        return True
    return any(day.weekday == weekday for day in days)


def _names(quote: Quote, name: Name) -> bool:
    return tells(f"{quote.text} | {_head(quote.hit)}", name, quote.hit.chunk.text)


def _said_by(name: Name, quotes: Sequence[Quote]) -> bool:
    """Whether the quotes name the speaker where something is said; or anywhere, when "they" or "the sources" say it."""
    near = [match[0] for quote in quotes for match in _SAID.finditer(quote.text)]
    if not near or any(_LEANS.search(told) for told in near):
        near = [quote.text for quote in quotes]
    return tells(" | ".join([*near, *(quote.hit.article.publisher for quote in quotes)]), name[-1:])


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(map(root, stems(canonical(text))))


@lru_cache(maxsize=4096)
def _read_numbers(text: str) -> tuple[Number, ...]:
    return tuple(numbers(text))
