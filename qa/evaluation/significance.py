"""Is it chance? Bootstrap intervals for one run, a paired test for two. Pure and deterministic."""

import random
from collections.abc import Callable, Sequence
from itertools import product
from typing import TypeAlias

from qa.evaluation.metrics import percentile
from qa.evaluation.scoring import Score

_SEED = 7
# Up to this many differing pairs every assignment of signs is tried, 2**14 of them.
_EXACT = 14
_DRAWS = 10_000

Figures: TypeAlias = dict[str, float | None]


def bootstrap(
    scores: Sequence[Score], measure: Callable[[Sequence[Score]], Figures], draws: int = 1000
) -> dict[str, tuple[float, float]]:
    """95 % percentile intervals of each figure that `measure` computes (Efron 1979).

    Questions are drawn with replacement, answerable and unanswerable ones apart, so that their proportion stays.
    """
    rng = random.Random(_SEED)
    groups = [[s for s in scores if s.answerable], [s for s in scores if not s.answerable]]
    drawn: dict[str, list[float]] = {}
    for _ in range(draws):
        sample = [rng.choice(group) for group in groups for _ in group]
        for name, value in measure(sample).items():
            if value is not None:
                drawn.setdefault(name, []).append(value)
    return {name: (percentile(v, 0.025) or 0.0, percentile(v, 0.975) or 0.0) for name, v in drawn.items()}


def paired_test(differences: Sequence[float]) -> float:
    """The two-sided p of the mean difference by sign flipping (Fisher 1935): exact for few pairs that differ, else by
    10,000 random draws. For differences of 0 and 1 it is McNemar's exact test."""
    changed = [d for d in differences if d]
    if not changed:
        return 1.0
    observed = abs(sum(changed)) - 1e-12
    if len(changed) <= _EXACT:
        extreme = sum(abs(_signed(changed, signs)) >= observed for signs in product((1, -1), repeat=len(changed)))
        return extreme / (1 << len(changed))
    rng = random.Random(_SEED)
    signed = (_signed(changed, rng.choices((1, -1), k=len(changed))) for _ in range(_DRAWS))
    return (1 + sum(abs(total) >= observed for total in signed)) / (1 + _DRAWS)


def _signed(values: Sequence[float], signs: Sequence[int]) -> float:
    total: float = sum(value * sign for value, sign in zip(values, signs, strict=True))
    return total
