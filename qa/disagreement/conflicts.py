"""Where reports disagree: further evidence that answers the same question with another value. Pure.

Three ways lead to a conflict. The same sentence with other words in the place of the answer is one for every kind of
question. Sentences that both are about what is asked, of the same event, are one when they hold a number, a day or a
name each as the kind of the question wants it. And of two articles that report one event, so are the sentences that
give its number or day, in whatever words (`qa.disagreement.retelling`).
"""

from collections.abc import Sequence
from dataclasses import replace

from qa.citations.days import told_days
from qa.citations.names import names, tells
from qa.datatypes import Evidence
from qa.disagreement.coverage import OUTCOMES, Coverage, bag, headed_bag
from qa.disagreement.marks import after_number, grown, nearest_outcome, to_article, told, touch, without_mark
from qa.disagreement.reporting import without_reporting
from qa.disagreement.retelling import Retelling
from qa.disagreement.substitution import Substitution, substitutions
from qa.disagreement.values import (
    Kind,
    Told,
    asked_kind,
    common_kind,
    contradict,
    days_apart,
    days_of,
    has_kind,
    phrases_differ,
    same_measure,
)
from qa.reader import marked_text, text_of

# Set on the pairs of tests/unit/test_conflicts.py and tests/integration/test_disagreement.py. How far below the best
# evidence, in log-odds, another value may score, and how many sentences are looked at.
_BEHIND = 5.0
_CANDIDATES = 24
# The same for another report of the event, which the search may have put far behind for its other words.
_RETOLD = 64
_MOST_VALUES = 3
# The share of words in the same order that makes two sentences one statement with another value.
_SAME_STATEMENT = 0.7
# The share of the question that both sentences have to be about, and what they have in common beside their names.
_ABOUT = 0.6
_ABOUT_DAY = 0.8  # of a story's many days
_SAME_EVENT = 0.5
_SAME_ACT = 0.7


def disagreeing(question: str, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence for each of the values that reports give, at most three, newest first; empty when they agree.

    The marks are on the values. The best evidence is always among them.
    """
    if len({e.hit.article.id for e in evidence}) < 2:
        return []
    best = evidence[0]
    judge = _Judge(question, evidence)
    values: list[Evidence] = []
    for place, candidate in enumerate(evidence[1:_RETOLD], 1):
        if len(values) == _MOST_VALUES:
            break
        near = place < _CANDIDATES and candidate.score >= best.score - _BEHIND
        pair = judge.pair(values[0] if values else best, candidate, near)
        if pair is None:
            continue
        if all(judge.differ(pair[1], value) for value in values):
            values = [*(values or [pair[0]]), pair[1]]
    return sorted(values, key=_newest_first)


def _newest_first(evidence: Evidence) -> tuple[int, float]:
    day = evidence.hit.article.day
    return (-day.toordinal() if day else 0, -evidence.score)


class _Judge:
    """Compares evidence for one question."""

    def __init__(self, question: str, evidence: Sequence[Evidence]) -> None:
        self._kind = asked_kind(question)
        self._question = question
        self._coverage = Coverage(question, evidence)
        self._names = tuple(names(question))
        self._retelling = Retelling(question, self._kind, evidence)

    def pair(self, best: Evidence, other: Evidence, near: bool = True) -> tuple[Evidence, Evidence] | None:
        """Both with their marks on values that exclude each other, None when they do not.

        What is not `near` the best evidence only counts as another report of its event.
        """
        if best.hit.article.id == other.hit.article.id or other.hit.article in best.hit.older:
            return None
        if near and self._coverage.likeness(bag(text_of(best)), bag(text_of(other))) > _SAME_EVENT:
            found = substitutions(text_of(best), text_of(other), _SAME_STATEMENT)
            if found is not None:
                return self._exchanged(best, other, found)
        if near and self._other_value(best, other):
            return best, other
        pair = self._retelling.pair(best, other)
        return pair if pair and self._same_event(*pair) else None

    def differ(self, one: Evidence, other: Evidence) -> bool:
        """Whether the marks exclude each other, too."""
        mine, theirs = told(one), told(other)
        kind = common_kind(self._kind, mine, theirs)
        return contradict(kind, mine, theirs) if kind else phrases_differ(mine.words, theirs.words)

    def _exchanged(
        self, best: Evidence, other: Evidence, found: Sequence[Substitution]
    ) -> tuple[Evidence, Evidence] | None:
        """The marks of the same statement, put on the words that were exchanged in the place of the answer."""
        for change in found:
            ours, theirs = to_article(best, change.ours), to_article(other, change.theirs)
            marked = touch(best.mark, ours) or touch(other.mark, theirs)
            pair = (replace(best, mark=grown(best.mark, ours)), replace(other, mark=grown(other.mark, theirs)))
            wanted = has_kind(self._kind, told(pair[0])) and has_kind(self._kind, told(pair[1]))
            if not marked and (not wanted or self._kind is Kind.ANY or self._agree(best, other)):
                continue
            if self.differ(*pair):
                return pair if self._same_event(*pair) else None
        return None

    def _agree(self, best: Evidence, other: Evidence) -> bool:
        """Whether both have the same answer of the kind that is asked."""
        mine, theirs = told(best), told(other)
        both = has_kind(self._kind, mine) and has_kind(self._kind, theirs)
        return both and not contradict(self._kind, mine, theirs)

    def _other_value(self, best: Evidence, other: Evidence) -> bool:
        """Whether two differently worded sentences answer with values that exclude each other."""
        if self._kind in (Kind.REASON, Kind.ANY) or not best.mark or not other.mark:
            return False
        mine, theirs = told(best), told(other)
        if not contradict(self._kind, mine, theirs) or not self._about(best) or not self._about(other):
            return False
        if self._kind is Kind.NUMBER and not (
            same_measure(after_number(best), after_number(other)) and self._outcome(best) and self._outcome(other)
        ):
            return False
        if self._kind is Kind.NAME and not self._names_exclude(best, other):
            return False
        return self._same_event(best, other)

    def _about(self, evidence: Evidence) -> bool:
        """Whether the sentence and its headline are about what is asked, of those whom the question names."""
        least = _ABOUT_DAY if self._kind is Kind.DAY else _ABOUT
        if self._coverage.share(headed_bag(evidence)) < least:
            return False
        text = f"{evidence.hit.article.title} {text_of(evidence)}"
        return all(tells(text, name, evidence.hit.chunk.text) for name in self._names)

    def _outcome(self, evidence: Evidence) -> bool:
        """Whether the word of outcome nearest to the number is the one asked for: the killed, not the injured."""
        asked = self._coverage.asked & frozenset(OUTCOMES.values())
        if not asked or evidence.mark is None:
            return True
        nearest = nearest_outcome(evidence)
        return nearest is None or nearest in asked

    def _names_exclude(self, best: Evidence, other: Evidence) -> bool:
        """Whether the sentences are alike but for their names, and neither report knows the other's name."""
        rest = [bag(without_mark(e)) for e in (best, other)]
        if self._coverage.likeness(*rest) < _SAME_ACT:
            return False
        return not any(
            tells(a.hit.chunk.text, name)
            for a, b in ((best, other), (other, best))
            for name in names(f"by {marked_text(b)}")
        )

    def _same_event(self, best: Evidence, other: Evidence) -> bool:
        """Whether nothing beside the values tells two events apart: no other day, and no other day in the question."""
        rests = [Told(without_reporting(without_mark(e)), e.hit.article.day) for e in (best, other)]
        if self._kind is not Kind.DAY and days_apart(days_of(rests[0]), days_of(rests[1])):
            return False
        asked = days_of(Told(self._question))
        return not any(asked and days_apart(asked, told_days(text_of(e), e.hit.article.day)) for e in (best, other))
