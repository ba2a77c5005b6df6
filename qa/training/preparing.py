"""From data sets to the prepared training set: passages cut to size, hard negatives mined, a part held out."""

import hashlib
import logging
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

from qa.span_model import headed
from qa.training.examples import Annotated, Prepared, Question, Range
from qa.training.near_misses import names, swapped, without_evidence
from qa.training.negatives import Bm25, without_answer
from qa.training.segmenting import passage_around, passages, sentences
from qa.training.sources import read_clapnq, read_fairytaleqa, read_newsroom, read_qamr, read_squad, read_timeqa

_log = logging.getLogger(__name__)

NEWSROOM = Path(__file__).parent / "newsroom"
"""Stories with questions that were written for this project, one file a field."""

PASSAGE_SIZE = 900
"""Characters; with the question about 220 tokens, and near the chunks that Dateline reads (about 700)."""

_NEGATIVES = 4
_HELD_OUT, _STORIES_HELD_OUT = 25, 8
"""One group (article or context) of this many is kept from training, for the curve; of the newsroom's stories one of
fewer, to fit what weighs the reader's scores."""

_NOTHING: dict[str, Any] = {"spans": (), "evidence": (), "negatives": (), "contrary": False}
"""What is marked for a question that its passage does not answer."""

_HEADED = 0.8
"""Of the passages of an article with a headline, the share that is read below it."""


def read_all(directory: Path, more: Sequence[Path] = ()) -> list[Annotated]:
    """Every data set of the directory, and further files in SQuAD format."""
    found: list[Annotated] = []
    for name in ("new_wiki", "amazon_reviews", "reddit"):
        found += read_squad(directory / f"squadshifts_{name}.json.gz", name)
    for part in ("dev", "test"):
        found += read_squad(directory / f"policyqa_{part}.json.gz", "policyqa")
    for level in ("easy", "hard"):
        found += read_timeqa(directory / f"timeqa_train_{level}.json.gz", "timeqa")
    for kind in ("answerable", "unanswerable"):
        found += read_clapnq(directory / f"clapnq_dev_{kind}.jsonl.gz", "clapnq")
    found += read_squad(directory / "covidqa.json.gz", "covidqa")
    found += read_fairytaleqa(directory / "fairytaleqa_train.jsonl.gz", "fairytaleqa")
    found += among_others(list(read_qamr(directory, "qamr")), random.Random(3))
    for path in more:
        found += read_squad(path, path.name.split(".")[0])
    for path in sorted(NEWSROOM.glob("*.jsonl")):
        found += read_newsroom(path, "newsroom")
    return found


def among_others(questions: Sequence[Annotated], dice: random.Random) -> list[Annotated]:
    """Questions on single sentences, each sentence set at a random place among up to four others."""
    by_group: defaultdict[str, list[str]] = defaultdict(list)
    for question in dict.fromkeys((q.group, q.context) for q in questions):
        by_group[question[0]].append(question[1])
    everything = [text for texts in by_group.values() for text in texts]
    placed: dict[tuple[str, int], tuple[str, int]] = {}
    for texts in by_group.values():
        for text, variant in product(texts, range(3)):
            near = [t for t in texts if t != text]
            others = dice.sample(near, min(len(near), 2)) + dice.sample(everything, 2)
            others = [t for t in dict.fromkeys(others) if t != text][: dice.randint(0, 4)]
            at = dice.randint(0, len(others))
            before = " ".join(others[:at]) + (" " if at else "")
            placed[text, variant] = (" ".join([*others[:at], text, *others[at:]]), len(before))
    return [_moved(question, *placed[question.context, dice.randrange(3)]) for question in questions]


def _moved(question: Annotated, context: str, by: int) -> Annotated:
    spans = tuple((start + by, end + by) for start, end in question.spans)
    return Annotated(question.source, question.group, question.question, context, spans, (), question.answers)


def prepare(annotated: Iterable[Annotated], seed: int = 1) -> Prepared:
    """Cut, mine and hold out; the same input and seed give the same set."""
    by_source: defaultdict[str, list[Annotated]] = defaultdict(list)
    for item in annotated:
        if item.context:
            by_source[item.source].append(item)
    texts: dict[str, int] = {}
    questions: list[Question] = []
    for source, items in by_source.items():
        made = _prepare_source(items, texts, random.Random(f"{seed} {source}"))
        near = list(_near_misses(list(zip(items, made, strict=True)), texts, random.Random(f"{seed} near {source}")))
        _log.info("%s: %d questions, %d near misses, %d passages so far", source, len(made), len(near), len(texts))
        questions += [*made, *near]
    return Prepared(tuple(texts), tuple(questions))


def _near_misses(
    pairs: Sequence[tuple[Annotated, Question]], texts: dict[str, int], dice: random.Random
) -> Iterator[Question]:
    """For each answered question the same on its passage without the answer, and one about another name or number."""
    passages_by_number = list(texts)
    others: defaultdict[str, list[str]] = defaultdict(list)
    for name in dict.fromkeys(name for item, _ in pairs for name in names(item.question)):
        others[str(name.count(" "))].append(name)
    for item, question in pairs:
        if not item.answerable or not item.answers:
            continue
        passage = passages_by_number[question.passage]
        left = without_evidence(passage, question.evidence, item.answers)
        if left:
            number = texts.setdefault(left, len(texts))
            yield replace(question, **_NOTHING, source="stripped", passage=number)
        asked = swapped(item.question, passage, others, dice)
        if asked:
            yield replace(question, **_NOTHING, source="swapped", text=asked)


def _prepare_source(items: Sequence[Annotated], texts: dict[str, int], dice: random.Random) -> list[Question]:
    ranges = {item.context: sentences(item.context) for item in items}
    pool = [
        c[s:e]
        for c, found in ranges.items()
        for s, e in ([(0, len(c))] if _short(c) else passages(found, PASSAGE_SIZE))
    ]
    pool = list(dict.fromkeys(pool))
    titles = {item.context: item.title for item in items}
    heads = {text: title for context, title in titles.items() if title for text in pool if text in context}
    index = Bm25(pool)
    made = []
    for item in items:
        own = _own_passage(item, ranges[item.context], dice)
        mined = index.top(item.question, 24)
        if item.answerable:
            shown = {own[0], item.context}
            usable = [n for n in mined if pool[n] not in shown] if item.answers else []
            negatives = without_answer(usable, pool, item.answers, _NEGATIVES)
            passage, spans, evidence = own
        else:
            inside = [n for n in mined if pool[n] in item.context] or mined[:1]
            negatives, passage, spans, evidence = (
                inside[:2],
                own[0] if _short(item.context) else pool[inside[0]],
                (),
                (),
            )
        shown_below = [headed(heads.get(pool[n], ""), pool[n]) for n in negatives if pool[n] != passage]
        numbers = tuple(texts.setdefault(text, len(texts)) for text in shown_below)
        if item.title and dice.random() < _HEADED:
            below, by = headed(item.title, passage), len(headed(item.title, ""))
            passage = below
            spans, evidence = (tuple((s + by, e + by) for s, e in ranges) for ranges in (spans, evidence))
        number = texts.setdefault(passage, len(texts))
        made.append(
            Question(
                item.source,
                item.question,
                number,
                spans,
                evidence,
                numbers,
                held_out(item.source, item.group),
                item.contrary,
            )
        )
    return made


def _own_passage(
    item: Annotated, ranges: Sequence[Range], dice: random.Random
) -> tuple[str, tuple[Range, ...], tuple[Range, ...]]:
    """The passage around the answer, with the spans and the sentences that hold the evidence, moved into it."""
    targets = item.spans or item.evidence
    start, end = 0, len(item.context)
    if targets and not _short(item.context):
        start, end = passage_around(ranges, dice.choice(targets), dice.randint(450, PASSAGE_SIZE), dice)
    inside = [(s - start, e - start) for s, e in targets if start <= s and e <= end]
    spans = tuple(inside) if item.spans else ()
    text = item.context[start:end]
    evidence = tuple(s for s in sentences(text) if any(s[0] < e and b < s[1] for b, e in inside))
    return text, spans, evidence


def _short(context: str) -> bool:
    return len(context) <= PASSAGE_SIZE + 50


def held_out(source: str, group: str) -> bool:
    """Whether the group's questions are kept from training."""
    one_of = _STORIES_HELD_OUT if source.startswith("newsroom") else _HELD_OUT
    return int.from_bytes(hashlib.sha256(group.encode()).digest()[:4], "big") % one_of == 0
