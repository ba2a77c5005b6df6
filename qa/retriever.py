"""Hybrid retrieval: BM25 and vectors, fused by weighted scores, with a prior on dates and on the time asked about."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from ingest.archive import Archive
from ingest.datatypes import ArticleHead, Chunk, Filter, Story
from ingest.embedder import Embedder
from qa.copies import merge_copies
from qa.datatypes import Form, Hit, Period, Query
from qa.forms import searched_words
from qa.period import agreement, newest_on_subject, reach, recency, timely

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Retriever(Protocol):
    """Finds the chunks to read for a question."""

    def retrieve(self, query: Query, limit: int) -> list[Hit]:
        """At most `limit` hits, best first."""
        ...


@dataclass(frozen=True, slots=True)
class Weights:
    """What each kind of evidence adds to a hit's score; 0 switches it off.

    `lexical` multiplies BM25 divided by the best BM25 of the question, `dense` the cosine. `date` is added in full to
    an article of the as-of day and falls with its age, by 1/e every `fade` days. `python -m qa.evaluation.weighing`
    compares them with others: a greater date prior or less dense does better still on its weekly-quiz questions, which
    reward recency more than other questions can be expected to.

    `period` is added in full to a chunk of the time that the question names, and falls with the days between, by 1/e
    every `period_fade`. `latest` is added to the best hit in full when it is of the newest article on the subject and
    the question asks for the latest, and 1/e of it to one `latest_fade` days older. These four are sensible values, not
    fitted; `dateline eval tests/questions.jsonl --archive build/archive --without period` tells what they are worth,
    and that a `period` above 0.25 loses an answer there.
    """

    lexical: float = 1.0
    dense: float = 1.0
    date: float = 0.5
    fade: float = 14.0
    period: float = 0.25
    period_fade: float = 7.0
    latest: float = 0.5
    latest_fade: float = 30.0


# Candidates of each search; other numbers have not been compared.
_CANDIDATES = 80
# Hits whose words are fetched for each that is asked for: enough, unless nearly all are copies.
_SPARE = 2
# A time that the question names gets candidates of its own: reports up to so many days later, and for the latest those
# of so many days back from the newest report.
_LATER = 7
_BACK = 60


# Where whatever happened in a time is asked for, being of it counts so much, and the openings of so many reports of it
# are looked at: nothing else says what to search for.
_OF_EVENTS = 2.0
_OPENINGS = 80

# Of the hits for a question only those are read whose score is at most so much below the best one's, and so many at
# least, since another report may give another value. As many answers are right as with all 16 of them
# (`dateline eval ... --without cutoff`).
WITHIN = 0.7
_AT_LEAST = 6


class HybridRetriever:
    """BM25 and dense candidates, each scored by both, near-identical ones shown once."""

    def __init__(self, archive: Archive, embedder: Embedder, weights: Weights | None = None) -> None:
        self._archive = archive
        self._embedder = embedder
        self._weights = weights or Weights()
        # Words are looked up while the question is embedded: neither waits for the other.
        self._beside = ThreadPoolExecutor(thread_name_prefix="words")

    def retrieve(self, query: Query, limit: int) -> list[Hit]:
        """At most `limit` hits, best first; the score of a hit is the weighted sum that `Weights` describes."""
        if limit <= 0:
            return []
        scopes = list(self._scopes(query))
        by_words = self._beside.submit(self._lexical, query, scopes)
        vector = self._embedder.embed([query.search])[0]
        dense, lexical = self._near(vector, scopes), by_words.result()
        opening = self._openings(query, scopes, [*lexical, *dense])
        keys = list(dict.fromkeys([*lexical, *dense, *opening]))
        outlines = self._archive.outlines(keys, times=query.period is not None)
        stories = self._archive.stories(list({chunk.article_id for chunk in outlines.values()}), query.scope)
        outlines = self._renewed(outlines, stories)
        missing = [key for key in outlines if key not in dense]
        dense |= dict(zip(missing, (self._archive.vectors(missing) @ vector).tolist(), strict=True)) if missing else {}
        scored = self._scored(query, outlines, stories, lexical, dense)
        hits = in_time(list(scored.values()), query.period, self._of(query)) if query.period else list(scored.values())
        ordered = sorted(zip(scored, hits, strict=True), key=lambda pair: _order(pair[1]))
        return self._told(ordered, limit, stories)

    def _openings(self, query: Query, scopes: Sequence[Filter], found: Sequence[int]) -> list[int]:
        """The first chunks that the form of the question asks for: of the reports of a time, or of those found."""
        if query.form is Form.EVENTS and len(scopes) > 1:
            return self._archive.openings(scopes[-1], _OPENINGS)
        return self._archive.first_chunks(found) if query.form is Form.OVERVIEW else []

    def _of(self, query: Query) -> Weights:
        of_events = query.form is Form.EVENTS and self._weights.period > 0
        return replace(self._weights, period=_OF_EVENTS) if of_events else self._weights

    def _told(self, ordered: Sequence[tuple[int, Hit]], limit: int, stories: Mapping[str, Story]) -> list[Hit]:
        """The first `limit` of the hits, with their words and without copies; the words of most are never fetched."""
        copies = {copy.id for story in stories.values() for copy in story.copies}
        texts = self._archive.texts_of(sorted(copies)) if copies else {}
        for count in (_SPARE * limit, len(ordered)):
            first = dict(ordered[:count])
            chunks = self._archive.chunks(list(first))
            hits = [replace(hit, chunk=chunks[key]) for key, hit in first.items() if key in chunks]
            merged = merge_copies(hits, limit, stories, texts)
            if len(merged) == limit or count >= len(ordered):
                break
        return merged

    def _renewed(self, chunks: Mapping[int, Chunk], stories: Mapping[str, Story]) -> dict[int, Chunk]:
        """The chunks without those of articles of which there is a newer version, and with all of that version's."""
        found = {chunk.article_id for chunk in chunks.values()}
        replaced = {article_id for article_id in found & stories.keys() if stories[article_id].newest.id != article_id}
        newer = sorted({stories[article_id].newest.id for article_id in replaced} - found)
        current = {key: chunk for key, chunk in chunks.items() if chunk.article_id not in replaced}
        return current | (self._archive.outlines(self._archive.keys_of(newer)) if newer else {})

    def _lexical(self, query: Query, scopes: Sequence[Filter]) -> dict[int, float]:
        """BM25 by key."""
        if not self._weights.lexical:
            return {}
        found = self._archive.lexical_in(searched_words(query), _CANDIDATES, scopes)
        return {match.key: match.score for matches in found for match in matches}

    def _near(self, vector: "NDArray[np.float32]", scopes: Sequence[Filter]) -> dict[int, float]:
        """Cosine by key."""
        found = [self._archive.dense(vector, _CANDIDATES, scope) for scope in scopes if self._weights.dense]
        return {match.key: match.score for matches in found for match in matches}

    def _scopes(self, query: Query) -> Iterator[Filter]:
        """What is searched: the whole scope, and the part of it that the question's time reaches."""
        yield query.scope
        if query.period and self._weights.period and (part := reach(query.scope, query.period, _LATER, _BACK)):
            yield part

    def _scored(
        self,
        query: Query,
        chunks: Mapping[int, Chunk],
        stories: Mapping[str, Story],
        lexical: Mapping[int, float],
        dense: Mapping[int, float],
    ) -> dict[int, Hit]:
        articles = self._archive.heads_of(list({chunk.article_id for chunk in chunks.values()}))
        best = max(lexical.values(), default=0.0) or 1.0
        hits = {
            key: self._hit(query, chunk, articles[chunk.article_id], lexical.get(key, 0.0), dense.get(key, 0.0), best)
            for key, chunk in chunks.items()
            if chunk.article_id in articles
        }
        older = {article_id: story.older for article_id, story in stories.items()}
        return {key: replace(h, older=older[h.article.id]) if h.article.id in older else h for key, h in hits.items()}

    def _hit(self, query: Query, chunk: Chunk, article: ArticleHead, lexical: float, dense: float, best: float) -> Hit:
        w = self._weights
        score = w.lexical * lexical / best + w.dense * dense + w.date * recency(article.day, query.as_of, w.fade)
        return Hit(chunk, article, score, lexical, dense)


def worth_reading(hits: Sequence[Hit], within: float = WITHIN) -> list[Hit]:
    """The hits, which are best first, whose score is not far below the best one's, and six at least."""
    least = max((hit.score for hit in hits), default=0.0) - within
    return [hit for rank, hit in enumerate(hits) if rank < _AT_LEAST or hit.score >= least]


def in_time(hits: Sequence[Hit], period: Period, weights: Weights) -> list[Hit]:
    """The hits with what the time that the question asks about adds to their scores."""
    if not period.first and not period.stop:
        return _latest(hits, weights)
    return [replace(hit, score=hit.score + weights.period * _agreement(hit, period, weights)) for hit in hits]


def _agreement(hit: Hit, period: Period, weights: Weights) -> float:
    return agreement(period, hit.article.day, hit.chunk.times, weights.period_fade)


def _latest(hits: Sequence[Hit], weights: Weights) -> list[Hit]:
    """Newer ones gain more; what is far from the subject gains little, however new."""
    best, newest = max((hit.score for hit in hits), default=0.0), newest_on_subject(hits)
    if newest is None or best <= 0:
        return list(hits)
    gains = [weights.latest * timely(hit.article.day, newest, weights.latest_fade) for hit in hits]
    return [replace(h, score=h.score + gain * max(h.score / best, 0.0)) for h, gain in zip(hits, gains, strict=True)]


def _order(hit: Hit) -> tuple[float, str, int]:
    """Best first; ties by article and place, so that the same question always reads the same hits."""
    return (-hit.score, hit.article.id, hit.chunk.ordinal)
