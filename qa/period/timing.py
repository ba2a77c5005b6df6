"""How far a sentence is from the time that a question asks about. Pure."""

from collections.abc import Iterable, Sequence
from datetime import date

from ingest.datatypes import TimeExpression
from qa.datatypes import Hit, Period
from qa.period.preference import agreement, timely

# Days after which a report that says no time itself counts 1/e as much. Sensible values, not fitted.
_FADE = 30.0
_LATEST_FADE = 60.0
# A sentence that tells another time may yet be of the report's own.
_BESIDE = 0.25
# What is out of date loses more than what is of another time: in all else it is often the better answer.
_OUTDATED = 2.0
# "Latest" is relative to the newest article with a hit of at least this share of the best score: one on the subject.
_ON_SUBJECT = 0.7


class Timing:
    """Judges sentences by the time that a question names, if it names one.

    `newest` is the day that "latest" is relative to: that of the newest report that answers.
    """

    def __init__(self, period: Period | None, newest: date | None = None) -> None:
        self._period = period
        self._newest = newest

    @property
    def of_latest(self) -> bool:
        """Whether the newest reports are asked for."""
        return self._period is not None and not (self._period.first or self._period.stop)

    def of(self, hit: Hit, start: int, end: int) -> float:
        """0 for a sentence [start, end) of the time asked about, or when none is; down to -1 for one far from it, down
        to -2 for an old one where the latest is asked for.

        The times that the sentence tells decide, else the day of its article.
        """
        if self._period is None:
            return 0.0
        day = hit.article.day
        if self.of_latest:
            return _OUTDATED * (timely(day, self._newest, _LATEST_FADE) - 1)
        told = [time for time in hit.chunk.times if start <= time.start < end]
        published = agreement(self._period, day, (), _FADE)
        if not told:
            return published - 1
        return max(agreement(self._period, None, told, _FADE), _BESIDE * published) - 1


def newest_on_subject(hits: Sequence[Hit]) -> date | None:
    """The day of the newest article with a hit nearly as good as the best one; None when there is none with a day."""
    best = max((hit.score for hit in hits), default=0.0)
    return max((h.article.day for h in hits if h.article.day and h.score >= _ON_SUBJECT * best), default=None)


def elsewhere(period: Period | None, times: Iterable[TimeExpression]) -> bool:
    """Whether times are told, and none of them touches the bounded time that a question asks about."""
    if period is None or not (period.first or period.stop):
        return False
    told = list(times)
    return bool(told) and all(agreement(period, None, [time], _FADE) == 0.0 for time in told)
