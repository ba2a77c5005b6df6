"""A saying: a stretch of a sentence and who says it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from ingest.annotation.nouns import Phrase
from ingest.annotation.reporting import is_finite
from ingest.annotation.words import Token


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


def spread(tokens: Sequence[Token], at: int, source: Phrase, stop: int) -> Saying:
    """The saying whose first words stand at `at`: from there where they open a clause beside another, else from the
    sentence's beginning."""
    for place in range(at - 1, max(at - 7, 0), -1):
        token = tokens[place]
        if token.kind == "speech":
            break
        joins = token.kind in ("conjunction", "and") or token.low in (";", ":", "—", "–")
        if token.low == ":" and tokens[place + 1].kind == "number":
            continue
        if joins and (place == at - 1 or tokens[place - 1].kind == "comma" or token.kind == "mark"):
            if is_finite(tokens, 0, place):
                return Saying(place + 1, stop, source, Reach.CLAUSE)
            break
    return Saying(0, stop, source)
