"""The embedded reading model: where in a passage a question is answered, and whether it is answered at all."""

import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi.onnxruntime_pybind11_state import Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, NoSuchFile
from tokenizers import Encoding, Tokenizer

from ingest.errors import ModelError
from qa.whole_words import whole_words

Range = tuple[int, int]
Floats = NDArray[np.float32]

WINDOW = 256
"""Tokens of question and passage together, as in training."""

_OVERLAP = 64
_QUESTION_TOKENS = 48
_SPAN_TOKENS = 30
_SPAN_CHARACTERS = 400
_SPANS = 6
"""Of each sentence."""
_SHORT, _LONG = 4, 0.2
"""A span loses 0.2 for each word after four. On 1,197 held-out questions of the training sets: exact match 62.3
without, 63.2 at 0.1, 63.7 at 0.2, 63.4 at 0.4; F1 75.0, 75.0, 75.2, 74.7."""

_NO_TOKENS = -20.0
_SURROGATES = re.compile("[\ud800-\udfff]")
_RUNTIME_ERRORS = (Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, NoSuchFile)


@dataclass(frozen=True, slots=True)
class Span:
    """A possible answer: a character range of the passage, and its logit against "no answer here" (0 is even),
    a little lower for long spans."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class PassageReading:
    """What the model finds in one passage. All scores are logits, comparable between passages of a question.

    ``answerability`` tells whether the passage answers, ``contrary`` whether, if it does, its answer is the opposite of
    what the question takes for granted; ``spans`` are the best six at most of each sentence (of the
    passage, when no sentences are given), best first, none over a line break;
    ``evidence`` has one score a sentence given, 0 being as good as "no sentence" (-20 without any word).
    """

    answerability: float
    spans: tuple[Span, ...]
    evidence: tuple[float, ...]
    contrary: float = _NO_TOKENS


@dataclass(frozen=True, slots=True)
class _Window:
    """Tokens ``first`` to ``last`` (exclusive) of a passage."""

    passage: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Read:
    """A window with its logits ``float32 [1 + tokens, 3]`` (row 0: no answer) and those of the whole, ``[2]``."""

    window: _Window
    logits: Floats
    answers: Floats


def headed(title: str, text: str) -> str:
    """The text below its headline, as the model was trained to read it: a passage need not name its subject."""
    if not title:
        return text
    return f"{title}{'' if title[-1] in '.!?' else '.'} {text}"


class SpanModel:
    """Reads passages for a question with the ONNX weights of a directory. Safe to share between threads.

    Windows are read one by one, as many at a time as there are threads: faster on two cores than batches (nothing is
    padded), and no score depends on which other passages are read.
    """

    def __init__(self, directory: Path, threads: int | None = None) -> None:
        """Load the weights named in the directory's ``reader.json``; all cores when ``threads`` is ``None``.

        Raises ``ModelError`` when a file is missing, has another hash than recorded, or cannot be loaded.
        """
        weights, tokenizer = _verified(directory)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        try:
            self._session = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
        except _RUNTIME_ERRORS as error:
            raise ModelError(str(directory), f"The reading model in {directory} cannot be loaded: {error}") from error
        self._tokenizer = Tokenizer.from_str(tokenizer.decode("utf-8"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._pool = ThreadPoolExecutor(threads or os.cpu_count(), thread_name_prefix="reader")
        self._start, self._end = self._tokenizer.encode("").ids

    def read(
        self, question: str, passages: Sequence[str], sentences: Sequence[Sequence[Range]]
    ) -> list[PassageReading]:
        """One reading a passage, in order. ``sentences`` are character ranges, for each passage its own."""
        asked = self._tokenizer.encode(_clean(question), add_special_tokens=False).ids[:_QUESTION_TOKENS]
        texts = self._tokenizer.encode_batch([_clean(passage) for passage in passages], add_special_tokens=False)
        windows = [w for n, text in enumerate(texts) for w in _windows(n, len(text.ids), WINDOW - len(asked) - 3)]
        read: list[list[_Read]] = [[] for _ in passages]
        for found in self._pool.map(lambda window: self._logits(asked, texts[window.passage], window), windows):
            read[found.window.passage].append(found)
        return [
            _reading(passage, texts[number].offsets, read[number], ranges)
            for number, (passage, ranges) in enumerate(zip(passages, sentences, strict=True))
        ]

    def _logits(self, asked: Sequence[int], text: Encoding, window: _Window) -> _Read:
        ids = [self._start, *asked, self._end, *text.ids[window.first : window.last], self._end]
        split = len(asked) + 2
        segments = [0] * split + [1] * (len(ids) - split)
        values = {"ids": ids, "segments": segments, "attention": [1] * len(ids)}
        inputs = {name: np.array([numbers], dtype=np.int64) for name, numbers in values.items()}
        tokens, answers = self._session.run(["tokens", "answers"], inputs)
        return _Read(window, np.concatenate([tokens[0, :1], tokens[0, split:-1]]), answers[0])


def _verified(directory: Path) -> tuple[bytes, bytes]:
    """The contents of the weights and tokenizer files, whose sha256 is what ``reader.json`` records."""
    contents = []
    try:
        recorded = json.loads((directory / "reader.json").read_text(encoding="utf-8"))["sha256"]
        for name in ("reader.onnx", "tokenizer.json"):
            content = (directory / name).read_bytes()
            if hashlib.sha256(content).hexdigest() != recorded[name]:
                raise ModelError(str(directory), f"{directory / name} is not the file that was released: reinstall.")
            contents.append(content)
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(str(directory), f"The reading model is not complete in {directory}: {error}") from error
    return contents[0], contents[1]


def _clean(text: str) -> str:
    """The same number of characters, without lone surrogates (the tokenizer takes none)."""
    return _SURROGATES.sub("\ufffd", text)


def _windows(passage: int, length: int, room: int) -> Iterator[_Window]:
    first = 0
    while first < length:
        last = min(first + room, length)
        yield _Window(passage, first, last)
        if last == length:
            return
        first = last - _OVERLAP


def _reading(
    passage: str,
    offsets: Sequence[Range],
    read: Sequence[_Read],
    sentences: Sequence[Range],
) -> PassageReading:
    """One passage's windows together: the best of each score wherever windows overlap."""
    if not read:
        return PassageReading(_NO_TOKENS, (), tuple(_NO_TOKENS for _ in sentences))
    evidence = np.full(len(offsets), -np.inf, dtype=np.float32)
    found: dict[Range, float] = {}
    parts = _parts(offsets, sentences)
    for part in read:
        first, last = part.window.first, part.window.last
        np.maximum(evidence[first:last], part.logits[1:, 2], out=evidence[first:last])
        tokens = offsets[first:last]
        for start, end, score in _best_pairs(
            part.logits, [(max(a - first, 0), min(b, last) - first) for a, b in parts]
        ):
            span = whole_words(passage, tokens[start][0], tokens[end][1])
            one_line = "\n" not in passage[span[0] : span[1]]
            if one_line and span[0] < span[1] <= span[0] + _SPAN_CHARACTERS:
                words = passage[span[0] : span[1]].count(" ") + 1
                score -= _LONG * max(0, words - _SHORT)
                found[span] = max(score, found.get(span, score))
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    spans = tuple(Span(start, end, score) for (start, end), score in ranked)
    answerability, contrary = max((part.answers for part in read), key=lambda answers: float(answers[0])).tolist()
    return PassageReading(answerability, spans, tuple(_sentence_scores(evidence, offsets, sentences)), contrary)


def _parts(offsets: Sequence[Range], sentences: Sequence[Range]) -> list[Range]:
    """The sentences as ranges of tokens; the whole passage when there are none."""
    if not sentences:
        return [(0, len(offsets))]
    starts = np.array([start for start, _ in offsets])
    return [(int(first), int(last)) for first, last in np.searchsorted(starts, np.array(sentences))]


def _best_pairs(logits: Floats, parts: Iterable[Range]) -> Iterator[tuple[int, int, float]]:
    """The best pairs of each part of a window (first token, last token, score against no answer), at most 30 tokens
    long."""
    none = float(logits[0, 0] + logits[0, 1])
    for begin, stop in parts:
        if begin >= stop:
            continue
        starts, ends = logits[1 + begin : 1 + stop, 0], logits[1 + begin : 1 + stop, 1]
        sums = starts[:, None] + ends[None, :]
        distance = np.arange(len(ends))[None, :] - np.arange(len(starts))[:, None]
        sums[(distance < 0) | (distance >= _SPAN_TOKENS)] = -np.inf
        flat = sums.ravel()
        count = min(_SPANS, flat.size)
        for index in np.argpartition(flat, flat.size - count)[flat.size - count :]:
            if np.isfinite(flat[index]):
                first, last = divmod(int(index), len(ends))
                yield begin + first, begin + last, float(flat[index]) - none


def _sentence_scores(evidence: Floats, offsets: Iterable[Range], sentences: Sequence[Range]) -> Iterator[float]:
    starts = np.array([start for start, _ in offsets])
    for start, end in sentences:
        first, last = np.searchsorted(starts, [start, end])
        yield float(evidence[first:last].mean()) if first < last else _NO_TOKENS
