"""A saying: a stretch of a sentence and who says it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from ingest.annotation.nouns import Phrase
from ingest.annotation.reporting import is_finite
from ingest.annotation.words import Token

# So many words make a clause beside another.
_SHORTEST_CLAUSE = 3
# A verb, and what goes with it: "X has said", "X said."
VERB = 2


class Reach(Enum):
    """How far a saying reaches: over the sentence, over a clause beside another, or over a part within it."""

    WHOLE = "whole"
    CLAUSE = "clause"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Saying:
    """A stretch of a sentence and who says it; indexes into the sentence's tokens.

    `named` is False where `source` are the words of a hedge ("reportedly"), which name nobody.
    """

    first: int
    stop: int
    source: Phrase
    reach: Reach = Reach.WHOLE
    named: bool = True

    @property
    def opens(self) -> bool:
        """Whether the source stands before what it says."""
        return self.source[0] - self.first < (self.stop - self.first) // 2


def within(tokens: Sequence[Token], saying: Saying) -> Saying:
    """The saying without the clauses that are beside it: behind "; ", where its source ends the clause before that or
    stands behind it, and behind ", while"."""
    first, stop = saying.first, saying.stop
    marks = [at for at in range(first, stop) if tokens[at].low == ";"]
    before = [at for at in marks if at < saying.source[0]]
    if before:
        first = before[-1] + 1
    behind = next((at for at in marks if at >= saying.source[1]), stop)
    if not saying.opens or before or behind - saying.source[1] <= VERB:
        stop = behind
    for at in range(saying.source[1] + 1, stop - 1):
        if tokens[at].low in ("while", "whereas") and tokens[at - 1].kind == "comma":
            stop = at - 1
            break
    if (first, stop) == (saying.first, saying.stop) or saying.source[1] > stop:
        return saying
    return replace(saying, first=first, stop=stop, reach=Reach.CLAUSE if first > saying.first else saying.reach)


def _is_second(tokens: Sequence[Token], conjunction: int, at: int) -> bool:
    """Whether the clause behind ", and" is the second of two: no comma and no other "and" stands before."""
    if conjunction != at - 1 or conjunction <= _SHORTEST_CLAUSE or tokens[conjunction - 1].kind != "comma":
        return False
    return not any(token.kind in ("comma", "and") for token in tokens[: conjunction - 1])


def spread(tokens: Sequence[Token], at: int, source: Phrase, stop: int) -> Saying:
    """The saying whose first words stand at `at`: from there where they open a clause beside another, else from the
    sentence's beginning."""
    for place in range(at - 1, max(at - 7, 0), -1):
        token = tokens[place]
        if token.kind == "speech":
            break
        beside = all(t.kind in ("comma", "be", "have") for t in tokens[place + 1 : at])
        joins = token.kind in ("conjunction", "and") or token.low in (";", ":", "—", "–")
        relative = token.kind == "relative"
        if tokens[at - 1].kind == "comma" and beside and (joins or relative) and is_finite(tokens, 0, place):
            first = place if relative else place + 1 + (tokens[place + 1].kind == "comma")
            return Saying(first, stop, source, Reach.CLAUSE)  # "where, she said, it rains"
        if token.low == ":" and tokens[place + 1].kind == "number":
            continue
        if joins and (place == at - 1 or tokens[place - 1].kind == "comma" or token.kind == "mark"):
            if is_finite(tokens, 0, place) or token.low == ";" or _is_second(tokens, place, at):
                return Saying(place + 1, stop, source, Reach.CLAUSE)
            break
    return Saying(0, stop, source)
