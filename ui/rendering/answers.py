"""A question, an answer in the making, an answer and an error, as the HTML of one chat message each.

Every message is one element on one line: Gradio's Markdown parser then passes it through as it is, and its sanitiser
keeps the attributes class, dir, title, type and value, but no data-* and no aria-*. What a button acts on is therefore
JSON in its `value`.
"""

import re
from collections.abc import Sequence

from qa.datatypes import Answer, Citation, Found, Statement
from qa.footnotes import excerpt
from qa.wording import cited_in_words, every_citation
from ui.rendering.buttons import line, marker
from ui.rendering.citations import one_an_article, others_html, passages_html, sources_html
from ui.rendering.notices import conflicts_html, contrary_html, later_html
from ui.rendering.phrases import confidence_in_words, escape, searched_in_words
from ui.rendering.timeline import timeline_html

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
        reading = f"Reading {len(found.hits)} passages of {outlets} article{'s' * (outlets != 1)}"
        return f'<div class="dl-answer"><p class="dl-working">{reading}</p></div>'
    shown = "".join(map(_streamed, _MARKER.split(text), range(len(text))))
    return f'<div class="dl-answer"><p class="dl-text dl-writing" dir="auto">{shown}</p></div>'


def answer_html(answer: Answer) -> str:
    """The finished answer or refusal, with its sources and everything a reader has to know to judge it."""
    body = _answered(answer) if answer.answered else _refused(answer)
    note = f'<p class="dl-note" dir="auto">{line(answer.note)}</p>' if answer.note else ""
    return f'<div class="dl-answer">{body}{note}{_colophon(answer)}</div>'


def error_html(sentence: str) -> str:
    """An error as one sentence in the chat."""
    return f'<div class="dl-answer dl-error"><p dir="auto">{line(sentence)}</p></div>'


def _streamed(piece: str, position: int) -> str:
    if position % 2 == 0:
        return escape(piece).replace("\n", " ")
    numbers = re.findall(r"\d+", piece)
    return "".join(f'<span class="dl-cite">{number}</span>' for number in numbers)


def _answered(answer: Answer) -> str:
    citations = every_citation(answer)
    sentences = " ".join(_sentence(statement, citations) for statement in answer.statements)
    text = f'<p class="dl-text" dir="auto">{sentences}</p>'
    told = (contrary_html(answer), text, conflicts_html(answer), later_html(answer), sources_html(answer))
    return "".join((*told, timeline_html(answer), others_html(answer)))


def _sentence(statement: Statement, citations: Sequence[Citation]) -> str:
    markers = "".join(marker(citation, citations) for citation in statement.citations)
    words, space, last = " ".join(statement.text.split()).rpartition(" ")
    # No marker may stand alone at the start of a line.
    text = f'{escape(words)}{space}<span class="dl-tail">{escape(last)}{markers}</span>'
    if statement.supported:
        return f"<span>{text}</span>"
    flag = '<span class="dl-flag" title="No quote in the archive bears this sentence out.">not supported</span>'
    return f'<span class="dl-unsupported">{text} {flag}</span>'


def _refused(answer: Answer) -> str:
    reason = f'<p class="dl-reason" dir="auto">{line(answer.reason)}</p>' if answer.reason else ""
    heading = '<p class="dl-refusal">The archive does not answer this.</p>'
    later = later_html(answer)
    nearest = one_an_article(answer.hits)[:_NEAREST]
    passages = f'<p class="dl-label">Nearest passages</p>{passages_html(nearest)}' if nearest else ""
    return heading + reason + later + passages


def _colophon(answer: Answer) -> str:
    facts = [line(searched_in_words(answer.searched))]
    if answer.receipt:
        facts.append(line(_sentence_case(cited_in_words(answer.receipt))))
    if answer.searched.text.strip() and answer.searched.text.strip() != answer.question.strip():
        facts.append(f'Searched for <span dir="auto">“{line(excerpt(answer.searched.text, 200))}”</span>.')
    facts.append(line(f"Answered by {answer.model}." if answer.model else ""))
    confidence = f'<span class="dl-confidence">{confidence_in_words(answer.confidence).capitalize()}.</span> '
    copy = (
        f'<button type="button" class="dl-copy" value="{escape(answer.to_markdown()).replace(chr(10), "&#10;")}" '
        'title="Copy the answer with its footnotes, as Markdown">Copy with footnotes</button>'
    )
    shown = confidence if answer.answered else ""
    return f'<div class="dl-colophon"><p>{shown}{" ".join(filter(None, facts))}</p>{copy}</div>'


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]
