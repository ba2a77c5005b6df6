"""The training loop: epochs drawn from the sources, a schedule on the clock, checkpoints and the curve."""

import logging
import math
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from qa.training.encoding import Batch, Encoded, Encoder, batches, collate
from qa.training.examples import Prepared
from qa.training.measuring import measure
from qa.training.network import Reader, in_fewer_bits
from qa.training.objective import loss

_log = logging.getLogger(__name__)

RATES = {
    "new_wiki": (1.3, 0.8),
    "amazon_reviews": (0.75, 0.25),
    "reddit": (0.75, 0.25),
    "qamr": (0.3, 0.1),
    "policyqa": (0.15, 0.0),
    "covidqa": (1.0, 0.5),
    "fairytaleqa": (0.6, 0.15),
    "clapnq": (2.0, 0.8),
    "timeqa": (1.0, 0.8),
    "stripped": (0.12, 0.0),
    "swapped": (0.3, 0.0),
    "newsroom": (1.0, 1.0),
    "newsroom_near": (0.5, 0.25),
    "newsroom_set": (0.3, 0.0),
}
"""For each source, how often a question is drawn in an epoch on its own passage, and on a hard negative."""

_OTHER_RATES = (1.0, 0.5)
_PARTS = 5


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train. The rate falls from ``rate`` to zero over ``hours`` of training time, whatever the speed."""

    hours: float
    rate: float = 1.5e-4
    head_rate: float = 5e-4
    warm_up: float = 0.04
    token_budget: int = 4608
    decay: float = 0.01
    average: float = 0.97
    replay: float = 1.0
    """What the rates of the public sets are multiplied by: less than 1 to go on with the newsroom's questions."""
    frozen: int = 0
    """The embeddings and so many of the lowest layers stay as they are: with 2 of 6 a step takes .79 of the time."""
    seed: int = 1
    save_minutes: float = 5.0
    """A checkpoint and a line of the curve are written this often."""


class Trainer:
    """Trains a reader on a prepared set and keeps ``checkpoint.pt`` in a directory up to date."""

    def __init__(self, reader: Reader, encoder: Encoder, prepared: Prepared, plan: Plan, directory: Path) -> None:
        """Continues from the directory's checkpoint when there is one."""
        self._reader, self._encoder, self._prepared, self._plan = reader, encoder, prepared, plan
        self._path = directory / "checkpoint.pt"
        heads = [*reader.tokens.parameters(), *reader.pooled.parameters(), *reader.answers.parameters()]
        inside = {id(p) for p in heads}
        freeze(reader, plan.frozen)
        body = [p for p in reader.parameters() if id(p) not in inside and p.requires_grad]
        groups = [{"params": body, "peak": plan.rate}, {"params": heads, "peak": plan.head_rate}]
        self._optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=plan.decay, fused=True)
        self._mean = {name: value.clone() for name, value in reader.state_dict().items()}
        self._spent, self._epoch, self._step = 0.0, 0, 0
        self._dev = self._held_out()
        if self._path.exists():
            self._resume()

    def run(self) -> None:
        """Train until the planned hours are used up."""
        torch.manual_seed(self._plan.seed + self._step)
        self._reader.train()
        begun, saved, seen, since = time.monotonic() - self._spent, self._spent, 0, self._spent
        smooth = 0.0
        for examples in self._stream():
            self._spent = time.monotonic() - begun
            progress = self._spent / (self._plan.hours * 3600)
            if progress >= 1:
                break
            value = self._train_on(examples, progress)
            seen += len(examples)
            smooth = value if not smooth else 0.98 * smooth + 0.02 * value
            if self._step % 100 == 0:
                speed = seen / max(time.monotonic() - begun - since, 1e-9)
                _log.info(
                    "step %d epoch %d at %.3f loss %.3f, %.1f examples/s",
                    self._step,
                    self._epoch,
                    progress,
                    smooth,
                    speed,
                )
                seen, since = 0, time.monotonic() - begun
            if self._spent - saved > 60 * self._plan.save_minutes:
                saved = self._spent
                self._report()
        self._report()

    def _train_on(self, examples: list[Encoded], progress: float) -> float:
        for group in self._optimiser.param_groups:
            group["lr"] = group["peak"] * min(progress / self._plan.warm_up, (1 - progress) / (1 - self._plan.warm_up))
        batch = collate(examples)
        with in_fewer_bits():
            tokens, answers = in_parts(self._reader, batch)
        value = loss(tokens, answers, batch)
        value.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self._reader.parameters(), 1.0, foreach=True)
        self._optimiser.step()
        self._optimiser.zero_grad(set_to_none=True)
        self._step += 1
        if self._step % 10 == 0:
            self._average()
        return float(value.detach())

    def _average(self) -> None:
        keep = min(self._plan.average, self._step / (self._step + 100))
        with torch.no_grad():
            for name, value in self._reader.state_dict().items():
                self._mean[name].lerp_(value, 1 - keep)

    def _stream(self) -> Iterator[list[Encoded]]:
        while True:
            dice = random.Random(self._plan.seed * 1000 + self._epoch + self._step)
            examples = self._draw(dice)
            _log.info("epoch %d: %d examples, %d tokens", self._epoch, len(examples), sum(len(e.ids) for e in examples))
            yield from batches(examples, self._plan.token_budget, dice)
            self._epoch += 1

    def _draw(self, dice: random.Random) -> list[Encoded]:
        found: list[Encoded | None] = []
        for number, question in enumerate(self._prepared.questions):
            if question.held_out:
                continue
            positive, negative = RATES.get(question.source, _OTHER_RATES)
            if not question.source.startswith("newsroom"):
                positive, negative = positive * self._plan.replay, negative * self._plan.replay
            found += [self._encoder.positive(number) for _ in range(_times(positive, dice))]
            if question.negatives and dice.random() < negative:
                found.append(self._encoder.negative(number, dice.choice(question.negatives)))
        return [example for example in found if example is not None]

    def _held_out(self) -> list[Encoded]:
        dice, found = random.Random(7), []
        numbers = [n for n, question in enumerate(self._prepared.questions) if question.held_out]
        dice.shuffle(numbers)
        counts: dict[str, int] = {}
        for number in numbers:
            question = self._prepared.questions[number]
            counts[question.source] = counts.get(question.source, 0) + 1
            if counts[question.source] <= 30:
                found.append(self._encoder.positive(number))
                if question.negatives and len(found) % 2:
                    found.append(self._encoder.negative(number, question.negatives[0]))
        return [example for example in found if example is not None]

    def _report(self) -> None:
        current = {name: value.clone() for name, value in self._reader.state_dict().items()}
        self._reader.load_state_dict(self._mean)
        figures = measure(self._reader, self._dev)
        self._reader.load_state_dict(current)
        _log.info("curve: %.0f s, step %d, held out, averaged weights: %s", self._spent, self._step, figures)
        state = {
            "reader": current,
            "mean": self._mean,
            "optimiser": self._optimiser.state_dict(),
            "counters": (self._spent, self._epoch, self._step),
        }
        torch.save(state, self._path.with_suffix(".new"))
        self._path.with_suffix(".new").replace(self._path)

    def _resume(self) -> None:
        state = torch.load(self._path, weights_only=True)
        self._reader.load_state_dict(state["reader"])
        self._mean = state["mean"]
        self._optimiser.load_state_dict(state["optimiser"])
        self._spent, self._epoch, self._step = state["counters"]
        _log.info("resumed at %.0f s, step %d", self._spent, self._step)


def freeze(reader: Reader, layers: int) -> None:
    """Keep the embeddings and the lowest layers out of training; nothing when ``layers`` is 0."""
    lowest = [reader.words, reader.positions, reader.segments, reader.norm, *reader.layers[:layers]] if layers else []
    for part in lowest:
        part.requires_grad_(False)


def in_parts(reader: Reader, batch: Batch) -> tuple[Tensor, Tensor]:
    """The reader's outputs for a batch whose examples are sorted by length, each fifth padded to its own longest."""
    read: list[tuple[Tensor, Tensor]] = []
    width = batch.ids.shape[1]
    for rows in torch.arange(len(batch.ids)).chunk(_PARTS):
        length = int(batch.attention[rows].sum(1).max())
        tokens, answers = reader(*(values[rows, :length] for values in (batch.ids, batch.segments, batch.attention)))
        read.append((functional.pad(tokens, (0, 0, 0, width - length)), answers))
    return torch.cat([tokens for tokens, _ in read]), torch.cat([answers for _, answers in read])


def _times(rate: float, dice: random.Random) -> int:
    whole = math.floor(rate)
    return whole + (dice.random() < rate - whole)
