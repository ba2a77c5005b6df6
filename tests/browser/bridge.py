"""A made-up story with everything that news brings: copies, versions, figures that differ, days of all kinds."""

from dataclasses import replace

from ingest.datatypes import Article, ArticleHead, Chunk, TimeExpression
from qa.datatypes import Answer, Citation, Conflict, Hit, Searched, Statement, Value
from qa.receipt import receipt
from qa.timeline import timeline

# Each sentence with its expression of time and the days that it means.
_GAZETTE = (
    ("The bridge of Aldermoor fell into the river on Friday, and 12 people were hurt, the fire brigade said.",
     "on Friday", "2024-05-03", "2024-05-04", True),
    ("Divers had found cracks in the northern pillar last week.", "last week", "2024-04-22", "2024-04-29", False),
    ("The council ruled out closing the bridge on April 29.", "on April 29", "2024-04-29", "2024-04-30", True),
    ("A petition to close it had been handed to the mayor earlier in April.",
     "earlier in April", "2024-04-01", "2024-04-29", False),
    ("The bridge was opened to cars in 1931.", "in 1931", "1931-01-01", "1932-01-01", True),
    ("Two ferries were to carry passengers from Saturday.", "from Saturday", "2024-05-04", "2024-05-05", True),
    ("Engineers measured the pillars from 6 to 8 March.", "from 6 to 8 March", "2024-03-06", "2024-03-09", True),
)  # fmt: skip
_HARBOUR = (
    ("Seventeen people were hurt when the bridge of Aldermoor fell on Friday, the hospital said.",
     "on Friday", "2024-05-03", "2024-05-04", True),
    ("The last of them was brought in on Sunday morning.", "on Sunday morning", "2024-05-05", "2024-05-06", True),
    ("A hearing is set for 14 May.", "14 May", "2024-05-14", "2024-05-15", True),
    ("The <b>port</b> expects no ships before the middle of June.",
     "the middle of June", "2024-06-11", "2024-06-21", False),
)  # fmt: skip

_Told = tuple[tuple[str, str, str, str, bool], ...]


def _article(name: str, title: str, published: str, publisher: str, told: _Told) -> Article:
    text = "\n\n".join(sentence for sentence, *_ in told)
    return Article(name, title, text, f"{name}.txt", published, publisher, url=f"https://news.example/{name}")


def _chunk(article: Article, told: _Told) -> Chunk:
    starts = [article.text.index(sentence) for sentence, *_ in told]
    times = []
    for start, (_, words, first, stop, certain) in zip(starts, told, strict=True):
        at = article.text.index(words, start)
        times.append(TimeExpression(at, at + len(words), first, stop, certain))
    spans = tuple((start, start + len(told[i][0])) for i, start in enumerate(starts))
    return Chunk(article.id, 0, 0, len(article.text), article.text, spans, tuple(times))


FELL = _article("fell", "Bridge of Aldermoor falls into the river", "2024-05-04", "The Aldermoor Gazette", _GAZETTE)
MORE = _article("more", "More hurt at Aldermoor than first known", "2024-05-06", "Daily Harbour", _HARBOUR)
WIRE = replace(FELL, id="wire", title="Aldermoor bridge falls", publisher="Northern Wire")
FIRST = replace(FELL, id="first", title="Bridge falls at Aldermoor", published="2024-05-03T21:40")
TOLL = _article(
    "toll", "Third victim of the bridge dies", "2024-06-01", "The Aldermoor Gazette",
    (("A third victim died on Thursday.", "on Thursday", "2024-05-30", "2024-05-31", True),),
)  # fmt: skip
BRIDGE = (FELL, MORE, WIRE, FIRST, TOLL)
_CHUNKS = {FELL.id: _chunk(FELL, _GAZETTE), MORE.id: _chunk(MORE, _HARBOUR)}


def bridge_answer(question: str, searched: Searched) -> Answer:
    """How many people were hurt: two reports differ, a later one is beyond the as-of day."""
    searched = replace(
        searched, articles=1262, as_of="2024-05-20", period="May 2024", changed="2026-11-24T19:20:33+00:00"
    )
    more = _cite(1, MORE, "Seventeen", source="the hospital")
    fell = _cite(2, FELL, "12", source="the fire brigade", also_in=(WIRE.head,), older=(FIRST.head,))
    cracks = replace(_cite(3, FELL, "last week", sentence=1))
    citations = (more, fell, cracks)
    statements = (
        Statement(more.quote.replace("on Friday", "on Friday [3 May 2024]"), (more,), True),
        Statement(fell.quote.replace("on Friday", "on Friday [3 May 2024]"), (fell,), True),
        Statement("Cracks had been found some days before.", (cracks,), True),
    )
    hits = tuple(Hit(chunk, article.head, 1.0) for article, chunk in ((MORE, _CHUNKS["more"]), (FELL, _CHUNKS["fell"])))
    return Answer(
        question, " ".join(f"{s.text} [{s.citations[0].number}]" for s in statements), statements, citations, hits,
        True, "", 0.71, searched, "fake", (), "",
        (Conflict((Value("Seventeen people", more), Value("12 people", fell))),), "accept" in question,
        (TOLL.head,), receipt(searched, hits, citations), timeline(citations, {i: (c,) for i, c in _CHUNKS.items()}),
    )  # fmt: skip


def _cite(
    number: int,
    article: Article,
    mark: str,
    sentence: int = 0,
    source: str | None = None,
    also_in: tuple[ArticleHead, ...] = (),
    older: tuple[ArticleHead, ...] = (),
) -> Citation:
    chunk = _CHUNKS[article.id]
    start, end = chunk.sentences[sentence]
    at = article.text.index(mark, start)
    return Citation(
        number, article.id, article.title, article.publisher, article.published, article.url, start, end,
        article.text[start:end], (at, at + len(mark)), source, chunk.times[sentence : sentence + 1], also_in, older,
    )  # fmt: skip
