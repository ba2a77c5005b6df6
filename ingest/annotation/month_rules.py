"""Rules for months, quarters and years, their parts, and from one of them to another. Pure."""

import re
from dataclasses import replace
from datetime import date

from ingest.annotation.calendar_days import Days, month_of, months_from, part_of, shift, year_of
from ingest.annotation.date_rules import YEAR_AFTER, YEAR_GIVEN, named_year, year_meant
from ingest.annotation.time_words import FULL_MONTH, GAP, MONTH, POSSESSIVE, YEAR, Context, month_number, rule

_IN = rf"(?P<in>[Ii]n{GAP}|IN{GAP})?"
_BETWEEN = rf"(?:[Ff]rom|[Bb]etween){GAP}"
_AND = rf"{GAP}(?:and|to|until|till|through){GAP}"
_PART = (
    rf"(?:[Tt]he{GAP}(?:very{GAP})?(?P<part>end|beginning|start|middle|first{GAP}half|second{GAP}half){GAP}of{GAP}"
    rf"|(?P<third>[Ee]arly|[Ll]ate|[Mm]id)(?:{GAP}in)?(?:{GAP}|-))"
)
_CALENDAR = rf"(?P<named>the|last|this|next){GAP}(?P<unit>year|month)\b"
_RELATED = "[Ll]ast|[Tt]his|[Nn]ext"
_QUARTER = rf"(?:[Tt]he{GAP}(?P<ordinal>first|second|third|fourth){GAP}quarter{GAP}of|Q(?P<q>[1-4]))"
_ORDINALS = "first second third fourth".split()
_DEADLINES = frozenset("until till by before through".split())
# A bare month needs a word before it that only time follows, since "May" and "March" are other words too.
_MONTH_LEADS = frozenset("since until till by during of from before after through for to between".split())
_NAMES = ("April", "May", "June", "August")
_PERSON_AFTER = re.compile(r"\s(?:[A-Z]|said|says|who|told|has|had|is|was)")
_PERSON_LEADS = frozenset("by of from to for after before".split())  # "a book by June Carter"
_YEAR_LEADS = frozenset("year since until till by during of from before after through for".split())
_PERSON_MAY = re.compile(
    r"\b(?!(?:In|Since|Until|By|Of|From|Last|This|Next|Early|Late|Mid|During|The)\b)[A-Z][a-z]*\.?\sMay\b(?!\s\d)"
)
_AND_MONTH = re.compile(rf"\b{MONTH}\s(?:and|or)\s$")
# "in 2000 cases", "by 1800 GMT": an amount or an hour. Some words in -s are no plurals and may follow a year.
_COUNTED = re.compile(
    r"\s(?:(?!(?:was|is|has|as|its|his|this|does|us|always|perhaps|across|versus)\b)[a-z]+s|people|men|women|children"
    r"|police|staff|more|dead|million|billion|percent|per\scent|km|kg|GMT|UTC|local)\b"
)


def _month(match: re.Match[str], context: Context) -> Days | None:
    """The month that the expression names, in the year that it names or else the one that is meant."""
    number, year = month_number(match["month"]), named_year(match, context.base)
    if year:
        return month_of(date(year, number, 1))
    return year_meant(lambda year: month_of(date(year, number, 1)), context)


def _bare_month(match: re.Match[str], context: Context) -> Days | None:
    text, start, lead = context.text, context.start, context.lead
    if not match["in"] and lead not in _MONTH_LEADS and not _AND_MONTH.search(text, max(0, start - 20), start):
        return None
    if match["month"] == "May" and (match[0].endswith("s") or _PERSON_MAY.search(text)):
        return None
    days = _month(match, context)
    if days is None or match["in"] or match["month"] not in _NAMES or lead not in _PERSON_LEADS:
        return days
    return None if _PERSON_AFTER.match(text, context.end) else days.unsure


def _related_month(match: re.Match[str], context: Context) -> Days | None:
    """Last September is the most recent one, plainly so only where that is also the one of last year; so is next."""
    base = context.base
    if base is None:
        return None
    number, which = month_number(match["month"]), match["related"].lower()
    step = {"last": -(number >= base.month), "next": +(number <= base.month)}.get(which, 0)
    days = month_of(date(base.year + step, number, 1))
    return days if step or which == "this" else days.unsure


def _part(match: re.Match[str], context: Context) -> Days | None:
    whole: Days | None
    if match["month"]:
        person = match["month"] == "May" and not match["year"] and _PERSON_MAY.search(context.text)
        whole = None if person else _month(match, context)
    elif match["bare"]:
        whole = None if _COUNTED.match(context.text, context.end) else year_of(int(match["bare"]))
    else:
        whole = _calendar(match["named"], match["unit"], context.base)
    part = " ".join((match["part"] or match["third"]).lower().split())
    return part_of(part, whole, context.lead in _DEADLINES) if whole else None


def _calendar(which: str, unit: str, base: date | None) -> Days | None:
    day = shift(base, {"last": -1, "next": 1}.get(which, 0), unit) if base else None
    if day is None:
        return None
    return year_of(day.year) if unit == "year" else month_of(day)


def _months(match: re.Match[str], context: Context) -> Days | None:
    last = _month(match, context)
    if last is None:
        return None
    number = month_number(match["from_month"])
    first = date(int(match["from_year"] or last.first.year - (number > last.first.month)), number, 1)
    return replace(last, first=first) if first < last.first else None


def _bare_year(match: re.Match[str], context: Context) -> Days | None:
    text, start = context.text, context.start
    plain = match["in"] or context.lead in _YEAR_LEADS or _YEAR_AND.search(text, max(0, start - 40), start)
    return year_of(int(match["bare"])) if plain and not _COUNTED.match(text, context.end) else None


def _years(match: re.Match[str], context: Context) -> Days | None:
    first, last = int(match["from_year"]), int(match["bare"])
    if first >= last or _COUNTED.match(context.text, context.end):
        return None
    return replace(year_of(last), first=date(first, 1, 1))


def _quarter(match: re.Match[str], context: Context) -> Days | None:
    """Never certain: the quarters of a company need not be those of the calendar."""
    number = _ORDINALS.index(match["ordinal"].lower()) if match["ordinal"] else int(match["q"]) - 1
    first = date(int(match["bare"]), 3 * number + 1, 1)
    return months_from(first, 3).unsure


def _neighbour(match: re.Match[str], context: Context) -> Days | None:
    """The year after or before the one that the text told last; another may be meant, so it is never certain."""
    if context.base is None or context.told_year is None:
        return None
    return year_of(context.told_year + (1 if match["way"] == "following" else -1)).unsure


_YEAR_AND = re.compile(rf"\b[Ii]n{GAP}{YEAR}(?:,{GAP}{YEAR})*,?{GAP}(?:and|or){GAP}$")
_BARE = rf"(?P<bare>{YEAR})"
_FROM_MONTH = rf"{_BETWEEN}(?P<from_month>{MONTH})(?:,?{GAP}(?P<from_year>{YEAR}))?{_AND}(?P<month>{MONTH}){YEAR_AFTER}"

# In this order: a longer form is taken before a shorter one that begins at the same place.
MONTH_RULES = (
    rule("the early late mid", rf"{_PART}(?:(?P<month>{MONTH}){YEAR_AFTER}|{_BARE}|{_CALENDAR})", _part),
    rule("from between", _FROM_MONTH, _months),
    rule("from between", rf"{_BETWEEN}(?P<from_year>{YEAR}){_AND}{_BARE}", _years),
    rule("the q1 q2 q3 q4", rf"{_QUARTER}{GAP}{_BARE}", _quarter),
    rule("the", rf"[Tt]he{GAP}(?P<way>following|previous|preceding){GAP}year\b", _neighbour),
    rule("in MONTH", rf"{_IN}(?P<month>{MONTH}){YEAR_GIVEN}", _month),
    rule("last this next", rf"(?P<which>{_RELATED}){GAP}year,?{GAP}in{GAP}(?P<month>{FULL_MONTH})(?!{GAP}\d)", _month),
    rule("last this next", rf"(?P<related>{_RELATED}){GAP}(?P<month>{FULL_MONTH}){POSSESSIVE}", _related_month),
    rule("in MONTH", rf"{_IN}(?P<month>{FULL_MONTH}){POSSESSIVE}", _bare_month),
    rule("in #", rf"{_IN}{_BARE}", _bare_year),
)
