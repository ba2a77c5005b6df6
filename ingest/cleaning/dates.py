"""When an article was published, read from what its source says; nothing is guessed."""

import re
from dataclasses import dataclass
from datetime import date, datetime
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
        rf"\b{_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?:T(?=\d)|\b)",
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


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that tells the date of publication, and what else stands on it.

    `published` is None when the line gives only a date of change. `beside` is the text that shares the date's own
    segment ("Oslo" in "Oslo, 9 October 2020"); `others` are the segments split off by a bar or a dot.
    """

    published: str | None
    beside: str
    others: tuple[str, ...]


def parse_published(text: str) -> str | None:
    """The date that this whole text states, as ISO 8601: a day, a local time, or a time with its zone.

    None when the text is not a date, has no year, is a date of change, or could be read as two days ("03/04/2020").
    """
    line = read_date_line(text)
    return line.published if line and not line.beside and not line.others else None


def read_date_line(line: str) -> DateLine | None:
    """What a line that is mostly a date says; None for every other line, sentences with dates in them included."""
    if len(line) > _LONGEST:
        return None
    text, _, changed = _cut_at_change(line.strip().strip("*_"))
    text = _YEAR_LAST.sub(r"\1 \g<year> \4\5", _PUBLISHED.sub("", text))
    found = _find_date(text)
    if found is None:
        return DateLine(None, "", ()) if changed and _find_date(changed) and not text.strip(" ,;|-") else None
    day, start, end = found
    text = text[:start] + _PLACE_HOLDER + text[end:]
    stamp, text = _take_time(day, text)
    segments = [_bare(segment) for segment in re.split(r"[|·•]", text)]
    beside = next((s for s in segments if _PLACE_HOLDER in s), "").replace(_PLACE_HOLDER, "").strip(" ,;-–—/()")
    others = tuple(s.strip(" ,;-–—/") for s in segments if _PLACE_HOLDER not in s and s.strip(" ,;-–—/"))
    names = (beside, *others) if beside else others
    if any(len(name.split()) > 6 or name.endswith((".", ":", "?", "!")) or _find_date(name) for name in names):
        return None
    plain = not beside or re.fullmatch(
        r"[^:]*[,|–—-]\s*\x00.*|\x00\s*[,–—-].*|.*\(\s*\x00\s*\)", _segment_with_date(text)
    )
    return DateLine(stamp, beside, others) if plain else None


def _segment_with_date(text: str) -> str:
    return next(_bare(segment) for segment in re.split(r"[|·•]", text) if _PLACE_HOLDER in segment)


def _bare(segment: str) -> str:
    return " ".join(_FILLER.sub(" ", _WEEKDAY.sub(" ", segment)).split())


def _cut_at_change(line: str) -> tuple[str, str, str]:
    changed = _CHANGED.search(line)
    return (line[: changed.start()], changed.group(), line[changed.end() :]) if changed else (line, "", "")


def _find_date(text: str) -> tuple[date, int, int] | None:
    for pattern in _DATES:
        if match := pattern.search(text):
            day = _day(match.groupdict())
            return (day, match.start(), match.end()) if day else None
    return None


def _day(parts: dict[str, str | None]) -> date | None:
    year = int(parts["year"] or 0)
    if "first" in parts:
        first, second = int(parts["first"] or 0), int(parts["second"] or 0)
        if first <= 12 and second <= 12 and first != second:
            return None
        month, day = (second, first) if first > 12 else (first, second)
    else:
        name = (parts["month"] or "").lower()
        month, day = int(name) if name.isdigit() else _MONTHS.index(name[:3]) + 1, int(parts["day"] or 0)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _take_time(day: date, text: str) -> tuple[str, str]:
    """The ISO stamp of the day with the time that the text states, and the text without that time."""
    text = _BARE_CLOCK.sub(r"\1:\2", text)
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
