"""Two more peers with the same encoder, as their own guides build them, each command a process of its own.

    python -m tests.benchmarks.peers NAME ingest ARTICLES STORE     split, embed, write
    python -m tests.benchmarks.peers NAME search STORE QUESTION     a cold search
    python -m tests.benchmarks.peers NAME warm STORE QUESTIONS      the same searches, warm

NAME is haystack (Haystack's splitter, its sentence-transformers embedder, its Chroma store and retriever) or txtai (its
Embeddings with content, a section a paragraph). Both search for four results and answer nothing: their extractive
readers take models in transformers' form, which ours is not. Neither is ever imported by the product.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

from ingest.embedder import DEFAULT, model_folder

_RESULTS = 4
_MODEL = str(model_folder(DEFAULT))


class Peer(Protocol):
    """A store that takes article records and finds the texts of chunks."""

    def load(self) -> None:
        """What is imported and loaded before an ingest is timed."""

    def ingest(self, records: Sequence[dict[str, Any]]) -> int:
        """Splits, embeds and writes; returns the number of chunks."""

    def search(self, question: str) -> list[str]:
        """The best chunks' texts."""


class Haystack:
    """Haystack 3: an indexing pipeline and a query pipeline over a Chroma store in a folder."""

    def __init__(self, folder: str) -> None:
        os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "false"
        from haystack_integrations.document_stores.chroma import ChromaDocumentStore

        settings = {"anonymized_telemetry": False}
        self._store = ChromaDocumentStore(persist_path=folder, distance_function="cosine", client_settings=settings)
        self._indexing: Any = None
        self._query: Any = None

    def load(self) -> None:
        """DocumentSplitter's default, 200 words, then embedder and writer, in one pipeline."""
        from haystack import Pipeline
        from haystack.components.preprocessors import DocumentSplitter
        from haystack.components.writers import DocumentWriter
        from haystack_integrations.components.embedders.sentence_transformers import (
            SentenceTransformersDocumentEmbedder,
        )

        pipeline = Pipeline()
        pipeline.add_component("splitter", DocumentSplitter())
        pipeline.add_component("embedder", SentenceTransformersDocumentEmbedder(model=_MODEL, progress_bar=False))
        pipeline.add_component("writer", DocumentWriter(self._store))
        pipeline.connect("splitter", "embedder")
        pipeline.connect("embedder", "writer")
        pipeline.warm_up()
        self._indexing = pipeline

    def ingest(self, records: Sequence[dict[str, Any]]) -> int:
        """Runs the pipeline."""
        from haystack import Document

        documents = [
            Document(content=r["text"], meta={k: v or "" for k, v in r.items() if k != "text"}) for r in records
        ]
        written: int = self._indexing.run({"splitter": {"documents": documents}})["writer"]["documents_written"]
        return written

    def search(self, question: str) -> list[str]:
        """Text embedder, then embedding retriever."""
        if self._query is None:
            self._query = self._pipeline()
        found = self._query.run({"embedder": {"text": question}})
        return [document.content for document in found["retriever"]["documents"]]

    def _pipeline(self) -> Any:
        from haystack import Pipeline
        from haystack_integrations.components.embedders.sentence_transformers import SentenceTransformersTextEmbedder
        from haystack_integrations.components.retrievers.chroma import ChromaEmbeddingRetriever

        pipeline = Pipeline()
        pipeline.add_component("embedder", SentenceTransformersTextEmbedder(model=_MODEL, progress_bar=False))
        pipeline.add_component("retriever", ChromaEmbeddingRetriever(self._store, top_k=_RESULTS))
        pipeline.connect("embedder.embedding", "retriever.query_embedding")
        return pipeline


class Txtai:
    """txtai: an Embeddings database of paragraphs with their texts, saved in a folder."""

    def __init__(self, folder: str) -> None:
        from txtai import Embeddings

        self._folder = folder
        self._embeddings = Embeddings()
        if Path(folder).exists():
            self._embeddings.load(folder)

    def load(self) -> None:
        """The encoder."""
        from txtai import Embeddings

        self._embeddings = Embeddings(path=_MODEL, content=True)

    def ingest(self, records: Sequence[dict[str, Any]]) -> int:
        """Indexes paragraphs and saves."""
        sections = [part.strip() for r in records for part in r["text"].split("\n\n") if part.strip()]
        self._embeddings.index(sections)
        self._embeddings.save(self._folder)
        return len(sections)

    def search(self, question: str) -> list[str]:
        """The plain search of the index."""
        return [found["text"] for found in self._embeddings.search(question, _RESULTS)]


PEERS = {"haystack": Haystack, "txtai": Txtai}


def ingest(peer: type[Peer], articles: str, folder: str) -> dict[str, Any]:
    """Seconds from the article files to the written store, and its chunks; imports and models come before."""
    store = peer(folder)
    store.load()
    started = perf_counter()
    chunks = store.ingest([json.loads(file.read_text(encoding="utf-8")) for file in sorted(Path(articles).iterdir())])
    return {"seconds": perf_counter() - started, "chunks": chunks}


def search(peer: type[Peer], folder: str, question: str) -> dict[str, Any]:
    """The first of four results."""
    return {"first": peer(folder).search(question)[0]}


def warm(peer: type[Peer], folder: str, questions: str) -> dict[str, Any]:
    """Seconds of each question's search, after one that is not counted."""
    store = peer(folder)
    asked = json.loads(Path(questions).read_text(encoding="utf-8"))
    store.search(asked[0])
    seconds = []
    for question in asked:
        started = perf_counter()
        store.search(question)
        seconds.append(perf_counter() - started)
    return {"retrieve": seconds}


if __name__ == "__main__":
    COMMANDS = {"ingest": ingest, "search": search, "warm": warm}
    print(json.dumps(COMMANDS[sys.argv[2]](PEERS[sys.argv[1]], *sys.argv[3:])))
