"""PDF with a text layer."""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.cleaning import Page, clean
from ingest.errors import LoadError
from ingest.loading.encoding import repair

if TYPE_CHECKING:
    from pypdf import PageObject

# What pypdf lets through on damaged files beside its own errors.
_ESCAPING = (
    ValueError, LookupError, TypeError, AttributeError, NotImplementedError, RecursionError, ArithmeticError
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line: its text, size of type and distance from the foot of the page, in points."""

    text: str
    size: float
    y: float


def read_pdf(data: bytes, file: Path) -> Page:
    """The cleaned text of the file. Raises LoadError when it is damaged, encrypted or without a text layer."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise LoadError(str(file), "The PDF is protected by a password; save it without one.")
        pages = [list(_lines(page)) for page in reader.pages]
    except DependencyError as error:
        raise LoadError(str(file), "The PDF is encrypted; save it without protection.") from error
    except (PyPdfError, *_ESCAPING) as error:
        raise LoadError(str(file), "The PDF is damaged and cannot be read; save or export it again.") from error
    lines = [line for page in _without_margins(pages) for line in page]
    if not lines:
        raise LoadError(
            str(file), "The PDF has no text layer (it may be a scan); run text recognition (OCR) on it first."
        )
    return clean("\n\n".join(_paragraphs(lines)), _headline(lines))


def _lines(page: "PageObject") -> Iterator[_Line]:
    """The page's lines in the order of its content, which is how they are read."""
    parts: list[list[tuple[str, float, float]]] = [[]]

    def collect(text: str, cm: Sequence[float], tm: Sequence[float], _font: object, size: float) -> None:
        for number, piece in enumerate(text.split("\n")):
            if number:
                parts.append([])
            if piece.strip():
                parts[-1].append((piece, size * abs(tm[3] * cm[3]), tm[5] * cm[3] + cm[5]))

    page.extract_text(visitor_text=collect)
    for line in parts:
        text = " ".join(repair("".join(piece for piece, _, _ in line)).split())
        if text:
            _, size, y = max(line, key=lambda part: len(part[0]))
            yield _Line(text, round(size, 1), round(y, 1))


def _without_margins(pages: Sequence[Sequence[_Line]]) -> Iterator[list[_Line]]:
    """The pages without page numbers and without running heads, the outer lines that most of the pages share."""
    outer = Counter(text for page in pages for text in {_shape(line) for line in (*page[:2], *page[-2:])})
    running = {text for text, count in outer.items() if count > 2 and count * 2 > len(pages)}
    for page in pages:
        edge = {*range(2), len(page) - 1, len(page) - 2}
        yield [
            line
            for i, line in enumerate(page)
            if not (
                i in edge and (_shape(line) in running or re.fullmatch(r"(?:page )?#(?: ?(?:of|/) ?#)?", _shape(line)))
            )
        ]


def _shape(line: _Line) -> str:
    return re.sub(r"\d+", "#", line.text.casefold())


def _common(values: Sequence[float], weights: Sequence[int]) -> float:
    """The value with most weight, 0.0 of none."""
    counts: Counter[float] = Counter()
    for value, weight in zip(values, weights, strict=True):
        counts[value] += weight
    return counts.most_common(1)[0][0] if counts else 0.0


def _headline(lines: Sequence[_Line]) -> str:
    """The first lines in the largest type, when that is larger than the body's."""
    size = max(line.size for line in lines)
    body_size = _common([line.size for line in lines], [len(line.text) for line in lines])
    if size < body_size * 1.1:
        return ""
    first = next(i for i, line in enumerate(lines) if line.size == size)
    last = next((i for i in range(first, len(lines)) if lines[i].size != size), len(lines))
    title = _join([line.text for line in lines[first:last]], "")
    return title if len(title) <= 250 else ""


def _paragraphs(lines: Sequence[_Line]) -> Iterator[str]:
    """Lines joined to paragraphs, which a wider gap, another size of type or a short last line parts."""
    steps = [_step(above, line) for above, line in pairwise(lines) if above.size == line.size and above.y > line.y]
    step = _common(steps, [1] * len(steps))
    width = sorted(len(line.text) for line in lines)[len(lines) * 3 // 4]
    words = " ".join(line.text for line in lines)
    paragraph = [lines[0].text]
    for above, line in pairwise(lines):
        if _parts(above, line, step, width):
            yield _join(paragraph, words)
            paragraph = []
        paragraph.append(line.text)
    yield _join(paragraph, words)


def _parts(above: _Line, line: _Line, step: float, width: int) -> bool:
    """True when a paragraph ends between two lines; `step` is the usual way down, `width` that of a full line."""
    ended = above.text.endswith((".", "!", "?", '"', "”", ":"))
    if above.size != line.size:
        return True
    if line.y > above.y:  # a new page or column
        return ended and len(above.text) < width * 0.85
    return _step(above, line) > step * 1.25 or (ended and len(above.text) < width * 0.7)


def _step(above: _Line, line: _Line) -> float:
    """The way down to the next line, as a multiple of the size of type."""
    return round((above.y - line.y) / max(line.size, 1.0), 1)


def _join(lines: Sequence[str], words: str) -> str:
    """Lines as one; a hyphen at a line's end goes only when the word occurs elsewhere without it."""
    joined = lines[0]
    for line in lines[1:]:
        broken = re.search(r"(\w+)[-\u00ad]$", joined)
        follower = re.match(r"[a-z]\w*", line)
        if not broken or not follower:
            joined += f" {line}"
        elif joined.endswith("\u00ad") or re.search(rf"\b{broken[1]}{follower[0]}\b", words):
            joined = joined[:-1] + line
        else:
            joined += line
    return joined
