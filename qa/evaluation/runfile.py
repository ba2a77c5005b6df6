"""Run files: the answers to a question set with their scores, whole as one JSON document or growing as a journal."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ingest.errors import DatelineError
from qa.evaluation.metrics import figures
from qa.evaluation.predictions import Prediction, prediction_of
from qa.evaluation.scoring import Score

FORMAT = "dateline-run/1"


class RunFileError(DatelineError):
    """A run file cannot be read or written, or belongs to other questions or settings."""


@dataclass(frozen=True, slots=True)
class Record:
    """One question's answer and score. `digest` is the question's; `error` says why there is no answer.

    `answer` is `Answer.to_dict()`, in a baseline without its hits; `retrieved` are the articles of the hits.
    """

    id: str
    digest: str
    question: str
    answer: Mapping[str, Any] | None
    retrieved: tuple[str, ...]
    error: str
    score: Score


@dataclass(frozen=True, slots=True)
class Run:
    """The answers to a question set, named `questions`. `about` says under which conditions: plain JSON values, equal
    for equal conditions but for `created`."""

    questions: str
    digest: str
    about: Mapping[str, Any]
    records: tuple[Record, ...]

    @property
    def scores(self) -> list[Score]:
        """The scores in the order of the records."""
        return [record.score for record in self.records]


def save_run(run: Run, path: Path) -> None:
    """Write the run as one JSON document, one record a line; a file of that name is replaced in one step."""
    head = _header(run) | {"figures": {name: _rounded(value) for name, value in figures(run.scores).items()}}
    lines = [f"{_dumps(name)}: {_dumps(value)}," for name, value in head.items()]
    records = ",\n".join(_dumps(_to_json(record)) for record in run.records)
    new = path.with_name(path.name + ".new")
    try:
        _write(new, "\n".join(["{", *lines, '"records": [', records, "]", "}", ""]))
        new.replace(path)
    except OSError as error:
        raise RunFileError(f"The run cannot be written to {path}: {error.strerror}.") from error


def load_run(path: Path) -> Run:
    """The run in a file that `save_run` wrote. Raises RunFileError."""
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RunFileError(f"The run file {path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise RunFileError(f"{path} is not a run file: {error}.") from error
    if not isinstance(loaded, dict) or loaded.get("format") != FORMAT:
        raise RunFileError(f"{path} is not a run file of this version ({FORMAT}); make it again with `dateline eval`.")
    try:
        records = tuple(map(_from_json, loaded["records"]))
        return Run(loaded["questions"], loaded["digest"], loaded["about"], records)
    except (KeyError, TypeError) as error:
        raise RunFileError(f"{path} is not whole ({error}); make it again with `dateline eval`.") from error


def prediction_in(record: Record) -> Prediction | None:
    """The prediction in a record of a whole run, None where asking failed."""
    return prediction_of(record.id, record.answer, record.score.seconds) if record.answer is not None else None


def write_predictions(predictions: Iterable[Prediction], path: Path) -> tuple[Path, Path]:
    """Write predictions in the format of the public sets' `score.py`: one file with the answers' texts for `contains`
    and the citations, and beside it NAME-short with the marked words for EM and F1. Gives both paths."""
    listed = list(predictions)
    short = path.with_name(f"{path.stem}-short{path.suffix}")
    for target, is_short in ((path, False), (short, True)):
        _write(target, "".join(_dumps(p.as_line(short=is_short)) + "\n" for p in listed))
    return path, short


def baseline_of(run: Run) -> Run:
    """The run without what differs between machines and days, and without its hits: small enough for version control,
    where its diff shows what a change did to the answers."""
    return replace(run, about=_without(run.about, "created"), records=tuple(map(_plain, run.records)))


def _plain(record: Record) -> Record:
    answer = None
    if record.answer is not None:
        kept = _without(record.answer, "question", "statements", "hits", "searched", "seconds")
        answer = _portable(kept) | {"confidence": _rounded(record.answer["confidence"], 2)}
    judged = replace(record.score, seconds=None, stages=(), confidence=_rounded(record.score.confidence, 2))
    return replace(record, answer=answer, score=judged)


def _portable(value: Any) -> Any:
    """The same JSON value without the files that articles were read from, and without when the archive changed.

    A citation's `source` is who says it, and stays; an article's, which has an `id` beside it, is a path.
    """
    if isinstance(value, Mapping):
        kept = _without(value, "changed", *(["source"] if "id" in value else []))
        return {name: _portable(part) for name, part in kept.items()}
    return [_portable(part) for part in value] if isinstance(value, list | tuple) else value


class Journal:
    """The records of a run under way, one JSON line each, after a line that says what is run.

    `done` are those that it held when it was opened, by question id.
    """

    def __init__(self, path: Path, run: Run) -> None:
        """Open or begin the journal of `run`. Raises RunFileError when it is damaged, or of other questions or
        conditions."""
        self._path = path
        self.done: dict[str, Record] = {}
        header = _header(run)
        if not path.exists():
            _write(path, _dumps(header) + "\n")
            return
        first, *lines = _whole_lines(path)
        if _comparable(first) != _comparable(header):
            raise RunFileError(
                f"{path} was begun with other questions or settings; finish it with those, or run without --resume."
            )
        self.done = {record.id: record for record in map(_from_json, lines)}

    def add(self, record: Record) -> None:
        """Keep a record; from now on it survives a kill."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(_dumps(_to_json(record)) + "\n")


def _whole_lines(path: Path) -> list[dict[str, Any]]:
    """The lines of a journal; a last one that a kill cut short is removed."""
    whole, _, rest = path.read_bytes().rpartition(b"\n")
    if rest:
        os.truncate(path, len(whole) + 1)
    try:
        lines = [json.loads(line) for line in whole.decode("utf-8").split("\n")]
    except ValueError as error:
        raise RunFileError(f"{path} is damaged ({error}); delete it and run again.") from error
    return lines


def _header(run: Run) -> dict[str, Any]:
    return {"format": FORMAT, "questions": run.questions, "digest": run.digest, "about": dict(run.about)}


def _comparable(header: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**header, "about": _without(header.get("about", {}), "created")}


def _to_json(record: Record) -> dict[str, Any]:
    names = ("id", "digest", "question", "answer", "retrieved", "error")
    return {name: getattr(record, name) for name in names} | {"score": record.score.to_dict()}


def _from_json(fields: Mapping[str, Any]) -> Record:
    given = dict(fields)
    return Record(**given | {"retrieved": tuple(fields["retrieved"]), "score": Score.from_dict(fields["score"])})


def _without(mapping: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in mapping.items() if name not in names}


def _rounded(value: float | None, digits: int = 4) -> float | None:
    return None if value is None else round(value, digits)


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
