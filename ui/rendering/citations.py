"""The sources under an answer: every cited article with what is known of its quotes, and the passages beside them."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from qa.datatypes import Answer, Citation, Hit
from qa.footnotes import excerpt
from qa.wording import date_in_words, every_citation, older_in_words, outlets_of, source_in_words, times_in_words
from ui.rendering.buttons import button, head_opener, line, marker, opener, place
from ui.rendering.phrases import escape
from ui.rendering.sources import Quote

# What an answer puts between the words of a quote: resolved days.
_INSERTED = re.compile(r" \[[^\]]*\]")


def sources_html(answer: Answer) -> str:
    """The cited articles in the order of their first markers."""
    citations = every_citation(answer)
    said = _INSERTED.sub("", " ".join(statement.text for statement in answer.statements))
    ordered = sorted(citations, key=lambda c: (_first(c.article_id, citations), c.number))
    items = [_source(list(group), citations, said) for _, group in groupby(ordered, lambda c: c.article_id)]
    return f'<ol class="dl-sources">{"".join(items)}</ol>' if items else ""


def others_html(answer: Answer) -> str:
    """The articles that were read and are not cited, folded away."""
    cited = {citation.article_id for citation in every_citation(answer)}
    others = [hit for hit in one_an_article(answer.hits) if hit.article.id not in cited]
    if not others:
        return ""
    summary = f"<summary>Also read, not cited ({len(others)})</summary>"
    return f'<details class="dl-others">{summary}{passages_html(others)}</details>'


def passages_html(hits: Iterable[Hit]) -> str:
    """Passages to open in their articles."""
    return f'<ul class="dl-passages">{"".join(map(_passage, hits))}</ul>'


def one_an_article(hits: Iterable[Hit]) -> list[Hit]:
    """The first hit of every article."""
    best: dict[str, Hit] = {}
    for hit in hits:
        best.setdefault(hit.article.id, hit)
    return list(best.values())


def _first(article_id: str, citations: Iterable[Citation]) -> int:
    return min(c.number for c in citations if c.article_id == article_id)


def _source(cited: Sequence[Citation], citations: Sequence[Citation], said: str) -> str:
    """One cited article; the quotes are repeated only where the answer does not consist of them."""
    head = cited[0]
    numbers = "".join(marker(citation, citations) for citation in cited)
    title = opener("dl-headline", head, citations, f'<span dir="auto">{line(head.title)}</span>', "Open the article")
    quotes = "".join(_quote(citation, said, len(cited) > 1) for citation in cited)
    where = place(head.publisher, head.published) + _versions(cited)
    return f'<li><span class="dl-numbers">{numbers}</span><span class="dl-source">{title}{where}{quotes}</span></li>'


def _quote(citation: Citation, said: str, several: bool) -> str:
    """A quote, and who says it and when that was; numbered where the article is quoted more than once."""
    quote = f"<q>{line(citation.quote)}</q>" if citation.quote not in said else ""
    facts = []
    if said := source_in_words(citation):
        facts.append(f'<span dir="auto">{line(said)}</span>')
    facts += [
        f'“<span dir="auto">{line(words)}</span>”: <b>{line(days)}</b>' for words, days in times_in_words(citation)
    ]
    number = f"{escape(f'[{citation.number}]')} " if several and not quote else ""
    known = f'<span class="dl-known">{number}{" · ".join(facts)}</span>' if facts else ""
    return quote + known


def _versions(cited: Sequence[Citation]) -> str:
    """Where else the piece stands, and its earlier versions, each to be opened."""
    copies = outlets_of(head for citation in cited for head in citation.also_in)
    older = list(dict.fromkeys(head for citation in cited for head in citation.older))
    facts = []
    if copies:
        facts.append("also in " + ", ".join(head_opener(head, outlet) for outlet, head in copies.items()))
    if len(older) == 1:
        facts.append(head_opener(older[0], older_in_words(older)))
    elif older:
        days = (head_opener(head, date_in_words(head.published)) for head in older)
        facts.append(f"{len(older)} older versions exist: {', '.join(days)}")
    return f'<span class="dl-known">{" · ".join(facts)}</span>' if facts else ""


def _passage(hit: Hit) -> str:
    text = f'<span dir="auto">{line(excerpt(hit.chunk.text, 200))}</span>'
    title = f'<b dir="auto">{line(hit.article.title)}</b>{place(hit.article.publisher, hit.article.published)}'
    quote = Quote(hit.chunk.start, hit.chunk.end)
    return (
        f"<li>{button('dl-passage', hit.article.id, [quote], 0, title + text, 'Open the passage in its article')}</li>"
    )
