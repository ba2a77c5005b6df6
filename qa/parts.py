"""Questions that ask two or three things at once: taken apart, and their answers put together. Pure."""

import re
from collections.abc import Sequence
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
    rf"|,\s+and\s+(?={_AUXILIARY}\b)",
    re.IGNORECASE,
)
_ASKS = re.compile(rf"\b(?:{_OPENING}|{_AUXILIARY})\b", re.IGNORECASE)


def parts(question: str) -> tuple[str, ...]:
    """The questions that one question consists of, each with its question mark; none where it is a single one.

    "Why did it run aground, and who owns it?" is two, "When and where was it signed?" one. A part that refers to an
    earlier one is completed from it like a follow-up (`qa.followup`).
    """
    places = [0, *(place for m in _BETWEEN.finditer(question) for place in (m.start(), m.end())), len(question)]
    found = [question[a:b].strip(" ,;?") for a, b in list(pairwise(places))[::2]]
    whole = all(_ASKS.search(part) and content_words(part) and len(part.split()) > 2 for part in found)
    return tuple(f"{part}?" for part in found) if whole and 1 < len(found) <= _MOST_PARTS else ()


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
        searched=replace(answers[0].searched, text="; ".join(answer.searched.text for answer in answers)),
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
