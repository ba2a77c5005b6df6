"""What there is on a subject, and the latest on it: answered by how the reports on it open. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import log

from qa.citations.places import canonical, place
from qa.datatypes import Evidence, Hit, Query
from qa.period import without_time
from qa.reader import text_of
from qa.words import content_words, stem, stems, words

_ON = r"(?:on|about|of|regarding|concerning|with|around|from|in)"
_ASKED = re.compile(
    r"\W*(?:(?:and|so)\s+)?(?:(?:can|could|would)\s+you\s+)?(?:please\s+)?(?:"
    rf"(?:tell|give)\s+me\s+(?:(?:something|more|everything|all|a\s+little)\s+)?about\s+"
    rf"|what\s+(?:do\s+you\s+know|can\s+you\s+tell\s+me|is\s+known|do\s+we\s+know|is\s+there)\s+(?:about|on)\s+"
    rf"|(?:what(?:['’]s|\s+is|\s+are)|(?:give|show)\s+me|any|is\s+there\s+any)?\s*(?:the\s+)?(?:latest|newest|most\s+recent)"
    rf"(?:\s+(?:news|developments?|reports?|updates?|state|status|situation))?\s+{_ON}\s+"
    rf"|(?:any|is\s+there\s+any|are\s+there\s+any|give\s+me\s+the|give\s+me|what(?:['’]s|\s+is)\s+the)\s+(?:news|updates?)\s+{_ON}\s+"
    rf"|what(?:['’]s|\s+is)\s+new\s+{_ON}\s+|brief\s+(?:me|us)\s+on\s+|summari[sz]e\s+(?:what\s+(?:is\s+known|we\s+know)\s+about\s+)?|describe\s+|overview:?\s+(?:of\s+|on\s+)?"
    rf"|(?:(?:give|show)\s+me\s+)?(?:(?:a|an|the|some)\s+)?(?:short\s+|brief\s+|quick\s+)?(?:summary|overview|background|briefing|digest)"
    rf"(?:\s+information)?\s+{_ON}\s+"
    rf"|what(?:['’]s|\s+is|\s+was)\s+the\s+(?:situation|state|story|background|status)\s+{_ON}\s+)"
    r"(?P<subject>.+?)\W*$",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+")
_HYPHENATED = re.compile(r"\w+(?:-\w+)+")
_CLAUSE = re.compile(r"\b(?:why|how|who|whom|whose|what|when|where|which|whether|if|said|says)\b", re.IGNORECASE)
_LATEST = frozenset("latest newest recent new news development developments update updates situation status".split())
# The share of the subject's words, the rarer ones counting more, that the headline and opening of a report on it have.
# Less is enough where the two are close in meaning: "the coup" is "the army seized power".
_SHARE = 0.7
_CLOSE, _CLOSE_SHARE = 0.55, 0.3
# The log-odds of such an opening: by that share, by that which its first sentence has, and by the score of its hit.
_AT_LEAST, _OPENING, _SENTENCE, _HIT = -3.0, 3.0, 0.8, 1.0
# For the latest: what a report loses by each day that it is older than the newest, so that the newest stands first.
_DAY, _MOST = 0.1, 2.0


def asked_subject(question: str) -> str:
    """The subject of which a question asks whatever there is, "" where it asks something else."""
    found = _ASKED.match(question)
    return found["subject"] if found and not _CLAUSE.search(found["subject"]) else ""


def asks_for_overview(question: str) -> bool:
    """Whether the question is what there is on a subject."""
    return asked_subject(question) != ""


def subject_words(query: Query) -> list[str]:
    """The words of the subject, those of an earlier turn that it leans on among them."""
    subject = asked_subject(query.question)
    added = query.search.removeprefix(query.question.strip())
    return [word for word in content_words(without_time(canonical(f"{subject} {added}"))) if word not in _LATEST]


def read_overview(query: Query, hits: Sequence[Hit]) -> list[Evidence]:
    """The first sentences of the reports on the subject."""
    openings = [hit for hit in hits if hit.chunk.ordinal == 0 and hit.chunk.sentences]
    first = [Evidence(hit, *hit.chunk.sentences[0], 0.0) for hit in openings]
    whole = [f"{hit.article.title} {hit.chunk.text}" for hit in openings]
    weights = _weights([place(word) | {stem(word)} for word in subject_words(query)], whole)
    names = [phrase for phrase in _NAME.findall(asked_subject(query.question)) if not place(phrase.lower())]
    found = []
    for evidence, text in zip(first, whole, strict=True):
        share = _share(weights, text)
        if share < (_CLOSE_SHARE if evidence.hit.dense >= _CLOSE else _SHARE) or any(
            name.lower() not in text.lower() for name in names
        ):
            continue
        own = _share(weights, f"{evidence.hit.article.title} {text_of(evidence)}")
        score = _AT_LEAST + _OPENING * share + _SENTENCE * own + _HIT * evidence.hit.score
        found.append(replace(evidence, score=score))
    return _newest_first(found) if asks_for_latest(query) else found


def _weights(subject: Sequence[frozenset[str]], texts: Sequence[str]) -> dict[frozenset[str], float]:
    """What each word of the subject weighs: the more, the fewer of the texts have it."""
    told = list(map(_told, texts))
    return {names: log(1 + len(told) / (1 + sum(bool(names & words) for words in told))) for names in subject}


def _share(weights: Mapping[frozenset[str], float], text: str) -> float:
    told = _told(text)
    total = sum(weights.values())
    return sum(weight for names, weight in weights.items() if names & told) / total if total else 0.0


def _told(text: str) -> set[str]:
    """The stems of the text, those of the parts of "Nagorno-Karabakh" among them."""
    return set(stems(canonical(f"{text} {' '.join(_HYPHENATED.findall(text)).replace('-', ' ')}")))


def asks_for_latest(query: Query) -> bool:
    """Whether the newest reports are asked for."""
    return bool(_LATEST & set(words(query.question)))


def oldest_first(chosen: Sequence[Evidence]) -> list[Evidence]:
    """The evidence in the order of its reports."""
    return sorted(chosen, key=lambda e: (e.hit.article.day or date.min, e.hit.article.id, e.start))


def _newest_first(found: Sequence[Evidence]) -> list[Evidence]:
    best = max((evidence.score for evidence in found), default=0.0)
    near = [evidence for evidence in found if evidence.score >= best - 1 and evidence.hit.article.day]
    newest = max((evidence.hit.article.day for evidence in near if evidence.hit.article.day), default=None)
    if newest is None:
        return list(found)
    return [
        replace(e, score=best - min(_DAY * (newest - e.hit.article.day).days, _MOST)) for e in near if e.hit.article.day
    ]
