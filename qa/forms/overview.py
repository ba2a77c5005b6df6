"""What there is on a subject, and the latest on it: answered by how the reports on it open. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import log

from qa.citations.places import canonical, place
from qa.datatypes import Evidence, Hit, Query
from qa.forms.wording import LEAD, is_single, names_of, plain, told_in
from qa.period import without_time
from qa.reader import text_of
from qa.words import content_words

_ON = r"(?:on|about|regarding|concerning|with|around|from|in)"
_NEWS = r"(?:news|developments?|reports?|updates?)"
_STATE = r"(?:(?:current\s+)?(?:situation|status)|state\s+of\s+(?:things|affairs))"
_SUMMARY = r"(?:summary|overview|background|briefing|digest|rundown|information|info)"
_GENERAL = "|".join(
    (
        r"tell\s+(?:me|us)\s+(?:(?:something|more|everything|all|a\s+little)\s+)?about",
        r"(?:give|show)\s+(?:me|us)\s+(?:something|more|everything|all)\s+(?:about|on)",
        r"what\s+(?:do\s+you\s+know|can\s+you\s+tell\s+(?:me|us)|is\s+known|do\s+we\s+know|has\s+been\s+reported"
        r"|is\s+there)\s+(?:about|on)",
        r"everything\s+(?:about|on)",
        r"brief\s+(?:me|us)\s+on",
        r"summari[sz]e",
        r"describe",
        r"overview\s*:",
        r"(?:(?:give|show|get)\s+(?:me|us)\s+|i\s+(?:need|want|would\s+like)\s+|i['’]d\s+like\s+)?(?:(?:a|an|the|some)\s+)?"
        rf"(?:(?:short|brief|quick|general)\s+)?{_SUMMARY}\s+(?:of|{_ON})",
    )
)
_LATEST = "|".join(
    (
        r"(?:what(?:['’]s|\s+is|\s+are)\s+|(?:is\s+there\s+)?any\s+|(?:give|show|tell)\s+(?:me|us)\s+)?(?:the\s+)?"
        rf"(?:latest|newest|most\s+recent)(?:\s+{_NEWS}\s+{_ON}|\s+(?:on|about|regarding|from|in|with))",
        rf"(?:(?:(?:is|are)\s+there\s+)?any|what(?:['’]s|\s+is)\s+the|(?:give|show|tell)\s+(?:me|us)\s+the)\s+(?:new\s+)?"
        rf"{_NEWS}\s+{_ON}",
        rf"(?:what(?:['’]s|\s+is)|anything)\s+new\s+{_ON}",
        rf"what(?:['’]s|\s+is)\s+the\s+{_STATE}\s+(?:of|{_ON})",
    )
)
_ASKED = re.compile(rf"{LEAD}(?:{_GENERAL}|(?P<latest>{_LATEST}))\s+(?P<subject>\S.*?)\W*$", re.IGNORECASE)
_MADE_OF = re.compile(r"\b(?:why|how|who|whom|whose|what|when|where|which|whether|if|said|says)\b", re.IGNORECASE)
# Subjects that stand for something else, and those that are one fact about something.
_POINTS = re.compile(r"\W*(?:that|this|these|those|it|him|her|them|both|you|your\w*|my|our|in|at)\b", re.IGNORECASE)
_FACT = re.compile(
    r"\W*(?:the\s+|a\s+)?(?:age|background|causes?|condition|consequences?|cost|damage|date|effects?|emergency|fate|health"
    r"|height|impact|length|motives?|names?|number|outcome|place|price|reactions?|reasons?|results?|role|size|source|time"
    r"|value|weight|whereabouts)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\w['’]s\s+[a-z]")
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+")
# The share of the subject's words, the rarer ones counting more, that the headline and opening of a report on it have.
# Less is enough where the two are close in meaning: "the coup" is "the army seized power".
_SHARE = 0.7
_CLOSE, _CLOSE_SHARE = 0.55, 0.3
# The log-odds of such an opening: by that share, by that which its first sentence has, and by the score of its hit.
_AT_LEAST, _OPENING, _SENTENCE, _HIT = -3.0, 3.0, 0.8, 1.0
# For the latest: what a report loses by each day that it is older than the newest, so that the newest stands first.
_PER_DAY, _MOST_LOST = 0.1, 2.0


def asked_subject(question: str) -> tuple[str, bool]:
    """The subject of which a question asks whatever there is, and whether it asks for the latest; "" where it asks
    something else."""
    asked = plain(question)
    found = _ASKED.match(asked)
    if found is None or not is_single(asked):
        return "", False
    subject = found["subject"]
    if _MADE_OF.search(subject) or _POINTS.match(subject) or _FACT.match(subject) or _OWNED.search(subject):
        return "", False
    return subject, found["latest"] is not None


def asks_for_overview(question: str) -> bool:
    """Whether the question is what there is on a subject."""
    return asked_subject(question)[0] != ""


def subject_words(query: Query) -> list[str]:
    """The words of the subject."""
    return content_words(without_time(canonical(asked_subject(query.question)[0])))


def read_overview(query: Query, hits: Sequence[Hit]) -> list[Evidence]:
    """The first sentences of the reports on the subject."""
    subject, latest = asked_subject(query.question)
    openings = [hit for hit in hits if hit.chunk.ordinal == 0 and hit.chunk.sentences]
    first = [Evidence(hit, *hit.chunk.sentences[0], 0.0) for hit in openings]
    whole = [f"{hit.article.title} {hit.chunk.text}" for hit in openings]
    weights = _weights([names_of(word) for word in subject_words(query)], whole)
    names = [phrase for phrase in _NAME.findall(subject) if not place(phrase.lower())]
    found = []
    for evidence, text in zip(first, whole, strict=True):
        share = _share(weights, text)
        least = _CLOSE_SHARE if evidence.hit.dense >= _CLOSE else _SHARE
        if share < least or any(name.lower() not in text.lower() for name in names):
            continue
        own = _share(weights, f"{evidence.hit.article.title} {text_of(evidence)}")
        score = _AT_LEAST + _OPENING * share + _SENTENCE * own + _HIT * evidence.hit.score
        found.append(replace(evidence, score=score))
    return _newest_first(found) if latest else found


def in_order(query: Query, kept: Sequence[Evidence]) -> list[Evidence]:
    """The evidence in the order of its reports; as it is where the latest is asked for."""
    if asked_subject(query.question)[1]:
        return list(kept)
    return sorted(kept, key=lambda e: (e.hit.article.day or date.min, e.hit.article.id, e.start))


def _weights(subject: Sequence[frozenset[str]], texts: Sequence[str]) -> dict[frozenset[str], float]:
    """What each word of the subject weighs: the more, the fewer of the texts have it."""
    told = [told_in(canonical(text)) for text in texts]
    return {names: log(1 + len(told) / (1 + sum(bool(names & stems) for stems in told))) for names in subject}


def _share(weights: Mapping[frozenset[str], float], text: str) -> float:
    told = told_in(canonical(text))
    total = sum(weights.values())
    return sum(weight for names, weight in weights.items() if names & told) / total if total else 0.0


def _newest_first(found: Sequence[Evidence]) -> list[Evidence]:
    best = max((evidence.score for evidence in found), default=0.0)
    dated = [(e, e.hit.article.day) for e in found if e.score >= best - 1 and e.hit.article.day]
    if not dated:
        return list(found)
    newest = max(day for _, day in dated)
    return [replace(e, score=best - min(_PER_DAY * (newest - day).days, _MOST_LOST)) for e, day in dated]
