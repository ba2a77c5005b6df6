"""Whose words a question asks for ("What did Lavrov say about the patrols?"), and which sentences are theirs. Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ingest.datatypes import Chunk
from qa.attributing import names_source
from qa.citations.names import Name, names, tells
from qa.citations.places import canonical, governments
from qa.datatypes import Hit
from qa.words import content_words

_SAY = (
    r"(?:say|said|sa(?:ys|ying)|tell|told|claim(?:ed)?|announced?|argued?|think|thought|comment(?:ed)?|repl(?:y|ied)|react(?:ed)?|"
    r"respond(?:ed)?|declared?|stated?|warn(?:ed)?|explain(?:ed)?|predict(?:ed)?|suggest(?:ed)?|admit(?:ted)?|justif(?:y|ied)|"
    r"den(?:y|ied)|describe[ds]?|report(?:ed)?|complain(?:ed)?|accused?|promised?|demand(?:ed)?|call(?:ed)? for)\b"
)
_ASKED = re.compile(
    rf"\b(?:what|how)\b[^?]*?\b(?:did|does|do|has|have|had)\s+((?:[\w'’.-]+\s+){{1,6}}?){_SAY}", re.IGNORECASE
)
_PRONOUNS = frozenset("he she it they i we you one people anyone anybody somebody someone".split())


def asked_speaker(question: str) -> str:
    """The words by which the question names whose words it asks for; "" when it asks for nobody's.

    "According to Lavrov" and "Lavrov's position" ask for a matter, which an article may also tell in its own voice.
    """
    found = _ASKED.search(question)
    who = " ".join(found[1].split()) if found else ""
    return "" if who.lower() in _PRONOUNS or not content_words(who) else who


def heard_speaker(question: str, hits: Sequence[Hit]) -> str:
    """The same, but "" for one who is described and not named ("the canal chief"), if nothing in the hits is said under
    that description: the articles may name whom it means."""
    speaker = asked_speaker(question)
    if not speaker or list(names(f"by {speaker}")):
        return speaker
    spoken = (is_said_by(speaker, hit.chunk, start, end) for hit in hits for start, end in hit.chunk.sentences)
    return speaker if any(spoken) else ""


def is_said_by(speaker: str, chunk: Chunk, start: int, end: int) -> bool:
    """Whether something in [start, end) of the article is said by the speaker: a country speaks by its ministries."""
    sources = [one.source for one in chunk.attributions if one.start < end and start < one.end]
    if sources:
        return any(tells(canonical(source), name) for source in sources for name in _wanted(speaker))
    return names_source(chunk.text[start - chunk.start : end - chunk.start], speaker)


@lru_cache(maxsize=256)
def _wanted(speaker: str) -> tuple[Name, ...]:
    """The names of the speaker, a capital being its government; the words, where they are no names."""
    plain = canonical(governments(speaker))
    return tuple(names(f"by {plain}")) or (tuple(content_words(plain)),)
