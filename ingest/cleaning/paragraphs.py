"""The paragraphs of a plain text, whichever way its lines are broken. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WIDEST_WRAP = 120


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph or label of a text; lines of one `block` have no blank line between them."""

    text: str
    block: int


def split_lines(text: str) -> list[Line]:
    """The paragraphs of a text. Lines that were broken at a fixed width are joined; otherwise a line is a paragraph."""
    blocks = [[line.strip() for line in block.split("\n") if line.strip()] for block in re.split(r"\n[^\S\n]*\n", text)]
    blocks = [block for block in blocks if block]
    width = _wrap_width(blocks)
    return [Line(line, number) for number, block in enumerate(blocks) for line in _join(block, width)]


def _wrap_width(blocks: Sequence[Sequence[str]]) -> int:
    """The width at which the text was broken; 0 when its lines were not broken.

    Most lines that have a follower must be as long as they could be, and break off inside a sentence.
    """
    width = max((len(line) for block in blocks for line in block), default=0)
    pairs = [pair for block in blocks for pair in pairwise(block)]
    if width > _WIDEST_WRAP or len(pairs) < 3:
        return 0
    full = [line for line, follower in pairs if _is_full(line, follower, width)]
    broken = [line for line in full if not line.endswith((".", "!", "?", '"', "”", ":"))]
    return width if len(full) * 2 > len(pairs) and len(broken) * 2 > len(full) else 0


def _is_full(line: str, follower: str, width: int) -> bool:
    return len(line) + 1 + len(follower.split(maxsplit=1)[0]) > width


def _breaks_off(line: str, follower: str) -> bool:
    """True when the lines are plainly one sentence."""
    return len(line) > 40 and line[-1].isalnum() and follower[0].islower()


def _join(block: Sequence[str], width: int) -> Iterator[str]:
    joined = block[0]
    for line, follower in pairwise(block):
        if (width and _is_full(line, follower, width)) or _breaks_off(line, follower):
            joined += f" {follower}"
        else:
            yield joined
            joined = follower
    yield joined
