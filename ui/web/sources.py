"""The source panel's side of the server: from a marker's JSON to the article's HTML."""

import json
from typing import Any

from ingest.errors import DatelineError
from ui.rendering import Quote, article_html, error_html
from ui.web.conversation import Assistant

_UNREADABLE = "This marker cannot be opened; ask the question again."


def source(assistant: Assistant, request: str) -> str:
    """The HTML of the article that a marker points to, its quotes marked; an error is one sentence in its place."""
    try:
        article_id, quotes, current = _read(json.loads(request))
        return article_html(assistant.article(article_id), quotes, current)
    except DatelineError as error:
        return error_html(str(error))
    except (ValueError, TypeError, KeyError):
        # The request comes from the browser and may be anything.
        return error_html(_UNREADABLE)


def _read(fields: Any) -> tuple[str, list[Quote], int]:
    quotes = [
        Quote(int(start), int(end), (int(mark[0]), int(mark[1])) if mark else None, number and int(number))
        for start, end, mark, number in fields["quotes"]
    ]
    return str(fields["article"]), quotes, int(fields["current"])
