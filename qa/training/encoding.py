"""Questions and passages as token arrays with their labels, and batches of similar length."""

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer
from torch import Tensor

from qa.training.examples import Prepared, Range
from qa.training.segmenting import sentences

LENGTH = 256
"""Tokens of a question and passage together; the reader uses the same window."""

_QUESTION_TOKENS = 48
_GOLD = 6
_SENTENCES = 48


@dataclass(frozen=True, slots=True)
class Encoded:
    """One question on one passage. ``gold`` are token positions of spans; ``sentence`` numbers each token's sentence.

    ``sentence`` is -1 outside the passage; ``marked`` are the numbers of the sentences that hold the answer.
    ``span_known`` is false where the passage answers but no short span was marked; ``contrary`` is true where what is
    marked is the opposite of what the question takes for granted. Passages read for the same question have the same
    ``group``.
    """

    ids: NDArray[np.int32]
    split: int
    gold: tuple[Range, ...]
    sentence: NDArray[np.int8]
    marked: tuple[int, ...]
    answerable: bool
    span_known: bool
    contrary: bool
    group: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Tensors of a batch; ``gold`` is ``[b, 6, 2]`` padded with -1, ``marked`` ``[b, 48]`` of 0 and 1, ``together``
    ``[questions, b]`` of booleans: which passages were read for each question."""

    ids: Tensor
    segments: Tensor
    attention: Tensor
    gold: Tensor
    span_known: Tensor
    sentence: Tensor
    marked: Tensor
    answerable: Tensor
    contrary: Tensor
    together: Tensor


class Encoder:
    """Encodes pairs with the tokenizer, each text once."""

    def __init__(self, tokenizer: Tokenizer, prepared: Prepared) -> None:
        """Tokenizes all passages and questions of the set (about 20 s for 30,000 passages)."""
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._start, self._end = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
        self._passages = tokenizer.encode_batch(list(prepared.passages), add_special_tokens=False)
        self._sentences = [sentences(passage) for passage in prepared.passages]
        texts = [question.text for question in prepared.questions]
        self._questions = [e.ids[:_QUESTION_TOKENS] for e in tokenizer.encode_batch(texts, add_special_tokens=False)]
        self._prepared = prepared
        self._groups = _groups(prepared)

    def positive(self, number: int) -> Encoded | None:
        """A question on its own passage; ``None`` when the answer does not fit into the window."""
        question = self._prepared.questions[number]
        tokens = self._passages[question.passage]
        spans = [span for span in (_tokens_of(tokens, s) for s in question.spans) if span is not None]
        ranges = self._sentences[question.passage]
        marked = [i for i, r in enumerate(ranges) if any(r[0] < e and s < r[1] for s, e in question.evidence)]
        answerable = bool(question.spans or question.evidence)
        encoded = self._pair(number, question.passage, spans, marked, answerable)
        lost = (answerable and not encoded.marked) or (bool(question.spans) and not encoded.gold)
        return None if lost else encoded

    def all_positives(self) -> list[Encoded]:
        """Every question on its own passage, where the answer fits into the window."""
        found = (self.positive(number) for number in range(len(self._questions)))
        return [example for example in found if example is not None]

    def negative(self, number: int, passage: int) -> Encoded:
        """A question on a passage that does not answer it."""
        return self._pair(number, passage, [], [], False)

    def _pair(
        self, number: int, passage: int, spans: Sequence[Range], marked: Sequence[int], answerable: bool
    ) -> Encoded:
        asked, tokens = self._questions[number], self._passages[passage]
        split = len(asked) + 2
        shown = tokens.ids[: LENGTH - split - 1]
        ids = np.array([self._start, *asked, self._end, *shown, self._end], dtype=np.int32)
        sentence = np.full(len(ids), -1, dtype=np.int8)
        starts = [r[0] for r in self._sentences[passage]][:_SENTENCES]
        offsets = np.array([o[0] for o in tokens.offsets[: len(shown)]])
        sentence[split:-1] = np.clip(np.searchsorted(starts, offsets, side="right") - 1, 0, _SENTENCES - 1)
        last = int(sentence.max())
        gold = tuple((s + split, e + split) for s, e in spans if e < len(shown))[:_GOLD]
        kept = tuple(m for m in marked if m <= last)
        contrary = answerable and self._prepared.questions[number].contrary
        return Encoded(
            ids, split, gold, sentence, kept, answerable, bool(gold) or not answerable, contrary, self._groups[number]
        )


def _groups(prepared: Prepared) -> list[int]:
    """For each question its number; for those of the newsroom, which were asked of several articles, that of the first
    one in the same words."""
    first: dict[str, int] = {}
    numbered = enumerate(prepared.questions)
    return [first.setdefault(q.text, n) if q.source.startswith("newsroom") else n for n, q in numbered]


def _tokens_of(tokens: Encoding, span: Range) -> Range | None:
    first, last = tokens.char_to_token(span[0]), tokens.char_to_token(span[1] - 1)
    return None if first is None or last is None else (first, last)


def batches(examples: Sequence[Encoded], budget: int, dice: random.Random) -> list[list[Encoded]]:
    """All examples in random batches of similar length, each of at most ``budget`` padded tokens, the shortest first;
    those of a question in the same batch, where they fit."""
    together: defaultdict[int, list[Encoded]] = defaultdict(list)
    for example in examples:
        together[example.group].append(example)
    order = list(together.values())
    dice.shuffle(order)
    found: list[list[Encoded]] = []
    for at in range(0, len(order), 2000):
        batch: list[Encoded] = []
        for group in sorted(order[at : at + 2000], key=_tokens):
            parts = [group] if _tokens(group) <= budget else [[example] for example in group]
            for part in parts:
                if batch and _tokens([*batch, *part]) > budget:
                    found.append(batch)
                    batch = []
                batch = [*batch, *part]
        found.append(batch)
    dice.shuffle(found)
    return [sorted(batch, key=_length) for batch in found]


def _length(example: Encoded) -> int:
    return len(example.ids)


def _tokens(examples: Sequence[Encoded]) -> int:
    return sum(_padded(_length(example)) for example in examples)


def _padded(length: int) -> int:
    return (length + 15) // 16 * 16


def collate(examples: Sequence[Encoded]) -> Batch:
    """A batch's tensors, padded to a multiple of 16 tokens (what the matrix unit takes)."""
    size, length = len(examples), _padded(max(len(e.ids) for e in examples))
    ids, segments, attention = (np.zeros((size, length), dtype=np.int64) for _ in range(3))
    sentence = np.full((size, length), -1, dtype=np.int64)
    gold = np.full((size, _GOLD, 2), -1, dtype=np.int64)
    marked = np.zeros((size, _SENTENCES), dtype=np.float32)
    for row, example in enumerate(examples):
        end = len(example.ids)
        ids[row, :end], attention[row, :end], sentence[row, :end] = example.ids, 1, example.sentence
        segments[row, example.split : end] = 1
        gold[row, : len(example.gold)] = np.array(example.gold).reshape(-1, 2)
        marked[row, list(example.marked)] = 1
    flags = ([e.span_known, e.answerable, e.contrary] for e in examples)
    known, answerable, contrary = torch.tensor(list(flags), dtype=torch.float32).T
    groups = torch.tensor([e.group for e in examples])
    together = groups == torch.unique(groups)[:, None]
    arrays = map(torch.from_numpy, (ids, segments, attention, gold, sentence, marked))
    t_ids, t_segments, t_attention, t_gold, t_sentence, t_marked = arrays
    return Batch(t_ids, t_segments, t_attention, t_gold, known, t_sentence, t_marked, answerable, contrary, together)
