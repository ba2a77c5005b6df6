"""The subject of a verb of saying: before it, behind it, or that of the clause that it goes on with. Pure."""

from collections.abc import Sequence

from ingest.annotation.noun_phrases import LONGEST, phrase_after, phrase_before
from ingest.annotation.nouns import Phrase, is_name, is_role, is_whole
from ingest.annotation.saying_words import OCCASIONS, PLURAL_VERBS
from ingest.annotation.words import Token
from ingest.people import BODIES

SUBORDINATE = frozenset("although though while whereas after when because since if before until as unless".split())
_SEVERAL = frozenset("police people media men women data".split())
_GOING = frozenset("go goes went".split())
_SPEAKERS = frozenset("he she it they".split())
_PARTICIPLES = frozenset(
    "asked questioned reached contacted pressed interviewed accused charged convicted arrested elected born".split()
)
_FRONT = ("conjunction", "adverb", "comma", "mark", "and", "time")
# How far before the verb a parenthesis may reach, in tokens.
_PARENTHESIS = 40


def verb_group(tokens: Sequence[Token], verb: int) -> int | None:
    """The index of the word before "has also" and the like; None for a negated verb, an infinitive or a passive."""
    at = verb - 1
    if at > 0 and tokens[at].low == "long" and tokens[at - 1].kind == "have":  # "have long suspected"
        at -= 1
    while at >= 0 and tokens[at].kind in ("adverb", "have", "do", "be", "modal", "negation"):
        if tokens[at].kind in ("be", "modal", "negation"):
            return None
        at -= 1
    if at > 2 and [token.low for token in tokens[at - 1 : at + 1]] == ["on", "to"] and tokens[at - 2].low in _GOING:
        at -= 3  # "went on to say"
    if at >= 0 and tokens[at].low == "to":
        return None
    return _before_place(tokens, _before_time(tokens, at))


def subject_before(tokens: Sequence[Token], verb: int, last: int) -> Phrase | None:
    """The subject that ends at `last` and has its verb at `verb`, with the role that stands between commas."""
    if last < 0:
        return None
    token = tokens[last]
    if token.low.endswith("'s"):
        return None
    if token.kind == "pronoun":
        if token.low == "them" and last > 1 and tokens[last - 1].low == "of":
            return (last - 2, last + 1)
        return (last, last + 1) if token.low in _SPEAKERS else None
    if token.low in ("others", "many", "some", "several", "both", "all", "most", "few"):
        return (last, last + 1)
    if token.low in (",", ")", "—", "–"):
        return _before_parenthesis(tokens, last)
    phrase = phrase_before(tokens, last, subject=True) if token.kind in ("noun", "number") else None
    phrase = _described(tokens, phrase) if phrase else None
    if phrase is None or not is_whole(tokens, phrase):
        return None
    if tokens[verb].low in PLURAL_VERBS and not _takes_plural(tokens, phrase):
        return None
    return phrase


def _described(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """The phrase, or the noun that it only describes: "a novice who opened the gate", "a panel headed by Judge Roe"."""
    before = phrase[0] - 1
    if before > 1 and tokens[before].low == "by" and _is_participle(tokens[before - 1]):
        outer = phrase_before(tokens, before - 2) if tokens[before - 2].kind == "noun" else None
        return (outer[0], phrase[1]) if outer and is_whole(tokens, outer) else phrase
    if before > 1 and _is_participle(tokens[before]):
        relative = tokens[before - 1].low in ("who", "which", "that")
        outer = antecedent(tokens, before - 1) if relative else None
        return (outer[0], phrase[1]) if outer else phrase
    return phrase


def _is_participle(token: Token) -> bool:
    return not token.capital and (token.kind == "past" or token.low.endswith("ed") or token.low == "run")


def inverted_subject(tokens: Sequence[Token], verb: int) -> Phrase | None:
    """The subject behind the verb: "said Maria Lopez, the mayor"."""
    at = verb + 1
    if at < len(tokens) and tokens[at].low in _SPEAKERS:
        return (at, at + 1)
    phrase = phrase_after(tokens, at)
    return phrase if phrase and is_whole(tokens, phrase) else None


def antecedent(tokens: Sequence[Token], relative: int) -> Phrase | None:
    """The noun phrase that "who" or "which" stands for."""
    last = relative - 1
    if last >= 0 and tokens[last].kind == "comma":
        last -= 1
    phrase = phrase_before(tokens, last) if last >= 0 and tokens[last].kind == "noun" else None
    return phrase if phrase and is_whole(tokens, phrase) else None


def clause_subject(tokens: Sequence[Token], stop: int) -> Phrase | None:
    """The subject with which the sentence begins, before `stop`; None when it begins otherwise."""
    at = 0
    while at < stop and tokens[at].kind in _FRONT and tokens[at].low not in SUBORDINATE:
        at += 1
    opens = ("link", "preposition", "conjunction")
    if at < stop and (tokens[at].kind in opens or tokens[at].low.endswith("ing") or tokens[at].low in _PARTICIPLES):
        at = next((comma + 1 for comma in range(at, stop) if tokens[comma].kind == "comma"), stop)
        while at < stop and tokens[at].kind in ("adverb", "conjunction", "comma"):
            at += 1
    if at >= stop:
        return None
    if tokens[at].kind == "pronoun":
        return (at, at + 1) if tokens[at].low in _SPEAKERS else None
    phrase = phrase_after(tokens[:stop], at)
    if phrase and phrase[1] + 1 < stop and tokens[phrase[1]].kind == "comma" and tokens[phrase[1] + 1].low in _SPEAKERS:
        return (phrase[1] + 1, phrase[1] + 2)  # "A former bank manager, she ..."
    return phrase if phrase and is_whole(tokens, phrase) else None


def _before_time(tokens: Sequence[Token], at: int) -> int:
    """Past a time between subject and verb: "The ministry on Monday said"."""
    place = at
    while place > 0 and (
        tokens[place].kind in ("time", "number") or tokens[place].low in ("last", "this", "late", "early")
    ):
        place -= 1
    if place == at or not any(token.kind == "time" for token in tokens[place + 1 : at + 1]):
        return at
    return place - 1 if tokens[place].low in ("on", "in", "at", "during") else place


def _before_place(tokens: Sequence[Token], at: int) -> int:
    """Past "in a statement" between subject and verb."""
    if at < 0 or tokens[at].low not in OCCASIONS:
        return at
    for place in range(at, max(at - 6, 0), -1):
        if tokens[place].kind in ("comma", "speech", "mark"):
            break
        if tokens[place].low in ("in", "at", "on") and tokens[place - 1].kind in ("noun", "comma"):
            return place - 1
    return at


def _before_parenthesis(tokens: Sequence[Token], comma: int) -> Phrase | None:
    """The subject before one or more insertions: "Jan Egeland, head of the council, said"."""
    opening = _opening(tokens, comma)
    while opening is not None and opening > 0:
        last = opening - 2 if tokens[opening - 1].kind == "adverb" else opening - 1  # "a spokesman there, ..."
        phrase = phrase_before(tokens, last) if last >= 0 else None
        before = phrase[0] - 1 if phrase else -1
        if phrase and before > 0 and tokens[before].kind == "comma" and _is_apposition(tokens, phrase, before):
            opening = before
            continue
        if tokens[opening - 1].kind == "number" and opening > 1 and tokens[opening - 2].kind == "comma":
            opening -= 2
            continue
        if phrase is None or not is_whole(tokens, phrase):
            return None
        return _with_role(tokens, phrase, comma) if phrase[1] == opening else phrase
    return None


def _opening(tokens: Sequence[Token], closing: int) -> int | None:
    mark = {")": "(", "]": "["}.get(tokens[closing].low, tokens[closing].low)
    for at in range(closing - 1, max(closing - _PARENTHESIS, -1), -1):
        if tokens[at].low == mark:
            return at
        if tokens[at].kind == "speech":
            return None
    return None


def _is_apposition(tokens: Sequence[Token], phrase: Phrase, comma: int) -> bool:
    """Whether the phrase says what the name before the comma is, so that the name is the subject."""
    name = phrase_before(tokens, comma - 1) if tokens[comma - 1].kind == "noun" else None
    role = not tokens[phrase[0]].capital or is_role(tokens[phrase[1] - 1].low)
    return name is not None and is_name(tokens[slice(*name)]) and role


def _with_role(tokens: Sequence[Token], phrase: Phrase, comma: int) -> Phrase:
    """The subject and the insertions that tell its role or name, as far as they are short."""
    stop = phrase[1]
    if tokens[stop].kind != "comma":
        return phrase
    while stop < comma:
        # The insertion may be closed by a bracket rather than a comma.
        end = next((at for at in range(stop + 1, comma + 1) if tokens[at].kind == "comma"), comma)
        inside = tokens[stop + 1 : end]
        wordy = end - phrase[0] > LONGEST + 1
        role = bool(inside) and (inside[0].kind in ("determiner", "noun")) and not inside[0].low.endswith("ing")
        if wordy or not role or any(token.low in ("who", "which", "whose", "where") for token in inside[:1]):
            break
        stop = end
    return (phrase[0], stop)


def _takes_plural(tokens: Sequence[Token], phrase: Phrase) -> bool:
    words = tokens[slice(*phrase)]
    several = any(token.low.endswith("s") or token.kind == "and" or token.low in _SEVERAL for token in words)
    return several or words[-1].low in BODIES
