"""When: the expressions of time in an article, as days."""

from ingest.datatypes import Article, TimeExpression


def find_times(article: Article) -> tuple[TimeExpression, ...]:
    """The expressions of time in the article's text that its date of publication makes days, in order."""
    return ()
