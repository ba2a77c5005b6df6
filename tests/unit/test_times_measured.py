"""The expressions of time labelled by hand in the sample corpus: how many are resolved right, and none wrong for sure.

`tests/expressions.jsonl` has one a line: the article, the expression, words around it that occur once in the article,
and the days meant, half-open. A vague one ("the end of March") is right anywhere inside the days given, if it is not
certain. Lines without days are words that mean no time, or none that can be told: nothing may be resolved there.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from ingest.annotation import find_times
from ingest.datatypes import Article, TimeExpression
from ingest.loading import find_files, load

TESTS = Path(__file__).parents[1]
CORPUS = TESTS.parent / "corpus"
Label = Mapping[str, Any]


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    loaded = (article for file in find_files(CORPUS) for article in load(file, CORPUS))
    return {article.id: article for article in loaded if isinstance(article, Article)}


@pytest.fixture(scope="module")
def labels() -> list[Label]:
    return [json.loads(line) for line in (TESTS / "expressions.jsonl").read_text(encoding="utf-8").splitlines()]


def found(label: Label, article: Article) -> list[TimeExpression]:
    """What was resolved at the labelled place."""
    assert article.text.count(label["context"]) == 1, label
    start = article.text.index(label["context"]) + label["context"].index(label["text"])
    end = start + len(label["text"])
    return [time for time in find_times(article) if time.start < end and start < time.end]


def is_right(label: Label, times: list[TimeExpression], text: str) -> bool:
    if "first" not in label:
        return not times
    if len(times) != 1 or text[times[0].start : times[0].end] != label["text"]:
        return False
    first, stop = times[0].first, times[0].stop
    if label.get("vague"):
        return not times[0].certain and label["first"] <= first < stop <= label["stop"]
    return bool((first, stop) == (label["first"], label["stop"]))


def test_the_labels_are_enough_and_some_of_them_mean_no_time(labels: list[Label]) -> None:
    assert sum("first" in label for label in labels) >= 150
    assert sum("first" not in label for label in labels) >= 10


def test_nine_in_ten_labelled_expressions_are_resolved_right(labels: list[Label], articles: dict[str, Article]) -> None:
    wrong = [
        label
        for label in labels
        if not is_right(label, found(label, articles[label["article"]]), articles[label["article"]].text)
    ]
    assert len(wrong) <= 0.1 * len(labels), wrong


def test_no_wrong_days_are_certain(labels: list[Label], articles: dict[str, Article]) -> None:
    certain = [(label, time) for label in labels for time in found(label, articles[label["article"]]) if time.certain]
    assert len(certain) > 0.5 * len(labels)
    assert [
        pair for pair in certain if (pair[1].first, pair[1].stop) != (pair[0].get("first"), pair[0].get("stop"))
    ] == []


def test_words_that_mean_no_time_are_left_alone(labels: list[Label], articles: dict[str, Article]) -> None:
    none = [label for label in labels if "first" not in label]
    assert [label for label in none if found(label, articles[label["article"]])] == []
