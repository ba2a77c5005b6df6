"""RealTime QA (Kasai et al. 2022, arXiv 2207.13332): weekly news quizzes over an archive of real articles.

Asked in two ways: of the whole archive, and of the search results that the question's own search gave, as the published
systems had them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from qa.evaluation.metrics import figures, latencies
from qa.evaluation.public.sets import Collection, PublicSet, Sheet, Task, read_lines, show
from qa.evaluation.questions import Question, QuestionSet
from qa.evaluation.runfile import Run
from qa.evaluation.scoring import Score
from qa.evaluation.significance import bootstrap

WHOLE, OWN = "whole archive", "own five results"
# The published systems read the first five results of the question's search.
_RESULTS = 5
_SHOWN = (
    "passed", "cited_correct", "hit@1", "hit@5", "hit@10", "mrr@10", "em", "f1", "contains", "precision", "recall",
    "validity", "unsupported", "rejection", "false_refusal", "auroc_answerable", "auroc_correct", "calibration_error",
)  # fmt: skip
_PUBLISHED = (
    ("GPT-3 + search (published)", "69.8", "74.3", "five results; generates; weeks of 2022"),
    ("RAG-BART + search (published)", "47.7", "50.8", "five results; generates; weeks of 2022"),
)
_BASELINE_HITS = (
    ("BM25, best passage (baseline)", ".758", ".919", ".990", ".838"),
    ("BM25 + date prior (baseline)", ".859", ".970", "1.000", ".909"),
)


def _load(datasets: Path) -> list[Task]:
    folder = datasets / "eval" / "rtqa"
    articles = {record["id"]: record for record in read_lines(folder / "articles.jsonl.gz")}
    asked = read_lines(folder / "questions.jsonl")
    own = {one["id"]: [a for a in one.get("own_gcs_ids", ())[:_RESULTS] if a in articles] for one in asked}
    whole = Collection("rtqa", tuple(articles.values()))
    results = Collection("rtqa-own", tuple(_own_articles(own, articles)))
    confined = [_confined(one) for one in asked if own[one["id"]] or one["type"] == "answerable"]
    return [
        Task(WHOLE, whole, QuestionSet("rtqa", tuple(map(_question, asked)))),
        Task(OWN, results, QuestionSet("rtqa-own", tuple(confined))),
    ]


def _question(one: Mapping[str, Any]) -> Question:
    answerable = one["type"] == "answerable"
    era = "weeks of 2022" if one["week"] < "2023" else "later weeks"
    kinds = (one["type"], era, *(["numeric"] if one.get("numeric") else []))
    return Question(
        id=one["id"],
        question=one["question"],
        answerable=answerable,
        answers=tuple(one["answers"]) if answerable else (),
        articles=tuple(one["support_article_ids"]) if answerable else (),
        other_articles=tuple(one["gold_article_ids"]) if answerable else (),
        as_of=date.fromisoformat(one["asked_on"]),
        tags=kinds,
    )


def _own_articles(
    own: Mapping[str, Sequence[str]], articles: Mapping[str, Mapping[str, Any]]
) -> Iterable[Mapping[str, Any]]:
    """A copy of each result for each question, published by the question: so the filter confines the search to them."""
    for question, results in own.items():
        for article in results:
            yield {**articles[article], "id": f"{question}/{article}", "publisher": question}


def _confined(one: Mapping[str, Any]) -> Question:
    plain = _question(one)
    ids: dict[str, Any] = {
        name: tuple(f"{one['id']}/{a}" for a in getattr(plain, name)) for name in ("articles", "other_articles")
    }
    return replace(plain, publishers=(plain.id,), **ids)


def _report(runs: Mapping[str, Run], tasks: Sequence[Task]) -> list[Sheet]:
    return [_figures(runs), _answers(runs), _hits(runs[WHOLE].scores)] if WHOLE in runs else [_answers(runs)]


def _figures(runs: Mapping[str, Run]) -> Sheet:
    """All our figures, on the whole archive and on the own results, with intervals."""
    columns = {name: (figures(run.scores), bootstrap(run.scores, figures)) for name, run in runs.items()}
    rows = [(name, *(_with_interval(name, *both) for both in columns.values())) for name in _SHOWN]
    timed = {name: {stage: rest for stage, *rest in latencies(run.scores)} for name, run in runs.items()}
    for stage in dict.fromkeys(stage for stages in timed.values() for stage in stages):
        rows.append((f"seconds, {stage}", *(_pair(stages.get(stage)) for stages in timed.values())))
    header = ("figure", *(f"{name} (n = {len(run.records)})" for name, run in runs.items()))
    return Sheet("RealTime QA: our figures, 95 % intervals", header, tuple(rows), ("Seconds are p50 / p95.",))


def _pair(percentiles: Sequence[float] | None) -> str:
    return " / ".join(f"{seconds:.2f}" for seconds in percentiles) if percentiles else "–"


def _with_interval(name: str, values: Mapping[str, float | None], intervals: Mapping[str, tuple[float, float]]) -> str:
    low, high = intervals.get(name, (None, None))
    return show(values[name]) + (f" ({show(low)}–{show(high)})" if low is not None else "")


def _of_2022(scores: Iterable[Score]) -> list[Score]:
    return [s for s in scores if s.answerable and "weeks of 2022" in s.tags]


def _answers(runs: Mapping[str, Run]) -> Sheet:
    rows = [
        (
            f"Dateline, {name}",
            show(figures(_of_2022(run.scores))["em"], percent=True),
            show(figures(_of_2022(run.scores))["f1"], percent=True),
            f"extracts the marked words; may refuse; n = {len(_of_2022(run.scores))}",
        )
        for name, run in runs.items()
    ]
    notes = (
        "Answerable questions of 2022. Ours takes the words from the article, the published systems write them; EM and "
        "F1 favour the latter where the expected answer is not verbatim in an article.",
        "Of the five results, those whose text could be had are in the archive; a question with none counts as wrong.",
    )
    return Sheet("RealTime QA: EM / F1", ("system", "EM", "F1", "conditions"), (*rows, *_PUBLISHED), notes)


def _hits(scores: Sequence[Score]) -> Sheet:
    values = figures(scores)
    ours = ("Dateline", *(show(values[name]) for name in ("hit@1", "hit@5", "hit@10", "mrr@10")))
    header = ("system", "hit@1", "hit@5", "hit@10", "MRR@10")
    notes = ("Whole archive, 99 answerable questions, as of the day each was asked.",)
    return Sheet("RealTime QA: retrieval", header, (ours, *_BASELINE_HITS), notes)


RTQA = PublicSet("rtqa", "RealTime QA", _load, _report)
