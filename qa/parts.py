"""Questions that ask two or three things at once: taken apart, and their answers put together. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from qa.citations import answer_text
from qa.datatypes import Answer, Citation, Conflict, Statement, Value
from qa.words import content_words

_MOST_PARTS = 3
_AUXILIARY = r"(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)"
# What opens a question, and no clause as in "what he said" and "why the patrol was refused".
_OPENING = (
    rf"(?:(?:why|when|where|how|who(?:m|se)?|what|which)\s+{_AUXILIARY}\b"
    r"|how\s+(?:many|much|long|far|old|often|big|high|large)\b"
    r"|(?:who|what|which|whose)\s+(?!the\b|an?\b|he\b|she\b|they\b|it\b|we\b|you\b|his\b|her\b|their\b|its\b)\w+\b)"
)
_BETWEEN = re.compile(
    rf"\?\s+(?:and\s+|also,?\s+)?(?=(?:{_OPENING}|{_AUXILIARY}\b))"
    rf"|,?\s+and\s+(?:also\s+)?(?={_OPENING})"
    rf"|,\s+and\s+(?=(?-i:{_AUXILIARY})\b)",
    re.IGNORECASE,
)
_ASKS = re.compile(rf"\b(?:{_OPENING}|{_AUXILIARY})\b", re.IGNORECASE)
# "Who led the coup" in "the general who led the coup and who fled" is no question.
_CLAUSE = re.compile(r"\w\W+(?:who(?:m|se)?|what|which|when|where|why|how)\b", re.IGNORECASE)
# "In March 2020, why did ...": said of all parts.
_TIME_FIRST = re.compile(r"^\W*((?:in|on|before|after|since|during|between|by|until)\b[^,?]{2,60}),\s", re.IGNORECASE)
# "How many were killed and how many were hurt in the fire?": where, at the end, said of all parts.
_TAIL = re.compile(r"\s(?:in|at|on|during|of|from|for|under|after|before)\s.*$", re.IGNORECASE)
_FEW_WORDS = 4
_WORD = re.compile(r"[\w’'-]+")


def parts(question: str) -> tuple[str, ...]:
    """The questions that one question consists of, each with its question mark; none where it is a single one.

    "Why did it run aground, and who owns it?" is two, "When and where was it signed?" one. The time that the first one
    opens with is that of all, and an earlier one that names nothing is asked of the place that the last one ends with;
    what a later one leaves to the others is completed as in a conversation (`leans`, `qa.followup`).
    """
    places = [0, *(place for m in _BETWEEN.finditer(question) for place in (m.start(), m.end())), len(question)]
    found = [question[a:b].strip(" ,;?") for a, b in list(pairwise(places))[::2]]
    whole = all(_ASKS.search(part) and content_words(part) and len(part.split()) > 2 for part in found)
    inside = any(_CLAUSE.search(_TIME_FIRST.sub("", part)) for part in found[:-1]) and "?" not in question[:-1]
    if not whole or inside or not 1 < len(found) <= _MOST_PARTS:
        return ()
    return tuple(f"{part}?" for part in _completed(found))


def leans(part: str) -> bool:
    """Whether a part says too little to be asked alone, though it refers to nothing: "what did Turkey say?"."""
    content = set(content_words(part))
    said: list[str] = _WORD.findall(part)[1:]
    return sum(word.lower() in content or word[0].isupper() for word in said) < _FEW_WORDS


def _completed(found: Sequence[str]) -> Iterator[str]:
    first, tail = _TIME_FIRST.match(found[0]), _TAIL.search(found[-1])
    for number, part in enumerate(found):
        bare = leans(part) and not _TAIL.search(part) and not any(word[0].isupper() for word in part.split()[1:])
        timed = f"{first[1]}, {part}" if first and number else part
        yield timed + tail.group() if tail and bare else timed


def joined(question: str, answers: Sequence[Answer]) -> Answer:
    """The answers to the parts of a question as one: their statements in order, no quote twice, numbered anew.

    It is as certain as the least certain part that is answered, and says in its note which parts are not. Refused when
    no part is answered.
    """
    given = [answer for answer in answers if answer.answered]
    citations: dict[tuple[str, int, int], Citation] = {}
    statements: list[Statement] = []
    for answer in given:
        fresh = [s for s in answer.statements if any(_place(c) not in citations for c in s.citations)]
        for citation in answer.citations:
            citations.setdefault(_place(citation), replace(citation, number=len(citations) + 1))
        statements += [replace(s, citations=tuple(citations[_place(c)] for c in s.citations)) for s in fresh]
    return replace(
        answers[0],
        question=question,
        text=answer_text(statements),
        statements=tuple(statements),
        citations=tuple(citations.values()),
        hits=tuple(dict.fromkeys(hit for answer in answers for hit in answer.hits)),
        answered=bool(given),
        reason="" if given else answers[0].reason,
        confidence=min(a.confidence for a in given) if given else max(a.confidence for a in answers),
        searched=replace(
            answers[0].searched,
            text="; ".join(answer.searched.text for answer in answers),
            period="; ".join(dict.fromkeys(a.searched.period for a in answers if a.searched.period)),
        ),
        note=_unanswered(answers) if given else answers[0].note,
        conflicts=tuple(_renumbered(conflict, citations) for answer in given for conflict in answer.conflicts),
        contrary=any(answer.contrary for answer in given),
    )


def _place(citation: Citation) -> tuple[str, int, int]:
    return citation.article_id, citation.start, citation.end


def _renumbered(conflict: Conflict, citations: dict[tuple[str, int, int], Citation]) -> Conflict:
    return Conflict(tuple(Value(value.text, citations[_place(value.citation)]) for value in conflict.values))


def _unanswered(answers: Sequence[Answer]) -> str:
    missing = [f"“{answer.question}”" for answer in answers if not answer.answered]
    return f"Not answered with enough certainty: {', '.join(missing)}" if missing else ""
