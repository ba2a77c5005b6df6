"""Who says what within one sentence, by the words of the sentence alone. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.annotation.hedges import hedges, is_hedge_source
from ingest.annotation.nominal_sayings import according, citing, claim, view
from ingest.annotation.saying import VERB, Reach, Saying, within
from ingest.annotation.saying_words import CLAIMS, SAYING, VERBS, VIEWS
from ingest.annotation.verbal_sayings import said, saying_that, unsaid_speech
from ingest.annotation.words import Token


def sayings(tokens: Sequence[Token]) -> list[Saying]:
    """The sayings of a sentence in order, none overlapping; within a report the outermost speaker counts."""
    found: list[Saying] = []
    for saying in _candidates(tokens):
        named = not is_hedge_source(tokens[slice(*saying.source)])
        _add(found, replace(within(tokens, saying), named=named), _is_last(tokens, saying))
    if not found:
        found += unsaid_speech(tokens)
    for words in hedges(tokens):
        if not any(one.first <= words[0] < one.stop for one in found):
            _add(found, within(tokens, _hearsay(tokens, words)))
    return sorted((one for one in found if _has_words(tokens, one)), key=lambda one: one.first)


def _has_words(tokens: Sequence[Token], saying: Saying) -> bool:
    said = tokens[saying.first : saying.stop]
    return any(token.text[0].isalnum() or token.kind == "speech" for token in said)


def _hearsay(tokens: Sequence[Token], words: tuple[int, int]) -> Saying:
    """What nobody is named for: the sentence, or the relative clause in which the words stand."""
    for at in range(words[0] - 1, max(words[0] - 4, 0), -1):
        if tokens[at].kind in ("relative", "that"):
            stop = next((k for k in range(words[1], len(tokens)) if tokens[k].kind == "comma"), len(tokens))
            return Saying(at, stop, words, Reach.PART, named=False)
    return Saying(0, len(tokens), words, named=False)


def _is_last(tokens: Sequence[Token], saying: Saying) -> bool:
    """Whether who says it stands at the end, behind a comma: "..., according to two of them.", "..., Ann Lee said." """
    first, stop = saying.source
    opening = next((at for at in (first - 1, first - 3) if at > 0 and tokens[at].kind == "comma"), None)
    return saying.first == 0 and opening is not None and stop + VERB >= len(tokens)


def _add(found: list[Saying], saying: Saying, last: bool = False) -> None:
    """Takes a saying in beside those before it: a clause of its own ends theirs, a part of theirs is passed over, and
    who stands at the end is told to have said what they say: "She told friends that ..., according to two of them"."""
    for at, other in enumerate(found):
        whole = other.opens and other.first == 0 and other.reach is Reach.WHOLE
        if last and whole and other.source[1] < saying.source[0]:
            found[at] = saying
            return
        if other.first <= saying.first < other.stop:
            if saying.reach is not Reach.CLAUSE or other.first == saying.first:
                return
            found[at] = replace(other, stop=saying.first)
        elif not last and saying.first < other.first <= saying.source[0] < other.stop:
            return  # "resigned, saying that she had warned of it"
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
