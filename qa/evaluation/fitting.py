"""Fits the weights of the embedded reader on development questions and prints them.

`python -m qa.evaluation.fitting QUESTIONS.jsonl=ARCHIVE ... [--rtqa ARCHIVE]`; the archive of RTQA is the one that
`dateline eval-public rtqa` has built. Nothing but these few weights is fitted there; the span model never sees them.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ingest.archive import open_archive
from ingest.embedder import load_embedder
from ingest.settings import Settings
from qa.datatypes import Evidence
from qa.evaluation.matching import contains, normalize
from qa.evaluation.public.rtqa import RTQA
from qa.evaluation.public.sets import datasets_folder
from qa.evaluation.questions import Question, load_questions
from qa.extractive import MODEL, Calibration, ExtractiveReader, Fusion, Signals, best_chance
from qa.question import make_query, with_period
from qa.reader import text_of
from qa.retriever import HybridRetriever, worth_reading
from qa.span_model import SpanModel

_Floats = NDArray[np.float64]
_FUSED = ("span", "evidence", "hit", "votes", "again_span", "again_evidence")
_CALIBRATED = ("answerability", "again", "hit", "counted", "chance")
_HITS = 16


@dataclass(frozen=True, slots=True)
class Sample:
    """One question's sentences: `signals` float64 [n, 13] in the order of `Signals`, and which are `right` [n]."""

    signals: _Floats
    right: _Floats


def main(argv: Sequence[str]) -> None:
    """Collects the signals of every question, fits, and prints the weights with cross-validated figures."""
    parser = argparse.ArgumentParser(prog="python -m qa.evaluation.fitting", description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="QUESTIONS.jsonl=ARCHIVE")
    parser.add_argument("--rtqa", type=Path, metavar="ARCHIVE")
    parser.add_argument("--model", type=Path, default=MODEL)
    args = parser.parse_args(argv)
    samples: list[Sample] = []
    for pair in args.sets:
        questions, _, archive = pair.partition("=")
        asked = [one for one in load_questions(Path(questions)).questions if not one.contrary]
        samples += collect(asked, Path(archive), args.model)
    if args.rtqa:
        samples += collect(RTQA.load(datasets_folder())[0].questions.questions, args.rtqa, args.model)
    _print(samples)


def collect(questions: Sequence[Question], archive: Path, model: Path) -> Iterator[Sample]:
    """The signals of the sentences that retrieval brings for each question, and which of them are right."""
    settings = Settings(archive=archive)
    embedder = load_embedder(settings.embedder, settings.compiled)
    reader = ExtractiveReader(SpanModel(model))
    with open_archive(archive, embedder=embedder.name) as opened:
        retriever = HybridRetriever(opened, embedder)
        for question in questions:
            query = make_query(
                question.question, question.history, as_of=question.as_of, publishers=question.publishers
            )
            query = with_period(query, opened.status(query.scope).newest)
            found = reader.weigh(query, worth_reading(retriever.retrieve(query, _HITS)))
            if found:
                yield Sample(
                    np.array([_row(signals) for _, signals in found]),
                    np.array([is_right(question, evidence) for evidence, _ in found], dtype=np.float64),
                )


def is_right(question: Question, evidence: Evidence) -> bool:
    """Whether the sentence is of an expected article and holds a phrase that must be quoted, or an expected answer."""
    if evidence.hit.article.id not in (*question.articles, *question.other_articles):
        return False
    text = normalize(text_of(evidence))
    return any(contains(text, normalize(phrase)) for phrase in question.quotes or question.answers)


def fit_fusion(samples: Sequence[Sample], ridge: float = 0.02) -> Fusion:
    """Softmax over the sentences of a question, several of which may be right; the ridge is on standardised weights."""
    from scipy.optimize import minimize

    columns = [_names().index(name) for name in _FUSED]
    seen = [(sample.signals[:, columns], sample.right) for sample in samples if sample.right.any()]
    spread = np.concatenate([rows for rows, _ in seen]).std(axis=0) + 1e-9

    def loss(weights: _Floats) -> tuple[float, _Floats]:
        total, slope = ridge * float(weights @ weights), 2 * ridge * weights
        for rows, right in seen:
            scaled = rows / spread
            odds = np.exp(scaled @ weights - (scaled @ weights).max())
            share = odds / odds.sum()
            good = share * right / (share @ right)
            total -= np.log(share @ right + 1e-300) / len(seen)
            slope = slope + (share - good) @ scaled / len(seen)
        return total, slope

    best = minimize(loss, np.zeros(len(columns)), jac=True)
    return Fusion(**{"answerability": 0.0, "dense": 0.0} | dict(zip(_FUSED, map(float, best.x / spread), strict=True)))


def fit_calibration(samples: Sequence[Sample], fusion: Fusion) -> Calibration:
    """Logistic regression on the best sentence of each question: the direction tells the questions that the archive
    answers from the others, and is then scaled to the probability that the sentence is right (Platt 1999)."""
    from sklearn.linear_model import LogisticRegression

    rows, right = _best(samples, fusion)
    answerable = np.array([bool(sample.right.any()) for sample in samples])
    spread = rows.std(axis=0) + 1e-9
    direction = LogisticRegression(C=1.0).fit(rows / spread, answerable).coef_[0] / spread
    scaled = LogisticRegression(C=100.0).fit((rows @ direction)[:, None], right)
    weights = dict(zip(_CALIBRATED, map(float, direction * scaled.coef_[0, 0]), strict=True))
    return Calibration(**weights, bias=float(scaled.intercept_[0]))


def _best(samples: Sequence[Sample], fusion: Fusion) -> tuple[_Floats, _Floats]:
    """The calibrated signals [n, 5] of each question's best sentence, and whether it is right [n]."""
    weights = np.array([getattr(fusion, name) for name in _names()])
    columns = [_names().index(name) for name in _CALIBRATED[:-1]]
    rows, right = [], []
    for sample in samples:
        scores = sample.signals @ weights
        top = int(np.argmax(scores))
        rows.append([*sample.signals[top, columns], best_chance(scores.tolist())])
        right.append(sample.right[top])
    return np.array(rows), np.array(right)


def _print(samples: Sequence[Sample]) -> None:
    from sklearn.metrics import brier_score_loss, roc_auc_score

    fusion = fit_fusion(samples)
    print(fusion)
    print(fit_calibration(samples, fusion))
    print("with the weights in use:", fit_calibration(samples, Fusion()))
    chances, right, answerable = [], [], []
    for fold in range(5):
        training = [sample for number, sample in enumerate(samples) if number % 5 != fold]
        held_out = [sample for number, sample in enumerate(samples) if number % 5 == fold]
        fused = fit_fusion(training)
        calibration = fit_calibration(training, fused)
        rows, good = _best(held_out, fused)
        chances += [
            calibration.probability(Signals(0.0, 0.0, answers, hit, 0.0, 0.0, counted=counted, again=again), chance)
            for answers, again, hit, counted, chance in rows.tolist()
        ]
        right += list(good)
        answerable += [bool(sample.right.any()) for sample in held_out]
    first = sum(right) / sum(answerable)
    print(f"cross-validated: best sentence right {first:.3f} of {sum(answerable)} that can be answered from the hits")
    print(f"AUROC right or not {roc_auc_score(right, chances):.3f}, Brier score {brier_score_loss(right, chances):.3f}")
    print(f"AUROC answerable or not {roc_auc_score(answerable, chances):.3f}")
    for refused in (0.05, 0.1, 0.2):
        least = float(np.quantile([c for c, a in zip(chances, answerable, strict=True) if a], refused))
        caught = np.mean([c < least for c, a in zip(chances, answerable, strict=True) if not a])
        print(f"refusing {refused:.0%} of the answerable: below {least:.3f}, {caught:.1%} of the others are refused")


def _row(signals: Signals) -> list[float]:
    return [getattr(signals, name) for name in _names()]


def _names() -> tuple[str, ...]:
    return tuple(Signals.__dataclass_fields__)


if __name__ == "__main__":
    main(sys.argv[1:])
