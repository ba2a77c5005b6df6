"""Days of the calendar: weeks, months, years and their parts, and which of two candidates a report means. Pure.

The reading of written dates and the steps by months and years are python-dateutil's; what news means by them is here.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dateutil.parser import parse
from dateutil.relativedelta import relativedelta

from ingest.annotation.verbs import Tense

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
_NEAR = 90  # days: a day and month this near is meant without its year, since a year away would be said
_LATELY = 30  # days: a plan is told as one until this long after its day, and a day so soon to come without its year
_FAR = 270  # days: a day and month further off than this is told with its year


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `first` to the day before `stop`; `certain` when the words leave no room for others."""

    first: date
    stop: date
    certain: bool = True

    @property
    def unsure(self) -> "Days":
        """The same days, not certain."""
        return replace(self, certain=False)


def one_day(day: date) -> Days:
    """That day alone."""
    return Days(day, day + DAY)


def week_of(day: date) -> Days:
    """The ISO week of the day, from Monday on. Never certain: elsewhere weeks begin on Sunday or Saturday."""
    monday = day - timedelta(days=day.weekday())
    return Days(monday, monday + WEEK, certain=False)


def month_of(day: date) -> Days:
    """The calendar month of the day."""
    return months_from(day.replace(day=1), 1)


def months_from(first: date, count: int) -> Days:
    """So many whole months from the first of a month on."""
    return Days(first, first + relativedelta(months=count))


def year_of(year: int) -> Days:
    """The calendar year."""
    return Days(date(year, 1, 1), date(year + 1, 1, 1))


def span_of(day: date, unit: str) -> Days:
    """The "day", "week", "month" or "year" in which the day lies."""
    if unit == "year":
        return year_of(day.year)
    return {"day": one_day, "week": week_of, "month": month_of}[unit](day)


def shift(day: date, count: int, unit: str) -> date | None:
    """The day so many days, weeks, months or years later; None where the calendar ends."""
    try:
        shifted: date = day + relativedelta(
            days=count * (unit == "day"),
            weeks=count * (unit == "week"),
            months=count * (unit == "month"),
            years=count * (unit == "year"),
        )
        return shifted
    except (ValueError, OverflowError):
        return None


def read_day(words: str, year: int | None = None) -> date | None:
    """The day that the words write ("5th March", "Sept. 21", "2020-03-05"), in that year if they name none.

    None for a day that the calendar does not have.
    """
    try:
        day: date = parse(words, default=datetime(year or 2000, 1, 1)).date()
        return day
    except (ValueError, OverflowError):
        return None


def part_of(part: str, whole: Days, deadline: bool) -> Days:
    """The early, middle or late part of a month or year: about a third, or a tenth to a fifth for its start and end.

    As a deadline ("until the end of March") the start is the first day and the end the last.
    """
    first, stop = whole.first, whole.stop
    if part in ("first half", "second half"):
        middle = first + relativedelta(months=6) if (stop - first).days > 31 else first + timedelta(days=15)
        return Days(first, middle, certain=False) if part == "first half" else Days(middle, stop, certain=False)
    if deadline and part in ("end", "beginning", "start"):
        return one_day(stop - DAY if part == "end" else first).unsure
    third, edge = timedelta(days=10), WEEK
    if (stop - first).days > 31:
        third, edge = relativedelta(months=4), relativedelta(months=1)
    if part in ("beginning", "start", "early"):
        return Days(first, first + (third if part == "early" else edge), certain=False)
    if part in ("mid", "middle"):
        return Days(first + third, first + third + third, certain=False)
    return Days(stop - edge if part == "end" else first + third + third, stop, certain=False)


def of_the_year(past: Days, coming: Days, base: date, tense: Tense) -> Days:
    """Which of two years' days is meant by words that name no year: the past ones unless the words look ahead."""
    if past.first <= base < past.stop:
        return past
    back, ahead = (base - past.first).days, (coming.first - base).days
    if tense is Tense.PAST:
        soon = ahead <= _LATELY and (past.stop - past.first) == DAY
        return past if back <= _FAR else coming.unsure if soon else past.unsure
    if tense is Tense.FUTURE:
        return coming if ahead <= _FAR else coming.unsure
    if tense is Tense.COMING:
        return coming if ahead <= _NEAR else past.unsure if back <= _LATELY else coming.unsure
    meant, away = (coming, ahead) if ahead * 2 < back else (past, back)
    return meant if away <= _NEAR and tense is Tense.OPEN else meant.unsure


def of_the_week(weekday: int, base: date, tense: Tense) -> Days:
    """Which day a weekday's bare name means (Monday 0): the base itself, the last one before it or the next after."""
    back = (base.weekday() - weekday) % 7
    past, coming = one_day(base - back * DAY), one_day(base + (7 - back) * DAY)
    if tense is Tense.PAST:
        return past
    if back == 0:
        return past.unsure
    if tense is Tense.FUTURE:
        return coming
    forward = tense in (Tense.COMING, Tense.EITHER) or (7 - back) * 2 < back
    return coming.unsure if forward else past.unsure
