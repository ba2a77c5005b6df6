"""A question, an answer in the making, an answer and an error, as the HTML of one chat message each.

Every message is one element on one line: Gradio's Markdown parser then passes it through as it is, and its sanitiser
keeps the attributes class, dir, title, type and value, but no data-* and no aria-*. What a button acts on is therefore
JSON in its `value`.
"""

import json
import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from qa.datatypes import Answer, Citation, Found, Hit, Statement
from qa.footnotes import date_in_words, excerpt
from ui.rendering.phrases import confidence_in_words, escape, searched_in_words
from ui.rendering.sources import Quote, quotes_of

_NEAREST = 5
_MARKER = re.compile(r"\s*\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]")


def question_html(question: str) -> str:
    """A question as the user asked it."""
    lines = escape(question.strip()).replace("\n", "<br>")
    return f'<div class="dl-question" dir="auto">{lines}</div>'


def working_html(found: Found | None, text: str) -> str:
    """An answer in the making: what was found so far and the text so far, its markers not yet to be clicked."""
    if found is None:
        return '<div class="dl-answer"><p class="dl-working">Searching the archive</p></div>'
    if not text.strip():
        outlets = len({hit.article.id for hit in found.hits})
        line = f"Reading {len(found.hits)} passages of {outlets} article{'s' * (outlets != 1)}"
        return f'<div class="dl-answer"><p class="dl-working">{line}</p></div>'
    shown = "".join(map(_streamed, _MARKER.split(text), range(len(text))))
    return f'<div class="dl-answer"><p class="dl-text dl-writing" dir="auto">{shown}</p></div>'


def answer_html(answer: Answer) -> str:
    """The finished answer or refusal, with its sources and everything a reader has to know to judge it."""
    body = _answered(answer) if answer.answered else _refused(answer)
    note = f'<p class="dl-note" dir="auto">{_line(answer.note)}</p>' if answer.note else ""
    return f'<div class="dl-answer">{body}{note}{_colophon(answer)}</div>'


def error_html(sentence: str) -> str:
    """An error as one sentence in the chat."""
    return f'<div class="dl-answer dl-error"><p dir="auto">{_line(sentence)}</p></div>'


def _streamed(piece: str, position: int) -> str:
    if position % 2 == 0:
        return escape(piece).replace("\n", " ")
    numbers = re.findall(r"\d+", piece)
    return "".join(f'<span class="dl-cite">{number}</span>' for number in numbers)


def _answered(answer: Answer) -> str:
    sentences = " ".join(_sentence(statement, answer.citations) for statement in answer.statements)
    return f'<p class="dl-text" dir="auto">{sentences}</p>{_sources(answer)}{_others(answer)}'


def _sentence(statement: Statement, citations: Sequence[Citation]) -> str:
    markers = "".join(_marker(citation, citations) for citation in statement.citations)
    words, space, last = " ".join(statement.text.split()).rpartition(" ")
    # No marker may stand alone at the start of a line.
    text = f'{escape(words)}{space}<span class="dl-tail">{escape(last)}{markers}</span>'
    if statement.supported:
        return f"<span>{text}</span>"
    flag = '<span class="dl-flag" title="No quote in the archive bears this sentence out.">not supported</span>'
    return f'<span class="dl-unsupported">{text} {flag}</span>'


def _marker(citation: Citation, citations: Sequence[Citation]) -> str:
    name = f"Source {citation.number}: {citation.publisher or 'unknown outlet'}, {date_in_words(citation.published)}"
    return _opener("dl-cite", citation, citations, escape(str(citation.number)), name)


def _opener(kind: str, citation: Citation, citations: Sequence[Citation], content: str, name: str) -> str:
    quotes = quotes_of(citation.article_id, citations)
    current = [quote.number for quote in quotes].index(citation.number)
    return _button(kind, citation.article_id, quotes, current, content, name)


def _button(kind: str, article_id: str, quotes: Sequence[Quote], current: int, content: str, name: str) -> str:
    stretches = [[quote.start, quote.end, quote.mark, quote.number] for quote in quotes]
    request = json.dumps({"article": article_id, "quotes": stretches, "current": current})
    return f'<button type="button" class="{kind}" value="{escape(request)}" title="{_line(name)}">{content}</button>'


def _sources(answer: Answer) -> str:
    said = " ".join(statement.text for statement in answer.statements)
    ordered = sorted(answer.citations, key=lambda c: (_first(c.article_id, answer.citations), c.number))
    items = [_source(list(group), answer.citations, said) for _, group in groupby(ordered, lambda c: c.article_id)]
    return f'<ol class="dl-sources">{"".join(items)}</ol>' if items else ""


def _first(article_id: str, citations: Iterable[Citation]) -> int:
    return min(c.number for c in citations if c.article_id == article_id)


def _source(cited: Sequence[Citation], citations: Sequence[Citation], said: str) -> str:
    """One cited article; the quotes are repeated only where the answer does not consist of them."""
    head = cited[0]
    numbers = "".join(_marker(citation, citations) for citation in cited)
    title = _opener("dl-headline", head, citations, f'<span dir="auto">{_line(head.title)}</span>', "Open the article")
    quotes = "".join(f"<q>{_line(c.quote)}</q>" for c in cited if c.quote not in said)
    place = _place(head.publisher, head.published)
    return f'<li><span class="dl-numbers">{numbers}</span><span class="dl-source">{title}{place}{quotes}</span></li>'


def _place(publisher: str, published: str | None) -> str:
    outlet = f'<span dir="auto">{_line(publisher)}</span> · ' if publisher else ""
    return f'<span class="dl-place">{outlet}{escape(date_in_words(published))}</span>'


def _refused(answer: Answer) -> str:
    reason = f'<p class="dl-reason" dir="auto">{_line(answer.reason)}</p>' if answer.reason else ""
    heading = '<p class="dl-refusal">The archive does not answer this.</p>'
    nearest = _one_an_article(answer.hits)[:_NEAREST]
    if not nearest:
        return heading + reason
    return f'{heading}{reason}<p class="dl-label">Nearest passages</p>{_passages(nearest)}'


def _others(answer: Answer) -> str:
    cited = {citation.article_id for citation in answer.citations}
    others = [hit for hit in _one_an_article(answer.hits) if hit.article.id not in cited]
    if not others:
        return ""
    summary = f"<summary>Also read, not cited ({len(others)})</summary>"
    return f'<details class="dl-others">{summary}{_passages(others)}</details>'


def _one_an_article(hits: Iterable[Hit]) -> list[Hit]:
    best: dict[str, Hit] = {}
    for hit in hits:
        best.setdefault(hit.article.id, hit)
    return list(best.values())


def _passages(hits: Iterable[Hit]) -> str:
    return f'<ul class="dl-passages">{"".join(map(_passage, hits))}</ul>'


def _passage(hit: Hit) -> str:
    text = f'<span dir="auto">{_line(excerpt(hit.chunk.text, 200))}</span>'
    title = f'<b dir="auto">{_line(hit.article.title)}</b>{_place(hit.article.publisher, hit.article.published)}'
    quote = Quote(hit.chunk.start, hit.chunk.end)
    return (
        f"<li>{_button('dl-passage', hit.article.id, [quote], 0, title + text, 'Open the passage in its article')}</li>"
    )


def _colophon(answer: Answer) -> str:
    facts = [_line(searched_in_words(answer.searched))]
    if answer.searched.text.strip() and answer.searched.text.strip() != answer.question.strip():
        facts.append(f'Searched for <span dir="auto">“{_line(excerpt(answer.searched.text, 200))}”</span>.')
    facts.append(_line(f"Answered by {answer.model}." if answer.model else ""))
    confidence = f'<span class="dl-confidence">{confidence_in_words(answer.confidence).capitalize()}.</span> '
    copy = (
        f'<button type="button" class="dl-copy" value="{escape(answer.to_markdown()).replace(chr(10), "&#10;")}" '
        'title="Copy the answer with its footnotes, as Markdown">Copy with footnotes</button>'
    )
    shown = confidence if answer.answered else ""
    return f'<div class="dl-colophon"><p>{shown}{" ".join(filter(None, facts))}</p>{copy}</div>'


def _line(text: str) -> str:
    return escape(" ".join(text.split()))
