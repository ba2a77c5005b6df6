"""Rules for days that the calendar names: a date, with or without its year, and from one date to another. Pure."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from ingest.annotation.calendar_days import Days, of_the_year, one_day, read_day
from ingest.annotation.time_words import DAY, GAP, MONTH, WEEKDAY, YEAR, Context, rule, weekday_number
from ingest.annotation.verbs import Tense
from ingest.cleaning.dates import settle

YEAR_GIVEN = rf"(?:(?:,|{GAP}of)?{GAP}(?P<year>{YEAR})|,?{GAP}(?:of{GAP})?(?P<which>last|this|next){GAP}year\b)"
YEAR_AFTER = YEAR_GIVEN + "?"
_NAMED = rf"(?P<on>[Oo]n{GAP}|ON{GAP})?(?:(?P<weekday>{WEEKDAY}),?{GAP})?"
_BETWEEN = rf"(?:[Ff]rom|[Bb]etween){GAP}(?:the{GAP})?"
_AND = rf"{GAP}(?:and|to|until|till|through){GAP}(?:the{GAP})?"
_TO = rf"(?:{GAP}?[-–—]{GAP}?|{GAP}(?:to|until|till|through){GAP}(?:the{GAP})?)"
# "3 and 4": of two days that are not neighbours each is an expression of its own.
_NEXT = "|".join(rf"{day}(?:st|nd|rd|th)?{GAP}and{GAP}(?:the{GAP})?{day + 1}(?!\d)" for day in range(1, 31))
_COUNTED = rf"{GAP}(?:[a-z]+s|people|men|women|children|police|more|others|were|died)\b"  # "August 3 and 4 people"
_FROM_YEAR = rf"(?:,?{GAP}(?P<from_year>{YEAR}))?"
_FROM, _UNTIL = rf"(?P<from_day>{DAY})", rf"(?P<to_day>{DAY})"
_FROM_MONTH, _UNTIL_MONTH = rf"(?:{GAP}of)?{GAP}(?P<from_month>{MONTH})", rf"(?:{GAP}of)?{GAP}(?P<month>{MONTH})"
_DAY_ORDERS = (
    rf"{_FROM}{{to}}{_UNTIL}{_UNTIL_MONTH}{YEAR_AFTER}",
    rf"(?P<month>{MONTH}){GAP}{_FROM}{{to}}{_UNTIL}(?!{_COUNTED}|-\w){YEAR_AFTER}",
    rf"{_FROM}{_FROM_MONTH}{_FROM_YEAR}{{to}}{_UNTIL}{_UNTIL_MONTH}{YEAR_AFTER}",
    rf"(?P<from_month>{MONTH}){GAP}{_FROM}{_FROM_YEAR}{{to}}(?P<month>{MONTH}){GAP}{_UNTIL}{YEAR_AFTER}",
)
_PAIRS = tuple(rf"(?=(?:{MONTH}{GAP})?(?:{_NEXT})){order}".replace("{to}", _AND) for order in _DAY_ORDERS[:2])
_NUMERALS = r"(?:(?P<iso>\d{4}-\d\d-\d\d)(?![\d-])|(?P<one>\d\d?)(?:/(?P<two>\d\d?)/|\.(?P<dotted>\d\d?)\.)\d{4}(?!\w))"
# "held on 9 May every year" tells no one day, "that year in May" and "born on 9 May" another than the report's.
_NO_ONE_YEAR = re.compile(r"\b(?:(?:every|each|that)\syear\b|annual|[Bb]orn\s)")
# "The September 11 attacks": events that are named after their day are told of for years.
_REMEMBERED = re.compile(
    r"\s(?:[Tt]error(?:ist)?\s)?(?:[Aa]ttacks?|[Bb]ombings?|[Rr]iots?|[Uu]prising|[Rr]evolution|[Mm]ovement|[Cc]ommittee)\b"
)
# "put back from 4 October to 11 November": two days, not the time between.
_MOVED = re.compile(
    r"\b(?:mov|postpon|delay|shift|reschedul|chang|switch|bring|brought|push|put)\w*(?:\s(?:back|forward|ahead|up))?"
    r"(?:\s\w+){0,4}\s$"
)
_YEAR_ASIDE = re.compile(rf"\bin\s(?P<year>{YEAR}),?\s(?:and|but)\s(?:[^\W\d]+\s){{1,8}}$")


def named_year(match: re.Match[str], base: date | None) -> int | None:
    """The year that YEAR_GIVEN found, by its number or as last, this or next year."""
    parts = match.groupdict()
    if parts.get("year"):
        return int(parts["year"])
    if parts.get("which") and base:
        return base.year + ("last", "this", "next").index(parts["which"].lower()) - 1
    return None


def _stated_or_meant(words: str, match: re.Match[str], context: Context) -> Days | None:
    """The day of words like "5 March", in the year that the expression names or else the one that is meant."""
    year = named_year(match, context.base)
    if year:
        return _of_year(words, year)
    return year_meant(lambda year: _of_year(words, year), context)


def _of_year(words: str, year: int) -> Days | None:
    day = read_day(words, year)
    return one_day(day) if day else None


def year_meant(of_year: Callable[[int], Days | None], context: Context) -> Days | None:
    """The days that words without a year mean, out of those that they would be in each year.

    The day of the report decides, unless the sentence tells another year before: "open on 23 July 2021 and close on
    8 August" is one summer. A year of another verb is not meant: "built in 1994 and last inspected in January".
    """
    base, told = context.base, context.told
    if base is None or _NO_ONE_YEAR.search(context.text, max(0, context.start - 60), context.end + 60):
        return None
    around = [days for step in (-1, 0, 1) if (days := of_year(base.year + step))]
    past, coming = [days for days in around if days.first <= base], [days for days in around if days.first > base]
    if not past or not coming:  # 29 February in most years, and no day at all
        return around[0].unsure if around else None
    meant = of_the_year(past[-1], coming[0], base, context.tense)
    ahead = context.tense in (Tense.FUTURE, Tense.COMING)
    aside = _YEAR_ASIDE.search(context.text, max(0, context.start - 80), context.start)
    if aside and int(aside["year"]) < base.year - 1:
        return meant.unsure
    if told and told.first.year != meant.first.year and not (ahead and told.first < base):
        close = [days for step in (0, 1, -1) if (days := of_year(told.first.year + step))]
        return min(close, key=lambda days: _distance(days.first, told)).unsure if close else None
    return meant if context.told_year in (None, meant.first.year) else meant.unsure


def _distance(day: date, days: Days) -> timedelta:
    return max(days.first - day, day - days.stop, timedelta())


def _date(match: re.Match[str], context: Context) -> Days | None:
    days = _stated_or_meant(f"{match['day']} {match['month']}", match, context)
    if days is None:
        return None
    named = not match["on"] and not match["year"] and not match["which"]
    if named and _REMEMBERED.match(context.text, context.end):
        return days.unsure
    return _if_weekday(match["weekday"], days)


def _if_weekday(weekday: str | None, days: Days) -> Days:
    """The days, unsure if they do not begin on that weekday: the text contradicts itself, or means another year."""
    return days if weekday is None or days.first.weekday() == weekday_number(weekday) else days.unsure


def _numerals(match: re.Match[str], context: Context) -> Days | None:
    if match["iso"]:
        day = read_day(match[0])
    else:  # the day or the month could stand first
        stated = settle(match[0], context.order)
        day = date.fromisoformat(stated) if stated else None
    return one_day(day) if day else None


def _stretch(match: re.Match[str], context: Context) -> Days | None:
    """The last day is settled first: the year stands after it."""
    parts = match.groupdict()
    if match[0][:4].lower() == "from" and _MOVED.search(context.text, max(0, context.start - 60), context.start):
        return None
    last = _stated_or_meant(f"{match['to_day']} {match['month']}", match, context)
    if last is None:
        return None
    words, year = f"{match['from_day']} {parts.get('from_month') or match['month']}", parts.get("from_year")
    first = read_day(words, int(year or last.first.year))
    if first and first >= last.first and not year:
        first = read_day(words, last.first.year - 1)
    if first is None or first >= last.first:
        return None
    return _if_weekday(parts.get("weekday"), replace(last, first=first))


# In this order: a longer form is taken before a shorter one that begins at the same place.
DATE_RULES = (
    rule("#", _NUMERALS, _numerals),
    *(
        rule("from between", rf"{_BETWEEN}{order.replace('{to}', f'(?:{_AND}|{_TO})')}", _stretch)
        for order in _DAY_ORDERS
    ),
    *(rule("on WEEKDAY # MONTH", _NAMED + order.replace("{to}", _TO), _stretch) for order in _DAY_ORDERS),
    *(rule("on WEEKDAY the # MONTH", rf"{_NAMED}(?:the{GAP})?{pair}", _stretch) for pair in _PAIRS),
    rule(
        "on WEEKDAY the #",
        rf"{_NAMED}(?:the{GAP})?(?P<day>{DAY})(?:{GAP}of)?{GAP}(?P<month>{MONTH}){YEAR_AFTER}",
        _date,
    ),
    rule("on WEEKDAY MONTH", rf"{_NAMED}(?P<month>{MONTH}){GAP}(?:the{GAP})?(?P<day>{DAY}){YEAR_AFTER}", _date),
)
