"""Reading → Answer: what is shown of the evidence, and what is said when it does not suffice. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace

from qa.citations import answer_text
from qa.citations.polarity import denies
from qa.citing import cite, quoted_statement
from qa.datatypes import Answer, Citation, Conflict, Evidence, Hit, Query, Reading, Searched, Statement, Value
from qa.disagreement import contrary, disagreeing
from qa.forms import chosen, least_confidence
from qa.period import elsewhere
from qa.reader import asked_share, choose, marked_text, text_of, with_what_it_leans_on
from qa.speaker import asked_speaker, is_said_by
from qa.suiting import Suiting
from qa.words import words

Seconds = tuple[tuple[str, float], ...]

# An answer of the embedded reader below this probability is refused. `make fit` prints what each threshold refuses;
# this one refuses about one in twelve of the questions that the sample archive answers, and four in five of the
# others, most of which are close to what it holds.
LEAST_CONFIDENCE = 0.31
# Two reports that differ on a value take probability from each other: from this one on both are told. Of 850 questions
# the only two that it answers are of that kind.
_OF_TWO = 0.2
# From this probability on the reader is believed when it takes the best sentence for the opposite of what the question
# takes for granted, if that sentence has a word that denies something and the question has none. Of the newsroom's
# held-out questions 15 of 152 with a false premise are told so, and none of 330 others that are answered.
_SURE = 0.33
# "Did Russia accept?" takes nothing for granted, nor does "grain deal".
_ASKS = re.compile(r"\b(?:who|whom|whose|what|which|when|where|why|how)\b", re.IGNORECASE)
_YES_NO = re.compile(
    r"\W*(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)(?:n['’]t)?\b",
    re.IGNORECASE,
)
# A statement from a report so many days before or after the best one's has at least this part of the words of the
# question that that has.
_NEAR = 30
_AS_MUCH = 0.7


def extracted(
    query: Query, reading: Reading, searched: Searched, model: str, seconds: Seconds, note: str = ""
) -> Answer:
    """The articles' own sentences as the answer, or a refusal when the reading is not certain enough."""
    if not reading.hits:
        return refused(query, (), searched, nothing_found(searched), 0.0, model, seconds, note)
    if reading.form and reading.evidence:
        return _quoted(query, reading, chosen(query, reading), searched, model, seconds, note)
    if reading.form:
        reason = f"No article found tells of an event then and there ({searched.period}); the nearest are listed."
        return refused(query, reading.hits, searched, reason, reading.confidence, model, seconds, note)
    if opposite := _opposite(query, reading):
        given = _quoted(query, reading, [opposite], searched, model, seconds, note)
        return replace(given, contrary=True)
    suiting = Suiting(query.search)
    values = _differing(query, reading, suiting) if reading.confidence >= _OF_TWO else []
    certain = reading.confidence >= least_confidence(query, LEAST_CONFIDENCE) and reading.evidence
    if not certain and not values:
        reason = "The archive has no passage that answers this with enough certainty; the nearest ones are listed."
        return refused(query, reading.hits, searched, reason, reading.confidence, model, seconds, note)
    if values:
        return _told_apart(_quoted(query, reading, values, searched, model, seconds, note), values)
    shown = choose(_adding(query, reading.evidence, suiting), suiting.of_value)
    return _quoted(query, reading, shown, searched, model, seconds, note)


def checked(answer: Answer, query: Query, reading: Reading) -> Answer:
    """A chat model's answer, or refusal, with what the evidence has against it: the contrary of what the question
    takes for granted, quoted first, or the values on which reports differ."""
    if reading.form:
        return answer
    if opposite := _opposite(query, reading):
        return _contradicted(answer, opposite)
    values = _differing(query, reading, Suiting(query.search)) if answer.answered else []
    return _told_apart(answer, values) if values else answer


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


def _opposite(query: Query, reading: Reading) -> Evidence | None:
    """The sentence that says the opposite of what the question takes for granted, by its words (`contrary`) or, when it
    is the best and certain enough, by the reader's own judgement."""
    if found := contrary(query.search, reading.evidence, query.period):
        return found
    asks = _ASKS.search(query.question) and not _YES_NO.match(query.question)
    if reading.confidence < LEAST_CONFIDENCE or not reading.evidence or not asks:
        return None
    best = reading.evidence[0]
    denied = denies(text_of(best)) and not denies(query.question)
    return best if denied and best.contrary >= _SURE else None


def _adding(query: Query, evidence: Sequence[Evidence], suiting: Suiting) -> list[Evidence]:
    """The best evidence, and what could add to it: nothing of another time than the one asked about, nothing without
    a number, day or name where the best has the one that is asked for, nothing of others where the best is said by whom
    the question asks about, and of reports of another time nothing that has clearly less of the question: that would be
    of a similar event."""
    best = evidence[0]
    asked = suiting.suits(marked_text(best))
    least = _AS_MUCH * asked_share(query, best)
    more = (e for e in evidence[1:] if not asked or (suiting.suits(marked_text(e)) and not suiting.lacks(text_of(e))))
    speaker = asked_speaker(query.search)
    if speaker and is_said_by(speaker, best.hit.chunk, best.start, best.end):
        more = (e for e in more if is_said_by(speaker, e.hit.chunk, e.start, e.end))
    near = (e for e in more if _days_between(best, e) <= _NEAR or asked_share(query, e) >= least)
    return [best, *(e for e in near if not _of_another_time(query, e))]


def _days_between(one: Evidence, other: Evidence) -> int:
    """Between the reports; none where a day is not known."""
    days = one.hit.article.day, other.hit.article.day
    return abs((days[0] - days[1]).days) if days[0] and days[1] else 0


def _differing(query: Query, reading: Reading, suiting: Suiting) -> list[Evidence]:
    """The evidence for values that exclude each other: where a sum is asked for, sentences that tell one."""
    if not reading.evidence:
        return []
    best, *others = reading.evidence
    return disagreeing(query.search, [best, *(e for e in others if not suiting.lacks(text_of(e)))])


def _of_another_time(query: Query, evidence: Evidence) -> bool:
    times = evidence.hit.chunk.times
    return elsewhere(query.period, (time for time in times if evidence.start <= time.start < evidence.end))


def _quoted(
    query: Query,
    reading: Reading,
    chosen: Sequence[Evidence],
    searched: Searched,
    model: str,
    seconds: Seconds,
    note: str,
) -> Answer:
    """An answer of the evidence's own sentences."""
    shown = with_what_it_leans_on(chosen)
    statements = [quoted_statement(_citation(number, evidence)) for number, evidence in enumerate(shown, 1)]
    citations = [citation for statement in statements for citation in statement.citations]
    return answered(query, reading, statements, citations, searched, model, seconds, note)


def _told_apart(answer: Answer, values: Sequence[Evidence]) -> Answer:
    """The answer with the conflict of these values, their quotes among its citations."""
    citations = list(answer.citations)
    found = []
    for evidence in values:
        citation = _same_quote(citations, evidence) or _citation(len(citations) + 1, evidence)
        if citation not in citations:
            citations.append(citation)
        found.append(Value(marked_text(evidence), citation))
    return replace(answer, citations=tuple(citations), conflicts=(Conflict(tuple(found)),))


def _contradicted(answer: Answer, opposite: Evidence) -> Answer:
    """The answer marked as contrary, the sentence that says so before all others unless a statement quotes it; a
    refusal becomes an answer of that sentence."""
    given = replace(answer, contrary=True, answered=True, reason="")
    if _same_quote(answer.citations, opposite):
        return given
    citation = _citation(len(answer.citations) + 1, opposite)
    statements = (quoted_statement(citation), *answer.statements)
    citations = (*answer.citations, citation)
    return replace(given, text=answer_text(statements), statements=statements, citations=citations)


def _same_quote(citations: Sequence[Citation], evidence: Evidence) -> Citation | None:
    place = (evidence.hit.article.id, evidence.start, evidence.end)
    return next((c for c in citations if (c.article_id, c.start, c.end) == place), None)


def _citation(number: int, evidence: Evidence) -> Citation:
    return cite(number, evidence.hit, evidence.start, evidence.end, evidence.mark)
