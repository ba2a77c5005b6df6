"""Copies of articles with other words, for archives larger than the texts at hand."""

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

# The share of words that are changed: enough for the product not to take the copies for copies.
_CHANGED = 0.3
_WORD = re.compile(r"\b[A-Za-z]{4,}\b")


class Changer:
    """Changes words to others of the same texts, with as many letters and drawn as often as the texts use them: so the
    copies' words are as frequent as the originals', and all offsets stay right. The same key always gives the same."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words: dict[tuple[int, bool], list[str]] = defaultdict(list)
        for text in texts:
            for word in _WORD.findall(text):
                self._words[len(word), word[0].isupper()].append(word)

    def __call__(self, texts: Sequence[str], key: str) -> list[str]:
        """The texts with three words of ten changed."""
        chance = random.Random(key)

        def changed(match: re.Match[str]) -> str:
            word = match.group()
            others = self._words.get((len(word), word[0].isupper()), [word])
            return chance.choice(others) if chance.random() < _CHANGED else word

        return [_WORD.sub(changed, text) for text in texts]
