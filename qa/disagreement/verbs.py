"""Which word of a clause says what happened. Pure: a guess from the forms of words, without a parser."""

import re
from collections.abc import Sequence
from dataclasses import replace

from qa.citations.mentions import Mention, mentions, tokens
from qa.citations.roots import root
from qa.words import stem

# Stands for the auxiliary of a clause that has none and whose subject comes first: "he attended the Mass".
LATER_VERB = "-"
_NOT_BEFORE_VERBS = frozenset(
    """the a an of for in on at by with from its his her their our this that these those any some new first last second
    and or""".split()
)
_PREPOSITIONS = frozenset("of for in on at by with from to about against".split())
_AFTER_VERBS = (
    _NOT_BEFORE_VERBS
    | frozenset("to not off out up down back over without after before when because it face".split())
    | {""}
)
_NOUN_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ship", "ism", "ist")
_VERBS_LIKE_NOUNS = frozenset("comment mention question implement sanction petition document".split())
_BASE_LIKE_PARTICIPLES = frozenset("succeed proceed exceed speed need feed bring open happen weaken strengthen".split())
# Verbs that say little beside the one that they govern.
LIGHT = frozenset(map(stem, "decide vote choose want plan try manage begin start continue have move intend".split()))
# Beside these the state that lasts is what is told: "kept open".
LASTING = frozenset("keep stay remain leav".split())
_LASTING_STATES = frozenset(map(stem, "open closed shut frozen locked sealed hidden".split()))
_BARE_PARTICIPLES = frozenset("hurt shut cut hit put set shot held met won lost come become run".split())
_TIME = frozenset("last this next week month year day yesterday today tonight recently ago morning".split())


def main_verb(clause: str, auxiliary: str, first: int) -> Mention | None:
    """The verb that says what happened, from the place `first` on: one that has an opposite if there is one, else what
    looks most like a verb."""
    every = [*tokens(clause), ""]
    capitals = {word.lower() for word in re.findall(r"[A-Z][\w’'-]*", clause)}
    common = [m for m in mentions(clause) if m.place >= first and every[m.place] not in capitals]
    likely = [m for m in common if _can_be_verb(every, m, auxiliary)]
    opposable = [m for m in likely if m.sides]
    if opposable:
        chosen = next((m for m in opposable if every[m.place + 1] not in ("for", "of")), opposable[0])
        return _state(chosen, common)
    named = [m for m in likely if every[m.place - 1] in capitals]
    closing = [m for m in likely if every[m.place + 1] in _AFTER_VERBS or every[m.place + 1] in capitals]
    stated = _predicates(every, common) if auxiliary in ("was", "were", "is", "are") else []
    both = [m for m in named if m in closing]
    modified = bool(named) and every[max(0, named[0].place - 2)] == "the"  # "the Kesh front"
    ordered = [*closing, *named] if modified else [*named, *closing]
    return next(iter([*both, *ordered, *likely, *stated]), None)


def _state(verb: Mention, common: Sequence[Mention]) -> Mention:
    if verb.stem not in LASTING:
        return verb
    states = (m for m in common if m.place > verb.place and m.stem in _LASTING_STATES)
    state = next((replace(m, open=False) for m in states), None)
    if state is None:
        return verb
    return turned(state) if verb.negated and not state.negated else state


def _predicates(every: Sequence[str], common: Sequence[Mention]) -> list[Mention]:
    """What is said of a subject without a verb: "compatible with", "part of"."""
    return [
        m
        for m in common
        if every[m.place + 1] in _PREPOSITIONS | {""}
        and not (m.place and every[m.place - 1] in _NOT_BEFORE_VERBS)
        and every[m.place] not in _TIME
    ]


def _can_be_verb(every: Sequence[str], mention: Mention, auxiliary: str) -> bool:
    word, before = every[mention.place], every[mention.place - 1] if mention.place else ""
    if not word[0].isalpha() or before in _NOT_BEFORE_VERBS or word in _TIME:
        return False
    if word.endswith(_NOUN_ENDINGS) and word not in _VERBS_LIKE_NOUNS:
        return False
    participle = word.endswith(("ed", "en", "ing", "wn")) and word not in _BASE_LIKE_PARTICIPLES
    irregular = root(stem(word)) != stem(word)
    if auxiliary in ("was", "were", "is", "are", "has", "have", "had"):
        return (
            participle
            or irregular
            or (bool(mention.sides) and before not in ("no", "not"))
            or word in _BARE_PARTICIPLES
        )
    if auxiliary == LATER_VERB:
        return participle or irregular
    if auxiliary:
        return not participle and (not word.endswith("s") or word.endswith("ss"))
    return participle or bool(mention.sides)


def with_complement(clause: str, verb: Mention) -> tuple[Mention, ...]:
    """The verb with the one that it governs: "refuse to sign"; "decide to sign" is told by "sign" alone."""
    every = tokens(clause)
    if every[verb.place + 1 : verb.place + 2] != ["to"]:
        return (verb,)
    governed = next((m for m in mentions(clause) if m.place > verb.place + 1), None)
    if governed is None or governed.place > verb.place + 3:
        return (verb,)
    governed = replace(governed, open=False)
    return (governed,) if verb.stem in LIGHT else (verb, governed)


def turned(verb: Mention) -> Mention:
    """The verb negated, or no longer negated."""
    return replace(verb, negated=not verb.negated, sides=frozenset((line, not first) for line, first in verb.sides))
