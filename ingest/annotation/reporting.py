"""What follows a verb of saying: a clause of content, a quotation, or nothing more. Pure."""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from ingest.annotation.noun_phrases import phrase_after
from ingest.annotation.saying_words import EMPTY, OCCASIONS, VERBS
from ingest.annotation.words import PHRASE, SPEECH, Token


class Content(Enum):
    """What a verb of saying is followed by."""

    CLAUSE = "clause"
    SPEECH = "speech"
    END = "end"  # of the sentence or of the parenthesis: "..., he said."
    NONE = "none"  # the verb tells no content: "said goodbye", "announced a plan"


_ENDS = ("comma", "mark", "speech")
_ONLY_THAT = frozenset(
    "state states related observed mentioned thought found thinks forecast determined hoped hopes hope agreed agrees "
    "accepted accepts doubted doubts established ruled rules held holds discovered answered answers objected objects "
    "repeated repeats".split()
)
_COUNTED = frozenset("reported reports confirmed confirms estimated estimates recorded".split())
_EXPECTING = frozenset("expect expects expected".split())
_COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve dozens".split())
_ABOUT = frozenset("at more about some over up".split())
_FINITE = ("be", "have", "modal", "past", "do", "negation")
# "wrote off", "put up", "writes with her left hand", "held on": what a verb is no report with.
_PARTICLES = {
    **dict.fromkeys(("put", "puts"), frozenset("up off out down away on in into back".split())),
    **dict.fromkeys(("wrote", "writes"), frozenset("off with".split())),
    **dict.fromkeys(("held", "holds"), frozenset("up off out down on back".split())),
    **dict.fromkeys(("ruled", "rules"), frozenset("out over".split())),
}
_NEAR_TIME = frozenset("late early last this next earlier".split())
# "called the plan “a gift to the rich”": so far behind the verb the quotation may begin.
_NEAR_QUOTE = 12
# "puts the amount lost by the coaster Oda Rask at 65 tonnes": so far behind the verb the value may stand.
_NEAR_VALUE = 14
# A clause's verb is looked for within so many words.
_CLAUSE = 18


def content_after(tokens: Sequence[Token], verb: int) -> Content:
    """What the verb at this place is followed by, adverbs, times, places and the person told left out."""
    word = tokens[verb].low
    kind = VERBS.get(word, "claim")
    if verb + 1 < len(tokens) and tokens[verb + 1].low in _PARTICLES.get(word, ()):
        return Content.NONE
    if word in ("pointed", "points", "point", "pointing") and not _is(tokens, verb + 1, "out"):
        return Content.NONE
    if _warns(tokens, verb + 1, word):
        return Content.CLAUSE
    at = skip(tokens, verb + 1, told=kind == "tell" or word in ("informed", "assured", "reminded", "warned", "telling"))
    if at >= len(tokens) or (tokens[at].kind in _ENDS and not _opens_speech(tokens, at)):
        return Content.END
    if _opens_speech(tokens, at):
        return Content.SPEECH
    if kind == "quote":
        near = tokens[at : at + _NEAR_QUOTE] if tokens[verb + 1].kind not in ("link", "preposition") else ()
        return Content.SPEECH if any(t.low in (SPEECH, PHRASE) for t in near) else Content.NONE
    if kind == "accuse":
        # "accused of" and "blamed on" without the accused between are participles.
        participle = tokens[verb + 1].kind in ("link", "preposition", "comma")
        charge = any(token.low in ("of", "for", "to", "on") for token in tokens[at + 1 : at + 12])
        return Content.CLAUSE if charge and not participle else Content.NONE
    return Content.CLAUSE if _reports(tokens, at, word, kind) else Content.NONE


def skip(tokens: Sequence[Token], at: int, told: bool = False) -> int:
    """The place after the adverbs, times, places and (when `told`) the person told, that follow a verb of saying."""
    while at < len(tokens):
        token = tokens[at]
        if told and (token.kind in ("pronoun", "determiner", "noun")):
            told, person = False, phrase_after(tokens, at)
            at = person[1] if person and token.kind != "pronoun" else at + 1
        elif (token.kind in ("adverb", "time") and token.low != "there") or token.low == "out":
            at += 1
        elif token.low == "to" and _is_infinitive(tokens, at + 1):
            return at
        elif token.kind in ("link", "preposition") or token.low in _NEAR_TIME:
            after = _past_phrase(tokens, at)
            if after is None:
                return at
            at = after
        else:
            return at
    return at


def _is_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb follows "to": "agreed to pay", not "wrote to reporters"."""
    if at >= len(tokens) or tokens[at].kind != "noun" or tokens[at].capital or tokens[at].low in OCCASIONS:
        return False
    return at + 1 < len(tokens) and tokens[at + 1].kind in ("determiner", "number", "noun", "preposition", "link")


def is_finite(tokens: Sequence[Token], first: int, stop: int) -> bool:
    """Whether a verb of a clause seems to be among these words."""
    return any(
        tokens[at].kind in _FINITE or tokens[at].low in VERBS or (_is_past(tokens[at]) and at > first)
        for at in range(max(first, 0), min(stop, len(tokens)))
    )


def _past_phrase(tokens: Sequence[Token], at: int) -> int | None:
    """The place after a time or a phrase like "in a statement", when that is not the beginning of the content."""
    after = at + 1
    while after < len(tokens) and (
        tokens[after].kind in ("time", "number") or tokens[after].low in _NEAR_TIME | {"the"}
    ):
        after += 1
    if any(token.kind == "time" or (token.kind == "number" and len(token.low) == 4) for token in tokens[at:after]):
        return after
    inner = at + 1 < len(tokens) and tokens[at + 1].kind in ("link", "preposition")  # "from within the city"
    phrase = phrase_after(tokens, at + 1 + inner)
    if phrase is None:
        return None
    ends = phrase[1] == len(tokens) or tokens[phrase[1]].kind in (*_ENDS, "that", "link", "preposition", "time")
    return phrase[1] if ends else None


def _opens_speech(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].low == SPEECH:
        return True
    return tokens[at].low in (":", ",") and at + 1 < len(tokens) and tokens[at + 1].low == SPEECH


def _reports(tokens: Sequence[Token], at: int, word: str, kind: str) -> bool:
    token = tokens[at]
    if word in ("put", "puts"):
        return _is_valued(tokens, at)
    if token.kind == "that" or _warns(tokens, at, word):
        return True
    if kind == "say":
        return token.low != "to" and not _is_empty(tokens, at)
    if word in _ONLY_THAT:
        return False
    if word in _EXPECTING and any(token.low == "to" for token in tokens[at + 1 : at + 9]):
        return True
    if word in _COUNTED and _is_counted(tokens, at):
        return True
    if kind == "find":
        return _is_clause(tokens, at, strict=True)
    if word.startswith("claim") and token.low == "to":
        return True
    if word in ("denied", "denies") and (token.low.endswith("ing") or token.low in ("any", "having")):
        return True
    return _is_clause(tokens, at)


def _is_empty(tokens: Sequence[Token], at: int) -> bool:
    """ "nothing", "goodbye", "no": words said that tell nothing, unless a clause begins with them."""
    if tokens[at].low not in EMPTY:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following and _is_subject(tokens, at, following.low):
        return False
    return following is None or following.low == "more" or following.kind not in ("noun", "number", *_FINITE)


def _is_subject(tokens: Sequence[Token], at: int, following: str) -> bool:
    """ "more than 100 people", "no one", "much of the city was": what a clause begins with after all."""
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    if after is None:
        return False
    if following == "of":
        return tokens[at].low != "nothing" and after.low != "what" and _is_clause(tokens, at)
    if following == "than":
        return tokens[at].low == "more" and (after.kind in ("number", "determiner") or after.low == "half")
    return tokens[at].low == "no" and following == "one"


def _warns(tokens: Sequence[Token], at: int, word: str) -> bool:
    return (
        word.startswith(("warn", "caution")) and at + 1 < len(tokens) and tokens[at].low in ("of", "about", "against")
    )


def _is_counted(tokens: Sequence[Token], at: int) -> bool:
    """ "12 deaths", "at least 12", or a value "at" which something is put."""
    if tokens[at].kind == "number" or tokens[at].low in _COUNTS:
        return True
    if tokens[at].low in _ABOUT and any(token.kind == "number" for token in tokens[at : at + 4]):
        return True
    return _is_valued(tokens, at)


def _is_valued(tokens: Sequence[Token], at: int) -> bool:
    """ "the damage at about 3 million"."""
    near = pairwise(tokens[at : at + _NEAR_VALUE])
    return any(one.low == "at" and after.kind in ("number", "adverb", "preposition") for one, after in near)


def _is_clause(tokens: Sequence[Token], at: int, strict: bool = False) -> bool:
    """Whether a subject and its verb follow, before anything that would make it a mere object.

    When `strict`, a word in "-ed" does not count as the verb.
    """
    if tokens[at].low in ("he", "she", "they", "we", "there"):
        return True
    if tokens[at].kind in ("conjunction", "relative", "and"):
        return tokens[at].low in ("how", "why", "whether", "if", "where")
    for place in range(at, min(at + _CLAUSE, len(tokens))):
        token = tokens[place]
        if place > at and token.kind == "and" and place + 1 < len(tokens):
            after = tokens[place + 1]
            if after.kind == "past" or _is_past(after):  # "declared a day of mourning and ordered ..."
                return False
        if token.kind in ("be", "have", "modal", "past", "do") and place > at and token.low not in ("be", "having"):
            return True
        if token.kind in (*_ENDS, "conjunction", "relative", "that") or token.low in ("to", "be", "by"):
            return False
        if not strict and _is_past(token) and place > at and _has_object(tokens, place):
            return True
    return False


def _is_past(token: Token) -> bool:
    return token.kind == "noun" and token.low.endswith("ed") and len(token.low) > 4 and not token.capital


def _has_object(tokens: Sequence[Token], verb: int) -> bool:
    return verb + 1 < len(tokens) and tokens[verb + 1].kind in ("determiner", "number", "pronoun")


def _is(tokens: Sequence[Token], at: int, word: str) -> bool:
    return at < len(tokens) and tokens[at].low == word
