"""Sayings without a verb: "according to X", "in X's view", "claims by X that". Pure."""

from collections.abc import Iterator, Sequence

from ingest.annotation.noun_phrases import phrase_after, with_apposition
from ingest.annotation.nouns import Phrase, can_speak, head
from ingest.annotation.saying import Reach, Saying, spread
from ingest.annotation.saying_words import MEASURED, NOBODY
from ingest.annotation.words import Token

_POSSESSIVES = frozenset("his her their its".split())


def according(tokens: Sequence[Token], at: int) -> Iterator[Saying]:
    """ "According to X"; not "according to plan", nor "vary according to"."""
    if at and tokens[at - 1].low in MEASURED:
        return
    source = _person_after(tokens, at + 2)
    if source is None or tokens[head(tokens, source)].low in NOBODY or tokens[at + 2].low in NOBODY:
        return
    yield spread(tokens, at, with_apposition(tokens, source), len(tokens))


def citing(tokens: Sequence[Token], at: int) -> Iterator[Saying]:
    """ "..., citing X", where X is somebody or a report."""
    source = phrase_after(tokens, at + 1)
    if source is None or at == 0:
        return
    if can_speak(tokens, source):
        yield spread(tokens, at, source, len(tokens))


def view(tokens: Sequence[Token], at: int) -> Iterator[Saying]:
    """ "in the ministry's view", "in the words of the mayor"."""
    if (
        tokens[at + 1 : at + 2]
        and tokens[at + 1].low == "of"
        and tokens[at - 1].low == "the"
        and tokens[at - 2].low == "in"
    ):
        source = phrase_after(tokens, at + 2)
    elif tokens[at - 1].low in _POSSESSIVES and tokens[at - 2].low in ("in", "by"):
        source = (at - 1, at)
    else:
        opening = next((k for k in range(at - 1, max(at - 9, -1), -1) if tokens[k].low in ("in", "by")), None)
        owned = tokens[at - 1].low.endswith(("'s", "s")) and tokens[at - 1].kind == "noun" and opening is not None
        source = (opening + 1, at) if owned and opening is not None else None
    if source:
        yield Saying(0, len(tokens), source)


def claim(tokens: Sequence[Token], at: int) -> Iterator[Saying]:
    """ "claims by the rebels that ...", "the ministry's claim that ..."."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    source: Phrase | None = None
    stop = at + 1
    if following in ("by", "from"):
        source = phrase_after(tokens, at + 2)
        stop = source[1] if source else stop
    elif at and tokens[at - 1].low.endswith("'s"):
        first = next((k for k in range(at - 1, max(at - 6, -1), -1) if tokens[k].kind == "determiner"), at - 1)
        source = (first, at)
    if source and stop < len(tokens) and tokens[stop].kind == "that":
        yield Saying(stop, len(tokens), source, Reach.PART)


def _person_after(tokens: Sequence[Token], at: int) -> Phrase | None:
    if at < len(tokens) and tokens[at].low in ("him", "her", "them", "it"):
        following = tokens[at + 1].kind if at + 1 < len(tokens) else "mark"
        if tokens[at].low != "her" or following not in ("noun", "number", "determiner"):
            return (at, at + 1)
    return phrase_after(tokens, at)
