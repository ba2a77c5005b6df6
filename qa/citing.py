"""Hit and offsets → citation, and the words in which a statement is shown: with its source and its dates. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from ingest.datatypes import TimeExpression
from qa.attributing import attributed, names_source, source_of
from qa.datatypes import Citation, Hit, Statement
from qa.dates_in_words import with_dates


def cite(number: int, hit: Hit, start: int, end: int, mark: tuple[int, int] | None = None) -> Citation:
    """The citation of a stretch of a hit's chunk, offsets into the article's text, with all that is known of it."""
    article, chunk = hit.article, hit.chunk
    quote = chunk.text[start - chunk.start : end - chunk.start]
    times = tuple(time for time in chunk.times if start <= time.start and time.end <= end)
    return Citation(
        number, article.id, article.title, article.publisher, article.published, article.url, start, end, quote, mark,
        source_of(chunk, start, end, mark), times, hit.also_in, hit.older,
    )  # fmt: skip


def quoted_statement(citation: Citation) -> Statement:
    """The statement that consists of a citation's quote: days in brackets, its source before it unless it names it."""
    dated = with_dates(citation.quote, citation.start, citation.times)
    return Statement(_with_source(dated, citation.quote, [citation]), (citation,), True)


def reported(statement: Statement) -> Statement:
    """A model's statement with the source and the days that its quotes tell and that it has left out."""
    if not statement.supported:
        return statement
    dated = with_dates(statement.text, 0, _times_in(statement.text, statement.citations))
    return replace(statement, text=_with_source(dated, statement.text, statement.citations))


def _with_source(shown: str, words: str, citations: Sequence[Citation]) -> str:
    """Nothing is added where one of the quotes says it in its article's own voice, or the words name a source."""
    sources = [citation.source for citation in citations]
    told = next((source for source in sources if source), "")
    if not sources or None in sources or any(names_source(words, source) for source in sources if source is not None):
        return shown
    return attributed(shown, told)


def _times_in(text: str, citations: Sequence[Citation]) -> tuple[TimeExpression, ...]:
    """The expressions of the quotes that a text repeats word for word, at their places in the text."""
    found: dict[tuple[int, int], TimeExpression] = {}
    for citation in citations:
        for time in citation.times:
            words = citation.quote[time.start - citation.start : time.end - citation.start]
            at = text.lower().find(words.lower())
            if at >= 0 and not any(start < at + len(words) and at < end for start, end in found):
                found[at, at + len(words)] = replace(time, start=at, end=at + len(words))
    return tuple(found[place] for place in sorted(found))
