"""The question file: what is accepted, and what is said of what is not."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from qa.datatypes import Turn
from qa.evaluation.questions import Question, QuestionFileError, QuestionSet, load_questions, schema

FIXED = Path(__file__).parent.parent / "questions.jsonl"
GOOD: dict[str, Any] = {"id": "a", "question": "Who?", "answerable": True, "answers": ["Anna"]}


def problems_of(path: Path, *lines: object) -> list[tuple[int, str, str]]:
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    with pytest.raises(QuestionFileError) as caught:
        load_questions(path)
    return [(problem.line, problem.field, problem.message) for problem in caught.value.problems]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "q.jsonl"


def test_every_field_is_read(file: Path) -> None:
    fields = {
        "id": "a", "question": "And who?", "answerable": True, "answers": ["Anna"], "articles": ["x/1"],
        "other_articles": ["x/2"], "quotes": ["said Anna"], "must_not_say": ["Bob"], "tags": ["who"],
        "must_say": ["Monday"], "receipt": ["cited 2"], "contrary": True,
        "history": [["Where?", "In Rome."]], "as_of": "2020-09-22", "publishers": ["Daily"],
    }  # fmt: skip
    file.write_text(json.dumps(fields) + "\n\n", encoding="utf-8")
    assert set(fields) == set(schema()["properties"])
    assert load_questions(file) == QuestionSet(
        "q.jsonl",
        (
            Question(
                "a", "And who?", True, ("Anna",), ("x/1",), ("x/2",), ("said Anna",), ("Bob",),
                ("Monday",), ("cited 2",), True, (Turn("Where?", "In Rome."),), date(2020, 9, 22), ("Daily",), ("who",),
            ),
        ),
    )  # fmt: skip


def test_duplicate_ids_are_named_with_both_lines(file: Path) -> None:
    assert problems_of(file, GOOD, GOOD) == [(2, "id", "'a' was used in line 1 already; ids must differ.")]


def test_unknown_fields_are_named(file: Path) -> None:
    ((line, field, message),) = problems_of(file, GOOD | {"id": "b"}, GOOD | {"anwsers": ["x"]})
    assert (line, field) == (2, "anwsers")
    assert "not a known field" in message


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"answerable": "yes"}, "answerable"),
        ({"question": 3}, "question"),
        ({"question": "  "}, "question"),
        ({"id": "has space"}, "id"),
        ({"answers": "Anna"}, "answers"),
        ({"answers": []}, "answers"),
        ({"answers": ["x", 3]}, "answers.1"),
        ({"answers": ["x", ""]}, "answers.1"),
        ({"history": [["only a question"]]}, "history.0"),
        ({"must_say": "Anna"}, "must_say"),
        ({"contrary": "yes"}, "contrary"),
        ({"as_of": "22 September"}, "as_of"),
        ({"as_of": "2020-02-31"}, "as_of"),
        ({"tags": ["a", "a"]}, "tags"),
    ],
)
def test_wrong_values_are_named_by_line_and_field(file: Path, change: dict[str, Any], field: str) -> None:
    assert [(line, name) for line, name, _ in problems_of(file, GOOD | change)] == [(1, field)]


def test_missing_fields_are_named(file: Path) -> None:
    assert [field for _, field, _ in problems_of(file, {"answerable": True})] == ["answers", "id", "question"]


def test_an_unanswerable_question_must_not_expect_an_answer(file: Path) -> None:
    ((_, field, message),) = problems_of(file, GOOD | {"answerable": False})
    assert (field, message) == ("answers", "must not be given when answerable is false.")
    unanswerable = {"id": "b", "question": "Who?", "answerable": False}
    assert [name for _, name, _ in problems_of(file, unanswerable | {"contrary": True})] == ["contrary"]


def test_broken_json_is_named_by_line_and_column(file: Path) -> None:
    ((line, field, message),) = problems_of(file, GOOD, '{"id": }')
    assert (line, field) == (2, "")
    assert "column 8" in message
    assert problems_of(file, "[1]") == [(1, "", "must be a JSON object.")]


def test_all_problems_are_reported_at_once_and_the_message_shows_ten(file: Path) -> None:
    file.write_text("\n".join(["x"] * 12), encoding="utf-8")
    with pytest.raises(QuestionFileError, match="and 2 more problems") as caught:
        load_questions(file)
    assert len(caught.value.problems) == 12


def test_a_file_that_is_missing_empty_or_not_utf_8_is_refused(tmp_path: Path, file: Path) -> None:
    with pytest.raises(QuestionFileError, match="cannot be read"):
        load_questions(tmp_path / "none.jsonl")
    assert "holds no question" in problems_of(file, "")[0][2]
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(QuestionFileError, match="not UTF-8"):
        load_questions(file)


def test_tags_do_not_change_a_questions_digest_but_expectations_do() -> None:
    one = Question("a", "Who?", True, ("Anna",))
    assert one.digest == Question("a", "Who?", True, ("Anna",), tags=("who",)).digest
    assert one.digest != Question("a", "Who?", True, ("Anna", "Lind")).digest
    assert one.digest != Question("a", "Who?", True, ("Anna",), must_say=("Lind",)).digest
    assert one.digest != Question("a", "Who?", True, ("Anna",), contrary=True).digest


def test_the_digest_of_a_question_without_newer_fields_is_that_of_the_first_release() -> None:
    first = load_questions(FIXED).questions[0]
    assert (first.id, first.digest) == ("idlib-001", "cf5fa100d5b1")


def test_the_schema_is_a_valid_json_schema() -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema())


def test_the_fixed_questions_are_valid_and_begin_with_the_first_one() -> None:
    questions = load_questions(FIXED).questions
    assert questions[0].question == "Why did Russia refuse joint patrols?"
    assert len(questions) >= 80
    assert sum(not q.answerable for q in questions) >= 20
    assert sum("near" in q.tags for q in questions) >= 10
