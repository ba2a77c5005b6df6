"""The peer: today's standard recipe of a LangChain tutorial, each command a process of its own.

    python -m tests.benchmarks.recipe ingest ARTICLES STORE     split, embed, write
    python -m tests.benchmarks.recipe search STORE QUESTION     a cold search
    python -m tests.benchmarks.recipe warm STORE QUESTIONS      the same searches, warm
    python -m tests.benchmarks.recipe embed CHUNKS VECTORS      the embedder alone

`langchain_huggingface` and `langchain_chroma` are no dependencies; `MiniLM` and `Store` do what these two do, with the
same calls of the same libraries. Each command imports only what it needs, as a good script would.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from langchain_core.embeddings import Embeddings

from ingest.embedder import DEFAULT, model_folder

if TYPE_CHECKING:
    from langchain_core.documents import Document


class MiniLM(Embeddings):
    """What HuggingFaceEmbeddings(model_name="sentence-transformers/all-MiniLM-L6-v2") does."""

    def __init__(self) -> None:
        from sentence_transformers import SentenceTransformer

        self._model = SentenceTransformer(str(model_folder(DEFAULT)), device="cpu")

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text."""
        lines = [text.replace("\n", " ") for text in texts]
        vectors: list[list[float]] = self._model.encode(lines, show_progress_bar=False).tolist()
        return vectors

    def embed_query(self, text: str) -> list[float]:
        """The vector of a question."""
        return self.embed_documents([text])[0]


class Store:
    """What Chroma(persist_directory=folder, embedding_function=embedding) does."""

    def __init__(self, folder: str, embedding: Embeddings) -> None:
        import chromadb

        settings = chromadb.Settings(anonymized_telemetry=False)
        self._client = chromadb.PersistentClient(folder, settings)
        self._collection = self._client.get_or_create_collection("langchain", embedding_function=None)
        self._embedding = embedding

    def add_documents(self, documents: Sequence["Document"]) -> None:
        """Embeds and writes in batches of the client's largest size, like Chroma.from_documents."""
        from chromadb.utils.batch_utils import create_batches

        ids = [str(uuid4()) for _ in documents]
        texts = [document.page_content for document in documents]
        metadatas: Any = [document.metadata for document in documents]
        for batch in create_batches(self._client, ids, metadatas=metadatas, documents=texts):
            taken, _, facts, written = batch
            vectors: Any = self._embedding.embed_documents(list(written or []))
            self._collection.upsert(ids=taken, embeddings=vectors, metadatas=facts, documents=written)

    def similarity_search(self, query: str, k: int = 4) -> list[str]:
        """The texts of the k nearest chunks."""
        vector: Any = self._embedding.embed_query(query)
        include: Any = ["metadatas", "documents", "distances"]
        found = self._collection.query(query_embeddings=vector, n_results=k, include=include)
        return list((found["documents"] or [[]])[0])


def ingest(articles: str, folder: str) -> dict[str, Any]:
    """Reads the article files, splits, embeds, writes; seconds without and with what comes before the first article."""
    from langchain_core.documents import Document
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    store = Store(folder, MiniLM())
    started = perf_counter()
    documents = []
    for file in sorted(Path(articles).iterdir()):
        record = json.loads(file.read_text(encoding="utf-8"))
        documents.append(Document(record.pop("text"), metadata={k: v or "" for k, v in record.items()}))
    chunks = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=200).split_documents(documents)
    store.add_documents(chunks)
    return {"seconds": perf_counter() - started, "chunks": len(chunks)}


def search(folder: str, question: str) -> dict[str, Any]:
    """The first of four results, and which modules it took."""
    found = Store(folder, MiniLM()).similarity_search(question)
    return {"first": found[0], "modules": sorted(sys.modules)}


def warm(folder: str, questions: str) -> dict[str, Any]:
    """Seconds of each question's search, after one that is not counted."""
    store = Store(folder, MiniLM())
    asked = json.loads(Path(questions).read_text(encoding="utf-8"))
    store.similarity_search(asked[0])
    seconds = []
    for question in asked:
        started = perf_counter()
        store.similarity_search(question)
        seconds.append(perf_counter() - started)
    return {"retrieve": seconds}


def embed(chunks: str, vectors: str) -> dict[str, Any]:
    """Seconds for all texts in one call, as Chroma.from_documents embeds them; the vectors are kept for comparison."""
    model = MiniLM()
    texts = json.loads(Path(chunks).read_text(encoding="utf-8"))
    model.embed_documents(texts[:32])
    started = perf_counter()
    made = model.embed_documents(texts)
    seconds = perf_counter() - started
    Path(vectors).write_text(json.dumps(made), encoding="utf-8")
    return {"seconds": seconds, "texts": len(texts), "characters": sum(map(len, texts))}


if __name__ == "__main__":
    COMMANDS = {"ingest": ingest, "search": search, "warm": warm, "embed": embed}
    print(json.dumps(COMMANDS[sys.argv[1]](*sys.argv[2:])))
