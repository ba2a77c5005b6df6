"""Sentence segmentation with exact offsets."""

import re
from itertools import pairwise

_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•–—]|\d{1,2}[.)])\s)|(?<=[.!?:;”\"'’)…])[^\S\n]*\n")
_SHORT_LINE = 60  # characters; a line this short followed by a capital is a heading or a list item, not a wrapped line


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
    return _join_fragments(text, found)


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


def _join_fragments(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A piece without a letter or digit (a stray quote or dash) belongs to the sentence before it."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and "\n\n" not in text[joined[-1][1] : start] and not any(c.isalnum() for c in text[start:end]):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
