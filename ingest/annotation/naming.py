"""Who a source is, in full: the naming that a pronoun, a surname or "the ministry" refers to. Pure."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.annotation.noun_phrases import (
    LONGEST, Phrase, head, is_name, is_person, is_plural, is_role, is_whole, name_run, phrase_after, phrase_before,
    singular, with_apposition,
)  # fmt: skip
from ingest.annotation.saying_words import BODIES, DOCUMENTS, FEMALE, MALE, TITLES
from ingest.annotation.subjects import clause_subject
from ingest.annotation.words import Token, tokens

# How many sentences back a pronoun reaches, and how far for the nearest source where nothing fits it.
_REACH = 5
_NEAREST = 2
# How many earlier places of a word are looked at.
_TRIES = 8
_PERSONAL = {
    "he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "they": "they", "them": "they", "their": "they",
    "it": "it", "its": "it",
}  # fmt: skip
_POINTING = frozenset("the these those this that both".split())
# Words for a source that the article may have named in any way.
_ANYBODY = frozenset("source sources".split())
_SAME = frozenset("same two three latter former".split())
_DIRECTIONS = frozenset("north south east west new northern southern eastern western central upper lower".split())
# Adjectives that open a source, and have a capital only at a sentence's beginning.
_COMMON = (BODIES - {"kremlin"}) | DOCUMENTS | frozenset(
    "local senior several some many most two three other former independent human medical rescue aid military state "
    "foreign security opposition rebel media satellite unnamed both".split()
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """A source as the article names it in one place: never no words."""

    sentence: int
    words: tuple[Token, ...]


class Namings:
    """The sources of one article so far, and what later words for them refer to.

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
        """The tokens of a sentence."""
        if sentence not in self._tokens:
            start, end = self._sentences[sentence]
            first = bisect_right(self._quotation_ends, start)
            stop = bisect_right(self._quotation_starts, end)
            self._tokens[sentence] = tokens(self._text, start, end, self._quotations[first:stop])
        return self._tokens[sentence]

    def note(self, sentence: int, source: Mention) -> None:
        """Keep the source of a sentence for what follows."""
        self._sources.append((sentence, source))

    def resolve(self, sentence: int, phrase: Phrase) -> Mention:
        """The fullest naming of the source whose words stand in this sentence."""
        words = tuple(self.tokens(sentence)[slice(*phrase)])
        found: Mention | None = None
        if len(words) == 1 and words[0].low in _PERSONAL:
            found = self._pronoun(sentence, _PERSONAL[words[0].low], phrase[0])
        elif _is_surname(words):
            found = self._full_name(words[-1])
        elif sought := _sought(words):
            found = self._definite(words, sought) or (self._latest(sentence) if sought[-1] in _ANYBODY else None)
        return found or Mention(sentence, words)

    def _pronoun(self, sentence: int, pronoun: str, before: int) -> Mention | None:
        own = next(self._spoken_of(sentence, before), None)
        if own and fits(own.words, pronoun):
            return own
        for back in range(sentence - 1, max(sentence - _REACH, 0) - 1, -1):
            for mention in self._spoken_of(back):
                if fits(mention.words, pronoun):
                    return mention
        return self._latest(sentence, _NEAREST)

    def _latest(self, sentence: int, reach: int = _REACH) -> Mention | None:
        return self._sources[-1][1] if self._sources and self._sources[-1][0] >= sentence - reach else None

    def _spoken_of(self, sentence: int, before: int | None = None) -> Iterator[Mention]:
        """The sources of a sentence, latest first, then its subject; both before the token `before`, when given."""
        for where, source in reversed(self._sources):
            if where < sentence:
                break
            if where == sentence:
                yield source
        words = self.tokens(sentence)
        subject = clause_subject(words, len(words) if before is None else before)
        if subject and words[subject[0]].low not in _PERSONAL:
            yield self.resolve(sentence, with_apposition(words, subject))

    def _full_name(self, name: Token) -> Mention | None:
        """The first place where a person of this surname has more names."""
        surname = _plain(name)
        if surname in self._full:
            return self._full[surname]
        for sentence, at in self._places(surname, 0, name.start):
            words = self.tokens(sentence)
            phrase = _named_at(words, at)
            if phrase and _has_full_name(words[slice(*phrase)]):
                self._full[surname] = Mention(sentence, tuple(words[slice(*_with_roles(words, phrase))]))
                return self._full[surname]
        return None

    def _definite(self, words: Sequence[Token], sought: tuple[str, ...]) -> Mention | None:
        """The latest fuller naming of what "the ministry" or "the foreign minister" is."""
        for _, source in reversed(self._sources):
            if _names(source.words, sought) and _is_fuller(source.words, sought):
                return _part(source, sought)
        for sentence, at in self._places_before(sought[-1], words[0].start):
            near = self.tokens(sentence)
            phrase = _described(near, at)
            if phrase and _is_fuller(near[slice(*phrase)], sought) and _names(near[slice(*phrase)], sought):
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
                if token.start == start and _plain(token).lower() == word.lower():
                    yield sentence, at


def fits(words: Sequence[Token], pronoun: str) -> bool:
    """Whether a pronoun can stand for the source."""
    whole = (0, len(words))
    core = words[head(words, whole)]
    if pronoun in ("he", "she"):
        other = FEMALE if pronoun == "he" else MALE
        return is_person(words, whole) and not any(token.low in other for token in words)
    if pronoun == "they":
        return is_plural(words, whole) and (is_role(core.low) or core.low in ("people", "police") or core.capital
            or any(token.kind == "and" for token in words) or singular(core.low) in BODIES)  # fmt: skip
    return not is_person(words, whole) and not is_plural(words, whole) and (
        core.capital or singular(core.low) in BODIES
    )  # fmt: skip


def _is_surname(words: Sequence[Token]) -> bool:
    """One name, with titles or without: "Rabie", "Mr Lopez", "President Smith"."""
    rest = [token for token in words if token.low not in TITLES and token.low != "the"]
    if len(rest) != 1 or rest[0] is not words[-1] or not rest[0].capital or rest[0].kind != "noun":
        return False
    return not is_role(rest[0].low) and not rest[0].text.isupper() and singular(rest[0].low) not in BODIES


def _sought(words: Sequence[Token]) -> tuple[str, ...]:
    """The words of "the (same) sources" or "the defence ministry"; none where the source is told in full."""
    nouns = [token for token in words if token.low not in _POINTING | _SAME]
    if any(token.kind != "noun" for token in nouns) or not 1 <= len(nouns) <= 3:
        return ()
    bare = len(words) == 1 and words[0].low in ("sources", "source")
    pointed = words[0].low in _POINTING or words[0].low == "same"
    if not (bare or (pointed and not any(token.capital for token in nouns))):
        return ()
    return tuple(token.low for token in nouns)


def _named_at(words: Sequence[Token], at: int) -> Phrase | None:
    """The person's name around a word: with the names behind it, if several, and none of another person before it."""
    stop = at + 1
    while stop < len(words) and words[stop].kind == "noun" and words[stop].capital and not is_role(words[stop].low):
        stop += 1
    phrase = phrase_before(words, at)
    if phrase is None:
        return None
    first = next((k + 1 for k in range(at, phrase[0], -1) if words[k].kind == "and"), phrase[0])
    while first < at and words[first].low.endswith("s") and is_role(words[first].low):  # "Presidents Putin and Erdogan"
        first += 1
    return (first, stop if stop - at > 2 else at + 1)


def _has_full_name(words: Sequence[Token]) -> bool:
    names = [token for token in name_run(words) if token.low not in TITLES and not is_role(token.low)]
    return is_name(words) and len(names) >= 2 and names[0].low not in _DIRECTIONS


def _with_roles(words: Sequence[Token], phrase: Phrase) -> Phrase:
    """The name with the role that stands behind it, or before it as in "the mayor, Ali Hassan,"."""
    longer = with_apposition(words, phrase)
    if longer != phrase or phrase[0] < 2 or words[phrase[0] - 1].kind != "comma":
        return longer
    role = phrase_before(words, phrase[0] - 2) if words[phrase[0] - 2].kind == "noun" else None
    ends = phrase[1] < len(words) and words[phrase[1]].kind == "comma"
    if role and ends and words[role[0]].kind == "determiner" and is_role(words[head(words, role)].low):
        return (role[0], phrase[1])
    return phrase


def _described(words: Sequence[Token], at: int) -> Phrase | None:
    """The phrase around a noun, with the name that follows a title, or stands beside a role."""
    phrase = phrase_before(words, at)
    if phrase is None:
        return None
    stop = at + 1
    while stop < len(words) and words[stop].capital and words[stop].kind == "noun":
        stop += 1
    if stop == at + 1 and stop < len(words) and words[stop].kind == "link":
        longer = phrase_after(words, phrase[0])
        stop = longer[1] if longer and longer[1] > stop else stop
    phrase = (phrase[0], stop)
    before = words[phrase[0] - 1] if phrase[0] > 1 else None
    if before and before.kind == "comma" and words[phrase[0] - 2].capital:
        name = phrase_before(words, phrase[0] - 2)
        if name and is_name(words[slice(*name)]):
            return (name[0], stop)
    if stop + 1 < len(words) and words[stop].kind == "comma" and words[stop + 1].capital:
        name = phrase_after(words, stop + 1)
        ends = name and name[1] < len(words) and words[name[1]].kind == "comma"
        if name and ends and is_name(words[slice(*name)]):
            return (phrase[0], name[1])
    return phrase if is_whole(words, phrase) else None


def _names(words: Sequence[Token], sought: Sequence[str]) -> bool:
    """Whether what is sought is what the words name, not only a part of it: "the ministry" is no spokesman of it."""
    lows = [token.low for token in words]
    if any(word not in lows for word in sought):
        return False
    at = lows.index(sought[-1])
    opening = next((k + 1 for k in range(at, -1, -1) if words[k].kind == "comma"), 0)
    if any(token.kind in ("link", "relative", "that", "preposition") for token in words[opening:at]):
        return False
    return is_role(sought[-1]) or not is_person(words, (0, len(words)))


def _part(source: Mention, sought: Sequence[str]) -> Mention:
    """Of two joined by "and", the one that is sought."""
    at = [token.low for token in source.words].index(sought[-1])
    joints = [k for k, token in enumerate(source.words) if token.kind == "and"]
    first = max((k + 1 for k in joints if k < at), default=0)
    stop = min((k for k in joints if k > at), default=len(source.words))
    part = source.words[first:stop]
    return Mention(source.sentence, part) if is_whole(part, (0, len(part))) and _is_fuller(part, sought) else source


def _is_fuller(words: Sequence[Token], sought: Sequence[str]) -> bool:
    return any(token.kind == "noun" and token.low not in sought and token.low not in _SAME for token in words)


def _plain(token: Token) -> str:
    return token.text.removesuffix("'s").removesuffix("’s")


def told_name(text: str, source: Mention, opening: int) -> tuple[str, int, int]:
    """The source as a reader would name it after "according to", and its (start, end) in the text.

    `opening` is where the sentence of the naming begins: a word there has its capital from the sentence.
    """
    words = _short(source.words)
    start, end = words[0].start, words[-1].end
    end -= 2 if words[-1].low.endswith("'s") and words[-1].text[0].isalnum() else 0
    if text[end : end + 1] == "." and "." in words[-1].text:
        end += 1
    name = " ".join(text[start:end].split())
    if words[0].kind == "determiner" or (start <= opening + 1 and _is_common(words, text)):
        name = name[:1].lower() + name[1:]
    return name, start, end


def _short(words: Sequence[Token]) -> Sequence[Token]:
    """At most as many words as a source is told in; a role behind a comma goes first."""
    if sum(token.kind != "comma" for token in words) <= LONGEST:
        return words
    comma = next((at for at, token in enumerate(words) if token.kind == "comma"), LONGEST)
    stop = min(comma, LONGEST) or LONGEST
    while stop > 1 and words[stop - 1].kind not in ("noun", "number", "time"):
        stop -= 1
    return words[:stop]


def _is_common(words: Sequence[Token], text: str) -> bool:
    """Whether a capitalised first word has its capital from the sentence alone."""
    low = words[0].low
    if len(words) == 1 and singular(low) == low and is_role(low):
        return False  # "Major said" is a name
    if len(words) > 1 and words[1].capital and words[1].kind == "noun":
        return False
    return singular(low) in _COMMON or is_role(low) or low in _COMMON or f" {low} " in text or words[0].kind != "noun"
