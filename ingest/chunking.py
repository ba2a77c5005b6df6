"""Article → chunks: runs of whole sentences that fit the embedder's window. Pure."""

import re
from collections.abc import Callable, Iterator

from ingest.datatypes import Article, Chunk
from ingest.sentences import sentences

# Characters: about 170 tokens, so that question and chunk fit the span model's window of 256. Other sizes have not been
# compared. A paragraph break is preferred once a chunk is two thirds full.
TARGET = 700
_NEARLY_FULL = TARGET * 2 // 3

_Group = list[tuple[int, int]]


def embedded_text(title: str, text: str) -> str:
    """What the embedder and the readers see of a chunk: its article's headline, then its text."""
    return f"{title.rstrip('.')}. {text}" if title else text


def chunk(article: Article, fits: Callable[[str], bool]) -> list[Chunk]:
    """Chunks in the order of the text, each with `article.text[start:end] == text`; together they hold every sentence.

    `fits` says whether a text, headline included, is within the embedder's window. A sentence that does not fit by
    itself is cut at a space, or anywhere if it has none.
    """

    def fitting(group: _Group) -> Iterator[_Group]:
        start, end = group[0][0], group[-1][1]
        if end - start <= 2 * TARGET and fits(embedded_text(article.title, article.text[start:end])):
            yield group
            return
        for half in _halves(article.text, group):
            yield from fitting(half)

    groups = [made for group in _groups(article.text) for made in fitting(group)]
    return [
        Chunk(article.id, ordinal, group[0][0], group[-1][1], article.text[group[0][0] : group[-1][1]], tuple(group))
        for ordinal, group in enumerate(groups)
    ]


def _groups(text: str) -> Iterator[_Group]:
    """Sentences gathered up to the target size; a paragraph's end closes a group that is nearly full."""
    group: _Group = []
    for span in sentences(text):
        if group and _closes(text, group, span):
            yield group
            group = []
        group.append(span)
    if group:
        yield group


def _closes(text: str, group: _Group, span: tuple[int, int]) -> bool:
    if span[1] - group[0][0] > TARGET:
        return True
    return group[-1][1] - group[0][0] >= _NEARLY_FULL and "\n" in text[group[-1][1] : span[0]]


def _halves(text: str, group: _Group) -> list[_Group]:
    """The group cut between two sentences near its middle, or its only sentence between two words, or anywhere.

    A group of one character stays whole: there is nothing left to cut.
    """
    if len(group) > 1:
        return [group[: len(group) // 2], group[len(group) // 2 :]]
    start, end = group[0]
    middle = (start + end) // 2
    spaces = [m.start() for m in re.finditer(r"\s", text[start:end])]
    cut = start + min(spaces, key=lambda place: abs(start + place - middle)) if spaces else middle
    rest = cut + len(text[cut:end]) - len(text[cut:end].lstrip())
    return [[(start, cut)], [(rest, end)]] if start < cut < end else []
