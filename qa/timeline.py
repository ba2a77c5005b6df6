"""The dated events of an answer: sentences that say when, from the cited chunks and those beside them. Pure."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ingest.datatypes import Chunk, TimeExpression
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
class _Told:
    """An event and where it stands when some have to be left out; the smallest rank stays."""

    event: Event
    rank: tuple[bool, bool, bool, int, int]


def timeline(citations: Sequence[Citation], chunks: Mapping[str, Sequence[Chunk]]) -> tuple[Event, ...]:
    """The events that the cited chunks and their neighbours tell, in order of day; none when there are fewer than two.

    `chunks` are those of each cited article by its id, in the order of the text. An event's citation is the answer's
    own where it quotes the same sentence; the others are numbered on from the last one.
    """
    ranked = sorted(_told(citations, chunks), key=lambda told: told.rank)
    kept = _distinct([told.event for told in ranked])[:MOST_EVENTS]
    if len(kept) < _FEWEST_EVENTS:
        return ()
    ordered = sorted(kept, key=lambda e: (e.first, e.stop, e.citation.article_id, e.citation.start))
    return tuple(_numbered(ordered, citations))


def _told(citations: Sequence[Citation], chunks: Mapping[str, Sequence[Chunk]]) -> Iterator[_Told]:
    own: dict[_Place, Citation] = {}
    seen: set[_Place] = set()
    for citation in citations:
        own.setdefault((citation.article_id, citation.start, citation.end), citation)
    for order, citation in enumerate(citations):
        for chunk, cited in _around(citation, chunks.get(citation.article_id, ())):
            for start, end in chunk.sentences:
                place = (citation.article_id, start, end)
                time = _when(chunk, start, end)
                if time and place not in seen:
                    seen.add(place)
                    event = _event(chunk, start, end, time, own.get(place) or replace(citation, number=0))
                    rank = (place not in own, _days(time) > _WIDE, not cited, order, abs(start - citation.start))
                    yield _Told(event, rank)


def _around(citation: Citation, chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, bool]]:
    """The chunks that the citation touches, with True, and those beside them, with False."""
    cited = {i for i, chunk in enumerate(chunks) if chunk.start < citation.end and citation.start < chunk.end}
    for i, chunk in enumerate(chunks):
        if cited & {i - 1, i, i + 1}:
            yield chunk, i in cited


def _when(chunk: Chunk, start: int, end: int) -> TimeExpression | None:
    """The sentence's first certain expression of time, else its first one."""
    times = _times(chunk, start, end)
    return next((time for time in times if time.certain), times[0] if times else None)


def _times(chunk: Chunk, start: int, end: int) -> tuple[TimeExpression, ...]:
    return tuple(t for t in chunk.times if start <= t.start < t.end <= end and t.first < t.stop)


def _event(chunk: Chunk, start: int, end: int, time: TimeExpression, citation: Citation) -> Event:
    """The event that a sentence tells; a citation numbered 0 lends its article alone."""
    if not citation.number:
        citation = replace(
            citation,
            start=start,
            end=end,
            quote=_text(chunk, start, end),
            mark=None,
            source=next((a.source for a in chunk.attributions if a.source and a.start < end and start < a.end), ""),
            times=_times(chunk, start, end),
        )
    return Event(time.first, time.stop, time.certain, _text(chunk, time.start, time.end), citation)


def _text(chunk: Chunk, start: int, end: int) -> str:
    return chunk.text[start - chunk.start : end - chunk.start]


def _days(time: TimeExpression) -> int:
    return (date.fromisoformat(time.stop) - date.fromisoformat(time.first)).days


def _distinct(events: Sequence[Event]) -> list[Event]:
    """The events without those that an earlier one tells in nearly the same words."""
    kept: list[Event] = []
    told: defaultdict[tuple[str, str], list[tuple[set[str], list[str]]]] = defaultdict(list)
    for event in events:
        bag, numbers = set(words(event.citation.quote)), _NUMBER.findall(event.citation.quote)
        same_days = told[event.first, event.stop]
        if not any(numbers == others and _share(bag, other) >= _ALIKE for other, others in same_days):
            kept.append(event)
            same_days.append((bag, numbers))
    return kept


def _share(one: set[str], other: set[str]) -> float:
    """Jaccard's coefficient."""
    return len(one & other) / (len(one | other) or 1)


def _numbered(events: Sequence[Event], citations: Sequence[Citation]) -> Iterator[Event]:
    number = max((citation.number for citation in citations), default=0)
    for event in events:
        if event.citation.number:
            yield event
        else:
            number += 1
            yield replace(event, citation=replace(event.citation, number=number))
