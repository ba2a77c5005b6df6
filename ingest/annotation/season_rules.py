"""Rules for seasons, and for so many months of a year. Pure, and none is ever certain."""

import re
from datetime import date

from dateutil.relativedelta import relativedelta

from ingest.annotation.calendar_days import DAY, Days, months_from, year_of
from ingest.annotation.time_words import GAP, NUMBER, POSSESSIVE, YEAR, Context, number_of, rule

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_SEASON = "[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all"
_ANY = "spring|summer|autumn|fall|winter"
_NOT_BEFORE = frozenset("the his her its their our my your whose a every of".split())
# "this fall in prices", "next spring water": no time.
_NOT_AFTER = re.compile(rf"{GAP}(?:of|in|from|by|water|onions?|rolls?)\b|-")


def _season(match: re.Match[str], context: Context) -> Days | None:
    """A northern season in whole months."""
    return months_from(date(int(match["bare"]), _SEASONS[match["season"].lower()], 1), 3).unsure


def _winter(match: re.Match[str], context: Context) -> Days | None:
    """A winter is named by its two years."""
    first, second = int(match["first"]), int(match["second"])
    return months_from(date(first, 12, 1), 3).unsure if second % 100 == (first + 1) % 100 else None


def _related(match: re.Match[str], context: Context) -> Days | None:
    """Last summer is the most recent that is over, next summer the first to come, this summer the nearest."""
    base = context.base
    if base is None or context.lead in _NOT_BEFORE or _NOT_AFTER.match(context.text, context.end):
        return None
    month = _SEASONS[match["season"].lower()]
    seasons = [months_from(date(base.year + step, month, 1), 3) for step in (-2, -1, 0, 1)]
    over, coming = [days for days in seasons if days.stop <= base], [days for days in seasons if days.first > base]
    which = match["related"].lower()
    if which == "last":
        return over[-1].unsure
    if which == "next":
        return coming[0].unsure
    return min(seasons, key=lambda days: max(days.first - base, base - days.stop, DAY)).unsure


def _part_of_year(match: re.Match[str], context: Context) -> Days | None:
    """The first ten months of a year, the last three."""
    year = int(match["bare"]) if match["bare"] else None
    if year is None and context.base:
        year = context.base.year + {"last": -1, "next": 1}.get(match["named"], 0)
    count = number_of(match["number"])
    if year is None or count > 12:
        return None
    whole = year_of(year)
    first = whole.first if match["end"].lower() == "first" else whole.stop - relativedelta(months=count)
    return months_from(first, count).unsure


_BARE = rf"(?P<bare>{YEAR})"
_TWO_YEARS = r"(?P<first>(?:19|20)\d\d)[-–/](?P<second>\d\d(?:\d\d)?)(?![\d-])"

# In this order: a longer form is taken before a shorter one that begins at the same place.
SEASON_RULES = (
    rule("the winter", rf"(?:[Tt]he{GAP})?[Ww]inter(?:{GAP}of)?{GAP}{_TWO_YEARS}", _winter),
    rule("the spring summer autumn fall", rf"(?:[Tt]he{GAP})?(?P<season>{_SEASON})(?:{GAP}of)?{GAP}{_BARE}", _season),
    rule("last this next", rf"(?P<related>[Ll]ast|[Tt]his|[Nn]ext){GAP}(?P<season>{_ANY}){POSSESSIVE}", _related),
    rule(
        "the",
        rf"[Tt]he{GAP}(?P<end>first|last){GAP}(?P<number>{NUMBER}){GAP}months?{GAP}of{GAP}"
        rf"(?:{_BARE}|(?P<named>the|last|this|next){GAP}year\b)",
        _part_of_year,
    ),
)
