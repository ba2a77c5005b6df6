"""What a sentence says did or did not happen: its words, each with what negates or weakens it. Pure.

A reading of words, not of grammar: a negation governs the next word that carries meaning.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from qa.citations.opposites import Side, sides
from qa.citations.roots import root
from qa.words import STOP_WORDS, stem

TOKEN = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*|[^\w\s]")
_NEGATIONS = frozenset("not never cannot hardly neither nor without".split())
# These negate what follows their noun as well: "no contract was signed".
_NONE = frozenset("no none nobody".split())
_AUXILIARIES = frozenset("was were is are has have had".split())
# Words that say of the verb after "to" (or "of", "from", "out") that it did not happen.
_REFUSALS = frozenset(map(stem, "refuse fail decline unable unwilling neglect refusal failure".split()))
_AVERTED = frozenset(map(stem, "avoid prevent instead short rule stop rather".split()))
_LINKS = frozenset("to of from out than".split())
# Verbs before "to" with which the verb after it is a fact.
_FACTUAL = frozenset(
    root(stem(w)) for w in "agree decide manage begin start continue vote choose force oblige able come go".split()
) | {"agree", "decid", "vote", "voted", "forc"}
_OPEN = frozenset("will would could may might should can must shall if whether unless to".split())
# Words of saying end the reach of a negation: who "did not say why he signed" signed.
_SAYING = frozenset("say says said tell told explain explained comment commented give gave".split())
# Of these it matters by itself whether it was done.
_TELLING = frozenset("explain explained comment commented".split())
_PASSED = frozenset("only yet been being be to have has had fully really even also already so any a an the".split())
# Verbs that mean another one with the word after them.
_PHRASES = {
    (root(stem(verb)), particle): plain
    for verb, particle, plain in (
        phrase.split()
        for phrase in (
            "vote for approve", "vote against reject", "vote down reject", "turn down reject", "throw out reject",
            "strike down overturn", "give up abandon", "touch down land", "call off cancel", "put off postpone",
            "pull out withdraw", "go ahead proceed", "shut down close", "hold back withhold", "go up rise",
            "go down fall", "come down fall",
        )
    )
}  # fmt: skip
_PARTICLES = frozenset(particle for _, particle in _PHRASES)
# "A quarter less than this year" is a cut.
_COMPARED = {"less": "cut", "fewer": "cut", "lower": "cut"}
_BEFORE = frozenset("this last the in a before previously".split())
# Verbs that say with their object what happened; what negates them negates it: "do not take part".
_BEARING = frozenset(root(stem(verb)) for verb in "take make have give hold play reach".split())
# Words between a refusal and what is refused: "refused on Tuesday to unload".
_BETWEEN = frozenset(
    """on in last this next late early again yesterday today week month year morning evening night monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october
    november december""".split()
)
_REACH = 4
_OPEN_REACH = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A word of a sentence: its stem, its place among the words, whether it is negated, whether it is only possible,
    planned or wanted (`open`), and the sides of opposites that it takes with its negation counted in."""

    stem: str
    place: int
    negated: bool
    open: bool
    sides: frozenset[Side]


def tokens(text: str) -> list[str]:
    """The words and signs of a text, lower case; the places of mentions count them."""
    return [token.lower().replace("’", "'") for token in TOKEN.findall(text)]


@lru_cache(maxsize=4096)
def mentions(text: str) -> tuple[Mention, ...]:
    """Every word of a sentence that carries meaning, in order."""
    found: list[Mention] = []
    under, reach, governs, weak = False, 0, 0, 0
    every = tokens(text)
    for place, word in enumerate(every):
        if not reach:
            under = False
        if not word[0].isalnum():
            under, weak = (False, 0) if word in ",;:.!?—–" else (under, weak)
            continue
        if word in _OPEN:
            weak = 0 if word == "to" and _is_fact(every, place) else _OPEN_REACH + 1
        if word in _NEGATIONS or word.endswith("n't") or word in _NONE:
            none = word in _NONE
            under, reach, governs = not under, (1 + 2 * none) * _REACH + 1, _governed(every, place) if none else 1
        elif word == "only" or (word in _SAYING and not _plain_verb(every, place)):
            if word in _TELLING:
                found.append(_mention(every, place, under, weak > 0))
            under = False
        elif word not in _PASSED and word not in STOP_WORDS and not word.endswith("ly"):
            found.append(_mention(every, place, under, weak > 0))
            governs -= under and word not in _BETWEEN
            if not governs:
                under = False
            if _denies_next(every, place):
                under, reach, governs, weak = not (under and governs), _REACH + 2, 1, 0
            elif found[-1].negated and found[-1].stem in _BEARING and not under:
                under, reach, governs = True, 2, 1
        reach, weak = max(reach - 1, 0), max(weak - 1, 0)
    return tuple(found)


def _governed(every: list[str], place: int) -> int:
    """How many words "none" negates: its noun with what belongs to it, and the verb after the auxiliary."""
    following = every[place + 1 : place + 1 + 2 * _REACH]
    auxiliary = next((n for n, word in enumerate(following) if word in _AUXILIARIES), 0)
    return 1 + sum(word not in STOP_WORDS for word in following[:auxiliary]) if auxiliary else 2


def _mention(every: list[str], place: int, negated: bool, weak: bool) -> Mention:
    base, taken = root(stem(every[place])), sides(every[place])
    if plain := _plain_verb(every, place) or _compared(every, place):
        base, taken = root(stem(plain)), sides(plain)
    turned = frozenset((line, first != negated) for line, first in taken)
    return Mention(base, place, negated, weak and not negated, turned)


def _plain_verb(every: list[str], place: int) -> str:
    """The verb that this one means with the word after it, "" when they mean none together."""
    following = every[place + 1] if place + 1 < len(every) else ""
    return _PHRASES.get((root(stem(every[place])), following), "") if following in _PARTICLES else ""


def _compared(every: list[str], place: int) -> str:
    """What a comparison with an earlier time says happened, "" when the word is none."""
    plain = _COMPARED.get(every[place], "")
    return (
        plain
        if plain and every[place + 1 : place + 2] == ["than"] and _BEFORE & {*every[place + 2 : place + 3]}
        else ""
    )


def _denies_next(every: list[str], place: int) -> bool:
    """Whether the word says that the next verb did not happen: "refused to", "without", "stopped short of"."""
    base = root(stem(every[place]))
    if base in _REFUSALS:
        following = next((word for word in every[place + 1 : place + 5] if word not in _BETWEEN), "")
    else:
        following = every[place + 1] if place + 1 < len(every) else ""
    return (base in _REFUSALS and following == "to") or (base in _AVERTED and following in _LINKS - {"to"})


def _is_fact(every: list[str], place: int) -> bool:
    """Whether "to" at this place follows a verb that makes the next one a fact: "agreed to", "refused on Monday to"."""
    earlier = (word for word in reversed(every[max(0, place - 4) : place]) if word not in _BETWEEN)
    before = root(stem(next((word for word in earlier if not word.isdigit()), "")))
    return before in _FACTUAL or before in _REFUSALS
