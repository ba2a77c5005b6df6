"""The names in a text, and whether a text tells a name: in full, as a country's people, by its initials. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from qa.citations.days import weekdays
from qa.citations.places import canonical, place
from qa.words import STOP_WORDS, stem

# A name is the parts of its words, folded, without what joins them: ("hayat", "tahrir", "sham").
Name = tuple[str, ...]

_TOKEN = re.compile(r"[^\W_]+(?:[’'.&-][^\W_]+)*")
_HYPHEN = re.compile(r"[-–]")
_JOINING = frozenset("al el of de da di du del der den von van bin ibn ul and the for".split())
# Capitals before a name that are no part of it.
_TITLES = frozenset(
    """president minister prime foreign defence defense secretary general gen col colonel lt mr mrs ms dr sir king queen
    prince princess sheikh chancellor ambassador spokesman spokeswoman spokesperson sen rep gov governor mayor pope
    judge justice professor prof ministry government army""".split()
)
# What a word at the opening of a sentence ends in when it is no name.
_COMMON_ENDINGS = ("s", "ed", "ing", "ly", "tion", "ment", "ness", "ity", "ance", "ence", "ers")


def names(text: str, common: frozenset[str] = frozenset()) -> Iterator[Name]:
    """The names in a text.

    `common` are words that are no names though they may have a capital. The first word of a sentence is a name unless
    it looks like any other word.
    """
    run: list[str] = []
    last = 0
    for match in _TOKEN.finditer(text):
        between = text[last : match.start()]
        token, opening = match[0], not last or any(mark in between for mark in '.!?:;“"«\n')
        if run and between.strip():
            yield from _whole(run)
            run = []
        if _is_name(token, opening and not run, common):
            run += [_plain(part) for part in _HYPHEN.split(token) if part]
        elif not (run and token.lower() in _JOINING):
            yield from _whole(run)
            run = []
        last = match.end()
    yield from _whole(run)


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """The words that the texts write in lower case somewhere."""
    return frozenset(token for text in texts for token in _TOKEN.findall(text) if token[0].islower())


def tells(text: str, name: Name, context: str = "") -> bool:
    """Whether a text tells a name: all its parts, its initials, or the last part of one that is whole in `context`."""
    near = _parts(text)
    if all(_known(part, near) for part in name):
        return True
    if len(name) == 1:
        return False
    far = near | _parts(context)
    return _initials(name) in near or (_known(name[-1], near) and all(_known(part, far) for part in name))


@lru_cache(maxsize=4096)
def _parts(text: str) -> frozenset[str]:
    """The words of a text, the parts of hyphened ones, their stems, and the initials of its names."""
    plain = canonical(text)
    parts = {_plain(part) for token in _TOKEN.findall(plain) for part in (token, *_HYPHEN.split(token))}
    return frozenset(
        parts | {stem(part) for part in parts} | {_initials(name) for name in names(plain) if len(name) > 1}
    )


def _initials(name: Name) -> str:
    return "".join(part[0] for part in name)


def _known(part: str, known: frozenset[str]) -> bool:
    return part in known or stem(part) in known or not known.isdisjoint(place(part))


def _whole(run: Sequence[str]) -> Iterator[Name]:
    name = tuple(part for part in run if part not in _JOINING and part)
    if name:
        yield name


def _is_name(token: str, opening: bool, common: frozenset[str]) -> bool:
    word = _plain(token)
    if not any(part[:1].isupper() for part in _HYPHEN.split(token)):
        return False
    if word in STOP_WORDS and not (token.isupper() and len(token) > 1 and not opening):
        return False
    if word in _TITLES or weekdays(word) or (len(token) == 1 and token in "AI"):
        return False
    if not opening:
        return token[1:].lower() != token[1:] or word not in common
    return bool(place(word)) or not (word in common or word.endswith(_COMMON_ENDINGS))


def _plain(text: str) -> str:
    """Lower case without accents, possessives and full stops."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"['’]s\b|['’](?=\W|$)|\.", "", plain.casefold())
