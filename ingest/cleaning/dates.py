"""When an article was published, read from what its source says; nothing is guessed."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[6-9]|20|21)\d\d)"
_CLOCK = (
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?)?\s*(?P<half>(?i:[ap]\.?m)\b\.?)?"
)
_ZONE = r"(?P<zone>Z\b|(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d\d)?\b|[A-Z]{2,4}\b)"

_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_YEAR}(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?:T(?=\d)|\b)",
        rf"\b{_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?:T(?=\d)|\b|(?=\d{{4}}(?:\d\d)?(?!\d)))",
        rf"\b{_ORDINAL}(?:\s+of)?[\s,./-]*{_MONTH}[\s,./-]*{_YEAR}\b",
        rf"\b{_MONTH}[\s-]*{_ORDINAL}[\s,-]+{_YEAR}\b",
        rf"\b(?P<first>\d{{1,2}})(?P<sep>[-/.])(?P<second>\d{{1,2}})(?P=sep){_YEAR}\b",
    )
)
_YEAR_LAST = re.compile(
    rf"\b({_MONTH}\s+{_ORDINAL}),?\s+(\d{{1,2}}:\d\d(?::\d\d)?)((?:\s+\S+)?)\s+{_YEAR}$", re.IGNORECASE
)
_TIME = re.compile(rf"(?<![\d:.]){_CLOCK}\s*(?:\(?{_ZONE}\)?)?(?!\d)")
_BARE_CLOCK = re.compile(r"(?<!\d)([01]\d|2[0-3])([0-5]\d)(?=\s*(?:GMT|UTC|hrs)\b)")
_COMPACT_CLOCK = re.compile(r"(?<=\x00)(\d\d)(\d\d)(\d\d)?(?!\d)")  # right behind the date that was cut out
_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]*", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"^\W*(?:(?:first\s+)?(?:published|posted|issued|filed|created)(?:\s+(?:on|at))?|(?:publication\s+|publish\s+)?date)\b\s*:?",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"\b(?:last\s+)?(?:updated|modified|edited|revised)\b", re.IGNORECASE)
_FILLER = re.compile(r"\b(?:at|on|local\s+time|hrs|hours)\b", re.IGNORECASE)
_PLACE_HOLDER = "\x00"
_LONGEST = 200

# Abbreviations that name one offset everywhere; IST, CST, BST and the like name several, so their zone stays unknown.
_OFFSETS = {
    "Z": "Z", "GMT": "Z", "UTC": "Z", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00", "EEST": "+03:00",
    "MSK": "+03:00", "JST": "+09:00",
}  # fmt: skip
_PLACES = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}


class DayOrder(Enum):
    """What stands first in a date of numerals with the year last."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


class Dated(NamedTuple):
    """When an article was published as far as its source settles it, ISO 8601, and as written.

    `written` is kept only of a date of numerals with the year last ("22/09/2020"), since only there the order of day
    and month matters; `published` is None where such a date could be two days.
    """

    published: str | None = None
    written: str = ""


UNDATED = Dated()


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that tells the date of publication, and what else stands on it.

    `dated` has no day when the line gives only a date of change, or one that could be two days. `beside` is the text
    that shares the date's own segment ("Oslo" in "Oslo, 9 October 2020"); `others` are the segments split off by a bar
    or a dot.
    """

    dated: Dated
    beside: str
    others: tuple[str, ...]


def read_dated(text: str) -> Dated:
    """The date that this whole text states: a day, a local time, or a time with its zone.

    Empty when the text is not a date, has no year or is a date of change.
    """
    line = read_date_line(text)
    return line.dated if line and not line.beside and not line.others else UNDATED


def first_dated(found: Iterable[Dated]) -> Dated:
    """The first whose day is sure; without one, the first that could be two days."""
    known = [one for one in found if one.published or one.written]
    return next((one for one in known if one.published), known[0] if known else UNDATED)


def settle(written: str, order: DayOrder | None) -> str | None:
    """The `published` of `Dated.written` in that order of day and month; None if it could still be two days."""
    line = read_date_line(written, order)
    return line.dated.published if line else None


def shown_order(written: str, published: str | None = None) -> DayOrder | None:
    """The order of day and month that a date of numerals shows, by itself ("22/09/2020") or by what it was settled as.

    None if it shows neither: it could be two days, or both numerals are the same.
    """
    found = {order: settle(written, order) for order in DayOrder} if written else {}
    if len(set(found.values())) < 2:  # only one reading, of equal numerals or of one above twelve
        numerals = _DATES[-1].search(written)
        if numerals is None or numerals["first"] == numerals["second"]:
            return None
        return DayOrder.DAY_FIRST if int(numerals["first"]) > 12 else DayOrder.MONTH_FIRST
    return next((order for order, day in found.items() if day == published), None)


def read_date_line(line: str, order: DayOrder | None = None) -> DateLine | None:
    """What a line that is mostly a date says; None for every other line, sentences with dates in them included."""
    if len(line) > _LONGEST:
        return None
    text, _, changed = _cut_at_change(line.strip().strip("*_"))
    text = _YEAR_LAST.sub(r"\1 \g<year> \4\5", _PUBLISHED.sub("", text))
    found = _find_date(text)
    if found is None:
        return DateLine(UNDATED, "", ()) if changed and _find_date(changed) and not text.strip(" ,;|-") else None
    text = text[: found.start()] + _PLACE_HOLDER + text[found.end() :]
    days = _days(found)
    day = days.get(order) or (next(iter(days.values())) if len(set(days.values())) == 1 else None)
    stamp, text = _take_time(day or next(iter(days.values())), text)
    segments = [_bare(segment) for segment in re.split(r"[|·•]", text)]
    beside = next((s for s in segments if _PLACE_HOLDER in s), "").replace(_PLACE_HOLDER, "").strip(" ,;-–—/()")
    others = tuple(s.strip(" ,;-–—/") for s in segments if _PLACE_HOLDER not in s and s.strip(" ,;-–—/"))
    names = (beside, *others) if beside else others
    if any(len(name.split()) > 6 or name.endswith((".", ":", "?", "!")) or _find_date(name) for name in names):
        return None
    plain = not beside or re.fullmatch(
        r"[^:]*[,|–—-]\s*\x00.*|\x00\s*[,–—-].*|.*\(\s*\x00\s*\)", _segment_with_date(text)
    )
    dated = Dated(stamp if day else None, line.strip() if found.re is _DATES[-1] else "")
    return DateLine(dated, beside, others) if plain else None


def _segment_with_date(text: str) -> str:
    return next(_bare(segment) for segment in re.split(r"[|·•]", text) if _PLACE_HOLDER in segment)


def _bare(segment: str) -> str:
    return " ".join(_FILLER.sub(" ", _WEEKDAY.sub(" ", segment)).split())


def _cut_at_change(line: str) -> tuple[str, str, str]:
    changed = _CHANGED.search(line)
    return (line[: changed.start()], changed.group(), line[changed.end() :]) if changed else (line, "", "")


def _find_date(text: str) -> re.Match[str] | None:
    """The first form of date in the text, if the calendar has such a day."""
    match = next((match for pattern in _DATES if (match := pattern.search(text))), None)
    return match if match and _days(match) else None


def _days(match: re.Match[str]) -> dict[DayOrder | None, date]:
    """The days that a date could be, by the order of its numerals: None is the key of one that needs no order."""
    parts, read = match.groupdict(), dict[DayOrder | None, tuple[int, int]]()
    if "first" in parts:
        first, second = int(parts["first"] or 0), int(parts["second"] or 0)
        read[DayOrder.DAY_FIRST], read[DayOrder.MONTH_FIRST] = (second, first), (first, second)
    else:
        name = (parts["month"] or "").lower()
        read[None] = (int(name) if name.isdigit() else _MONTHS.index(name[:3]) + 1, int(parts["day"] or 0))
    days: dict[DayOrder | None, date] = {}
    for order, (month, day) in read.items():
        with suppress(ValueError):
            days[order] = date(int(parts["year"] or 0), month, day)
    return days


def _take_time(day: date, text: str) -> tuple[str, str]:
    """The ISO stamp of the day with the time that the text states, and the text without that time."""
    text = _COMPACT_CLOCK.sub(lambda clock: ":".join(filter(None, clock.groups())), _BARE_CLOCK.sub(r"\1:\2", text))
    for match in _TIME.finditer(text):
        stamp = _clock(match)
        if stamp:
            zone = _offset(match["zone"], day, stamp)
            return f"{day.isoformat()}T{stamp}{zone}", text[: match.start()] + " " + text[match.end() :]
    return day.isoformat(), text


def _clock(match: re.Match[str]) -> str | None:
    half = (match["half"] or "").lower()
    if match["minute"] is None and not half:
        return None
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return f"{hour:02}:{minute:02}" + (f":{second:02}" if match["second"] else "")


def _offset(zone: str | None, day: date, clock: str) -> str:
    name = (zone or "").replace(" ", "")
    if name in _OFFSETS:
        return _OFFSETS[name]
    if match := re.fullmatch(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?", name):
        return f"{match[1]}{int(match[2]):02}:{match[3] or '00'}"
    if name in _PLACES:
        try:
            local = datetime.fromisoformat(f"{day.isoformat()}T{clock}").replace(tzinfo=ZoneInfo(_PLACES[name]))
        except ZoneInfoNotFoundError:
            return ""
        return local.isoformat()[-6:]
    return ""
