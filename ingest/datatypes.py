"""What ingestion makes and the archive keeps: articles, chunks, and what is known of them."""

import hashlib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Article:
    """One news report, cleaned.

    `text` is the body alone, NFC; every offset in this project counts its characters. `published` is ISO 8601 as the
    source states it: a day ("2020-09-22"), a local time ("2020-09-22T08:30") or a time with its zone; None when the
    source does not say. Unknown strings are empty.
    """

    id: str
    title: str
    text: str
    source: str
    published: str | None = None
    publisher: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    captions: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The calendar day of publication, in the source's own zone."""
        return date.fromisoformat(self.published[:10]) if self.published else None

    @property
    def head(self) -> "ArticleHead":
        """The article without its text."""
        return ArticleHead(self.id, self.title, self.published, self.publisher, self.url, self.source)

    @property
    def content_hash(self) -> str:
        """Hex sha256 over everything that a reader of the article could see; the source's place is not part of it."""
        parts = (self.title, self.text, self.published or "", self.publisher, self.url, *self.authors, *self.captions)
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Consecutive whole sentences of one article: `article.text[start:end] == text`.

    `sentences` are (start, end) offsets into the article's text, in order, inside [start, end).
    """

    article_id: str
    ordinal: int
    start: int
    end: int
    text: str
    sentences: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """An article without its text: what a list or a citation shows."""

    id: str
    title: str
    published: str | None
    publisher: str
    url: str
    source: str

    @property
    def day(self) -> date | None:
        """The calendar day of publication, in the source's own zone."""
        return date.fromisoformat(self.published[:10]) if self.published else None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles may be searched; days are inclusive, and an article without a date never passes a date bound."""

    since: date | None = None
    until: date | None = None
    publishers: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """True when every article passes."""
        return self.since is None and self.until is None and not self.publishers


@dataclass(frozen=True, slots=True)
class Match:
    """A chunk that a search found, by its key in the archive; a higher score is better."""

    key: int
    score: float


@dataclass(frozen=True, slots=True)
class ArchiveStatus:
    """What an archive holds. `oldest` and `newest` are ISO days; `changed` is the UTC time of the last write, ISO."""

    path: str
    articles: int
    chunks: int
    failed: int
    oldest: str | None
    newest: str | None
    publishers: tuple[str, ...]
    embedder: str
    changed: str | None


@dataclass(frozen=True, slots=True)
class Failure:
    """A file or record that could not be ingested, and why; it is tried again next time."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What one ingest did, article by article; ids in `added`, `updated`, `removed`."""

    added: tuple[str, ...]
    updated: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    failed: tuple[Failure, ...]
    seconds: float
