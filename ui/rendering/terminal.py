"""An answer as plain text for a terminal."""

import textwrap
from collections.abc import Iterator

from qa.datatypes import Answer, Citation, Hit
from qa.footnotes import date_in_words, excerpt, one_line
from ui.rendering.phrases import confidence_in_words, searched_in_words

_NEAREST = 5


def answer_text(answer: Answer, width: int = 80) -> str:
    """The answer with its quotes below, or the refusal with the nearest passages, wrapped to `width` columns.

    Control characters of articles and models are left out, so no text can steer the terminal.
    """
    blocks = list(_answered(answer, width) if answer.answered else _refused(answer, width))
    facts = [confidence_in_words(answer.confidence).capitalize() + "."] if answer.answered else []
    facts += [searched_in_words(answer.searched), f"Answered by {answer.model}." if answer.model else "", answer.note]
    return "\n\n".join([*blocks, _wrap(" ".join(filter(None, facts)), width)])


def _answered(answer: Answer, width: int) -> Iterator[str]:
    sentences = []
    for statement in answer.statements:
        markers = "".join(f"[{citation.number}]" for citation in statement.citations)
        doubt = "" if statement.supported else " (NOT SUPPORTED)"
        sentences.append(f"{one_line(statement.text)} {markers}".rstrip() + doubt)
    yield _wrap(" ".join(sentences), width)
    for citation in answer.citations:
        yield _footnote(citation, width)


def _footnote(citation: Citation, width: int) -> str:
    head = f"[{citation.number}] {_place(citation.publisher, citation.title, citation.published)}"
    lines = [_wrap(head, width, hanging="    "), _wrap(f"“{citation.quote}”", width, "    ", "    ")]
    return "\n".join([*lines, f"    {one_line(citation.url)}"] if citation.url else lines)


def _refused(answer: Answer, width: int) -> Iterator[str]:
    yield _wrap(f"The archive does not answer this. {answer.reason}", width)
    if answer.hits:
        yield "Nearest passages:"
    for hit in answer.hits[:_NEAREST]:
        yield _passage(hit, width)


def _passage(hit: Hit, width: int) -> str:
    head = f"- {_place(hit.article.publisher, hit.article.title, hit.article.published)}"
    return "\n".join([_wrap(head, width, hanging="  "), _wrap(excerpt(hit.chunk.text), width, "  ", "  ")])


def _place(publisher: str, title: str, published: str | None) -> str:
    return ", ".join(filter(None, (publisher, title and f"“{title}”", date_in_words(published))))


def _wrap(text: str, width: int, first: str = "", hanging: str = "") -> str:
    return textwrap.fill(
        one_line(text),
        width,
        initial_indent=first,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
