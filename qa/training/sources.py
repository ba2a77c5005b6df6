"""Readers of the public data sets, one function a format: files in, :class:`Annotated` questions out."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from qa.training.examples import Annotated, Range
from qa.training.segmenting import readable, readable_with_span

_WORD = re.compile(r"\w+")


def _lines(path: Path) -> Iterator[str]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from lines


def read_squad(path: Path, source: str) -> Iterator[Annotated]:
    """SQuAD 1.1 or 2.0 format; questions without answers are unanswerable."""
    for article in json.loads("".join(_lines(path)))["data"]:
        title = str(article.get("title", ""))
        shared = len(article["paragraphs"]) > 500
        for paragraph in article["paragraphs"]:
            context = paragraph["context"]
            group = context[:80] if shared or not title else title
            for qa in paragraph["qas"]:
                spans = _checked(context, qa["answers"])
                if spans or qa.get("is_impossible"):
                    yield Annotated(source, group, qa["question"].strip(), context, spans, (), _texts(context, spans))


def _checked(context: str, answers: Iterable[dict[str, Any]]) -> tuple[Range, ...]:
    found = {}
    for answer in answers:
        start, text = int(answer["answer_start"]), str(answer["text"])
        if text.strip() and context[start : start + len(text)] == text:
            start += len(text) - len(text.lstrip())
            found[start, start + len(text.strip())] = True
    return tuple(found)


def read_newsroom(path: Path, source: str) -> Iterator[Annotated]:
    """Stories written for this project, one a line: articles as sentences, and questions with every sentence that
    answers and the words in it that do, or of the opposite of what the question takes for granted ("contrary"). What no
    article answers comes once with each of the four that share most words with it, as the source's near misses."""
    for number, line in enumerate(_lines(path)):
        story, group = json.loads(line), f"{path.stem} {number}"
        articles = [(article["title"], article["sentences"]) for article in story["articles"]]
        texts = [" ".join([title, *parts]) for title, parts in articles]
        for question in story["questions"]:
            answers = tuple(span for _, _, span in question["e"])
            nearest = () if answers else _nearest(question["q"], texts)
            for place, (title, parts) in enumerate(articles):
                marked = [(at, span) for article, at, span in question["e"] if article == place]
                spans = tuple(_placed(parts, at, span) for at, span in marked)
                if spans or place in nearest:
                    kind = source if spans else f"{source}_near"
                    contrary = question.get("contrary", False)
                    yield Annotated(kind, group, question["q"], " ".join(parts), spans, (), answers, title, contrary)


def _nearest(question: str, texts: Sequence[str], count: int = 4) -> Sequence[int]:
    """The places of the texts that share most words with the question, those of equals that stand first."""
    words = set(_WORD.findall(question.lower()))
    shared = [len(words.intersection(_WORD.findall(text.lower()))) for text in texts]
    return sorted(range(len(texts)), key=lambda place: -shared[place])[:count]


def _placed(parts: Sequence[str], number: int, span: str) -> Range:
    """Where the words of a sentence stand when the sentences are joined by spaces."""
    start = sum(len(part) + 1 for part in parts[:number]) + parts[number].index(span)
    return start, start + len(span)


def _texts(context: str, spans: Iterable[Range]) -> tuple[str, ...]:
    return tuple(context[start:end] for start, end in spans)


def read_timeqa(path: Path, source: str) -> Iterator[Annotated]:
    """TimeQA (Chen et al. 2021): long Wikipedia articles in tokenised text, each answer marked where it counts."""
    for line in _lines(path):
        row = json.loads(line)
        context, found = row["context"], [(int(s), int(e)) for s, e in zip(row["from"], row["end"], strict=True)]
        marked = [(s, e) for s, e in found if s < e and context[s:e].strip()]
        targets = tuple(t for t in row["targets"] if t)
        group = row["idx"].split("#")[0]
        if not marked and not targets:
            yield Annotated(source, group, row["question"], readable(context))
        for span in marked:
            text, moved = readable_with_span(context, span)
            yield Annotated(source, group, row["question"], text, (moved,), (), (*targets, text[moved[0] : moved[1]]))


def read_clapnq(path: Path, source: str) -> Iterator[Annotated]:
    """CLAPNQ (Rosenthal et al. 2024): search questions, a passage, and the sentences that answer together."""
    for line in _lines(path):
        row = json.loads(line)
        passage, output = row["passages"][0], row["output"][0]
        marked = set(output["selected_sentences"])
        context, evidence = "", []
        for sentence in passage["sentences"]:
            start, printed = len(context), readable(sentence).strip()
            context += printed + " "
            if sentence in marked:
                evidence.append((start, start + len(printed)))
        if bool(evidence) == bool(output["answer"].strip()):
            yield Annotated(source, row["id"], row["input"], context.rstrip(), (), tuple(evidence))


def read_fairytaleqa(path: Path, source: str) -> Iterator[Annotated]:
    """FairytaleQA (Xu et al. 2022): answers in free words, so the closest run of words stands for the span."""
    for line in _lines(path):
        row = json.loads(line)
        context, answers = row["context"].replace("\n", " "), tuple(a for a in row["answers"] if a.strip())
        closest = [_closest(context, answer) for answer in answers]
        score, span = max(closest, default=(0.0, (0, 0)))
        if score >= 0.6:
            exact = tuple(dict.fromkeys(s for value, s in closest if value >= 0.6))
            yield Annotated(source, context[:80], row["question"], context, exact, (), answers)
        elif score >= 0.35 and row["explicit"] == "explicit":
            yield Annotated(source, context[:80], row["question"], context, (), (span,), answers)


def _closest(context: str, answer: str) -> tuple[float, Range]:
    """The run of words with the best word F1 against the answer, and that F1."""
    at = context.lower().find(answer.lower().rstrip("."))
    if at >= 0:
        return 1.0, (at, at + len(answer.rstrip(".")))
    wanted = Counter(word.lower() for word in _WORD.findall(answer))
    words = [(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(context)]
    best, total = (0.0, (0, 0)), sum(wanted.values())
    for i, (word, start, _) in enumerate(words):
        if word not in wanted:
            continue
        left, hits = wanted.copy(), 0
        for j in range(i, min(i + 2 * total + 4, len(words))):
            if left[words[j][0]] > 0:
                left[words[j][0]] -= 1
                hits += 1
                f1 = 2 * hits / (total + j - i + 1)
                if f1 > best[0]:
                    best = (f1, (start, words[j][2]))
    return best


def read_qamr(directory: Path, source: str) -> Iterator[Annotated]:
    """QAMR (Michael et al. 2018): questions on single sentences, answered by the writer and two validators.

    The context is the sentence alone; :func:`qa.training.preparing.prepare` puts it among others.
    """
    texts = {}
    for line in _lines(directory / "qamr_wiki-sentences.tsv.gz"):
        name, sentence = line.rstrip("\n").split("\t")
        texts[name] = sentence.split(" ")
    seen = set()
    for part in ("qamr_dev.tsv.gz", "qamr_test.tsv.gz"):
        for line in _lines(directory / part):
            columns = line.rstrip("\n").split("\t")
            name, question, given = columns[0], columns[5], [c.split(":")[-1] for c in columns[7:]]
            if name not in texts or any(not c[:1].isdigit() for c in given) or (name, question) in seen:
                continue
            seen.add((name, question))
            context, offsets = _printed(texts[name])
            spans = (_span(columns[6], offsets), *(_span(indexes, offsets) for indexes in given))
            kept = tuple(dict.fromkeys(span for span in spans if span is not None))
            if kept:
                asked = question.strip().rstrip("?").strip() + "?"
                yield Annotated(source, name.rsplit(":", 2)[0], asked, context, kept, (), _texts(context, kept))


def _printed(tokens: list[str]) -> tuple[str, list[Range]]:
    text, offsets, opened = "", [], False
    for token in tokens:
        printed = readable(token) or token
        glue = (
            not text
            or not readable("x " + token).startswith("x ")
            or text[-1] in "([{$"
            or (text[-1] == '"' and opened)
            or token == "''"
        )
        text += printed if glue else " " + printed
        opened = token == "``"
        offsets.append((len(text) - len(printed), len(text)))
    return text, offsets


def _span(indexes: str, offsets: list[Range]) -> Range | None:
    """Answers are lists of token numbers; only runs (with gaps of one token at most) are spans."""
    numbers = sorted(int(n) for n in indexes.split())
    if not numbers or numbers[-1] >= len(offsets) or any(b - a > 2 for a, b in pairwise(numbers)):
        return None
    return offsets[numbers[0]][0], offsets[numbers[-1]][1]
