"""Which articles report one event: near in time, and with the same names and rare words. Pure."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property, lru_cache
from math import log

from qa.citations.names import names
from qa.datatypes import Evidence
from qa.disagreement.coverage import bag
from qa.disagreement.matter import matter

# Set on the sample archive, where two reports of one event have a share of .20 and more and those of two events seldom
# do. What comes back every week (a patrol, a session) is told apart by nothing but its day.
_DAYS = 7
_SHARE = 0.17
_NAMES = 3


class Stories:
    """What the articles of some evidence have in common, words weighted by how few of these articles have them."""

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        chunks: dict[str, dict[int, str]] = {}
        for e in evidence:
            chunks.setdefault(e.hit.article.id, {})[e.hit.chunk.start] = e.hit.chunk.text
        titles = {e.hit.article.id: e.hit.article.title for e in evidence}
        self._texts = {name: f"{titles[name]}.\n{_joined(parts)}" for name, parts in chunks.items()}

    def same(self, one: Evidence, other: Evidence) -> bool:
        """Whether the two articles report one event; False where a day of publication is not known."""
        days = (one.hit.article.day, other.hit.article.day)
        if days[0] is None or days[1] is None or abs((days[0] - days[1]).days) > _DAYS:
            return False
        texts = [self._texts[e.hit.article.id] for e in (one, other)]
        return len(_name_parts(texts[0]) & _name_parts(texts[1])) >= _NAMES and self._share(*texts) >= _SHARE

    def told(self, one: Evidence, other: Evidence) -> frozenset[str]:
        """What both articles tell outside these two sentences, as `matter`: what belongs to the event as a whole."""
        return self._around(one) & self._around(other)

    def _around(self, evidence: Evidence) -> frozenset[str]:
        chunk = evidence.hit.chunk
        sentence = chunk.text[evidence.start - chunk.start : evidence.end - chunk.start]
        return matter(self._texts[evidence.hit.article.id].replace(sentence, " "))

    def _share(self, one: str, other: str) -> float:
        """The weight of the common words by that of the text with fewer, 0 to 1."""
        bags = bag(one), bag(other)
        least = min(sum(map(self._weight, words)) for words in bags)
        return sum(map(self._weight, bags[0] & bags[1])) / least if least else 0.0

    def _weight(self, word: str) -> float:
        return log(1 + (len(self._texts) + 1) / (1 + self._seen[word]))

    @cached_property
    def _seen(self) -> Counter[str]:
        """In how many of the articles each word stands; counted only once two of them are compared."""
        return Counter(word for text in self._texts.values() for word in bag(text))


def _joined(parts: dict[int, str]) -> str:
    return "\n".join(parts[start] for start in sorted(parts))


@lru_cache(maxsize=256)
def _name_parts(text: str) -> frozenset[str]:
    return frozenset(part for name in names(text) for part in name)
