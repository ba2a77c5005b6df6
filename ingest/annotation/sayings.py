"""Who says what within one sentence, by the words of the sentence alone. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.annotation.hedges import hedges, is_hedge_source
from ingest.annotation.nominal_sayings import according, citing, claim, view
from ingest.annotation.saying import Reach, Saying
from ingest.annotation.saying_words import CLAIMS, SAYING, VERBS, VIEWS
from ingest.annotation.verbal_sayings import said, saying_that, unsaid_speech
from ingest.annotation.words import Token


def sayings(tokens: Sequence[Token]) -> list[Saying]:
    """The sayings of a sentence in order, none overlapping; within a report the outermost speaker counts."""
    found: list[Saying] = []
    for saying in _candidates(tokens):
        _add(found, replace(saying, named=not is_hedge_source(tokens[slice(*saying.source)])))
    if not found:
        found += unsaid_speech(tokens)
    for words in hedges(tokens):
        if not any(one.first <= words[0] < one.stop for one in found):
            _add(found, Saying(0, len(tokens), words, named=False))
    return sorted(found, key=lambda one: one.first)


def _add(found: list[Saying], saying: Saying) -> None:
    """Takes a saying in beside those before it: a clause of its own ends theirs, a part of theirs is passed over."""
    for at, other in enumerate(found):
        if other.first <= saying.first < other.stop:
            if saying.reach is not Reach.CLAUSE or other.first == saying.first:
                return
            found[at] = replace(other, stop=saying.first)
        elif saying.first < other.first:
            saying = replace(saying, stop=min(saying.stop, other.first))
    if saying.first < saying.stop:
        found.append(saying)


def _candidates(tokens: Sequence[Token]) -> Iterator[Saying]:
    for at, token in enumerate(tokens):
        low = token.low
        if low == "according" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
            yield from according(tokens, at)
        elif low in ("citing", "quoting"):
            yield from citing(tokens, at)
        elif low in VERBS and not (token.capital and at):  # "the United States"
            yield from said(tokens, at)
        elif low in SAYING:
            yield from saying_that(tokens, at)
        elif low in VIEWS and at > 1:
            yield from view(tokens, at)
        if low in CLAIMS:
            yield from claim(tokens, at)
