"""Who somebody or what something is: answered by how the articles introduce the name. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.annotation.saying_words import PEOPLE, TITLES
from qa.datatypes import Evidence, Hit, Query
from qa.forms.introducing import KINDS, folded, introductions, plainest
from qa.reader import text_of
from qa.words import STOP_WORDS, words

_ASKED = re.compile(
    r"\W*(?:(?:and|so)\s+)?(?:(?:can|could|would)\s+you\s+)?(?:please\s+)?"
    r"(?:tell\s+me\s+|explain\s+(?:to\s+me\s+)?|do\s+you\s+know\s+)?"
    r"(?:(?:who|what)\s+exactly\s+(?:is|was|are|were)\s+|(?:who|what)(?:['’]s|\s+(?:is|was|are|were))\s+(?:exactly\s+)?"
    r"|what\s+(?:kind|sort|type)\s+of\s+\w+\s+(?:is|was|are|were)\s+|(?P<last>(?:who|what)\s+))"
    r"(?:the\s+)?(?P<name>[^?!.,;:()]+(?:\.[^?!.,;:()]+)*?)\W*$",
    re.IGNORECASE,
)
_NAME_FIRST = re.compile(
    r"\W*(?P<name>[^?!.,;:()]+?)(?:\s+[-–—]|,|:)\s*(?:who|what)(?:['’]s|\s+(?:is|was|are|were))\s+(?:that|this|he|she|it|they)\W*$",
    re.IGNORECASE,
)
_LAST = re.compile(r"\s+(?:is|was|are|were)$", re.IGNORECASE)
_MOST_WORDS = 5
_LINKS = frozenset("of the al and de la van von bin ibn del du da".split())
# Older reports lose a little by each day, since offices change; those that are more about the name gain a little.
_OLDER, _MOST_OLDER = 0.0004, 0.6
_HIT = 0.2
# What the surname alone loses, in an article with the whole name.
_SURNAME = 0.3


def asked_name(question: str) -> str:
    """The name after which a question asks "who is" or "what is", "" where it asks something else."""
    found = _NAME_FIRST.match(question) or _ASKED.match(question)
    if found is None:
        return ""
    name = found["name"].strip()
    if found.groupdict().get("last"):  # "tell me who Hulusi Akar is"
        if not (ends := _LAST.search(name)):
            return ""
        name = name[: ends.start()]
    told = words(name)
    if not told or len(told) > _MOST_WORDS or any(word in STOP_WORDS - _LINKS for word in told):
        return ""
    # "Bank of England" is a name; "mayor of Port Ansel", "Omani foreign minister", "Ada's lawyer" are none.
    office = name.split()[-1] in PEOPLE | TITLES or re.search(r"['’]s?\s", name)
    return "" if office or (_LINKS & set(name.split()) and not is_name(name)) else name


def asks_for_identity(question: str) -> bool:
    """Whether the question is who somebody, or what something with a name of its own, is."""
    return asked_name(question) != ""


def is_name(name: str) -> bool:
    """Whether it is written like a name of its own, and is not a mere title."""
    parts = [part for part in name.split() if part.lower() not in _LINKS and not part.startswith("al-")]
    return bool(parts) and not any(p[0].islower() for p in parts) and not all(p.lower() in KINDS for p in parts)


def read_identity(query: Query, hits: Sequence[Hit]) -> list[Evidence]:
    """The sentences that introduce the name, with the words that do as their mark."""
    newest = max((hit.article.day for hit in hits if hit.article.day), default=None)
    found = []
    name = asked_name(query.question).split()
    while len(name) > 1 and name[0].lower() in TITLES:
        name = name[1:]  # "General Injai" may be introduced as "the head of the service, General Paulo Injai"
    for evidence in _introducing(name, hits):
        day = evidence.hit.article.day
        age = (newest - day).days if newest and day else 0
        found.append(replace(evidence, score=evidence.score - min(_OLDER * age, _MOST_OLDER)))
    return found


def _introducing(name: list[str], hits: Sequence[Hit]) -> Iterator[Evidence]:
    kind = rf"(?:\s+{re.escape(name.pop())})?" if len(name) > 1 and name[-1].lower() in KINDS else ""
    whole, last = _pattern(name, kind), _pattern(name[-1:], "")
    several = len(name) > 1 and not kind
    named = {
        hit.article.id for hit in hits if several and whole.search(folded(f"{hit.article.title} {hit.chunk.text}"))
    }
    for hit in hits:
        for start, end in hit.chunk.sentences:
            evidence = Evidence(hit, start, end, 0.0)
            text = text_of(evidence)
            told = list(introductions(whole, text))
            if hit.article.id in named and not whole.search(folded(text)):
                told += [replace(i, score=i.score - _SURNAME) for i in introductions(last, text)]
            if best := plainest(told):
                mark = (start + best.start, start + best.end)
                yield replace(evidence, score=best.score + _HIT * hit.score, mark=mark)


def _pattern(name: Sequence[str], kind: str) -> "re.Pattern[str]":
    spaced = r"\s+".join(re.escape(folded(word)) for word in name)
    return re.compile(rf"(?<![\w-]){spaced}{kind}(?![\w-])", re.IGNORECASE)
