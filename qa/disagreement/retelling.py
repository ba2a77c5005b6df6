"""Reports of one event in other words: the value that the other report gives for what is asked. Pure.

"It injured 12 people" and "the number of injured was given as 17" have no word in common but the one asked for. That
they speak of one event is known from their articles; what remains is whether the other sentence speaks of what is
asked, and whether its value is one of the same things.
"""

from collections.abc import Sequence

from ingest.datatypes import TimeExpression
from qa.datatypes import Evidence
from qa.disagreement.coverage import OUTCOMES, bag
from qa.disagreement.marks import after_number, nearest_outcome, told, touch, with_only_number
from qa.disagreement.matter import asked_matter, matter
from qa.disagreement.stories import Stories
from qa.disagreement.values import Kind, contradict, has_kind, same_things
from qa.reader import text_of

# The share of what is asked that the other sentence has to hold, without what the whole event is about. Set on the
# pairs of tests/unit/test_retelling.py and on the sample archive.
_HELD = {Kind.NUMBER: 0.5, Kind.DAY: 0.6}


class Retelling:
    """Compares the best evidence with what other reports of its event say, for one question."""

    def __init__(self, question: str, kind: Kind, evidence: Sequence[Evidence]) -> None:
        self._kind = kind
        self._asked = asked_matter(question)
        self._counted = bag(question)
        self._outcomes = bag(question) & frozenset(OUTCOMES.values())
        self._stories = Stories(evidence)
        self._first: dict[str, Evidence] = {}
        for e in evidence:
            self._first.setdefault(e.hit.article.id, e)

    def pair(self, best: Evidence, other: Evidence) -> tuple[Evidence, Evidence] | None:
        """Both with their marks on values that exclude each other, None when they do not."""
        if self._kind not in _HELD or not self._has_value(best):
            return None
        value = self._value(other)
        if value is None or not self._stories.same(best, other) or not self._about(best, value):
            return None
        if self._kind is Kind.DAY:
            return (best, value) if _days_exclude(best, value) else None
        if not contradict(Kind.NUMBER, told(best), told(value)):
            return None
        return (best, value) if self._same_things(best, value) else None

    def _same_things(self, best: Evidence, other: Evidence) -> bool:
        """Whether the numbers count the same: what the question names, and of those to whom something happened, the
        ones to whom that happened which is asked."""
        counted = after_number(best), after_number(other)
        if not self._outcomes:
            return same_things(*counted, self._counted)
        return same_things(*counted) and all(nearest_outcome(e) in self._outcomes for e in (best, other))

    def _value(self, other: Evidence) -> Evidence | None:
        """The sentence with its value marked: the reader's mark where it is the article's first answer, else the only
        number beside the outcome that is asked for."""
        if self._has_value(other) and self._first[other.hit.article.id] == other:
            return other
        if self._kind is not Kind.NUMBER or not self._outcomes:
            return None
        return other if has_kind(Kind.NUMBER, told(other)) else with_only_number(other)

    def _has_value(self, evidence: Evidence) -> bool:
        return has_kind(self._kind, told(evidence)) or (self._kind is Kind.DAY and _time(evidence) is not None)

    def _about(self, best: Evidence, other: Evidence) -> bool:
        """Whether the other sentence holds enough of what is asked beside what both articles tell anyway; of an
        outcome (`_same_things`) that word is enough."""
        if self._outcomes and self._kind is Kind.NUMBER:
            return True
        held = matter(text_of(other))
        wanted = self._asked - self._stories.told(best, other)
        if not wanted:
            return bool(self._asked & held)
        return len(wanted & held) >= _HELD[self._kind] * len(wanted)


def _days_exclude(one: Evidence, other: Evidence) -> bool:
    """Whether the marks mean different days: as the articles' expressions of time tell, else by their words."""
    mine, theirs = _time(one), _time(other)
    if mine and theirs:
        return mine.certain and theirs.certain and (mine.stop <= theirs.first or theirs.stop <= mine.first)
    return contradict(Kind.DAY, told(one), told(other))


def _time(evidence: Evidence) -> TimeExpression | None:
    return next((t for t in evidence.hit.chunk.times if touch(evidence.mark, (t.start, t.end))), None)
