"""What happened then, whatever it was: questions that name a time and at most a place, answered by the dates that the
articles tell. Pure."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ingest.datatypes import TimeExpression
from qa.citations.places import canonical, place
from qa.datatypes import Evidence, Hit, Period, Query
from qa.period import without_time
from qa.reader import text_of
from qa.words import STOP_WORDS, content_words, stem, stems, words

_HAPPENED = (
    r"(?:happen(?:ed|ing|s)?|occur(?:red|ring|s)?|t(?:ook|aken|aking)\s+place|w(?:ent|as)\s+on|going\s+on|reported)"
)
_WAS = r"(?:['’]s|\s+(?:is|was|were|has|have|had))?(?:\s+(?:there|been))?"
_EVENTS = r"(?:(?:\w+\s+)?(?:events?|incidents?|things|news))"
_POLITE = (
    r"(?:(?:(?:please\s+)?(?:can|could|would|will)\s+you\s+(?:please\s+)?)?(?:please\s+)?(?:tell|give|show)\s+(?:me|us)\s+"
    r"|i\s+(?:need|want|wanted|would\s+like)\s+to\s+know\s+|do\s+you\s+know\s+)"
)
_OPENING_WORDS = re.compile(
    rf"\W*(?:(?:and|so)\s+)?{_POLITE}?"
    rf"(?:(?:did\s+)?(?:anything|something)(?:\s+else)?{_WAS}\s+{_HAPPENED}"
    rf"|(?:what|which)(?:\s+else|\s+{_EVENTS})?{_WAS}\s+(?:{_HAPPENED}|in\s+the\s+(?:news|papers))"
    rf"|(?:what|which){_WAS}(?:\s+the)?\s+{_EVENTS}{_WAS}(?:\s+do\s+you\s+have)?"
    r"|(?:(?:a|the|all)\s+)?(?:timeline|chronology|chronicle|events))(?!\w)",
    re.IGNORECASE,
)
# All that may be left: where.
_WHERE = frozenset("in at near around across on from of along off inside for the".split())
_MOST_WORDS = 5
_ASKING = frozenset(
    """
    happen happened happening happens occur occurred occurring occurs took taken taking place went going reported event
    events incident incidents thing things timeline chronology chronicle news papers give show tell know need want else
    anything something please
    """.split()
)
# Days: what happened in a year is told by its reviews.
_LONGEST = 100
# The log-odds of a sentence that tells a time within the one asked about, in an article with the words for where; what
# it gains as the opening of its article, and loses where those words are not its own, or not even its chunk's, where it
# opens with a pronoun, where the time is uncertain or longer than so many days, and by each day, up to so many, that
# its report came later. Sensible values, not fitted.
_TOLD = 1.4
_OPENING, _UNNAMED, _FAR, _LEANING, _VAGUE, _LATER = 1.0, 0.7, 0.8, 0.7, 0.5, 0.03
_PRONOUN = re.compile(r"\W*(?:it|its|they|their|he|she|his|her|this|that|these|those|there|then)\b", re.IGNORECASE)
_LONG = 10
_MOST_LATER = 30


def asks_for_events(question: str, period: Period | None) -> bool:
    """Whether the question is what happened in a bounded time, and says no more than where."""
    if period is None or not (period.first and period.stop):
        return False
    if (date.fromisoformat(period.stop) - date.fromisoformat(period.first)).days > _LONGEST:
        return False
    timeless = without_time(question)
    opening = _OPENING_WORDS.match(timeless)
    rest = words(timeless[opening.end() :]) if opening else ["?"]
    where = [word for word in rest if word not in _WHERE]
    return not rest or (rest[0] in _WHERE and len(where) <= _MOST_WORDS and not STOP_WORDS & set(where))


# "Northern Syria" is written in an article on its towns as little as "the centre of Paris".
_PARTS = frozenset(
    """
    north northern south southern east eastern west western northeast northeastern northwest northwestern southeast
    southeastern southwest southwestern central centre center city town area region province
    """.split()
)


def topic(search: str) -> list[str]:
    """The words of a question for events that say where."""
    kept = content_words(without_time(search))
    return [word for word in kept if word not in _ASKING]


def read_events(query: Query, hits: Sequence[Hit]) -> list[Evidence]:
    """The sentences that tell a time within the one asked about."""
    assert query.period is not None
    asked = topic(canonical(query.search))
    named = [word for word in asked if word not in _PARTS] or asked
    where = [place(word) | {stem(word)} | {stem(part) for part in word.split("-")} for word in named]
    return list(_told(query.period, where, hits))


def by_day(query: Query, chosen: Sequence[Evidence]) -> list[Evidence]:
    """The evidence in the order of the days that it tells."""
    assert query.period is not None
    days = {e: min(t.first for t in _times(e.hit, e.start, e.end, query.period)) for e in chosen}
    return sorted(days, key=lambda evidence: (days[evidence], evidence.hit.article.id, evidence.start))


def _times(hit: Hit, start: int, end: int, period: Period) -> list[TimeExpression]:
    return [time for time in hit.chunk.times if start <= time.start < end and _within(time, period)]


def _told(period: Period, where: Sequence[frozenset[str]], hits: Sequence[Hit]) -> Iterator[Evidence]:
    read: defaultdict[str, str] = defaultdict(str)
    for hit in hits:
        read[hit.article.id] += f"{hit.article.title} {hit.chunk.text} "
    elsewhere = {article for article, text in read.items() if not _has(where, text)}
    for hit in hits:
        chunk, title = hit.chunk, hit.article.title
        if hit.article.id in elsewhere:
            continue
        far = _FAR * (not _has(where, f"{title} {chunk.text}"))
        for start, end in chunk.sentences:
            times = _times(hit, start, end, period)
            if not times:
                continue
            evidence = Evidence(hit, start, end, _TOLD)
            text = text_of(evidence)
            score = _TOLD - far - _VAGUE * all(map(_vague, times)) - _LATER * _days_later(hit, period)
            score += _OPENING * (chunk.ordinal == 0 and start == chunk.sentences[0][0])
            score -= _UNNAMED * (not _has(where, f"{title} {text}")) + _LEANING * (_PRONOUN.match(text) is not None)
            yield replace(evidence, score=score)


def _has(where: Sequence[frozenset[str]], text: str) -> bool:
    told = set(stems(canonical(text)))
    return all(told & names for names in where)


def _within(time: TimeExpression, period: Period) -> bool:
    return bool(period.first and period.stop and period.first <= time.first < time.stop <= period.stop)


def _vague(time: TimeExpression) -> bool:
    days = (date.fromisoformat(time.stop) - date.fromisoformat(time.first)).days
    return not time.certain or days > _LONG


def _days_later(hit: Hit, period: Period) -> int:
    if hit.article.day is None or period.stop is None:
        return _MOST_LATER
    return min(max((hit.article.day - date.fromisoformat(period.stop)).days, 0), _MOST_LATER)
