"""Sentences and passages of training texts, and readable text from tokenised text (pure)."""

import random
import re
from collections.abc import Sequence

from qa.training.examples import Range

_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])|\n+\s*")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Prof|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|vs|No|Inc|Ltd|Co|e\.g|i\.e)|\b[A-Z])\.$"
)
_SPACE_BEFORE = re.compile(r" +(?=[,.;:!?%)\]}]|'(?:s|re|ve|ll|d|m|t)\b|n't\b|'(?= |$))")
_SPACE_AFTER = re.compile(r"(?<=[(\[{$£€]) +")
_QUOTES = (
    ("`` ", '"'),
    ("``", '"'),
    (" ''", '"'),
    ("''", '"'),
    ("-LRB-", "("),
    ("-RRB-", ")"),
    ("-LSB-", "["),
    ("-RSB-", "]"),
)


def sentences(text: str) -> list[Range]:
    """Character ranges of the sentences, without the space around them; they may be fragments or headings."""
    ranges, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        if _ABBREVIATED.search(text, max(0, match.start() - 8), match.start() + 1):
            continue
        ranges.append((start, match.end()))
        start = match.end()
    ranges.append((start, len(text)))
    return [trimmed for trimmed in (_trim(text, r) for r in ranges) if trimmed[0] < trimmed[1]]


def _trim(text: str, span: Range) -> Range:
    piece = text[span[0] : span[1]]
    return span[0] + len(piece) - len(piece.lstrip()), span[1] - len(piece) + len(piece.rstrip())


def readable(text: str) -> str:
    """Treebank-style tokenised text as it would be printed: no spaces before commas, plain quotes and brackets."""
    for token, printed in _QUOTES:
        text = text.replace(token, printed)
    return _SPACE_AFTER.sub("", _SPACE_BEFORE.sub("", text))


def readable_with_span(text: str, span: Range) -> tuple[str, Range]:
    """:func:`readable` text in which a marked span is still marked."""
    before, marked = readable(text[: span[0]]), readable(text[span[0] : span[1]])
    joined = before + marked
    return joined + readable(text[span[1] :]), (len(before), len(joined))


def passage_around(ranges: Sequence[Range], target: Range, size: int, dice: random.Random) -> Range:
    """A run of whole sentences of about ``size`` characters at most that holds the target, placed at random."""
    inside = [i for i, (start, end) in enumerate(ranges) if start < target[1] and target[0] < end]
    first, last = (inside[0], inside[-1]) if inside else (0, 0)
    while True:
        sides = []
        if first > 0 and ranges[last][1] - ranges[first - 1][0] <= size:
            sides.append(-1)
        if last + 1 < len(ranges) and ranges[last + 1][1] - ranges[first][0] <= size:
            sides.append(1)
        if not sides:
            return min(ranges[first][0], target[0]), max(ranges[last][1], target[1])
        if dice.choice(sides) < 0:
            first -= 1
        else:
            last += 1


def passages(ranges: Sequence[Range], size: int) -> list[Range]:
    """Consecutive runs of whole sentences of about ``size`` characters at most, which cover all of them."""
    found: list[Range] = []
    for start, end in ranges:
        if found and end - found[-1][0] <= size:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
