"""The prepared training set: questions, the passages that they refer to, and how both are stored."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Annotated:
    """A question as its data set gives it: a context of any length and what the annotators marked in it.

    ``spans`` are the answers; ``evidence`` is marked text that is no short answer. Both empty on an answerable
    question is not allowed; both are empty when the context does not answer. ``title`` is the context's headline.
    ``contrary`` says that what is marked is the opposite of what the question takes for granted.
    """

    source: str
    group: str
    question: str
    context: str
    spans: tuple[Range, ...] = ()
    evidence: tuple[Range, ...] = ()
    answers: tuple[str, ...] = ()
    title: str = ""
    contrary: bool = False

    @property
    def answerable(self) -> bool:
        """Whether the context answers the question."""
        return bool(self.spans or self.evidence)


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the passage that answers it (or, with no spans and no evidence, does not).

    ``passage`` and ``negatives`` are indexes into the passages; ``evidence`` are ranges of whole sentences.
    """

    source: str
    text: str
    passage: int
    spans: tuple[Range, ...]
    evidence: tuple[Range, ...]
    negatives: tuple[int, ...]
    held_out: bool
    contrary: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """All questions and passages of a training run."""

    passages: tuple[str, ...]
    questions: tuple[Question, ...]

    def sample(self, count: int) -> "Prepared":
        """About ``count`` held-out questions, evenly spread, with the passages they need and no negatives."""
        held_out = [question for question in self.questions if question.held_out]
        chosen = held_out[:: max(1, len(held_out) // count)]
        numbers = {passage: number for number, passage in enumerate(sorted({q.passage for q in chosen}))}
        questions = [replace(q, passage=numbers[q.passage], negatives=()) for q in chosen]
        return Prepared(tuple(self.passages[passage] for passage in numbers), tuple(questions))

    def save(self, directory: Path) -> None:
        """Write two files of JSON lines into a directory, made if missing."""
        directory.mkdir(parents=True, exist_ok=True)
        _write(directory / "passages.jsonl", self.passages)
        _write(directory / "questions.jsonl", [asdict(question) for question in self.questions])

    @classmethod
    def load(cls, directory: Path) -> "Prepared":
        """Read what :meth:`save` wrote."""
        with (directory / "passages.jsonl").open(encoding="utf-8") as lines:
            passages = tuple(json.loads(line) for line in lines)
        with (directory / "questions.jsonl").open(encoding="utf-8") as lines:
            questions = tuple(_question(json.loads(line)) for line in lines)
        return cls(passages, questions)


def _question(row: dict[str, Any]) -> Question:
    spans, evidence = (tuple((start, end) for start, end in row[name]) for name in ("spans", "evidence"))
    return Question(**{**row, "spans": spans, "evidence": evidence, "negatives": tuple(row["negatives"])})


def _write(path: Path, rows: Sequence[object]) -> None:
    with path.open("w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
