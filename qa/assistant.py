"""The assistant: question and history → answer. The one place where retrieval, reading and writing meet."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Self

from ingest.archive import Archive
from ingest.datatypes import ArchiveStatus, Article, ArticleHead, Filter
from ingest.embedder import Embedder
from ingest.errors import ModelError
from ingest.settings import Settings
from qa.citations import ground
from qa.clock import Clock
from qa.composing import answered, checked, extracted, refused
from qa.copies import with_copies
from qa.datatypes import Answer, Found, Hit, Query, Reading, Searched, Turn
from qa.forms import read_form
from qa.later import LATER_HITS, bearing, later_query
from qa.parts import joined, parts
from qa.period import read_event
from qa.question import at_event, for_part, make_query, make_turns, with_period
from qa.reader import Reader
from qa.receipt import receipt
from qa.retriever import WITHIN, Retriever, worth_reading
from qa.timeline import timeline
from qa.wording import every_citation
from qa.writer import ChatWriter, refusal_taken_out

if TYPE_CHECKING:
    from langchain_core.retrievers import BaseRetriever
    from langchain_core.runnables import Runnable


class Assistant:
    """Answers questions from one archive. Safe to share by threads; `close` it, or use it in a `with` block."""

    def __init__(
        self,
        archive: Archive,
        embedder: Embedder,
        retriever: Retriever,
        reader: Reader,
        writer: ChatWriter | None = None,
        hits: int = 16,
        within: float = WITHIN,
    ) -> None:
        self._archive = archive
        self._embedder = embedder
        self._retriever = retriever
        self._reader = reader
        self._writer = writer
        self._hits = hits
        self._within = within

    @staticmethod
    def from_settings(settings: Settings | None = None, without: frozenset[str] = frozenset()) -> "Assistant":
        """An assistant as the settings describe it: see `qa.factory.open_assistant`."""
        from qa.factory import open_assistant

        return open_assistant(settings, without)

    def ask(
        self,
        question: str,
        *,
        history: Sequence[Turn | tuple[str, str]] = (),
        since: date | str | None = None,
        until: date | str | None = None,
        publishers: Sequence[str] = (),
        as_of: date | str | None = None,
    ) -> Answer:
        """The answer to a question, or a refusal that says why.

        `history` are earlier (question, answer) turns, oldest first. `since`, `until` bound the day of publication,
        `publishers` names those to search, and nothing published after `as_of` is used. Days are dates or ISO strings.
        Raises QuestionError for a question that cannot be asked.
        """
        events = self.stream(question, history=history, since=since, until=until, publishers=publishers, as_of=as_of)
        *_, answer = events
        assert isinstance(answer, Answer)
        return answer

    def stream(
        self,
        question: str,
        *,
        history: Sequence[Turn | tuple[str, str]] = (),
        since: date | str | None = None,
        until: date | str | None = None,
        publishers: Sequence[str] = (),
        as_of: date | str | None = None,
    ) -> Iterator[Found | str | Answer]:
        """The same in pieces: what was found, the text as it is written, and last the whole answer.

        The pieces of a chat model are unverified; the answer at the end replaces them.
        """
        query = make_query(question, history, since, until, publishers, as_of)
        return self._stream(query, make_turns(history))

    def search(
        self,
        question: str,
        limit: int = 10,
        *,
        since: date | str | None = None,
        until: date | str | None = None,
        publishers: Sequence[str] = (),
        as_of: date | str | None = None,
    ) -> list[Hit]:
        """The hits alone, best first, nothing read or answered."""
        query = make_query(question, (), since, until, publishers, as_of)
        return self._retriever.retrieve(self._timed(query, self._archive.status(query.scope)), limit)

    def article(self, article_id: str) -> Article:
        """The whole article; raises UnknownArticle."""
        return self._archive.article(article_id)

    def heads(self, scope: Filter | None = None, limit: int | None = None, offset: int = 0) -> list[ArticleHead]:
        """The articles in the archive, newest first."""
        return self._archive.heads(scope or Filter(), limit, offset)

    def status(self) -> ArchiveStatus:
        """What the archive holds."""
        return self._archive.status()

    def as_runnable(self) -> "Runnable[object, Answer]":
        """A LangChain Runnable from a question, or {"question", "history", ...}, to an Answer."""
        from qa.langchain_views import runnable

        return runnable(self)

    def as_retriever(self, k: int = 4) -> "BaseRetriever":
        """A LangChain retriever of `k` chunks as Documents."""
        from qa.langchain_views import retriever

        return retriever(self, k)

    def warm(self) -> None:
        """Loads now what the first question would wait for."""
        self._archive.warm()
        self._embedder.embed([""])

    def close(self) -> None:
        """Releases the archive."""
        self._archive.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _stream(self, query: Query, history: Sequence[Turn]) -> Iterator[Found | str | Answer]:
        clock = Clock()
        asked = parts(query.question)
        if asked and self._writer is None:
            answer = self._in_parts(query, asked, history, clock)
            yield Found(answer.hits, answer.searched)
            yield from self._told(answer, query, clock)
            return
        query, reading, searched = self._read(query, clock)
        yield Found(reading.hits, searched)
        note = ""
        if self._writer is not None and reading.hits:
            try:
                yield from self._write(self._writer, query, history, reading, searched, clock)
                return
            except ModelError as error:
                note = f"{error} The embedded reader answered instead."
        if asked:
            answer = self._in_parts(query, asked, history, clock)
            answer = replace(answer, note=f"{note} {answer.note}".strip())
        else:
            answer = extracted(query, reading, searched, self._reader.name, clock.seconds(), note)
        yield from self._told(answer, query, clock)

    def _told(self, answer: Answer, query: Query, clock: Clock) -> Iterator[str | Answer]:
        """The text of an answer that was not written piece by piece, then the whole answer."""
        if answer.answered:
            yield answer.text
        yield self._completed(answer, query, clock)

    def _in_parts(self, query: Query, asked: Sequence[str], history: Sequence[Turn], clock: Clock) -> Answer:
        """The answer to a question that asks several things at once, each answered as if it followed the one before."""
        turns, answers = list(history), []
        for part in asked:
            one, reading, searched = self._read(for_part(query, part, turns), clock)
            answer = extracted(one, reading, searched, self._reader.name, ())
            turns.append(Turn(part, answer.text))
            answers.append(answer)
        return joined(query.question, answers)

    def _read(self, query: Query, clock: Clock) -> tuple[Query, Reading, Searched]:
        """What the archive has for a query, which comes back with the time that its question names."""
        with clock.stage("retrieve"):
            status = self._archive.status(query.scope)
            query = self._timed(query, status)
            hits = worth_reading(self._retriever.retrieve(query, self._hits), self._within)
            searched = _searched(query, status)
        with clock.stage("read"):
            return query, read_form(query, hits) or self._reader.read(query, hits), searched

    def _timed(self, query: Query, status: ArchiveStatus) -> Query:
        """The query with the time that its question names, by the calendar or by an event that the archive dates."""
        query = with_period(query, status.newest)
        event = read_event(query.question) if query.period is None else None
        if event is None:
            return query
        hits = self._retriever.retrieve(replace(query, search=f"{event.phrase} {query.search}"), self._hits)
        return at_event(query, event, hits)

    def _write(
        self,
        writer: ChatWriter,
        query: Query,
        history: Sequence[Turn],
        reading: Reading,
        searched: Searched,
        clock: Clock,
    ) -> Iterator[str | Answer]:
        pieces: list[str] = []
        with clock.stage("write"):
            for piece in writer.write(query, reading.hits, history):
                pieces.append(piece)
                if refusal_taken_out(piece):
                    yield piece
        text = "".join(pieces).strip()
        if not refusal_taken_out(text):
            reason = "The articles found do not answer this question."
            doubt = min(reading.confidence, 1 - reading.confidence)
            refusal = refused(query, reading.hits, searched, reason, doubt, writer.name, clock.seconds())
            yield self._completed(checked(refusal, query, reading), query, clock)
            return
        with clock.stage("check"):
            statements, citations = ground(refusal_taken_out(text), reading.hits, self._similarity)
        answer = answered(query, reading, statements, citations, searched, writer.name, clock.seconds())
        yield self._completed(checked(answer, query, reading), query, clock)

    def _completed(self, answer: Answer, query: Query, clock: Clock) -> Answer:
        """The answer with its receipt, its timeline, and the articles after the as-of day that bear on it; those are
        searched, not read."""
        after = later_query(query)
        with clock.stage("complete"):
            answer = self._with_copies(answer, query)
            cited = every_citation(answer)
            chunks = {citation.article_id: self._archive.chunks_of(citation.article_id) for citation in cited}
            completed = replace(
                answer,
                later=bearing(query, answer.hits, self._retriever.retrieve(after, LATER_HITS)) if after else (),
                receipt=receipt(answer.searched, answer.hits, cited),
                timeline=timeline(cited, chunks) if answer.answered else (),
            )
        return replace(completed, seconds=clock.seconds())

    def _with_copies(self, answer: Answer, query: Query) -> Answer:
        """The answer with the other articles that have the sentences it quotes."""
        cited = every_citation(answer)
        stories = self._archive.stories(sorted({citation.article_id for citation in cited}), query.scope)
        told = [head.id for citation in cited for head in citation.also_in]
        copies = [head.id for story in stories.values() for head in story.copies]
        texts = self._archive.texts_of(sorted({*told, *copies})) if told or copies else {}
        return with_copies(answer, stories, texts) if texts else answer

    def _similarity(self, text: str, others: Sequence[str]) -> list[float]:
        vectors = self._embedder.embed([text, *others])
        similarities: list[float] = (vectors[1:] @ vectors[0]).tolist()
        return similarities


def _searched(query: Query, status: ArchiveStatus) -> Searched:
    scope = query.scope
    return Searched(
        query.search,
        status.articles,
        status.chunks,
        status.oldest,
        status.newest,
        scope.since.isoformat() if scope.since else None,
        scope.until.isoformat() if scope.until else None,
        scope.publishers,
        query.as_of.isoformat() if query.as_of else None,
        query.period.told if query.period else "",
        status.changed,
    )
