"""Every answer has its receipt and its timeline, whoever writes it, from an archive that keeps what times mean."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from newsroom import DIMENSION, an_article, vectors_for
from numpy.typing import NDArray

from ingest.archive import Archive, open_archive
from ingest.datatypes import Chunk, TimeExpression
from qa.assistant import Assistant
from qa.datatypes import Answer, Evidence, Hit, Query, Reading, Turn
from qa.writer import REFUSAL

SENTENCES = (
    "Ferries had run since 1931.",
    "On Friday the bridge of Aldermoor fell into the river.",
    "Two days later the hospital counted 12 hurt.",
    "Nobody knows why.",
    "A hearing is set for May 14.",
)
TIMES = {
    1: ("On Friday", "2024-05-03", "2024-05-04"),
    2: ("Two days later", "2024-05-05", "2024-05-06"),
    4: ("May 14", "2024-05-14", "2024-05-15"),
}


class Model:
    """Stands in for every model: finds the chunks of the one article, and answers from the second when asked why."""

    name = "stand-in"

    def __init__(self, archive: Archive, text: str = "") -> None:
        self.archive, self.text = archive, text

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return vectors_for(texts)

    def retrieve(self, query: Query, limit: int) -> list[Hit]:
        head = self.archive.article("bridge").head
        return [Hit(chunk, head, 1.0) for chunk in self.archive.chunks_of("bridge")]

    def read(self, query: Query, hits: Sequence[Hit]) -> Reading:
        evidence = Evidence(hits[1], hits[1].chunk.start, hits[1].chunk.end, 1.0)
        return Reading(tuple(hits), (evidence,), 0.9 if "Why" in query.question else 0.0)

    def write(self, query: Query, hits: Sequence[Hit], history: Sequence[Turn]) -> Iterator[str]:
        yield self.text


def dated(chunk: Chunk) -> Chunk:
    if chunk.ordinal not in TIMES:
        return chunk
    words, first, stop = TIMES[chunk.ordinal]
    at = chunk.start + chunk.text.index(words)
    return replace(chunk, times=(TimeExpression(at, at + len(words), first, stop, True),))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with open_archive(tmp_path / "archive", embedder="stand-in", dimension=DIMENSION, writable=True) as archive:
        article, chunks = an_article("bridge", *SENTENCES, published="2024-05-06")
        archive.put(article, [dated(chunk) for chunk in chunks], vectors_for(SENTENCES))
        yield archive


def ask(archive: Archive, question: str, written: str | None = None) -> Answer:
    model = Model(archive, written or "")
    return Assistant(archive, model, model, model, model if written else None).ask(question)  # type: ignore[arg-type]


@pytest.mark.parametrize("written", [None, "On Friday the bridge of Aldermoor fell into the river. [2]"])
def test_both_readers_give_the_timeline_of_the_cited_chunk_and_its_neighbours(
    archive: Archive, written: str | None
) -> None:
    answer = ask(archive, "Why did the bridge fall?", written)
    assert [(event.first, event.words, event.citation.number) for event in answer.timeline] == [
        ("2024-05-03", "On Friday", 1),
        ("2024-05-05", "Two days later", 2),
    ]
    text = archive.article("bridge").text
    for event in answer.timeline:
        assert text[event.citation.start : event.citation.end] == event.citation.quote
    assert json.loads(json.dumps(answer.to_dict()))["timeline"][1]["words"] == "Two days later"


@pytest.mark.parametrize("written", [None, REFUSAL])
def test_an_answer_and_a_refusal_have_their_receipt(archive: Archive, written: str | None) -> None:
    answer, refusal = ask(archive, "Why did the bridge fall?"), ask(archive, "Who is the mayor?", written)
    assert answer.answered
    assert not refusal.answered
    assert answer.receipt is not None
    assert refusal.receipt is not None
    assert (answer.receipt.searched, answer.receipt.read, answer.receipt.cited) == (1, 1, 1)
    assert (answer.receipt.outlets, answer.receipt.oldest) == (("The Gazette",), "2024-05-06")
    assert (refusal.receipt.searched, refusal.receipt.cited, refusal.receipt.outlets) == (1, 0, ())
    assert answer.receipt.changed == refusal.receipt.changed == archive.status().changed


def test_a_refusal_has_no_timeline(archive: Archive) -> None:
    assert ask(archive, "Who is the mayor?").timeline == ()
