"""Whether quotes bear a sentence out: its numbers, days and names are in them, nothing is turned around, and most of
its words or its meaning is there. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa.datatypes import Hit
from qa.facts import Day, Number, fold, named_days, numbers, told_days, weekdays
from qa.places import canonical, governments, place
from qa.words import STOP_WORDS, stem, stems

# A sentence is borne out when its quotes hold this share of its words, or enough of its words and meaning together.
_MOST_WORDS = 0.8
_LEAST_WORDS = 0.3
_LEAST_COSINE = 0.4
_TOGETHER = 1.05  # share + cosine
_ROUNDING = 0.06  # of the value, where the sentence says "about" or "more than"

_ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|some|over|approximately|(?:more|less|fewer) than)\b", re.I
)
_REPORTED = re.compile(r"\b(?:report(?:ed|s|ing)?|published|wrote|article|dated|as of|according to)\b", re.I)
_LEANS = re.compile(r"(?:they|it|he|she|this|these|that|those|the (?:two|same|sources?|latter))\b", re.I)
_TOKEN = re.compile(r"[^\W_]+(?:[’'.&-][^\W_]+)*")
_JOINING = frozenset("al el of de da di du del der den von van bin ibn ul and the for".split())
# Words of reporting, which a sentence may add to what the quote says.
_SCAFFOLD = frozenset(map(stem, "according say said report reported state article passage mention describe note".split()))
_TITLES = frozenset(
    """president minister prime foreign defence defense secretary general gen col colonel lt mr mrs ms dr sir king queen
    prince princess sheikh chancellor ambassador spokesman spokeswoman spokesperson sen rep gov governor mayor pope
    judge justice professor prof ministry government army""".split()
)
_COMMON_ENDINGS = ("s", "ed", "ing", "ly", "tion", "ment", "ness", "ity", "ance", "ence", "ers")


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

    `in_context` has the sentence before it where this one leans on that.
    """

    text: str
    in_context: str
    stems: frozenset[str]
    names: tuple[tuple[str, ...], ...]
    numbers: tuple[Number, ...]
    days: tuple[Day, ...]
    weekdays: frozenset[int]


def read_claim(text: str, common: frozenset[str], before: str = "") -> Claim:
    """The claim that a sentence makes after the sentence `before`.

    `common` are words that the articles write in lower case somewhere, so that a capital does not make them names.
    """
    plain = governments(canonical(text))
    days, rest = named_days(plain)
    names = tuple(_names(rest, common))
    kept = frozenset(stems(plain)) - _SCAFFOLD
    in_context = f"{before} {text}" if before and _LEANS.match(text) else text
    return Claim(text, in_context, kept, names, tuple(numbers(rest)), tuple(days), frozenset(weekdays(rest)))


def common_words(hits: Iterable[Hit]) -> frozenset[str]:
    """The words that the hits write in lower case somewhere."""
    found = (token for hit in hits for token in _TOKEN.findall(hit.chunk.text))
    return frozenset(token for token in found if token[0].islower())


def unmet(claim: Claim, quotes: Sequence[Quote]) -> int:
    """How many of the claim's numbers, days and names are in none of the quotes."""
    known = [number for quote in quotes for number in _numbers(f"{quote.text} {quote.hit.article.title}")]
    slack = _ROUNDING if _ROUGHLY.search(claim.text) else 0.0
    days = [day for quote in quotes for day in _days(claim, quote)]
    return (
        sum(not any(number.within(other, slack) for other in known) for number in claim.numbers)
        + sum(not any(day.within(other) for other in days) for day in claim.days)
        + sum(not _weekday_told(weekday, quotes, days) for weekday in claim.weekdays)
        + sum(not any(_named(name, quote) for quote in quotes) for name in claim.names)
    )


def share(claim: Claim, quotes: Sequence[Quote]) -> float:
    """The share of the claim's words that are in the quotes, 0 to 1; a name may be in the heads of their articles."""
    names = frozenset(stem(part) for name in claim.names for part in name)
    known = frozenset[str]().union(*(_stems(quote.text) | (_stems(_head(quote.hit)) & names) for quote in quotes))
    held = sum(word in known or not known.isdisjoint(place(word)) for word in claim.stems)
    return held / len(claim.stems) if claim.stems else 0.0


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


def _named(name: tuple[str, ...], quote: Quote) -> bool:
    """In the quote or its article's head; or the last part is, and the chunk tells the whole name."""
    near, far = _parts(f"{quote.text} | {_head(quote.hit)}"), _parts(quote.hit.chunk.text)
    if all(_known(part, near) for part in name) or _initials(name, near):
        return True
    return len(name) > 1 and _known(name[-1], near) and all(_known(part, near | far) for part in name)


def _known(part: str, known: frozenset[str]) -> bool:
    return part in known or stem(part) in known or not known.isdisjoint(place(part))


def _initials(name: tuple[str, ...], known: frozenset[str]) -> bool:
    """Whether the name is the abbreviation of one that is known, or the other way round."""
    return "".join(part[0] for part in name if part not in _JOINING) in known if len(name) > 1 else False


def _names(text: str, common: frozenset[str]) -> Iterator[tuple[str, ...]]:
    run: list[str] = []
    last = 0
    for match in _TOKEN.finditer(text):
        between = text[last : match.start()]
        token, opening = match[0], not last or any(mark in between for mark in '.!?:;“"«\n')
        if run and between.strip():
            yield from _whole(run)
            run = []
        if _is_name(token, opening and not run, common):
            run += [fold(part).replace(".", "") for part in re.split(r"[-–]", token) if part]
        elif not (run and token.lower() in _JOINING):
            yield from _whole(run)
            run = []
        last = match.end()
    yield from _whole(run)


def _whole(run: Sequence[str]) -> Iterator[tuple[str, ...]]:
    name = tuple(part for part in run if part not in _JOINING and part)
    if name:
        yield name


def _is_name(token: str, opening: bool, common: frozenset[str]) -> bool:
    word = fold(token)
    if not any(part[:1].isupper() for part in re.split(r"[-–]", token)):
        return False
    if word in STOP_WORDS and not (token.isupper() and len(token) > 1 and not opening):
        return False
    if word in _TITLES or weekdays(word) or (len(token) == 1 and token in "AI"):
        return False
    if not opening:
        return token[1:].lower() != token[1:] or word not in common
    return bool(place(word)) or not (word in common or word.endswith(_COMMON_ENDINGS))


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    plain = canonical(text)
    return frozenset(stems(plain))


@lru_cache(maxsize=4096)
def _numbers(text: str) -> tuple[Number, ...]:
    return tuple(numbers(text))


@lru_cache(maxsize=4096)
def _parts(text: str) -> frozenset[str]:
    """The words of a text, the parts of hyphened ones, their stems, and the initials of its names."""
    plain = canonical(text)
    parts = {fold(part).replace(".", "") for token in _TOKEN.findall(plain) for part in (token, *re.split(r"[-–]", token))}
    initials = {"".join(part[0] for part in name) for name in _names(plain, frozenset()) if len(name) > 1}
    return frozenset(parts | {stem(part) for part in parts} | initials)
