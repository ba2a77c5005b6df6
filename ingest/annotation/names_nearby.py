"""The phrase around a name or a role in a sentence, with what stands beside it. Pure."""

from collections.abc import Sequence

from ingest.annotation.noun_phrases import phrase_after, phrase_before, with_apposition
from ingest.annotation.nouns import Phrase, head, is_name, is_role, is_title, is_whole, name_run
from ingest.annotation.words import Token

_JOINTS = ("link", "preposition", "relative", "that", "and")
_DIRECTIONS = frozenset("north south east west new northern southern eastern western central upper lower".split())


def named_at(words: Sequence[Token], at: int) -> Phrase | None:
    """The person's name around a word: with the names behind it, if several, and none of another person before it."""
    stop = at + 1
    while stop < len(words) and words[stop].kind == "noun" and words[stop].capital and not is_title(words[stop].low):
        stop += 1
    phrase = phrase_before(words, at)
    if phrase is None:
        return None
    first = next((k + 1 for k in range(at, phrase[0], -1) if words[k].kind == "and"), phrase[0])
    while first < at and words[first].low.endswith("s") and is_role(words[first].low):  # "Presidents Putin and Erdogan"
        first += 1
    return (_without_lead(words, first, at), stop if stop - at > 2 else at + 1)


def _without_lead(words: Sequence[Token], first: int, at: int) -> int:
    """Where the name with its roles begins: behind "the second summit of" and behind "beat", read as a noun."""
    for k in range(at - 1, first - 1, -1):
        token, following = words[k], words[k + 1]
        joins = token.kind in ("link", "preposition") and not is_role(words[head(words, (first, k))].low)
        lower = token.kind == "noun" and not token.capital
        if joins or (lower and (token.low.endswith("ing") or (following.capital and not is_role(token.low)))):
            return k + 1
    return first


def has_full_name(words: Sequence[Token]) -> bool:
    """Whether the words end in a first name and a surname of a person."""
    names = [token for token in name_run(words) if not is_title(token.low)]
    return is_name(words) and len(names) >= 2 and names[0].low not in _DIRECTIONS


def with_roles(words: Sequence[Token], phrase: Phrase) -> Phrase:
    """The name with the role that stands behind it, or before it as in "the mayor, Ali Hassan,"."""
    longer = with_apposition(words, phrase)
    if longer != phrase or phrase[0] < 2 or words[phrase[0] - 1].kind != "comma":
        return longer
    role = phrase_before(words, phrase[0] - 2) if words[phrase[0] - 2].kind == "noun" else None
    ends = phrase[1] >= len(words) or words[phrase[1]].kind in ("comma", "mark")
    if role and ends and words[role[0]].kind == "determiner" and is_role(words[head(words, role)].low):
        return (role[0], phrase[1])
    return phrase


def described(words: Sequence[Token], at: int) -> Phrase | None:
    """The phrase around a noun, with the name that follows a title, or stands beside a role."""
    phrase = phrase_before(words, at)
    if phrase is None:
        return None
    stop = at + 1
    while stop < len(words) and words[stop].capital and words[stop].kind == "noun":
        stop += 1
    inner = next((k + 1 for k in range(at, phrase[0], -1) if words[k].kind in _JOINTS), phrase[0])
    if inner > phrase[0]:  # "the chair of the prize committee": what stands behind belongs to the chair
        return (inner, stop) if is_whole(words, (inner, stop)) else None
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
