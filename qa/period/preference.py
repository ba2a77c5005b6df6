"""How well a hit fits the time that a question asks about. Pure."""

from collections.abc import Iterable
from datetime import date
from math import exp, sqrt

from ingest.datatypes import Filter, TimeExpression
from qa.datatypes import Period

# A report from before the time asked about may foresee it, but cannot tell of it.
_BEFORE = 0.5


def recency(day: date | None, newest: date | None, fade: float) -> float:
    """1 for an article of the newest day, falling by 1/e every `fade` days; 0 without either date."""
    if day is None or newest is None:
        return 0.0
    return exp(-max((newest - day).days, 0) / fade)


def timely(day: date | None, newest: date | None, fade: float) -> float:
    """1 for an article of the newest day or later, 1/e after `fade` days, falling fast at first: of two tolls the one
    of yesterday is out of date, while last month's and last year's are nearly equally so. 0 without either date."""
    if day is None or newest is None:
        return 0.0
    return exp(-sqrt(max((newest - day).days, 0) / fade))


def agreement(period: Period, day: date | None, times: Iterable[TimeExpression], fade: float) -> float:
    """How well a chunk fits the period, 0 to 1: by its article's day of publication or by a time that it tells.

    A report of the period itself counts in full, later ones less by 1/e every `fade` days, earlier ones half of that;
    a told time counts by the share of its days that lie in the period. For a period with a bound.
    """
    first, stop = _days(period)
    told = max((_share(time, first, stop) for time in times), default=0.0)
    return max(told, _nearness(day, first, stop, fade) if day else 0.0)


def reach(scope: Filter, period: Period, later: int, back: int) -> Filter | None:
    """The part of the scope published in the period or up to `later` days after it; for the latest, in the `back` days
    up to the period's base. None when that is all of the scope or nothing."""
    first, stop = _days(period)
    if not first and not stop:
        first = _moved(date.fromisoformat(period.base), -back) if period.base else None
    since = max(filter(None, (scope.since, first)), default=None)
    until = min(filter(None, (scope.until, _moved(stop, later) if stop else None)), default=None)
    if (since and until and since > until) or (since, until) == (scope.since, scope.until):
        return None
    return Filter(since, until, scope.publishers)


def _moved(day: date, days: int) -> date:
    """So many days on, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _days(period: Period) -> tuple[date | None, date | None]:
    first, stop = (date.fromisoformat(day) if day else None for day in (period.first, period.stop))
    return first, stop


def _nearness(day: date, first: date | None, stop: date | None, fade: float) -> float:
    if first and day < first:
        return _BEFORE * exp(-(first - day).days / fade)
    if stop and day >= stop:
        return exp(-((day - stop).days + 1) / fade)
    return 1.0


def _share(time: TimeExpression, first: date | None, stop: date | None) -> float:
    told_first, told_stop = date.fromisoformat(time.first), date.fromisoformat(time.stop)
    shared = min(told_stop, stop or told_stop) - max(told_first, first or told_first)
    length = (told_stop - told_first).days
    return max(shared.days, 0) / length if length > 0 else 0.0
