"""Figures on held-out questions, and the answer comparison of SQuAD (Rajpurkar et al. 2016)."""

import re
import string
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from qa.training.encoding import Encoded, collate
from qa.training.network import Reader, in_fewer_bits
from qa.training.objective import sentence_scores

_ARTICLES = re.compile(r"\b(?:a|an|the)\b")


def normalised(answer: str) -> str:
    """Lower case, without punctuation and articles, single spaces."""
    kept = "".join(c for c in answer.lower() if c not in set(string.punctuation))
    return " ".join(_ARTICLES.sub(" ", kept).split())


def exact(answer: str, gold: Iterable[str]) -> float:
    """1 when the answer equals one of the gold answers."""
    return float(any(normalised(answer) == normalised(g) for g in gold))


def f1(answer: str, gold: Iterable[str]) -> float:
    """The best word F1 against a gold answer."""
    return max((_f1(normalised(answer).split(), normalised(g).split()) for g in gold), default=0.0)


def _f1(words: Sequence[str], wanted: Sequence[str]) -> float:
    same = sum((Counter(words) & Counter(wanted)).values())
    return 2 * same / (len(words) + len(wanted)) if same else 0.0


def auroc(positive: Sequence[float], negative: Sequence[float]) -> float:
    """The probability that a positive scores above a negative; .5 when one side is empty."""
    if not len(positive) or not len(negative):
        return 0.5
    above = np.subtract.outer(np.asarray(positive), np.asarray(negative))
    return float((above > 0).mean() + 0.5 * (above == 0).mean())


@dataclass(frozen=True, slots=True)
class Figures:
    """Token-level exact match and F1 of the best span, AUROC of answerability, first sentence marked."""

    exact: float
    f1: float
    auroc: float
    evidence: float

    def __str__(self) -> str:
        """One line for the log."""
        return f"EM {self.exact:.3f} F1 {self.f1:.3f} AUROC {self.auroc:.3f} evidence {self.evidence:.3f}"


def best_span(starts: NDArray[np.float32], ends: NDArray[np.float32], longest: int = 40) -> tuple[int, int]:
    """The pair with the highest sum, the end not before the start and at most ``longest`` tokens after."""
    sums = starts[:, None] + ends[None, :]
    allowed = np.triu(np.ones_like(sums), 0) - np.triu(np.ones_like(sums), longest)
    best = int(np.where(allowed > 0, sums, -1e9).argmax())
    return best // len(ends), best % len(ends)


@torch.no_grad()
def measure(reader: Reader, examples: Sequence[Encoded], size: int = 32) -> Figures:
    """Figures of a reader on examples; it is left in the mode in which it came."""
    training = reader.training
    reader.eval()
    hits: list[float] = []
    overlaps: list[float] = []
    found: list[float] = []
    answers: list[float] = []
    no_answers: list[float] = []
    ordered = sorted(examples, key=lambda e: len(e.ids))
    for at in range(0, len(ordered), size):
        part = ordered[at : at + size]
        batch = collate(part)
        with in_fewer_bits():
            tokens, logits = reader(batch.ids, batch.segments, batch.attention)
        scores = sentence_scores(tokens[..., 2], batch.sentence, batch.marked.shape[1]).numpy()
        for row, example in enumerate(part):
            (answers if example.answerable else no_answers).append(float(logits[row, 0]))
            if example.marked:
                found.append(float(int(scores[row].argmax()) in example.marked))
            if example.gold:
                logit = tokens[row, example.split : len(example.ids) - 1].numpy()
                first, last = best_span(logit[:, 0], logit[:, 1])
                span = (first + example.split, last + example.split)
                hits.append(float(span in example.gold))
                overlaps.append(max(_overlap(span, gold) for gold in example.gold))
    reader.train(training)
    return Figures(_mean(hits), _mean(overlaps), auroc(answers, no_answers), _mean(found))


def _overlap(span: tuple[int, int], gold: tuple[int, int]) -> float:
    same = min(span[1], gold[1]) - max(span[0], gold[0]) + 1
    return max(0.0, 2 * same / (span[1] - span[0] + gold[1] - gold[0] + 2))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
