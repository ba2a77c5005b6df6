"""Reading → Answer: what is shown of the evidence, and what is said when it does not suffice. Pure."""

from collections.abc import Sequence

from qa.citations import answer_text
from qa.datatypes import Answer, Citation, Evidence, Hit, Query, Reading, Searched, Statement
from qa.reader import choose, text_of
from qa.words import words

Seconds = tuple[tuple[str, float], ...]

# An answer of the embedded reader below this probability is refused. `make fit` prints what each threshold refuses;
# this one refuses about one in ten of the questions that the sample archive answers, and six in ten of the others.
LEAST_CONFIDENCE = 0.25


def extracted(
    query: Query, reading: Reading, searched: Searched, model: str, seconds: Seconds, note: str = ""
) -> Answer:
    """The articles' own sentences as the answer, or a refusal when the reading is not certain enough."""
    if not reading.hits:
        return refused(query, (), searched, nothing_found(searched), 0.0, model, seconds, note)
    if reading.confidence < LEAST_CONFIDENCE or not reading.evidence:
        reason = "The archive has no passage that answers this with enough certainty; the nearest ones are listed."
        return refused(query, reading.hits, searched, reason, reading.confidence, model, seconds, note)
    statements = tuple(_statement(number, evidence) for number, evidence in enumerate(choose(reading.evidence), 1))
    citations = tuple(citation for statement in statements for citation in statement.citations)
    return answered(query, reading, statements, citations, searched, model, seconds, note)


def answered(
    query: Query,
    reading: Reading,
    statements: Sequence[Statement],
    citations: Sequence[Citation],
    searched: Searched,
    model: str,
    seconds: Seconds,
    note: str = "",
) -> Answer:
    """An answer of these statements."""
    return Answer(
        query.question, answer_text(statements), tuple(statements), tuple(citations), reading.hits, True, "",
        reading.confidence, searched, model, seconds, note,
    )  # fmt: skip


def refused(
    query: Query,
    hits: Sequence[Hit],
    searched: Searched,
    reason: str,
    confidence: float,
    model: str,
    seconds: Seconds,
    note: str = "",
) -> Answer:
    """No answer, with the reason and the nearest hits."""
    return Answer(query.question, "", (), (), tuple(hits), False, reason, confidence, searched, model, seconds, note)


def nothing_found(searched: Searched) -> str:
    """Why a search came back without a single hit."""
    if searched.articles == 0:
        return "No article in the archive is within the dates and publishers chosen."
    if not words(searched.text):
        return "The question has no words to search for."
    return "Nothing in the archive resembles this question."


def _statement(number: int, evidence: Evidence) -> Statement:
    article, quote = evidence.hit.article, text_of(evidence)
    citation = Citation(
        number, article.id, article.title, article.publisher, article.published, article.url,
        evidence.start, evidence.end, quote, evidence.mark, also_in=evidence.hit.also_in, older=evidence.hit.older,
    )  # fmt: skip
    return Statement(quote, (citation,), True)
