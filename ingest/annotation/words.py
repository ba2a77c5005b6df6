"""The words of a sentence and the parts of speech that can be told without a model. Pure."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W_]+(?:[’'.&/-][^\W_]+)*|[,;:()“”\"«»—–\[\]!?…]")
# A quotation of so many words is speech; a shorter one is a word of the article's ("the so-called “council”").
_SPEECH_WORDS = 4

SPEECH = "“speech”"
PHRASE = "“phrase”"


class Token(NamedTuple):
    """A word, a mark of punctuation or a whole quotation; offsets into the article's text.

    `low` is the word in lower case with a straight apostrophe, `SPEECH` for a quotation of speech, `PHRASE` for a short
    one. `kind` is a part of speech, as far as it matters here: "noun" holds nouns, adjectives and all unknown words.
    """

    text: str
    low: str
    kind: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it is written as a name is, "al-Jolani" too."""
        return self.text[0].isupper() or (self.low.startswith(("al-", "el-")) and self.text[3:4].isupper())


_KINDS = {
    "determiner": """the a an this these those his her its their our my your some several many most few both all each
        every no one two three four five six seven eight nine ten eleven twelve another any dozens hundreds thousands
        what""",
    "pronoun": "he she it they we i you him them himself herself themselves everyone nobody nothing someone",
    "relative": "who which whose whom",
    "that": "that",
    "link": "of for at in from with near within inside",
    "preposition": """on by to into onto during over under about against among amid between around across behind outside
        through throughout toward towards upon via without despite beyond beside above below along like per off out up
        down away back""",
    "have": "has have had having 've",
    "do": "do does did",
    "be": """is are was were be been being am it's he's she's they're we're i'm you're that's there's who's what's isn't
        aren't wasn't weren't""",
    "modal": "will would can could may might shall should must cannot won't can't couldn't wouldn't",
    "negation": "not never neither nor don't doesn't didn't hasn't haven't hadn't hardly barely",
    "past": """made took came went saw held led lost met told said gave got kept fell rose sent spoke spent stood won
        began became broke brought built bought caught chose cut drew drove fought flew hit knew meant paid put ran sat
        sold shot struck threw understood wrote wore killed died fled grew hung sank sought shook swept tore withdrew
        left found felt lay woke forced""",
    "conjunction": """but while whereas although though because since as when if after before until unless so whether
        than where how why once yet hence""",
    "and": "and or",
    "time": """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december today yesterday tonight tomorrow morning afternoon evening night week
        weekend month year hours days weeks months years ago midday noon midnight""",
    "adverb": """also later earlier already now then again too even only just always often soon still first further
        however meanwhile instead moreover furthermore therefore thus nevertheless nonetheless
        rather almost here there perhaps""",
}
_KIND = {word: kind for kind, words in _KINDS.items() for word in words.split()} | {",": "comma"}
_NAMED_TIMES = frozenset("Morning Evening Night Week Year Today Month Weekend Years Days".split())
_LY_NAME = re.compile("[eiou]lly$")  # "Kelly", not "finally"
_NO_ADVERBS = frozenset(
    "family ally italy assembly emily reply supply rally july daily weekly monthly elderly early".split()
)


def tokens(text: str, start: int, end: int, quotations: Sequence[tuple[int, int]]) -> list[Token]:
    """The tokens of text[start:end]; each of the quotations, which are in order, is one, cut to the sentence."""
    found: list[Token] = []
    place = start
    for first, stop in quotations:
        first, stop = max(first, start), min(stop, end)
        if first < stop:
            found += _words(text, place, first)
            found.append(_quotation(text, first, stop))
            place = stop
    return [*found, *_words(text, place, end)]


def kind_of(word: str) -> str:
    """The part of speech of a word in lower case."""
    known = _KIND.get(word)
    if known:
        return known
    if not word[0].isalnum():
        return "mark"
    if word[0].isdigit():
        return "number"
    return "adverb" if word.endswith("ly") and word not in _NO_ADVERBS else "noun"


@lru_cache(maxsize=65536)
def _known(word: str) -> tuple[str, str]:
    low = word.lower().replace("’", "'")
    return low, kind_of(low)


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        low, kind = _known(word)
        first, end = match.span()
        if not word[0].isupper():
            yield Token(word, low, kind, first, end)
            continue
        # "May" is the month, and "Morning" of "Morning Herald" a name, wherever they are capitalised within a sentence.
        kind = "noun" if word in _NAMED_TIMES and first > start else "time" if word == "May" and first > start else kind
        if kind == "adverb" and (first > start or _LY_NAME.search(low)):
            kind = "noun" if low.endswith("ly") else kind
        yield Token(word, low, kind, first, end)


def _quotation(text: str, start: int, end: int) -> Token:
    inner = text[start:end].strip(" “”\"«»‘’'")
    speech = inner.count(" ") + 1 >= _SPEECH_WORDS or inner.endswith((",", ".", "!", "?"))
    low, kind = (SPEECH, "speech") if speech else (PHRASE, "noun")
    return Token(text[start:end], low, kind, start, end)
