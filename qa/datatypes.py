"""What asking makes: hits, citations, statements and the answer. All are values; all serialise to plain JSON."""

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ingest.datatypes import ArticleHead, Chunk, Filter, TimeExpression
from qa.footnotes import to_markdown


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier question of the conversation and the text of its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Period:
    """The time that a question asks about: "in September 2020", "before the ceasefire", "this week", "latest".

    `words` are those of the question. `first` is the first day meant and `stop` the day after the last one, ISO, None
    where the question leaves it open; both are None for "latest", which prefers the newest reports. `told` says what
    was understood, for the reader ("1–30 September 2020"; "this week, counted from 22 September 2020"). `base` is the
    day that relative words count from, ISO, None where it is not known.
    """

    words: str
    first: str | None
    stop: str | None
    told: str
    base: str | None = None


class Form(StrEnum):
    """The forms of questions that are answered by what the articles were annotated with, not by the reading model."""

    PLAIN = ""
    EVENTS = "events"
    IDENTITY = "identity"
    OVERVIEW = "overview"


@dataclass(frozen=True, slots=True)
class Query:
    """A question made ready for search.

    `question` is what the user asked, `search` the same with what a follow-up leaves out filled in from the history.
    `as_of` is the day on which the question is asked of the archive; nothing published later is in `scope`. `period`
    is the time that the question itself names, `form` what kind of question it is (`qa.forms`).
    """

    question: str
    search: str
    scope: Filter
    as_of: date | None = None
    period: Period | None = None
    form: Form = Form.PLAIN


@dataclass(frozen=True, slots=True)
class Hit:
    """A chunk that was retrieved, best first by `score`.

    `lexical` is its BM25 score (higher is better) and `dense` its cosine to the question; 0.0 where that search did not
    find it. `also_in` names other articles with the same text (agency copy, reprints), `older` earlier versions of the
    same piece that this one replaces.
    """

    chunk: Chunk
    article: ArticleHead
    score: float
    lexical: float = 0.0
    dense: float = 0.0
    also_in: tuple[ArticleHead, ...] = ()
    older: tuple[ArticleHead, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of an article, whole sentences, that speaks to the question; offsets into the article's text.

    `mark` is the span inside it that answers, when the reader found one. `score` orders evidence, higher is better.
    `contrary` is the probability, as far as the reader can tell, that what answers there is the opposite of what the
    question takes for granted.
    """

    hit: Hit
    start: int
    end: int
    score: float
    mark: tuple[int, int] | None = None
    contrary: float = 0.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader makes of the hits: the hits reordered, the evidence best first, and the probability that the
    best evidence answers the question; `form` is that of the question where it decided what is evidence."""

    hits: tuple[Hit, ...]
    evidence: tuple[Evidence, ...]
    confidence: float
    form: Form = Form.PLAIN


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote: `article.text[start:end] == quote`. `number` is what the marker [n] shows.

    `mark` are the offsets, into the article's text, of the words that answer, when known. `source` is who says it
    where the article does not say it in its own voice, empty for "reportedly" and the like. `times` are the expressions
    of time in the quote, resolved. `also_in` and `older` are as in `Hit`.
    """

    number: int
    article_id: str
    title: str
    publisher: str
    published: str | None
    url: str
    start: int
    end: int
    quote: str
    mark: tuple[int, int] | None = None
    source: str | None = None
    times: tuple[TimeExpression, ...] = ()
    also_in: tuple[ArticleHead, ...] = ()
    older: tuple[ArticleHead, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the answer, without markers, and the citations that carry it.

    `supported` is False when no quote bears the sentence out; such a sentence is shown as unsupported.
    """

    text: str
    citations: tuple[Citation, ...]
    supported: bool


@dataclass(frozen=True, slots=True)
class Searched:
    """What an answer rests on: the words searched for, and the part of the archive they were searched in.

    `articles` counts those in scope; `oldest`, `newest` are ISO days within the scope; `since`, `until` the bounds set.
    `period` is what was understood of the time that the question names, "" when it names none. `changed` is the UTC
    time of the archive's last change, ISO.
    """

    text: str
    articles: int
    chunks: int
    oldest: str | None
    newest: str | None
    since: str | None = None
    until: str | None = None
    publishers: tuple[str, ...] = ()
    as_of: str | None = None
    period: str = ""
    changed: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What retrieval brought, told before the answer is written."""

    hits: tuple[Hit, ...]
    searched: Searched


@dataclass(frozen=True, slots=True)
class Value:
    """One of several answers to the same question: the article's words, and the citation that holds them."""

    text: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Conflict:
    """Well-supported quotes that give different answers to the question; `values` newest first, undated last."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in the days from `first` to the day before `stop` (ISO), and the quote that tells it.

    `certain` is that of the expression of time (`TimeExpression`); `words` is the expression itself.
    """

    first: str
    stop: str
    certain: bool
    words: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an answer rests on, in numbers: articles searched, read and cited, the outlets cited, the oldest and newest
    day of publication among the cited (ISO, None when undated), and when the archive last changed (UTC, ISO)."""

    searched: int
    read: int
    cited: int
    outlets: tuple[str, ...]
    oldest: str | None
    newest: str | None
    changed: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, or a refusal: then `answered` is False, `reason` says why, and `hits` are the nearest passages.

    `text` is the statements with their markers. `confidence` is a probability. `model` names the reader or chat model
    that wrote it, `note` what the user should know of how it came about (a provider that failed, say). `seconds` is
    the time of each stage. `conflicts` are found where reports disagree. `contrary` is True when the question takes
    something for granted of which the archive says the opposite: then the statements are the quotes that say so.
    `later` are articles after the as-of day that bear on the answer; they were not used. `timeline` is in order of day.
    """

    question: str
    text: str
    statements: tuple[Statement, ...]
    citations: tuple[Citation, ...]
    hits: tuple[Hit, ...]
    answered: bool
    reason: str
    confidence: float
    searched: Searched
    model: str
    seconds: tuple[tuple[str, float], ...]
    note: str = ""
    conflicts: tuple[Conflict, ...] = ()
    contrary: bool = False
    later: tuple[ArticleHead, ...] = ()
    receipt: Receipt | None = None
    timeline: tuple[Event, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values, the same names; `seconds` becomes a mapping."""
        return asdict(self) | {"seconds": dict(self.seconds)}

    def to_markdown(self) -> str:
        """The sentences with [^n] footnotes (outlet, headline, date, quote); a refusal says why and what is near."""
        return to_markdown(self)
