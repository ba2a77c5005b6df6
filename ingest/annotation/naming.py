"""Who a source is, in full: the naming that a surname or "the ministry" refers to. Pure."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ingest.annotation.mentions import Mention, is_fuller, is_surname, names, part_named, sought_words
from ingest.annotation.names_nearby import described, has_full_name, named_at, with_roles
from ingest.annotation.noun_phrases import with_apposition
from ingest.annotation.nouns import Phrase
from ingest.annotation.subjects import clause_subject
from ingest.annotation.words import Token, tokens

# Words without a stop beyond this are a table or a list, no sentence; the work of reading one grows with its square.
_LONGEST_SENTENCE = 300
# How many sentences back "the sources" reach.
_REACH = 5
# How many of the latest sources "the ministry" may be.
_LATEST = 40
# How many earlier places of a word are looked at.
_TRIES = 8
PRONOUNS = {
    "he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "they": "they", "them": "they", "their": "they",
    "it": "it", "its": "it",
}  # fmt: skip
# "BUENOS AIRES, March 3 (Agency) - " before a report is nobody's name.
_DATELINE = re.compile(r"[^\W\d_a-z]{3}[^\n–—]{0,60}?(?:\s-{1,2}|\s?[–—])\s(?=\W{0,2}[A-Z0-9])")
# Words for a source that the article may have named in any way.
_ANYBODY = frozenset("source sources".split())


class Namings:
    """The sources of one article so far, and what later names for them refer to.

    `note` the sources in the order of the text; `resolve` looks only at what stands before.
    """

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], quotations: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._lower = text.lower() if len(text.lower()) == len(text) else text
        self._sentences = sentences
        self._starts = [start for start, _ in sentences]
        self._quotations = quotations
        self._quotation_starts = [start for start, _ in quotations]
        self._quotation_ends = [end for _, end in quotations]
        self._full: dict[str, Mention] = {}  # by surname
        self._tokens: dict[int, list[Token]] = {}
        self._sources: list[tuple[int, Mention]] = []  # by the sentence that is attributed

    def tokens(self, sentence: int) -> list[Token]:
        """The tokens of a sentence; none of one that is too long to be read."""
        if sentence not in self._tokens:
            start, end = self._sentences[sentence]
            if dateline := _DATELINE.match(self._text, start, end):
                start = dateline.end()
            first = bisect_right(self._quotation_ends, start)
            stop = bisect_right(self._quotation_starts, end)
            found = tokens(self._text, start, end, self._quotations[first:stop])
            self._tokens[sentence] = found if len(found) <= _LONGEST_SENTENCE else []
        return self._tokens[sentence]

    def note(self, sentence: int, source: Mention) -> None:
        """Keep the source of a sentence for what follows."""
        self._sources.append((sentence, source))

    def resolve(self, sentence: int, phrase: Phrase) -> Mention:
        """The fullest naming of the source whose words stand in this sentence."""
        words = tuple(self.tokens(sentence)[slice(*phrase)])
        found: Mention | None = None
        if is_surname(words):
            found = self._full_name(words[-1])
        elif sought := sought_words(words):
            found = self._definite(words, sought) or (self._latest(sentence) if sought[-1] in _ANYBODY else None)
        return found or Mention(sentence, words)

    def _latest(self, sentence: int, reach: int = _REACH) -> Mention | None:
        return self._sources[-1][1] if self._sources and self._sources[-1][0] >= sentence - reach else None

    def _spoken_of(self, sentence: int, before: int | None = None) -> Iterator[Mention]:
        """The sources of a sentence, latest first, then its subject; both before the token `before`, when given."""
        yield from self._sources_of(sentence)
        words = self.tokens(sentence)
        subject = clause_subject(words, len(words) if before is None else before)
        if subject is None or words[subject[0]].low in PRONOUNS:
            return
        opening = words[subject[0]]
        person = self._full_name(opening) if is_surname((opening,)) and not opening.low.endswith("'s") else None
        yield person or self.resolve(sentence, with_apposition(words, subject))

    def _sources_of(self, sentence: int) -> Iterator[Mention]:
        """The sources of a sentence, latest first."""
        for where, source in reversed(self._sources):
            if where < sentence:
                break
            if where == sentence:
                yield source

    def _full_name(self, name: Token) -> Mention | None:
        """The first place where a person of this surname has more names."""
        surname = plain(name)
        if surname in self._full:
            return self._full[surname]
        for sentence, at in self._places(surname, 0, name.start):
            words = self.tokens(sentence)
            phrase = named_at(words, at)
            if phrase and has_full_name(words[slice(*phrase)]):
                self._full[surname] = Mention(sentence, tuple(words[slice(*with_roles(words, phrase))]))
                return self._full[surname]
        return None

    def _definite(self, words: Sequence[Token], sought: tuple[str, ...]) -> Mention | None:
        """The latest fuller naming of what "the ministry" or "the foreign minister" is."""
        for _, source in self._sources[: -_LATEST - 1 : -1]:
            if names(source.words, sought) and is_fuller(source.words, sought):
                return part_named(source, sought)
        for sentence, at in self._places_before(sought[-1], words[0].start):
            near = self.tokens(sentence)
            phrase = described(near, at)
            if phrase and is_fuller(near[slice(*phrase)], sought) and names(near[slice(*phrase)], sought):
                return Mention(sentence, tuple(near[slice(*phrase)]))
        return None

    def _places(self, word: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """(sentence, token) of the first places of a word in the text, outside quotations."""
        for _ in range(_TRIES):
            start = self._text.find(word, start, stop)
            if start < 0:
                return
            yield from self._token_at(word, start)
            start += len(word)

    def _places_before(self, word: str, stop: int) -> Iterator[tuple[int, int]]:
        """The same for the last places, and in any case."""
        for _ in range(_TRIES):
            stop = self._lower.rfind(word, 0, stop)
            if stop < 0:
                return
            yield from self._token_at(word, stop)

    def _token_at(self, word: str, start: int) -> Iterator[tuple[int, int]]:
        sentence = bisect_right(self._starts, start) - 1
        if sentence >= 0:
            for at, token in enumerate(self.tokens(sentence)):
                if token.start == start and plain(token).lower() == word.lower():
                    yield sentence, at


def plain(token: Token) -> str:
    return token.text.removesuffix("'s").removesuffix("’s")
