"""What the words of a time mean: a match of a rule of `units` → days. Pure.

Each function takes the match, the year that it names or that is tried, and the base day that relative words count from;
None where no calendar has such days.
"""

import re
from datetime import date, timedelta

from qa.period.spans import MONTHS, Span, add_months, day_span, make_day, month_span, week_span, year_span

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# Winter begins in December of the year before; "fall" only with words before it that make it a season.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
COUNTS = {"a": 1, "an": 1, "one": 1} | {
    word: n for n, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)
}
# What "a few days" and "recent weeks" are taken for.
_FEW = {"day": 7, "week": 4, "month": 4, "year": 4, "decade": 3}
ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}


def of_days(match: "re.Match[str]", year: int, base: date) -> Span | None:
    month, groups = _month(match), match.groupdict()
    last = make_day(year, month, int(match["day"]))
    first = make_day(year, month, int(groups.get("from") or match["day"]))
    return Span(first, last + timedelta(1)) if first and last and first <= last else None


def of_iso(match: "re.Match[str]", year: int, base: date) -> Span | None:
    day = make_day(year, int(match["number"]), int(match["day"]))
    return day_span(day) if day else None


def of_numbers(match: "re.Match[str]", year: int, base: date) -> Span | None:
    """ "24/3/2020" and "3/24/2020"; with dots the day always comes first, with slashes where both could be a month it
    is not known."""
    first, second = int(match["day"]), int(match["number"])
    if "/" in match[0] and first != second and max(first, second) <= 12:
        return None
    day = make_day(year, second, first) if second <= 12 else make_day(year, first, second) if "/" in match[0] else None
    return day_span(day) if day else None


def of_month(match: "re.Match[str]", year: int, base: date) -> Span | None:
    whole, part = month_span(year, _month(match)), match.groupdict().get("part")
    if part is None:
        return whole
    cuts = (whole.first, whole.first + timedelta(10), whole.first + timedelta(20), whole.stop)
    third = _third(part)
    return Span(cuts[third], cuts[third + 1])


def of_month_part(match: "re.Match[str]", year: int, base: date) -> Span | None:
    """ "The second week of March" are its days 8 to 14, "the last week" its last seven."""
    whole, ordinal = month_span(year, _month(match)), match["ordinal"].lower()
    if match["piece"].lower() == "half":
        middle = whole.first + timedelta(15)
        halves = {1: Span(whole.first, middle), 2: Span(middle, whole.stop)}
        return halves.get(ORDINALS.get(ordinal, 2))
    if ordinal not in ORDINALS:
        return Span(whole.stop - timedelta(7), whole.stop)
    first = whole.first + timedelta(7 * (ORDINALS[ordinal] - 1))
    return Span(first, first + timedelta(7))


def of_week_around(match: "re.Match[str]", year: int, base: date) -> Span | None:
    day = make_day(year, _month(match), int(match["day"]))
    if day is None:
        return None
    week = week_span(day)
    return Span(week.first + timedelta(5), week.stop) if match["around"].lower() == "weekend" else week


def of_year(match: "re.Match[str]", year: int, base: date) -> Span | None:
    part = (match.groupdict().get("part") or "").lower()
    if not part:
        return year_span(year)
    if part.endswith("of") and "middle" not in part:
        return month_span(year, 12 if "end" in part else 1)
    return month_span(year, 1 + 4 * _third(part), 4)


def of_division(match: "re.Match[str]", year: int, base: date) -> Span | None:
    parts = 2 if match["division"][0].lower() == "h" else 4
    ordinal = match["ordinal"].lower()
    number = int(ordinal) if ordinal.isdigit() else ORDINALS.get(ordinal, parts)
    return month_span(year, 1 + (number - 1) * 12 // parts, 12 // parts) if number <= parts else None


def of_season(match: "re.Match[str]", year: int, base: date) -> Span | None:
    month, groups = SEASONS[match["season"].lower()], match.groupdict()
    if month < 12:
        return month_span(year, month, 3)
    if groups.get("second"):
        return month_span(year, 12, 3)
    # "winter 2020" may be either of the two that touch the year; without a year, the one that began last.
    return month_span(year - 1, 12, 15) if groups.get("year") else month_span(year, 12, 3)


def of_decade(match: "re.Match[str]", year: int, base: date) -> Span | None:
    return month_span(int(match["decade"]) * 10, 1, 120)


def of_weekday(match: "re.Match[str]", year: int, base: date) -> Span | None:
    wanted = WEEKDAYS.index(match["weekday"].lower())
    back = (base.weekday() - wanted) % 7 or 7 * bool(match.groupdict().get("last"))
    return day_span(base - timedelta(back))


def of_last_named(match: "re.Match[str]", year: int, base: date) -> Span | None:
    """ "Last March", "last summer": the latest that is over; "this March": of this year."""
    groups = match.groupdict()
    month = SEASONS[groups["season"].lower()] if groups["season"] else _month(match)
    length = 3 if groups["season"] else 1
    this = month_span(base.year, month, length)
    return this if groups["which"].lower() == "this" or this.stop <= base else this.shifted(-1)


def of_calendar(match: "re.Match[str]", year: int, base: date) -> Span | None:
    back = match["which"].lower().startswith("last")
    unit = match["unit"].lower()
    if unit == "week":
        return week_span(base - timedelta(7 * back))
    if unit == "month":
        first = add_months(base.replace(day=1), -back)
        return month_span(first.year, first.month)
    if unit == "year":
        return year_span(base.year - back)
    return Span(base - timedelta(back), base + timedelta(1))


def of_day_word(match: "re.Match[str]", year: int, base: date) -> Span | None:
    word = match["word"].lower()
    return day_span(base - timedelta(2 if word.startswith("the") else word.startswith("yesterday")))


def of_past(match: "re.Match[str]", year: int, base: date) -> Span | None:
    groups = match.groupdict()
    unit = match["unit"].lower()
    return Span(_back(base + timedelta(1), _count(groups.get("count"), unit), unit), base + timedelta(1))


def of_recent(match: "re.Match[str]", year: int, base: date) -> Span | None:
    unit = match["unit"].lower()
    return Span(_back(base + timedelta(1), _FEW[unit], unit), base + timedelta(1))


def of_ago(match: "re.Match[str]", year: int, base: date) -> Span | None:
    unit = match["unit"].lower()
    day = _back(base, _count(match["count"], unit), unit)
    if unit == "day":
        return day_span(day)
    if unit == "week":
        return week_span(day)
    return month_span(day.year, day.month) if unit == "month" else year_span(day.year)


def _back(day: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return day - timedelta(count * (7 if unit == "week" else 1))
    return add_months(day, -count * {"month": 1, "year": 12, "decade": 120}[unit])


def _count(words: str | None, unit: str) -> int:
    if words is None:
        return 1
    if words.isdigit():
        return int(words)
    if "couple" in words.lower():
        return 2
    return COUNTS.get(words.lower(), _FEW[unit])


def _month(match: "re.Match[str]") -> int:
    return next(number for number, name in enumerate(MONTHS, 1) if name.lower()[:3] == match["month"].lower()[:3])


def _third(part: str) -> int:
    word = part.lower()
    return 1 if "mid" in word else 2 * ("late" in word or "end" in word)
