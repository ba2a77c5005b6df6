"""A stand-in for the assistant, for what a real one does not do on demand: write slowly, claim too much, fail."""

from collections.abc import Iterator
from threading import Event
from typing import Any

from ingest.datatypes import ArchiveStatus, Article, ArticleHead, Chunk
from ingest.errors import ModelError, QuestionError, UnknownArticle
from qa.datatypes import Answer, Citation, Found, Hit, Searched, Statement, Turn
from tests.browser.bridge import BRIDGE, bridge_answer

DRILL = Article(
    id="idlib/2020-09-22-joint-drill",
    title="Russia, Turkey Conduct Joint Military Drill to Contain Tension in Idlib",
    text="\n\n".join(
        (
            "Turkish and Russian forces carried out a joint military drill in northwestern Syria's Idlib on Monday.",
            "On March 5, Ankara and Moscow agreed on a ceasefire deal in the Idlib region and decided to establish a "
            "secure corridor near the key M4 highway and hold joint patrols along the road starting March 15.",
            *(f"Paragraph {number} of the report tells of something else at some length." for number in range(30)),
            "Last week, Russian forces refused to hold a joint patrol with their Turkish counterparts due to several "
            "attacks by factions that reject their presence and the Turkish agreements with Moscow.",
            "Ankara, however, remained silent.",
        )
    ),
    source="drill.txt",
    published="2020-09-22T08:30",
    publisher="Asharq Al-Awsat",
    url="https://news.example/idlib/drill",
    captions=("A Syrian man riding a motorcycle near a US vehicle east of the Euphrates",),
)
PATROLS = Article(
    id="idlib/2020-08-14-patrols",
    title="Moscow Says M4 Patrols With Turkey Are on Hold",
    text=(
        "Joint Russian-Turkish patrols on the M4 highway in Idlib have been suspended for the time being, Russia's "
        "foreign ministry said on Thursday.\n\nSpokeswoman Maria Zakharova told a briefing that the decision had been "
        "taken because militants continued their provocations in the security corridor along the road."
    ),
    source="patrols.txt",
    published="2020-08-14",
    publisher="Dateline sample corpus",
)
HOSTILE = Article(
    id="hostile",
    title="<img src=http://evil.example/t.png onerror=alert(1)> ![t](http://evil.example/m.png)",
    text=(
        "The minister said <script>fetch('http://evil.example/s')</script> the hostile talks were over. "
        "![chart](http://evil.example/c.png) [Click](http://evil.example/l) <form action=http://evil.example/f>"
        "<button>Go</button></form> $$\\href{http://evil.example}{x}$$ `code` **bold** http://evil.example/bare"
    ),
    source="hostile.txt",
    published=None,
    publisher="<b onmouseover=alert(1)>Paper</b>",
    url="javascript:alert(1)",
    captions=("<iframe src=http://evil.example/i></iframe>",),
)
ARABIC = Article(
    id="arabic", title="تعليق الدوريات المشتركة في إدلب",
    text="أعلنت موسكو تعليق الدوريات المشتركة مع تركيا في إدلب بسبب هجمات الفصائل.",
    source="arabic.txt", published="2020-08-13", publisher="الشرق الأوسط",
)  # fmt: skip
ARTICLES = (DRILL, PATROLS, HOSTILE, ARABIC, *BRIDGE)

REFUSED = "Last week, Russian forces refused to hold a joint patrol"
BECAUSE = "due to several attacks by factions that reject their presence"


class FakeAssistant:
    """Answers by the words that it knows in the question; "slowly" writes half of it, then waits for `go_on`."""

    def __init__(self) -> None:
        self.histories: list[list[Turn]] = []
        self.scopes: list[dict[str, Any]] = []
        self.go_on = Event()

    def status(self) -> ArchiveStatus:
        publishers = (DRILL.publisher, PATROLS.publisher)
        return ArchiveStatus("", len(ARTICLES), 9, 0, "2020-08-13", "2020-09-22", publishers, "fake", None)

    def heads(self, scope: Any = None, limit: int | None = None) -> list[ArticleHead]:
        return [article.head for article in (DRILL, PATROLS)]

    def article(self, article_id: str) -> Article:
        for article in ARTICLES:
            if article.id == article_id:
                return article
        raise UnknownArticle("", article_id)

    def search(self, question: str, limit: int = 10, **scope: Any) -> list[Hit]:
        return [_hit(article) for article in ARTICLES][:limit]

    def ask(self, question: str, **scope: Any) -> Answer:
        *_, answer = self.stream(question, **scope)
        assert isinstance(answer, Answer)
        return answer

    def stream(self, question: str, **scope: Any) -> Iterator[Found | str | Answer]:
        if not question.strip():
            raise QuestionError("The question is empty; type what you want to know.")
        self.histories.append([t if isinstance(t, Turn) else Turn(*t) for t in scope.pop("history", ())])
        self.scopes.append(scope)
        hits = tuple(_hit(article) for article in ARTICLES[:3])
        days = (scope.get("since"), scope.get("until"))
        searched = Searched(question, 4, 9, "2020-08-13", "2020-09-22", *days, tuple(scope.get("publishers") or ()))
        yield Found(hits, searched)
        if "fail" in question:
            raise ModelError("fake", "The model does not answer; try again.")
        if "Mars" in question:
            yield Answer(question, "", (), (), hits, False, "No passage tells of it.", 0.1, searched, "fake", ())
            return
        if "bridge" in question:
            yield bridge_answer(question, searched)
            return
        statements = _statements(question)
        text = " ".join(s.text + "".join(f" [{c.number}]" for c in s.citations) for s in statements)
        yield text[: len(text) // 2]
        if "slowly" in question:
            self.go_on.wait(30)
        yield text[len(text) // 2 :]
        citations = tuple({c.number: c for s in statements for c in s.citations}.values())
        note = "The chat model did not answer in time; the embedded reader did." if "note" in question else ""
        yield Answer(question, text, statements, citations, hits, True, "", 0.86, searched, "fake", (), note)


def _statements(question: str) -> tuple[Statement, ...]:
    if "hostile" in question:
        return (Statement(HOSTILE.text, (_cite(1, HOSTILE, HOSTILE.text[:60]),), True),)
    if "دوريات" in question:
        return (Statement(ARABIC.text, (_cite(1, ARABIC, ARABIC.text),), True),)
    return (
        Statement(
            "Russia refused a joint patrol because of several attacks by factions that reject its presence.",
            (_cite(1, DRILL, DRILL.text[DRILL.text.index(REFUSED) : DRILL.text.index("\n\nAnkara, how")], BECAUSE),),
            True,
        ),
        Statement(
            "A month earlier Moscow had already put the patrols on the M4 on hold, citing provocations by militants.",
            (
                _cite(2, PATROLS, PATROLS.text[PATROLS.text.index("Spokeswoman") :]),
                _cite(3, DRILL, DRILL.text[DRILL.text.index("On March 5") : DRILL.text.index("\n\nParagraph 0")]),
            ),
            True,
        ),
        Statement("Some 400 soldiers took part in the patrol.", (), False),
    )


def _cite(number: int, article: Article, quote: str, mark: str = "") -> Citation:
    start = article.text.index(quote)
    at = article.text.index(mark) if mark else 0
    return Citation(
        number, article.id, article.title, article.publisher, article.published, article.url,
        start, start + len(quote), quote, (at, at + len(mark)) if mark else None,
    )  # fmt: skip


def _hit(article: Article) -> Hit:
    end = min(len(article.text), 300)
    return Hit(Chunk(article.id, 0, 0, end, article.text[:end], ((0, end),)), article.head, 1.0)
