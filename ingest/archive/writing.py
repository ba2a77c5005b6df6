"""How the catalogue is changed: every change is one transaction, and what is committed survives a kill."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

import numpy as np

from ingest.archive.chunks import about
from ingest.archive.connections import open_for_writing, reported
from ingest.archive.linking import link_article, unlink_article
from ingest.archive.reading import CatalogueReader
from ingest.archive.search import Vector, unit
from ingest.archive.vectors import Published
from ingest.datatypes import Article, Chunk, Failure
from ingest.errors import ArchiveError, EmbedderMismatch, UnknownArticle


class Catalogue(CatalogueReader):
    """The catalogue, to be read by anybody and written by the one process that holds the writer's lock.

    An article is pending from `put` until the vector index that has its vectors is published, then indexed. The vectors
    of a replaced or removed article are leaving until an index without them is published.
    """

    def __init__(self, path: Path, *, writable: bool) -> None:
        super().__init__(path)
        self._writing = RLock()
        self._connection = open_for_writing(path) if writable else None
        if not writable:
            with self._readers.connection():  # tells now rather than later that there is no archive
                pass

    def claim(self, embedder: str | None, dimension: int | None) -> None:
        """Note whose vectors these are, or raise EmbedderMismatch when they are another embedder's."""
        stored, width = self.about("embedder"), self.about("dimension")
        if embedder and stored and embedder != stored:
            raise EmbedderMismatch(self.path, stored, embedder)
        if dimension and width and dimension != int(width):
            message = f"The archive at {self.path} holds vectors of {width} numbers, the embedder makes {dimension};"
            raise ArchiveError(self.path, f"{message} ingest into a new folder with --archive.")
        if self._connection and ((embedder and not stored) or (dimension and not width)):
            with self._change() as connection:
                _note(connection, "embedder", stored or embedder or "")
                _note(connection, "dimension", width or str(dimension or ""))

    def put(self, article: Article, chunks: Sequence[Chunk], vectors: Vector, recipe: str = "") -> None:
        """Add the article, in place of the one with its id; when this returns, it is kept and found.

        `vectors` is float32 [n, d], a row a chunk; `recipe` names the way in which the chunks were made.
        """
        if vectors.ndim != 2 or len(vectors) != len(chunks):
            raise ValueError(f"{len(chunks)} chunks need as many vectors, not an array of shape {vectors.shape}.")
        if any(article.text[chunk.start : chunk.end] != chunk.text for chunk in chunks):
            raise ValueError(f"A chunk of {article.id} is not what stands in the article between its offsets.")
        blobs = [row.tobytes() for row in unit(vectors).astype(np.float16)]
        with self._change() as connection:
            if chunks:
                self._check_width(connection, vectors.shape[1])
            source = _erase(connection, article.id)
            if source is not None and source != article.source:
                _forget_stamps(connection, source)
            _insert(connection, article, recipe, chunks, blobs)
            connection.execute("DELETE FROM failure WHERE source = ?", (article.source,))

    def remove(self, article_id: str) -> None:
        """Take the article out; its file counts as not seen. Raises UnknownArticle."""
        with self._change() as connection:
            source = _erase(connection, article_id)
            if source is None:
                raise UnknownArticle(self.path, article_id)
            _forget_stamps(connection, source)

    def move(self, article_id: str, source: str) -> None:
        """Note that the article comes from another place now; its former file counts as not seen."""
        with self._change() as connection:
            row = connection.execute("SELECT source FROM article WHERE id = ?", (article_id,)).fetchone()
            if row is None:
                raise UnknownArticle(self.path, article_id)
            _forget_stamps(connection, row[0])
            connection.execute("UPDATE article SET source = ? WHERE id = ?", (source, article_id))

    def record_failure(self, failure: Failure) -> None:
        """Remember that this could not be ingested, in place of an earlier reason."""
        with self._change() as connection:
            connection.execute("INSERT OR REPLACE INTO failure VALUES (?, ?)", (failure.source, failure.reason))

    def clear_failure(self, source: str) -> None:
        """Forget the failure of the source, if there is one."""
        with self._change() as connection:
            connection.execute("DELETE FROM failure WHERE source = ?", (source,))

    def set_stamp(self, file: str, stamp: str) -> None:
        """Remember the state in which the file was ingested, so that an unchanged one need not be read again."""
        with self._change() as connection:
            connection.execute("INSERT OR REPLACE INTO stamp VALUES (?, ?)", (file, stamp))

    def unpublished(self) -> int:
        """The number of chunks that are pending or leaving."""
        query = "SELECT coalesce((SELECT sum(chunks) FROM article WHERE state = 'pending'), 0) + count(*) FROM leaving"
        with self._readers.connection() as connection:
            return int(connection.execute(query).fetchone()[0])

    def leaving(self) -> list[int]:
        """The keys of chunks that are gone and whose vectors the published index may still have."""
        with self._readers.connection() as connection:
            return [row[0] for row in connection.execute("SELECT chunk FROM leaving ORDER BY chunk")]

    def publish(self, index: Published) -> None:
        """Make this the vector index that is searched: it has the vectors of all articles there are."""
        with self._change() as connection:
            _note(connection, "index", json.dumps(astuple(index)))
            connection.execute("UPDATE article SET state = 'indexed' WHERE state = 'pending'")
            connection.execute("DELETE FROM leaving")

    def close(self) -> None:
        """Close the archive; nothing can be asked of it any more."""
        super().close()
        if self._connection:
            with self._writing, reported(self.path):
                self._connection.close()

    def _check_width(self, connection: sqlite3.Connection, width: int) -> None:
        if not about(connection, "dimension"):
            _note(connection, "dimension", str(width))
        if width != int(about(connection, "dimension")):
            raise ValueError(f"Vectors have {width} numbers, those in the archive {about(connection, 'dimension')}.")

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        """One transaction, all of it or nothing."""
        if self._connection is None:
            raise ArchiveError(self.path, f"The archive at {self.path} was opened for reading only.")
        with self._writing, reported(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                generation = int(about(self._connection, "generation") or 0) + 1
                _note(self._connection, "generation", str(generation))
                _note(self._connection, "changed", datetime.now(UTC).isoformat(timespec="seconds"))
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")


def _note(connection: sqlite3.Connection, name: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, value))


def _forget_stamps(connection: sqlite3.Connection, source: str) -> None:
    """Let the file of the source count as not seen. It is the source or, for a record, what stands before a "#"."""
    files = [source[:at] for at in range(len(source)) if source[at] == "#"]
    files.append(source)
    connection.executemany("DELETE FROM stamp WHERE file = ?", [(file,) for file in files])


def _insert(
    connection: sqlite3.Connection, article: Article, recipe: str, chunks: Sequence[Chunk], blobs: Sequence[bytes]
) -> None:
    row = {
        "id": article.id,
        "state": "pending" if chunks else "indexed",
        "chunks": len(chunks),
        "day": article.day.isoformat() if article.day else None,
        "published": article.published,
        "written": article.written,
        "publisher": article.publisher,
        "title": article.title,
        "url": article.url,
        "source": article.source,
        "authors": json.dumps(article.authors),
        "captions": json.dumps(article.captions),
        "content_hash": article.content_hash,
        "recipe": recipe,
        "text": article.text,
    }
    columns, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    article_key = connection.execute(f"INSERT INTO article ({columns}) VALUES ({values})", row).lastrowid
    assert article_key is not None
    link_article(connection, article_key, article)
    for chunk, blob in zip(chunks, blobs, strict=True):
        notes = (json.dumps([astuple(note) for note in found]) for found in (chunk.times, chunk.attributions))
        place = (article_key, chunk.ordinal, chunk.start, chunk.end, json.dumps(chunk.sentences), *notes)
        columns = "article, ordinal, start, stop, sentences, times, attributions"
        key = connection.execute(f"INSERT INTO chunk ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", place).lastrowid
        connection.execute("INSERT INTO vector VALUES (?, ?)", (key, blob))
        words = (key, article.title, chunk.text)
        connection.execute("INSERT INTO passage (rowid, headline, text) VALUES (?, ?, ?)", words)


def _erase(connection: sqlite3.Connection, article_id: str) -> str | None:
    """Take out the article and all that hangs on it; its source, or None when there is no such article."""
    query = "SELECT key, title, text, source FROM article WHERE id = ?"
    row = connection.execute(query, (article_id,)).fetchone()
    if row is None:
        return None
    key, title, text, source = row
    chunks = connection.execute("SELECT key, start, stop FROM chunk WHERE article = ?", (key,)).fetchall()
    # A full-text index without content takes a row out by the words that were put in.
    words = [(chunk, title, text[start:stop]) for chunk, start, stop in chunks]
    connection.executemany("INSERT INTO passage (passage, rowid, headline, text) VALUES ('delete', ?, ?, ?)", words)
    connection.executemany("INSERT INTO leaving VALUES (?)", [(chunk,) for chunk, *_ in chunks])
    unlink_article(connection, key)
    connection.execute("DELETE FROM article WHERE key = ?", (key,))
    return str(source)
