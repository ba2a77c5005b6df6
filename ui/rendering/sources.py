"""The source panel: a whole article with its quotes marked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.datatypes import Article
from qa.datatypes import Citation
from qa.footnotes import web_address
from qa.wording import date_in_words
from ui.rendering.phrases import escape


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of an article to mark, `mark` the answering words in it; `number` its marker, None for a passage that
    was only near."""

    start: int
    end: int
    mark: tuple[int, int] | None = None
    number: int | None = None


def quotes_of(article_id: str, citations: Iterable[Citation]) -> list[Quote]:
    """The quotes of one article among an answer's citations, in the order of the text."""
    cited = (c for c in citations if c.article_id == article_id)
    return sorted((Quote(c.start, c.end, c.mark, c.number) for c in cited), key=lambda q: (q.start, q.end))


def article_html(article: Article, quotes: Sequence[Quote], current: int = 0) -> str:
    """The article with every quote in <mark data-quotes="i ..."> (i counts `quotes` from 0), for the source panel.

    Offsets outside the text are cut to it. The current quote's marks carry the class "current".
    """
    kept = [quote for quote in (_within(q, len(article.text)) for q in quotes) if quote.start < quote.end]
    current = min(max(current, 0), max(len(kept) - 1, 0))
    body = f'<div class="dl-body">{"".join(_paragraphs(article.text, kept, current))}</div>{_captions(article)}'
    return (
        f'<article class="dl-article" data-count="{len(kept)}" data-current="{current}">'
        f'{_head(article)}{_stepper(kept, current)}<div class="dl-scroll" tabindex="0">{body}</div></article>'
    )


def _head(article: Article) -> str:
    outlet = escape(article.publisher or "Unknown outlet")
    authors = f'<p class="dl-authors" dir="auto">{escape(", ".join(article.authors))}</p>' if article.authors else ""
    kicker = f'<p class="dl-kicker"><span dir="auto">{outlet}</span> · {escape(date_in_words(article.published))}</p>'
    headline = f'<h2 dir="auto">{escape(article.title or article.id)}</h2>'
    return f"<header>{kicker}{headline}{authors}{_link(article.url)}</header>"


def _link(url: str) -> str:
    if not url:
        return ""
    address = web_address(url)
    if not address:
        return f'<p class="dl-link">{escape(url)}</p>'
    rel = 'target="_blank" rel="noopener noreferrer nofollow"'
    return f'<p class="dl-link"><a href="{escape(address)}" {rel}>{escape(url)}</a></p>'


def _stepper(quotes: Sequence[Quote], current: int) -> str:
    if not quotes:
        return ""
    buttons = "".join(
        f'<button type="button" class="dl-step" data-step="{step}" aria-label="{name}">{sign}</button>'
        for step, name, sign in ((-1, "Previous quote", "‹"), (1, "Next quote", "›"))
    )
    hidden = " hidden" if len(quotes) < 2 else ""
    return (
        f'<div class="dl-stepper"{hidden}>{buttons}'
        f'<span class="dl-position" aria-live="polite">Quote {current + 1} of {len(quotes)}</span></div>'
    )


def _paragraphs(text: str, quotes: Sequence[Quote], current: int) -> Iterator[str]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield f'<p dir="auto">{"".join(_pieces(text, start, start + len(line), quotes, current))}</p>'
        start += len(line) + 1


def _pieces(text: str, start: int, end: int, quotes: Sequence[Quote], current: int) -> Iterator[str]:
    """The text between two offsets, cut at every boundary of a quote or a mark, each piece marked as it has to be."""
    bounds = {bound for q in quotes for bound in (q.start, q.end, *(q.mark or ()))}
    cuts = sorted({start, end} | {bound for bound in bounds if start < bound < end})
    for left, right in pairwise(cuts):
        piece = escape(text[left:right])
        inside = [i for i, quote in enumerate(quotes) if quote.start <= left and right <= quote.end]
        if inside:
            answering = any((m := quotes[i].mark) and m[0] <= left and right <= m[1] for i in inside)
            classes = " ".join(filter(None, ("dl-quote", "current" * (current in inside), "dl-span" * answering)))
            piece = f'<mark class="{classes}" data-quotes="{" ".join(map(str, inside))}">{piece}</mark>'
        yield piece


def _captions(article: Article) -> str:
    if not article.captions:
        return ""
    items = "".join(f'<li dir="auto">{escape(caption)}</li>' for caption in article.captions)
    return f'<footer class="dl-captions"><h3>Picture captions</h3><ul>{items}</ul></footer>'


def _within(quote: Quote, length: int) -> Quote:
    def cut(bound: int) -> int:
        return min(max(bound, 0), length)

    mark = quote.mark and (cut(quote.mark[0]), cut(quote.mark[1]))
    return Quote(cut(quote.start), cut(quote.end), mark, quote.number)
