"""A source as an article names it: what can refer to it, and how a reader would name it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.annotation.gender import pronoun_for
from ingest.annotation.noun_phrases import LONGEST
from ingest.annotation.nouns import head, is_person, is_plural, is_role, is_title, is_whole, singular
from ingest.annotation.saying_words import DOCUMENTS
from ingest.annotation.words import Token
from ingest.people import BODIES, FIRMS, TITLES

_POINTING = frozenset("the these those this that both".split())
_SAME = frozenset("same two three latter former".split())
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


def fits(words: Sequence[Token], pronoun: str) -> bool:
    """Whether a pronoun can stand for the source."""
    whole = (0, len(words))
    core = words[head(words, whole)]
    if pronoun in ("he", "she"):
        return (is_person(words, whole) or is_surname(words)) and pronoun_for(words) in (pronoun, "")
    if pronoun == "they":
        return is_plural(words, whole) and (is_role(core.low) or core.low in ("people", "police") or core.capital
            or any(token.kind == "and" for token in words) or singular(core.low) in BODIES)  # fmt: skip
    one = singular(core.low)
    person = is_person(words, whole) and core.low not in FIRMS
    return not person and not is_plural(words, whole) and (core.capital or one in BODIES | DOCUMENTS | FIRMS)


def may_be(words: Sequence[Token], pronoun: str) -> bool:
    """Whether a pronoun may stand for the source: unless it is known for something else."""
    whole = (0, len(words))
    if fits(words, pronoun) or (pronoun == "they" and fits(words, "it")):
        return True
    core = words[head(words, whole)]
    if pronoun == "they":
        return not is_person(words, whole)
    if is_plural(words, whole):
        return False
    if pronoun == "it":  # two capitalised words may name a firm
        return not (is_person(words, whole) and (pronoun_for(words) or any(is_role(token.low) for token in words)))
    known = singular(core.low) in BODIES | DOCUMENTS or core.capital
    return not known and pronoun_for(words) in (pronoun, "")


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


def is_surname(words: Sequence[Token]) -> bool:
    """One name, with titles or without: "Rabie", "Mr Lopez", "President Smith"."""
    rest = [token for token in words if token.low not in TITLES and token.low != "the"]
    if len(rest) != 1 or rest[0] is not words[-1] or not rest[0].capital or rest[0].kind != "noun":
        return False
    return not is_title(rest[0].low) and not rest[0].text.isupper() and singular(rest[0].low) not in BODIES


def sought_words(words: Sequence[Token]) -> tuple[str, ...]:
    """The words of "the (same) sources" or "the defence ministry"; none where the source is told in full."""
    nouns = [token for token in words if token.low not in _POINTING | _SAME]
    if any(token.kind != "noun" for token in nouns) or not 1 <= len(nouns) <= 3:
        return ()
    bare = len(words) == 1 and words[0].low in ("sources", "source")
    pointed = words[0].low in _POINTING or words[0].low == "same"
    if not (bare or (pointed and not any(token.capital for token in nouns))):
        return ()
    return tuple(token.low for token in nouns)


def names(words: Sequence[Token], sought: Sequence[str]) -> bool:
    """Whether what is sought is what the words name, not only a part of it: "the ministry" is no spokesman of it."""
    lows = [token.low for token in words]
    if any(word not in lows for word in sought):
        return False
    at = lows.index(sought[-1])
    opening = next((k + 1 for k in range(at, -1, -1) if words[k].kind == "comma"), 0)
    if any(token.kind in ("link", "relative", "that", "preposition") for token in words[opening:at]):
        return False
    return is_role(sought[-1]) or not is_person(words, (0, len(words)))


def is_fuller(words: Sequence[Token], sought: Sequence[str]) -> bool:
    """Whether the words tell more than what is sought."""
    return any(token.kind == "noun" and token.low not in sought and token.low not in _SAME for token in words)


def part_named(source: Mention, sought: Sequence[str]) -> Mention:
    """Of two joined by "and", the one that is sought."""
    at = [token.low for token in source.words].index(sought[-1])
    joints = [k for k, token in enumerate(source.words) if token.kind == "and"]
    first = max((k + 1 for k in joints if k < at), default=0)
    stop = min((k for k in joints if k > at), default=len(source.words))
    part = source.words[first:stop]
    return Mention(source.sentence, part) if is_whole(part, (0, len(part))) and is_fuller(part, sought) else source


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
    if is_title(low) or (is_role(low) and singular(low) != low):
        return True
    return singular(low) in _COMMON or low in _COMMON or f" {low} " in text or words[0].kind != "noun"
