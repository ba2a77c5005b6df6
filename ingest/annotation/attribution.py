"""Who says so: the stretches of an article that it does not say in its own voice, and who does. Pure.

Rules for English news. A sentence belongs to its speaker as a whole; a part of it only where that is plain (", but
residents said", "..., saying that"). A quotation that goes on over sentences stays its speaker's. So does a report in
the next sentence of the same paragraph that begins with a pronoun which cannot be the speaker: "Sources said that the
city is calm. It has opened its gates." When the pronoun may be the speaker, the article is taken to tell what he did.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.annotation.mentions import Mention, is_surname, may_be, told_name
from ingest.annotation.nouns import is_person, is_plural
from ingest.annotation.pronouns import Referents
from ingest.annotation.quotations import OPENING, quotations
from ingest.annotation.saying import Saying
from ingest.annotation.saying_words import HEDGED, HEDGES, SAYING, VERBS, VIEWS
from ingest.annotation.sayings import sayings
from ingest.annotation.words import SPEECH, Token
from ingest.datatypes import Article, Attribution

_WORD = re.compile(r"[^\W\d_]+")
# A sentence with none of these words and no quotation does not say who says it.
_TRIGGERS = frozenset(VERBS) | SAYING | HEDGES | HEDGED | VIEWS | frozenset("according citing quoting rumours".split())
_CLOSING = ("”", "»", '"', "’", "'")
_JOINTS = ("comma", "and", "conjunction", "mark")
_PRONOUNS = frozenset("he she it they".split())


def find_attributions(article: Article, sentences: Sequence[tuple[int, int]]) -> tuple[Attribution, ...]:
    """The attributed stretches of the article's text, in order; `sentences` are its sentences' offsets."""
    quoted = quotations(article.text)
    reading = _Reading(article.text, sentences, Referents(article.text, sentences, quoted))
    for sentence, (start, end) in enumerate(sentences):
        words = _WORD.findall(article.text[start:end].lower())
        if OPENING.search(article.text, start, end) or not _TRIGGERS.isdisjoint(words):
            reading.take(sentence)
        if sentence not in reading.last and words and words[0] in _PRONOUNS:
            reading.go_on(sentence, words[0])
    reading.look_ahead()
    return tuple(sorted(reading.found, key=lambda one: one.start))


@dataclass
class _Reading:
    """One article under way. `last` is each sentence's last source, with its attribution."""

    text: str
    sentences: Sequence[tuple[int, int]]
    namings: Referents
    found: list[Attribution] = field(default_factory=list)
    last: dict[int, tuple[Attribution, Mention]] = field(default_factory=dict)
    unfinished: set[int] = field(default_factory=set)  # sentences whose report the next one may go on with
    unspoken: list[int] = field(default_factory=list)  # speech whose speaker has not been met yet

    def take(self, sentence: int) -> None:
        """A sentence in which something may be said."""
        tokens = self.namings.tokens(sentence)
        if tokens and all(token.low == SPEECH or token.kind == "mark" for token in tokens):
            before = self.last.get(sentence - 1) or self._speaker_before(sentence)
            if before and before[0].source and self._goes_on(sentence):
                self._give(sentence, before)
            else:
                self.unspoken.append(sentence)
            return
        for saying in sayings(tokens):
            self._attribute(sentence, saying, tokens)

    def go_on(self, sentence: int, pronoun: str) -> None:
        """A sentence that begins with a pronoun: the report before it goes on unless the pronoun may be its speaker."""
        before = self.last.get(sentence - 1)
        if before is None or sentence - 1 not in self.unfinished or before[0].source in _PRONOUNS | {""}:
            return
        between = self.text[self.sentences[sentence - 1][1] : self.sentences[sentence][0]]
        speech = any(token.low == SPEECH for token in self.namings.tokens(sentence - 1))
        if "\n" not in between and not speech and not _may_be(before[1], pronoun):
            self._give(sentence, before)

    def look_ahead(self) -> None:
        """Gives the speech whose speaker comes only later to the next one who speaks, when nothing else is between."""
        for sentence in reversed(self.unspoken):
            after = self.last.get(sentence + 1)
            quoted = self.namings.tokens(sentence + 1)[:1] if after else []
            if after and after[0].source and quoted and quoted[0].low == SPEECH:
                self._give(sentence, after)

    def _goes_on(self, sentence: int) -> bool:
        """Whether the sentence before was speech too, or announced some."""
        before = self.namings.tokens(sentence - 1)
        if before[-1:] and before[-1].low == SPEECH and not before[-1].text.endswith(_CLOSING):
            return True  # a paragraph that leaves its quotation open goes on in the next
        between = self.text[self.sentences[sentence - 1][1] : self.sentences[sentence][0]]
        spoken = any(token.low == SPEECH for token in before) or any(token.low == ":" for token in before[-1:])
        # A new paragraph that leaves its quotation open is of the speaker who follows.
        start, end = self.sentences[sentence]
        closes = self.text[start:end].rstrip(".").endswith(_CLOSING)
        is_open = "\n" in between and self.text[start] in "“«" and not closes
        return (spoken and not is_open) or "\n" not in between

    def _speaker_before(self, sentence: int) -> tuple[Attribution, Mention] | None:
        """Who spoke in the last sentence but one of the paragraph, when the article's own words stand between."""
        if sentence < 2 or "\n" in self.text[self.sentences[sentence - 2][1] : self.sentences[sentence][0]]:
            return None
        spoke = any(token.low == SPEECH for token in self.namings.tokens(sentence - 2))
        return self.last.get(sentence - 2) if spoke else None

    def _give(self, sentence: int, other: tuple[Attribution, Mention]) -> None:
        start, end = self.sentences[sentence]
        attribution = Attribution(start, end, other[0].source, other[0].source_start, other[0].source_end)
        self.found.append(attribution)
        self.last[sentence] = (attribution, other[1])
        self.namings.note(sentence, other[1])

    def _attribute(self, sentence: int, saying: Saying, tokens: Sequence[Token]) -> None:
        start, end = _stretch(saying, tokens, self.sentences[sentence])
        if saying.named:
            source = self.namings.resolve(sentence, saying.source)
            self.namings.note(sentence, source)
            name, first, stop = told_name(self.text, source, self.sentences[source.sentence][0])
        else:
            source = Mention(sentence, tuple(tokens[slice(*saying.source)]))
            name, first, stop = "", source.words[0].start, source.words[-1].end
        attribution = Attribution(start, end, name, first, stop)
        self.found.append(attribution)
        if saying.opens and saying.stop == len(tokens) and sentence not in self.last:
            self.unfinished.add(sentence)
        else:
            self.unfinished.discard(sentence)
        self.last[sentence] = (attribution, source)


def _stretch(saying: Saying, tokens: Sequence[Token], sentence: tuple[int, int]) -> tuple[int, int]:
    """The offsets of what is said, without the "and" before another clause."""
    stop = saying.stop
    while stop < len(tokens) and stop > saying.first + 1 and tokens[stop - 1].kind in _JOINTS:
        stop -= 1
    start = tokens[saying.first].start if saying.first else sentence[0]
    return start, tokens[stop - 1].end if stop < len(tokens) else sentence[1]


def _may_be(source: Mention, pronoun: str) -> bool:
    """Whether a pronoun may stand for the speaker: "they" for any body, too, and "he" and "she" for any surname."""
    whole = (0, len(source.words))
    if pronoun in ("he", "she") and (is_surname(source.words) or is_person(source.words, whole)):
        return not is_plural(source.words, whole)  # "Investigators" opens its sentence
    return may_be(source.words, pronoun)
