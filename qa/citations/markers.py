"""The sentences of a model's text and the markers that belong to each. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.sentences import sentences

_NUMBERS = r"\d{1,3}(?:\s*(?:[-–,;&]|and)\s*\d{1,3})*"
_ONE = rf"[\[【]\s*\^?(?:(?:source|passage|article|chunk|document)s?\s*)?{_NUMBERS}\s*(?:†[^\]】\n]*)?[\]】]"
_MARKERS = re.compile(rf"[ \t]*{_ONE}(?:[ \t]*[,;]?[ \t]*{_ONE})*", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?")
_SOURCES = re.compile(
    r"\n[#*\s]*(?:sources?|references?|citations?)[:* \t]*\n+"
    rf"(?:[ \t]*(?:[-*•][ \t]*)?{_ONE}[^\n]*(?:\n+|$))+$",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"[ \t]{2,}|\r")
_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t][^\n]*$", re.MULTILINE)
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_BULLET = re.compile(r"(?:^|\n)[ \t]*(?:[-*•–—]|\d{1,2}[.)])[ \t]+")
_LEAD_IN = re.compile(r"(?::|^\W*(?:yes|no)\W*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """A sentence without its markers, and the places in `hits` of those that they name."""

    text: str
    cited: tuple[int, ...]


def marked_sentences(text: str, count: int) -> list[MarkedSentence]:
    """The sentences of a model's text; one without a marker shares those of the next in its paragraph that has some."""
    plain, markers = _take_markers(_tidy(text), count)
    spans = sentences(plain)
    cited: list[list[int]] = [[] for _ in spans]
    for position, numbers in markers:
        if spans:
            cited[_owner(plain, spans, position)] += numbers
    found: list[MarkedSentence] = []
    for index, (start, end) in enumerate(spans):
        heard = cited[index] or _lent(plain, spans, cited, index)
        sentence = " ".join(plain[start:end].split())
        if found and _LEAD_IN.search(found[-1].text):
            lead = found.pop()
            sentence = f"{lead.text} {sentence}"
        if any(c.isalnum() for c in sentence):
            found.append(MarkedSentence(sentence, tuple(dict.fromkeys(heard))))
    return found


def _tidy(text: str) -> str:
    """The text without headings, a list of sources at its end, and signs of emphasis; items of a list stand apart."""
    plain = _BLANKS.sub(lambda match: "" if match[0] == "\r" else " ", text)
    plain = _EMPHASIS.sub(r"\2", _HEADING.sub("", _SOURCES.sub("", plain)))
    return _BULLET.sub("\n\n", plain).strip()


def _take_markers(text: str, count: int) -> tuple[str, list[tuple[int, list[int]]]]:
    """The text without its markers, and where each stood in what is left, with the places that it names."""
    kept: list[str] = []
    markers: list[tuple[int, list[int]]] = []
    length = last = 0
    for match in _MARKERS.finditer(text):
        before = text[last : match.start()]
        joined = text[match.end() : match.end() + 1].isalnum() and match.start() > 0
        kept += [before, " " if joined else ""]
        length += len(before)
        markers.append((length, _places(match[0], count)))
        length += joined
        last = match.end()
    return "".join(kept) + text[last:], markers


def _places(marker: str, count: int) -> list[int]:
    found: list[int] = []
    for first, last in _RANGE.findall(marker):
        low, high = sorted((int(first), int(last or first)))
        found += [number - 1 for number in range(max(low, 1), min(high, count) + 1)]
    return found


def _owner(text: str, spans: Sequence[tuple[int, int]], position: int) -> int:
    """The sentence that a marker belongs to: the one it stands in or after, unless it opens a line of text."""
    for index, (start, end) in enumerate(spans):
        if start < position <= end:
            return index
        if position <= start:
            line_start = text.rfind("\n", 0, position) + 1
            opens_line = not text[line_start:position].strip() and "\n" not in text[position:start]
            return index if opens_line or index == 0 else index - 1
    return len(spans) - 1


def _lent(text: str, spans: Sequence[tuple[int, int]], cited: Sequence[Sequence[int]], index: int) -> Sequence[int]:
    """The markers of the next sentence of the same line that has some, else of the one before."""
    for step, stop in ((1, len(spans)), (-1, -1)):
        for other in range(index + step, stop, step):
            first, second = sorted((index, other))
            if "\n" in text[spans[first][1] : spans[second][0]]:
                break
            if cited[other]:
                return cited[other]
    return ()
