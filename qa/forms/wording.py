"""What the forms of questions have in common: how a question is opened, and whether it is a single one. Pure."""

import re
import unicodedata

from qa.citations.places import place
from qa.words import stem, stems

LEAD = r"\W*(?:(?:and|so|ok|okay|please)[\s,]+)*(?:(?:can|could|would|will)\s+you\s+)?(?:please\s+)?"
"""A pattern for what may stand before a request."""

POLITE = LEAD + (
    r"(?:(?:tell|give|show)\s+(?:me|us)\s+|explain\s+(?:to\s+(?:me|us)\s+)?|do\s+you\s+know\s+"
    r"|i(?:['’]d\s+like|\s+(?:need|want|wanted|would\s+like))\s+to\s+know\s+)?"
)
"""A pattern for what may stand before a question."""

_QUOTES = re.compile(r"[\"“”„«»*\[\]]|(?<!\w)['‘’]|['‘’](?!\w)")
_VERB = r"(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)"
_ANOTHER = re.compile(
    rf"[?!;]\s+\w|\.\s+(?:{_VERB}|how|why|who|what|when|where|which|explain|tell|give|show|summari[sz]e)\b"
    rf"|(?:[,:–—]|\s-|\band)\s+(?:{_VERB}|why|how|explain)\b",
    re.IGNORECASE,
)
_HYPHENATED = re.compile(r"\w+(?:-\w+)+")


def plain(question: str) -> str:
    """The question in composed characters, without quotation marks."""
    return " ".join(_QUOTES.sub(" ", unicodedata.normalize("NFC", question)).split())


def is_single(question: str) -> bool:
    """Whether nothing follows that would be a question of its own: "Tell me about Idlib. Is it calm?" is two."""
    return _ANOTHER.search(question.rstrip("?!. ")) is None


def names_of(word: str) -> frozenset[str]:
    """The stems that stand for a word of a question: of a country also its people and capital; of "Guinea-Bissau" and
    the like the second part."""
    parts = word.split("-")
    second = {stem(parts[1])} if len(parts) == 2 and len(parts[1]) > 3 else set()
    return place(word) | {stem(word)} | second


def told_in(text: str) -> set[str]:
    """The stems of a text, and of the parts of its hyphenated words."""
    return set(stems(f"{text} {' '.join(_HYPHENATED.findall(text)).replace('-', ' ')}"))
