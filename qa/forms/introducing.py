"""How a sentence introduces a name: the words that say who or what it is. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ingest.people import PEOPLE
from qa.forms.kinds import KINDS
from qa.words import STOP_WORDS, words

_OWNER = r"(?:the|its|a|an|his|her|their|[\w.]+['’]s)"
# "X, the head of the command", "X – a nurse from Kell –", "X (45), a nurse".
_AFTER = re.compile(
    r"(?:['’]s?)?(?:\s\(\d{1,3}\))?(?:,|\s[–—-])\s+(?:\d{1,3},?\s+)?(?P<role>[^,;.\"“”()–—]{3,90})(?P<end>.|$)",
    re.IGNORECASE,
)
# "X, who heads the command", "X is a treaty", "X connects Aleppo with Latakia".
_WHO = re.compile(
    r",\s+(?P<role>(?:who|which)\s+(?:(?:is|was|has|had|have|been|also|now|then|once|later)\s+)*"
    r"(?P<told>(?:a|an|head|head(?:s|ed)|leads?|led|runs?|ran|chair(?:s|ed)?|represent(?:s|ed)?|command(?:s|ed)?|own(?:s|ed)?"
    r"|found(?:s|ed)?|based|makes?|made|sells?|produces?|operates?|builds?|built|won)\b[^,;.\"“”]*))"
)
_BEING = re.compile(
    r"\s+(?P<role>(?:is|was|are|were|has\s+been|had\s+been|became|serves?\s+as|served\s+as|stands\s+for|heads?|headed"
    r"|leads?|led|won|founded|chairs?|commands?|owns)\s+(?:now\s+|also\s+|then\s+|elected\s+)?(?P<told>[^,;.\"“”]*))"
)
_BEING_SOMEWHERE = re.compile(
    r"\s+(?P<role>(?:(?:is|was|are|were)\s+(?:born|based|located|listed)\b|makes|produces|sells|employs"
    r"|(?:connects?|links?|runs?\s+from)\s+(?=[A-Z]))[^,;.\"“”]*)"
)
_LEADING = re.compile(
    r"(?:who|which)\s.*?\b(?:based|(?:head|lead|led|chair|command|represent|own|found|ran|run)\w*\s+(?:the|its|an?))\b"
)
_NOTHING_SAID = frozenset(
    """
    first last only little bit victim victims step way monday tuesday wednesday thursday friday saturday sunday best
    worst
    """.split()
)
# "The harbour master, X,", "Serbia's coach, X."; without a word of `KINDS` only a short one.
_BEFORE_COMMA = re.compile(r",\s+(?:[Tt]he\s+)?(?:[A-Z][\w.'’-]*\s+){0,2}$")
_CLOSED = re.compile(r"(?:\s+[A-Z][\w'’-]+){0,2}\s*(?:[,.;:!?)”\"—–]|$)")
_OPENS_ROLE = re.compile(rf"\b{_OWNER}\s+[^,;.\"“”()]{{3,80}}$", re.IGNORECASE)
_SHORT = re.compile(
    rf"(?:^|[.;:\"“]\s*|,\s+|\b(?:by|to|of|with|from|told|that|said|says|and|but|while)\s+)"
    rf"(?P<role>{_OWNER}\s+(?:(?-i:[a-z])[\w'’-]*(?:\s+|(?=,))){{1,4}}),\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "The asteroid X", "the Swedish geneticist X", "a group calling itself X", "The Redirection Test, or X".
_NOUN = re.compile(r"\b(?P<role>(?:[Tt]he|[Aa]n?)\s+(?:[\w-]+\s+){0,3}(?P<noun>[a-z][a-z-]+))\s+$")
_NOUN_ENDS = ("ist", "ician", "arian", "woman", "grapher", "ologist")
_CALLED = re.compile(
    r"(?:(?P<noun>[\w-]+)\s+(?:called|named|nicknamed|dubbed)|,\s+(?:called|named|nicknamed|dubbed)|\bknown\s+as"
    r"|\bcalling\s+(?:it|them|him|her)sel(?:f|ves)|\bname\s+(?:is|was)|[,(]\s*or)\s+(?:the\s+)?[\"“'‘]?$",
    re.IGNORECASE,
)
_DONE_TO = re.compile(r"\s+(?:an?|the|as|to|on|about|for)\b")
_IS = frozenset("is are was were been".split())
# Before a name in another's phrase: "the mayor of X is a doctor" is not on X.
_IN_ANOTHER = re.compile(r"\b(?:of|in|from|for|with|at|near|against|by|to)\s+(?:the\s+)?$", re.IGNORECASE)
_FRONTED = re.compile(
    r"^\W*(?:in|at|on|to|from|for|after|before|with|like|unlike|citing|if|when|as|during)\b[^,;]*$", re.IGNORECASE
)
_OTHER_PEOPLE = frozenset("man woman people person film novel way day reason time".split())
_BEFORE = re.compile(r"(?P<role>(?:[\w'’-]+[ .]+){1,8})$")
_DETERMINERS = frozenset("the a an its his her their our one former then now acting retired".split())
_SAID = frozenset("said says say added adds told announced reported heard found ruled believes believe".split())
_PREPOSITION = re.compile(r"\b(?:of|at|for|in|from|with|on|to|behind|under|who|which|whose|that)\b", re.IGNORECASE)
_ONE_OF = re.compile(r"^(?:one|some|two|both|part|leader)\s+of\s+", re.IGNORECASE)
# Between a title and the name that is asked for no more may stand.
_FIRST_NAMES = 3


@dataclass(frozen=True, slots=True)
class Introduction:
    """How plainly a sentence says who or what a name is, as log-odds, and the range of the words that do."""

    score: float
    start: int
    end: int


_APPOSITION, _TITLE, _NAMING, _CLAUSE, _BY_NOUN = 2.2, 1.6, 1.6, 1.2, 1.2


def folded(text: str) -> str:
    """The text without accents, character by character: "Karikó" and "Kariko" are one name."""
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text)


def plainest(found: Iterable[Introduction]) -> Introduction | None:
    """The plainest of several introductions, of equal ones the longest."""
    return max(found, key=lambda one: (one.score, one.end - one.start), default=None)


def introductions(name: "re.Pattern[str]", sentence: str, *, surname: bool = False) -> Iterator[Introduction]:
    """How a sentence introduces the names that match (in it `folded`); a `surname` not after somebody's first name."""
    for found in name.finditer(folded(sentence)):
        before, after = sentence[: found.start()], sentence[found.end() :]
        if found[0][0].islower() or (surname and _first_name(before)):
            continue
        yield from _following(found.end(), before, after)
        yield from _preceding(found.start(), found.end(), before, after)


def _first_name(before: str) -> bool:
    last = re.search(r"([A-Z][\w'’-]*)\s+$", before)
    return last is not None and last[1].lower() not in KINDS


def _following(at: int, before: str, after: str) -> Iterator[Introduction]:
    kind = re.match(r"\s+([a-z]+)\b", after)
    if kind and kind[1] in KINDS and kind[1] not in PEOPLE:  # "The M4 highway connects"
        at, after = at + kind.end(), after[kind.end() :]
    if (told := _AFTER.match(after)) and is_role(told["role"]) and _opens_role(told["role"]):
        closed = told["end"] in (",", "–", "—", ")")
        clause = not closed and (" and " in told["role"] or _FRONTED.match(before) is not None)
        if not clause and words(told["role"])[-1] not in _SAID:
            yield Introduction(_APPOSITION, at + told.start("role"), at + told.end("role"))
    if _IN_ANOTHER.search(before):
        return
    for pattern, score in ((_BEING, _APPOSITION), (_WHO, _CLAUSE)):
        if (told := pattern.match(after)) and (_is_said(told["told"]) or _LEADING.match(told["role"])):
            yield Introduction(score, at + told.start("role"), at + told.end("role"))
    if told := _BEING_SOMEWHERE.match(after):
        yield Introduction(_APPOSITION, at + told.start("role"), at + told.end("role"))


def _preceding(start: int, end: int, before: str, after: str) -> Iterator[Introduction]:
    comma = _BEFORE_COMMA.search(before) if _CLOSED.match(after) else None
    for place in _owners(before[: comma.start()]) if comma else ():
        if comma and is_role(before[place : comma.start()]):
            yield Introduction(_APPOSITION, place, comma.start())
    if comma and (told := _SHORT.search(before)) and not STOP_WORDS & set(words(told["role"])[1:]):
        yield Introduction(_TITLE, told.start("role"), told.end("role"))
    called = None if _DONE_TO.match(after) else _CALLED.search(before)
    if called and (not called["noun"] or called["noun"].lower() in KINDS | _IS):
        yield Introduction(_NAMING, start, end)
    if (told := _NOUN.search(before)) and _is_kind(told["noun"]) and told["noun"] not in _OTHER_PEOPLE:
        yield Introduction(_BY_NOUN, told.start("role"), end)
    if (told := _BEFORE.search(before)) and (first := _title(told["role"])) is not None:
        yield Introduction(_TITLE, told.start("role") + first, end)


def _is_kind(noun: str) -> bool:
    return noun in KINDS or noun.removesuffix("s") in KINDS or noun.endswith(_NOUN_ENDS)


def _is_said(phrase: str) -> bool:
    """Whether what follows "is" says who or what something is, and not what was done with it or when."""
    return is_role(phrase) and not _NOTHING_SAID & set(words(phrase)[:3])


def _opens_role(phrase: str) -> bool:
    """Whether a phrase opens as what somebody is does: "the head", "Serbia's coach", not "told the council"."""
    first = words(phrase)[0]
    return first in _DETERMINERS or first in KINDS or phrase[0].isupper() or first.endswith("'s")


def _owners(text: str) -> Iterator[int]:
    """Where the noun phrases may begin that the text ends with: in "the head of the command" at both articles."""
    at = 0
    while told := _OPENS_ROLE.search(text, at):
        yield told.start()
        at = told.start() + 1


def is_role(phrase: str) -> bool:
    """Whether the phrase, up to its first preposition, says what somebody is: "the head of the command"."""
    head = words(_PREPOSITION.split(_ONE_OF.sub("", phrase), maxsplit=1)[0].replace("-", " "))
    return any(map(_is_kind, head))


def _title(phrase: str) -> int | None:
    """Where, in the words before a name, the nearest run of words begins that ends in what somebody or something is."""
    parts = list(re.finditer(r"[\w'’-]+", phrase))
    told = [part[0].lower() for part in parts]
    kinds = [n for n, word in enumerate(told) if _is_kind(word) and word not in _OTHER_PEOPLE]
    if not kinds or len(parts) - kinds[-1] > _FIRST_NAMES:
        return None
    if any(part[0][0].islower() for part in parts[kinds[-1] + 1 :]):
        return None
    first = kinds[-1]
    while first and told[first - 1] not in STOP_WORDS and not told[first - 1].endswith(("ed", "ly")):
        first -= 1
    return parts[first].start()
