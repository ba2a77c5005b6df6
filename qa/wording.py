"""Wording that the page, the terminal and the Markdown share: dates, outlets, what an answer rests on (pure)."""

import re
from datetime import date
from typing import TYPE_CHECKING

from qa.dates_in_words import days_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ingest.datatypes import ArticleHead, TimeExpression
    from qa.datatypes import Answer, Citation, Conflict, Receipt

CONTRARY = "The archive says the opposite of what the question takes for granted."
DIFFER = "Reports differ"
LATER = "Later reports in the archive bear on this"

# How a period begins that is told with its preposition, or that is an order.
_NO_SPAN = ("since ", "after ", "before ", "until ", "the newest ")
_YEAR = re.compile(r"\d{4}")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def date_in_words(published: str | None) -> str:
    """An ISO day or time as a reader writes it: "22 September 2020, 08:30"; "undated" for None."""
    if not published:
        return "undated"
    clock = published[11:16]
    zone = re.search(r"(Z|[+-]\d\d:?\d\d)$", published[16:])
    told = zone[0].replace("Z", "UTC").replace("+00:00", "UTC") if zone else ""
    return _day(published) + (f", {clock}" if clock else "") + (f" {told}" if told else "")


def span_in_words(oldest: str, newest: str) -> str:
    """Two ISO days, both included, as one span: "14–22 September 2020", "30 August – 2 September 2020"."""
    if oldest[:10] == newest[:10]:
        return _day(newest)
    if oldest[:7] == newest[:7]:
        return f"{int(oldest[8:10])}–{_day(newest)}"
    first = _day(oldest).removesuffix(f" {newest[:4]}")
    return f"{first} – {_day(newest)}"


def listed(names: "Sequence[str]") -> str:
    """Names in a row: "A", "A and B", "A, B and C"."""
    *others, last = names or ("",)
    return f"{', '.join(others)} and {last}" if others else last


def scope_in_words(since: str | None, until: str | None, as_of: str | None, publishers: "Sequence[str]") -> str:
    """The filters in words, empty when everything is searched."""
    parts = [", ".join(publishers)] if publishers else []
    parts += [
        f"{name} {_typed_day(day)}" for name, day in (("since", since), ("until", until), ("as of", as_of)) if day
    ]
    return " · ".join(parts)


def receipt_in_words(receipt: "Receipt") -> str:
    """What was searched and cited, and how old the index is, in one sentence."""
    return f"Searched {receipt.searched:,} article{'s' * (receipt.searched != 1)}, {cited_in_words(receipt)}"


def cited_in_words(receipt: "Receipt") -> str:
    """The end of that sentence: what was cited, and when the archive last changed."""
    parts = [f"cited {receipt.cited or 'none'}"]
    if receipt.outlets:
        parts[0] += f" from {listed(receipt.outlets)}"
    if receipt.oldest and receipt.newest:
        parts.append(f"published {span_in_words(receipt.oldest, receipt.newest)}")
    elif receipt.cited:
        parts.append("undated")
    changed = f"; archive last changed {date_in_words(receipt.changed)}" if receipt.changed else ""
    return f"{', '.join(parts)}{changed}."


def outlets_of(heads: "Iterable[ArticleHead]") -> "dict[str, ArticleHead]":
    """The outlets by name, each with the first of its articles; an article without one is named by its headline."""
    found: dict[str, ArticleHead] = {}
    for head in heads:
        found.setdefault(head.publisher or head.title or head.id, head)
    return found


def period_in_words(period: str) -> str:
    """The time that was asked about, after "Searched": "for September 2020", "before 5 March 2020"."""
    return period if not period or period.startswith(_NO_SPAN) else f"for {period}"


def source_in_words(citation: "Citation") -> str:
    """Who says what is quoted; "" where the article says it in its own voice."""
    if citation.source is None:
        return ""
    return f"according to {citation.source}" if citation.source else "according to a source that is not named"


def older_in_words(older: "Sequence[ArticleHead]") -> str:
    """That earlier versions of a piece exist; "" when none does."""
    days = [date_in_words(head.published) for head in older if head.published]
    of = f" of {listed(days)}" if older and len(days) == len(older) else ""
    if len(older) < 2:
        return f"an older version{of} exists" if older else ""
    return f"{len(older)} older versions{of} exist"


def times_in_words(citation: "Citation") -> list[tuple[str, str]]:
    """The quote's expressions of time and the days that they mean, but for those that name the year themselves."""
    told = ((_words(citation, time), days_in_words(time.first, time.stop, time.certain)) for time in citation.times)
    return list(dict.fromkeys((words, days) for words, days in told if words and not _YEAR.search(words)))


def later_report(conflict: "Conflict") -> str:
    """What to call the first of the conflict's values: "the later report", "the latest report"; "" when it cannot be
    said, because days of publication are unknown or the same."""
    days = [value.citation.published and value.citation.published[:10] for value in conflict.values]
    known = [day for day in days if day]
    if len(known) < max(len(days), 2) or known[0] <= max(known[1:]):
        return ""
    return "the later report" if len(set(known)) == 2 else "the latest report"


def every_citation(answer: "Answer") -> "tuple[Citation, ...]":
    """The answer's citations and, after them, those that only its conflicts show."""
    found: dict[int, Citation] = {}
    for citation in (*answer.citations, *(value.citation for c in answer.conflicts for value in c.values)):
        found.setdefault(citation.number, citation)
    return tuple(found.values())


def _words(citation: "Citation", time: "TimeExpression") -> str:
    inside = citation.start <= time.start < time.end <= citation.end
    return citation.quote[time.start - citation.start : time.end - citation.start] if inside else ""


def _day(iso: str) -> str:
    year, month, day = iso[:10].split("-")
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"


def _typed_day(text: str) -> str:
    try:
        return date_in_words(date.fromisoformat(text).isoformat())
    except ValueError:
        return text
