"""When: the expressions of time in an article, as days.

python-dateutil reads the written dates and steps by months and years. It finds no expressions in running text and
knows no news usage, and dateparser, which does, guesses (it takes "may" and "sat" for dates) and needs milliseconds a
word; so one regular expression finds the candidates, and our own rules say what news means by them.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from ingest.annotation.calendar_days import DAY, Days, read_day
from ingest.annotation.date_rules import DATE_RULES
from ingest.annotation.month_rules import MONTH_RULES
from ingest.annotation.relative_rules import RELATIVE_RULES
from ingest.annotation.time_words import DAY as DAY_NUMBER
from ingest.annotation.time_words import GAP, MONTH, YEAR, Context, Rule
from ingest.datatypes import Article, TimeExpression

_RULES = (*DATE_RULES, *MONTH_RULES, *RELATIVE_RULES)
_ANY = re.compile("|".join(f"({re.sub(r'[(][?]P<[^>]+>', '(?:', rule.pattern.pattern)})" for rule in _RULES))
_DATELINE = re.compile(
    rf"\W{{0,3}}[A-Z][\w.,'’/ -]{{1,40}}?[,(]\s?(?P<date>{MONTH}{GAP}{DAY_NUMBER}|{DAY_NUMBER}{GAP}{MONTH})"
    rf"(?:,?\s{YEAR})?[^\n.]{{0,40}}?(?:\s?[-–—]{{1,2}}|\))\s"
)
_DATELINE_AGE = 3 * DAY
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘(]?[A-Z])|\n")
_QUOTED = re.compile(r"“[^”\n]*|\"[^\"\n]*\"?|‘[^’\n]{1,400}(?=’(?!\w))|(?<!\w)'(?=\w)[^'\n]{1,400}(?='(?!\w))")
_ANCHOR_REACH = 300  # characters: "two days later" counts from a day named this shortly before
_YEAR_REACH = 400  # characters: a day without its year may belong to another year named this shortly before


def find_times(article: Article) -> tuple[TimeExpression, ...]:
    """The expressions of time in the article's text that its date of publication makes days, in order.

    Without that date only those are resolved that name their year. Expressions overlap nowhere.
    """
    text, found = article.text, list[_Found]()
    bases = _bases(text, article.day)
    quotes = [quote.span() for quote in _QUOTED.finditer(text)]
    for match in _ANY.finditer(text):
        context = _context(text, match, found, bases[0] if bases else None)
        one = _resolve(_RULES[(match.lastindex or 1) - 1], context, bases)
        if one:
            quoted = any(start <= match.start() < end for start, end in quotes)
            found.append(replace(one, days=one.days.unsure) if quoted and not one.absolute else one)
    return tuple(one.expression for one in found)


@dataclass(frozen=True, slots=True)
class _Found:
    """An expression and its days; `absolute` when it names its year, so that it means the same whenever it is said."""

    start: int
    end: int
    days: Days
    absolute: bool

    @property
    def expression(self) -> TimeExpression:
        days = self.days
        return TimeExpression(self.start, self.end, days.first.isoformat(), days.stop.isoformat(), days.certain)


def _bases(text: str, published: date | None) -> tuple[date, ...]:
    """The days that relative words may count from, the likeliest first: that of the date line, and of publication.

    A date line of another time altogether leaves publication, of which nothing is then certain: two unlike bases.
    """
    if published is None or not 1000 < published.year < 9000:
        return ()
    line = _DATELINE.match(text)
    if line is None:
        return (published,)
    years = (published.year, published.year - 1)
    days = [day for year in years if (day := read_day(line["date"], year)) and day <= published]
    if days and published - days[0] <= _DATELINE_AGE:
        return (days[0],) if days[0] == published else (days[0], published)
    return (published, *days[:1])


def _resolve(rule: Rule, context: Context, bases: tuple[date, ...]) -> _Found | None:
    """The days that the expression means; certain only if it means the same from every base."""
    match = rule.pattern.match(context.text, context.start)
    if match is None:
        return None
    days = rule.resolve(match, context)
    if days:
        return _Found(context.start, context.end, days, absolute=True)
    meant = [rule.resolve(match, replace(context, base=base)) for base in bases]
    if not meant or meant[0] is None:
        return None
    days = meant[0] if all(other == meant[0] for other in meant) else meant[0].unsure
    return _Found(context.start, context.end, days, absolute=False)


def _context(text: str, match: re.Match[str], found: list[_Found], base: date | None) -> Context:
    start, last = match.start(), found[-4:]
    days = [one.days.first for one in last if one.days.stop - one.days.first == DAY and start - one.end <= _ANCHOR_REACH]
    told = [one for one in last if one.absolute and start - one.end <= _YEAR_REACH]
    same = [one.days.first for one in told if not _SENTENCE_END.search(text, one.end, start)]
    breaks = [text.count("\n\n", one.end, start) for one in told]
    years = [
        one.days.first.year
        for one, paragraphs in zip(told, breaks, strict=True)
        if paragraphs == 0 or (paragraphs == 1 and base and one.days.first.year < base.year - 1)
    ]
    return Context(
        text,
        start,
        match.end(),
        anchor=days[-1] if days else None,
        told=same[-1] if same else None,
        told_year=years[-1] if years else None,
    )
