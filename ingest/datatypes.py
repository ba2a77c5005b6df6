"""What ingestion makes and the archive keeps: articles, chunks, and what is known of them."""

import hashlib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Article:
    """One news report, cleaned.

    `text` is the body alone, NFC; every offset in this project counts its characters. `published` is ISO 8601 as the
    source states it: a day ("2020-09-22"), a local time ("2020-09-22T08:30") or a time with its zone; None when the
    source does not say. `written` is the date as the source writes it where that is in numerals with the year last:
    "03/04/2020" could be two days, and `published` is None until other dates of the publisher show the order. Unknown
    strings are empty.
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
    written: str = ""

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
        parts = [self.title, self.text, self.published or "", self.publisher, self.url, *self.authors, *self.captions]
        parts += [self.written] * bool(self.written)
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words of an article that say when, and the days that they mean.

    `start`, `end` are the expression's offsets into the article's text. `first` is the first day meant and `stop` the
    day after the last one, both ISO ("2020-09-14", "2020-09-21" for the week). `certain` is False where the words
    leave room: whether "last week" means the calendar week or the seven days before the report, say.
    """

    start: int
    end: int
    first: str
    stop: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a stretch of an article that the article does not say in its own voice.

    `start`, `end` are the stretch's offsets into the article's text: a sentence, or the part of it that is attributed.
    `source` is who says it as a reader would name them ("Turkish sources", "sources who spoke to Asharq Al-Awsat"),
    taken from the article's own words at [source_start, source_end); for a pronoun or "the sources", those are where
    the article names them. `source` is empty for "reportedly" and the like, where nobody is named.
    """

    start: int
    end: int
    source: str
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """Consecutive whole sentences of one article: `article.text[start:end] == text`.

    `sentences` are (start, end) offsets into the article's text, in order, inside [start, end). `times` and
    `attributions` are those whose stretch overlaps the chunk, in order.
    """

    article_id: str
    ordinal: int
    start: int
    end: int
    text: str
    sentences: tuple[tuple[int, int], ...]
    times: tuple[TimeExpression, ...] = ()
    attributions: tuple[Attribution, ...] = ()


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
class Story:
    """A piece that stands in the archive more than once.

    `newest` is its latest version and `older` the versions that it replaces, newest first; `copies` are other articles
    with the same text, of other outlets as a rule, each in its own latest version.
    """

    newest: ArticleHead
    older: tuple[ArticleHead, ...]
    copies: tuple[ArticleHead, ...]


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
