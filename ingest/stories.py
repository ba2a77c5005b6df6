"""Which articles tell one story in the same words: agency copy and reprints, versions of one piece. Pure."""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np

from ingest.datatypes import Article, ArticleHead, Story

if TYPE_CHECKING:
    from datasketch import MinHash

# Broder, "On the resemblance and containment of documents" (1997). Two articles are compared when one of 32 bands of 3
# values is equal in both: found are .58 of the pairs with a Jaccard of .3, .88 at .4, .986 at .5, .9996 at .6
# (1 - (1 - J ** 3) ** 32). The estimate of J has a standard error of .05.
_BANDS, _ROWS = 32, 3
_SHINGLE = 5  # words
_LEAST_WORDS = 25

# The share of common shingles from which texts are the same, or at least versions when they stand at one address.
_SAME = 0.5
_SAME_ADDRESS = 0.3
# A shortened reprint: so much of the shorter text stands in the longer one, which is not many times as long.
_CONTAINED, _NOT_TOO_SHORT = 0.8, 0.25
# Reports of one outlet further apart than this are no versions of one piece.
_VERSION_DAYS = 31

_WORD = re.compile(r"\w+")
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_MONTHS = frozenset("January February March April May June July August September October November December".split())
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"([0-3]?\d)(?:st|nd|rd|th)?")
_MARK = r"correct(?:s|ed|ion)|updated?|clarification|refiled?"
# Only as a label, "UPDATE 1-", "(corrected)": a daily bulletin may be called "Update on cholera" each time.
_LABEL_END = r"[^\S\n]*(?:\d[^\S\n]*)?(?:[-–—:)\]]|$)"
_CORRECTING_TITLE = re.compile(rf"(?:\W*|.*[(\[])(?:{_MARK}){_LABEL_END}|.*[(\[]corrects\b", re.IGNORECASE)
_CORRECTING_LINE = re.compile(
    rf"^[^\w\n]{{0,5}}(?:correction|clarification|update){_LABEL_END}|\bearlier version of this\b", re.I | re.M
)


@dataclass(frozen=True, slots=True)
class Signature:
    """What the texts of two articles are compared by.

    `values` is the MinHash, uint32 [96] little-endian, of `shingles` different runs of words. `days` are the weekdays,
    months, dates and years named, by kind; `corrects` says that the article calls itself corrected or updated.
    """

    values: bytes
    shingles: int
    days: tuple[frozenset[str], ...]
    corrects: bool


@dataclass(frozen=True, slots=True)
class Link:
    """Two articles, by id, with the same text; `version` says that both are versions of one piece."""

    one: str
    other: str
    version: bool


def sign(article: Article) -> Signature | None:
    """The article's signature, None when its text is too short to tell a copy from a coincidence."""
    words = _WORD.findall(article.text.casefold())
    if len(words) < _LEAST_WORDS:
        return None
    shingles = {" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)}
    minhash = _blank().copy()
    minhash.update_batch([shingle.encode(errors="replace") for shingle in shingles])
    values = minhash.digest().astype("<u4").tobytes()
    return Signature(values, len(shingles), _days(article.text), _corrects(article))


def bands(signature: Signature) -> list[int]:
    """Keys, signed 64-bit integers; articles that have none in common are not compared."""
    width = 4 * _ROWS
    pieces = (bytes([n]) + signature.values[n * width : (n + 1) * width] for n in range(_BANDS))
    return [int.from_bytes(blake2b(piece, digest_size=8).digest(), "little", signed=True) for piece in pieces]


def resemblance(a: Signature, b: Signature) -> float:
    """The estimated Jaccard similarity of the texts, 0 to 1."""
    equal = np.frombuffer(a.values, "<u4") == np.frombuffer(b.values, "<u4")
    return float(equal.mean())


def link(one: ArticleHead, a: Signature, other: ArticleHead, b: Signature) -> Link | None:
    """How the articles hang together, None when they do not.

    Versions of one piece are dated and have the same address, or the same publisher within 31 days. Reports that name
    different days are no copies but tell different events in the same words, as daily bulletins do; unless they are
    versions by their address or headline, or one calls itself corrected.
    """
    common = resemblance(a, b)
    dated = one.day is not None and other.day is not None
    if dated and one.url and one.url == other.url and common >= _SAME_ADDRESS:
        return Link(one.id, other.id, version=True)
    if not _same(a, b, common):
        return None
    same_days = all(mine <= theirs or theirs <= mine for mine, theirs in zip(a.days, b.days, strict=True))
    if dated and _same_outlet(one, other):
        retold = one.day == other.day and one.title.casefold() == other.title.casefold()
        return Link(one.id, other.id, version=True) if same_days or retold or a.corrects or b.corrects else None
    return Link(one.id, other.id, version=False) if same_days else None


def group(heads: Iterable[ArticleHead], links: Sequence[Link]) -> dict[str, Story]:
    """The story of each article by id, of those that have versions or copies. A link to an article that is not among
    the heads is passed over."""
    known = {head.id: head for head in heads}
    held = [link for link in links if link.one in known and link.other in known]
    pieces = _pieces(known, [link for link in held if link.version])
    newest = {article_id: _versions(members)[0] for article_id, members in pieces.items()}
    copies: dict[str, set[ArticleHead]] = defaultdict(set)
    for link in held:
        ours, theirs = newest[link.one], newest[link.other]
        if ours != theirs:
            copies[ours.id].add(theirs)
            copies[theirs.id].add(ours)
    stories: dict[str, Story] = {}
    for article_id, members in pieces.items():
        first, *older = _versions(members)
        if older or copies[first.id]:
            story = Story(first, tuple(older), tuple(sorted(copies[first.id], key=lambda head: head.id)))
            stories[article_id] = story
    return stories


def _same(a: Signature, b: Signature, common: float) -> bool:
    if common >= _SAME:
        return True
    contained = common / (1 + common) * (a.shingles + b.shingles) / min(a.shingles, b.shingles)
    return common >= _NOT_TOO_SHORT and contained >= _CONTAINED


def _same_outlet(one: ArticleHead, other: ArticleHead) -> bool:
    near = one.day is not None and other.day is not None and abs((one.day - other.day).days) <= _VERSION_DAYS
    return near and bool(one.publisher) and one.publisher.casefold() == other.publisher.casefold()


def _pieces(known: Mapping[str, ArticleHead], links: Iterable[Link]) -> dict[str, list[ArticleHead]]:
    """For each article that is linked or not, all that are versions of the same piece, itself among them."""
    pieces = {article_id: [head] for article_id, head in known.items()}
    for link in links:
        mine, theirs = pieces[link.one], pieces[link.other]
        if mine is not theirs:
            mine += theirs
            pieces.update((head.id, mine) for head in theirs)
    return pieces


def _versions(members: Sequence[ArticleHead]) -> list[ArticleHead]:
    """The versions of a piece, newest first: by time where each has one, else by day; then a correction, then by id."""
    timed = all(len(head.published or "") > len("2020-09-22") for head in members)

    def order(head: ArticleHead) -> tuple[str, bool, str]:
        when = head.published or ""
        return when if timed else when[:10], bool(_CORRECTING_TITLE.match(head.title)), head.id

    return sorted(members, key=order, reverse=True)


def _days(text: str) -> tuple[frozenset[str], ...]:
    words = _WORD.findall(text)
    once = frozenset(words)
    months = once & _MONTHS
    beside = [(word, words[max(at - 1, 0) : at + 2]) for at, word in enumerate(words) if word in months]
    dates = {f"{day[1]} {month}" for month, near in beside for word in near if (day := _DAY.fullmatch(word))}
    return once & _WEEKDAYS, months, frozenset(dates), frozenset(word for word in once if _YEAR.fullmatch(word))


def _corrects(article: Article) -> bool:
    return bool(_CORRECTING_TITLE.match(article.title) or _CORRECTING_LINE.search(article.text))


@lru_cache(maxsize=1)
def _blank() -> "MinHash":
    # Half a second to import, for SciPy's sake: only who signs an article waits for it.
    from datasketch import MinHash

    return MinHash(_BANDS * _ROWS, hashfunc=zlib.crc32)
