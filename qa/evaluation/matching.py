"""Comparing strings as SQuAD does (Rajpurkar et al. 2016, arXiv 1606.05250), made Unicode-aware. Pure."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

_ARTICLE = re.compile(r"\b(a|an|the)\b")


@lru_cache(maxsize=65536)
def normalize(text: str) -> str:
    """Lower case, without accents, punctuation, symbols and articles, single spaces; "%" reads "percent"."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    text = text.replace("%", " percent ").replace("-", " ").replace("\u2013", " ").replace("\u2014", " ")
    text = "".join(c for c in text if unicodedata.category(c)[0] not in "PS")
    return " ".join(_ARTICLE.sub(" ", text).split()).replace("per cent", "percent")


def contains(text: str, phrase: str) -> bool:
    """Whether the phrase stands in the text as whole words; both normalised, an empty phrase in none."""
    return bool(phrase) and f" {phrase} " in f" {text} "


def token_f1(text: str, gold: str) -> float:
    """The harmonic mean of the precision and recall of the words of two normalised texts (SQuAD)."""
    words, expected = text.split(), gold.split()
    if not words or not expected:
        return float(words == expected)
    common = sum((Counter(words) & Counter(expected)).values())
    return 2 * common / (len(words) + len(expected)) if common else 0.0
