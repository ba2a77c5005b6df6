"""From the text of a copied page to the report alone: headline, date, publisher, captions and body told apart.

A line leaves the body only when the whole of it is recognised as something else; every other line stays.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from ingest.cleaning.boilerplate import ends_sentence, heads_links, is_button, is_link, is_menu, is_notice, is_prose
from ingest.cleaning.credits import (
    is_caption,
    is_outlet,
    is_section,
    read_agency,
    read_byline,
    read_copyright,
    read_credit,
    read_header,
    respell,
)
from ingest.cleaning.dates import UNDATED, Dated, DateLine, first_dated, read_date_line
from ingest.cleaning.headline import find_doubled, find_title, fold, is_title
from ingest.cleaning.paragraphs import Line, split_lines


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says. `text` is the body, paragraphs parted by a blank line; what the page does not say is empty."""

    text: str
    title: str = ""
    dated: Dated = UNDATED
    publisher: str = ""
    authors: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()


class _Kind(Enum):
    HEADER = auto()
    TITLE = auto()
    DATE = auto()
    BYLINE = auto()
    CAPTION = auto()
    NOTICE = auto()
    BODY = auto()


_Marked = tuple[_Kind, str]


def clean(text: str, title: str = "") -> Page:
    """The report in a copied page. `title` is the headline where it is known from elsewhere."""
    lines = split_lines(text)
    doubled = find_doubled([line.text for line in lines])
    start = _find_body([line.text for line in lines], doubled)
    outlet = ""
    if not title:
        title, outlet = (doubled, "") if doubled else find_title([line.text for line in lines[:start]], text)
    marked = [*_mark_head(lines[:start], title), *_mark_rest(lines[start:], title)]
    body = "\n\n".join(_of(marked, _Kind.BODY))
    dates = [line for line in map(read_date_line, _of(marked, _Kind.DATE)) if line]
    names = (outlet, *_publishers(marked, dates, text), read_agency(body))
    return Page(
        text=body,
        title=title,
        dated=first_dated(line.dated for line in dates),
        publisher=respell(next(filter(None, names), ""), text),
        authors=tuple(dict.fromkeys(_authors(marked, dates))),
        captions=tuple(dict.fromkeys(_of(marked, _Kind.CAPTION))),
    )


def _of(marked: Sequence[_Marked], kind: _Kind) -> list[str]:
    return [text for found, text in marked if found is kind]


def _find_body(lines: Sequence[str], doubled: str) -> int:
    """Where the report begins: at the first sentence that is no doubled headline and stands under date and byline."""
    for i, line in enumerate(lines):
        headed = any(read_date_line(follower) or read_byline(follower) for follower in lines[i + 1 : i + 3])
        if is_prose(line) and _classify(line) is _Kind.BODY and fold(line) != fold(doubled) and not headed:
            return i
    return len(lines)


def _classify(line: str) -> _Kind:
    """What a line is by itself, wherever it stands."""
    if is_button(line) or is_notice(line) or read_credit(line):
        return _Kind.NOTICE
    return _Kind.CAPTION if is_caption(line) else _Kind.BODY


def _mark_head(lines: Sequence[Line], title: str) -> Iterator[_Marked]:
    """Marks the lines above the report: site header, headline, date, byline, picture; a standfirst is body."""
    titled = not any(is_title(line.text, title) for line in lines)
    dated_block = -1
    for line in lines:
        text = line.text
        if is_title(text, title):
            titled = True
            yield _Kind.TITLE, text
        elif (dated := read_date_line(text)) or read_byline(text):
            dated_block = line.block
            yield _Kind.DATE if dated else _Kind.BYLINE, text
        elif (kind := _classify(text)) is not _Kind.BODY:
            yield kind, text
        elif heads_links(text) or (titled and is_menu(text)):
            yield _Kind.NOTICE, text
        elif not titled and not is_prose(text):
            yield _Kind.HEADER, text
        elif line.block == dated_block:
            # Under the date and before the report stands the picture; its caption need not name an agency.
            yield _Kind.CAPTION, text
        else:
            is_label = len(text.split()) < 4 and not ends_sentence(text)
            yield _Kind.NOTICE if is_label else _Kind.BODY, text


def _mark_rest(lines: Sequence[Line], title: str) -> Iterator[_Marked]:
    """Marks the report and what follows it. Under a heading of links only a sentence belongs to the report again."""
    links_block: int | None = None
    for line in lines:
        text = line.text
        if heads_links(text):
            links_block = line.block
            yield _Kind.NOTICE, text
        elif (kind := _classify(text)) is not _Kind.BODY:
            yield kind, text
        elif is_title(text, title) and not ends_sentence(text):
            yield _Kind.TITLE, text
        elif links_block is not None and (is_link(text) or line.block == links_block != lines[0].block):
            yield _Kind.NOTICE, text
        else:
            links_block = None
            yield _Kind.BODY, text


def _publishers(marked: Sequence[_Marked], dates: Sequence[DateLine], text: str) -> Iterator[str]:
    """The names that the page gives its publisher, the surest first; empty ones among them."""
    for header in _of(marked, _Kind.HEADER):
        yield read_header(header, text)
    for line in dates:
        yield from (name for name in line.others if not (is_section(name) or read_byline(name) or is_notice(name)))
        yield line.beside if is_outlet(line.beside) else ""
    notices = _of(marked, _Kind.NOTICE)
    yield from map(read_copyright, notices)
    yield from map(read_credit, notices[-3:])


def _authors(marked: Sequence[_Marked], dates: Sequence[DateLine]) -> Iterator[str]:
    for line in _of(marked, _Kind.BYLINE):
        yield from read_byline(line)
    for date_line in dates:
        for name in (date_line.beside, *date_line.others):
            yield from read_byline(name)
