"""Wording of the page, and the one function that escapes text for HTML."""

import re
from collections import Counter
from collections.abc import Sequence

from ingest.datatypes import ArchiveStatus, ArticleHead
from qa.datatypes import Searched
from qa.wording import date_in_words, period_in_words, span_in_words

# Beside HTML's own five, whatever Markdown would act on: Gradio's chat puts every message through a Markdown parser.
_ESCAPES = {ord(c): f"&#{ord(c)};" for c in "&<>\"'\\`*_[](){}#~|$!:@"}
_CONTROLS = {c: None for c in (*range(0x20), 0x7F, *range(0x80, 0xA0)) if c not in (0x09, 0x0A)}
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
# How many words a headline has that makes a good question.
_EXAMPLE_WORDS = range(3, 17)


def escape(text: str) -> str:
    """Text as HTML, for content and for quoted attributes, inert under a Markdown parser too; control characters go."""
    return text.translate(_CONTROLS).translate(_ESCAPES)


def confidence_in_words(probability: float) -> str:
    """The probability that an answer is right, as a reader would say it."""
    if probability >= 0.8:
        return "high confidence"
    return "moderate confidence" if probability >= 0.5 else "low confidence"


def searched_in_words(searched: Searched) -> str:
    """One line on what was searched: how many articles, of which dates, within which filters."""
    parts = [f"Searched {_count(searched.articles, 'article')}"]
    if searched.oldest and searched.newest:
        parts.append(span_in_words(searched.oldest, searched.newest))
    if searched.publishers:
        parts.append("from " + ", ".join(searched.publishers))
    if searched.since or searched.until:
        since = f"since {date_in_words(searched.since)}" if searched.since else ""
        until = f"until {date_in_words(searched.until)}" if searched.until else ""
        parts.append(f"published {since} {until}".replace("  ", " ").rstrip())
    if searched.period:
        parts.append(period_in_words(searched.period))
    if searched.as_of:
        parts.append(f"as of {date_in_words(searched.as_of)}")
    return ", ".join(parts) + "."


def holdings(status: ArchiveStatus) -> str:
    """What an archive holds, in a few words for the head of a page."""
    if not status.articles:
        return "The archive is empty"
    span = span_in_words(status.oldest, status.newest) if status.oldest and status.newest else "undated"
    return f"{_count(status.articles, 'article')} · {span}"


def examples(heads: Sequence[ArticleHead], count: int = 4) -> list[str]:
    """Questions that the archive can answer, made from its headlines: the stories that most of them tell of, each about
    something else. The same heads always give the same questions."""
    themes = {head.id: _themes(head.title) for head in heads}
    spread = Counter(theme for found in themes.values() for theme in found)
    weight = {i: sum(spread[theme] for theme in found) / (len(found) + 2) for i, found in themes.items()}
    chosen: list[str] = []
    told: set[str] = set()
    for head in sorted(heads, key=lambda h: (-weight[h.id], h.title, h.id)):
        if len(chosen) < count and len(head.title.split()) in _EXAMPLE_WORDS and not told & themes[head.id]:
            chosen.append(f"What is reported about “{head.title.rstrip('. ')}”?")
            told |= themes[head.id]
    return chosen


def _themes(headline: str) -> frozenset[str]:
    """A headline's longer words, cut to their first letters so that "patrol" and "patrols" are one theme."""
    return frozenset(word.casefold()[:_STEM] for word in _WORD.findall(headline))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
