"""When: the expressions of time in an article, as days.

python-dateutil reads the written dates and steps by months and years. It finds no expressions in running text and
knows no news usage. dateparser does find them, but takes "may", "sat" and "the Sun" for dates, and needs milliseconds a
sentence. So regular expressions find the candidates, and our own rules say what news means by them.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ingest.annotation.calendar_days import DAY, Days, read_day
from ingest.annotation.date_rules import DATE_RULES
from ingest.annotation.month_rules import MONTH_RULES
from ingest.annotation.relative_rules import RELATIVE_RULES
from ingest.annotation.season_rules import SEASON_RULES
from ingest.annotation.tense import SENTENCE_END
from ingest.annotation.time_words import DAY as DAY_NUMBER
from ingest.annotation.time_words import GAP, MONTH, YEAR, Context, Rule
from ingest.cleaning.dates import shown_order
from ingest.datatypes import Article, TimeExpression

_WORD = re.compile(r"\w+")


def _by_first_word(rules: Sequence[Rule]) -> Mapping[str, tuple[Rule, ...]]:
    opened = defaultdict[str, list[Rule]](list)
    for rule in rules:
        for word in rule.opens:
            opened[word].append(rule)
    return {word: tuple(ones) for word, ones in opened.items()}


_RULES = _by_first_word((*SEASON_RULES, *DATE_RULES, *MONTH_RULES, *RELATIVE_RULES))
_DATELINE = re.compile(
    rf"\W{{0,3}}[A-Z][\w.,'’/ -]{{1,40}}?[,(]\s?(?P<date>{MONTH}{GAP}{DAY_NUMBER}|{DAY_NUMBER}{GAP}{MONTH})"
    rf"(?:,?\s{YEAR})?[^\n.]{{0,40}}?(?:\s?[-–—]{{1,2}}|\))\s"
)
_DATELINE_AGE = 3 * DAY
_QUOTED = re.compile(r"“[^”\n]*|\"[^\"\n]*\"?|‘[^’\n]{1,400}(?=’(?!\w))|(?<!\w)'(?=\w)[^'\n]{1,400}(?='(?!\w))")
_LONG_PAST = 14 * DAY  # after such a day a weekday in the same paragraph may be one of that time
_ANCHOR_REACH = 300  # characters: "two days later" counts from a day named this shortly before
_DAYS = 20  # so many expressions before are looked through for that of an event: "two days before the vote"
_OPENS = re.compile(r"(?:[.!?][\"”’')]*\s|\n)$")
# "a machine from 1986, which was auctioned in September": another verb has another year.
_ASIDE = re.compile(r"[,;:–—]|\s[-]\s|\b(?:who|which|that|when|where|and|but)\b")
_YEAR_REACH = 400  # characters: a day without its year may belong to another year named this shortly before


def find_times(article: Article) -> tuple[TimeExpression, ...]:
    """The expressions of time in the article's text that its date of publication makes days, in order.

    Without that date only those are resolved that name their year. Expressions overlap nowhere.
    """
    text, found = article.text, list[_Found]()
    bases, order = _bases(text, article.day), shown_order(article.written, article.published)
    quotes = [quote.span() for quote in _QUOTED.finditer(text)]
    for rule, match in _candidates(text):
        one = _resolve(rule, match, replace(_context(match, found, bases), order=order), bases)
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
    def is_day(self) -> bool:
        return self.days.stop - self.days.first == DAY

    @property
    def expression(self) -> TimeExpression:
        days = self.days
        return TimeExpression(self.start, self.end, days.first.isoformat(), days.stop.isoformat(), days.certain)


def _candidates(text: str) -> Iterator[tuple[Rule, re.Match[str]]]:
    """The first rule that matches at each word that opens one, and where; past a match the search goes on."""
    end = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < end:
            continue
        first = text[start]
        for rule in _RULES.get("#" if first.isdigit() else word[0].lower(), ()):
            match = rule.pattern.match(text, start)
            if match:
                end = match.end()
                yield rule, match
                break


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


def _resolve(rule: Rule, match: re.Match[str], context: Context, bases: tuple[date, ...]) -> _Found | None:
    """The days that the expression means; certain only if it means the same from every base."""
    days = rule.resolve(match, context)
    if days:
        return _Found(context.start, context.end, days, absolute=True)
    meant = [rule.resolve(match, replace(context, base=base)) for base in bases]
    if not meant or meant[0] is None:
        return None
    days = meant[0] if all(other == meant[0] for other in meant) else meant[0].unsure
    return _Found(context.start, context.end, days, absolute=False)


def _context(match: re.Match[str], found: Sequence[_Found], bases: tuple[date, ...]) -> Context:
    text, start, last = match.string, match.start(), found[-4:]
    days = [one for one in found[-_DAYS:] if one.is_day]
    anchors = [one.days.first for one in days if one in last and start - one.end <= _ANCHOR_REACH]
    told, told_year = _told(text, start, last, bases[0].year - 1 if bases else 0)
    return Context(
        text,
        start,
        match.end(),
        anchor=anchors[-1] if anchors else None,
        days=tuple((one.start, one.days.first) for one in days),
        told=told,
        told_year=told_year,
        told_beside=next(
            (o.days for o in reversed(last) if o.absolute and not SENTENCE_END.search(text[o.end : start])), None
        ),
        told_past=any(
            bases[0] - one.days.first > _LONG_PAST and "\n\n" not in text[one.end : start] for one in days if bases
        ),
    )


def _frames(text: str, place: int, between: str, old: bool) -> bool:
    """Whether what was told at a place counts for what follows: in the same sentence; a year well before the report not
    over the verb of another clause, but from a sentence that it opens, for the next one, too ("In 1941 war came")."""
    ends = len(SENTENCE_END.findall(between))
    if not old:
        return ends == 0
    opens = bool(_OPENS.search(text, max(0, place - 4), place)) or place < len("In ")
    return (opens and ends <= 1) or (ends == 0 and not _ASIDE.search(between))


def _told(text: str, start: int, found: Sequence[_Found], recent: int) -> tuple[Days | None, int | None]:
    """What counts as told with its year before this place (see Context); years before `recent` reach further."""
    told, told_year = None, None
    for one in found:
        if not one.absolute or start - one.end > _YEAR_REACH:
            continue
        between, old = text[one.end : start], one.days.first.year < recent
        paragraphs = between.count("\n\n")
        if paragraphs == 0 and _frames(text, one.start, between, old):
            told = one.days
        if paragraphs == 0 or (paragraphs == 1 and old):
            told_year = one.days.first.year
    return told, told_year
