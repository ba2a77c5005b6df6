"""The fields of a record or a front matter, under the names that archives commonly give them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ingest.cleaning.dates import UNDATED, Dated, first_dated, read_dated
from ingest.loading.encoding import repair

TEXT_KEYS = ("text", "body", "content", "articlebody", "article_text", "full_text", "maintext")
_TITLE_KEYS = ("title", "headline")
_DATE_KEYS = (
    "published", "date", "publish_date", "pub_date", "pubdate", "published_at", "publishedat", "date_published",
    "datepublished", "date_publish", "publication_date", "published_date", "published_time", "publish_time",
)  # fmt: skip
_PUBLISHER_KEYS = ("publisher", "source", "outlet", "site_name", "source_name", "newspaper", "publication")
_AUTHOR_KEYS = ("authors", "author", "byline", "creator")
_URL_KEYS = ("url", "link", "canonical_url", "source_url", "permalink")
_ID_KEYS = ("id", "article_id")
_SEPARATORS = re.compile(r"\s*(?:;|&|\band\b)\s*")


@dataclass(frozen=True, slots=True)
class Fields:
    """What a source says about an article; empty where it says nothing."""

    title: str = ""
    dated: Dated = UNDATED
    publisher: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    id: str = ""


def read_fields(record: Mapping[str, Any]) -> Fields:
    """The fields of a mapping of JSON or YAML values, whatever the case of its keys."""
    values = {str(key).strip().lower().replace("-", "_"): value for key, value in record.items()}
    names = [_name(values.get(key)) for key in _PUBLISHER_KEYS]
    urls = [name for name in (_name(values.get(key)) for key in (*_URL_KEYS, "source")) if _is_url(name)]
    return Fields(
        title=_first(one_line(values.get(key)) for key in _TITLE_KEYS),
        dated=first_dated(_dated(values.get(key)) for key in _DATE_KEYS),
        publisher=_first(name for name in names if not _is_url(name)),
        authors=next((found for key in _AUTHOR_KEYS if (found := read_authors(values.get(key)))), ()),
        url=_first(urls),
        id=_first(one_line(values.get(key)) for key in _ID_KEYS),
    )


def find_text(record: Mapping[str, Any]) -> tuple[str, Any]:
    """The key that holds the article's text, as the record spells it, and its value; ("", None) without one."""
    by_name = {str(key).strip().lower().replace("-", "_"): key for key in record}
    keys = [by_name[name] for name in TEXT_KEYS if name in by_name]
    key = next((key for key in keys if record[key]), keys[0] if keys else "")
    return str(key), record.get(key)


def one_line(value: Any) -> str:
    """A scalar as one repaired line; empty for anything else."""
    return " ".join(repair(str(value)).split()) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def read_authors(value: Any) -> tuple[str, ...]:
    """Names from a string ("By A and B"), a list of strings, or objects with a name."""
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(dict.fromkeys(name for item in value for name in read_authors(item)))
    text = re.sub(r"^by\s+", "", one_line(value), flags=re.IGNORECASE)
    if _is_url(text):
        return ()
    names = [name for part in _SEPARATORS.split(text) for name in _split_commas(part) if name]
    return tuple(dict.fromkeys(names))


def _split_commas(names: str) -> list[str]:
    """Full names are parted by commas; "Doe, Jane" is one name."""
    parts = [part.strip() for part in names.split(",") if part.strip()]
    return parts if all(" " in part for part in parts) else [", ".join(parts)]


def _dated(value: Any) -> Dated:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return UNDATED
    text = str(value).strip()
    # First: "202009220830" is a day with a time, and also the milliseconds of a day in 1976.
    stated = read_dated(text)
    if stated == UNDATED and re.fullmatch(r"\d{9,10}(?:\.\d+)?|\d{12,13}", text):
        # Seconds or milliseconds since 1970, which are UTC by definition.
        seconds = int(float(text)) // (1000 if len(text.split(".")[0]) > 10 else 1)
        return Dated(datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    return stated


def _name(value: Any) -> str:
    return one_line(value.get("name") or value.get("title")) if isinstance(value, Mapping) else one_line(value)


def _is_url(text: str) -> bool:
    return bool(re.match(r"(?:https?:)?//|www\.", text, re.IGNORECASE))


def _first(values: Any) -> str:
    return next((value for value in values if value), "")
