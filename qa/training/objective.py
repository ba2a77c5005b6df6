"""What the network is trained for: four losses on one pass (pure)."""

import torch
from torch import Tensor
from torch.nn import functional

from qa.training.encoding import Batch

_OFF = -10000.0
WEIGHTS = (1.0, 0.5, 0.5, 0.5)
"""Of the span, answerability, evidence and contrary losses."""


def loss(tokens: Tensor, answers: Tensor, batch: Batch) -> Tensor:
    """The weighted sum of the four losses of a batch."""
    span = span_loss(tokens[..., 0], tokens[..., 1], batch)
    answerable = functional.binary_cross_entropy_with_logits(answers[:, 0], batch.answerable)
    evidence = evidence_loss(sentence_scores(tokens[..., 2], batch.sentence, batch.marked.shape[1]), batch)
    contrary = contrary_loss(answers[:, 1], batch)
    return WEIGHTS[0] * span + WEIGHTS[1] * answerable + WEIGHTS[2] * evidence + WEIGHTS[3] * contrary


def span_loss(starts: Tensor, ends: Tensor, batch: Batch) -> Tensor:
    """Marginal likelihood of all marked spans (Clark & Gardner 2018); position 0 stands for no answer."""
    outside = batch.sentence < 0
    outside[:, 0] = False
    log_starts = torch.log_softmax(starts.masked_fill(outside, _OFF), -1)
    log_ends = torch.log_softmax(ends.masked_fill(outside, _OFF), -1)
    gold = batch.gold.clone()
    gold[batch.answerable == 0, 0] = 0
    present = gold[..., 0] >= 0
    gold = gold.clamp(min=0)
    pairs = log_starts.gather(1, gold[..., 0]) + log_ends.gather(1, gold[..., 1])
    likelihood = torch.logsumexp(pairs.masked_fill(~present, _OFF), -1)
    return -(likelihood * batch.span_known).sum() / batch.span_known.sum().clamp(min=1)


def contrary_loss(logits: Tensor, batch: Batch) -> Tensor:
    """Whether what answers is the opposite of what is taken for granted; learned where something answers."""
    each = functional.binary_cross_entropy_with_logits(logits, batch.contrary, reduction="none")
    return (each * batch.answerable).sum() / batch.answerable.sum().clamp(min=1)


def sentence_scores(evidence: Tensor, sentence: Tensor, count: int) -> Tensor:
    """``[b, count]``: the mean evidence logit of each sentence's tokens; -10000 where there is no such sentence."""
    numbers = sentence.clamp(min=0)
    inside = (sentence >= 0).to(evidence.dtype)
    sums = torch.zeros(evidence.shape[0], count).scatter_add(1, numbers, evidence * inside)
    sizes = torch.zeros(evidence.shape[0], count).scatter_add(1, numbers, inside)
    return (sums / sizes.clamp(min=1)).masked_fill(sizes == 0, _OFF)


def evidence_loss(scores: Tensor, batch: Batch) -> Tensor:
    """Marginal likelihood of the sentences that hold the answer, against all others and a zero for none."""
    log_all = torch.log_softmax(functional.pad(scores, (1, 0)), -1)
    none = (1 - batch.answerable)[:, None]
    wanted = torch.cat([none, batch.marked * (1 - none)], 1)
    return -torch.logsumexp(log_all.masked_fill(wanted == 0, _OFF), -1).mean()
