"""Sentences of several articles set together as one passage, as `qa.shortlist` shows them to the reader: what answers
among what seems to."""

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.embedder import Embedder
from qa.span_model import headed
from qa.training.examples import Question, Range
from qa.training.preparing import held_out

SOURCE = "newsroom_set"

_SIZES = (4, 5, 5, 6, 6, 7, 8)
_LENGTHS = (700, 1_000)
_HEADED = 0.8
"""The share of passages in which each sentence stands below its headline."""
_ANSWERED = 0.9
"""Of the questions that the story answers, the share whose passage has a sentence that does."""
_RIGHT = (1, 1, 1, 2, 2, 3)
"""So many sentences that answer are taken, where there are so many."""
_OVERLAP, _NOISE = 0.5, 0.08
"""A sentence seems to answer by its cosine to the question, by its share of the question's words, and by chance."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a story: the numbers of its article and of itself in that, its words and its headline."""

    article: int
    at: int
    text: str
    title: str


@dataclass(frozen=True, slots=True)
class _Story:
    """A story with its sentences, and their vectors, float32 [n, d]."""

    questions: Sequence[dict[str, Any]]
    sentences: Sequence[_Sentence]
    vectors: NDArray[np.float32]


def shortlists(folder: Path, embedder: Embedder, texts: dict[str, int], seed: int = 1) -> Iterator[Question]:
    """For every question on the newsroom's stories that are not held out one passage of sentences that seem to answer,
    of its own story and its neighbours in the file, right ones mostly among them; its number is put into ``texts``."""
    dice = random.Random(f"{seed} shortlists")
    for path in sorted(folder.glob("*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        used = [n for n in range(len(lines)) if not held_out("newsroom", f"{path.stem} {n}")]
        stories = {n: _story(json.loads(lines[n]), embedder) for n in used}
        for number, story in stories.items():
            others = [stories[n] for n in (number - 1, number + 1) if n in stories]
            vectors = embedder.embed([question["q"] for question in story.questions])
            for question, vector in zip(story.questions, vectors, strict=True):
                yield _listed(question, vector, story, others, texts, dice)


def _story(story: dict[str, Any], embedder: Embedder) -> _Story:
    sentences = [
        _Sentence(number, at, text, article["title"])
        for number, article in enumerate(story["articles"])
        for at, text in enumerate(article["sentences"])
    ]
    return _Story(story["questions"], sentences, embedder.embed([sentence.text for sentence in sentences]))


def _listed(
    question: dict[str, Any],
    vector: NDArray[np.float32],
    story: _Story,
    others: Sequence[_Story],
    texts: dict[str, int],
    dice: random.Random,
) -> Question:
    spans: dict[tuple[int, int], list[str]] = {}
    for article, at, span in question["e"]:
        spans.setdefault((article, at), []).append(span)
    asked = set(_WORD.findall(question["q"].lower()))
    ranked: list[tuple[float, int, _Sentence, Sequence[str]]] = []
    for one in (story, *others):
        for sentence, cosine in zip(one.sentences, (one.vectors @ vector).tolist(), strict=True):
            shared = len(asked.intersection(_WORD.findall(sentence.text.lower()))) / max(len(asked), 1)
            seems = cosine + _OVERLAP * shared + dice.gauss(0, _NOISE)
            right = spans.get((sentence.article, sentence.at), ()) if one is story else ()
            ranked.append((-seems, len(ranked), sentence, right))
    ranked.sort(key=lambda row: row[:2])
    good, wrong = [row for row in ranked if row[3]], [row for row in ranked if not row[3]]
    shown = dice.sample(good, min(len(good), dice.choice(_RIGHT))) if good and dice.random() < _ANSWERED else []
    size = dice.choice(_SIZES)
    return _set_together(question, shown, wrong[: size - len(shown)], texts, dice)


def _set_together(
    question: dict[str, Any],
    right: Sequence[tuple[float, int, _Sentence, Sequence[str]]],
    wrong: Sequence[tuple[float, int, _Sentence, Sequence[str]]],
    texts: dict[str, int],
    dice: random.Random,
) -> Question:
    below, longest, length = dice.random() < _HEADED, dice.randint(*_LENGTHS), 0
    kept: list[tuple[str, str, Sequence[str]]] = []
    for _, _, sentence, answers in (*right, *wrong):
        head = headed(sentence.title, "") if below else ""
        length += len(head) + len(sentence.text) + 1
        if not kept or length <= longest:
            kept.append((head, sentence.text, answers))
    dice.shuffle(kept)
    text, spans, evidence = "", list[Range](), list[Range]()
    for head, words, answers in kept:
        start = len(text) + len(head)
        text += f"{head}{words} "
        spans += [(start + words.index(span), start + words.index(span) + len(span)) for span in answers]
        if answers:
            evidence.append((start, start + len(words)))
    number = texts.setdefault(text.rstrip(), len(texts))
    contrary = bool(evidence) and bool(question.get("contrary", False))
    return Question(SOURCE, question["q"], number, tuple(spans), tuple(evidence), (), False, contrary)
