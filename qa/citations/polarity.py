"""Whether one sentence turns another around: "did not refuse" against "refused", "agreed" against "refused". Pure.

A check of words, not of logic: it looks at what a negation governs and at verbs that exclude each other.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from qa.citations.mentions import mentions
from qa.citations.opposites import Side, is_outcome, sides
from qa.citations.roots import root
from qa.words import STOP_WORDS, stem

_TOKEN = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*|[^\w\s]")
_NEGATIONS = frozenset("not never no neither nor without cannot hardly nobody none".split())
# Verbs that say of the verb after them that it did not happen.
_REFUSALS = frozenset(
    """refuse refuses refused refusing fail fails failed failing decline declines declined declining""".split()
)
# What a quote has to hold, one of them, when the claim says "not" of something that the quote does not name.
_NEGATIVE = re.compile(
    r"\b(?:no|not|n't|never|none|nobody|nothing|neither|nor|without|cannot|hardly|only|few|little|silen\w+|lack\w*|absen\w+|"
    r"un\w+|in(?:capable|sufficient|adequate)|impossible|avoid\w*|prevent\w*|exclud\w+|except|despite|instead|rather|"
    r"refus\w+|reject\w*|fail\w*|den(?:y|ie[sd]|ying)|declin\w+|oppos\w+|ban(?:s|ned)?|block\w*|ruled? out|stop\w*|"
    r"suspend\w*|cancel\w*|halt\w*|yet|miss\w*|withh\w+|false|wrong)\b|n['’]t\b",
    re.IGNORECASE,
)
_PASSED = frozenset("only yet been being be to have has had fully really even also already so any a an the".split())
_REACH = 4  # words after a negation in which what it governs is looked for
# Phases of one matter that a claim and its quote do not tell both: begun or stopped, open or closed. Others are often
# two views of one deed: bought and sold.
_PHASES = frozenset(side for word in ("begin", "open") for side in sides(word))


@dataclass(frozen=True, slots=True)
class _Reading:
    """The stems that stand under a negation, those that do not, and the sides taken of opposites."""

    negated: frozenset[str]
    plain: frozenset[str]
    sides: frozenset[Side]


def denies(text: str) -> bool:
    """Whether the text has a word that denies, refuses or leaves out something."""
    return _NEGATIVE.search(text) is not None


def contradicts(claim: str, quote: str) -> bool:
    """Whether the claim says the opposite of what the quote says, as far as single words show it."""
    ours, theirs = _read(claim), _read(quote)
    denied = ours.negated & (theirs.plain - theirs.negated)
    asserted = (ours.plain - ours.negated) & theirs.negated
    # Both at once is a negation that has moved: "no casualties were reported", "there were no reports of casualties".
    if bool(denied) != bool(asserted) or (ours.negated and not denies(quote)):
        return True
    axes = {axis for axis, _ in ours.sides} & {axis for axis, _ in theirs.sides}
    return any(not {s for s in ours.sides if s[0] == axis} & theirs.sides for axis in axes)


@lru_cache(maxsize=4096)
def _read(text: str) -> _Reading:
    negated: set[str] = set()
    plain: set[str] = set()
    under = reach = governed = 0
    words = [word.lower().replace("’", "'") for word in _TOKEN.findall(text)]
    for word, following in zip(words, [*words[1:], ""], strict=True):
        under = under if reach else 0
        if word in _NEGATIONS or word.endswith("n't"):
            under, reach = 1 - under, _REACH + 1
        elif not word[0].isalnum() or word == "only":
            under = 0
            governed = governed if word == "only" else 0
        elif word in ("and", "or") and following == "to":
            under, reach = governed, _REACH + 1
        elif word not in _PASSED and word not in STOP_WORDS:
            governed = governed or under
            (negated if under else plain).add(root(stem(word)))
            # "did not refuse to go" says that they went.
            under, reach = (1 - under, _REACH + 1) if word in _REFUSALS and following == "to" else (0, 0)
        reach = max(reach - 1, 0)
    told = (side for mention in mentions(text) if not mention.open for side in mention.sides)
    taken = (side for side in told if is_outcome(side) or {side, (side[0], not side[1])} & _PHASES)
    return _Reading(frozenset(negated), frozenset(plain), frozenset(taken))
