"""OneStopQA (Berzak et al. 2020): does the answer quote what annotators marked as the evidence?"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from qa.evaluation.metrics import mean
from qa.evaluation.public.sets import Collection, PublicSet, Sheet, Task, read_lines, show
from qa.evaluation.questions import Question, QuestionSet
from qa.evaluation.runfile import Record, Run

_NAME = "ten articles"
_BASELINE = ("Cosine + 0.03 BM25 of sentences (baseline)", ".650", ".790", "–", "sentence ranking, never refuses")


def _load(datasets: Path) -> list[Task]:
    folder = datasets / "eval" / "evidence"
    articles = Collection("evidence", tuple(read_lines(folder / "articles.jsonl")))
    questions = [
        Question(
            id=one["id"],
            question=one["question"],
            answerable=True,
            answers=tuple(one["answers"]),
            articles=tuple(one["gold_article_ids"]),
            quotes=(f"{one['evidence']['article_id']} {one['evidence']['start']} {one['evidence']['end']}",),
        )
        for one in read_lines(folder / "questions.jsonl")
    ]
    return [Task(_NAME, articles, QuestionSet("evidence", tuple(questions)))]


def _report(runs: Mapping[str, Run], tasks: Sequence[Task]) -> list[Sheet]:
    marked = {q.id: q.quotes[0].rsplit(" ", 2) for q in tasks[0].questions.questions}
    records = runs[_NAME].records
    first = mean(float(_overlaps(r, marked[r.id], 1)) for r in records)
    three = mean(float(_overlaps(r, marked[r.id], 3)) for r in records)
    refused = mean(float(r.score.abstained) for r in records)
    row = ("Dateline", show(first), show(three), show(refused), f"whole archive of ten articles, n = {len(records)}")
    header = ("system", "first quote overlaps", "one of three does", "refused", "conditions")
    notes = ("A refused question counts as no overlap.",)
    return [Sheet("OneStopQA: the quoted evidence", header, (row, _BASELINE), notes)]


def _overlaps(record: Record, marked: Sequence[str], most: int) -> bool:
    article, start, end = marked[0], int(marked[1]), int(marked[2])
    cited = record.answer["citations"][:most] if record.answer and record.answer["answered"] else []
    return any(c["article_id"] == article and c["start"] < end and start < c["end"] for c in cited)


EVIDENCE = PublicSet("evidence", "OneStopQA", _load, _report)
