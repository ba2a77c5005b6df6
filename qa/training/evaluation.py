"""Measuring the shipped model: reading comprehension on SQuAD-format files, and speed."""

import gzip
import json
import time
from dataclasses import dataclass
from pathlib import Path

from qa.span_model import SpanModel
from qa.training.measuring import exact, f1
from qa.training.segmenting import sentences


@dataclass(frozen=True, slots=True)
class SpanFigures:
    """Means over the questions, from 0 to 1; ``in_sentence``: the best-scored sentence holds the answer."""

    questions: int
    exact: float
    f1: float
    in_sentence: float


def evaluate_squad(model: SpanModel, path: Path) -> SpanFigures:
    """Exact match and F1 of the first span on every question of a SQuAD-format file."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        articles = json.load(file)["data"]
    found = []
    for paragraph in (p for article in articles for p in article["paragraphs"]):
        context = paragraph["context"]
        ranges = sentences(context)
        for qa in paragraph["qas"]:
            gold = [answer["text"] for answer in qa["answers"]]
            reading = model.read(qa["question"], [context], [ranges])[0]
            answer = context[reading.spans[0].start : reading.spans[0].end] if reading.spans else ""
            start, end = ranges[max(range(len(ranges)), key=reading.evidence.__getitem__)]
            inside = any(start <= a["answer_start"] < end for a in qa["answers"])
            found.append((exact(answer, gold), f1(answer, gold), float(inside)))
    means = [sum(column) / len(found) for column in zip(*found, strict=True)]
    return SpanFigures(len(found), *means)


def seconds_per_question(model: SpanModel, path: Path, passages: int = 16, size: int = 700) -> float:
    """The median time to read ``passages`` passages of ``size`` characters, cut from a SQuAD-format file."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        paragraphs = [p for article in json.load(file)["data"] for p in article["paragraphs"]]
    text = " ".join(p["context"] for p in paragraphs)
    questions = [qa["question"] for p in paragraphs for qa in p["qas"]][:20]
    times = []
    for number, question in enumerate(questions):
        begin = number * 1000
        shown = [text[begin + i * size : begin + (i + 1) * size] for i in range(passages)]
        since = time.perf_counter()
        model.read(question, shown, [sentences(passage) for passage in shown])
        times.append(time.perf_counter() - since)
    return sorted(times)[len(times) // 2]
