"""What an HTML page states about itself: JSON-LD, OpenGraph and other `meta` names, microdata, `<time>`."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ingest.cleaning.dates import UNDATED, Dated, first_dated, read_dated
from ingest.loading.fields import Fields, one_line, read_authors, read_fields

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "pubdate",
    "publishdate", "publish-date", "publish_date", "published_time", "parsely-pub-date", "sailthru.date", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "citation_publication_date", "citation_date",
    "cxenseparse:recs:publishtime",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author", "byl")
_ASIDE = re.compile(
    r"relat|recommend|sidebar|footer|comment|most-|trending|promo|teaser|updat|modif|nav|menu", re.IGNORECASE
)


def read_metadata(tree: "HtmlElement") -> Fields:
    """The fields that the page states, JSON-LD before `meta` before `<time>`. A date of change is not taken."""
    linked, metas = _linked_data(tree), _metas(tree)
    return Fields(
        title=linked.title or metas.title,
        dated=first_dated((linked.dated, metas.dated, _time(tree))),
        publisher=linked.publisher or metas.publisher,
        authors=linked.authors or metas.authors,
        url=metas.url or linked.url,
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
    links = [link.get("href", "") for link in tree.iterfind(".//link[@rel='canonical']")] + values.get("og:url", [])
    first = {name: found[0] for name, found in values.items()}
    return Fields(
        title=first.get("og:title", "") or first.get("twitter:title", ""),
        dated=first_dated(read_dated(value) for name in _DATES for value in values.get(name, ())),
        publisher=first.get("og:site_name", ""),
        authors=next((found for name in _AUTHORS if (found := read_authors(values.get(name)))), ()),
        url=next((link for link in links if link.startswith(("https://", "http://"))), ""),
    )


def _time(tree: "HtmlElement") -> Dated:
    """The first `<time>` that is neither a date of change nor in a list of other stories."""
    for element in tree.iter("time"):
        around = [element, *element.iterancestors()]
        labels = " ".join(one.get(name, "") for one in around for name in ("class", "id", "itemprop"))
        if _ASIDE.search(labels) or any(one.tag in ("aside", "footer", "nav") for one in around):
            continue
        dated = first_dated(map(read_dated, (element.get("datetime") or "", element.text_content())))
        if dated != UNDATED:
            return dated
    return UNDATED
