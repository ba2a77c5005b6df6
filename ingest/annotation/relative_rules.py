"""Rules for what counts from the day of the report, or from one that it names: "Monday", "last week", "a day later".

Pure. Nothing whose meaning differs between newsrooms is certain: where a week begins, which Friday "next Friday" is.
"""

import re
from dataclasses import replace
from datetime import timedelta

from ingest.annotation.calendar_days import DAY, WEEK, Days, of_the_week, one_day, shift, span_of, week_of
from ingest.annotation.tense import SENTENCE_END
from ingest.annotation.time_words import (
    GAP,
    NUMBER,
    POSSESSIVE,
    UNIT,
    WEEKDAY,
    Context,
    number_of,
    rule,
    weekday_number,
)
from ingest.annotation.verbs import Tense
from ingest.events import EVENT

_ON = rf"(?:[Oo]n{GAP}|ON{GAP})?"
_PART = rf"(?:{GAP}(?:morning|afternoon|evening|night)\b)?"
_NAMED_WEEKDAY = rf"{_ON}(?P<weekday>{WEEKDAY})"
# "every Monday" is no one day, "Good Friday" and "Mail on Sunday" are names; "a year ago Monday" counts differently.
_NOT_BEFORE_WEEKDAY = frozenset(
    "every each any a an the one some that no black good bloody super easter palm ash cyber fat holy maundy red boxing "
    "mail sheffield news first second third fourth fifth previous following ago".split()
)
_NOT_AFTER_WEEKDAY = re.compile(
    rf"{GAP}(?:week|prayers?|sermon|times|telegraph|mirror|mail|mornings|nights|evenings|afternoons)\b|{GAP}?(?:to|through|[-–]){GAP}?{WEEKDAY}",
    re.IGNORECASE,
)
_BACK_FROM_WEEKDAY = re.compile(rf"{WEEKDAY}(?:{GAP}(?:to|through){GAP}|{GAP}?[-–]{GAP}?)$")
_MODIFIED = re.compile(
    r"\b(?:the|an?|its|his|her|their|this)\s(?:\w+|[\d:.]+\s[ap]\.?m\.?)\s$"
)  # "the free Sunday event" may be any Sunday's
_NOT_BEFORE_RELATED = frozenset("the his her its their our my your whose a very every".split())
_NOWADAYS = re.compile(r"\b(?:of|until|to|than|and|as|like|(?:even|still)\b[^.,;]{0,16})\s$")
_BEFORE_THAT = frozenset("later earlier early late on by until since before after".split())
_NO_TOMORROW = frozenset("a the better of no for".split())
_BOUNDS = frozenset("than over least most under half".split())  # "more than a year ago" is no time
_ABOUT = frozenset("about around almost nearly roughly some approximately".split())
_NOUN_AFTER = re.compile(
    rf"{GAP}(?:curfew|stay|stays|train|flight|success|bag|shelter|trip|journey|sensation|rates?)\b"
)
_LONGEST = 600  # characters of a sentence before a day that it tells
_ENDS = r"(?=[,.;:)!?”\"]|\n|$|\s(?:by|in|at|and|to|from|with)\b)"


def _weekday(match: re.Match[str], context: Context) -> Days | None:
    if context.base is None or context.lead in _NOT_BEFORE_WEEKDAY:
        return None
    if _NOT_AFTER_WEEKDAY.match(context.text, context.end):
        return None
    if _BACK_FROM_WEEKDAY.search(context.text, max(0, context.start - 16), context.start):
        return None
    days = of_the_week(weekday_number(match["weekday"]), context.base, context.tense)
    bare = not match[0].lower().startswith("on")
    noun = bare and _MODIFIED.search(context.text, max(0, context.start - 24), context.start)
    return days.unsure if context.told_past or noun else days


def _related_weekday(match: re.Match[str], context: Context) -> Days | None:
    """Last Tuesday is the most recent one; plainly so only where that was in the week before. Next Friday likewise."""
    base = context.base
    if base is None or context.lead in _NOT_BEFORE_RELATED:
        return None
    number, which = weekday_number(match["weekday"]), match["related"].lower()
    if which == "this":
        return one_day(week_of(base).first + timedelta(days=number)).unsure
    if which == "last":
        days = one_day(base - timedelta(days=(base.weekday() - number - 1) % 7 + 1))
        return days if days.stop <= week_of(base).first else days.unsure
    days = one_day(week_of(base).stop + timedelta(days=number))
    return days if number <= base.weekday() else days.unsure


def _weekday_of_week(match: re.Match[str], context: Context) -> Days | None:
    if context.base is None:
        return None
    step = {"last": -1, "next": 1}.get(match["related"].lower(), 0)
    return one_day(week_of(context.base).first + step * WEEK + timedelta(days=weekday_number(match["weekday"]))).unsure


def _day_word(match: re.Match[str], context: Context) -> Days | None:
    """Yesterday, today and their kin; "today" that may mean nowadays is not certain, nor the nights across two days."""
    base, word = context.base, " ".join(match["word"].lower().split())
    if base is None or (match["word"].istitle() and context.lead):  # "The Day After Tomorrow", "USA Today"
        return None
    if word in ("overnight", "last night"):
        vague = context.lead in ("a", "an", "the", "any", "on") or _NOUN_AFTER.match(context.text, context.end)
        return None if vague and word == "overnight" else Days(base - DAY, base + DAY, certain=False)
    if word == "yesterday":
        return one_day(base - DAY)
    if word == "tomorrow":
        return None if context.lead in _NO_TOMORROW else one_day(base + DAY)
    if word == "today" and not match["when"]:
        vague = _NOWADAYS.search(context.text, max(0, context.start - 24), context.start)
        plain = context.tense in (Tense.PAST, Tense.FUTURE) and not vague
        return one_day(base) if plain and not match[0].endswith("s") else one_day(base).unsure
    return one_day(base)


def _related(match: re.Match[str], context: Context) -> Days | None:
    """Last, this or next week, month or year, or the part of it before or after the day of the report."""
    base, which, unit = context.base, (match.groupdict().get("related") or "this").lower(), match["unit"]
    if base is None or context.lead in _NOT_BEFORE_RELATED:
        return None
    day = shift(base, {"last": -1, "next": 1}.get(which, 0), unit)
    days = span_of(day, unit) if day else None
    if days is None or not match["when"]:
        return days
    if which != "this" or match["when"].lower() in ("early", "late"):
        return days.unsure
    if match["when"].lower() == "earlier":
        return Days(days.first, max(base, days.first + DAY), days.certain)
    return Days(min(base + DAY, days.stop - DAY), days.stop, days.certain)


def _weekend(match: re.Match[str], context: Context) -> Days | None:
    """Saturday and Sunday, never certain: where Friday is the day of rest, weekends differ."""
    base = context.base
    which = (match.groupdict().get("related") or "").lower()
    if base is None or (which and context.lead in _NOT_BEFORE_RELATED):
        return None
    saturday = week_of(base).first + 5 * DAY
    if which == "last" or (not which and base < saturday and context.tense not in (Tense.FUTURE, Tense.COMING)):
        saturday -= WEEK
    elif which == "next" and base >= saturday:
        saturday += WEEK
    return Days(saturday, saturday + 2 * DAY, certain=False)


def _ago(match: re.Match[str], context: Context) -> Days | None:
    """A few days ago to the day, weeks give or take three days, months and years whole."""
    if context.base is None or context.lead in _BOUNDS:
        return None
    count, unit = number_of(match["number"]), match["unit"].lower()
    day = shift(context.base, -count, unit)
    if day is None:
        return None
    if unit == "week":
        return Days(day - 3 * DAY, day + 4 * DAY, certain=False)
    plain = unit == "day" and count <= 10 and context.lead not in _ABOUT and "couple" not in match["number"]
    return span_of(day, unit) if plain else span_of(day, unit).unsure


def _fortnight_ago(match: re.Match[str], context: Context) -> Days | None:
    day = shift(context.base, -2, "week") if context.base and context.lead not in _BOUNDS else None
    return Days(day - 3 * DAY, day + 4 * DAY, certain=False) if day else None


def _from_anchor(match: re.Match[str], context: Context) -> Days | None:
    """Counted from the day that the text named last, which may be another than the one meant: never certain."""
    parts = match.groupdict()
    unit = (parts.get("unit") or "day").lower()
    long = unit in ("month", "year") and context.told_beside  # "in April 2022 and five months later"
    anchor = long.first if long else context.anchor
    if context.base is None or anchor is None or context.lead in _BOUNDS:
        return None
    count = number_of(parts["number"]) if parts.get("number") else 1
    back = parts["way"].lower() in ("earlier", "before", "previous")
    day = shift(anchor, -count if back else count, unit)
    if day is None:
        return None
    return Days(day - 3 * DAY, day + 4 * DAY, certain=False) if unit == "week" else span_of(day, unit).unsure


def _same_day(match: re.Match[str], context: Context) -> Days | None:
    """That day is the last single day that the text named; never certain. "He said that day would come" is no time."""
    if match[0].startswith("that") and "same" not in match[0] and context.lead not in _BEFORE_THAT:
        return None
    return one_day(context.anchor).unsure if context.base and context.anchor else None


def _from_event(match: re.Match[str], context: Context) -> Days | None:
    """Counted from the day of an event: the last day told in a sentence with its noun, or one made of it. Never
    certain."""
    event = match["event"]
    told = rf"\b{event[:5]}" if len(event) > 5 else rf"\b{event}(?:e?s|e?d|ing)?\b"
    noun = re.compile(told, re.IGNORECASE)
    for place, day in reversed(context.days):
        start, end = _sentence(context.text, place)
        if end <= context.start and noun.search(context.text, start, end):
            return _from_anchor(match, replace(context, anchor=day))
    return None


def _sentence(text: str, place: int) -> tuple[int, int]:
    """The sentence around a place, roughly."""
    start = max((end.end() for end in SENTENCE_END.finditer(text, max(0, place - _LONGEST), place)), default=0)
    end = SENTENCE_END.search(text, place)
    return max(start, text.rfind("\n", 0, place) + 1), end.start() if end else len(text)


def _rolling(match: re.Match[str], context: Context) -> Days | None:
    """The past two weeks, the coming days: counted from the day of the report, "a few days" being at most a week."""
    base, parts = context.base, match.groupdict()
    if base is None:
        return None
    number, unit = parts.get("number"), (parts.get("unit") or "day").lower()
    count = number_of(number) if number else 7 if unit == "day" else 1
    back = parts.get("way") in ("past", "last", None)
    day = shift(base, -count if back else count, unit)
    if day is None:
        return None
    return Days(day, base + DAY, certain=False) if back else Days(base, day + DAY, certain=False)


_RELATED = r"(?P<related>[Ll]ast|[Tt]his|[Nn]ext)"
_WHEN = rf"(?:(?P<when>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate){GAP})?"
_SOME = "(?:[Aa]t|[Oo]ver|[Dd]uring|[Oo]n|[Ii]n|[Ww]ithin)"
_THE_EVENT = rf"(?:the|that|this|his|her|its|their){GAP}(?:[a-z-]+{GAP})?(?P<event>{EVENT})(?:e?s)?\b"
_COUNT = rf"(?P<number>{NUMBER}){GAP}(?P<unit>{UNIT})s?"

# In this order: a longer form is taken before a shorter one that begins at the same place.
RELATIVE_RULES = (
    rule("on WEEKDAY", rf"{_NAMED_WEEKDAY}(?:{GAP}of)?{GAP}{_RELATED}{GAP}week{POSSESSIVE}", _weekday_of_week),
    rule("last this next", rf"{_RELATED}{GAP}(?P<weekday>{WEEKDAY}){POSSESSIVE}{_PART}", _related_weekday),
    rule("on WEEKDAY", rf"{_NAMED_WEEKDAY}(?:['’]s)?{_PART}(?:['’]s)?(?!\w)", _weekday),
    rule(
        "earlier later today tonight",
        rf"(?P<when>(?i:earlier|later){GAP})?(?P<word>(?i:today|tonight)){POSSESSIVE}",
        _day_word,
    ),
    rule("yesterday tomorrow", rf"(?P<word>(?i:yesterday|tomorrow)){POSSESSIVE}{_PART}", _day_word),
    rule("overnight last", rf"(?P<word>(?i:overnight|last{GAP}night)){POSSESSIVE}", _day_word),
    rule("this", rf"(?P<word>[Tt]his{GAP}(?:morning|afternoon|evening)){POSSESSIVE}", _day_word),
    rule("at over during on", rf"{_SOME}{GAP}the{GAP}weekend{POSSESSIVE}", _weekend),
    rule("last this next", rf"{_RELATED}{GAP}weekend{POSSESSIVE}", _weekend),
    rule(
        "earlier later early late last this next",
        rf"{_WHEN}{_RELATED}{GAP}(?P<unit>week|month|year){POSSESSIVE}",
        _related,
    ),
    rule("earlier later", rf"(?P<when>[Ee]arlier|[Ll]ater){GAP}in{GAP}the{GAP}(?P<unit>week|month|year)\b", _related),
    rule("NUMBER", rf"(?i:{_COUNT}{GAP}ago)\b", _ago),
    rule("a", rf"(?i:a{GAP}fortnight{GAP}ago)\b", _fortnight_ago),
    rule("NUMBER", rf"(?i:{_COUNT}{GAP}(?P<way>later|earlier))\b(?!{GAP}than\b)", _from_anchor),
    rule("NUMBER", rf"(?i:{_COUNT}{GAP}(?P<way>before|after)){GAP}{_THE_EVENT}", _from_event),
    rule("NUMBER", rf"(?i:{_COUNT}{GAP}(?P<way>before|after))(?=[,.;:])", _from_anchor),
    rule("the", rf"[Tt]he{GAP}day{GAP}(?P<way>before|after){GAP}{_THE_EVENT}", _from_event),
    rule(
        "that the",
        rf"(?:[Tt]hat|(?:[Tt]hat|[Tt]he){GAP}same){GAP}(?:day|morning|afternoon|evening|night)\b(?!{GAP}(?:of|that|when)\b)",
        _same_day,
    ),
    rule("the", rf"[Tt]he{GAP}(?P<way>next|following|previous){GAP}(?:day|morning|afternoon|evening)\b", _from_anchor),
    rule("the", rf"[Tt]he{GAP}day{GAP}(?P<way>before|after){_ENDS}", _from_anchor),
    rule("the", rf"[Tt]he{GAP}(?P<way>past|last|coming|next){GAP}{_COUNT}\b(?!{GAP}of\b)", _rolling),
    rule("the", rf"[Tt]he{GAP}(?P<way>past|coming){GAP}(?:(?:few{GAP})?days|(?P<unit>week|month|year))\b", _rolling),
    rule("the", rf"[Tt]he{GAP}(?P<way>last|next){GAP}few{GAP}days\b(?!{GAP}of\b)", _rolling),
    rule("recent", rf"[Rr]ecent{GAP}days\b", _rolling),
    rule(
        "over in during within",
        rf"{_SOME}{GAP}the{GAP}(?P<way>last|next){GAP}(?P<unit>week|month|year)\b(?!{GAP}of\b)",
        _rolling,
    ),
)
