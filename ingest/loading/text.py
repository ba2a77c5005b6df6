"""Plain text and Markdown, with or without a front matter."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import yaml

from ingest.cleaning import Page, clean
from ingest.loading.encoding import decode, repair
from ingest.loading.fields import Fields, read_fields

_FRONT_MATTER = re.compile(
    r"---[^\S\n]*\n(?P<yaml>.{0,65536}?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)"
    r"|\+\+\+[^\S\n]*\n(?P<toml>.{0,65536}?)\n\+\+\+[^\S\n]*(?:\n|$)",
    re.DOTALL,
)
_HEADING = re.compile(r"(?m)^#\s+(?P<title>\S.*?)\s*#*$")
_SETEXT = re.compile(r"\A\s*(?P<title>\S[^\n]*)\n=+[^\S\n]*$", re.MULTILINE)
# Of a link: an address, which may hold pairs of brackets, and a title; else all up to the next bracket.
_TARGET = r"\((?:[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[^\S\n]+\"[^\"\n]*\")?|[^)\n]*)\)"
_IMAGE = re.compile(rf"!\[(?P<caption>[^\]\n]*)\]{_TARGET}(?:\{{[^}}\n]*\}})?")
_MARKS = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"(?m)^[^\S\n]*(?:[-*_][^\S\n]*){3,}$"), ""),
    (re.compile(r"(?m)^[^\S\n]{0,3}(?:#{1,6}\s+|>\s?)"), ""),
    (re.compile(rf"(?<!!)\[(?P<kept>[^\]\n]+)\]{_TARGET}"), r"\g<kept>"),
    (re.compile(r"<(?P<kept>(?:https?|mailto):[^>\s]+)>"), r"\g<kept>"),
    (re.compile(r"(?<!\w)(\*\*\*|\*\*|__)(?=\S)(?P<kept>[^\n]+?)(?<=\S)\1(?!\w)"), r"\g<kept>"),
    (re.compile(r"(?<![\w*])\*(?=\S)(?P<kept>[^*\n]+?)(?<=\S)\*(?![\w*])"), r"\g<kept>"),
    (re.compile(r"(?<![\w_])_(?=\S)(?P<kept>[^_\n]+?)(?<=\S)_(?![\w_])"), r"\g<kept>"),
    (re.compile(r"(?:\\| {2,})$", re.MULTILINE), ""),
    (re.compile(r"\\(?P<kept>[\\`*_{}\[\]()#+.!|>~-])"), r"\g<kept>"),
)


def read_text(data: bytes, *, markdown: bool) -> tuple[Fields, Page]:
    """The fields of the front matter and the cleaned page. Raises NotText for binary data."""
    text = repair(decode(data))
    fields, text = _take_front_matter(text)
    if not markdown:
        return fields, clean(text, fields.title)
    heading = _HEADING.search(text[:4000]) or _SETEXT.search(text)
    title = fields.title or (_plain(heading["title"]) if heading else "")
    if heading and heading.re is _SETEXT:
        text = text[heading.end() :]
    captions = tuple(match["caption"] for match in _IMAGE.finditer(text) if match["caption"])
    page = clean(_plain(_IMAGE.sub("", text)), title)
    return fields, replace(page, captions=(*captions, *page.captions))


def _plain(markdown: str) -> str:
    for mark, replacement in _MARKS:
        markdown = mark.sub(replacement, markdown)
    return markdown.strip()


def _take_front_matter(text: str) -> tuple[Fields, str]:
    match = _FRONT_MATTER.match(text)
    if match is None:
        return Fields(), text
    values = _read_toml(match["toml"]) if match["yaml"] is None else _read_yaml(match["yaml"])
    return (read_fields(values), text[match.end() :]) if values else (Fields(), text)


def _read_yaml(text: str) -> Mapping[str, Any]:
    try:
        # The base loader leaves every value a string, so that a date stays as it was written.
        values = yaml.load(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        # Often no more than a colon in an unquoted headline.
        return _read_pairs(text, ":")
    return values if isinstance(values, Mapping) else {}


def _read_toml(text: str) -> Mapping[str, Any]:
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError):
        return _read_pairs(text, "=")
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in values.items()}


def _read_pairs(text: str, mark: str) -> Mapping[str, Any]:
    pairs = (line.partition(mark) for line in text.split("\n") if re.match(rf"\w+\s*{mark}", line))
    return {key.strip(): value.strip().strip("\"'") for key, _, value in pairs}
