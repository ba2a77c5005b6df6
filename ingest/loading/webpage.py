"""HTML pages: trafilatura finds the text; what the metadata leaves open is read off the page as it is seen."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.cleaning import Page, clean, split_title
from ingest.cleaning.boilerplate import is_prose
from ingest.cleaning.dates import first_dated
from ingest.loading.encoding import declared_encoding, decode, repair
from ingest.loading.fields import Fields
from ingest.loading.metadata import read_metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
    "pre", "section", "table", "td", "th", "time", "tr", "ul",
))  # fmt: skip
_UNSEEN = frozenset((
    "script", "style", "noscript", "template", "svg", "button", "select", "textarea", "head", "iframe", "object",
))  # fmt: skip
_LINK = "\x00"


def read_webpage(data: bytes) -> tuple[Fields, Page]:
    """What the page's metadata states, and its cleaned text, empty when it has none. Raises NotText for binary data."""
    from lxml import etree
    from lxml.html import document_fromstring

    text = repair(decode(data, declared=declared_encoding(data)))
    try:
        # lxml refuses a string that names its own encoding.
        tree = document_fromstring(re.sub(r"\A\s*<\?xml[^>]*\?>", "", text))
    except (etree.ParserError, etree.XMLSyntaxError):
        return Fields(), Page("")
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    stated = read_metadata(tree)
    headline, outlet = _headline(tree, stated.title)
    seen = clean("\n\n".join(_seen_lines(tree, headline)), headline)
    captions = tuple(_take_captions(tree))
    page = clean("\n\n".join(_body(tree)), headline)
    fields = Fields(
        title=headline,
        dated=first_dated((stated.dated, seen.dated)),
        publisher=stated.publisher or outlet or seen.publisher,
        authors=stated.authors or seen.authors,
        url=stated.url,
    )
    return fields, replace(page, captions=(*captions, *page.captions))


def _headline(tree: "HtmlElement", stated: str) -> tuple[str, str]:
    """The headline as the page shows it, and the outlet when `<title>` names it beside the headline."""
    element = tree.find(".//title")
    page_title = _text(element) if element is not None else ""
    shown = [heading for heading in map(_text, tree.iter("h1")) if heading]
    title, outlet = split_title(stated or page_title, shown)
    if not stated and title == page_title and shown:
        title = shown[0]
    return title, outlet or split_title(page_title, [title])[1]


def _seen_lines(tree: "HtmlElement", headline: str) -> list[str]:
    """The page as it reads from top to bottom, one block a line, without the sentences above the headline."""
    lines = list(_block_texts(tree))
    start = next((i for i, line in enumerate(lines) if headline and line.replace(_LINK, "") == headline), 0)
    above = [part.strip() for line in lines[:start] for part in line.split(_LINK)]
    return [
        *(line for line in above if line and not is_prose(line)),
        *(line.replace(_LINK, "") for line in lines[start:]),
    ]


def _block_texts(tree: "HtmlElement") -> Iterator[str]:
    """The text of one block element after the other; _LINK stands where a link begins or ends."""
    from lxml import etree

    body = tree.find(".//body")
    pieces: list[str] = []
    unseen = 0
    for event, element in etree.iterwalk(body if body is not None else tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else "script"
        unseen += (event == "start") - (event == "end") if tag in _UNSEEN else 0
        if tag in _BLOCKS:
            if line := " ".join("".join(pieces).split()):
                yield line
            pieces.clear()
        if not unseen:
            pieces.append(_LINK if tag == "a" else "")
            pieces.append((element.text if event == "start" else element.tail) or "")
    if line := " ".join("".join(pieces).split()):
        yield line


def _take_captions(tree: "HtmlElement") -> Iterator[str]:
    """Picture captions, which are taken out of the tree."""
    for element in list(tree.iterfind(".//figcaption")):
        if text := _text(element):
            yield text
        element.drop_tree()


def _body(tree: "HtmlElement") -> list[str]:
    import trafilatura

    whole = [line for line in (text.replace(_LINK, "") for text in _block_texts(tree)) if is_prose(line)]
    found = trafilatura.extract(tree, output_format="txt", include_comments=False, include_tables=True) or ""
    return [line for line in repair(found).split("\n") if line.strip()] or whole


def _text(element: "HtmlElement") -> str:
    return " ".join(repair(element.text_content()).split())
