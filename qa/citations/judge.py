"""Which sentences of the hits bear a claim out, alone or together. Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from qa.citations.polarity import contradicts
from qa.citations.support import MOST_STRANGE, STRANGE, Claim, Quote, enough, share, unfamiliar, unmet
from qa.datatypes import Hit
from qa.words import content_words

# The cosine of a text to each of several others.
Similarity = Callable[[str, Sequence[str]], Sequence[float]]

# Sentences of the cited chunks, the nearest by their words, whose meaning is compared; and the most quotes that bear
# one sentence out together.
_CANDIDATES = 8
_JOINTLY = 3
# A sentence from elsewhere is added only when it is this near to the claim in meaning.
_SAME_STORY = 0.5
# A sentence with this share of the claim's words is about the same matter.
_SAME_MATTER = 0.5


@dataclass(frozen=True, slots=True)
class _Candidate:
    quote: Quote
    words: float
    cosine: float

    @property
    def score(self) -> float:
        return self.words + self.cosine


class Judge:
    """Finds the sentences of the hits that bear a claim out."""

    def __init__(self, hits: Sequence[Hit], similarity: Similarity) -> None:
        self._quotes = [
            [Quote(hit, start, end) for start, end in hit.chunk.sentences or ((hit.chunk.start, hit.chunk.end),)]
            for hit in hits
        ]
        self._similarity = similarity

    def quotes(self, claim: Claim, cited: Sequence[int]) -> list[Quote]:
        """The quotes for a claim, or none: from each cited hit that bears it out, else from the best of the others."""
        if not claim.stems:
            return []
        if cited:
            near = self._candidates(claim, cited)
            found = self._bearing(claim, near)
            if found:
                return sorted(found, key=lambda quote: self._rank(quote, cited))
            if _denies(claim, near):
                return []
        near = self._candidates(claim, [place for place in range(len(self._quotes)) if place not in cited])
        return self._bearing(claim, [c for c in near if c.quote.hit.article == near[0].quote.hit.article], at_most=1)

    def _bearing(self, claim: Claim, candidates: Sequence[_Candidate], at_most: int | None = None) -> list[Quote]:
        alone = [] if _denies(claim, candidates) else self._alone(claim, candidates)[:at_most]
        return alone if len(alone) > 1 or at_most == len(alone) else self._together(claim, candidates, alone) or alone

    def _rank(self, quote: Quote, cited: Sequence[int]) -> tuple[int, int]:
        return next((n for n, place in enumerate(cited) if quote in self._quotes[place]), len(cited)), quote.start

    def _candidates(self, claim: Claim, places: Sequence[int]) -> list[_Candidate]:
        """The sentences of these hits nearest to the claim, best first."""
        quotes = [quote for place in places for quote in self._quotes[place]]
        ranked = sorted(((share(claim, [quote]), quote) for quote in quotes), key=lambda pair: -pair[0])[:_CANDIDATES]
        if not ranked:
            return []
        cosines = self._similarity(claim.in_context, [quote.text for _, quote in ranked])
        found = [_Candidate(quote, words, cosine) for (words, quote), cosine in zip(ranked, cosines, strict=True)]
        return sorted(found, key=lambda candidate: -candidate.score)

    def _alone(self, claim: Claim, candidates: Sequence[_Candidate]) -> list[Quote]:
        """The best sentence of each hit that bears the claim out by itself."""
        found: dict[tuple[str, int], Quote] = {}
        for c in candidates:
            chunk = c.quote.hit.chunk
            carries = enough(c.words, c.cosine) and not unmet(claim, [c.quote])
            if carries and not contradicts(claim.text, c.quote.text) and not self._strange(claim, [c.quote]):
                found.setdefault((chunk.article_id, chunk.ordinal), c.quote)
        return list(found.values())

    def _together(self, claim: Claim, candidates: Sequence[_Candidate], chosen: list[Quote]) -> list[Quote]:
        """The chosen quotes, or else the best, with the few that add to them; none if they do not bear the claim out.

        A quote has to add two words of the claim, or one if it stands just before another: "He" is named there.
        """
        if not chosen:
            if not candidates:
                return []
            chosen = [candidates[0].quote]
        while len(chosen) < _JOINTLY:
            gains = [(_gain(claim, chosen, c), n) for n, c in enumerate(candidates) if c.quote not in chosen]
            gain, place = max(gains, key=lambda pair: (pair[0], -pair[1]), default=(0, 0))
            if not gain:
                break
            chosen = [*chosen, candidates[place].quote]
        joined = _joined(chosen)
        if len(chosen) == 1 or unmet(claim, chosen) or contradicts(claim.text, joined):
            return []
        cosine = self._similarity(claim.in_context, [joined])[0]
        carries = enough(share(claim, chosen), cosine) and not self._strange(claim, chosen)
        return _merged(chosen) if carries else []

    def _strange(self, claim: Claim, quotes: Sequence[Quote]) -> bool:
        """Whether too many of the claim's words are neither in the passages nor like any word of the quotes."""
        theirs = content_words(_joined(quotes))
        words = unfamiliar(claim, quotes)
        if len(words) <= MOST_STRANGE * len(claim.words) or not theirs:
            return False
        strange = sum(max(self._similarity(word, theirs)) < STRANGE for word in words)
        return strange > MOST_STRANGE * len(claim.words)


def _gain(claim: Claim, chosen: Sequence[Quote], added: _Candidate) -> int:
    """How many more of the claim's words a further quote tells, next to another facts too; 0 if it may not be added."""
    more = [*chosen, added.quote]
    if contradicts(claim.text, _joined(more)) and not contradicts(claim.text, _joined(chosen)):
        return 0
    words = round((share(claim, more) - share(claim, chosen)) * len(claim.stems))
    if any(_adjoin(added.quote, other) or _adjoin(other, added.quote) for other in chosen):
        words += unmet(claim, chosen) - unmet(claim, more)
        return words if words >= 2 or any(_adjoin(added.quote, other) for other in chosen) else 0
    return words if words >= 2 and added.cosine >= _SAME_STORY else 0


def _adjoin(first: Quote, second: Quote) -> bool:
    """Whether the second quote follows the first in the same chunk with nothing between them."""
    return first.hit == second.hit and first.end <= second.start and not _between(first, second).strip()


def _denies(claim: Claim, candidates: Sequence[_Candidate]) -> bool:
    """Whether the nearest sentence is about the same matter and says the opposite."""
    nearest = candidates[0] if candidates else None
    return nearest is not None and nearest.words >= _SAME_MATTER and contradicts(claim.text, nearest.quote.text)


def _joined(quotes: Iterable[Quote]) -> str:
    return " ".join(quote.text for quote in quotes)


def _merged(quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes with neighbouring sentences of one chunk joined to one."""
    merged: list[Quote] = []
    for quote in sorted(quotes, key=lambda quote: (quote.hit.article.id, quote.start)):
        last = merged[-1] if merged else None
        if last and _adjoin(last, quote):
            merged[-1] = Quote(quote.hit, last.start, quote.end)
        else:
            merged.append(quote)
    return merged


def _between(first: Quote, second: Quote) -> str:
    chunk = first.hit.chunk
    return chunk.text[first.end - chunk.start : second.start - chunk.start]
