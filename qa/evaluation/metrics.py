"""The measures over a set of answers. Pure: values in, values out.

They are those of `score.py` beside the public sets, to the last digit; the means are plain sums over counts for that.
"""

from collections.abc import Iterable, Sequence

from qa.evaluation.calibration import auroc, calibration_error
from qa.evaluation.scoring import Score

KS = (1, 3, 5, 10, 20)


def mean(values: Iterable[float]) -> float | None:
    """The arithmetic mean; None of nothing."""
    listed = list(values)
    return sum(listed) / len(listed) if listed else None


def percentile(values: Iterable[float], fraction: float) -> float | None:
    """The value below which `fraction` of the values lie, linearly interpolated; None of nothing."""
    ordered = sorted(values)
    if not ordered:
        return None
    place = (len(ordered) - 1) * fraction
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def figures(scores: Sequence[Score]) -> dict[str, float | None]:
    """Every measure over a set of answers, by name; None where the set has nothing to measure it on."""
    return {
        **_overall(scores),
        **_retrieval([s for s in scores if s.expects_articles]),
        **_answers([s for s in scores if s.answerable]),
        **_citations(scores),
        **_refusals(scores),
    }


def _overall(scores: Sequence[Score]) -> dict[str, float | None]:
    return {
        "passed": mean(float(s.passed) for s in scores),
        "cited_correct": mean(float(s.cited_correct) for s in scores if s.answerable),
    }


def _retrieval(scores: Sequence[Score]) -> dict[str, float | None]:
    """hit@k: an expected article is among the first k; MRR@10: the mean of 1/rank, 0 beyond 10 (Voorhees 1999);
    recall@10: the share of the expected articles among the first ten."""
    hits = {f"hit@{k}": mean(float(s.rank is not None and s.rank <= k) for s in scores) for k in KS}
    return {
        **hits,
        "mrr@10": mean(1 / s.rank if s.rank and s.rank <= 10 else 0.0 for s in scores),
        "recall@10": mean(s.recall for s in scores),
    }


def _answers(scores: Sequence[Score]) -> dict[str, float | None]:
    """EM and F1 of the marked words, contains of the text, over answerable questions and over those attempted."""
    tried = [s for s in scores if not s.abstained and not s.missing]
    return {
        "em": mean(s.em for s in scores),
        "f1": mean(s.f1 for s in scores),
        "contains": mean(s.contains for s in scores),
        "em_attempted": mean(s.em for s in tried),
        "f1_attempted": mean(s.f1 for s in tried),
        "contains_attempted": mean(s.contains for s in tried),
        "mean_words": mean(s.words for s in tried),
    }


def _citations(scores: Sequence[Score]) -> dict[str, float | None]:
    """Validity: citations that are verbatim. Precision: citations that support, of those given to answerable questions;
    recall: answerable questions with a supporting citation. `unsupported`: statements without a quote that bears them
    out (the complement of citation recall in ALCE, Gao et al. 2023, arXiv 2305.14627)."""
    answered = [s for s in scores if not s.abstained and not s.missing]
    statements = sum(s.statements for s in scores)
    return {
        "validity": mean(float(ok) for s in scores for ok in s.valid),
        "precision": mean(float(ok) for s in scores if s.answerable for ok in s.supports),
        "recall": mean(float(any(s.supports)) for s in scores if s.answerable),
        "answers_with_citation": mean(float(bool(s.valid)) for s in answered),
        "grounded": mean(s.grounded for s in scores if s.grounded is not None),
        "unsupported": sum(s.unsupported for s in scores) / statements if statements else None,
        "forbidden": mean(float(bool(s.forbidden)) for s in answered),
        "unsaid": mean(float(bool(s.unsaid)) for s in answered),
        "misjudged": mean(float(s.misjudged) for s in answered),
        "mean_quote_chars": mean(n for s in scores for n in s.quote_chars),
    }


def _refusals(scores: Sequence[Score]) -> dict[str, float | None]:
    """Rejection: unanswerable questions refused; false refusal: answerable ones refused. Answer precision and recall
    count right texts among all answers given and all answers due. AUROC: does the confidence tell answerable from not,
    and right from wrong; `calibration_error`: how far it is from the share of right answers (ECE, ten bins)."""
    answerable = [s for s in scores if s.answerable]
    not_answerable = [s for s in scores if not s.answerable]
    answered = sum(not s.abstained for s in scores)
    right = sum(s.contains for s in answerable)
    precision = right / answered if answered else None
    recall = right / len(answerable) if answerable else None
    rejected = mean(float(s.abstained) for s in not_answerable)
    refused = mean(float(s.abstained) for s in answerable)
    known = [(s.confidence, s) for s in scores if s.confidence is not None]
    return {
        "rejection": rejected,
        "false_refusal": refused,
        "balanced_accuracy": None if rejected is None or refused is None else mean([rejected, 1 - refused]),
        "answer_precision": precision,
        "answer_recall": recall,
        "answer_f1": 2 * precision * recall / (precision + recall) if precision and recall else 0.0,
        "auroc_answerable": auroc([c for c, s in known if s.answerable], [c for c, s in known if not s.answerable]),
        "auroc_correct": auroc([c for c, s in known if s.contains], [c for c, s in known if not s.contains]),
        "calibration_error": calibration_error([(c, s.passed) for c, s in known if not s.abstained]),
    }


def latencies(scores: Sequence[Score]) -> list[tuple[str, float, float]]:
    """Seconds by stage as (name, median, 95th percentile), "total" last."""
    stages: dict[str, list[float]] = {}
    for one in scores:
        for name, seconds in one.stages:
            stages.setdefault(name, []).append(seconds)
    stages.pop("total", None)
    stages["total"] = [s.seconds for s in scores if s.seconds is not None]
    return [
        (name, percentile(values, 0.5) or 0.0, percentile(values, 0.95) or 0.0)
        for name, values in stages.items()
        if values
    ]


def by_tag(scores: Sequence[Score]) -> dict[str, list[Score]]:
    """The scores of each tag, tags in alphabetical order."""
    tags = sorted({tag for one in scores for tag in one.tags})
    return {tag: [one for one in scores if tag in one.tags] for tag in tags}
