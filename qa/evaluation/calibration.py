"""How far a confidence can be trusted: calibration, AUROC, and what each threshold would refuse. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers of about the same confidence: how many, their mean confidence, the share that is right."""

    count: int
    confidence: float
    right: float


def calibration_curve(pairs: Sequence[tuple[float, bool]], bins: int = 10) -> list[Bin]:
    """(confidence, right) pairs by confidence in equally wide bins, empty ones left out (Guo et al. 2017)."""
    groups: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in pairs:
        groups.setdefault(min(max(int(confidence * bins), 0), bins - 1), []).append((confidence, right))
    return [
        Bin(len(group), sum(c for c, _ in group) / len(group), sum(right for _, right in group) / len(group))
        for _, group in sorted(groups.items())
    ]


def calibration_error(pairs: Sequence[tuple[float, bool]]) -> float | None:
    """Expected calibration error over ten bins (Guo et al. 2017, arXiv 1706.04599); None of nothing."""
    if not pairs:
        return None
    return sum(b.count * abs(b.confidence - b.right) for b in calibration_curve(pairs)) / len(pairs)


def auroc(positive: Sequence[float], negative: Sequence[float]) -> float | None:
    """P(a positive scores above a negative), ties half, by the rank sum (Mann and Whitney 1947); None without both."""
    if not positive or not negative:
        return None
    ordered = sorted([(value, 1) for value in positive] + [(value, 0) for value in negative])
    ranks = 0.0
    start = 0
    while start < len(ordered):
        end = start
        while end < len(ordered) and ordered[end][0] == ordered[start][0]:
            end += 1
        ranks += (start + end + 1) / 2 * sum(is_positive for _, is_positive in ordered[start:end])
        start = end
    n, m = len(positive), len(negative)
    return (ranks - n * (n + 1) / 2) / (n * m)


def refusal_curve(answerable: Sequence[float], unanswerable: Sequence[float]) -> list[tuple[float, float, float]]:
    """(threshold, false refusal, rejection) for each threshold that changes either: what refusing below it would do."""
    if not answerable or not unanswerable:
        return []
    thresholds = [0.0, *sorted({*answerable, *unanswerable}), 1.0 + 1e-9]
    return [
        (t, sum(c < t for c in answerable) / len(answerable), sum(c < t for c in unanswerable) / len(unanswerable))
        for t in thresholds
    ]
