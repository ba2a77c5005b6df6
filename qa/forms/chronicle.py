"""What happened then, whatever it was: questions that name a time and at most a place, answered by the dates that the
articles tell. Pure."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ingest.datatypes import TimeExpression
from qa.citations.places import canonical
from qa.datatypes import Evidence, Hit, Period, Query
from qa.forms.wording import POLITE, is_single, names_of, plain, told_in
from qa.period import without_time
from qa.reader import text_of
from qa.words import STOP_WORDS, content_words

_HAPPENED = (
    r"(?:happen(?:ed|ing|s)?|occur(?:red|ring|s)?|t(?:ook|aken|aking)\s+place|w(?:ent|as)\s+on|going\s+on|reported"
    r"|in\s+the\s+(?:news|papers))"
)
_WAS = r"(?:['’]s|\s+(?:is|was|were|are|has|have|had|did))?(?:\s+(?:there|been))?"
_EVENTS = r"(?:(?:most\s+)?(?:major|main|important|big|key|notable|other)\s+)?(?:events?|incidents?|things)"
_OPENING_WORDS = re.compile(
    rf"{POLITE}(?:(?:did\s+)?anything(?:\s+else)?{_WAS}\s+{_HAPPENED}"
    rf"|(?:what|which)(?:\s+exactly)?(?:\s+else|\s+{_EVENTS})?{_WAS}\s+{_HAPPENED}"
    rf"|what\s+(?:were|are)\s+the\s+{_EVENTS}|which\s+{_EVENTS}\s+(?:(?:were|are)\s+there|do\s+you\s+have)"
    r"|what\s+news\s+(?:was|is)\s+there|(?:(?:a|the|all)\s+)?"
    r"(?:(?:timeline|chronology|chronicle)(?:\s+of\s+events)?|events|news(?=\s+(?:from|in)\s)))(?!\w)(?:\s+exactly\b)?",
    re.IGNORECASE,
)
# All that may be left is where: phrases of a preposition and a name, a direction or one of these nouns.
_PREPOSITION = frozenset("in at near around across on from of along off inside outside".split())
_AFTER_NOUN = frozenset({"for"})  # "a timeline for Kabul"
_BESIDE = frozenset("the and world whole".split())
_NOUNS = frozenset(
    """
    airport area bay border camp capital canal centre center city coast country district front gulf harbour harbor
    highway island islands mountains neighbourhood parliament port province quarter region river road sea square stadium
    strait town valley village
    """.split()
)
_DIRECTIONS = frozenset(
    """
    north northern south southern east eastern west western northeast northeastern northwest northwestern southeast
    southeastern southwest southwestern central
    """.split()
)
_MOST_PLACES = 5
# Of a question typed without capitals: no more words than these in a row are a place, and these are none.
_LOWER = 2
_NO_PLACE = frozenset(
    "total response average secret note history mind general particular detail short fact time order noon".split()
)
# Days: what happened in a year is told by its reviews.
_LONGEST_PERIOD = 100
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
    days = (date.fromisoformat(period.stop) - date.fromisoformat(period.first)).days
    return days <= _LONGEST_PERIOD and asked_places(question) is not None


def asked_places(question: str) -> list[str] | None:
    """The words of a question for events that say where; None when it says more, or is another question."""
    asked = canonical(without_time(plain(question)))
    opening = _OPENING_WORDS.match(asked)
    if opening is None or not is_single(plain(question)):
        return None
    rest = re.findall(r"[\w.'’-]*\w", asked[opening.end() :])
    typed_small = not any(word[0].isupper() for word in asked.split()[1:])
    places: list[str] = []
    row = 0
    for number, word in enumerate(rest):
        small = word.lower()
        if small in _PREPOSITION | _BESIDE or (small in _AFTER_NOUN and "line" in opening[0].lower()):
            row = 0
            continue
        row += 1
        named = not word[0].islower() or small in _NOUNS | _DIRECTIONS
        as_typed = typed_small and row <= _LOWER and not small.endswith(("ed", "ing"))
        place = (named or as_typed) and small not in STOP_WORDS | _NO_PLACE and not word.endswith(("'s", "’s"))
        if number == 0 or not place:
            return None
        places.append(small)
    return places if len(places) <= _MOST_PLACES else None


def read_events(query: Query, hits: Sequence[Hit]) -> list[Evidence]:
    """The sentences that tell a time within the one asked about."""
    asked = asked_places(query.question) or []
    named = [word for word in content_words(" ".join(asked)) if word not in _DIRECTIONS | _NOUNS] if asked else []
    return list(_telling(query.period, [names_of(word) for word in named], hits)) if query.period else []


def by_day(query: Query, kept: Sequence[Evidence]) -> list[Evidence]:
    """The evidence in the order of the days that it tells."""
    assert query.period is not None
    days = {e: min(t.first for t in _times(e.hit, e.start, e.end, query.period)) for e in kept}
    return sorted(days, key=lambda evidence: (days[evidence], evidence.hit.article.id, evidence.start))


def _telling(period: Period, where: Sequence[frozenset[str]], hits: Sequence[Hit]) -> Iterator[Evidence]:
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
    told = told_in(canonical(text))
    return all(told & names for names in where)


def _times(hit: Hit, start: int, end: int, period: Period) -> list[TimeExpression]:
    return [time for time in hit.chunk.times if start <= time.start < end and _within(time, period)]


def _within(time: TimeExpression, period: Period) -> bool:
    return bool(period.first and period.stop and period.first <= time.first < time.stop <= period.stop)


def _vague(time: TimeExpression) -> bool:
    days = (date.fromisoformat(time.stop) - date.fromisoformat(time.first)).days
    return not time.certain or days > _LONG


def _days_later(hit: Hit, period: Period) -> int:
    if hit.article.day is None or period.stop is None:
        return _MOST_LATER
    return min(max((hit.article.day - date.fromisoformat(period.stop)).days, 0), _MOST_LATER)
