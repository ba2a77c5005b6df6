"""What the network is trained for: five losses on one pass (pure)."""

import torch
from torch import Tensor
from torch.nn import functional

from qa.training.encoding import Batch

_OFF = -10000.0
WEIGHTS = (1.0, 0.5, 0.5, 0.5, 0.5)
"""Of the span, answerability, evidence, contrary and shared losses."""


def loss(tokens: Tensor, answers: Tensor, batch: Batch) -> Tensor:
    """The weighted sum of the five losses of a batch."""
    span = span_loss(tokens[..., 0], tokens[..., 1], batch)
    answerable = functional.binary_cross_entropy_with_logits(answers[:, 0], batch.answerable)
    scores = sentence_scores(tokens[..., 2], batch.sentence, batch.marked.shape[1])
    evidence = evidence_loss(scores, batch)
    contrary = contrary_loss(answers[:, 1], batch)
    shared = shared_loss(tokens[..., 0], tokens[..., 1], scores, batch)
    each = (span, answerable, evidence, contrary, shared)
    return torch.stack([weight * value for weight, value in zip(WEIGHTS, each, strict=True)]).sum()


def span_loss(starts: Tensor, ends: Tensor, batch: Batch) -> Tensor:
    """Marginal likelihood of all marked spans (Clark & Gardner 2018); position 0 stands for no answer."""
    outside = batch.sentence < 0
    outside[:, 0] = False
    log_starts = torch.log_softmax(starts.masked_fill(outside, _OFF), -1)
    log_ends = torch.log_softmax(ends.masked_fill(outside, _OFF), -1)
    gold = batch.gold.clone()
    gold[batch.answerable == 0, 0] = 0
    likelihood = _of_gold(log_starts, log_ends, gold)
    return -(likelihood * batch.span_known).sum() / batch.span_known.sum().clamp(min=1)


def shared_loss(starts: Tensor, ends: Tensor, scores: Tensor, batch: Batch) -> Tensor:
    """Marginal likelihood of the marked spans and sentences among those of all passages read for a question, as the
    reader compares them (shared normalisation, Clark & Gardner 2018): spans against each passage's own "no answer"."""
    outside = batch.sentence < 0
    starts, ends = ((logits - logits[:, :1]).masked_fill(outside, _OFF) for logits in (starts, ends))
    span = _of_gold(starts, ends, batch.gold)
    all_spans = _together(starts.logsumexp(-1), batch) + _together(ends.logsumexp(-1), batch)
    sentence = torch.logsumexp(scores.masked_fill(batch.marked == 0, _OFF), -1)
    all_sentences = _together(scores.logsumexp(-1), batch)
    spans, sentences = all_spans - _together(span, batch), all_sentences - _together(sentence, batch)
    return (_known(spans, batch.gold[:, 0, 0] >= 0, batch) + _known(sentences, batch.marked.sum(1) > 0, batch)) / 2


def _of_gold(starts: Tensor, ends: Tensor, gold: Tensor) -> Tensor:
    """``[b]``: the logarithm of the sum over a passage's marked spans; -10000 where there is none."""
    present, gold = gold[..., 0] >= 0, gold.clamp(min=0)
    pairs = starts.gather(1, gold[..., 0]) + ends.gather(1, gold[..., 1])
    return torch.logsumexp(pairs.masked_fill(~present, _OFF), -1)


def _together(values: Tensor, batch: Batch) -> Tensor:
    """``[questions]``: the logarithm of the sum over the passages of each question."""
    return torch.logsumexp(values[None].expand(batch.together.shape).masked_fill(~batch.together, _OFF), -1)


def _known(losses: Tensor, marked: Tensor, batch: Batch) -> Tensor:
    """The mean over the questions that have a passage in which something is marked."""
    known = (batch.together & marked).any(1)
    return losses.masked_fill(~known, 0.0).sum() / known.sum().clamp(min=1)


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
