"""The assistant as LangChain knows such things: a Runnable, a retriever, a message with citations."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import Runnable, RunnableConfig
from pydantic import Field, SkipValidation

from ingest.errors import QuestionError
from qa.datatypes import Answer, Citation, Found, Hit, Turn

_KEYS = ("question", "history", "since", "until", "publishers", "as_of")


class Asking(Protocol):
    """What the Runnable needs of an assistant."""

    @property
    def ask(self) -> Callable[..., Answer]: ...

    @property
    def stream(self) -> Callable[..., Iterator[Found | str | Answer]]: ...


class Searching(Protocol):
    """What the retriever needs of an assistant."""

    @property
    def search(self) -> Callable[..., list[Hit]]: ...


def runnable(assistant: Asking) -> "AnswerRunnable":
    """The assistant as a Runnable: see `AnswerRunnable`."""
    return AnswerRunnable(assistant)


def retriever(assistant: Searching, k: int = 4) -> "ArchiveRetriever":
    """The assistant's search as a retriever: see `ArchiveRetriever`."""
    return ArchiveRetriever(searching=assistant, k=k)


class AnswerRunnable(Runnable[Any, Any]):
    """From a question, or a mapping with "question" and any other argument of `Assistant.ask`, to an `Answer`.

    "history" may be turns, (question, answer) pairs or LangChain messages. `stream` gives the text in pieces (str) and
    the `Answer` last; a step after it in a chain is given the `Answer` alone, streaming or not.
    """

    def __init__(self, assistant: Asking) -> None:
        self._assistant = assistant
        self.name = "Dateline"

    def invoke(self, input: Any, config: RunnableConfig | None = None, **kwargs: Any) -> Answer:
        """The answer."""
        answer: Answer = self._call_with_config(self._ask, input, config)
        return answer

    def stream(self, input: Any, config: RunnableConfig | None = None, **kwargs: Any) -> Iterator[str | Answer]:
        """The text as it is written, then the answer."""
        yield from self._transform_stream_with_config(iter([input]), self._pieces, config)

    def transform(self, input: Iterator[Any], config: RunnableConfig | None = None, **kwargs: Any) -> Iterator[Answer]:
        """The answer alone: pieces of text and an answer do not add up to what a next step expects."""
        for last in input:
            question = last
        yield self.invoke(question, config)

    def _ask(self, input: Any) -> Answer:
        question, options = _arguments(input)
        return self._assistant.ask(question, **options)

    def _pieces(self, inputs: Iterator[Any]) -> Iterator[str | Answer]:
        for input in inputs:
            question, options = _arguments(input)
            for event in self._assistant.stream(question, **options):
                if not isinstance(event, Found):
                    yield event


class ArchiveRetriever(BaseRetriever):
    """The `k` best chunks as Documents.

    Metadata: article_id, title, publisher, published, url, start, end (offsets into the article's text), score.
    `invoke(question, k=..., since=..., until=..., publishers=..., as_of=...)` overrides and narrows.
    """

    searching: SkipValidation[Searching] = Field(repr=False)
    k: int = Field(default=4, ge=1)

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun, k: int | None = None, **scope: Any
    ) -> list[Document]:
        return [_document(hit) for hit in self.searching.search(query, self.k if k is None else k, **scope)]


def answer_message(answer: Answer) -> AIMessage:
    """The answer as a message whose text block carries LangChain's standard citation annotations.

    `start_index`, `end_index` are the statement's place in the message's text, `cited_text` the quote; `extras` tell
    the article and the quote's offsets in it.
    """
    text = answer.text if answer.answered else answer.reason
    block = {"type": "text", "text": text, "annotations": list(_annotations(answer, text))}
    return AIMessage(content=[block], response_metadata={"model_name": answer.model})


def _annotations(answer: Answer, text: str) -> Iterator[dict[str, Any]]:
    last = 0
    for statement in answer.statements:
        start = text.find(statement.text, last)
        if start >= 0:
            last = start + len(statement.text)
            yield from (_annotation(citation, start, last) for citation in statement.citations)


def _annotation(citation: Citation, start: int, end: int) -> dict[str, Any]:
    return {
        "type": "citation",
        "url": citation.url or None,
        "title": citation.title,
        "start_index": start,
        "end_index": end,
        "cited_text": citation.quote,
        "extras": {
            "number": citation.number,
            "article_id": citation.article_id,
            "publisher": citation.publisher,
            "published": citation.published,
            "start": citation.start,
            "end": citation.end,
        },
    }


def _document(hit: Hit) -> Document:
    chunk, article = hit.chunk, hit.article
    metadata = {
        "article_id": article.id,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published,
        "url": article.url,
        "start": chunk.start,
        "end": chunk.end,
        "score": hit.score,
    }
    return Document(id=f"{article.id}#{chunk.start}-{chunk.end}", page_content=chunk.text, metadata=metadata)


def _arguments(input: Any) -> tuple[str, dict[str, Any]]:
    if isinstance(input, str):
        return input, {}
    if not isinstance(input, Mapping) or not isinstance(input.get("question"), str):
        raise QuestionError('Give the question as text, or as a mapping with the key "question".')
    unknown = sorted(str(key) for key in input if key not in _KEYS)
    if unknown:
        raise QuestionError(f"There is no {unknown[0]!r} to ask with; the keys are {', '.join(_KEYS)}.")
    options = {key: value for key, value in input.items() if key != "question"}
    if "history" in options:
        options["history"] = _turns(options["history"])
    return input["question"], options


def _turns(history: Sequence[Any]) -> list[Any]:
    """Turns as they are; of messages, each human one with the answer that follows it."""
    turns: list[Any] = []
    asked = ""
    for item in history:
        if not isinstance(item, BaseMessage):
            turns.append(item)
        elif item.type == "human":
            asked = str(item.text)
        elif item.type == "ai" and asked:
            turns.append(Turn(asked, str(item.text)))
            asked = ""
    return turns
