"""How well a span suits a question by its words alone: of the kind that is asked for, and not an echo of it. Pure.

A reading model of this size often marks a plausible phrase of the wrong kind, a name where a number was asked for, or
words that the question itself has.
"""

import re
from functools import lru_cache

from qa.disagreement.values import COST_ASKED, Kind, Told, asked_kind, has_kind
from qa.measures import measure_asked
from qa.words import STOP_WORDS, content_words, stem, words

# What a span of the kind gains and one of another kind loses, and what one loses that is all in the question, in the
# span model's logits. On RealTime QA they give 3 of the exact match, with any value from 1 to 3.
_KIND = 2.0
_ECHO = 2.0
_QUANTITY = re.compile(
    r"\b(?:no|none|nobody|nothing|never|several|dozens?|hundreds|thousands|millions|billions|half|quarter|third|both|single|"
    r"once|twice|double[ds]?|triple[ds]?|free|lifelong|overnight)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\bhow many\s+((?:[\w'’-]+\s+){1,3}?)"
    r"(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|\w+ed|took|died|came|went)\b",
    re.IGNORECASE,
)
# "Which hotel", "what company", "what is the name of": one thing, not an account of what happened.
_THING = re.compile(
    r"^\W*(?:(?:and|in|on|at|to|from|for|by|of|with|under|during)\s+)?(?:which|what)"
    r"(?:\s+(?:is|was|were|are)\s+the\s+(?:\w+\s+){0,2}names?\b"
    r"|\s+(?!(?:is|was|are|were|did|does|do|has|have|had|will|would|could|can|should|may|might|must|happen\w*|led|caused|"
    r"made|came|prompted|else|about|kind|sort|reasons?|two|three|four|several)\b)\w+(?<!s)\b)",
    re.IGNORECASE,
)
_PRICED = re.compile(
    r"\bhow much\b.*\b(?:pay|paid|costs?|charge[ds]?|spen[dt]|earn(?:ed)?|fined?|worth|money|compensation|price|"
    r"borrow(?:ed)?|len[dt]|loan|donat\w+|invest\w*)\b"
    r"|\bwhat (?:is|was|are|were|will be|would be) the (?:[\w'’-]+ ){0,3}?"
    r"(?:price|cost|fare|salary|fine|ransom|budget)s?\b"
    rf"|\b{COST_ASKED}",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[$€£¥₽₺]|\b(?:dollars?|euros?|pounds?|crowns?|roubles?|rubles?|lira|yen|yuan|francs?|rupees?|kron\w+|zloty|pesos?|"
    r"shekels?|dirhams?|riyals?|rials?|dinars?|hryvnias?|cents?|pence|USD|EUR|GBP|bitcoins?|nothing|free|rand|naira|baht|"
    r"shillings?|cedis?|ringgit|rupiah|forints?|lei|levs?|dong|tenge|manats?|drams?|laris?|afghanis?|kyats?|taka|birr)\b"
    r"|\bRs\.? ?\d",
    re.IGNORECASE,
)


# Offices that an article names by these words, and hardly by others; a chief or leader has many names.
_OFFICE = re.compile(
    r"\bwho(?:['’]s|\s+is|\s+was|\s+are|\s+were|\s+became|\s+becomes)\s+"
    r"(?:(?:(?:acting|reigning|sitting|outgoing|incoming)|(?!\w+(?:ing|ed)\b|(?:by|against|for|with|about|behind|after)\b)"
    r"[\w.'’-]+)\s+){0,5}?"
    r"(president|prime minister|premier|chancellor|mayor|governor|king|queen|pope|speaker|ambassador|harbou?r master|"
    r"(?:foreign|defen[cs]e|interior|finance|health) minister|coach|emperor|sultan|emir)s?\b(?!['’])",
    re.IGNORECASE,
)
_SAME_OFFICE = (
    {"prime minister", "premier"},
    {"governor", "gov"},
    {"foreign minister", "foreign secretary", "minister of foreign affairs", "minister for foreign affairs"},
    *({f"{matter} minister", f"minister of {matter}", f"minister for {matter}"} for matter in ("defence", "interior")),
)


class Suiting:
    """Judges spans for one question."""

    def __init__(self, question: str) -> None:
        kind = asked_kind(question)
        self._kind = kind if kind in (Kind.NUMBER, Kind.DAY, Kind.NAME) else None
        self._asked = frozenset(stem(word) for word in words(question))
        counted = _COUNTED.search(question)
        self._counted = (
            next((stem(w) for w in reversed(words(counted[1])) if w not in STOP_WORDS), "") if counted else ""
        )
        self._thing = _THING.search(question) is not None
        self._priced = _PRICED.search(question) is not None
        self._measure = measure_asked(question)
        self._denied = _denied_pattern(question) if self._priced else None
        office = _OFFICE.search(question)
        self._office = _office_pattern(office[1].lower()) if office else None

    @property
    def of_value(self) -> bool:
        """Whether one value answers: a number, a day, a name, or which one of several things it was."""
        return self._kind is not None or self._thing

    def bonus(self, span: str) -> float:
        """What is added to the score of a span with these words, -4 to 2."""
        told = [stem(word) for word in words(span) if word not in STOP_WORDS]
        echo = sum(word in self._asked for word in told) / len(told) if told else 0.0
        if self._kind is None:
            return -_ECHO * echo
        return (_KIND if self.suits(span) else -_KIND) - _ECHO * echo

    def lacks(self, sentence: str) -> bool:
        """Whether a number is asked for and the sentence has none, nor a word like "several" or "half"; or a sum, and
        it names no money ("it needs no dredging and costs 5 million" tells no cost of dredging); or another measure
        ("how long"), and it has none of that; or who holds an office, and it does not name that."""
        if self._office is not None:
            return not self._office.search(sentence)
        if self._denied is not None and self._denied.search(sentence):
            return True
        if self._measure is not None:
            return not self._measure.search(sentence)
        if self._kind is not Kind.NUMBER:
            return False
        told = _MONEY.search(sentence) if self._priced else _QUANTITY.search(sentence)
        return not told and (self._priced or not _of_kind(Kind.NUMBER, sentence))

    def counts(self, sentence: str) -> bool:
        """Whether the sentence has the word for what is to be counted ("how many ships"), if one is asked for."""
        return not self._counted or self._counted in {stem(word) for word in words(sentence)}

    def suits(self, span: str) -> bool:
        """Whether the words are of the kind that is asked for: a number, a day, a name; or none of these is."""
        return self._kind is None or _of_kind(self._kind, span)


def _denied_pattern(question: str) -> "re.Pattern[str] | None":
    asked = [re.escape(word) for word in content_words(question) if word.isalpha()]
    return re.compile(rf"\b(?:no|without)\s+(?:{'|'.join(asked)})\b", re.IGNORECASE) if asked else None


def _office_pattern(office: str) -> re.Pattern[str]:
    names = next((group for group in _SAME_OFFICE if office in group), {office})
    either = "|".join(sorted(names)).replace("defence", "defen[cs]e").replace("defense", "defen[cs]e")
    return re.compile(rf"\b(?:{either})s?\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _of_kind(kind: Kind, span: str) -> bool:
    return has_kind(kind, Told(span))
