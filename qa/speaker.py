"""Whose words a question asks for ("What did Lavrov say about the patrols?"), and which sentences are theirs. Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ingest.datatypes import Chunk
from qa.attributing import names_source
from qa.citations.names import Name, names, tells
from qa.citations.places import canonical, governments
from qa.datatypes import Hit
from qa.words import STOP_WORDS, content_words, words

_SAY = (
    r"(?:say|said|sa(?:ys|ying)|tell|told|claim(?:ed)?|announced?|argued?|think|thought|comment(?:ed)?|repl(?:y|ied)|"
    r"declared?|stated?|warn(?:ed)?|explain(?:ed)?|predict(?:ed)?|suggest(?:ed)?|admit(?:ted)?|justif(?:y|ied)|"
    r"den(?:y|ied)|describe[ds]?|report(?:ed)?|complain(?:ed)?|accused?|promised?|demand(?:ed)?|call(?:ed)? for)\b"
)
# What shows that the words after "did" are no mere name: "do after Turkey accused it", "do to meet Poland's demand".
_NO_SPEAKER = (
    r"(?:do|take|make|meet|get|give|want|need|after|before|when|while|once|since|because|as|if|to|been|be|according)\b"
)
_ASKED = re.compile(
    rf"\b(?:what|how)\b[^?]*?\b(?:did|does|do|has|have|had)\s+((?:(?!{_NO_SPEAKER})[\w'’.-]+\s+){{1,6}}?)"
    rf"(?<!['’]s\s){_SAY}",
    re.IGNORECASE,
)
_PRONOUNS = frozenset("he she it they i we you one people anyone anybody somebody someone".split())


def asked_speaker(question: str) -> str:
    """The words by which the question names whose words it asks for; "" when it asks for nobody's.

    "According to Lavrov" and "Lavrov's position" ask for a matter, which an article may also tell in its own voice.
    """
    found = _ASKED.search(question)
    who = " ".join(found[1].split()) if found else ""
    return who if any(word not in STOP_WORDS and word not in _PRONOUNS for word in words(who)) else ""


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
