"""Our figures are those of the public sets' own scorer, to the last digit."""

import importlib.util
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from qa.evaluation.metrics import figures, latencies
from qa.evaluation.predictions import Prediction, Quoted
from qa.evaluation.public.rtqa import RTQA, WHOLE
from qa.evaluation.public.sets import Task, datasets_folder, read_lines
from qa.evaluation.scoring import Score, score
from qa.evaluation.significance import bootstrap

# Ours, and where the scorer has it, for the answers' texts; EM and F1 are of the marked words.
TEXT = {
    **{name: ("retrieval", name) for name in ("hit@1", "hit@3", "hit@5", "hit@10", "hit@20", "mrr@10", "recall@10")},
    **{name: ("answer", name) for name in ("contains", "contains_attempted", "mean_words")},
    **{
        name: ("citation", name)
        for name in ("answers_with_citation", "validity", "precision", "cited_correct", "grounded", "mean_quote_chars")
    },
    **{name: ("abstention", name) for name in ("answer_precision", "answer_recall", "answer_f1")},
    "auroc_answerable": ("abstention", "auroc_answerable"),
    "auroc_correct": ("abstention", "auroc_correct"),
    "false_refusal": ("abstention", "false_refusal_rate"),
    "rejection": ("abstention", "rejection_rate"),
    "balanced_accuracy": ("abstention", "abstain_balanced_accuracy"),
}
SHORT = {name: ("answer", name) for name in ("em", "f1", "em_attempted", "f1_attempted")}
INTERVALS = {
    "hit@5": "hit@5", "mrr@10": "mrr@10", "contains": "contains", "precision": "precision", "validity": "validity",
    "cited_correct": "cited_correct", "rejection": "rejection_rate", "false_refusal": "false_refusal_rate",
    "answer_f1": "answer_f1",
}  # fmt: skip


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    path = datasets_folder() / "eval" / "score.py"
    if not path.exists():
        pytest.skip(f"{path} is not there; set DATELINE_DATASETS to the folder of the public sets")
    spec = importlib.util.spec_from_file_location("public_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def whole(scorer: ModuleType) -> Task:
    (task,) = (task for task in RTQA.load(datasets_folder()) if task.name == WHOLE)
    return task


@pytest.fixture(scope="module")
def gold(scorer: ModuleType) -> list[dict[str, Any]]:
    return read_lines(datasets_folder() / "eval" / "rtqa" / "questions.jsonl")


def recorded(gold: Sequence[Mapping[str, Any]], texts: Mapping[str, str], seed: int) -> list[Prediction | None]:
    """Predictions of every kind: right, wrong, refused, missing, too long, with good, shifted and made-up quotes."""
    rng = random.Random(seed)
    return [_prediction(rng, question, texts) if rng.random() < 0.97 else None for question in gold]


def _prediction(rng: random.Random, question: Mapping[str, Any], texts: Mapping[str, str]) -> Prediction:
    articles = list(texts)
    right = (question["answers"] or ["nothing"])[0]
    flood = " ".join(["word"] * 61)
    text = rng.choice(
        [f"It was {right}, they say.", right, "Nobody knows.", "", f"{right} {flood}", "The 5% – Beyoncé!"]
    )
    support = [s for s in question.get("support", ()) if s["article_id"] in texts]
    cited = [
        Quoted(s["article_id"], s["quote"], s["start"], s["end"]) for s in rng.sample(support, min(2, len(support)))
    ]
    if rng.random() < 0.3:
        cited.append(Quoted("nowhere", "made up", 3, 10))
    if cited and rng.random() < 0.3:
        first = cited[0]
        cited[0] = Quoted(first.article_id, first.quote, first.start + 1, first.end + 1)
    found = [*rng.sample(articles, 8), *question["support_article_ids"][: rng.randrange(3)], *rng.sample(articles, 8)]
    return Prediction(
        id=question["id"],
        statements=(text,),
        short=rng.choice([right, "nobody", f"the {right}"]) if text else "",
        abstained=rng.random() < 0.25,
        citations=tuple(cited),
        retrieved=tuple(found[rng.randrange(9) :]),
        confidence=round(rng.random(), 2),
        seconds=rng.random(),
    )


def ours(task: Task, predictions: Sequence[Prediction | None]) -> list[Score]:
    texts = task.collection.texts
    return [score(q, p, texts.get) for q, p in zip(task.questions.questions, predictions, strict=True)]


def theirs(
    scorer: ModuleType, gold: Sequence[Any], task: Task, predictions: Sequence[Prediction | None], short: bool
) -> list[Any]:
    articles = {record["id"]: record for record in task.collection.records}
    lines = [p.as_line(short=short) if p else None for p in predictions]
    return [scorer.score_one(q, line, articles, {}) for q, line in zip(gold, lines, strict=True)]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_figure_that_both_compute_is_equal(
    scorer: ModuleType, gold: list[dict[str, Any]], whole: Task, seed: int
) -> None:
    predictions = recorded(gold, whole.collection.texts, seed)
    scores = ours(whole, predictions)
    mine = figures(scores)
    for short, names in ((False, TEXT), (True, SHORT)):
        summary = scorer.summary(theirs(scorer, gold, whole, predictions, short))
        assert {name: mine[name] for name in names} == {n: summary[group][key] for n, (group, key) in names.items()}
    for kind in ("unanswerable_near", "unanswerable_far"):
        refused = figures([s for s in scores if kind in s.tags])["rejection"]
        assert refused == summary["abstention"][f"rejection_rate_{kind[13:]}"]
    assert latencies(scores) == [("total", summary["latency"]["p50"], summary["latency"]["p95"])]


def test_the_intervals_are_equal(scorer: ModuleType, gold: list[dict[str, Any]], whole: Task) -> None:
    predictions = recorded(gold, whole.collection.texts, 4)
    intervals = bootstrap(ours(whole, predictions), figures, draws=100)
    for short, names in ((False, INTERVALS), (True, {"em": "em", "f1": "f1"})):
        drawn = _their_bootstrap(scorer, theirs(scorer, gold, whole, predictions, short), 100)
        assert {name: intervals[name] for name in names} == {n: drawn[key] for n, key in names.items()}


def _their_bootstrap(scorer: ModuleType, rows: Sequence[Any], draws: int) -> dict[str, tuple[float, float]]:
    """What the scorer's `main` does, with fewer draws."""
    rng = random.Random(7)
    groups = [[r for r in rows if (r["type"] == "answerable") is answerable] for answerable in (True, False)]
    drawn: dict[str, list[float]] = {}
    for _ in range(draws):
        summary = scorer.summary([rng.choice(group) for group in groups for _ in group])
        for group, key in scorer.HEAD:
            if summary[group][key] is not None:
                drawn.setdefault(key, []).append(summary[group][key])
    return {key: (scorer.pct(values, 0.025), scorer.pct(values, 0.975)) for key, values in drawn.items()}


def test_the_datasets_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_DATASETS", str(tmp_path))
    assert datasets_folder() == tmp_path
    assert datasets_folder(tmp_path / "x") == tmp_path / "x"
    monkeypatch.delenv("DATELINE_DATASETS")
    assert datasets_folder() == Path("../shared/datasets")
