"""The same passage in several articles: told once, unless one says something in place of the other. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from functools import cached_property

from ingest.datatypes import ArticleHead, Chunk, Story
from qa.citations.days import weekdays
from qa.citations.names import common_words, names, tells
from qa.citations.quantities import numbers
from qa.datatypes import Answer, Citation, Conflict, Hit
from qa.words import words

# Chunks of two articles count as copies of each other above this Jaccard overlap of their words.
_COPY = 0.8
# A passage stands in a text that has this share of its runs of three words.
_STANDS = 0.8


def merge_copies(
    hits: Sequence[Hit], limit: int, stories: Mapping[str, Story] | None = None, texts: Mapping[str, str] | None = None
) -> list[Hit]:
    """The first `limit` hits, in their order, without those whose passage a better one's article has too.

    `also_in` of a hit names the articles that have its passage. `stories` are those of the hits' articles by id, and
    `texts` the texts of the copies in them. A passage with another number, day or name in it is no copy.
    """
    carriers = _Carriers(hits, stories or {}, texts or {})
    kept: list[tuple[Hit, Wording]] = []
    for hit in hits:
        if carriers.tell(hit, {other.article.id for other, _ in kept}):
            continue
        ours = Wording(hit.chunk.text)
        place = next((n for n, (other, theirs) in enumerate(kept) if _copied(hit, ours, other, theirs)), None)
        if place is not None:
            kept[place] = (_named(kept[place][0], hit.article), kept[place][1])
        elif len(kept) == limit:
            break
        else:
            kept.append((_named(hit, *carriers.naming(hit)), ours))
    return [hit for hit, _ in kept]


def with_copies(answer: Answer, stories: Mapping[str, Story], texts: Mapping[str, str]) -> Answer:
    """The answer with those articles named as "also in" that have the very sentence which is quoted.

    `stories` are those of the cited articles by id, `texts` the texts of what may have the quotes.
    """
    wordings = {article_id: Wording(text) for article_id, text in texts.items()}

    def cited(citation: Citation) -> Citation:
        story = stories.get(citation.article_id)
        others = dict.fromkeys((*citation.also_in, *(story.copies if story else ())))
        able = (head for head in others if head.id in wordings and head.id != citation.article_id)
        named = tuple(h for h in able if h not in citation.older and stands_in(citation.quote, wordings[h.id]))
        return citation if named == citation.also_in else replace(citation, also_in=named)

    return replace(
        answer,
        citations=tuple(map(cited, answer.citations)),
        statements=tuple(replace(s, citations=tuple(map(cited, s.citations))) for s in answer.statements),
        conflicts=tuple(
            Conflict(tuple(replace(value, citation=cited(value.citation)) for value in conflict.values))
            for conflict in answer.conflicts
        ),
    )


class Wording:
    """A text made ready to look passages up in it; each view of it is made once, when it is asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def words(self) -> list[str]:
        return words(self.text)

    @cached_property
    def bag(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """All runs of three words."""
        return frozenset(zip(self.words, self.words[1:], self.words[2:], strict=False))


def stands_in(passage: str, wording: Wording) -> bool:
    """Whether a text has the passage, all but word by word, with every number, day and name in it."""
    if passage in wording.text:
        return bool(passage)
    runs = Wording(passage).runs
    return len(runs & wording.runs) >= _STANDS * len(runs) > 0 and not _adds(passage, wording.text)


class _Carriers:
    """The articles that have the passage of a hit too, among the copies of its own."""

    def __init__(self, hits: Sequence[Hit], stories: Mapping[str, Story], texts: Mapping[str, str]) -> None:
        self._stories = stories
        self._texts = {article_id: Wording(text) for article_id, text in texts.items()}
        chunks: dict[str, list[Chunk]] = defaultdict(list)
        for hit in hits:
            chunks[hit.article.id].append(hit.chunk)
        parts = {i: sorted(found, key=lambda chunk: chunk.ordinal) for i, found in chunks.items() if i in stories}
        self._found = {i: Wording("\n".join(chunk.text for chunk in found)) for i, found in parts.items()}

    def tell(self, hit: Hit, article_ids: Set[str]) -> bool:
        """Whether the hits of one of these articles tell what this one does."""
        told_by = [self._found[copy.id] for copy in self._copies(hit) if copy.id in article_ids]
        return any(stands_in(hit.chunk.text, wording) for wording in told_by)

    def naming(self, hit: Hit) -> list[ArticleHead]:
        """The copies that have the passage, whether they were found or not."""
        known = [(copy, self._texts.get(copy.id)) for copy in self._copies(hit)]
        return [copy for copy, wording in known if wording and stands_in(hit.chunk.text, wording)]

    def _copies(self, hit: Hit) -> tuple[ArticleHead, ...]:
        story = self._stories.get(hit.article.id)
        return story.copies if story else ()


def _copied(hit: Hit, ours: Wording, other: Hit, theirs: Wording) -> bool:
    if hit.article.id == other.article.id or not ours.bag or not theirs.bag:
        return False
    shorter, longer = sorted((len(ours.bag), len(theirs.bag)))
    shared = len(ours.bag & theirs.bag) if shorter >= _COPY * longer else 0
    if shared < _COPY * (shorter + longer - shared):
        return False
    return not (_adds(ours.text, theirs.text) and _adds(theirs.text, ours.text))


def _adds(passage: str, text: str) -> bool:
    """Whether the passage has a number, weekday or name that the text does not have."""
    if not weekdays(passage) <= weekdays(text):
        return True
    if not {number.value for number in numbers(passage)} <= {number.value for number in numbers(text)}:
        return True
    common = common_words((passage, text))
    return not all(tells(text, name) for name in names(passage, common))


def _named(hit: Hit, *articles: ArticleHead) -> Hit:
    new = [a for a in articles if a.id != hit.article.id and a not in hit.also_in and a not in hit.older]
    return replace(hit, also_in=(*hit.also_in, *new)) if new else hit
