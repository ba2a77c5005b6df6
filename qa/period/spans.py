"""Spans of days: the calendar's arithmetic, and how a span is told. Pure."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

MONTHS = "January February March April May June July August September October November December".split()
_DAY = timedelta(1)


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to the day before `stop`."""

    first: date
    stop: date

    @property
    def last(self) -> date:
        """The last day."""
        return self.stop - _DAY

    def shifted(self, years: int) -> "Span":
        """The same days of another year."""
        return Span(add_months(self.first, 12 * years), add_months(self.stop, 12 * years))


def day_span(day: date) -> Span:
    """The day alone."""
    return Span(day, day + _DAY)


def month_span(year: int, month: int, months: int = 1) -> Span:
    """Whole months from this one on."""
    first = date(year, month, 1)
    return Span(first, add_months(first, months))


def year_span(year: int) -> Span:
    """The calendar year."""
    return month_span(year, 1, 12)


def week_span(day: date) -> Span:
    """The calendar week (Monday to Sunday) that the day is in."""
    monday = day - timedelta(day.weekday())
    return Span(monday, monday + timedelta(7))


def add_months(day: date, months: int) -> date:
    """The same day of the month so many months on, the month's last where it has no such day; within the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if year < MINYEAR else date.max
    for number in (day.day, 30, 29, 28):
        if (made := make_day(year, month + 1, min(day.day, number))) is not None:
            return made
    raise AssertionError("every month has 28 days")


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def tell_day(day: date) -> str:
    """22 September 2020."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def tell(span: Span) -> str:
    """A span as a reader would name it: "2020", "March–May 2020", "the week of 21–27 September 2020"."""
    first, last = span.first, span.last
    if first.day == 1 and span.stop.day == 1:
        return _told_months(first, last)
    if first == last:
        return tell_day(first)
    week = "the week of " if first.weekday() == 0 and (last - first).days == 6 else ""
    if first.year != last.year:
        return f"{week}{tell_day(first)}–{tell_day(last)}"
    if first.month != last.month:
        return f"{week}{first.day} {MONTHS[first.month - 1]}–{tell_day(last)}"
    return f"{week}{first.day}–{tell_day(last)}"


def _told_months(first: date, last: date) -> str:
    if first.month == 1 and last.month == 12:
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    end = f"{MONTHS[last.month - 1]} {last.year}"
    if first.year != last.year:
        return f"{MONTHS[first.month - 1]} {first.year}–{end}"
    return end if first.month == last.month else f"{MONTHS[first.month - 1]}–{end}"
