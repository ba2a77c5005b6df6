"""HTML pages: trafilatura finds the text; headline, date, authors and publisher come from the page's own metadata."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ingest.cleaning.boilerplate import is_prose
from ingest.cleaning import Page, clean, split_title
from ingest.cleaning.dates import parse_published
from ingest.loading.encoding import declared_encoding, decode, repair
from ingest.loading.fields import Fields, one_line, read_authors, read_fields

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate",
    "publish-date", "publish_date", "published_time", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued",
    "dcterms.date", "dcterms.issued", "citation_publication_date", "citation_date", "cxenseparse:recs:publishtime",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author", "byl")
_ASIDE = re.compile(
    r"relat|recommend|sidebar|footer|comment|most-|trending|promo|teaser|updat|modif|nav|menu", re.IGNORECASE
)
_BLOCKS = frozenset(
    "address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main"
    " nav ol p pre section table td th time title tr ul".split()
)
_UNSEEN = frozenset("script style noscript template svg button select textarea head iframe object".split())
_LINK = "\x00"


def read_webpage(data: bytes) -> tuple[Fields, Page]:
    """What the page's metadata states, and its cleaned text, empty when it has none. Raises NotText for binary data."""
    from lxml import etree  # noqa: PLC0415  with trafilatura, 0.3 s
    from lxml.html import document_fromstring  # noqa: PLC0415

    text = repair(decode(data, declared=declared_encoding(data)))
    try:
        # lxml refuses a string that names its own encoding.
        tree = document_fromstring(re.sub(r"\A\s*<\?xml[^>]*\?>", "", text))
    except (etree.ParserError, etree.XMLSyntaxError):
        return Fields(), Page("")
    stated = _merge(_linked_data(tree), _metas(tree))
    headline, outlet = _headline(tree, stated.title)
    seen = clean("\n\n".join(_seen_lines(tree, headline)), headline)
    captions = tuple(_take_captions(tree))
    page = clean("\n\n".join(_body(tree)), headline)
    fields = Fields(
        title=headline,
        published=stated.published or _time(tree) or seen.published,
        publisher=stated.publisher or outlet or seen.publisher,
        authors=stated.authors or seen.authors,
        url=stated.url,
    )
    return fields, replace(page, captions=(*captions, *page.captions))


def _merge(first: Fields, second: Fields) -> Fields:
    return Fields(
        first.title or second.title,
        first.published or second.published,
        first.publisher or second.publisher,
        first.authors or second.authors,
        second.url or first.url,
    )


def _linked_data(tree: "HtmlElement") -> Fields:
    """JSON-LD: the first node whose type is some kind of article (https://schema.org/Article)."""
    nodes = [
        node for script in tree.iterfind(".//script[@type='application/ld+json']") for node in _nodes(script.text or "")
    ]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    for node in nodes:
        if re.search(r"Article|Posting|Report", str(node.get("@type"))):
            node = {key: _follow(value, by_id) for key, value in node.items() if key != "id"}
            return read_fields(node)
    return Fields()


def _nodes(script: str) -> Iterator[Mapping[str, Any]]:
    try:
        waiting = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting = value + waiting
        elif isinstance(value, dict):
            yield value
            waiting = [value.get("@graph"), value.get("mainEntity"), *waiting]


def _follow(value: Any, by_id: Mapping[str, Mapping[str, Any]]) -> Any:
    """A value with its entities decoded, and a bare reference replaced by what it refers to."""
    if isinstance(value, str):
        return html.unescape(value)
    if isinstance(value, dict) and "name" not in value:
        return by_id.get(str(value.get("@id")), value)
    return [_follow(item, by_id) for item in value] if isinstance(value, list) else value


def _metas(tree: "HtmlElement") -> Fields:
    """OpenGraph, Dublin Core and the other `meta` names in use; microdata for the date."""
    values: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if content := one_line(meta.get("content")):
            values.setdefault(name.lower(), []).append(content)
    for item in tree.iterfind(".//*[@itemprop='datePublished']"):
        values.setdefault("datepublished", []).append(
            item.get("content") or item.get("datetime") or item.text_content()
        )
    canonical = tree.find(".//link[@rel='canonical']")
    first = {name: found[0] for name, found in values.items()}
    return Fields(
        title=first.get("og:title", "") or first.get("twitter:title", ""),
        published=next(
            (day for name in _DATES for value in values.get(name, ()) if (day := parse_published(value))), None
        ),
        publisher=first.get("og:site_name", ""),
        authors=next((found for name in _AUTHORS if (found := read_authors(values.get(name)))), ()),
        url=(canonical.get("href", "") if canonical is not None else "") or first.get("og:url", ""),
    )


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
    """The page as it reads from top to bottom, one block a line, without the sentences that stand above the headline."""
    lines = list(_block_texts(tree))
    start = next((i for i, line in enumerate(lines) if headline and line.replace(_LINK, "") == headline), 0)
    above = [part.strip() for line in lines[:start] for part in line.split(_LINK)]
    return [
        *(line for line in above if line and not is_prose(line)),
        *(line.replace(_LINK, "") for line in lines[start:]),
    ]


def _block_texts(tree: "HtmlElement") -> Iterator[str]:
    """The text of one block element after the other; _LINK stands where a link begins or ends."""
    from lxml import etree  # noqa: PLC0415

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


def _time(tree: "HtmlElement") -> str | None:
    """The first `<time>` that is neither a date of change nor in a list of other stories."""
    for element in tree.iter("time"):
        around = [element, *element.iterancestors()]
        if any(
            _ASIDE.search(f"{one.get('class', '')} {one.get('id', '')} {one.get('itemprop', '')}") for one in around
        ):
            continue
        if any(one.tag in ("aside", "footer", "nav") for one in around):
            continue
        if day := parse_published(element.get("datetime") or "") or parse_published(_text(element)):
            return day
    return None


def _take_captions(tree: "HtmlElement") -> Iterator[str]:
    """Picture captions, which are taken out of the tree."""
    for element in list(tree.iterfind(".//figcaption")):
        if text := _text(element):
            yield text
        element.drop_tree()


def _body(tree: "HtmlElement") -> list[str]:
    import trafilatura  # noqa: PLC0415  0.3 s

    whole = [line for line in (text.replace(_LINK, "") for text in _block_texts(tree)) if is_prose(line)]
    found = trafilatura.extract(tree, output_format="txt", include_comments=False, include_tables=True) or ""
    return [line for line in repair(found).split("\n") if line.strip()] or whole


def _text(element: "HtmlElement") -> str:
    return " ".join(repair(element.text_content()).split())
