"""From the text of a copied page to the report alone: headline, date, publisher, captions and body told apart.

Pure. A line leaves the body only when the whole of it is recognised as something else; all other lines stay.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from ingest.cleaning import boilerplate
from ingest.cleaning.dates import read_date_line
from ingest.cleaning.paragraphs import Line, split_lines


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says. `text` is the body, paragraphs parted by a blank line; what the page does not say is empty."""

    text: str
    title: str = ""
    published: str | None = None
    publisher: str = ""
    authors: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()


# A headline that the page repeats stands twice among its first lines.
_HEAD_LINES = 12


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
    doubled, outlet = _doubled([line.text for line in lines[:_HEAD_LINES]]), ""
    start = next(
        (i for i, line in enumerate(lines) if _opens_body(line.text) and _fold(line.text) != _fold(doubled)), len(lines)
    )
    if not title:
        title, outlet = (doubled, "") if doubled else _find_title([line.text for line in lines[:start]], text)
    marked = [*_mark_head(lines[:start], title), *_mark_rest(lines[start:], title)]
    body = "\n\n".join(_of(marked, _Kind.BODY))
    dates = [line for line in map(read_date_line, _of(marked, _Kind.DATE)) if line]
    names = (outlet, *_publishers(marked, text), boilerplate.name_agency(body))
    return Page(
        text=body,
        title=title,
        published=next((line.published for line in dates if line.published), None),
        publisher=_spell(next(filter(None, names), ""), text),
        authors=tuple(dict.fromkeys(name for line in _of(marked, _Kind.BYLINE) for name in _authors(line))),
        captions=tuple(dict.fromkeys(_of(marked, _Kind.CAPTION))),
    )


def _of(marked: Sequence[_Marked], kind: _Kind) -> list[str]:
    return [text for found, text in marked if found is kind]


def _opens_body(line: str) -> bool:
    return boilerplate.is_prose(line) and _classify(line) is _Kind.BODY


def _classify(line: str) -> _Kind:
    """What a line is by itself, wherever it stands."""
    if boilerplate.is_button(line) or boilerplate.is_notice(line) or boilerplate.name_credit(line):
        return _Kind.NOTICE
    if boilerplate.is_caption(line):
        return _Kind.CAPTION
    return _Kind.BODY


def _doubled(lines: Sequence[str]) -> str:
    """The headline of a page that shows it twice at its top: the first line of some length that stands there twice."""
    counts = Counter(map(_fold, lines))
    twice = [line for line in lines if counts[_fold(line)] > 1 and len(line) < 300 and not read_date_line(line)]
    return max(twice, key=lambda line: min(len(line.split()), 4), default="")


def _find_title(head: Sequence[str], text: str) -> tuple[str, str]:
    """The headline among the lines before the body, and the outlet when it stands on the headline's line."""
    lines = [line for line in head if not read_date_line(line) and not boilerplate.is_button(line)]
    for line in lines:
        for other in lines:
            if line != other and len(other.split()) > 2 and (outlet := _besides(line, other)):
                return other, outlet
    plain = [line for line in lines if _classify(line) is _Kind.BODY and not boilerplate.starts_links(line)]
    plain = [line for line in plain if not boilerplate.read_byline(line)]
    titles = [line for line in plain if not _is_header(line, text)] or plain[-1:]
    return split_title(titles[0]) if titles else ("", "")


def _besides(line: str, headline: str) -> str:
    """The outlet in a page title such as "Headline | Outlet" or "Outlet - Headline"; empty for other lines."""
    rest = line.removeprefix(headline) if line.startswith(headline) else line.removesuffix(headline)
    parted = re.fullmatch(r"\s*[|–—:»-]\s*(?P<after>.+)|(?P<before>.+?)\s*[|–—:»-]\s*", rest) if rest != line else None
    return (parted["after"] or parted["before"]).strip() if parted else ""


def split_title(line: str, shown: Sequence[str] = ()) -> tuple[str, str]:
    """The headline and the outlet of a page title such as "Headline | Outlet"; `shown` are headings of the page."""
    for heading in shown:
        if _fold(heading) == _fold(line):
            return heading, ""
        if outlet := _besides(line, heading):
            return heading, outlet
    parts = [part for part in re.split(r"\s+[|»]\s+", line) if part]
    title = max(parts, key=len, default=line)
    others = [part for part in parts if part != title and not boilerplate.is_section(part)]
    return title, others[-1] if others else ""


def _is_header(line: str, text: str) -> bool:
    parts = re.split(r"\s+[|»›>/]\s+|\s+[-–—]\s+|:\s", line)
    return (
        boilerplate.is_section(line)
        or len(re.split(r"\s[|»›>]\s", line)) > 2
        or (len(parts[0].split()) <= 4 and boilerplate.is_outlet(parts[0], strict=True) and len(parts) > 1)
        or (len(line.split()) <= 4 and (boilerplate.is_outlet(line, strict=True) or _recurs(line, text)))
    )


def _mark_head(lines: Sequence[Line], title: str) -> Iterator[_Marked]:
    titled = not any(_is_title(line.text, title) for line in lines)
    dated_block = -1
    for line in lines:
        if _is_title(line.text, title):
            titled = True
            yield _Kind.TITLE, line.text
        elif boilerplate.read_byline(line.text) or read_date_line(line.text):
            dated_block = line.block
            yield _Kind.DATE if read_date_line(line.text) else _Kind.BYLINE, line.text
        elif (kind := _classify(line.text)) is not _Kind.BODY:
            yield kind, line.text
        elif boilerplate.starts_links(line.text) or boilerplate.is_menu(line.text) and titled:
            yield _Kind.NOTICE, line.text
        elif not titled:
            yield _Kind.HEADER, line.text
        elif line.block == dated_block:
            # Under the date and before the report stands the picture; its caption need not name an agency.
            yield _Kind.CAPTION, line.text
        else:
            yield (
                _Kind.BODY if len(line.text.split()) > 3 or boilerplate.ends_sentence(line.text) else _Kind.NOTICE,
                line.text,
            )


def _mark_rest(lines: Sequence[Line], title: str) -> Iterator[_Marked]:
    """Marks the body and what follows it. Under a heading of links only prose is taken for the report again."""
    links_block, in_links = -1, False
    for line in lines:
        if boilerplate.starts_links(line.text):
            links_block, in_links = line.block, True
            yield _Kind.NOTICE, line.text
        elif (kind := _classify(line.text)) is not _Kind.BODY:
            yield kind, line.text
        elif _is_title(line.text, title) and not boilerplate.ends_sentence(line.text):
            yield _Kind.TITLE, line.text
        elif in_links and (
            not _is_sentence(line.text) or (line.block == links_block and lines[0].block != links_block)
        ):
            yield _Kind.NOTICE, line.text
        else:
            in_links = False
            yield _Kind.BODY, line.text


def _is_sentence(line: str) -> bool:
    """True for what a list of links seldom holds; headlines in it may be questions."""
    return boilerplate.is_prose(line) or (boilerplate.ends_sentence(line) and not line.endswith("?"))


def _is_title(line: str, title: str) -> bool:
    return bool(title) and (_fold(line) == _fold(title) or bool(_besides(line, title)))


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _authors(line: str) -> tuple[str, ...]:
    return boilerplate.read_byline(line)


def _publishers(marked: Sequence[_Marked], text: str) -> Iterator[str]:
    """The names that the page gives its publisher, the surest first."""
    headers = _of(marked, _Kind.HEADER)
    yield from (name for name in map(_name_from, headers) if name)
    yield from (name for line in headers if (name := _name_first(line, text)))
    for line in map(read_date_line, _of(marked, _Kind.DATE)):
        if line:
            names = [
                name for name in line.others if not boilerplate.is_section(name) and not boilerplate.is_label(name)
            ]
            yield from names or [line.beside for _ in "." if boilerplate.is_outlet(line.beside)]
    notices = _of(marked, _Kind.NOTICE)
    yield from filter(None, map(boilerplate.name_copyright, notices))
    yield from filter(None, map(boilerplate.name_credit, notices[-3:]))


def _name_from(header: str) -> str:
    """The name in a header such as "Example Times World and Business News from Example Times Newspaper"."""
    match = re.search(
        r"\bfrom\s+(?:the\s+)?(?P<name>[^|]+?)(?P<kind>\s+(?:newspaper|magazine|website|agency))?\s*$",
        header,
        re.IGNORECASE,
    )
    if match and (match["kind"] or header.casefold().startswith(match["name"].casefold())):
        return match["name"]
    return ""


def _name_first(header: str, text: str) -> str:
    """The name that a header begins with: "Example Times | World", "Example Times: News and Analysis", "Example Times"."""
    parts = [part.strip() for part in re.split(r"\s*[|»›]\s*|\s[-–—/>]\s|:\s|,\s", header) if part.strip()]
    names = [part for part in parts if not boilerplate.is_section(part)]
    if not names or len(names[0].split()) > 6:
        return ""
    sure = (
        boilerplate.is_outlet(names[0])
        or _recurs(names[0], text)
        or (len(parts) > 1 and boilerplate.is_outlet(" ".join(parts[1:])))
    )
    return names[0] if sure or "|" in header else ""


def _recurs(name: str, text: str) -> bool:
    return len(name) > 3 and text.casefold().count(name.casefold()) > 1


def _spell(name: str, text: str) -> str:
    """The name with the capitals that the report itself uses for it: "Al-awsat" in a header, "Al-Awsat" in the body."""
    found = Counter(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)) if name else Counter[str]()
    capitals = sum(map(str.isupper, name))
    better = [
        spelling
        for spelling, _ in found.most_common()
        if spelling[0].isupper()
        and (name.isupper() or (sum(map(str.isupper, spelling)) > capitals and not spelling.isupper()))
    ]
    return better[0] if better else name
