"""The few words around the chat that change: the masthead and the line that tells the filters."""

from collections.abc import Sequence

from qa.wording import scope_in_words
from ui.rendering.phrases import escape


def masthead_html(line: str) -> str:
    """The masthead with a line on the archive: what it holds, or why it cannot be read."""
    return (
        '<header class="dl-masthead"><h1>Dateline</h1>'
        f'<p class="dl-holdings" dir="auto">{escape(line)}</p>'
        '<button type="button" class="dl-theme" title="Light or dark" aria-label="Switch between light and dark">'
        "</button></header>"
    )


def scope_html(since: str | None, until: str | None, as_of: str | None, publishers: Sequence[str]) -> str:
    """What the filters let through; empty when everything."""
    words = scope_in_words(since, until, as_of, publishers)
    return f'<p class="dl-scope" role="status">Searching only: {escape(words)}</p>' if words else ""
