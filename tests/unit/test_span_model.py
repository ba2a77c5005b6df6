"""The embedded reading model: exact offsets, whole words, any text, and one clear error without its weights."""

import re
import shutil
from pathlib import Path

import pytest

import qa
from ingest.errors import ModelError
from qa.span_model import PassageReading, SpanModel
from qa.whole_words import whole_words

SHIPPED = Path(qa.__file__).parent / "models" / "reader"
HARBOUR = (
    "The harbour of Lindow closed on Monday. Engineers found a crack in the northern gate. "
    "Mayor Ada Brandt said repairs would cost $3.2 million. Fishermen moved their boats to Kell."
)
FOREST = "The forest of Kell burned for two days. Rain put the fire out on Friday. Nobody was hurt."
COST = "How much would the repairs of the harbour cost?"


def ranges(text: str) -> list[tuple[int, int]]:
    return [(m.start(), m.end()) for m in re.finditer(r"\S.*?(?:\.(?=\s|$)|$)", text)]


@pytest.fixture(scope="module")
def model() -> SpanModel:
    return SpanModel(SHIPPED, threads=2)


def read(model: SpanModel, question: str, *passages: str) -> list[PassageReading]:
    return model.read(question, passages, [ranges(passage) for passage in passages])


def test_the_best_span_is_the_answer_with_its_currency_and_unit(model: SpanModel) -> None:
    (reading,) = read(model, COST, HARBOUR)

    assert HARBOUR[reading.spans[0].start : reading.spans[0].end] == "$3.2 million"


def test_a_passage_that_answers_scores_above_one_that_does_not(model: SpanModel) -> None:
    forest, harbour = read(model, COST, FOREST, HARBOUR)

    assert harbour.answerability > forest.answerability
    assert harbour.spans[0].score > forest.spans[0].score


def test_the_sentence_that_holds_the_answer_has_the_best_evidence(model: SpanModel) -> None:
    (reading,) = read(model, COST, HARBOUR)

    best = max(range(len(reading.evidence)), key=reading.evidence.__getitem__)
    assert "$3.2 million" in HARBOUR[slice(*ranges(HARBOUR)[best])]


def test_every_sentence_has_spans_six_at_most_distinct_and_best_first(model: SpanModel) -> None:
    (reading,) = read(model, COST, HARBOUR)

    scores = [span.score for span in reading.spans]
    assert len({(span.start, span.end) for span in reading.spans}) == len(scores)
    assert scores == sorted(scores, reverse=True)
    for start, end in ranges(HARBOUR):
        assert 1 <= sum(start <= span.start and span.end <= end for span in reading.spans) <= 6


def test_an_answer_far_into_a_long_passage_is_found_at_its_offset(model: SpanModel) -> None:
    passage = FOREST * 40 + HARBOUR + FOREST * 40

    (reading,) = read(model, COST, passage)

    assert reading.spans[0].start == passage.index("$3.2 million")


def test_a_reading_does_not_depend_on_the_other_passages_nor_on_their_order(model: SpanModel) -> None:
    passages = [HARBOUR, "", FOREST, HARBOUR[:90]]

    together = read(model, COST, *passages)

    assert together == [read(model, COST, passage)[0] for passage in passages]
    assert together == read(model, COST, *reversed(passages))[::-1]


def test_reading_twice_gives_the_same(model: SpanModel) -> None:
    assert read(model, COST, HARBOUR, FOREST) == read(model, COST, HARBOUR, FOREST)


@pytest.mark.parametrize(
    "passage",
    [
        "",
        " \n\t ",
        "Порт Линдова закрыли в понедельник. Ремонт обойдётся в 3,2 миллиона.",
        "港口星期一关闭。修理费用为三百万美元。",
        "THE HARBOUR CLOSED ON MONDAY AND REPAIRS COST MONEY",
        "Name | Cost\n---|---\nGate | 3.2\nDock | 1.1",
        "word " * 2000,
        "x" * 10_000,
        "control\x00\x07\x1b[31m characters\u200b and \ud800 half a pair \U0001f6a2",
    ],
)
@pytest.mark.parametrize("question", [COST, "harbour", "", "?" * 3000, "It closed. Why? And who paid?"])
def test_any_text_is_read_with_offsets_inside_it(model: SpanModel, question: str, passage: str) -> None:
    (reading,) = model.read(question, [passage], [[(0, len(passage))]])

    assert len(reading.evidence) == 1
    assert all(0 <= span.start < span.end <= len(passage) for span in reading.spans)


def test_no_passages_give_no_readings(model: SpanModel) -> None:
    assert model.read(COST, [], []) == []


def test_missing_weights_are_a_model_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not complete"):
        SpanModel(tmp_path)


def test_weights_of_another_hash_are_a_model_error(tmp_path: Path) -> None:
    for name in ("reader.json", "tokenizer.json"):
        shutil.copy(SHIPPED / name, tmp_path)
    (tmp_path / "reader.onnx").write_bytes(b"not the weights")

    with pytest.raises(ModelError, match="not the file that was released"):
        SpanModel(tmp_path)


def test_the_shipped_weights_are_small_enough_for_the_package() -> None:
    assert (SHIPPED / "reader.onnx").stat().st_size <= 30 * 1024 * 1024


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("It cost $5.2 million.", "5", "$5.2 million"),
        ("Trump's plan", "Trump", "Trump"),
        ("the Saudi-led coalition", "Saudi", "Saudi-led"),
        ("COVID-19 cases", "COVID", "COVID-19"),
        ("a U.S. ship", "U", "U.S."),
        ("rose 3.5 percent", "3", "3.5 percent"),
        ("rose 12% in May", "12", "12%"),
        ("They don't know", "don", "don't"),
        ("about 1,000,000 votes", "1", "1,000,000"),
        ("five million people", "five", "five million"),
        ("US$5bn in aid", "5", "US$5bn"),
        ("the 1990s", "1990", "1990s"),
        ("O'Brien won", "Brien", "O'Brien"),
        ("  spaced  out", " spaced ", "spaced"),
    ],
)
def test_a_cut_word_or_amount_is_made_whole(text: str, cut: str, whole: str) -> None:
    start = text.index(cut)

    found = whole_words(text, start, start + len(cut))

    assert text[slice(*found)] == whole
