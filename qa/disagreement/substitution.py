"""Two sentences that are the same but for a few words: which words stand in place of which. Pure."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKEN = re.compile(r"[^\W_]+(?:[.,'’&/-][^\W_]+)*|[$£€%]")
# Sentences longer than this are lists, and aligning them takes long.
_LONGEST = 120

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Substitution:
    """The words of one text at `ours` and what the other has in their place at `theirs`; character offsets."""

    ours: Range
    theirs: Range


def substitutions(one: str, other: str, least: float) -> list[Substitution] | None:
    """What stands in place of what, None when less than the share `least` of the words is the same in both."""
    ours, theirs = list(_TOKEN.finditer(one)), list(_TOKEN.finditer(other))
    if not ours or not theirs or max(len(ours), len(theirs)) > _LONGEST:
        return None
    matcher = SequenceMatcher(None, _lower(ours), _lower(theirs), autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least or matcher.ratio() < least:
        return None
    return [
        Substitution((ours[i].start(), ours[k - 1].end()), (theirs[j].start(), theirs[m - 1].end()))
        for kind, i, k, j, m in matcher.get_opcodes()
        if kind == "replace"
    ]


def _lower(tokens: list[re.Match[str]]) -> list[str]:
    return [token[0].lower() for token in tokens]
