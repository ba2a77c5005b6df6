"""What a noun phrase is: a name, a person, several. Pure.

A phrase is (first, stop) indexes into the tokens of a sentence.
"""

from collections.abc import Sequence

from ingest.annotation.saying_words import DOCUMENTS
from ingest.annotation.words import PHRASE, Token
from ingest.people import BODIES, PEOPLE, TITLES

Phrase = tuple[int, int]

_MASS = frozenset("police people media parliament everyone someone congress state television news radio".split())
_ANYBODY = frozenset("police people others many some".split())
_PARTICLES = frozenset("van von der den de da di du del bin ibn ben al el".split())
_THINGS_IN_ER = frozenset(
    """
    paper newspaper water centre center number letter border weather river order power error tower figure matter
    summer winter quarter chamber transmitter container glacier trailer reactor computer helicopter ember timber
    charter corner sector factor door floor together altogether another further pepper shoulder finger hammer ladder
    rudder boulder cover copper silver leather feather butter spider oyster lobster cluster barrier pier shower
    flower powder folder roller freezer cooler heater boiler tanker freighter trawler cutter cruiser liner steamer
    bulldozer digger crater meter kilometer centimeter diameter perimeter parameter thermometer barometer register
    ledger bumper offer tender gender murder slaughter laughter disaster blister poster banner dinner supper chapter
    character cancer ulcer bladder anger danger hunger wonder thunder monitor conveyor tractor elevator generator
    radiator calculator indicator vapor harbor labor humor rumor color honor favor mirror terror horror corridor
    """.split()
)
# Adjectives that stand behind their noun: "people familiar with the deal".
_BEHIND_NOUN = frozenset("familiar close aware privy loyal knowledgeable acquainted conversant".split())
_ROLE_ENDINGS = ("er", "or", "ist", "man", "woman", "men", "women")


def head(tokens: Sequence[Token], phrase: Phrase) -> int:
    """The index of the phrase's main noun: the last one before "of", a comma, "who" or "close to"."""
    found = phrase[0]
    for at in range(*phrase):
        if found < at and tokens[found].kind == "noun" and tokens[at].low in _BEHIND_NOUN:
            break
        if tokens[at].kind in ("noun", "number"):
            found = at
        elif tokens[at].kind not in ("determiner", "and", "adverb") and tokens[found].kind == "noun":
            break
    return found


def is_name(tokens: Sequence[Token]) -> bool:
    """Whether the phrase ends in the name of a person: two capitalised words that are no body's."""
    names = name_run(tokens)
    if len(names) < 2 or any(singular(t.low) in BODIES for t in names):
        return False
    return not all(is_title(t.low) for t in names)


def name_run(tokens: Sequence[Token]) -> list[Token]:
    """The capitalised words in which the phrase ends, with the "van" and "bin" between them."""
    at = len(tokens)
    while at and tokens[at - 1].kind == "noun" and (tokens[at - 1].capital or tokens[at - 1].low in _PARTICLES):
        at -= 1
    while at < len(tokens) and not tokens[at].capital:
        at += 1
    return list(tokens[at:])


def is_person(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the phrase names one person, by name or by role."""
    first = next((at for at in range(*phrase) if tokens[at].kind == "comma"), phrase[1])
    core = tokens[head(tokens, phrase)]
    if is_name(tokens[phrase[0] : first]) or is_name(tokens[phrase[0] : head(tokens, phrase) + 1]):
        return True
    if core.capital and not is_role(core.low):
        return any(t.low in TITLES for t in tokens[phrase[0] : first] if t.kind == "noun")
    return is_role(core.low) and singular(core.low) == core.low


def is_plural(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the phrase speaks of several: "residents", "police", "Ankara and Moscow"."""
    core = tokens[head(tokens, phrase)]
    several = any(t.kind == "and" for t in tokens[phrase[0] : head(tokens, phrase) + 1])
    common = not core.capital or is_role(core.low)
    return several or core.low in ("police", "people") or (common and singular(core.low) != core.low)


def is_role(word: str) -> bool:
    """Whether a noun is what a person is: "minister", "residents", "plumber"."""
    one = singular(word.rpartition("-")[2])
    if one in PEOPLE or word.endswith("year-old"):
        return True
    return len(one) > 5 and one not in _THINGS_IN_ER and one.endswith(_ROLE_ENDINGS)


def can_speak(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the phrase is of those who say something: a person, a body, a report, a name."""
    word = tokens[head(tokens, phrase)]
    known = singular(word.low) in BODIES | DOCUMENTS or word.low in _ANYBODY
    return known or word.capital or word.kind == "pronoun" or is_role(word.low)


def is_title(word: str) -> bool:
    """Whether a capitalised word before a name is no part of it: "President", "Spokesman"; "Baker" may be a name."""
    return word in TITLES or singular(word.rpartition("-")[2]) in PEOPLE


def is_whole(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """False for a singular common noun without its determiner, which is a piece of something else."""
    core = tokens[head(tokens, phrase)]
    if tokens[phrase[0]].low == "no":
        return False
    if any(t.kind in ("determiner", "number") or t.capital or t.low == PHRASE for t in tokens[slice(*phrase)]):
        return True
    return core.low in _MASS or singular(core.low) != core.low or "'s" in tokens[phrase[0]].low


def singular(word: str) -> str:
    """The singular of a noun in lower case, as far as an ending tells."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
