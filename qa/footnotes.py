"""An answer as Markdown with footnotes, ready to paste into a draft (pure)."""

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from qa.dates_in_words import days_in_words
from qa.wording import (
    CONTRARY,
    DIFFER,
    LATER,
    date_in_words,
    every_citation,
    later_report,
    older_in_words,
    outlets_of,
    receipt_in_words,
    source_in_words,
    times_in_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ingest.datatypes import ArticleHead
    from qa.datatypes import Answer, Citation, Conflict, Event, Hit, Statement, Value

__all__ = ["date_in_words", "escape_markdown", "excerpt", "one_line", "to_markdown", "web_address"]

_NEAREST = 5
_EXCERPT = 280
_CONTROLS = {c: None for c in (*range(0x20), 0x7F, *range(0x80, 0xA0)) if chr(c) not in "\t\n\r\x85"}
# Active anywhere in a line: emphasis, code, links, HTML, entities, tables, strike-through, math, and what GitHub's
# Markdown turns into a link by itself (an address after "://", "www." or "@").
_ACTIVE = re.compile(r"[\\`*_\[\]<>|~$&^@]|:(?=//)|(?<=www)\.", re.IGNORECASE)
# Active only where a line starts: headings, lists, rules, underlines of headings.
_LINE_START = re.compile(r"^(\d+(?=[.)](?: |$))|(?=[#+=-]))")


def to_markdown(answer: "Answer") -> str:
    """The answer's sentences with [^n] markers and one footnote a citation; a refusal says why and lists what is near.

    All text of articles and models is escaped: it shows as it was written and never becomes a link, picture or markup.
    """
    blocks = [*(_answered(answer) if answer.answered else _refused(answer))]
    if answer.receipt:
        blocks.append(escape_markdown(receipt_in_words(answer.receipt)))
    return "\n\n".join(blocks) + "\n"


def excerpt(text: str, limit: int = _EXCERPT) -> str:
    """The beginning of a text on one line, cut between words, with an ellipsis where it was cut."""
    line = one_line(text)
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:.–—-") + " …"


def one_line(text: str) -> str:
    """The text with every run of white space a single space, and without control characters."""
    return " ".join(text.translate(_CONTROLS).split())


def escape_markdown(text: str) -> str:
    """The text on one line with everything escaped that Markdown would not show as it stands."""
    escaped = _ACTIVE.sub(lambda match: "\\" + match[0], one_line(text))
    return _LINE_START.sub(r"\1\\", escaped)


def web_address(url: str) -> str:
    """The URL if it is an address that a reader can open (http or https), made safe to print; else empty."""
    try:
        parts = urlsplit(one_line(url))
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    return quote(parts.geturl(), safe="/:?#[]@!$&'()*+,;=%~-._")


def _answered(answer: "Answer") -> "Iterator[str]":
    if answer.contrary:
        yield f"*{CONTRARY}*"
    yield " ".join(map(_sentence, answer.statements)) or escape_markdown(answer.text)
    yield from map(_conflict, answer.conflicts)
    yield from _later(answer)
    if answer.timeline:
        yield "\n".join(_table(answer.timeline, {citation.number for citation in answer.citations}))
    yield "\n".join(map(_footnote, every_citation(answer)))


def _sentence(statement: "Statement") -> str:
    markers = "".join(f"[^{citation.number}]" for citation in statement.citations)
    doubt = "" if statement.supported else " *(not supported by the articles)*"
    return escape_markdown(statement.text) + markers + doubt


def _conflict(conflict: "Conflict") -> str:
    later = later_report(conflict)
    values = (_value(value, later if not i else "") for i, value in enumerate(conflict.values))
    return "\n".join([f"**{DIFFER}:**", "", *values])


def _value(value: "Value", later: str) -> str:
    citation = value.citation
    place = ", ".join(filter(None, (escape_markdown(citation.publisher), date_in_words(citation.published), later)))
    return f"- **{escape_markdown(value.text)}** ({place})[^{citation.number}]"


def _later(answer: "Answer") -> "Iterator[str]":
    if answer.later:
        yield f"{LATER}: {'; '.join(map(_head, answer.later))}."


def _head(head: "ArticleHead") -> str:
    address = web_address(head.url)
    return _place(head.publisher, head.title, head.published) + (f" <{address}>" if address else "")


def _table(events: "Iterable[Event]", footnotes: "set[int]") -> "Iterator[str]":
    yield "| Date | Event | Source |"
    yield "|---|---|---|"
    for event in events:
        citation = event.citation
        mark = f"[^{citation.number}]" if citation.number in footnotes else ""
        said = source_in_words(citation)
        source = f" ({escape_markdown(said)})" if said else ""
        place = _place(citation.publisher, citation.title, citation.published)
        days = days_in_words(event.first, event.stop, event.certain)
        yield f"| {days} | “{escape_markdown(citation.quote)}”{source} | {place}{mark} |"


def _footnote(citation: "Citation") -> str:
    address = web_address(citation.url)
    place = _place(citation.publisher, citation.title, citation.published)
    link = f" <{address}>" if address else ""
    known = "; ".join(_known(citation))
    return f"[^{citation.number}]: {place}: “{escape_markdown(citation.quote)}”{known and f' ({known})'}{link}"


def _known(citation: "Citation") -> "Iterator[str]":
    """What there is to know of a quote beside its place: who says it, when that was, where else it stands."""
    if said := source_in_words(citation):
        yield escape_markdown(said)
    for words, days in times_in_words(citation):
        yield f"“{escape_markdown(words)}”: {days}"
    if citation.also_in:
        yield f"also in {escape_markdown(', '.join(outlets_of(citation.also_in)))}"
    if citation.older:
        yield older_in_words(citation.older)


def _refused(answer: "Answer") -> "Iterator[str]":
    yield f"**No answer in the archive.** {escape_markdown(answer.reason)}".rstrip()
    yield from _later(answer)
    if answer.hits:
        yield "Nearest passages:"
        yield "\n".join(_passages(answer.hits[:_NEAREST]))


def _passages(hits: "Iterable[Hit]") -> "Iterator[str]":
    for hit in hits:
        place = _place(hit.article.publisher, hit.article.title, hit.article.published)
        yield f"- {place}: “{escape_markdown(excerpt(hit.chunk.text))}”"


def _place(publisher: str, title: str, published: str | None) -> str:
    headline = f"*{escape_markdown(title)}*" if title else ""
    return ", ".join(filter(None, (escape_markdown(publisher), headline, date_in_words(published))))
