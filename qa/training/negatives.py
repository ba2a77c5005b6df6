"""Hard negatives: the passages that lexical search would wrongly put first (pure)."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"\w+")
_K1, _B = 1.2, 0.75


class Bm25:
    """Okapi BM25 (Robertson et al. 1994) over passages, for mining only: everything is held in memory."""

    def __init__(self, passages: Sequence[str]) -> None:
        """Index the passages; their positions are their numbers."""
        self._size = len(passages)
        counts = [Counter(_words(passage)) for passage in passages]
        lengths = np.array([sum(count.values()) for count in counts], dtype=np.float32)
        norms = _K1 * (1 - _B + _B * lengths / max(float(lengths.mean()), 1.0))
        postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, count in enumerate(counts):
            for word, frequency in count.items():
                postings[word].append((number, frequency))
        self._postings = {word: self._weigh(pairs, norms) for word, pairs in postings.items()}

    def _weigh(
        self, pairs: list[tuple[int, int]], norms: NDArray[np.float32]
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        numbers = np.array([number for number, _ in pairs], dtype=np.int32)
        frequencies = np.array([frequency for _, frequency in pairs], dtype=np.float32)
        idf = np.log(1 + (self._size - len(pairs) + 0.5) / (len(pairs) + 0.5))
        weights: NDArray[np.float32] = idf * frequencies * (_K1 + 1) / (frequencies + norms[numbers])
        return numbers, weights.astype(np.float32)

    def top(self, query: str, count: int) -> list[int]:
        """Numbers of the best passages that share a word with the query, best first."""
        scores = np.zeros(self._size, dtype=np.float32)
        for word in set(_words(query)):
            if word in self._postings:
                numbers, weights = self._postings[word]
                scores[numbers] += weights
        count = min(count, self._size)
        best = np.argpartition(scores, self._size - count)[self._size - count :]
        ranked = best[np.argsort(-scores[best], kind="stable")]
        return [int(number) for number in ranked if scores[number] > 0]


def without_answer(candidates: Iterable[int], passages: Sequence[str], answers: Iterable[str], limit: int) -> list[int]:
    """The first candidates in which no answer string occurs, at most ``limit``."""
    wanted = [answer.lower().strip() for answer in answers if answer.strip()]
    found: list[int] = []
    for number in candidates:
        text = passages[number].lower()
        if not any(answer in text for answer in wanted):
            found.append(number)
            if len(found) == limit:
                break
    return found


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if word not in _COMMON]


_COMMON = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "by",
        "did",
        "do",
        "does",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "his",
        "how",
        "in",
        "is",
        "it",
        "its",
        "of",
        "on",
        "or",
        "she",
        "that",
        "the",
        "their",
        "they",
        "this",
        "to",
        "was",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "whom",
        "whose",
        "why",
        "will",
        "with",
        "would",
    ]
)
