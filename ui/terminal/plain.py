"""Text made safe for a terminal, and as wide as one reads well."""

import textwrap

WIDTH = 100
# Control characters of an article must not reach the terminal, where they could move the cursor or hide text.
_CONTROL = {code: None for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}


def plain(text: str) -> str:
    """The text without control characters but new lines and tabs."""
    return text.translate(_CONTROL)


def wrap(text: str, indent: str = "", first: str | None = None) -> str:
    """The text in lines of at most `WIDTH`, each behind the indent, the first one behind its own."""
    return textwrap.fill(text, WIDTH, initial_indent=indent if first is None else first, subsequent_indent=indent)
