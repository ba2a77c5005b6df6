"""The quotations in a text. Pure."""

import re

# Curly, angled and straight marks; a closing single mark must follow punctuation, as it is also the apostrophe. A
# paragraph that leaves its quotation open is quoted to its end, and the next one opens it again.
_QUOTED = re.compile(
    r"“[^”\n]*(?:”|$)|«[^»\n]*(?:»|$)|(?<![\w\d])\"[^\"\n]*(?:\"|$)|(?<!\w)‘[^‘\n]{1,800}?[,.!?]’(?!\w)"
    r"|(?<!\w)'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w)){1,800}?(?<=[,.!?])'(?!\w)",
    re.M,
)
# What may open a quotation; a straight single mark inside a word does not.
OPENING = re.compile(r"[“\"«‘]|(?<!\w)'(?=\w)")


def quotations(text: str) -> list[tuple[int, int]]:
    """(start, end) of every quotation, with its marks, in order; none crosses a line."""
    return [match.span() for match in _QUOTED.finditer(text)]
