"""The timeline's button; the page's script makes the plot and the list from what it carries."""

import json
from collections.abc import Iterable

from qa.datatypes import Answer, Event
from qa.dates_in_words import days_in_words
from qa.wording import date_in_words, source_in_words
from ui.rendering.buttons import stretches
from ui.rendering.phrases import escape
from ui.rendering.sources import Quote

# Characters before an expression of time at the start of a sentence ("On", "In early") that go with it.
_BEFORE = 12


def timeline_html(answer: Answer) -> str:
    """A button that opens the timeline; its value is JSON: `events` with all that the plot shows, each with `article`
    and `current`, and `quotes`, what each article's quotes are in the request that opens it."""
    if not answer.timeline:
        return ""
    quotes = _quotes(answer.timeline)
    cited = {citation.number for citation in answer.citations}
    events = [_fields(event, quotes[event.citation.article_id], cited) for event in answer.timeline]
    requests = {article: stretches(found) for article, found in quotes.items()}
    value = escape(json.dumps({"events": events, "quotes": requests}))
    name = "The dated events that the cited passages tell"
    count = len(events)
    return f'<button type="button" class="dl-timeline" value="{value}" title="{name}">Timeline ({count})</button>'


def _quotes(events: Iterable[Event]) -> dict[str, list[Quote]]:
    """Each article's events as quotes, in the order of the text, their expressions of time marked."""
    quotes: dict[str, list[Quote]] = {}
    for event in sorted(events, key=lambda e: e.citation.start):
        quotes.setdefault(event.citation.article_id, []).append(_quote(event))
    return quotes


def _quote(event: Event) -> Quote:
    citation = event.citation
    at = citation.quote.find(event.words) if event.words else -1
    mark = (citation.start + at, citation.start + at + len(event.words)) if at >= 0 else None
    return Quote(citation.start, citation.end, mark, citation.number)


def _fields(event: Event, quotes: list[Quote], cited: set[int]) -> dict[str, object]:
    citation = event.citation
    said = source_in_words(citation)
    place = " · ".join(filter(None, (citation.publisher, date_in_words(citation.published), said)))
    return {
        "first": event.first,
        "stop": event.stop,
        "certain": event.certain,
        "days": days_in_words(event.first, event.stop, event.certain),
        "label": _label(event),
        "quote": citation.quote,
        "place": place,
        "number": citation.number if citation.number in cited else None,
        "article": citation.article_id,
        "current": quotes.index(_quote(event)),
    }


def _label(event: Event) -> str:
    """The quote without the expression of time that it starts with, which the plot's axis says."""
    quote = event.citation.quote
    at = quote.find(event.words) if event.words else -1
    rest = quote[at + len(event.words) :].lstrip(" ,:;–—-") if 0 <= at <= _BEFORE else ""
    return rest or quote
