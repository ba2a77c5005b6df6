"""Search by meaning: exact over the catalogue's vectors, or by the published vector index."""

import logging
import time
from contextlib import suppress
from math import ceil
from threading import Lock

import numpy as np

from ingest.archive.reading import CatalogueReader
from ingest.archive.search import Block, Vector, nearest, unit
from ingest.archive.vectors import Shelf, VectorIndex
from ingest.datatypes import Filter, Match
from ingest.errors import VectorIndexError

_log = logging.getLogger(__name__)

# Measured on two cores, 384 numbers a vector. Exact search takes 4 us a vector when it reads all, 7 when a scope;
# Chroma takes 3 ms, and 12 us for each neighbour beyond 200; loading Chroma takes 1 s, opening an index 9 us a vector.
KEPT = 20_000  # vectors of an archive up to this size are kept in memory (30 MB) and searched exactly
FEW = 5_000  # a scope of so many vectors is searched exactly, in about the time that Chroma takes with over-fetching
NEIGHBOUR = 2  # vectors searched exactly in the time of one more neighbour from Chroma
FIRST = 200_000  # up to here the first search of a process is exact, as it would take longer to load Chroma
RETRY = 30.0  # seconds after which a vector index that failed is tried again


class DenseSearch:
    """Finds the chunks nearest to a vector; safe to use from many threads.

    However the candidates are found, their scores are cosines to the catalogue's vectors, and a chunk that is gone from
    the catalogue is not found. When the vector index does not answer, the search is exact: slower, and as right.
    """

    def __init__(self, catalogue: CatalogueReader, shelf: Shelf) -> None:
        self._catalogue = catalogue
        self._shelf = shelf
        self._kept: tuple[int, list[Block]] | None = None
        self._index: VectorIndex | None = None
        self._failed: tuple[str, float] = ("", 0.0)
        self._searches = 0
        self._lock = Lock()  # over the index: Chroma's opening and closing are not to be met by a search

    def search(self, vector: Vector, limit: int, scope: Filter) -> list[Match]:
        """The `limit` chunks within the scope that are nearest to the vector, best first."""
        query = unit(np.asarray(vector, np.float32))
        total = self._catalogue.size()
        if total <= KEPT:
            return nearest(query, self._few(scope), limit)
        matching = total if scope.is_open else self._catalogue.size(scope)
        wanted = ceil(1.5 * limit * total / max(matching, 1))  # so that half as many again as needed are in scope
        found = None
        if matching > max(FEW, NEIGHBOUR * wanted) and not self._is_first(matching):
            found = self._approximate(query, min(limit, matching), wanted, scope)
        return nearest(query, self._catalogue.blocks(scope), limit) if found is None else found

    def warm(self) -> None:
        """Load now what the first search would wait for."""
        if self._catalogue.size() <= KEPT:
            self._all()
        else:
            with self._lock:
                self._open()

    def close(self) -> None:
        """Close the vector index."""
        with self._lock:
            self._release()

    def _is_first(self, matching: int) -> bool:
        self._searches += 1
        return self._searches == 1 and self._index is None and matching <= FIRST

    def _few(self, scope: Filter) -> list[Block]:
        blocks = self._all()
        if scope.is_open:
            return blocks
        keys = self._catalogue.keys(scope)
        inside = [np.isin(block.keys, keys, assume_unique=True) for block in blocks]
        return [Block(block.keys[mask], block.vectors[mask]) for block, mask in zip(blocks, inside, strict=True)]

    def _all(self) -> list[Block]:
        """All vectors, kept in memory until the archive changes."""
        generation, kept = self._catalogue.generation, self._kept
        if kept is None or kept[0] != generation:
            kept = self._kept = (generation, list(self._catalogue.blocks()))
        return kept[1]

    def _approximate(self, query: Vector, limit: int, wanted: int, scope: Filter) -> list[Match] | None:
        """None when the index does not answer, or does not find enough."""
        # In this order: an article that is published between the two steps is found twice rather than not at all.
        pending = nearest(query, self._catalogue.blocks(scope, pending=True), limit)
        keys = self._catalogue.within(self._candidates(query, wanted), scope)
        if len(keys) < limit:
            return None
        indexed = nearest(query, [Block(np.array(keys, np.int64), self._catalogue.vectors(keys))], limit)
        merged = {match.key: match for match in (*indexed, *pending)}
        return sorted(merged.values(), key=lambda match: (-match.score, match.key))[:limit]

    def _candidates(self, query: Vector, wanted: int) -> list[int]:
        with self._lock:
            index = self._open()
            if index is None:
                return []
            try:
                return index.nearest(query, wanted)
            except VectorIndexError as error:
                self._fail(index.place, error)
                return []

    def _open(self) -> VectorIndex | None:
        """The published index, opened anew when another one has been published; None when there is none of use."""
        published = self._catalogue.published()
        if self._index and self._index.place == published.place:
            return self._index
        self._release()
        failed, since = self._failed
        if not published.place or (failed == published.place and time.monotonic() < since + RETRY):
            return None
        try:
            self._index = self._shelf.open(published)
        except VectorIndexError as error:
            if self._catalogue.published() != published:
                return self._open()
            self._fail(published.place, error)
        return self._index

    def _fail(self, place: str, error: VectorIndexError) -> None:
        _log.warning("%s Searching without it; the next `dateline ingest` makes it anew.", error)
        self._release()
        self._failed = (place, time.monotonic())

    def _release(self) -> None:
        index, self._index = self._index, None
        if index:
            with suppress(VectorIndexError):  # what does not answer need not be closed
                index.close()
