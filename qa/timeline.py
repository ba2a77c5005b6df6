"""The dated events of an answer: sentences that say when, from the cited chunks and those beside them. Pure."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from ingest.datatypes import Chunk, TimeExpression
from qa.attributing import source_of
from qa.datatypes import Citation, Event
from qa.words import words

# More events than this are no longer taken in at a glance.
MOST_EVENTS = 24
# One date alone is no line.
_FEWEST_EVENTS = 2
# Days: what is told only by its year or its season says little of when, and is left out first.
_WIDE = 60
# Two sentences on the same days are one event from this share of common words on, when they give the same numbers.
_ALIKE = 0.8
_NUMBER = re.compile(r"\d+")

_Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class _Dated:
    """A sentence, a time that it tells, and the citation that quotes it or, if `own` is False, another one of its
    article.

    `rank` orders sentences when some have to be left out; the smallest stays.
    """

    chunk: Chunk
    start: int
    end: int
    time: TimeExpression
    citation: Citation
    own: bool
    rank: tuple[bool, bool, bool, int, int]

    @property
    def place(self) -> _Place:
        """Where the sentence stands."""
        return self.citation.article_id, self.start, self.end


def timeline(citations: Sequence[Citation], chunks: Mapping[str, Sequence[Chunk]]) -> tuple[Event, ...]:
    """The events that the cited chunks and their neighbours tell, in order of day; none when there are fewer than two.

    `chunks` are those of each cited article by its id, in the order of the text. An event's citation is the answer's
    own where it quotes the same sentence; the others are numbered on from the last one.
    """
    kept = _distinct(sorted(_dated(citations, chunks), key=lambda dated: dated.rank))
    if len(kept) < _FEWEST_EVENTS:
        return ()
    kept.sort(key=lambda d: (d.time.first, d.time.stop, d.citation.article_id, d.start))
    numbers = count(max(citation.number for citation in citations) + 1)
    cited: dict[_Place, Citation] = {}
    for dated in kept:
        if dated.place not in cited:
            cited[dated.place] = dated.citation if dated.own else _cite(dated, next(numbers))
    return tuple(_event(dated, cited[dated.place]) for dated in kept)


def _dated(citations: Sequence[Citation], chunks: Mapping[str, Sequence[Chunk]]) -> Iterator[_Dated]:
    own: dict[_Place, Citation] = {}
    seen: set[_Place] = set()
    for citation in citations:
        own.setdefault((citation.article_id, citation.start, citation.end), citation)
    for order, citation in enumerate(citations):
        for chunk, cited in _around(citation, chunks.get(citation.article_id, ())):
            for start, end in chunk.sentences:
                place = (citation.article_id, start, end)
                quoted = own.get(place)
                for time in _when(chunk, start, end) if place not in seen else ():
                    seen.add(place)
                    rank = (quoted is None, _days(time) > _WIDE, not cited, order, abs(start - citation.start))
                    yield _Dated(chunk, start, end, time, quoted or citation, quoted is not None, rank)


def _around(citation: Citation, chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, bool]]:
    """The chunks that the citation touches, with True, and those beside them, with False."""
    cited = {i for i, chunk in enumerate(chunks) if chunk.start < citation.end and citation.start < chunk.end}
    for i, chunk in enumerate(chunks):
        if cited & {i - 1, i, i + 1}:
            yield chunk, i in cited


def _when(chunk: Chunk, start: int, end: int) -> list[TimeExpression]:
    """The sentence's expressions of time that tell days of their own, certain ones first ("by November 15 and Lachin by
    December 1"); one that says no more than the year or the season only where there is no other."""
    found: list[TimeExpression] = []
    for time in sorted(_times(chunk, start, end), key=lambda time: (_days(time) > _WIDE, not time.certain, time.start)):
        if all(time.stop <= other.first or other.stop <= time.first for other in found):
            found.append(time)
    exact = [time for time in found if _days(time) <= _WIDE]
    return exact or found[:1]


def _times(chunk: Chunk, start: int, end: int) -> tuple[TimeExpression, ...]:
    return tuple(t for t in chunk.times if start <= t.start < t.end <= end and t.first < t.stop)


def _event(dated: _Dated, citation: Citation) -> Event:
    time = dated.time
    return Event(time.first, time.stop, time.certain, _text(dated.chunk, time.start, time.end), citation)


def _cite(dated: _Dated, number: int) -> Citation:
    """A citation of the sentence, with all that its article's citation says of the article."""
    chunk, start, end = dated.chunk, dated.start, dated.end
    return replace(
        dated.citation, number=number, start=start, end=end, quote=_text(chunk, start, end), mark=None,
        source=source_of(chunk, start, end), times=_times(chunk, start, end),
    )  # fmt: skip


def _text(chunk: Chunk, start: int, end: int) -> str:
    return chunk.text[start - chunk.start : end - chunk.start]


def _days(time: TimeExpression) -> int:
    return (date.fromisoformat(time.stop) - date.fromisoformat(time.first)).days


def _distinct(ranked: Sequence[_Dated]) -> list[_Dated]:
    """The first sentences, without those of which an earlier one tells the same in nearly the same words."""
    kept: list[_Dated] = []
    told: defaultdict[tuple[str, str], list[tuple[set[str], list[str]]]] = defaultdict(list)
    for dated in ranked:
        text = _text(dated.chunk, dated.start, dated.end)
        bag, numbers = set(words(text)), _NUMBER.findall(text)
        same_days = told[dated.time.first, dated.time.stop]
        if not any(numbers == others and _share(bag, other) >= _ALIKE for other, others in same_days):
            kept.append(dated)
            same_days.append((bag, numbers))
        if len(kept) == MOST_EVENTS:
            break
    return kept


def _share(one: set[str], other: set[str]) -> float:
    """Jaccard's coefficient."""
    return len(one & other) / (len(one | other) or 1)
