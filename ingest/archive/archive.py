"""The archive: where ingestion ends and asking begins."""

from pathlib import Path
from types import TracebackType
from typing import Self

from ingest.archive.chunks import EVERYTHING
from ingest.archive.dense import DenseSearch
from ingest.archive.local import LocalShelf
from ingest.archive.lock import WriterLock
from ingest.archive.publishing import publish
from ingest.archive.remote import RemoteShelf
from ingest.archive.search import Vector
from ingest.archive.vectors import Shelf
from ingest.archive.writing import Catalogue
from ingest.datatypes import Filter, Match


class Archive(Catalogue):
    """Articles, chunks and their vectors, to be searched by words and by meaning; made by `open_archive`.

    What `put` and `remove` have done is seen by the next search, by words and by meaning, here and in other processes.
    The reading methods may be called from many threads at once. Leave it by `with` or `close()`.
    """

    def __init__(self, path: Path, *, lock: WriterLock | None, chroma_url: str) -> None:
        super().__init__(path, writable=lock is not None)
        self._lock = lock
        self._shelf: Shelf = RemoteShelf(chroma_url, self.about("archive")) if chroma_url else LocalShelf(path)
        self._dense = DenseSearch(self, self._shelf)

    def dense(self, vector: Vector, limit: int, scope: Filter = EVERYTHING) -> list[Match]:
        """Chunks within the scope by cosine to the vector (float32 [d], of any length), best first."""
        return self._dense.search(vector, limit, scope)

    def warm(self) -> None:
        """Load now what the first `dense` would wait for; for a process that answers many questions."""
        self._dense.warm()

    def flush(self) -> None:
        """Bring the vector index level with the catalogue; until then searches make up for what it lacks.

        Raises VectorIndexError; nothing is lost then, and the next flush tries again.
        """
        with self._writing:
            publish(self, self._shelf)

    def tidy(self) -> None:
        """Remove what a writer that was killed has left half made; nothing to do for a reader."""
        if self._lock:
            for shelf in (LocalShelf(self.path), self._shelf):  # the vectors may have moved to a server
                shelf.sweep(self.published().place)

    def close(self, *, flush: bool = True) -> None:
        """Flush what was written, and let the next writer in."""
        try:
            if flush and self._lock:
                self.flush()
        finally:
            lock, self._lock = self._lock, None
            self._dense.close()
            super().close()
            if lock:
                lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # After an error or Ctrl-C nobody wants to wait for the vector index; the next writer brings it level.
        self.close(flush=kind is None)


def open_archive(
    path: Path,
    *,
    embedder: str | None = None,
    dimension: int | None = None,
    writable: bool = False,
    chroma_url: str = "",
) -> Archive:
    """The archive in the folder `path`; with `writable` it is made if need be, and closed to other writers.

    Raises ArchiveMissing, ArchiveVersionError, EmbedderMismatch when `embedder` is not the one the archive was built
    with, ArchiveLocked while another process writes, VectorIndexError when the Chroma server at `chroma_url` does not
    answer to a writer, and ArchiveError when the folder cannot be used.
    """
    lock = WriterLock(path) if writable else None
    try:
        archive = Archive(path, lock=lock, chroma_url=chroma_url)
    except BaseException:
        if lock:
            lock.release()
        raise
    try:
        archive.claim(embedder, dimension)
        archive.tidy()
    except BaseException:
        archive.close(flush=False)
        raise
    return archive
