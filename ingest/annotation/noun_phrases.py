"""The noun phrase that ends or begins at a word, by parts of speech alone. Pure."""

from collections.abc import Sequence

from ingest.annotation.nouns import Phrase, head, is_name, is_role, singular
from ingest.annotation.saying_words import CLAIMS, DOCUMENTS, OCCASIONS
from ingest.annotation.words import Token

# Words of a source as it is named in an answer.
LONGEST = 12

_CORE = ("noun", "number")
_ENDS = ("comma", "mark", "speech")
_IN_RELATIVE = ("past", "noun", "be", "have", "preposition", "link")
# Nouns and adjectives that take "to" or "on" after them inside a noun phrase.
_TO = frozenset(
    "close adviser advisor aide ambassador envoy loyal linked allied opposed relating deputy assistant".split()
)
# Of a time left out: "rejected that last Thursday and said".
_OF_TIMES = frozenset("last next this".split())
_ABOUT = frozenset("on about into to between against over".split())


def phrase_before(tokens: Sequence[Token], last: int, subject: bool = False) -> Phrase | None:
    """The noun phrase whose last word is `last`, with what is attached by "of" and the like or by "who ...".

    Where it is known to be a `subject` that opens a clause, a participle belongs to it: "a man arrested in Aden".
    """
    first = _first(tokens, last, subject)
    while last > first and _is_participle(tokens, last):  # "a study published in May", its time left out
        last -= 1
    if first == last and tokens[last].low in _OF_TIMES:
        return None
    return (first, last + 1) if first <= last and any(t.kind == "noun" for t in tokens[first : last + 1]) else None


def phrase_after(tokens: Sequence[Token], first: int) -> Phrase | None:
    """The noun phrase that begins at `first`, ended by a verb, a time, a comma or where something was said."""
    at, seen = first, False
    while at < len(tokens):
        token = tokens[at]
        if token.kind in _CORE:
            if seen and _is_participle(tokens, at):
                break
            seen = seen or token.kind == "noun"
            at += 1
        elif _goes_on(tokens, at, first, seen):
            at += 1
        elif seen and token.kind == "and":
            more = phrase_after(tokens, at + 1)
            if more is None or not (more[1] == len(tokens) or tokens[more[1]].kind in _ENDS):
                break
            at = more[1]
        elif seen and token.low == "who":
            at = _clause_end(tokens, at)
            break
        else:
            break
    while at > first and tokens[at - 1].kind in ("determiner", "link", "preposition", "and"):
        at -= 1
    if at == first + 1 and tokens[first].low in _OF_TIMES:
        return None
    return (first, at) if seen and at > first else None


def with_apposition(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """The phrase with the role behind a name, or the name behind a role: "Jan Egeland, head of the council"."""
    first, stop = phrase
    if stop + 1 >= len(tokens) or tokens[stop].kind != "comma":
        return phrase
    more = phrase_after(tokens, stop + 1)
    if more is None or more[1] - first > LONGEST + 1:
        return phrase
    if more[1] < len(tokens) and tokens[more[1]].kind not in _ENDS:
        return phrase
    if tokens[first].low == "one" and tokens[first + 1].low == "of" and is_name(tokens[slice(*more)]):
        return more  # "one of them, the teacher Ann Lee"
    if is_name(tokens[first:stop]):
        core = [t.low for t in tokens[more[0] : head(tokens, more) + 1]]
        return (first, more[1]) if any(is_role(word) for word in core) else phrase
    owned = any(token.low.endswith("'s") for token in tokens[first:stop])
    named = (owned or tokens[first].kind == "determiner") and is_role(tokens[head(tokens, phrase)].low)
    return (first, more[1]) if named and is_name(tokens[slice(*more)]) else phrase


def _first(tokens: Sequence[Token], last: int, subject: bool = False) -> int:
    """Where the noun phrase that ends at `last` begins; last + 1 when there is none."""
    first, at = last + 1, last
    while at >= 0:
        token, before = tokens[at], tokens[at - 1] if at else None
        if token.low in OCCASIONS and at < last and first == at + 1 and tokens[first].capital:
            break  # "in a televised address Lopez"
        if token.kind in _CORE and not _is_verb(tokens, at) and not (token.kind == "number" and _is_year(token)):
            first = at
        elif token.kind == "determiner":
            first = at
            if before and before.kind == "and" and at > 1:
                return _joined(tokens, at - 1)
            if not (before and before.kind in ("link", "determiner", "preposition")):
                break
        elif token.kind in ("link", "preposition") and before and before.kind in ("noun", "determiner"):
            if token.kind == "preposition" and not (token.low in ("on", "to") and before.low in _TO):
                relative = _relative(tokens, at)
                if relative is None:
                    left = _first(tokens, at - 1, subject) if subject and token.low in _ABOUT else at
                    return left if left < at and _opens(tokens, left) else first
                at = relative
        elif token.low == ")" and at > 2 and tokens[at - 2].low == "(" and first <= last:
            at -= 2
        elif token.kind == "and" and first == at + 1 and at > 0:
            return _joined(tokens, at)
        elif subject and _is_verb(tokens, at) and _opens(tokens, _first(tokens, at - 1)):
            return _first(tokens, at - 1)
        else:
            relative = _relative(tokens, at) if token.kind in _IN_RELATIVE else None
            if relative is None:
                break
            at = relative
        at -= 1
    return first


def _joined(tokens: Sequence[Token], conjunction: int) -> int:
    """The beginning of "X and Y", where both are one subject: at a clause's beginning, or both capitalised."""
    right, left = conjunction + 1, _first(tokens, conjunction - 1)
    if left >= conjunction:
        return right
    names = tokens[conjunction - 1].capital and tokens[right].capital
    while names and left > 1 and tokens[left - 1].kind == "comma" and tokens[left - 2].capital:
        left = _first(tokens, left - 2)
    return left if names or _opens(tokens, left) else right


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause can begin here."""
    return at == 0 or tokens[at - 1].kind in ("comma", "mark", "conjunction", "that", "speech")


def _relative(tokens: Sequence[Token], verb: int) -> int | None:
    """The "who" of the clause in which the verb stands, when a noun is before it."""
    for at in range(verb, max(verb - 8, 0), -1):
        if tokens[at].kind in _ENDS:
            return None
        if tokens[at].low in ("who", "which", "that") and tokens[at - 1].kind == "noun":
            return at
    return None


def _goes_on(tokens: Sequence[Token], at: int, first: int, seen: bool) -> bool:
    """Whether a determiner or a preposition belongs to the phrase from `first`, of which a noun was `seen` or not."""
    if tokens[at].kind == "determiner":
        return not (seen and tokens[at - 1].kind in _CORE)
    return (seen or (at > first and tokens[at].low == "of")) and _links(tokens, at)


def _clause_end(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and tokens[at].kind not in _ENDS:
        at += 1
    return at


def _links(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition goes on with the phrase, rather than say when or where something was said."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.kind not in ("noun", "determiner", "number"):
        return False
    if tokens[at].low == "by":
        return singular(tokens[at - 1].low) in DOCUMENTS | CLAIMS
    if tokens[at].kind != "link":
        return tokens[at].low in ("to", "on") and tokens[at - 1].low in _TO
    if tokens[at].low in ("in", "at", "from"):
        return not any(t.low in OCCASIONS for t in tokens[at + 1 : at + 5]) and not _is_year(following)
    return True


def _is_participle(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word in "-ed" after a noun is a verb there."""
    token = tokens[at]
    return token.low.endswith("ed") and not token.capital and len(token.low) > 4 and tokens[at - 1].kind in _CORE


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and _is_participle(tokens, at)


def _is_year(token: Token) -> bool:
    return len(token.low) == 4 and token.low.isdigit()
