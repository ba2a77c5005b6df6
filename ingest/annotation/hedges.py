"""The words by which an article passes on what nobody is named for: "reportedly", "is said to". Pure."""

from collections.abc import Iterator, Sequence

from ingest.annotation.nouns import Phrase
from ingest.annotation.saying_words import HEDGED, HEDGES
from ingest.annotation.words import Token


def hedges(tokens: Sequence[Token]) -> Iterator[Phrase]:
    """The hedges of a sentence, each as the indexes of its words."""
    for at, token in enumerate(tokens):
        if token.low in HEDGES:
            stop = at + 2 if at + 1 < len(tokens) and tokens[at + 1].low in ("reports", "report", "rumours") else at + 1
            yield (at, stop)
        elif token.low in HEDGED and at > 0:
            words = _passive(tokens, at) or _reduced(tokens, at)
            if words:
                yield words
        elif token.low in ("reports", "rumours", "rumors") and _are_there(tokens, at):
            yield (at, at + 1)


def is_hedge_source(words: Sequence[Token]) -> bool:
    """Whether a source is none that a reader could name: "unconfirmed reports", "rumours"."""
    lows = {token.low for token in words}
    return not lows.isdisjoint(HEDGES) or lows <= {"rumours", "rumors", "the"}


def _passive(tokens: Sequence[Token], participle: int) -> Phrase | None:
    """ "is believed to", "it has been reported that"; not "he was told that" nor "is said by him"."""
    first = participle - 1
    while first >= 0 and tokens[first].kind == "adverb":
        first -= 1
    if first < 0 or tokens[first].kind != "be" or tokens[first].low == "being":
        return None
    following = tokens[participle + 1].low if participle + 1 < len(tokens) else ""
    if following == "to" and not _is_verb(tokens, participle + 2):
        return None
    impersonal = any(token.low == "it" for token in tokens[max(first - 2, 0) : first])
    if following == "to" or (following == "that" and impersonal):
        return (first, participle + 1)
    return None


def _reduced(tokens: Sequence[Token], participle: int) -> Phrase | None:
    """ "a man believed to be", "the contract, reported to have"."""
    following = [token.low for token in tokens[participle + 1 : participle + 3]]
    after_noun = tokens[participle].low != "claimed" and tokens[participle - 1].kind in ("noun", "comma", "number")
    return (participle, participle + 1) if after_noun and following in (["to", "be"], ["to", "have"]) else None


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether "to" before this place is that of an infinitive: no name, number or determiner follows."""
    return at < len(tokens) and tokens[at].kind in ("be", "have", "noun", "adverb") and not tokens[at].capital


def _are_there(tokens: Sequence[Token], noun: int) -> bool:
    """ "there were reports of", "amid reports that"."""
    if noun + 1 >= len(tokens) or tokens[noun + 1].low not in ("of", "that"):
        return False
    return any(token.low in ("there", "amid") for token in tokens[max(noun - 4, 0) : noun])
