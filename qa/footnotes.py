"""An answer as Markdown with footnotes, ready to paste into a draft (pure)."""

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qa.datatypes import Answer, Citation, Hit, Statement

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
    blocks = _answered(answer) if answer.answered else _refused(answer)
    return "\n\n".join(blocks) + "\n"


def date_in_words(published: str | None) -> str:
    """An ISO day or time as a reader writes it: "22 September 2020, 08:30"; "undated" for None."""
    if not published:
        return "undated"
    year, month, day = published[:10].split("-")
    words = f"{int(day)} {_MONTHS[int(month) - 1]} {year}"
    clock = published[11:16]
    zone = re.search(r"(Z|[+-]\d\d:?\d\d)$", published[16:])
    return words + (f", {clock}" if clock else "") + (f" {zone[0].replace('Z', 'UTC')}" if zone else "")


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


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _answered(answer: "Answer") -> "Iterator[str]":
    yield " ".join(map(_sentence, answer.statements)) or escape_markdown(answer.text)
    yield "\n".join(map(_footnote, answer.citations))


def _sentence(statement: "Statement") -> str:
    markers = "".join(f"[^{citation.number}]" for citation in statement.citations)
    doubt = "" if statement.supported else " *(not supported by the articles)*"
    return escape_markdown(statement.text) + markers + doubt


def _footnote(citation: "Citation") -> str:
    address = web_address(citation.url)
    place = _place(citation.publisher, citation.title, citation.published)
    return f"[^{citation.number}]: {place}: “{escape_markdown(citation.quote)}”" + (f" <{address}>" if address else "")


def _refused(answer: "Answer") -> "Iterator[str]":
    yield f"**No answer in the archive.** {escape_markdown(answer.reason)}".rstrip()
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
