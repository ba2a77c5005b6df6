"""What the words of an article mean in their place: when it was, and who says so. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from ingest.annotation.attribution import find_attributions
from ingest.annotation.times import find_times
from ingest.datatypes import Article, Attribution, Chunk, TimeExpression

__all__ = ["annotate", "find_attributions", "find_times"]

_Note = TypeVar("_Note", TimeExpression, Attribution)


def annotate(article: Article, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The article's chunks with the times and attributions that overlap each of them."""
    sentences = [span for chunk in chunks for span in chunk.sentences]
    times = find_times(article)
    attributions = find_attributions(article, sentences)
    return [replace(chunk, times=_within(times, chunk), attributions=_within(attributions, chunk)) for chunk in chunks]


def _within(found: Sequence[_Note], chunk: Chunk) -> tuple[_Note, ...]:
    return tuple(one for one in found if one.start < chunk.end and chunk.start < one.end)
