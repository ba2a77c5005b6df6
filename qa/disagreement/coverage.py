"""How much of a question a sentence is about, and how much two sentences have in common, rare words first. Pure."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log

from qa.citations.places import canonical, place
from qa.citations.roots import root
from qa.datatypes import Evidence
from qa.reader import text_of
from qa.words import content_words, stem

# Sentences after this place say nothing more about how rare a word is.
_SAMPLE = 24
# What happened to somebody, one outcome a line: reports of one event choose among these words.
OUTCOMES = {
    stem(word): line.split()[0]
    for line in (
        "kill kills killed killing die dies died dying dead death deaths fatal fatalities fatality toll perished",
        "injure injured injures injuring injuries injury wounded wounding wounds hurt casualties",
        "missing unaccounted vanished disappeared",
        "arrest arrested arrests arresting detained detains detaining detention jailed",
        "displaced displacing displacement fled fleeing evacuated evacuating evacuation",
        "rescued rescuing saved",
        "destroyed destroying demolished",
        "damaged damaging",
        "cost costs costing price paid worth",
        "win wins won winning winner victory",
    )
    for word in line.split()
}


@lru_cache(maxsize=4096)
def bag(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, as stems; words of one outcome ("killed", "died") are one."""
    return frozenset(_plain(word) for word in content_words(canonical(text)))


def headed_bag(evidence: Evidence) -> frozenset[str]:
    """The words of a sentence and of its article's headline."""
    return bag(text_of(evidence)) | bag(evidence.hit.article.title)


class Coverage:
    """What a question asks about, its words weighted by their rarity among the sentences found for it."""

    def __init__(self, question: str, evidence: Sequence[Evidence]) -> None:
        bags = [bag(text_of(e)) for e in evidence[:_SAMPLE]]
        self._count = len(bags)
        self._seen: dict[str, int] = {}
        for words in bags:
            for word in words:
                self._seen[word] = self._seen.get(word, 0) + 1
        self.asked = bag(question)

    def share(self, held: frozenset[str], wanted: Iterable[str] | None = None) -> float:
        """The share of the wanted stems, else of the question's, that are held, 0 to 1; 1 when none is wanted."""
        found = total = 0.0
        for word in self.asked if wanted is None else wanted:
            weight = self._weight(word)
            total += weight
            found += weight if word in held or not held.isdisjoint(place(word)) else 0.0
        return found / total if total else 1.0

    def likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Twice what both hold by what each holds (Dice), 0 to 1."""
        shared = sum(map(self._weight, one & other))
        total = sum(map(self._weight, one)) + sum(map(self._weight, other))
        return 2 * shared / total if total else 0.0

    def _weight(self, word: str) -> float:
        return log(1 + (self._count + 1) / (1 + self._seen.get(word, 0)))


def _plain(word: str) -> str:
    stemmed = stem(word)
    return OUTCOMES.get(stemmed, root(stemmed))
