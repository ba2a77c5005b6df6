"""Questions, answers and runs for the tests of the evaluation, small enough to compute by hand."""

from dataclasses import replace
from datetime import date

from ingest.datatypes import Article, ArticleHead, Chunk
from qa.datatypes import Answer, Citation, Hit, Searched, Statement, Turn
from qa.evaluation.predictions import Prediction, Quoted
from qa.evaluation.questions import Question, QuestionSet
from qa.evaluation.run import evaluate
from qa.evaluation.runfile import Run

TEXT = "The bridge was opened on Monday. Mayor Anna Lind cut the ribbon. It cost 40 million euros."
OTHER = "The ferry was sold on Tuesday. <b>Nobody</b> cut a ribbon."
TEXTS = {"bridge": TEXT, "ferry": OTHER}

WHO = Question("who", "Who cut the ribbon?", True, ("Anna Lind",), ("bridge",), tags=("who",))
COST = Question(
    "cost", "How much did it cost?", True, ("40 million euros", "40 million"), ("bridge",), tags=("how-many",)
)
NONE = Question("none", "Who designed the bridge?", False, must_not_say=("Anna Lind",), tags=("near",))
QUESTIONS = QuestionSet("sample.jsonl", (WHO, COST, NONE))


def quoted(quote: str, article: str = "bridge", shift: int = 0) -> Quoted:
    """A quote from one of the texts, its offsets wrong by `shift`."""
    start = TEXTS[article].find(quote) + shift
    return Quoted(article, quote, start, start + len(quote))


def predicted(question: Question, text: str, *quotes: Quoted, short: str = "", **rest: object) -> Prediction:
    """A prediction with one statement."""
    given = Prediction(
        question.id, (text,), short=short or text, citations=quotes, retrieved=("bridge",), confidence=0.9
    )
    return replace(given, **rest)  # type: ignore[arg-type]


def refused(question: Question, confidence: float = 0.1) -> Prediction:
    """A refusal."""
    return Prediction(question.id, abstained=True, retrieved=("bridge",), confidence=confidence)


class Clerk:
    """An asker that answers each question with the sentence of the texts that is given for it, and refuses others."""

    def __init__(self, sentences: dict[str, str]) -> None:
        self.sentences = sentences
        self.asked: list[str] = []

    def ask(
        self, question: str, *, history: tuple[Turn, ...], as_of: date | None, publishers: tuple[str, ...]
    ) -> Answer:
        """The sentence with itself as quote."""
        self.asked.append(question)
        sentence = self.sentences.get(question)
        return answer(question, sentence) if sentence else refusal(question)

    def article(self, article_id: str) -> Article:
        """One of the texts."""
        return Article(article_id, article_id.title(), TEXTS[article_id], f"{article_id}.txt")


def answer(question: str, sentence: str, confidence: float = 0.9) -> Answer:
    """An answer that quotes a sentence, its first three words marked."""
    article = next(name for name, text in TEXTS.items() if sentence in text)
    start = TEXTS[article].index(sentence)
    mark = (start, start + len(" ".join(sentence.split()[:3])))
    head = _head(article)
    cited = Citation(
        1, article, head.title, "The <Daily>", "2024-05-01", "", start, start + len(sentence), sentence, mark
    )
    return Answer(
        question, f"{sentence} [1]", (Statement(sentence, (cited,), True),), (cited,), (_hit(article),), True, "",
        confidence, _searched(question), "sample", (("retrieve", 0.25), ("read", 0.5)),
    )  # fmt: skip


def refusal(question: str, confidence: float = 0.2) -> Answer:
    """A refusal that shows the bridge article."""
    return Answer(
        question, "", (), (), (_hit("bridge"),), False, "Nothing answers this.", confidence, _searched(question),
        "sample", (("retrieve", 0.25), ("read", 0.5)),
    )  # fmt: skip


def run_of(sentences: dict[str, str]) -> Run:
    """The run of the sample questions on a Clerk."""
    return evaluate(Clerk(sentences), QUESTIONS, {"articles": 2, "created": "2024-05-02"})


RIGHT = {WHO.question: "Mayor Anna Lind cut the ribbon.", COST.question: "It cost 40 million euros."}


def _head(article: str) -> ArticleHead:
    return ArticleHead(article, f"{article.title()} & co", "2024-05-01", "The <Daily>", "", f"{article}.txt")


def _hit(article: str) -> Hit:
    text = TEXTS[article]
    return Hit(Chunk(article, 0, 0, len(text), text, ((0, len(text)),)), _head(article), 1.0)


def _searched(question: str) -> Searched:
    return Searched(question, 2, 2, "2024-05-01", "2024-05-01")
