"""An answer as plain text: its sentences, what differs, the quotes, the timeline, what was searched."""

import textwrap
from collections.abc import Iterator, Sequence

from ingest.datatypes import ArticleHead
from qa.datatypes import Answer, Citation, Conflict, Event, Hit, Searched
from qa.dates_in_words import days_in_words
from qa.wording import (
    CONTRARY,
    DIFFER,
    LATER,
    every_citation,
    later_report,
    older_in_words,
    outlets_of,
    period_in_words,
    receipt_in_words,
    scope_in_words,
    source_in_words,
    times_in_words,
)
from ui.terminal.plain import plain, wrap

_INDENT = " " * 4


def answer_text(answer: Answer) -> str:
    """The statements with their markers, what speaks against them, the quotes they rest on; or why there is no answer.

    The last line is the receipt."""
    parts = [*(_answered(answer) if answer.answered else _refused(answer))]
    if answer.note:
        parts.append(wrap(answer.note))
    parts.append(wrap(searched_text(answer.searched, answer.model, answer.confidence)))
    if answer.receipt:
        parts[-1] += "\n" + wrap(receipt_in_words(answer.receipt))
    return plain("\n\n".join(parts))


def searched_text(searched: Searched, model: str, confidence: float) -> str:
    """One line on what was searched for, in reports of which days and within which filters, by which reader, and how
    sure it is."""
    days = f"reports of {searched.oldest} to {searched.newest}" if searched.oldest else ""
    scope = scope_in_words(searched.since, searched.until, searched.as_of, searched.publishers)
    facts = [f"Searched for: {searched.text}", days, scope, period_in_words(searched.period), model]
    return " · ".join(filter(None, [*facts, f"confidence {confidence:.0%}"]))


def _answered(answer: Answer) -> Iterator[str]:
    if answer.contrary:
        yield CONTRARY
    yield wrap(answer.text)
    if any(not statement.supported for statement in answer.statements):
        yield "Sentences marked (unsupported) are not borne out by a quote."
    yield from map(_conflict, answer.conflicts)
    yield from _later(answer.later)
    yield from map(_citation, every_citation(answer))
    if answer.timeline:
        yield "\n".join(["Timeline", *_events(answer.timeline)])


def _refused(answer: Answer) -> Iterator[str]:
    yield wrap(f"No answer. {answer.reason}")
    yield from _later(answer.later)
    yield from map(_nearest, answer.hits[:3])


def _conflict(conflict: Conflict) -> str:
    later = later_report(conflict)
    lines = [f"{DIFFER}:"]
    for value in conflict.values:
        facts = [value.citation.publisher or "unknown publisher", value.citation.published or "no date", later]
        line = f"- {value.text} ({', '.join(filter(None, facts))}) [{value.citation.number}]"
        lines.append(wrap(line, _INDENT, "  "))
        later = ""
    return "\n".join(lines)


def _later(heads: Sequence[ArticleHead]) -> Iterator[str]:
    if heads:
        yield "\n".join([f"{LATER}:", *(wrap(f"- {_place(head)}", _INDENT, "  ") for head in heads)])


def _citation(citation: Citation) -> str:
    facts = [citation.publisher or "unknown publisher", citation.published or "no date", citation.title, citation.url]
    source = f"[{citation.number}] " + " · ".join(fact for fact in facts if fact)
    place = f"{_INDENT}{citation.article_id}, characters {citation.start} to {citation.end}"
    known = (wrap(line, _INDENT) for line in _known(citation))
    return "\n".join([source, wrap(f"“{citation.quote}”", _INDENT), *known, place])


def _known(citation: Citation) -> Iterator[str]:
    if said := source_in_words(citation):
        yield said
    if times := times_in_words(citation):
        yield "; ".join(f"“{words}”: {days}" for words, days in times)
    if citation.also_in:
        yield f"also in {', '.join(outlets_of(citation.also_in))}"
    if citation.older:
        yield older_in_words(citation.older)


def _events(events: Sequence[Event]) -> Iterator[str]:
    days = [days_in_words(event.first, event.stop, event.certain) for event in events]
    width = max(map(len, days)) + 2
    for day, event in zip(days, events, strict=True):
        citation = event.citation
        place = ", ".join(filter(None, (citation.publisher or "unknown publisher", source_in_words(citation))))
        line = f"{citation.quote} ({place})"
        yield wrap(line, " " * (width + 2), f"  {day:<{width}}")


def _nearest(hit: Hit) -> str:
    return f"Nearest: {_place(hit.article)}\n" + textwrap.indent(
        textwrap.shorten(hit.chunk.text, 240, placeholder=" …"), _INDENT
    )


def _place(head: ArticleHead) -> str:
    return " · ".join([head.publisher or "unknown publisher", head.published or "no date", head.title])
