"""Near-identical texts that tell different facts: no copies, however alike they are. Pure."""

import re

_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen".split()
)


# Words that have a capital only because they open a sentence.
_OPENINGS = frozenset(
    "a an the this that these those he she it they we i you his her its their there here in on at by for from to with "
    "after before since while when as if but and or so also both all some many more most no not one".split()
)


def other_facts(one: str, other: str) -> bool:
    """Whether each text has numbers or names that the other lacks: "12 died in Aden", "17 died in Aden".

    A text that is only shorter than the other, or says "Reuters" where the other names nobody, tells the same.
    """
    ours, theirs = _words(one), _words(other)
    return _facts(ours, theirs) and _facts(theirs, ours)


def _words(text: str) -> dict[str, str]:
    """The words in lower case, each with the form in which it stands first."""
    found: dict[str, str] = {}
    for match in _WORD.finditer(text):
        found.setdefault(match[0].lower(), match[0])
    return found


def _facts(ours: dict[str, str], theirs: dict[str, str]) -> bool:
    """Whether a number or a name is in the first text alone."""
    return any(_is_fact(word, ours[word]) for word in ours.keys() - theirs.keys())


def _is_fact(word: str, written: str) -> bool:
    return (written[0].isupper() and word not in _OPENINGS) or any(c.isdigit() for c in word) or word in _NUMBERS
