"""Follow-up questions: what the conversation leaves unsaid is filled in from the earlier turns. Pure.

Rules, not a model, so that both readers search for the same words and the user can be shown them.
"""

import re
from collections.abc import Sequence

from qa.datatypes import Turn
from qa.words import STOP_WORDS, content_words, words

_OPENING = re.compile(
    r"^\s*(?:and|but|so(?!\s+far\b)|or|then|also|what about|how about|what else|anything else|why not)\b", re.I
)
_REFERENCE = re.compile(
    r"\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|there|then|that|this|these|those|the latter|"
    r"the former|the same|such|both|(?:that|this|first|second|third|last|other|next) one(?! of)|"
    r"one(?=\s*(?:[?.,!]|$)))\b",
    re.I,
)
_EXPLETIVE = re.compile(
    r"\b(?:is|was|are|were|will|would|how long|how far) (?:there|it (?:be )?"
    r"(?:true|clear|possible|likely|known|thought|believed|said|important|necessary|legal|safe|tak(?:e|es|ing)|rain\w*|snow\w*|"
    r"that)(?: that)?)\b"
    # Its own: "why did Boeing say it would", "why did Macron lose his majority".
    r"|(?<=\s)(?-i:[A-Z])[\w’'.-]+\b(?:\s+[\w’'-]+){1,4}?\s+(?:its|their|his|her)(?=\s+\w)"
    r"|(?<=\s)(?-i:[A-Z])[\w’'.-]+\b(?:\s+[\w’'-]+){0,3}?\s+(?:say|said|says|think|claim|announce|that|when|because|if|after|"
    r"before|while|until)\s+(?:it|he|she|they)\b"
    r"|\b\w+ that (?=[A-Z])|\bthis (?:week|month|year|day)\b",
    re.I,
)
_PERSON = re.compile(r"\b(?:he|him|his|she|her|hers|they|them|their|who)\b", re.I)
_NAME = re.compile(r"\b[A-Z][\w’'-]+(?:[ \t]+(?:al-|of |the )?[A-Z][\w’'-]+)*")
_MARKER = re.compile(r"\s*\[\d+\]")


def is_followup(question: str) -> bool:
    """Whether the question leans on an earlier one: it opens as a continuation, refers back, or has no subject."""
    if _OPENING.match(question) or _REFERENCE.search(_EXPLETIVE.sub(" ", question)):
        return True
    named = any(word[0].isupper() for word in question.split()[1:] if word[0].isalpha())
    return len(content_words(question)) <= 2 and not named and len(words(question)) <= 5


def standalone(question: str, history: Sequence[Turn], always: bool = False) -> str:
    """The question with the topic of the turns that it leans on added in brackets, or as it is; `always` adds it even
    where nothing in the question refers to them.

    A topic reaches back through a chain of follow-ups to the question that opened it; the names in the last answer
    join it when the question asks after a person or the earlier questions name nobody.
    """
    if not history or not (always or is_followup(question)):
        return question
    topic: list[str] = []
    for turn in reversed(history):
        topic = [word for word in _topic_words(turn.question) if word not in topic] + topic
        if not is_followup(turn.question):
            break
    if _PERSON.search(question) or not any(word[0].isupper() for word in topic):
        topic += _names(history[-1].answer)
    known = set(words(question))
    added = [word for word in dict.fromkeys(topic) if word.lower() not in known]
    return f"{question.strip()} ({' '.join(added)})" if added else question


def _topic_words(text: str) -> list[str]:
    return [w for w in re.findall(r"[\w’'.-]*\w", text) if w.lower() not in STOP_WORDS and len(w) > 1]


def _names(answer: str, limit: int = 3) -> list[str]:
    plain = _MARKER.sub("", answer)
    found = [m.group() for m in _NAME.finditer(plain) if m.group().split()[0].lower() not in STOP_WORDS]
    return list(dict.fromkeys(found))[:limit]
