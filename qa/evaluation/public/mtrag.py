"""MTRAG-UN (Rosenthal et al. 2026, arXiv 2602.23184): the last turn of a conversation, with its reference passages."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qa.datatypes import Turn
from qa.evaluation.calibration import auroc
from qa.evaluation.matching import normalize, token_f1
from qa.evaluation.metrics import mean
from qa.evaluation.public.sets import Collection, PublicSet, Sheet, Task, read_lines, show
from qa.evaluation.questions import Question, QuestionSet
from qa.evaluation.runfile import Record, Run

_NAME = "reference passages"
_NO_PASSAGES = "no passages"


def _load(datasets: Path) -> list[Task]:
    rows = read_lines(datasets / "eval" / "mtrag_un_reference.jsonl.gz")
    records = [
        {"id": f"{_id(one)}/{n}", "title": "", "text": passage["text"], "publisher": _id(one)}
        for one in rows
        for n, passage in enumerate(one["contexts"], 1)
    ]
    questions = QuestionSet("mtrag", tuple(map(_question, rows)))
    return [Task(_NAME, Collection("mtrag", tuple(records)), questions)]


def _id(one: Mapping[str, Any]) -> str:
    return str(one["task_id"]).replace("<::>", "-")


def _question(one: Mapping[str, Any]) -> Question:
    kind = one["answerability"][0].lower()
    turns = [turn["text"] for turn in one["input"]]
    answerable = kind in ("answerable", "partial")
    return Question(
        id=_id(one),
        question=turns[-1],
        answerable=answerable,
        answers=tuple(target["text"] for target in one["targets"]) if answerable else (),
        history=tuple(Turn(asked, told) for asked, told in zip(turns[:-1:2], turns[1:-1:2], strict=False)),
        publishers=(_id(one),),
        tags=(kind, *([] if one["contexts"] else [_NO_PASSAGES])),
    )


def _report(runs: Mapping[str, Run], tasks: Sequence[Task]) -> list[Sheet]:
    run = runs[_NAME]
    expected = {q.id: q.answers for q in tasks[0].questions.questions}
    rows = [_row(kind, [r for r in run.records if kind in r.score.tags], expected) for kind in _KINDS]
    with_passages = [r for r in run.records if _NO_PASSAGES not in r.score.tags]
    underspecified = [r for r in with_passages if "underspecified" in r.score.tags]
    rows.append(_row("underspecified, with passages", underspecified, expected))
    header = ("kind of question", "n", "refused", "token F1 of the answers given")
    told = auroc(
        [r.score.confidence or 0.0 for r in with_passages if r.score.answerable],
        [r.score.confidence or 0.0 for r in with_passages if not r.score.answerable],
    )
    notes = (
        "Refusing is right for unanswerable questions; for underspecified ones asking back would be right, which "
        "Dateline cannot do: it should refuse them. Questions without any passage, among them "
        "all unanswerable ones, are refused by construction.",
        f"AUROC of the confidence, answerable or partial against the rest, questions with passages: {show(told)}.",
        "The published scores are judgements by a language model of generated answers and refusals together; they have "
        "no counterpart here. Token F1 is against one reference answer that a writer phrased freely.",
    )
    return [Sheet("MTRAG-UN, reference passages", header, tuple(rows), notes)]


_KINDS = ("answerable", "partial", "unanswerable", "underspecified")


def _row(name: str, records: Sequence[Record], expected: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    f1 = mean(_best_f1(record, expected[record.id]) for record in records if _answered(record) and expected[record.id])
    refused = mean(float(record.score.abstained) for record in records)
    return (name, str(len(records)), show(refused), show(f1))


def _answered(record: Record) -> bool:
    return record.answer is not None and not record.score.abstained


def _best_f1(record: Record, answers: Sequence[str]) -> float:
    assert record.answer is not None
    said = normalize(" ".join(statement["text"] for statement in record.answer["statements"]))
    return max(token_f1(said, normalize(answer)) for answer in answers)


MTRAG = PublicSet("mtrag", "MTRAG-UN", _load, _report)
