"""The embedded reader: the span model reads every hit, and all evidence together orders the sentences that answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa.datatypes import Evidence, Hit, Query, Reading
from qa.reader import logistic, overlap, text_of
from qa.span_model import PassageReading, Span, SpanModel

MODEL = Path(__file__).parent / "models" / "reader"

# Span-model logits below this say no more than "no".
_FLOOR = -10.0


@dataclass(frozen=True, slots=True)
class Fusion:
    """How the evidence for a sentence adds up to its score, a log-odds relative to the other sentences.

    `span` weighs the logit of the best span in the sentence, `evidence` the sentence's own logit, `hit` the score of
    its hit. Measured by `python -m qa.training fuse`, which prints these.
    """

    span: float = 0.18
    evidence: float = 0.85
    hit: float = 4.5


@dataclass(frozen=True, slots=True)
class Calibration:
    """Logistic regression from the best sentence to the probability that it answers.

    `dense` weighs the cosine of its chunk, `overlap` the share of the question's words in sentence and headline, the
    rest are logits of the span model. Fitted by `python -m qa.training fuse` with `Fusion`.
    """

    span: float = 0.3
    evidence: float = 0.3
    answerability: float = 0.3
    dense: float = 3.0
    overlap: float = 2.0
    bias: float = -2.0


class ExtractiveReader:
    """Reads with the shipped span model; the same hits always give the same reading."""

    name = "embedded reader"

    def __init__(
        self,
        model: SpanModel,
        fusion: Fusion | None = None,
        calibration: Calibration | None = None,
        rerank: bool = True,
    ) -> None:
        self._model = model
        self._rerank = rerank
        self._fusion = fusion or Fusion()
        self._calibration = calibration or Calibration()

    def read(self, query: Query, hits: Sequence[Hit]) -> Reading:
        """Every sentence of every hit as evidence, and the hits in the order of their best sentences (`rerank`)."""
        passages = self.passages(query, hits)
        found = [e for hit, passage in zip(hits, passages, strict=True) for e in self._evidence(hit, passage)]
        if not found:
            return Reading(tuple(hits), (), 0.0)
        found.sort(key=lambda e: (-e.score, e.hit.article.id, e.start))
        best = found[0]
        passage = passages[list(hits).index(best.hit)]
        order = dict.fromkeys([*(e.hit for e in found), *hits]) if self._rerank else hits
        return Reading(tuple(order), tuple(found), self._confidence(query, best, passage))

    def passages(self, query: Query, hits: Sequence[Hit]) -> list[PassageReading]:
        """What the span model makes of each hit."""
        ranges = [[(a - hit.chunk.start, b - hit.chunk.start) for a, b in hit.chunk.sentences] for hit in hits]
        return self._model.read(query.search, [hit.chunk.text for hit in hits], ranges)

    def _evidence(self, hit: Hit, passage: PassageReading) -> Iterator[Evidence]:
        weights = self._fusion
        for (start, end), evidence in zip(hit.chunk.sentences, passage.evidence, strict=True):
            span = best_span(passage, start - hit.chunk.start, end - hit.chunk.start)
            logit = max(span.score, _FLOOR) if span else _FLOOR
            score = weights.span * logit + weights.evidence * max(evidence, _FLOOR) + weights.hit * hit.score
            mark = (span.start + hit.chunk.start, span.end + hit.chunk.start) if span else None
            yield Evidence(hit, start, end, score, mark)

    def _confidence(self, query: Query, best: Evidence, passage: PassageReading) -> float:
        weights, chunk = self._calibration, best.hit.chunk
        span = best_span(passage, best.start - chunk.start, best.end - chunk.start)
        evidence = passage.evidence[chunk.sentences.index((best.start, best.end))]
        share = overlap(query.search, [f"{best.hit.article.title} {text_of(best)}"])[0]
        return logistic(
            weights.span * max(span.score if span else _FLOOR, _FLOOR)
            + weights.evidence * max(evidence, _FLOOR)
            + weights.answerability * passage.answerability
            + weights.dense * best.hit.dense
            + weights.overlap * share
            + weights.bias
        )


def best_span(passage: PassageReading, start: int, end: int) -> Span | None:
    """The passage's best span that lies within the sentence [start, end), None where there is none."""
    inside = (span for span in passage.spans if start <= span.start and span.end <= end)
    return max(inside, key=lambda span: span.score, default=None)
