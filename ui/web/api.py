"""The functions that Gradio's API (and MCP) offers; plain JSON in and out."""

from collections.abc import Callable
from dataclasses import asdict
from functools import wraps
from typing import Any

from ingest.errors import DatelineError
from ui.web.conversation import Assistant

# The most passages that one search returns.
_MOST_HITS = 50

Endpoint = Callable[..., dict[str, Any]]


def endpoints(assistant: Assistant) -> list[Endpoint]:
    """/ask, /search, /article and /status over one assistant; their docstrings are what a client reads."""

    def ask(
        question: str,
        since: str = "",
        until: str = "",
        publishers: list[str] | None = None,
        as_of: str = "",
        history: list[list[str]] | None = None,
    ) -> dict[str, Any]:
        """Answer a question from the news archive, every sentence with verbatim quotes and their offsets.

        Args:
            question: What to ask, in plain words.
            since: First day of publication to search, as YYYY-MM-DD; empty for no bound.
            until: Last day of publication to search, as YYYY-MM-DD; empty for no bound.
            publishers: Names of the publishers to search; empty for all.
            as_of: Answer as on this day, as YYYY-MM-DD, using nothing published later; empty for today.
            history: Earlier turns of the conversation, oldest first, each [question, answer].
        """
        turns = [(str(asked), str(answered)) for asked, answered in history or ()]
        answer = assistant.ask(
            question, history=turns, since=since, until=until, publishers=publishers or (), as_of=as_of
        )
        return answer.to_dict()

    def search(
        question: str,
        limit: int = 10,
        since: str = "",
        until: str = "",
        publishers: list[str] | None = None,
        as_of: str = "",
    ) -> dict[str, Any]:
        """Search the news archive and return the best passages, nothing answered.

        Args:
            question: What to look for, in plain words.
            limit: How many passages to return at most, 1 to 50.
            since: First day of publication to search, as YYYY-MM-DD; empty for no bound.
            until: Last day of publication to search, as YYYY-MM-DD; empty for no bound.
            publishers: Names of the publishers to search; empty for all.
            as_of: Nothing published later than this day is found, as YYYY-MM-DD; empty for today.
        """
        most = min(max(int(limit), 1), _MOST_HITS)
        hits = assistant.search(question, most, since=since, until=until, publishers=publishers or (), as_of=as_of)
        return {"hits": [asdict(hit) for hit in hits]}

    def article(article_id: str) -> dict[str, Any]:
        """Return one article of the archive whole, with its headline, date, publisher and address.

        Args:
            article_id: The article's id, as answers and passages give it.
        """
        return asdict(assistant.article(article_id))

    def status() -> dict[str, Any]:
        """Return what the archive holds: how many articles, of which dates and publishers."""
        fields = asdict(assistant.status())
        # Gradio takes a mapping with the key "path" for a file and would have clients download it.
        return {"archive": fields.pop("path"), **fields}

    return [_translated(function) for function in (ask, search, article, status)]


def _translated(function: Endpoint) -> Endpoint:
    """The function with its errors told to the client in their own words."""

    @wraps(function)
    def endpoint(*args: Any, **kwargs: Any) -> dict[str, Any]:
        import gradio

        try:
            return function(*args, **kwargs)
        except DatelineError as error:
            raise gradio.Error(str(error), print_exception=False) from error

    return endpoint
