"""Sentence segmentation with exact offsets."""

import re
from itertools import pairwise

_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•–—]|\d{1,2}[.)])\s)|(?<=[.!?:;”\"'’)…])[^\S\n]*\n")
# Opening quotation marks at the end of a sentence; only a straight one may as well close what stands before it.
_OPENING = re.compile(r"\s((?:[“„«‘][^\S\n]?|[\"'])+)\Z")
_SHORT_LINE = 60  # characters; a line this short followed by a capital is a heading or a list item, not a wrapped line
# "6:04 p.m." goes on with its zone or weekday, unless that is the subject of what follows ("Moscow time is ahead").
_CLOCK = re.compile(r"\d\s?[ap]\.m\.$", re.IGNORECASE)
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_GOES_ON = (
    r"(?=\s*(?:[.,;:)”\"]|$)|\s+(?:\([A-Z0-9]|(?:on|in|at|of|to|by|and|or|but|as|when|where|while|after|before|until"
    rf"|for|from|with|near|over|off|above|around|during|under|outside|{_WEEKDAY})\b))"
)
_ZONE = re.compile(
    r"\(?(?:(?:GMT|UTC|MSK|WAT|SGT|[ECMP][SD]?T|[BIJKH]ST|(?:W|C|E)ES?T|A[CEW][SD]T)\b"
    rf"|(?:[A-Z][\w’'-]*\s+){{1,3}}[Tt]ime\b|{_WEEKDAY}(?:\s+(?:morning|afternoon|evening|night))?\b){_GOES_ON}"
)


def sentences(text: str, language: str = "en") -> list[tuple[int, int]]:
    """(start, end) of every sentence, in order, without surrounding white space; together they hold all other text.

    Blank lines always end a sentence; a single newline does where a line is complete, and is a wrapped line otherwise.
    The rules within a paragraph are those of sentencex (Wikimedia), which knows abbreviations and quotations.
    """
    from sentencex import get_sentence_boundaries

    found: list[tuple[int, int]] = []
    for start, end in _paragraphs(text):
        for boundary in get_sentence_boundaries(language, text[start:end]):
            span = _strip(text, start + boundary["start_index"], start + boundary["end_index"])
            if span[0] < span[1]:
                found.append(span)
    return _join_fragments(text, _move_marks(text, found))


def _paragraphs(text: str) -> list[tuple[int, int]]:
    cuts = [0]
    for match in _BREAK.finditer(text):
        cuts.append(match.end())
    for match in re.finditer(r"\n(?=[A-Z“\"‘])", text):
        line_start = text.rfind("\n", 0, match.start()) + 1
        if match.start() - line_start < _SHORT_LINE:
            cuts.append(match.end())
    cuts = sorted({*cuts, len(text)})
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _move_marks(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """An opening quotation mark that sentencex leaves at the end of a sentence belongs to the one it stands before."""
    moved: list[tuple[int, int]] = []
    for start, end in spans:
        # A few characters hold any mark, and keep a text of nothing but marks from taking long.
        mark = _OPENING.search(text, max(moved[-1][0], start - 8), start) if moved else None
        if mark:
            moved[-1] = _strip(text, moved[-1][0], mark.start(1))
        moved.append((mark.start(1) if mark else start, end))
    return moved


def _join_fragments(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A piece without a letter or digit (a stray quote or dash), or with the zone or weekday of a time of day, belongs
    to the sentence before it."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and "\n\n" not in text[joined[-1][1] : start] and _is_fragment(text, joined[-1][1], start, end):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_fragment(text: str, before: int, start: int, end: int) -> bool:
    """Whether the piece [start, end) is no sentence of its own behind the one that ends at `before`."""
    if not any(c.isalnum() for c in text[start:end]):
        return True
    clock = _CLOCK.search(text[max(before - 8, 0) : before])
    return clock is not None and _ZONE.match(text[start:end]) is not None
