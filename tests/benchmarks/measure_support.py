"""Measures how often right and wrong sentences are found supported; the thresholds of `qa.citations` rest on it.

    python -m tests.benchmarks.measure_support FOLDER_OF_DATASETS [--texts]

Right sentences are people's answers in CLAP-NQ (dev, answerable) over their passages. Wrong ones are the same with the
sentences taken out that the annotators marked as their source, and with one number, name or verb turned into another.
`--texts` prints those judged wrongly.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import gettempdir

from ingest.datatypes import ArticleHead, Chunk
from ingest.embedder import DEFAULT, load_embedder
from ingest.sentences import sentences
from qa.citations import ground
from qa.datatypes import Hit
from qa.words import stems


def main() -> None:
    """Prints the share of sentences found supported, for each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("datasets", type=Path)
    parser.add_argument("--texts", action="store_true")
    given = parser.parse_args()
    embedder = load_embedder(DEFAULT, Path(gettempdir()) / "dateline-models")

    def similarity(text: str, others: object) -> list[float]:
        vectors = embedder.embed([text, *others])  # type: ignore[misc]
        return (vectors[1:] @ vectors[0]).tolist()

    counts: Counter[tuple[str, bool]] = Counter()
    for kind, sentence, passage in examples(given.datasets):
        statements, _ = ground(f"{sentence} [1]", [hit(passage)], similarity)
        supported = bool(statements) and all(statement.supported for statement in statements)
        counts[kind, supported] += 1
        if given.texts and supported != (kind == "right"):
            print(f"{kind}: {sentence}\n    {passage}\n")
    for kind in dict.fromkeys(kind for kind, _ in counts):
        total = counts[kind, True] + counts[kind, False]
        print(f"{kind:24} {counts[kind, True] / total:.3f} of {total} found supported")


def examples(datasets: Path) -> Iterator[tuple[str, str, str]]:
    """(kind, sentence, passage)."""
    with gzip.open(datasets / "train" / "clapnq_dev_answerable.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        passage, answer = row["passages"][0], row["output"][0]
        whole = joined(passage["sentences"])
        rest = joined([s for s in passage["sentences"] if s not in answer["selected_sentences"]])
        text = joined([answer["answer"]])
        for start, end in sentences(text):
            sentence = text[start:end]
            if len(stems(sentence)) < 4:
                continue
            yield "right", sentence, whole
            if len(rest) > 100:
                yield "source taken out", sentence, rest
            yield from ((kind, wrong, whole) for kind, wrong in turned(sentence))


def turned(sentence: str) -> Iterator[tuple[str, str]]:
    """The sentence made wrong."""
    if number := re.search(r"(?<![\w.,-])\d+(?![\w.,-])", sentence):
        yield "another number", sentence[: number.start()] + str(int(number[0]) + 3) + sentence[number.end() :]
    if name := re.search(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b", sentence):
        yield "another name", sentence[: name.start()] + "Kowalski" + sentence[name.end() :]
    if verb := re.search(r"\b(is|was|are|were|can|will|has|have)\b(?! not)", sentence):
        yield "negated", sentence[: verb.end()] + " not" + sentence[verb.end() :]


def joined(parts: list[str]) -> str:
    """Tokenised sentences as ordinary text."""
    text = " ".join(parts).replace("`` ", "“").replace(" ''", "”").replace("( ", "(")
    return re.sub(r" (?=[.,;:!?)%]|'s\b|n't\b)", "", text).replace(" - ", "-")


def hit(text: str) -> Hit:
    """The text as the one chunk of an undated article."""
    return Hit(Chunk("a", 0, 0, len(text), text, tuple(sentences(text))), ArticleHead("a", "", None, "", "", ""), 1.0)


if __name__ == "__main__":
    main()
