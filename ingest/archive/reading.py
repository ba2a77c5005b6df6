"""What can be asked of the catalogue: its articles, their stories, files and failures, and its state."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.archive.chunks import EVERYTHING, ChunkReader, about, scoped, snapshot
from ingest.archive.linking import HEAD, read_stories
from ingest.archive.vectors import Published
from ingest.datatypes import (
    ArchiveStatus,
    Article,
    ArticleHead,
    Failure,
    Filter,
    Story,
)
from ingest.errors import UnknownArticle


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """What the archive remembers of an article it holds; `content_hash` tells whether it has changed, and `recipe` how
    its chunks were made."""

    id: str
    source: str
    content_hash: str
    chunks: int
    recipe: str


class CatalogueReader(ChunkReader):
    """The reading face of the catalogue. Every method sees one committed state; none sees half an article."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        # The last status and what it is of, for the same reason as the last count.
        self._status: tuple[tuple[int, Filter] | None, ArchiveStatus | None] = (None, None)

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
        where, values = scoped(scope)
        order = "ORDER BY published DESC, id LIMIT ? OFFSET ?"
        query = f"SELECT {HEAD} FROM article WHERE {where} {order}"
        with self._readers.connection() as connection:
            rows = connection.execute(query, (*values, -1 if limit is None else limit, offset)).fetchall()
        return [ArticleHead(*row) for row in rows]

    def heads_of(self, article_ids: Sequence[str]) -> dict[str, ArticleHead]:
        """The heads of these articles by id; an id that is not in the archive is left out."""
        query = f"SELECT {HEAD} FROM article WHERE id IN (SELECT value FROM json_each(?))"
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
        where, values = scoped(scope)
        with self._readers.connection() as connection, snapshot(connection):
            return read_stories(connection, article_ids, where, values)

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
        where, values = scoped(scope)
        counts = f"SELECT count(*), coalesce(sum(chunks), 0), min(day), max(day) FROM article WHERE {where}"
        names = f"SELECT DISTINCT publisher FROM article WHERE {where} AND publisher <> '' ORDER BY publisher"
        with self._readers.connection() as connection, snapshot(connection):
            articles, chunks, oldest, newest = connection.execute(counts, values).fetchone()
            publishers = tuple(row[0] for row in connection.execute(names, values))
            failed = connection.execute("SELECT count(*) FROM failure").fetchone()[0]
            embedder, changed = about(connection, "embedder"), about(connection, "changed") or None
        return ArchiveStatus(str(self.path), articles, chunks, failed, oldest, newest, publishers, embedder, changed)
