"""The embedded reader: the span model reads every hit, and all evidence together orders the sentences that answer."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from math import exp
from pathlib import Path

from qa.datatypes import Evidence, Hit, Period, Query, Reading
from qa.period import Timing
from qa.reader import logistic, marked_text
from qa.shortlist import read_again
from qa.span_model import PassageReading, Span, SpanModel, headed
from qa.speaker import heard_speaker, is_said_by
from qa.suiting import Suiting
from qa.words import words

MODEL = Path(__file__).parent / "models" / "reader"

# Span-model logits below this say no more than "no".
_FLOOR = -10.0
# A span votes above this logit; more votes than this say no more.
_LIKELY = -3.0
_MOST_VOTES = 3
# Of the sentences this close to the best one, in log-odds, the newest tells what "latest" is.
_ANSWERS = 4.0


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for one sentence of a hit: the logit of its best span as it suits the question (`Suiting`), its own
    logit as evidence, its passage's as an answer (all of the span model, floored), the score and the cosine of its hit,
    how many other articles have the same span, at most three, how far it is from the time asked about (0 to -2,
    `qa.period.Timing`), -1 when it lacks the number, sum or office that is asked for, -1 when it has no word for the
    things to be counted (`Suiting`), -1 when somebody's words are asked for and it is not theirs (`qa.speaker`), and
    the same three logits when the best sentences of all hits are read together (`qa.shortlist`; what is not among them
    has the least of theirs)."""

    span: float
    evidence: float
    answerability: float
    hit: float
    dense: float
    votes: float
    time: float = 0.0
    number: float = 0.0
    counted: float = 0.0
    speaker: float = 0.0
    again_span: float = 0.0
    again_evidence: float = 0.0
    again: float = 0.0


@dataclass(frozen=True, slots=True)
class Fusion:
    """The weights of a sentence's signals in its score, which is a log-odds relative to the other sentences.

    Round values about where the curve that `make fit` climbs is flat; it prints its optimum and those of `Calibration`.
    `time` and `number` are not fitted, there and here: few of the questions name a time, and no right sentence lacks a
    number that is asked for.
    """

    span: float = 0.25
    evidence: float = 0.1
    answerability: float = 0.0
    hit: float = 2.5
    dense: float = 0.0
    votes: float = 0.3
    time: float = 3.0
    number: float = 3.0
    counted: float = 0.0
    speaker: float = 2.0
    again_span: float = 0.1
    again_evidence: float = 0.1
    again: float = 0.0

    def score(self, signals: Signals) -> float:
        """The weighted sum."""
        return float(sum(w * s for w, s in zip(astuple(self), astuple(signals), strict=True)))


@dataclass(frozen=True, slots=True)
class Calibration:
    """Logistic regression from what is known of the best sentence to the probability that it answers: how well its
    passage answers by the span model, and how well the best sentences together (`again`), the score of its hit, its
    `chance` against the other sentences, and whether it has a word for what is to be counted."""

    answerability: float = 0.4
    hit: float = 1.6
    chance: float = 0.4
    counted: float = 1.1
    bias: float = -2.8
    time: float = 0.6
    number: float = 3.0
    speaker: float = 1.1
    again: float = 0.1

    def probability(self, signals: Signals, chance: float) -> float:
        """The probability that the sentence answers the question."""
        told = self.answerability * signals.answerability + self.again * signals.again
        told += self.hit * signals.hit + self.chance * chance
        time = max(signals.time, -1.0)  # what is out of date is chosen less, not refused more
        missed = self.time * time + self.number * signals.number + self.counted * signals.counted
        missed += self.speaker * signals.speaker
        return logistic(told + missed + self.bias)


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
        self._fusion = fusion or Fusion()
        self._calibration = calibration or Calibration()
        self._rerank = rerank

    def read(self, query: Query, hits: Sequence[Hit]) -> Reading:
        """Every sentence of every hit as evidence, and the hits in the order of their best sentences (`rerank`)."""
        found = self.weigh(query, hits)
        if not found:
            return Reading(tuple(hits), (), 0.0)
        _, signals = found[0]
        order = dict.fromkeys([*(evidence.hit for evidence, _ in found), *hits]) if self._rerank else hits
        chance = best_chance([evidence.score for evidence, _ in found])
        confidence = self._calibration.probability(signals, chance)
        return Reading(tuple(order), tuple(evidence for evidence, _ in found), confidence)

    def weigh(self, query: Query, hits: Sequence[Hit]) -> list[tuple[Evidence, Signals]]:
        """Every sentence with what speaks for it, best first."""
        ranges = [[(a - _origin(hit), b - _origin(hit)) for a, b in hit.chunk.sentences] for hit in hits]
        passages = self._model.read(query.search, [_shown(hit) for hit in hits], ranges)
        suiting, speaker = Suiting(query.search), heard_speaker(query.search, hits)
        read = ((hit, _suited(hit, passage, suiting)) for hit, passage in zip(hits, passages, strict=True))
        found = [pair for hit, passage in read for pair in _sentences(hit, passage, suiting, speaker)]
        counted = zip(found, votes(found), strict=True)
        heard = [(evidence, replace(signals, votes=float(agreeing))) for (evidence, signals), agreeing in counted]
        timed = self._timed(query.period, heard)
        return self._ordered(self._again(query, self._ordered(timed)))

    def _ordered(self, found: Sequence[tuple[Evidence, Signals]]) -> list[tuple[Evidence, Signals]]:
        scored = [(replace(evidence, score=self._fusion.score(signals)), signals) for evidence, signals in found]
        return sorted(scored, key=lambda pair: (-pair[0].score, pair[0].hit.article.id, pair[0].start))

    def _again(self, query: Query, found: Sequence[tuple[Evidence, Signals]]) -> list[tuple[Evidence, Signals]]:
        """The same, best first as given, with the signals of the shortlist."""
        if not found:
            return []
        read, answers = read_again(self._model, query.search, [evidence for evidence, _ in found], _FLOOR)
        least = tuple(map(min, zip(*read, strict=True)))
        padded = [*read, *[least] * (len(found) - len(read))]
        return [
            (evidence, replace(signals, again_span=span, again_evidence=own, again=answers))
            for (evidence, signals), (span, own) in zip(found, padded, strict=True)
        ]

    def _timed(
        self, period: Period | None, found: Sequence[tuple[Evidence, Signals]]
    ) -> list[tuple[Evidence, Signals]]:
        """The same with the signal of time: "latest" is relative to the newest sentence that answers about as well as
        the best one does."""
        timing = Timing(period)
        if timing.of_latest and found:
            least = max(self._fusion.score(signals) for _, signals in found) - _ANSWERS
            days = [e.hit.article.day for e, signals in found if self._fusion.score(signals) >= least]
            timing = Timing(period, max(filter(None, days), default=None))
        return [(e, replace(signals, time=timing.of(e.hit, e.start, e.end))) for e, signals in found]


def _shown(hit: Hit) -> str:
    """What the model reads of a hit: its chunk below its article's headline."""
    return headed(hit.article.title, hit.chunk.text)


def _origin(hit: Hit) -> int:
    """The place in the article at which what the model reads would begin, were its headline a part of the text."""
    return hit.chunk.start - len(_shown(hit)) + len(hit.chunk.text)


def _suited(hit: Hit, passage: PassageReading, suiting: Suiting) -> PassageReading:
    """The reading with the scores of its spans changed by how they suit the question."""
    text = _shown(hit)
    spans = (replace(s, score=s.score + suiting.bonus(text[s.start : s.end])) for s in passage.spans)
    return replace(passage, spans=tuple(spans))


def _sentences(hit: Hit, passage: PassageReading, suiting: Suiting, speaker: str) -> Iterator[tuple[Evidence, Signals]]:
    """Each sentence of a hit with its signals, before votes, time and score."""
    at = _origin(hit)
    for (start, end), evidence in zip(hit.chunk.sentences, passage.evidence, strict=True):
        span, text = best_span(passage, start - at, end - at), _shown(hit)[start - at : end - at]
        signals = Signals(
            span=max(span.score if span else _FLOOR, _FLOOR),
            evidence=max(evidence, _FLOOR),
            answerability=max(passage.answerability, _FLOOR),
            hit=hit.score,
            dense=hit.dense,
            votes=0.0,
            number=-float(suiting.lacks(text)),
            counted=-float(not suiting.counts(text)),
            speaker=-float(speaker != "" and not is_said_by(speaker, hit.chunk, start, end)),
        )
        mark = (span.start + at, span.end + at) if span else None
        yield Evidence(hit, start, end, 0.0, mark, logistic(passage.contrary)), signals


def votes(found: Sequence[tuple[Evidence, Signals]]) -> list[int]:
    """For each sentence, how many other articles have a likely span of the same words, at most three."""
    marks = [" ".join(words(marked_text(evidence))) for evidence, _ in found]
    sayers: dict[str, set[str]] = defaultdict(set)
    for (evidence, signals), mark in zip(found, marks, strict=True):
        if mark and signals.span > _LIKELY:
            sayers[mark].add(evidence.hit.article.id)
    return [
        min(len(sayers.get(mark, set()) - {evidence.hit.article.id}), _MOST_VOTES)
        for (evidence, _), mark in zip(found, marks, strict=True)
    ]


def best_span(passage: PassageReading, start: int, end: int) -> Span | None:
    """The passage's best span that lies within the sentence [start, end), None where there is none."""
    inside = (span for span in passage.spans if start <= span.start and span.end <= end)
    return max(inside, key=lambda span: span.score, default=None)


def best_chance(scores: Sequence[float]) -> float:
    """The share of the best score, 0 to 1, when scores are log-odds between the sentences of a question (softmax)."""
    best = max(scores)
    return 1 / sum(exp(score - best) for score in scores)
