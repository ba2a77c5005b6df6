"""From a model's text with markers to statements with verbatim quotes, each checked. Pure."""

from collections.abc import Iterable, Sequence

from qa.citations.judge import Judge, Similarity
from qa.citations.markers import marked_sentences
from qa.citations.names import common_words
from qa.citations.support import Quote, read_claim
from qa.citing import cite, reported
from qa.datatypes import Citation, Hit, Statement

# What `answer_text` puts after a sentence that no quote bears out.
UNSUPPORTED = "[unsupported]"


def ground(
    text: str, hits: Sequence[Hit], similarity: Similarity
) -> tuple[tuple[Statement, ...], tuple[Citation, ...]]:
    """The statements of a model's text, each with the quotes that bear it out, and all citations in order of use.

    A marker [n] counts the hits from 1; one that counts none is dropped. A sentence is checked against the sentences of
    the chunks that it cites, then against all others; when none bears it out it is unsupported and cites nothing.
    `quote == article.text[start:end]` holds for every citation whatever the text is.
    """
    common = common_words(hit.chunk.text for hit in hits)
    judge = Judge(hits, similarity)
    numbered: dict[tuple[str, int, int], Citation] = {}
    statements = []
    before = ""
    for marked in marked_sentences(text, len(hits)):
        quotes = judge.quotes(read_claim(marked.text, common, before), marked.cited)
        before = marked.text
        cited = dict.fromkeys(_cite(quote, numbered) for quote in quotes)
        statements.append(reported(Statement(marked.text, tuple(cited), bool(cited))))
    return tuple(statements), tuple(numbered.values())


def answer_text(statements: Iterable[Statement]) -> str:
    """The statements as one text, each followed by its markers: "They refused. [1][2] They left. [unsupported]"."""
    return " ".join(f"{statement.text} {_markers(statement)}".strip() for statement in statements)


def _markers(statement: Statement) -> str:
    numbers = "".join(f"[{citation.number}]" for citation in statement.citations)
    return numbers if statement.supported else f"{numbers}{UNSUPPORTED}"


def _cite(quote: Quote, numbered: dict[tuple[str, int, int], Citation]) -> Citation:
    """The citation of a quote, numbered when it is used for the first time."""
    key = (quote.hit.article.id, quote.start, quote.end)
    if key not in numbered:
        numbered[key] = cite(len(numbered) + 1, quote.hit, quote.start, quote.end)
    return numbered[key]
