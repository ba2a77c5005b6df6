"""The words of a question that carry meaning."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")

# Function words and the words of asking itself, which stand in every article or in none for another reason.
STOP_WORDS = frozenset(
    """
    a about after all also am an and any are as at be because been before being between both but by can could did
    do does doing during each ever few for from further get got had has have having he her here hers him his how i
    if in into is it its itself just let many me might more most much must my no nor not now of off on once only or
    other our ours out over own please same say says shall she should so some such tell than that the their theirs
    them then there these they this those through to too under until up us very was we were what whatever when
    where whether which while who whom whose why will with would you your yours s t re ve ll d m don didn doesn isn
    wasn aren weren won
    """.split()
)


def words(text: str) -> list[str]:
    """The words and numbers of a text in order, lower case, apostrophes straightened: "U.S." gives "u.s"."""
    return [match.group().lower().replace("’", "'") for match in _WORD.finditer(unicodedata.normalize("NFC", text))]


def content_words(text: str) -> list[str]:
    """The words that are worth searching for, each once, in order; all words when nothing else is left."""
    every = [word.removesuffix("'s") for word in words(text)]
    kept = [
        word for word in every if word not in STOP_WORDS and (len(word) > 1 or word.isdigit() or not word.isascii())
    ]
    return list(dict.fromkeys(kept or every))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The English Snowball stem of a lower-case word: "patrols" and "patrolled" both give "patrol"."""
    return _stemmer().stemWord(word)  # type: ignore[no-any-return]


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    from Stemmer import Stemmer

    return Stemmer("english")


def stems(text: str) -> list[str]:
    """The stems of `content_words`, each once, in order."""
    return list(dict.fromkeys(stem(word) for word in content_words(text)))
