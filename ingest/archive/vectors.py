"""The vector index: Chroma, in a local folder or on a server. It holds chunk keys and vectors, nothing else."""

import json
import os
import shutil
import socket
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from ingest.archive.search import Block, Vector
from ingest.errors import SettingsError, VectorIndexError

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.models.Collection import Collection

# Measured on two cores, 384 numbers a vector: 20,000 vectors in 11.6 s with batches of 1000, 9.4 s with 5000; larger
# ones than 5461 are refused.
_BATCH = 5000
_PATIENCE = 5.0  # seconds to connect to a server
_COLLECTION = "chunks"
_SETTINGS: dict[str, Any] = {"hnsw": {"space": "cosine", "ef_search": 200}}


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
            with _chroma(self.place):
                self._collection.upsert(ids=ids, embeddings=block.vectors[start : start + _BATCH])

    def remove(self, keys: Sequence[int]) -> None:
        """Remove vectors; a key that is not there is passed over."""
        for start in range(0, len(keys), _BATCH):
            with _chroma(self.place):
                self._collection.delete(ids=[str(key) for key in keys[start : start + _BATCH]])

    def nearest(self, query: Vector, limit: int) -> list[int]:
        """The keys of about the `limit` nearest vectors, nearest first (HNSW: approximate)."""
        with _chroma(self.place):
            found = self._collection.query(query_embeddings=query[None, :], n_results=limit, include=[])
        return [int(key) for key in found["ids"][0]]

    def count(self) -> int:
        """The number of vectors."""
        with _chroma(self.place):
            return int(self._collection.count())

    def close(self) -> None:
        """Give back memory and files."""
        with _chroma(self.place):
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


class LocalShelf:
    """Folders `vectors-NAME` in the archive.

    A published folder is never written to: a change is made in a copy, which is then published in its place. So a kill
    at any moment costs an unpublished copy only, and no reader meets files that are being rewritten. A torn file of
    Chroma's does not raise, it ends the process that opens it (chroma-core/chroma #7238); so files that are not as they
    were sealed are not opened.
    """

    def __init__(self, archive: Path) -> None:
        self._archive = archive

    def open(self, published: Published) -> VectorIndex:
        self.check(published)
        return _counted(self._open(published.place, create=False), published.count)

    def check(self, published: Published) -> None:
        folder = self._archive / published.place
        if not published.place.startswith("vectors-") or _fingerprint(folder) != published.seal:
            raise VectorIndexError(folder, f"The vector index in {folder} is missing or damaged.")

    def revise(self, published: Published, name: str) -> VectorIndex:
        self.check(published)
        folder = self._fresh(name)
        with _disk(folder):
            shutil.copytree(self._archive / published.place, folder, dirs_exist_ok=True)
        return _counted(self._open(f"vectors-{name}", create=False), published.count)

    def create(self, name: str) -> VectorIndex:
        self._fresh(name)
        return self._open(f"vectors-{name}", create=True)

    def seal(self, place: str) -> str:
        folder = self._archive / place
        with _disk(folder):
            for path in (*folder.rglob("*"), folder, self._archive):
                file = os.open(path, os.O_RDONLY)
                os.fsync(file)
                os.close(file)
        return _fingerprint(folder)

    def sweep(self, keep: str) -> None:
        for folder in self._archive.glob("vectors-*"):
            if folder.name != keep:
                shutil.rmtree(folder, ignore_errors=True)

    def _fresh(self, name: str) -> Path:
        folder = self._archive / f"vectors-{name}"
        with _disk(folder):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
        return folder

    def _open(self, place: str, *, create: bool) -> VectorIndex:
        from chromadb import PersistentClient
        from chromadb.config import Settings

        folder = self._archive / place
        with _chroma(str(folder)):
            client = PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))
            if create:
                collection = client.create_collection(_COLLECTION, configuration=_SETTINGS, embedding_function=None)
            else:
                collection = client.get_collection(_COLLECTION, embedding_function=None)
        return VectorIndex(place, collection, client.close)


class RemoteShelf:
    """Collections `dateline-ARCHIVE-NAME` on a Chroma server; a change is made in place, the server's own affair."""

    def __init__(self, url: str, archive: str) -> None:
        """Raises SettingsError when `url` is not one."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise SettingsError(f"DATELINE_CHROMA_URL cannot be {url!r}; give it as http://HOST:8000.")
        self._host, self._secure = parts.hostname, parts.scheme == "https"
        self._port = parts.port or (443 if self._secure else 80)
        self._url = url.rstrip("/")
        self._prefix = f"dateline-{archive}-"

    def open(self, published: Published) -> VectorIndex:
        return _counted(self._open(published.place), published.count)

    def check(self, published: Published) -> None:
        self.open(published).close()

    def revise(self, published: Published, name: str) -> VectorIndex:
        return self._open(published.place)  # its count may be off when the last change was cut short

    def create(self, name: str) -> VectorIndex:
        client, name = self._connect(), self._prefix + name
        with _chroma(self._url):
            if name in {collection.name for collection in client.list_collections()}:
                client.delete_collection(name)
            collection = client.create_collection(name, configuration=_SETTINGS, embedding_function=None)
        return VectorIndex(f"{self._url}#{name}", collection, lambda: _disconnect(client))

    def seal(self, place: str) -> str:
        return ""

    def sweep(self, keep: str) -> None:
        client = self._connect()
        with _chroma(self._url):
            for collection in client.list_collections():
                if collection.name.startswith(self._prefix) and not keep.endswith(f"#{collection.name}"):
                    client.delete_collection(collection.name)
            _disconnect(client)

    def _open(self, place: str) -> VectorIndex:
        url, _, name = place.rpartition("#")
        if url != self._url or not name.startswith(self._prefix):
            raise VectorIndexError(self._url, f"The vectors are not on the Chroma server at {self._url}.")
        client = self._connect()
        with _chroma(self._url):
            collection = client.get_collection(name, embedding_function=None)
        return VectorIndex(place, collection, lambda: _disconnect(client))

    def _connect(self) -> "ClientAPI":
        from chromadb import HttpClient
        from chromadb.config import Settings

        # Without this a host that is switched off is waited for as long as the system likes.
        with _chroma(self._url), socket.create_connection((self._host, self._port), timeout=_PATIENCE):
            settings = Settings(anonymized_telemetry=False)
            return HttpClient(host=self._host, port=self._port, ssl=self._secure, settings=settings)


def _disconnect(client: "ClientAPI") -> None:
    client.close()
    for part in (client, client._admin_client):  # chromadb 1.5.9 leaves both their HTTP sessions open
        part._server._session.close()


def _counted(index: VectorIndex, count: int) -> VectorIndex:
    if (found := index.count()) != count:
        index.close()
        raise VectorIndexError(index.place, f"The vector index {index.place} has {found} vectors, not {count}.")
    return index


def _fingerprint(folder: Path) -> str:
    """CRC-32 of Chroma's graph files and the row counts of its SQLite file; "" when that is not to be had.

    The SQLite file's bytes do not serve: opening adds a row to `acquire_write`.
    """
    try:
        sums = {path.name: _checksum(path) for path in sorted(folder.glob("*/*"))}
        uri = f"{(folder / 'chroma.sqlite3').absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
            for (table,) in tables:
                if table != "acquire_write":
                    sums[table] = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
    except (OSError, sqlite3.DatabaseError):
        return ""
    return json.dumps(sums)


def _checksum(path: Path) -> int:
    value = 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            value = zlib.crc32(piece, value)
    return value


@contextmanager
def _disk(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise VectorIndexError(folder, f"The vector index in {folder} cannot be written: {error}.") from error


@contextmanager
def _chroma(place: str) -> Iterator[None]:
    """Tell Chroma's errors, and those of its HTTP client, as a VectorIndexError."""
    import httpx
    from chromadb.errors import ChromaError

    try:
        yield
    except (ChromaError, httpx.HTTPError, OSError, ValueError, RuntimeError) as error:
        raise VectorIndexError(place, f"The vector index at {place} does not answer ({error}).") from error
