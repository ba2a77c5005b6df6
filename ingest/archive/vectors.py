"""The vector index: Chroma, in a local folder or on a server. It holds chunk keys and vectors, nothing else."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from ingest.archive.search import Block, Vector
from ingest.errors import VectorIndexError

if TYPE_CHECKING:
    from chromadb.api.models.Collection import Collection

# Measured on two cores, 384 numbers a vector: 20,000 vectors in 11.6 s with batches of 1000, 9.4 s with 5000; larger
# ones than 5461 are refused.
_BATCH = 5000
# Every batch is written to the graph files at once: whoever opens an index that is not, writes them itself.
COLLECTION_SETTINGS: dict[str, Any] = {"hnsw": {"space": "cosine", "ef_search": 200, "sync_threshold": 1}}


@dataclass(frozen=True, slots=True)
class Published:
    """The vector index that is searched: its place, the seal it was published under, how many vectors it has.

    The place is "" as long as none has been published.
    """

    place: str
    seal: str
    count: int


class VectorIndex:
    """One Chroma collection. Methods raise VectorIndexError when Chroma fails."""

    def __init__(self, place: str, collection: "Collection", close: Callable[[], None]) -> None:
        self.place = place
        self._collection = collection
        self._close = close

    def add(self, block: Block) -> None:
        """Add vectors, in place of those with the same keys."""
        for start in range(0, len(block.keys), _BATCH):
            ids = [str(key) for key in block.keys[start : start + _BATCH]]
            with chroma_errors(self.place):
                self._collection.upsert(ids=ids, embeddings=block.vectors[start : start + _BATCH])

    def remove(self, keys: Sequence[int]) -> None:
        """Remove vectors; a key that is not there is passed over."""
        for start in range(0, len(keys), _BATCH):
            with chroma_errors(self.place):
                self._collection.delete(ids=[str(key) for key in keys[start : start + _BATCH]])

    def nearest(self, query: Vector, limit: int) -> list[int]:
        """The keys of about the `limit` nearest vectors, nearest first (HNSW: approximate)."""
        with chroma_errors(self.place):
            found = self._collection.query(query_embeddings=query[None, :], n_results=limit, include=[])
        return [int(key) for key in found["ids"][0]]

    def count(self) -> int:
        """The number of vectors."""
        with chroma_errors(self.place):
            return int(self._collection.count())

    def close(self) -> None:
        """Give back memory and files."""
        with chroma_errors(self.place):
            self._close()


class Shelf(Protocol):
    """Where an archive keeps its vector indexes. A place names one of them; methods raise VectorIndexError."""

    def open(self, published: Published) -> VectorIndex:
        """The published index, to be searched; raises unless it is all there."""

    def check(self, published: Published) -> None:
        """Raise unless the published index seems all there; cheaper than opening it."""

    def revise(self, published: Published, name: str) -> VectorIndex:
        """An index to be changed that starts with what the published one holds."""

    def create(self, name: str) -> VectorIndex:
        """An empty index."""

    def seal(self, place: str) -> str:
        """Bring the closed index safely to disk; returns its seal."""

    def sweep(self, keep: str) -> None:
        """Remove every index but the one at this place."""


def counted(index: VectorIndex, count: int) -> VectorIndex:
    """The index, if it has so many vectors; else it is closed, and VectorIndexError raised."""
    if (found := index.count()) != count:
        index.close()
        raise VectorIndexError(index.place, f"The vector index {index.place} has {found} vectors, not {count}.")
    return index


@contextmanager
def chroma_errors(place: str) -> Iterator[None]:
    """Tell Chroma's errors, and those of its HTTP client, as a VectorIndexError."""
    import httpx
    from chromadb.errors import ChromaError

    try:
        yield
    except (ChromaError, httpx.HTTPError, OSError, ValueError, RuntimeError) as error:
        raise VectorIndexError(place, f"The vector index at {place} does not answer ({error}).") from error
