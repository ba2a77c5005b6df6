"""The assistant inside LangChain: as a Runnable, as a retriever, as a message with citations."""

from collections.abc import Iterator
from typing import Any

import pytest

# The plugin of langchain-tests imports this at its first fixture. Python 3.11 has been seen to fail in parsing it there
# ("AST constructor recursion depth mismatch"), with a collection of garbage in the midst of the tests' frames.
import pytest_recording._vcr  # noqa: F401
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import RunnableLambda
from langchain_tests.integration_tests import ChatModelIntegrationTests, RetrieversIntegrationTests
from langchain_tests.unit_tests import ChatModelUnitTests

from ingest.datatypes import ArticleHead, Chunk, Filter
from ingest.errors import QuestionError
from ingest.sentences import sentences
from qa.citations import answer_text, ground
from qa.datatypes import Answer, Found, Hit, Query, Searched, Turn
from qa.langchain_views import ArchiveRetriever, answer_message, retriever, runnable
from qa.words import stems
from qa.writer import ChatWriter
from tests.fakes import FakeChatModel

TEXTS = {
    "drill": "Turkish and Russian forces carried out a joint drill in Idlib on Monday.",
    "patrol": "Last week, Russian forces refused to hold a joint patrol because of several attacks.",
    "silence": "Ankara remained silent about the attacks in Idlib.",
    "telescope": "The telescope sent its first pictures of distant galaxies.",
}
QUESTION = "Why did Russian forces refuse a joint patrol?"


def _hit(name: str, score: float) -> Hit:
    text = TEXTS[name]
    head = ArticleHead(name, f"On {name}", "2020-09-22", "Asharq Al-Awsat", f"https://example.org/{name}", "x.txt")
    return Hit(Chunk(name, 0, 0, len(text), text, tuple(sentences(text))), head, score)


class SmallAssistant:
    """Answers from four sentences with the fake chat model; remembers what it was asked with."""

    def __init__(self) -> None:
        self.options: dict[str, Any] = {}

    def search(self, question: str, limit: int = 10, **scope: Any) -> list[Hit]:
        self.options = scope
        wanted = set(stems(question))
        hits = [_hit(name, float(len(wanted & set(stems(text))))) for name, text in TEXTS.items()]
        return sorted(hits, key=lambda hit: -hit.score)[:limit]

    def ask(self, question: str, **options: Any) -> Answer:
        *_, answer = self.stream(question, **options)
        assert isinstance(answer, Answer)
        return answer

    def stream(self, question: str, **options: Any) -> Iterator[Found | str | Answer]:
        hits = self.search(question)
        self.options = options
        searched = Searched(question, 4, 4, "2020-09-22", "2020-09-22")
        yield Found(tuple(hits), searched)
        writer = ChatWriter(FakeChatModel(), "fake:model", 20.0)
        pieces = []
        for piece in writer.write(Query(question, question, Filter()), hits, ()):
            pieces.append(piece)
            yield piece
        statements, citations = ground("".join(pieces), hits, lambda text, others: [0.5] * len(others))
        text = answer_text(statements)
        yield Answer(
            question, text, statements, citations, tuple(hits), True, "", 0.9, searched, "fake:model", (("write", 0.1),)
        )


@pytest.fixture
def assistant() -> SmallAssistant:
    return SmallAssistant()


def test_invoke_gives_the_answer(assistant: SmallAssistant) -> None:
    answer = runnable(assistant).invoke(QUESTION)

    assert answer.text == f"{TEXTS['patrol']} [1]"
    assert answer.citations[0].article_id == "patrol"


async def test_ainvoke_gives_the_answer(assistant: SmallAssistant) -> None:
    answer = await runnable(assistant).ainvoke({"question": QUESTION})

    assert answer.citations[0].article_id == "patrol"


def test_batch_answers_in_order(assistant: SmallAssistant) -> None:
    answers = runnable(assistant).batch([QUESTION, "Who carried out a joint drill in Idlib?"])

    assert [answer.citations[0].article_id for answer in answers] == ["patrol", "drill"]


def test_stream_gives_pieces_of_text_and_the_answer_last(assistant: SmallAssistant) -> None:
    *pieces, answer = runnable(assistant).stream(QUESTION)

    assert len(pieces) > 5
    assert "".join(pieces) == f"{TEXTS['patrol']} [1]"
    assert isinstance(answer, Answer)


async def test_astream_ends_with_the_answer(assistant: SmallAssistant) -> None:
    events = [event async for event in runnable(assistant).astream(QUESTION)]

    assert isinstance(events[-1], Answer)


def test_a_chain_hands_on_the_answer_streaming_or_not(assistant: SmallAssistant) -> None:
    chain = RunnableLambda(lambda text: {"question": text}) | runnable(assistant) | (lambda answer: answer.text)

    assert chain.invoke(QUESTION) == "".join(chain.stream(QUESTION)) == f"{TEXTS['patrol']} [1]"


def test_history_and_scope_reach_the_assistant(assistant: SmallAssistant) -> None:
    history = [HumanMessage("Who drilled?"), AIMessage("Both did."), HumanMessage("And where?")]

    runnable(assistant).invoke({"question": QUESTION, "history": history, "since": "2020-09-01"})

    assert assistant.options == {"history": [Turn("Who drilled?", "Both did.")], "since": "2020-09-01"}


def test_history_may_be_pairs(assistant: SmallAssistant) -> None:
    runnable(assistant).invoke({"question": QUESTION, "history": [("Who drilled?", "Both did.")]})

    assert assistant.options == {"history": [("Who drilled?", "Both did.")]}


@pytest.mark.parametrize("input", [None, 3, {}, {"query": "x"}, {"question": 3}])
def test_an_input_without_a_question_is_refused(assistant: SmallAssistant, input: Any) -> None:
    with pytest.raises(QuestionError, match='key "question"'):
        runnable(assistant).invoke(input)


def test_an_unknown_key_is_named(assistant: SmallAssistant) -> None:
    with pytest.raises(QuestionError, match="no 'sinc' to ask with; the keys are question, history, since"):
        runnable(assistant).invoke({"question": QUESTION, "sinc": "2020-01-01"})


def test_the_retriever_tells_where_each_chunk_stands(assistant: SmallAssistant) -> None:
    document = retriever(assistant, k=1).invoke(QUESTION)[0]

    assert document.page_content == TEXTS["patrol"]
    assert document.id == f"patrol#0-{len(TEXTS['patrol'])}"
    assert document.metadata == {
        "article_id": "patrol",
        "title": "On patrol",
        "publisher": "Asharq Al-Awsat",
        "published": "2020-09-22",
        "url": "https://example.org/patrol",
        "start": 0,
        "end": len(TEXTS["patrol"]),
        "score": document.metadata["score"],
    }


def test_the_retriever_narrows_its_search(assistant: SmallAssistant) -> None:
    retriever(assistant).invoke(QUESTION, since="2020-09-01")

    assert assistant.options == {"since": "2020-09-01"}


def test_an_answer_becomes_a_message_with_standard_citations(assistant: SmallAssistant) -> None:
    answer = assistant.ask(QUESTION)

    message = answer_message(answer)

    assert message.text == answer.text
    (block,) = message.content_blocks
    (citation,) = block["annotations"]  # type: ignore[typeddict-item]
    assert citation["cited_text"] == answer.citations[0].quote
    assert message.text[citation["start_index"] : citation["end_index"]] == answer.statements[0].text
    assert (citation["url"], citation["title"]) == ("https://example.org/patrol", "On patrol")


def test_a_refusal_becomes_a_message_that_says_why(assistant: SmallAssistant) -> None:
    searched = Searched("x", 0, 0, None, None)
    refusal = Answer("x", "", (), (), (), False, "Nothing was found.", 0.0, searched, "sentence ranking", ())

    assert answer_message(refusal).text == "Nothing was found."


class TestArchiveRetriever(RetrieversIntegrationTests):
    """LangChain's own tests of a retriever."""

    @property
    def retriever_constructor(self) -> type[BaseRetriever]:
        return ArchiveRetriever

    @property
    def retriever_constructor_params(self) -> dict[str, Any]:
        return {"searching": SmallAssistant()}

    @property
    def retriever_query_example(self) -> str:
        return QUESTION


class TestFakeChatModelUnits(ChatModelUnitTests):
    """The fake is a chat model as LangChain defines one, so what works with it works with the others."""

    @property
    def chat_model_class(self) -> type[BaseChatModel]:
        return FakeChatModel


class TestFakeChatModelIntegration(ChatModelIntegrationTests):
    """The same, over its calls."""

    @property
    def chat_model_class(self) -> type[BaseChatModel]:
        return FakeChatModel
