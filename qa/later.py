"""Articles from after the as-of day that bear on an answer: told, not used. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ingest.datatypes import ArticleHead, Filter
from qa.datatypes import Form, Hit, Query
from qa.period import without_time
from qa.words import stem, stems, words

# How many later hits to look at; of the articles found, the best so many are told.
LATER_HITS = 5
_TOLD = 3
# A later hit bears on the question when its cosine is at least this, its headline and text hold this share of the
# question's words, and words and cosine together reach this share of the best hit up to the as-of day. Chosen on the
# fixed questions: asked as of the day before the article that answers them, it is told in 68 of 92 cases; asked
# as of its own day, later ones are told in 12, where 20 of the 22 articles are on the subject. No part was held back.
_COSINE = 0.4
_SHARED = 0.5
_AS_STRONG = 0.7


def later_query(query: Query) -> Query | None:
    """The same question of what was published after the as-of day; None when there is no such day."""
    if query.as_of is None or query.as_of == date.max:
        return None
    scope = Filter(query.as_of + timedelta(1), None, query.scope.publishers)
    return replace(query, scope=scope, as_of=None, period=None, form=Form.PLAIN)


def bearing(query: Query, read: Sequence[Hit], later: Sequence[Hit]) -> tuple[ArticleHead, ...]:
    """The articles of the later hits that bear on the question as clearly as what was read, newest first."""
    most = max((hit.lexical for hit in [*read, *later]), default=0.0) or 1.0
    least = _AS_STRONG * max((_strength(hit, most) for hit in read), default=0.0)
    asked = set(stems(without_time(query.search)))
    found = [
        hit.article
        for hit in later
        if hit.dense >= _COSINE and _strength(hit, most) >= least and _share(asked, hit) >= _SHARED
    ]
    told = list(dict.fromkeys(found))[:_TOLD]
    return tuple(sorted(told, key=lambda article: (article.published or "", article.id), reverse=True))


def _strength(hit: Hit, most: float) -> float:
    """By words and meaning alone: what retrieval adds for dates would speak against every later article."""
    return hit.lexical / most + hit.dense


def _share(asked: set[str], hit: Hit) -> float:
    told = {stem(word) for word in words(f"{hit.article.title} {hit.chunk.text}")}
    return len(asked & told) / len(asked) if asked else 0.0
