"""What can be asked of the catalogue."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ingest.archive import lexical
from ingest.archive.connections import Readers
from ingest.archive.linking import read_stories
from ingest.archive.search import Block
from ingest.archive.vectors import Published
from ingest.datatypes import (
    ArchiveStatus,
    Article,
    ArticleHead,
    Attribution,
    Chunk,
    Failure,
    Filter,
    Match,
    Story,
    TimeExpression,
)
from ingest.errors import UnknownArticle

EVERYTHING = Filter()
_HEAD = "article.id, article.title, article.published, article.publisher, article.url, article.source"
_BLOCK = 5000  # vectors read at a time: 7.7 MB as float32 [384]


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """What the archive remembers of an article it holds; `content_hash` tells whether it has changed, and `recipe` how
    its chunks were made."""

    id: str
    source: str
    content_hash: str
    chunks: int
    recipe: str


class CatalogueReader:
    """The reading face of the catalogue. Every method sees one committed state; none sees half an article."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._readers = Readers(path)
        # What was last counted, and of what: counting reads all articles, and few archives change between questions.
        self._size = (-1, 0)
        self._status: tuple[tuple[int, Filter] | None, ArchiveStatus | None] = (None, None)

    def about(self, name: str) -> str:
        """A fact about the archive as a whole ("embedder", "dimension", "generation" ...); "" when it is not known."""
        with self._readers.connection() as connection:
            return about(connection, name)

    @property
    def generation(self) -> int:
        """Counts the changes; equal numbers mean an equal archive."""
        return int(self.about("generation") or 0)

    def published(self) -> Published:
        """The vector index that was published last."""
        index = self.about("index")
        return Published(*json.loads(index)) if index else Published("", "", 0)

    def article(self, article_id: str) -> Article:
        """The article with its text. Raises UnknownArticle."""
        columns = "id, title, text, source, published, publisher, authors, url, captions, written"
        with self._readers.connection() as connection:
            row = connection.execute(f"SELECT {columns} FROM article WHERE id = ?", (article_id,)).fetchone()
        if row is None:
            raise UnknownArticle(self.path, article_id)
        key, title, text, source, published, publisher, authors, url, captions, written = row
        people, pictures = tuple(json.loads(authors)), tuple(json.loads(captions))
        return Article(key, title, text, source, published, publisher, people, url, pictures, written)

    def find(self, article_id: str) -> StoredArticle | None:
        """What is remembered of the article, None when it is not in the archive."""
        with self._readers.connection() as connection:
            query = "SELECT id, source, content_hash, chunks, recipe FROM article WHERE id = ?"
            row = connection.execute(query, (article_id,)).fetchone()
        return StoredArticle(*row) if row else None

    def written_dates(self, publisher: str) -> list[tuple[str, str, str | None]]:
        """(article id, date as written, `published`) of the publisher's articles with a date all in numerals."""
        query = "SELECT id, written, published FROM article WHERE publisher = ? AND written <> '' ORDER BY id"
        with self._readers.connection() as connection:
            return connection.execute(query, (publisher,)).fetchall()

    def sources_under(self, root: str) -> Iterator[tuple[str, str]]:
        """(source, article id) of what came from the file or folder `root`, in order of source."""
        query = "SELECT source, id FROM article WHERE source >= ? AND source < ? ORDER BY source, id"
        with self._readers.connection() as connection:
            for source, article_id in connection.execute(query, (root, root + "\U0010ffff")):
                if source == root or source[len(root)] in "/#" or root.endswith("/"):
                    yield source, article_id

    def stamp(self, file: str) -> str | None:
        """What `set_stamp` left for the file, None when nothing did."""
        with self._readers.connection() as connection:
            row = connection.execute("SELECT value FROM stamp WHERE file = ?", (file,)).fetchone()
        return row[0] if row else None

    def heads(self, scope: Filter = EVERYTHING, limit: int | None = None, offset: int = 0) -> list[ArticleHead]:
        """Articles within the scope, newest first, those without a date last."""
        where, values = _where(scope)
        order = "ORDER BY published DESC, id LIMIT ? OFFSET ?"
        query = f"SELECT {_HEAD} FROM article WHERE {where} {order}"
        with self._readers.connection() as connection:
            rows = connection.execute(query, (*values, -1 if limit is None else limit, offset)).fetchall()
        return [ArticleHead(*row) for row in rows]

    def heads_of(self, article_ids: Sequence[str]) -> dict[str, ArticleHead]:
        """The heads of these articles by id; an id that is not in the archive is left out."""
        query = f"SELECT {_HEAD} FROM article WHERE id IN (SELECT value FROM json_each(?))"
        with self._readers.connection() as connection:
            return {row[0]: ArticleHead(*row) for row in connection.execute(query, (json.dumps(list(article_ids)),))}

    def texts_of(self, article_ids: Sequence[str]) -> dict[str, str]:
        """The texts of these articles by id; an id that is not in the archive is left out."""
        query = "SELECT id, text FROM article WHERE id IN (SELECT value FROM json_each(?))"
        with self._readers.connection() as connection:
            return dict(connection.execute(query, (json.dumps(list(article_ids)),)))

    def stories(self, article_ids: Sequence[str], scope: Filter = EVERYTHING) -> dict[str, Story]:
        """The stories of these articles, by the id of every article in them, as if only what is in scope were known.

        An article that has neither versions nor copies has no story.
        """
        where, values = _where(scope)
        with self._readers.connection() as connection, _snapshot(connection):
            return read_stories(connection, article_ids, where, values)

    def keys_of(self, article_ids: Sequence[str]) -> list[int]:
        """The keys of these articles' chunks."""
        query = "SELECT chunk.key FROM article JOIN chunk ON chunk.article = article.key"
        condition = "article.id IN (SELECT value FROM json_each(?)) ORDER BY chunk.key"
        with self._readers.connection() as connection:
            rows = connection.execute(f"{query} WHERE {condition}", (json.dumps(list(article_ids)),))
            return [row[0] for row in rows]

    def chunks(self, keys: Sequence[int]) -> dict[int, Chunk]:
        """The chunks by key, in the order of `keys`; one whose article has been changed or removed is left out."""
        found = self._chunks("chunk.key IN (SELECT value FROM json_each(?))", _json(keys))
        return {key: found[key] for key in keys if key in found}

    def outlines(self, keys: Sequence[int]) -> dict[int, Chunk]:
        """The same without their words, which take the most time: text, sentences and attributions are empty."""
        query = "SELECT chunk.key, article.id, ordinal, start, stop, times FROM chunk JOIN article"
        condition = "article.key = chunk.article WHERE chunk.key IN (SELECT value FROM json_each(?))"
        with self._readers.connection() as connection:
            rows = connection.execute(f"{query} ON {condition}", (_json(keys),)).fetchall()
        found = {key: Chunk(name, at, start, stop, "", (), _times(times)) for key, name, at, start, stop, times in rows}
        return {key: found[key] for key in keys if key in found}

    def chunks_of(self, article_id: str) -> list[Chunk]:
        """The article's chunks in order; none for an unknown article."""
        found = self._chunks("article.id = ?", article_id)
        return sorted(found.values(), key=lambda chunk: chunk.ordinal)

    def vectors(self, keys: Sequence[int]) -> NDArray[np.float32]:
        """float32 [n, d], unit length; a row of zeros where the chunk is gone."""
        query = "SELECT chunk, value FROM vector WHERE chunk IN (SELECT value FROM json_each(?))"
        with self._readers.connection() as connection:
            found = dict(connection.execute(query, (_json(keys),)))
            width = int(about(connection, "dimension") or 0)
        nothing = bytes(2 * width)
        return _matrix([found.get(key, nothing) for key in keys], width)

    def lexical(self, words: Sequence[str], limit: int, scope: Filter = EVERYTHING) -> list[Match]:
        """Chunks with any of the words in text or headline, best BM25 first. Words are data, whatever they contain.

        In a large archive they are the best of those with the rarer words (`ingest.archive.lexical.RANKED`).
        """
        return self.lexical_in(words, limit, [scope])[0]

    def lexical_in(self, words: Sequence[str], limit: int, scopes: Sequence[Filter]) -> list[list[Match]]:
        """The same for each of several scopes, at less than the cost of each alone."""
        conditions = [("", []) if scope.is_open else _where(scope) for scope in scopes]
        with self._readers.connection() as connection, _snapshot(connection):
            return lexical.search(connection, words, limit, conditions)

    def frequency(self, word: str) -> int:
        """The number of chunks with the word in text or headline."""
        if not (quote := lexical.quoted(word)):
            return 0
        with self._readers.connection() as connection:
            return lexical.frequency(connection, quote)

    def failures(self) -> list[Failure]:
        """What could not be ingested and has not been since, by source."""
        with self._readers.connection() as connection:
            return [Failure(*row) for row in connection.execute("SELECT source, reason FROM failure ORDER BY source")]

    def status(self, scope: Filter = EVERYTHING) -> ArchiveStatus:
        """Counts within the scope; `failed`, `embedder` and `changed` are of the whole archive."""
        generation, (known, status) = self.generation, self._status
        if status is not None and known == (generation, scope):
            return status
        status = self._count(scope)
        self._status = ((generation, scope), status)
        return status

    def _count(self, scope: Filter) -> ArchiveStatus:
        where, values = _where(scope)
        counts = f"SELECT count(*), coalesce(sum(chunks), 0), min(day), max(day) FROM article WHERE {where}"
        names = f"SELECT DISTINCT publisher FROM article WHERE {where} AND publisher <> '' ORDER BY publisher"
        with self._readers.connection() as connection, _snapshot(connection):
            articles, chunks, oldest, newest = connection.execute(counts, values).fetchone()
            publishers = tuple(row[0] for row in connection.execute(names, values))
            failed = connection.execute("SELECT count(*) FROM failure").fetchone()[0]
            embedder, changed = about(connection, "embedder"), about(connection, "changed") or None
        return ArchiveStatus(str(self.path), articles, chunks, failed, oldest, newest, publishers, embedder, changed)

    def size(self, scope: Filter = EVERYTHING) -> int:
        """The number of chunks within the scope."""
        generation = self.generation
        kept = self._size if scope.is_open else (-1, 0)
        if kept[0] == generation:
            return kept[1]
        where, values = _where(scope)
        query = f"SELECT coalesce(sum(chunks), 0) FROM article WHERE {where}"
        with self._readers.connection() as connection:
            size = int(connection.execute(query, values).fetchone()[0])
        if scope.is_open:
            self._size = (generation, size)
        return size

    def blocks(self, scope: Filter = EVERYTHING, *, pending: bool = False) -> Iterator[Block]:
        """The vectors within the scope, a block at a time; with `pending` only those not indexed yet."""
        where, values = _where(scope)
        articles = "article INDEXED BY article_pending" if pending else "article"
        state = "article.state = 'pending'" if pending else "true"
        # CROSS JOIN is how SQLite is told to begin with the articles.
        join = "CROSS JOIN chunk ON chunk.article = article.key CROSS JOIN vector ON vector.chunk = chunk.key"
        query = f"SELECT vector.chunk, vector.value FROM {articles} {join} WHERE {where} AND {state}"
        if scope.is_open and not pending:
            query, values = "SELECT chunk, value FROM vector", []
        with self._readers.connection() as connection:
            width = int(about(connection, "dimension") or 0)
            cursor = connection.execute(query, values)
            while rows := cursor.fetchmany(_BLOCK):
                keys = np.fromiter((row[0] for row in rows), np.int64, len(rows))
                yield Block(keys, _matrix([row[1] for row in rows], width))

    def keys(self, scope: Filter) -> NDArray[np.int64]:
        """The keys of the chunks within the scope."""
        where, values = _where(scope)
        query = f"SELECT chunk.key FROM article JOIN chunk ON chunk.article = article.key WHERE {where}"
        with self._readers.connection() as connection:
            return np.fromiter((row[0] for row in connection.execute(query, values)), np.int64)

    def within(self, keys: Sequence[int], scope: Filter) -> list[int]:
        """Those of the keys whose chunk is in the archive and in the scope, in their order."""
        where, values = _where(scope)
        query = f"SELECT chunk.key FROM chunk JOIN article ON article.key = chunk.article WHERE {where}"
        with self._readers.connection() as connection:
            rows = connection.execute(
                f"{query} AND chunk.key IN (SELECT value FROM json_each(?))", (*values, _json(keys))
            )
            found = {row[0] for row in rows}
        return [key for key in keys if key in found]

    def close(self) -> None:
        """Close the archive; nothing can be asked of it any more."""
        self._readers.close()

    def _chunks(self, condition: str, value: str) -> dict[int, Chunk]:
        columns = "article.key, article.id, chunk.key, ordinal, start, stop, sentences, times, attributions"
        query = f"SELECT {columns} FROM chunk JOIN article ON article.key = chunk.article WHERE {condition}"
        chunks: dict[int, Chunk] = {}
        with self._readers.connection() as connection, _snapshot(connection):
            rows = defaultdict(list)
            for article, *row in connection.execute(query, (value,)):
                rows[article].append(row)
            texts = "SELECT key, text FROM article WHERE key IN (SELECT value FROM json_each(?))"
            for article, text in connection.execute(texts, (_json(list(rows)),)):
                for article_id, key, ordinal, start, stop, sentences, times, attributions in rows[article]:
                    spans = tuple((first, last) for first, last in json.loads(sentences))
                    when = _times(times)
                    who = tuple(Attribution(*row) for row in json.loads(attributions))
                    chunks[key] = Chunk(article_id, ordinal, start, stop, text[start:stop], spans, when, who)
        return chunks


def about(connection: sqlite3.Connection, name: str) -> str:
    """A fact about the archive as a whole; "" when it is not known."""
    row = connection.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else ""


@contextmanager
def _snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _where(scope: Filter) -> tuple[str, list[str]]:
    """The scope as a condition on `article`, and its values. A comparison with a day that is unknown is not true."""
    conditions, values = ["true"], []
    for bound, condition in ((scope.since, "article.day >= ?"), (scope.until, "article.day <= ?")):
        if bound is not None:
            conditions.append(condition)
            values.append(bound.isoformat())
    if scope.publishers:
        conditions.append("article.publisher IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(scope.publishers))
    return " AND ".join(conditions), values


def _times(stored: str) -> tuple[TimeExpression, ...]:
    return tuple(TimeExpression(*row) for row in json.loads(stored)) if stored != "[]" else ()


def _json(keys: Sequence[int]) -> str:
    return json.dumps([int(key) for key in keys])


def _matrix(blobs: Sequence[bytes], width: int) -> NDArray[np.float32]:
    return np.frombuffer(b"".join(blobs), np.float16).reshape(len(blobs), width).astype(np.float32)
