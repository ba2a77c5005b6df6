"""When something was said is not when it happened: the days of reporting in a sentence. Pure."""

import re

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY = rf"(?:late |early )?(?:on )?(?:{_WEEKDAY}|yesterday|today)(?: (?:morning|evening|night|afternoon))?"
_SAYING = r"(?:said|says|told \w+|announced|reported|stated|confirmed|added|warned)"
_REPORTED = re.compile(
    rf"\b{_SAYING}(?: in a statement)?,? {_DAY}\b|\b{_DAY},? {_SAYING}\b|\b{_DAY},? (?:[\w’'.-]+ ){{1,5}}{_SAYING}\b",
    re.IGNORECASE,
)


def without_reporting(text: str) -> str:
    """The text without the days on which something was said: "12 died, police said on Monday" loses its Monday."""
    return _REPORTED.sub(" ", text)
