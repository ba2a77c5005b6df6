"""Readers: from hits to the sentences that answer. Here the protocol, and the reader that ranks sentences."""

import re
from collections.abc import Sequence
from dataclasses import replace
from math import exp, log
from typing import Protocol

import numpy as np

from ingest.embedder import Embedder
from qa.datatypes import Evidence, Hit, Query, Reading
from qa.period import Timing, newest_on_subject
from qa.words import content_words, stem, stems, words


class Reader(Protocol):
    """Reads hits and finds the evidence in them. `name` is shown with the answer."""

    @property
    def name(self) -> str: ...

    def read(self, query: Query, hits: Sequence[Hit]) -> Reading:
        """The evidence in the hits, best first, and how probable it is that the best one answers."""
        ...


# Weights of a sentence's score: cosine + _OVERLAP x share of the question's words + _HIT x the hit's own score, as
# log-odds by the slope _STEEP and the middle _MIDDLE; `make ablations` measures them. _TIME, not fitted, is what a
# sentence loses that is of quite another time than the one asked about.
_OVERLAP = 0.6
_HIT = 0.5
_STEEP = 8.7
_MIDDLE = 1.39
_TIME = 1.5


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
        overlaps, timing = overlap(query.search, texts), Timing(query.period, newest_on_subject(hits))
        scores = _STEEP * (vectors[1:] @ vectors[0] + _OVERLAP * np.array(overlaps) - _MIDDLE)
        evidence = [
            Evidence(hit, start, end, float(score) + _STEEP * _HIT * hit.score + _TIME * timing.of(hit, start, end))
            for (hit, start, end), score in zip(spans, scores, strict=True)
        ]
        evidence.sort(key=lambda e: (-e.score, e.hit.article.id, e.start))
        return Reading(tuple(hits), tuple(evidence), logistic(evidence[0].score))


def overlap(question: str, texts: Sequence[str]) -> list[float]:
    """The share of the question's words that each text holds, 0 to 1, words weighted by their rarity in the texts."""
    asked = stems(question)
    bags = [{stem(word) for word in words(text)} for text in texts]
    rarity = {word: log(1 + len(bags) / (1 + sum(word in bag for bag in bags))) for word in asked}
    total = sum(rarity.values()) or 1.0
    return [sum(weight for word, weight in rarity.items() if word in bag) / total for bag in bags]


def asked_share(query: Query, evidence: Evidence) -> float:
    """The share of the question's words that stand in the sentence or its headline, 0 to 1."""
    return overlap(query.search, [f"{evidence.hit.article.title} {text_of(evidence)}"])[0]


def logistic(log_odds: float) -> float:
    """The probability of these log-odds."""
    return 1 / (1 + exp(-log_odds)) if log_odds > -700 else 0.0


def text_of(evidence: Evidence) -> str:
    """The evidence's own words."""
    chunk = evidence.hit.chunk
    return chunk.text[evidence.start - chunk.start : evidence.end - chunk.start]


def marked_text(evidence: Evidence) -> str:
    """The words marked in the evidence as the answer, empty when none are."""
    if evidence.mark is None:
        return ""
    chunk = evidence.hit.chunk
    return chunk.text[evidence.mark[0] - chunk.start : evidence.mark[1] - chunk.start]


# The most statements of an answer; how far below the best one, in log-odds, a further one may score where one value is
# asked for, and where an account is; and the words that they may have together, the first excepted.
_STATEMENTS = 3
_BEHIND = 1.9
_FAR_BEHIND = 3.4
_WORDS = 60
_LEANS = re.compile(
    r"(?:it|its|they|their|this|these|those|he|his|she|her|the\s+(?:former|latter|two|three))\b", re.IGNORECASE
)


def choose(evidence: Sequence[Evidence], value: bool = True) -> list[Evidence]:
    """The evidence to show: the best, then what comes close to it and says something else; less close where not one
    `value` is asked for but an account ("why", "how", "what happened")."""
    behind = _BEHIND if value else _FAR_BEHIND
    chosen: list[Evidence] = []
    length = 0
    for candidate in evidence:
        if chosen and candidate.score < chosen[0].score - behind:
            break
        size = len(text_of(candidate).split())
        if chosen and (length + size > _WORDS or any(_repeats(candidate, other) for other in chosen)):
            continue
        chosen.append(candidate)
        length += size
        if len(chosen) == _STATEMENTS:
            break
    return chosen


def with_what_it_leans_on(chosen: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, a sentence that opens with "it" or the like together with the one before it in the paragraph, while
    all have no more than so many words together and that one is not shown itself."""
    length = sum(len(text_of(e).split()) for e in chosen)
    shown = []
    for evidence in chosen:
        longer = replace(evidence, start=_before(evidence))
        more = len(text_of(longer).split()) - len(text_of(evidence).split())
        apart = all(e.hit.article.id != evidence.hit.article.id or e.start != longer.start for e in chosen)
        if more and apart and length + more <= _WORDS:
            length += more
            evidence = longer
        shown.append(evidence)
    return shown


def _before(evidence: Evidence) -> int:
    """Where the sentence before begins, if this one leans on it; else where this one does."""
    chunk = evidence.hit.chunk
    starts = [start for start, _ in chunk.sentences if start < evidence.start]
    if not starts or not _LEANS.match(text_of(evidence)):
        return evidence.start
    between = chunk.text[starts[-1] - chunk.start : evidence.start - chunk.start]
    return evidence.start if "\n" in between else starts[-1]


def _repeats(candidate: Evidence, other: Evidence) -> bool:
    mine, theirs = (set(content_words(text_of(e))) for e in (candidate, other))
    return len(mine & theirs) >= 0.6 * min(len(mine), len(theirs))
