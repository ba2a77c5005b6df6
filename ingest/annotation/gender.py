"""Whether "he" or "she" can stand for a source: by its own words, its given name, a Slavic surname. Pure."""

import unicodedata
from collections.abc import Iterator, Sequence

from ingest.annotation.given_names import MEN, WOMEN
from ingest.annotation.nouns import name_run
from ingest.annotation.saying_words import FEMALE, MALE
from ingest.annotation.words import Token

_LINKS = ("link", "preposition", "relative", "that", "conjunction")
_HERS, _HIS = ("ova", "eva", "ová", "skaya", "ska", "cka"), ("ov", "ev", "sky", "skiy", "skyi", "ski", "cki")
_SHORTEST = 6  # letters of a surname whose ending tells
_NO_MEN = frozenset("woman human german roman ottoman norman".split())


def pronoun_for(words: Sequence[Token]) -> str:
    """ "he" or "she" where the words of a source tell which of them it is, else ""."""
    told = {found for part in _parts(words) for found in _told(part)}
    return told.pop() if len(told) == 1 else ""


def _parts(words: Sequence[Token]) -> Iterator[list[Token]]:
    """What stands between commas, each without a possessor before it and without what is attached by "of"."""
    part: list[Token] = []
    attached = False
    for token in words:
        if token.kind == "comma":
            yield part
            part, attached = [], False
            continue
        attached = attached or token.kind in _LINKS
        if token.low.endswith(("'s", "s'")):
            part = []
        elif not attached:
            part.append(token)
    yield part


def _told(part: Sequence[Token]) -> Iterator[str]:
    for token in part:
        if token.low in FEMALE or token.low.endswith("woman"):
            yield "she"
        elif token.low in MALE or (token.low.endswith("man") and not token.capital and token.low not in _NO_MEN):
            yield "he"
    names = name_run(part)
    names = [token for token in names if token.low not in FEMALE | MALE]
    if len(names) < 2:
        return
    given = {name for token in names[:-1] for name in _spellings(token.low)}
    if given & WOMEN:
        yield "she"
    if given & MEN and not given & WOMEN:
        yield "he"
    surname = names[-1].low
    if not given & (WOMEN | MEN) and len(surname) >= _SHORTEST and surname.endswith(_HERS):
        yield "she"
    elif not given & (WOMEN | MEN) and len(surname) >= _SHORTEST and surname.endswith(_HIS):
        yield "he"


def _spellings(name: str) -> Iterator[str]:
    """The name and its first part, with and without accents: "jean-rené", "jean"."""
    for one in (name, name.split("-")[0]):
        yield one
        yield "".join(c for c in unicodedata.normalize("NFD", one) if not unicodedata.combining(c))
