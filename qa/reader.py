"""Readers: from hits to the sentences that answer. Here the protocol, and the reader that ranks sentences."""

from collections.abc import Sequence
from math import exp, log
from typing import Protocol

from ingest.embedder import Embedder
from qa.datatypes import Evidence, Hit, Query, Reading
from qa.words import content_words, stem, stems, words


class Reader(Protocol):
    """Reads hits and finds the evidence in them. `name` is shown with the answer."""

    @property
    def name(self) -> str: ...

    def read(self, query: Query, hits: Sequence[Hit]) -> Reading:
        """The evidence in the hits, best first, and how probable it is that the best one answers."""
        ...


# Weights of a sentence's score: cosine + _OVERLAP x share of the question's words + _HIT x the hit's own score.
# `python -m qa.evaluation.public rtqa --reader sentences` measures them; `_STEEP` and `_MIDDLE` of the logistic curve
# that turns the best score into a probability are fitted on the same dev questions.
_OVERLAP = 0.6
_HIT = 0.25
_STEEP = 6.0
_MIDDLE = 1.35


class SentenceReader:
    """Ranks the sentences of the hits by meaning and words; needs the embedder alone."""

    name = "sentence ranking"

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def read(self, query: Query, hits: Sequence[Hit]) -> Reading:
        """Every sentence of every hit as evidence; the hits keep their order."""
        spans = [(hit, start, end) for hit in hits for start, end in hit.chunk.sentences]
        if not spans:
            return Reading(tuple(hits), (), 0.0)
        texts = [hit.chunk.text[start - hit.chunk.start : end - hit.chunk.start] for hit, start, end in spans]
        vectors = self._embedder.embed([query.search, *texts])
        overlaps = overlap(query.search, texts)
        evidence = [
            Evidence(hit, start, end, float(cosine) + _OVERLAP * share + _HIT * hit.score)
            for (hit, start, end), cosine, share in zip(spans, vectors[1:] @ vectors[0], overlaps, strict=True)
        ]
        evidence.sort(key=lambda e: (-e.score, e.hit.article.id, e.start))
        return Reading(tuple(hits), tuple(evidence), logistic(evidence[0].score, _STEEP, _MIDDLE))


def overlap(question: str, texts: Sequence[str]) -> list[float]:
    """The share of the question's words that each text holds, 0 to 1, words weighted by their rarity in the texts."""
    asked = stems(question)
    bags = [{stem(word) for word in words(text)} for text in texts]
    rarity = {word: log(1 + len(bags) / (1 + sum(word in bag for bag in bags))) for word in asked}
    total = sum(rarity.values()) or 1.0
    return [sum(weight for word, weight in rarity.items() if word in bag) / total for bag in bags]


def logistic(score: float, steep: float, middle: float) -> float:
    """A probability: 0.5 at `middle`, rising with `steep`."""
    return 1 / (1 + exp(-steep * (score - middle)))


def text_of(evidence: Evidence) -> str:
    """The evidence's own words."""
    chunk = evidence.hit.chunk
    return chunk.text[evidence.start - chunk.start : evidence.end - chunk.start]


def choose(
    evidence: Sequence[Evidence], most: int = 3, least_share: float = 0.8, words_in_all: int = 60
) -> list[Evidence]:
    """The evidence to show: the best, then those that come close to it in score and say something else.

    `least_share` is the part of the best score that a later one must reach; together they stay within `words_in_all`
    words, the first excepted.
    """
    chosen: list[Evidence] = []
    length = 0
    for candidate in evidence:
        if chosen and candidate.score < least_share * chosen[0].score:
            break
        size = len(text_of(candidate).split())
        if chosen and (length + size > words_in_all or any(_repeats(candidate, other) for other in chosen)):
            continue
        chosen.append(candidate)
        length += size
        if len(chosen) == most:
            break
    return chosen


def _repeats(candidate: Evidence, other: Evidence) -> bool:
    mine, theirs = (set(content_words(text_of(e))) for e in (candidate, other))
    return len(mine & theirs) >= 0.6 * min(len(mine), len(theirs))
