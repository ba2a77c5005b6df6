"""An event that a question names as a time, "before the ceasefire": found in its words, and dated by reports. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ingest.datatypes import TimeExpression
from ingest.events import EVENT
from qa.datatypes import Hit, Period
from qa.period.spans import tell_day
from qa.words import stem, stems

# What an event before it only describes, and verbs that "after" belongs to.
_COMPOUND = (
    r"[\s-]+(?:station|brigade|service|department|crew|chief|fighters?|crimes?|effort|zone|memorial|museum|minist\w+|"
    r"results?|committee|commission|campaign|damage|victims?|survivors?|season|plans?|force|court|judge|line)\b"
)
_BEGINS = (
    r"(?:(?:was|were)\s+(?:signed|agreed|announced|declared|held|reached|launched)|began|started|happened|broke\s+out|"
    r"took\s+(?:place|effect|hold)|came\s+into\s+force)\b"
)
_PREPOSITION = r"(?:of|in|at|on|near|off|between|against|with|over)"
_NO_NOUN = (
    rf"(?:{_PREPOSITION}|the|a|was|were|is|are|did|do|does|ha[sd]|have|be|been|what|who|why|how|when|where|which|and|or|"
    r"began|started|ended|failed|collapsed|happened|broke|took|came|\w+ed)\b"
)
# "of Maarat" goes on with "al-Numan", or with a noun that ends the question: "on the cruise terminal?"
_MORE_NAME = r"\s+(?:and\s+)?(?-i:[A-Z])[\w'’-]*"
_LAST_NOUN = rf"\s+(?!{_NO_NOUN})[\w-]+(?=\s*[?,.]|\s*$)"
_VERB = r"(?<!look )(?<!looks )(?<!looked )(?<!looking )(?<!named )(?<!called )"
_RELATIONS = {
    "before": r"before|prior\s+to|ahead\s+of|until|till|up\s+to|leading\s+up\s+to|in\s+the\s+run-?up\s+to",
    "since": r"since|after|following|in\s+the\s+wake\s+of|in\s+the\s+aftermath\s+of",
}
_PHRASE = re.compile(
    rf"{_VERB}\b(?:(?:just|shortly|soon|right|immediately|(?:the|in)?\s*(?:days?|weeks?|months?))\s+)?(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _RELATIONS.items())
    + r")\s+(?P<phrase>(?:the|this|that|its|their|his|her|[\w-]+['’]s)\s+(?:[\w'’-]+\s+){0,4}?"
    rf"(?P<event>{EVENT})(?:e?s)?\b(?!{_COMPOUND})"
    rf"(?:\s+{_PREPOSITION}\s+(?:the\s+)?[\w'’-]+(?:{_MORE_NAME}|{_LAST_NOUN})*){{0,2}})"
    rf"(?:\s+{_BEGINS})?(?!\s+(?:ha[sd]\s+)?(?:end|fail|collaps|expir|broke\s+down|was\s|were\s))",
    re.IGNORECASE,
)
# A sentence tells of the event when it has its noun and this share of the phrase's other words, itself or its headline.
_SHARED = 0.5
# An event after such a word is what else was told is set against, unless the time stands beside it: at most so many
# words behind it ("the truce agreed on Monday") or ahead of it ("Monday's truce").
_BACKGROUND = re.compile(
    r"\b(?:under|since|after|before|during|despite|by|for|with|against|about|from|until|of|to)\s+(?:[\w'’-]+\s+){0,3}$",
    re.IGNORECASE,
)
_BEHIND, _AHEAD = 2, 1
# The day is taken when it has this share of the weight of all articles that tell one.
_AGREED = 0.6
# What an article without any other word of the question counts, beside 1 more for one with all of them.
_OFF_SUBJECT = 0.2
# Days apart that may be told of one event: when it was agreed, and when it came into force.
_SAME_EVENT = 2


@dataclass(frozen=True, slots=True)
class NamedEvent:
    """An event that a question counts from: `words` with what stands before it, `relation` before or since."""

    words: str
    relation: str
    phrase: str
    noun: str


def read_event(question: str) -> NamedEvent | None:
    """The first event that the question names as a time, None when it names none."""
    match = _PHRASE.search(question)
    if match is None:
        return None
    relation = next(name for name in _RELATIONS if match[name])
    return NamedEvent(match[0], relation, match["phrase"], match["event"].lower())


def event_period(event: NamedEvent, question: str, hits: Sequence[Hit]) -> Period | None:
    """The time before or since the event, by the day on which most of the hits' articles put it.

    None when they tell no day, or several that weigh much the same: then it could be one of several events.
    """
    votes = list(_votes(event, set(stems(question)) - set(stems(event.phrase)), hits))
    near = {vote: [other for other in votes if abs((other.day - vote.day).days) <= _SAME_EVENT] for vote in votes}
    weights = {vote: sum(other.weight for other in around) for vote, around in near.items()}
    best = max(votes, key=lambda vote: (weights[vote], vote.weight), default=None)
    if best is None or weights[best] < _AGREED * sum(vote.weight for vote in votes):
        return None
    told = f"{event.relation} {tell_day(best.day)} ({event.phrase}, dated by “{best.headline}”)"
    first, stop = (None, best.day.isoformat()) if event.relation == "before" else (best.day.isoformat(), None)
    return Period(event.words, first, stop, told)


@dataclass(frozen=True, slots=True)
class _Vote:
    """The day on which an article puts the event; the weight is the hit's score by the shares of words told."""

    day: date
    weight: float
    headline: str


def _votes(event: NamedEvent, subject: set[str], hits: Sequence[Hit]) -> Iterator[_Vote]:
    """One an article: the first day told for sure by its sentence that has most of the event's words.

    `subject` are the question's other words: of two truces, that of the place asked about is meant.
    """
    told: dict[str, list[_Vote]] = {}
    for hit in hits:
        shared = len(subject & set(stems(f"{hit.article.title} {hit.chunk.text}"))) / (len(subject) or 1)
        for start, end in hit.chunk.sentences:
            weight = _about(event, hit, start, end) * max(hit.score, 0.0) * (_OFF_SUBJECT + shared)
            for time in hit.chunk.times if weight else ():
                if start <= time.start < end and _is_day(time) and _of_event(event, hit, time, start, end):
                    vote = _Vote(date.fromisoformat(time.first), weight, hit.article.title)
                    told.setdefault(hit.article.id, []).append(vote)
    for votes in told.values():
        yield min(votes, key=lambda vote: (-vote.weight, vote.day))


def _about(event: NamedEvent, hit: Hit, start: int, end: int) -> float:
    """The share of the event's words in the sentence [start, end) and its headline; 0 where that is too little."""
    noun = stem(event.noun)
    others = set(stems(event.phrase)) - {noun}
    headline, said = set(stems(hit.article.title)), set(stems(_text(hit, start, end)))
    shared = len(others & (said | headline)) / len(others) if others else 1.0
    named = noun in said or (noun in headline and start == 0)
    return shared if named and shared >= _SHARED else 0.0


def _of_event(event: NamedEvent, hit: Hit, time: TimeExpression, start: int, end: int) -> bool:
    """Whether the time can be the event's: the event is what the sentence tells, or the time stands beside its noun.

    In "patrols began on March 15 under the ceasefire" it is another thing's, in "the ministry said on Monday that the
    ceasefire held" the saying's.
    """
    said = [a for a in hit.chunk.attributions if start < a.end and a.start < end]
    if said and not any(a.start <= time.start < a.end for a in said):
        return False
    nouns = list(re.finditer(rf"\b{event.noun}(?:e?s)?\b", _text(hit, start, end), re.IGNORECASE))
    if not nouns:
        return start == 0
    for noun in nouns:
        first, last = start + noun.start(), start + noun.end()
        behind, before = _text(hit, last, time.start).split(), _text(hit, time.end, first).split()
        beside = len(behind) <= _BEHIND if time.start >= last else len(before) <= _AHEAD
        if beside or not _BACKGROUND.search(_text(hit, start, first)):
            return True
    return False


def _text(hit: Hit, start: int, end: int) -> str:
    return hit.chunk.text[max(start - hit.chunk.start, 0) : end - hit.chunk.start]


def _is_day(time: TimeExpression) -> bool:
    return time.certain and date.fromisoformat(time.stop) - date.fromisoformat(time.first) == timedelta(1)
