"""XQuAD, English (Artetxe et al. 2020, arXiv 1910.11856): can the reading model point at the words that answer?"""

import json
import re
import string
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from qa.evaluation.matching import token_f1
from qa.evaluation.metrics import mean
from qa.evaluation.public.sets import Sheet, read_text, show

_PUBLISHED = (
    ("mBERT (published)", "72.2", "83.5", "fine-tuned on SQuAD 1.1, 178 M parameters"),
    ("XLM-R Large (published)", "75.7", "86.5", "fine-tuned on SQuAD 1.1; 560 M parameters"),
)
_ARTICLE = re.compile(r"\b(a|an|the)\b")


class _Span(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class _Reading(Protocol):
    @property
    def spans(self) -> Sequence[_Span]: ...


class _Model(Protocol):
    def read(
        self, question: str, passages: Sequence[str], sentences: Sequence[Sequence[tuple[int, int]]]
    ) -> Sequence[_Reading]: ...


def measure_xquad(datasets: Path, model: _Model, on_question: Callable[[], None] = lambda: None) -> Sheet:
    """EM and F1 of the best span over all 1,190 questions; `on_question` is called after each.

    Raises DatasetMissing.
    """
    asked = [
        (qa["question"], paragraph["context"], [answer["text"] for answer in qa["answers"]])
        for article in json.loads(read_text(datasets / "eval" / "xquad_en.json.gz"))["data"]
        for paragraph in article["paragraphs"]
        for qa in paragraph["qas"]
    ]
    scores = []
    for question, passage, answers in asked:
        spans = model.read(question, [passage], [()])[0].spans
        said = squad_normalize(passage[spans[0].start : spans[0].end]) if spans else ""
        golds = [squad_normalize(answer) for answer in answers]
        scores.append((float(said in golds), max(token_f1(said, gold) for gold in golds)))
        on_question()
    em, f1 = (mean(column) for column in zip(*scores, strict=True))
    row = (
        "Dateline's reading model",
        show(em, percent=True),
        show(f1, percent=True),
        "fine-tuned on other data than SQuAD",
    )
    notes = ("Scored as SQuAD 1.1 does (evaluate-v1.1.py). Every question has an answer, so none is refused.",)
    return Sheet("XQuAD, English: reading spans", ("model", "EM", "F1", "conditions"), (row, *_PUBLISHED), notes)


def squad_normalize(text: str) -> str:
    """Lower case without ASCII punctuation and articles, single spaces: the official SQuAD 1.1 normalisation."""
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(_ARTICLE.sub(" ", text).split())
