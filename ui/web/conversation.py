"""One conversation of the chat: a question goes in, the messages to show come out as the answer grows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypedDict

from ingest.datatypes import ArchiveStatus, Article, ArticleHead, Filter
from ingest.errors import DatelineError
from qa.datatypes import Answer, Found, Hit, Turn
from ui.rendering import answer_html, error_html, question_html, working_html

_STOPPED = "Stopped before there was an answer."


class Assistant(Protocol):
    """What the page needs of `qa.Assistant`."""

    def ask(
        self,
        question: str,
        *,
        history: Sequence[Turn | tuple[str, str]] = ...,
        since: str | None = ...,
        until: str | None = ...,
        publishers: Sequence[str] = ...,
        as_of: str | None = ...,
    ) -> Answer: ...

    def stream(
        self,
        question: str,
        *,
        history: Sequence[Turn | tuple[str, str]] = ...,
        since: str | None = ...,
        until: str | None = ...,
        publishers: Sequence[str] = ...,
        as_of: str | None = ...,
    ) -> Iterator[Found | str | Answer]: ...

    def search(
        self,
        question: str,
        limit: int = ...,
        *,
        since: str | None = ...,
        until: str | None = ...,
        publishers: Sequence[str] = ...,
        as_of: str | None = ...,
    ) -> list[Hit]: ...

    def article(self, article_id: str) -> Article: ...

    def heads(self, scope: Filter | None = ..., limit: int | None = ...) -> list[ArticleHead]: ...

    def status(self) -> ArchiveStatus: ...


class Message(TypedDict):
    """A message as Gradio's chat takes it."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Scope:
    """The filters as the page has them: ISO days or nothing, and publishers by name."""

    since: str | None = None
    until: str | None = None
    as_of: str | None = None
    publishers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """What was said so far: the rendered messages, and the turns that a follow-up refers to."""

    messages: tuple[Message, ...] = ()
    turns: tuple[Turn, ...] = ()


def converse(assistant: Assistant, before: Conversation, question: str, scope: Scope) -> Iterator[Conversation]:
    """The conversation at each step of answering. The first state stands on its own: it is what remains when the user
    stops the answer; the last one holds the new turn. An error becomes one sentence in the chat."""
    asked = (*before.messages, _message("user", question_html(question)))
    yield Conversation((*asked, _message("assistant", error_html(_STOPPED))), before.turns)
    try:
        for content, turn in _answer(assistant, before.turns, question, scope):
            yield Conversation((*asked, _message("assistant", content)), (*before.turns, *turn))
    except DatelineError as error:
        yield Conversation((*asked, _message("assistant", error_html(str(error)))), before.turns)


def _answer(
    assistant: Assistant, turns: Sequence[Turn], question: str, scope: Scope
) -> Iterator[tuple[str, tuple[Turn, ...]]]:
    found: Found | None = None
    text = ""
    yield working_html(found, text), ()
    for event in assistant.stream(
        question, history=turns, since=scope.since, until=scope.until, publishers=scope.publishers, as_of=scope.as_of
    ):
        if isinstance(event, Answer):
            yield answer_html(event), (Turn(question, event.text),)
        elif isinstance(event, Found):
            found = event
            yield working_html(found, text), ()
        else:
            text += event
            yield working_html(found, text), ()


def _message(role: str, content: str) -> Message:
    return {"role": role, "content": content}
