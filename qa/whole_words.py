"""Answer spans that do not cut words, numbers or amounts (pure)."""

import re

_JOINED = re.compile(
    r"(?:US|A|C|HK|NZ)?[$£€¥₹][\d.,]*\d\w*"  # amounts
    r"|[#@]\w+(?:[.'’-]\w+)*"  # handles and hashtags
    r"|(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    r"|\w+(?:[&/:.,–—-](?=\d)\w+|(?<=\d)[–-]\w+|[&'’](?![sS]\b)\w+|(?<=[^\W\d_])-(?=[^\W\d_]+)\w+)*"
    r"|\S"
)
_UNIT = re.compile(
    r"\s?(?:%|°[CF]?|per ?cent\b|percentage points?\b)|[\s-](?:hundred|thousand|million|billion|trillion|bn|m|k)\b"
)
_ENDS_IN_NUMBER = re.compile(r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand))$", re.I)
_LONGEST_WORD = 60


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range grown to whole words, with the currency sign before and the unit after a number.

    ``5`` of ``$5.2 million`` becomes all of it; ``Trump`` of ``Trump's`` stays. Words longer than 60 characters
    are left cut. White space at the ends goes.
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, end
    low, high = max(0, start - _LONGEST_WORD), min(len(text), end + _LONGEST_WORD)
    while low > 0 and not text[low - 1].isspace() and start - low < 2 * _LONGEST_WORD:
        low -= 1
    for word in _JOINED.finditer(text, low, high):
        if word.start() < start < word.end():
            start = word.start()
        if word.start() < end < word.end():
            end = word.end()
    while _ENDS_IN_NUMBER.search(text[start:end]) and (unit := _UNIT.match(text, end)):
        end = unit.end()
    return start, end
