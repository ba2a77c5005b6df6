"""Who says so: the stretches of an article that it does not say in its own voice, and who does."""

from collections.abc import Sequence

from ingest.datatypes import Article, Attribution


def find_attributions(article: Article, sentences: Sequence[tuple[int, int]]) -> tuple[Attribution, ...]:
    """The attributed stretches of the article's text, in order; `sentences` are its sentences' offsets."""
    return ()
