"""The question file: JSON Lines, one question a line, checked against `questions.schema.json`."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.errors import DatelineError
from qa.datatypes import Turn

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Question:
    """A question and what a right answer holds; `questions.schema.json` says what each field means."""

    id: str
    question: str
    answerable: bool
    answers: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    other_articles: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    must_not_say: tuple[str, ...] = ()
    must_say: tuple[str, ...] = ()
    receipt: tuple[str, ...] = ()
    contrary: bool = False
    history: tuple[Turn, ...] = ()
    as_of: date | None = None
    publishers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """12 hex digits, equal when the same is asked and the same is expected; tags do not count."""
        told = {f.name: (getattr(self, f.name), f.default) for f in fields(self) if f.name != "tags"}
        # Fields left at their default do not count: a new field leaves the digests of older questions as they were.
        given = {name: value for name, (value, default) in told.items() if value != default}
        return hashlib.sha256(repr(given).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """The questions of a file in its order; `name` is the file's, without folder."""

    name: str
    questions: tuple[Question, ...]

    @property
    def digest(self) -> str:
        """12 hex digits over all questions and their order."""
        return hashlib.sha256(" ".join(q.id + q.digest for q in self.questions).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a question file, and where; `line` counts from 1, `field` is "" for the line as a whole."""

    line: int
    field: str
    message: str


class QuestionFileError(DatelineError):
    """A question file cannot be used; `problems` are all that were found."""

    def __init__(self, path: Path, problems: Iterable[Problem]) -> None:
        self.path = path
        self.problems = tuple(problems)
        lines = [f"{path}:{p.line}: " + (f"{p.field}: " if p.field else "") + p.message for p in self.problems[:_SHOWN]]
        if len(self.problems) > _SHOWN:
            lines.append(f"and {len(self.problems) - _SHOWN} more problems")
        super().__init__("\n".join(lines))


def load_questions(path: Path) -> QuestionSet:
    """The questions of a file.

    Raises QuestionFileError naming every faulty line and field, or saying that the file is missing or empty.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise QuestionFileError(path, [Problem(0, "", f"cannot be read: {error.strerror}.")]) from error
    except UnicodeDecodeError as error:
        raise QuestionFileError(path, [Problem(0, "", "is not UTF-8; save it as UTF-8.")]) from error
    return parse_questions(path, lines)


def parse_questions(path: Path, lines: Iterable[str]) -> QuestionSet:
    """The questions in the lines of a file; `path` is for its messages. Raises QuestionFileError."""
    questions: list[Question] = []
    problems: list[Problem] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        values, found = _parse(line)
        found += _repeated(values, seen, number)
        problems += [Problem(number, field, message) for field, message in found]
        if not found:
            questions.append(_question(values))
    if not questions and not problems:
        problems.append(Problem(1, "", "holds no question; write one JSON object a line."))
    if problems:
        raise QuestionFileError(path, problems)
    return QuestionSet(path.name, tuple(questions))


def schema() -> dict[str, Any]:
    """The JSON Schema of one line of a question file."""
    text = resources.files("qa.evaluation").joinpath("questions.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _parse(line: str) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        return {}, [("", f"is not JSON: {error.msg} at column {error.colno}.")]
    if not isinstance(value, dict):
        return {}, [("", "must be a JSON object.")]
    found = sorted({pair for error in _validator().iter_errors(value) for pair in _explain(error)})
    if not found and "as_of" in value:
        try:
            date.fromisoformat(value["as_of"])
        except ValueError:
            found.append(("as_of", f"{value['as_of']!r} is no day of the calendar."))
    return value, found


@cache
def _validator() -> "Draft202012Validator":
    from jsonschema import Draft202012Validator

    return Draft202012Validator(schema())


def _explain(error: "ValidationError") -> Iterator[tuple[str, str]]:
    """The fields and sentences of one violation of the schema."""
    field = ".".join(str(part) for part in error.absolute_path)
    required: Any = error.validator_value
    instance: Any = error.instance
    if error.validator == "additionalProperties":
        known = schema()["properties"]
        unknown = sorted(set(instance) - set(known))
        yield from ((name, f"is not a known field; known are {', '.join(known)}.") for name in unknown)
    elif error.validator == "required":
        missing = [name for name in required if name not in instance]
        why = " when answerable is true" if "answers" in missing else ""
        yield from ((name, f"is missing; it is required{why}.") for name in missing)
    elif error.validator == "not":
        yield field, "must not be given when answerable is false."
    elif error.validator == "type":
        yield field, f"must be of type {required}, not {json.dumps(error.instance, ensure_ascii=False)[:60]}."
    else:
        yield field, f"{error.message[:200]}."


def _repeated(values: Mapping[str, Any], seen: dict[str, int], number: int) -> list[tuple[str, str]]:
    identity = values.get("id")
    if not isinstance(identity, str):
        return []
    first = seen.setdefault(identity, number)
    return [("id", f"{identity!r} was used in line {first} already; ids must differ.")] if first != number else []


def _question(values: Mapping[str, Any]) -> Question:
    given: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    given["history"] = tuple(Turn(*turn) for turn in values.get("history", ()))
    given["as_of"] = date.fromisoformat(values["as_of"]) if "as_of" in values else None
    return Question(**given)
