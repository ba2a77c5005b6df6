"""Asking: question → hits → answer with verified quotes. `from qa import ask` is the shortest way in."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from qa.datatypes import Answer, Citation, Found, Hit, Searched, Statement, Turn

if TYPE_CHECKING:
    from ingest.settings import Settings
    from qa.assistant import Assistant

__all__ = ["Answer", "Assistant", "Citation", "Found", "Hit", "Searched", "Statement", "Turn", "ask", "stream"]


def ask(
    question: str,
    *,
    history: Sequence[Turn | tuple[str, str]] = (),
    since: date | str | None = None,
    until: date | str | None = None,
    publishers: Sequence[str] = (),
    as_of: date | str | None = None,
    settings: "Settings | None" = None,
) -> Answer:
    """The answer to one question; see `Assistant.ask`. Keep an `Assistant` to ask many: it opens the archive once."""
    from qa.assistant import Assistant

    with Assistant.from_settings(settings) as assistant:
        return assistant.ask(question, history=history, since=since, until=until, publishers=publishers, as_of=as_of)


def stream(
    question: str,
    *,
    history: Sequence[Turn | tuple[str, str]] = (),
    since: date | str | None = None,
    until: date | str | None = None,
    publishers: Sequence[str] = (),
    as_of: date | str | None = None,
    settings: "Settings | None" = None,
) -> Iterator[Found | str | Answer]:
    """The answer in pieces; see `Assistant.stream`."""
    from qa.assistant import Assistant

    with Assistant.from_settings(settings) as assistant:
        yield from assistant.stream(
            question, history=history, since=since, until=until, publishers=publishers, as_of=as_of
        )


def __getattr__(name: str) -> object:
    """`qa.Assistant`, loaded when first used: `import qa` stays cheap."""
    if name == "Assistant":
        from qa.assistant import Assistant

        return Assistant
    raise AttributeError(f"module 'qa' has no attribute {name!r}")
