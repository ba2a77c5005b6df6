"""An answer in which every field holds something, and the same answer made of hostile text."""

from dataclasses import replace

from ingest.datatypes import Article, ArticleHead, Chunk, TimeExpression
from qa.datatypes import Answer, Citation, Conflict, Event, Hit, Receipt, Searched, Statement, Value

HOSTILE = (
    "<img src=http://e.example/i> <script>alert(1)</script> ![i](http://e.example/m) [l](javascript:x) **b** `c` $$m$$"
    ' | "quoted" \x1b[31m'
)

TEXT = (
    "On Friday, 12 people were hurt when the bridge of Aldermoor fell, after cracks were found last week. "
    "Divers found cracks last week."
)
GAZETTE = Article("gazette", "Bridge of Aldermoor falls", TEXT, "g.txt", "2024-05-04", "The Gazette")
HARBOUR = Article(
    "harbour", "Bridge: more hurt", "Seventeen people were hurt.", "h.txt", "2024-05-05", "Daily Harbour",
    url="https://harbour.example/bridge",
)  # fmt: skip


def _time(words: str, first: str, stop: str, certain: bool, after: int = 0) -> TimeExpression:
    at = TEXT.index(words, after)
    return TimeExpression(at, at + len(words), first, stop, certain)


_END = TEXT.index(" Divers")
_FRIDAY = _time("On Friday", "2024-05-03", "2024-05-04", True)
_WEEK = _time("last week", "2024-04-22", "2024-04-29", False)
_DIVERS = _time("last week", "2024-04-22", "2024-04-29", False, _END)


def _head(name: str, title: str, published: str | None, publisher: str) -> ArticleHead:
    return ArticleHead(name, title, published, publisher, "", f"{name}.txt")


FELL = Citation(
    1, GAZETTE.id, GAZETTE.title, GAZETTE.publisher, GAZETTE.published, "", 0, _END, TEXT[:_END], (11, 13),
    source="the fire brigade", times=(_FRIDAY, _WEEK),
    also_in=(
        _head("wire", "Bridge falls", "2024-05-04", "Northern Wire"),
        _head("post", "Bridge down", "2024-05-04", "Evening Post"),
    ),
    older=(_head("first", "Bridge cracks", "2024-05-03", "The Gazette"),),
)  # fmt: skip
MORE = Citation(
    2, HARBOUR.id, HARBOUR.title, HARBOUR.publisher, HARBOUR.published, HARBOUR.url, 0, 27, HARBOUR.text, (0, 9)
)
DIVERS = Citation(
    3, GAZETTE.id, GAZETTE.title, GAZETTE.publisher, GAZETTE.published, "", _END + 1, len(TEXT), TEXT[_END + 1 :],
    times=(_DIVERS,),
)  # fmt: skip
SEARCHED = Searched(
    "how many were hurt", 1262, 3000, "2018-01-02", "2024-12-08", as_of="2024-05-20", period="May 2024",
    changed="2026-11-24T19:20:33+00:00",
)  # fmt: skip
FULL = Answer(
    "how many were hurt?",
    f"{FELL.quote} [1]",
    (Statement(FELL.quote.replace("last week", "last week [about 22–28 April 2024]"), (FELL,), True),),
    (FELL,),
    (Hit(Chunk(GAZETTE.id, 0, 0, len(TEXT), TEXT, ((0, _END), (_END + 1, len(TEXT)))), GAZETTE.head, 1.0),),
    True,
    "",
    0.9,
    SEARCHED,
    "reader",
    (("read", 0.1),),
    conflicts=(Conflict((Value("17", MORE), Value("12", FELL))),),
    contrary=True,
    later=(_head("later", "Toll at Aldermoor rises", "2024-06-01", "The Gazette"),),
    receipt=Receipt(
        1262, 4, 2, ("The Gazette", "Daily Harbour"), "2024-05-04", "2024-05-05", "2026-11-24T19:20:33+00:00"
    ),
    timeline=(
        Event("2024-04-22", "2024-04-29", False, "last week", DIVERS),
        Event("2024-05-03", "2024-05-04", True, "On Friday", FELL),
    ),
)


def _hostile_citation(citation: Citation) -> Citation:
    head = ArticleHead(HOSTILE, HOSTILE, "2024-05-04", HOSTILE, HOSTILE, HOSTILE)
    return replace(
        citation, title=HOSTILE, publisher=HOSTILE, url=HOSTILE, quote=HOSTILE, start=0, end=len(HOSTILE), mark=(0, 5),
        source=HOSTILE, times=(TimeExpression(0, 60, "2024-05-03", "2024-05-04", True),),
        also_in=(head,), older=(head, head),
    )  # fmt: skip


_FELL, _MORE, _DIVERS_TOO = map(_hostile_citation, (FELL, MORE, DIVERS))
HOSTILE_ANSWER = replace(
    FULL,
    statements=(Statement(HOSTILE, (_FELL,), True),),
    citations=(_FELL,),
    searched=replace(SEARCHED, text=HOSTILE, period=HOSTILE, publishers=(HOSTILE,)),
    model=HOSTILE,
    note=HOSTILE,
    conflicts=(Conflict((Value(HOSTILE, _MORE), Value(HOSTILE, _FELL))),),
    later=(ArticleHead(HOSTILE, HOSTILE, None, HOSTILE, HOSTILE, HOSTILE),),
    receipt=Receipt(1, 1, 1, (HOSTILE,), "2024-05-04", "2024-05-04", None),
    timeline=(
        Event("2024-05-03", "2024-05-04", True, HOSTILE, _FELL),
        Event("2024-05-03", "2024-05-04", False, HOSTILE[:40], _DIVERS_TOO),
    ),
)
