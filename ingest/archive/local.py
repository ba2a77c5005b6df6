"""Vector indexes in folders of the archive."""

import json
import os
import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ingest.archive.vectors import COLLECTION_SETTINGS, Published, VectorIndex, chroma_errors, counted
from ingest.errors import VectorIndexError

_COLLECTION = "chunks"


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
        return counted(self._open(published.place, create=False), published.count)

    def check(self, published: Published) -> None:
        folder = self._archive / published.place
        if not published.place.startswith("vectors-") or _fingerprint(folder) != published.seal:
            raise VectorIndexError(folder, f"The vector index in {folder} is missing or damaged.")

    def revise(self, published: Published, name: str) -> VectorIndex:
        self.check(published)
        folder = self._fresh(name)
        with _disk(folder):
            shutil.copytree(self._archive / published.place, folder, dirs_exist_ok=True)
        return counted(self._open(f"vectors-{name}", create=False), published.count)

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
        with chroma_errors(str(folder)):
            client = PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))
            if create:
                collection = client.create_collection(
                    _COLLECTION, configuration=COLLECTION_SETTINGS, embedding_function=None
                )
            else:
                collection = client.get_collection(_COLLECTION, embedding_function=None)
        return VectorIndex(place, collection, client.close)


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
    """Tell what the file system cannot do as a VectorIndexError."""
    try:
        yield
    except OSError as error:
        raise VectorIndexError(folder, f"The vector index in {folder} cannot be written: {error}.") from error
