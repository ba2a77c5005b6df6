"""The chunks of the catalogue: read by key or article, found by words, and their vectors."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ingest.archive import lexical
from ingest.archive.connections import Readers
from ingest.archive.lexical import Keys
from ingest.archive.search import Block
from ingest.datatypes import Attribution, Chunk, Filter, Match, TimeExpression

EVERYTHING = Filter()
_BLOCK = 5000  # vectors read at a time: 7.7 MB as float32 [384]


class ChunkReader:
    """What can be asked of the catalogue's chunks. Every method sees one committed state; none sees half an article."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._readers = Readers(path)
        # The last count and its generation: counting reads all articles, and few archives change between questions.
        self._size = (-1, 0)
        self._postings = lexical.Postings()

    def about(self, name: str) -> str:
        """A fact about the archive as a whole ("embedder", "dimension", "generation" ...); "" when it is not known."""
        with self._readers.connection() as connection:
            return about(connection, name)

    @property
    def generation(self) -> int:
        """Counts the changes; equal numbers mean an equal archive."""
        return int(self.about("generation") or 0)

    def keys_of(self, article_ids: Sequence[str]) -> list[int]:
        """The keys of these articles' chunks."""
        query = "SELECT chunk.key FROM article JOIN chunk ON chunk.article = article.key"
        condition = "article.id IN (SELECT value FROM json_each(?)) ORDER BY chunk.key"
        with self._readers.connection() as connection:
            rows = connection.execute(f"{query} WHERE {condition}", (json.dumps(list(article_ids)),))
            return [row[0] for row in rows]

    def openings(self, scope: Filter, limit: int) -> list[int]:
        """The keys of the first chunks of the articles within the scope, those of the oldest first."""
        where, values = scoped(scope)
        query = f"SELECT chunk.key FROM article JOIN chunk ON chunk.article = article.key WHERE {where}"
        with self._readers.connection() as connection:
            order = "AND chunk.ordinal = 0 ORDER BY article.day, article.key LIMIT ?"
            return [row[0] for row in connection.execute(f"{query} {order}", (*values, limit))]

    def first_chunks(self, keys: Sequence[int]) -> list[int]:
        """The keys of the first chunks of the articles that these chunks are of."""
        within = "article IN (SELECT article FROM chunk WHERE key IN (SELECT value FROM json_each(?)))"
        with self._readers.connection() as connection:
            query = f"SELECT key FROM chunk WHERE ordinal = 0 AND {within} ORDER BY key"
            return [row[0] for row in connection.execute(query, (_json(keys),))]

    def chunks(self, keys: Sequence[int]) -> dict[int, Chunk]:
        """The chunks by key, in the order of `keys`; one whose article has been changed or removed is left out."""
        found = self._chunks("chunk.key IN (SELECT value FROM json_each(?))", _json(keys))
        return {key: found[key] for key in keys if key in found}

    def outlines(self, keys: Sequence[int], *, times: bool = True) -> dict[int, Chunk]:
        """The same without what takes the most time: text, sentences and attributions are empty, and unless asked for
        the times, too."""
        columns = "chunk.key, article.id, ordinal, start, stop, " + ("times" if times else "'[]'")
        condition = "chunk.key IN (SELECT value FROM json_each(?))"
        query = f"SELECT {columns} FROM chunk JOIN article ON article.key = chunk.article WHERE {condition}"
        with self._readers.connection() as connection:
            rows = connection.execute(query, (_json(keys),)).fetchall()
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
        conditions = [("", []) if scope.is_open else scoped(scope) for scope in scopes]
        with self._readers.connection() as connection, snapshot(connection):
            return lexical.search(connection, self._found(connection, words), limit, conditions)

    def size(self, scope: Filter = EVERYTHING) -> int:
        """The number of chunks within the scope."""
        generation = self.generation
        kept = self._size if scope.is_open else (-1, 0)
        if kept[0] == generation:
            return kept[1]
        where, values = scoped(scope)
        query = f"SELECT coalesce(sum(chunks), 0) FROM article WHERE {where}"
        with self._readers.connection() as connection:
            size = int(connection.execute(query, values).fetchone()[0])
        if scope.is_open:
            self._size = (generation, size)
        return size

    def blocks(self, scope: Filter = EVERYTHING, *, pending: bool = False) -> Iterator[Block]:
        """The vectors within the scope, a block at a time; with `pending` only those not indexed yet."""
        where, values = scoped(scope)
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
        where, values = scoped(scope)
        query = f"SELECT chunk.key FROM article JOIN chunk ON chunk.article = article.key WHERE {where}"
        with self._readers.connection() as connection:
            return np.fromiter((row[0] for row in connection.execute(query, values)), np.int64)

    def within(self, keys: Sequence[int], scope: Filter) -> list[int]:
        """Those of the keys whose chunk is in the archive and in the scope, in their order."""
        where, values = scoped(scope)
        query = f"SELECT chunk.key FROM chunk JOIN article ON article.key = chunk.article WHERE {where}"
        with self._readers.connection() as connection:
            rows = connection.execute(
                f"{query} AND chunk.key IN (SELECT value FROM json_each(?))", (*values, _json(keys))
            )
            found = {row[0] for row in rows}
        return [key for key in keys if key in found]

    def _found(self, connection: sqlite3.Connection, words: Sequence[str]) -> dict[str, Keys]:
        quotes = [quote for word in words if (quote := lexical.quoted(word))]
        return self._postings.of(connection, about(connection, "generation"), quotes)

    def close(self) -> None:
        """Close the archive; nothing can be asked of it any more."""
        self._readers.close()

    def _chunks(self, condition: str, value: str) -> dict[int, Chunk]:
        columns = "article.key, article.id, chunk.key, ordinal, start, stop, sentences, times, attributions"
        query = f"SELECT {columns} FROM chunk JOIN article ON article.key = chunk.article WHERE {condition}"
        chunks: dict[int, Chunk] = {}
        with self._readers.connection() as connection, snapshot(connection):
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
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def scoped(scope: Filter) -> tuple[str, list[str]]:
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
