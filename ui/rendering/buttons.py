"""The buttons of a message: each carries in its `value` what the page's script acts on."""

import json
from collections.abc import Sequence

from ingest.datatypes import ArticleHead
from qa.datatypes import Citation
from qa.wording import date_in_words
from ui.rendering.phrases import escape
from ui.rendering.sources import Quote, quotes_of


def line(text: str) -> str:
    """Text as HTML on one line."""
    return escape(" ".join(text.split()))


def marker(citation: Citation, citations: Sequence[Citation]) -> str:
    """The number of a citation, which opens its article at the quote."""
    name = f"Source {citation.number}: {citation.publisher or 'unknown outlet'}, {date_in_words(citation.published)}"
    return opener("dl-cite", citation, citations, escape(str(citation.number)), name)


def opener(kind: str, citation: Citation, citations: Sequence[Citation], content: str, name: str) -> str:
    """A button of the class `kind` that opens the cited article with all its quotes, at this one."""
    quotes = quotes_of(citation.article_id, citations)
    current = [quote.number for quote in quotes].index(citation.number)
    return button(kind, citation.article_id, quotes, current, content, name)


def head_opener(head: ArticleHead, text: str) -> str:
    """Words that open an article of which nothing is quoted."""
    name = f"Open the article: {head.title}, {date_in_words(head.published)}"
    return button("dl-open", head.id, (), 0, f'<span dir="auto">{line(text)}</span>', name)


def button(kind: str, article_id: str, quotes: Sequence[Quote], current: int, content: str, name: str) -> str:
    """A button that opens an article with these quotes; `content` is HTML, `name` text."""
    request = json.dumps({"article": article_id, "quotes": stretches(quotes), "current": current})
    return f'<button type="button" class="{kind}" value="{escape(request)}" title="{line(name)}">{content}</button>'


def stretches(quotes: Sequence[Quote]) -> list[list[object]]:
    """The quotes as the source panel's request has them."""
    return [[quote.start, quote.end, quote.mark, quote.number] for quote in quotes]


def place(publisher: str, published: str | None) -> str:
    """Outlet and date of an article."""
    outlet = f'<span dir="auto">{line(publisher)}</span> · ' if publisher else ""
    return f'<span class="dl-place">{outlet}{escape(date_in_words(published))}</span>'
