"""How a sentence introduces a name: the words that say who or what it is. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ingest.annotation.saying_words import BODIES, PEOPLE, TITLES
from qa.words import STOP_WORDS, words

_OTHER_KINDS = """
    activist actor actress admiral airbase airlines airport airways analyst anchor aquifer archaeologist
    architect archivist artist astronaut astronomer athlete author ayatollah baby baker band banker base
    beekeeper billionaire biologist bishop blogger boxer brewery bridge brigadier broadcaster broker butcher
    campaigner canal cape cardinal carpenter carrier castle cathedral cellist chairperson channel chief choir
    church cleric climber coaster columnist comedian composer conductor constable contractor convoy cooperative
    coordinator corp cosmonaut critic curator cyclist dairy dam dancer dealer defender desert designer detective
    developer director district diver driver drug ecologist economist electrician enclave enterprises
    epidemiologist exile factory farmer federation ferry festival film financier fisherman fjord footballer
    forest fortress forward frigate gardener geologist glacier goalkeeper golfer group guitarist headmaster
    headteacher heir heiress highway historian holdings hospital hunter imam inc industries influencer insurer
    investor island jeweller jihadist jockey joint junction lake landlord law lecturer librarian lieutenant
    lodger lorry ltd maker manufacturer marshal martyr master mathematician mechanic memorandum merchant
    meteorologist midfielder midwife mill mine miner mission monastery mosque motors mountain museum negotiator
    newspaper novel novelist oceanographer offensive office oligarch opera operation orchestra organizer painter
    palace paramedic park partners party peak peninsula pensioner pharmaceuticals philosopher photographer
    physicist pianist pipeline plant playwright plc plumber poet port premier presenter probe producer programme
    programmer project prosecutor protocol province psychologist publisher pupil quarry rabbi rally rapper
    rapporteur reactor referee refinery region regulator reserve reservoir retailer rider river road rocket
    rover runner sailor satellite scholar schoolboy schoolgirl sculptor seismologist sergeant settlement
    shepherd ship shipyard singer site skater skipper smelter soprano spacecraft spring sprinter star startup
    station statistician strait strategist striker superintendent supplier surgeon swimmer tailor tanker
    teenager telescope temple tenant tenor terminal theatre toddler town trader treaty tribunal trucker tug
    turbine tutor tycoon union vaccine valley vessel village violinist virologist virus volcano windfarm winger
    wrestler writer yacht yawl
"""
KINDS = PEOPLE | BODIES | TITLES | frozenset(_OTHER_KINDS.split())
"""What persons and things with a name of their own are."""

_ROLE = r"(?P<role>[^,;.\"“”()]{3,90})"
_OWNER = r"(?:the|its|a|an|his|her|their|[\w.]+['’]s)"
# "X, the head of the command", "X, who heads the command", "X is a treaty".
_AFTER = re.compile(rf"(?:['’]s?)?,\s+(?:\d{{1,3}},?\s+)?{_ROLE}", re.IGNORECASE)
_WHO = re.compile(
    r",\s+(?P<role>(?:who|which)\s+(?:(?:is|was|has|had|have|been|also|now|then|once)\s+)*"
    r"(?:the|a|an|head\w*|leads?|led|runs?|ran|chair\w*|represent\w*|command\w*|own\w*|found\w*|based|makes?|made|sells?|"
    r"produces?|operates?|builds?|employs?|wrote|built|won)\b[^,;.\"“”]*)"
)
_BEING = re.compile(
    r"\s+(?P<role>(?:is|was|are|were|has\s+been|had\s+been|became|serves?\s+as|served\s+as|stands\s+for|heads?|headed"
    r"|leads?|led|connects?|links?|runs?\s+from|won|founded|chairs?|commands?|makes|produces|sells|operates|builds|owns|employs)\s+(?:now\s+|also\s+|then\s+)?"
    r"(?:(?:the|a|an|one|born|head|chief|director|leader|listed)\b|[A-Z])[^;.\"“”]*)"
)
# "The harbour master, X", "Serbia's coach, X"; without a word of `KINDS` only a short one that is no place or time.
_BEFORE_COMMA = re.compile(r",\s+(?:[Tt]he\s+)?(?:[A-Z][\w.'’-]*\s+){0,2}$")
_OPENS_ROLE = re.compile(rf"\b{_OWNER}\s+[^,;.\"“”()]{{3,80}}$", re.IGNORECASE)
_SHORT = re.compile(
    rf"(?:^|[.;:\"“]\s*|,\s+|\b(?:by|to|of|with|from|told|that|said|says|and|but|while)\s+)"
    rf"(?P<role>{_OWNER}\s+(?:(?-i:[a-z])[\w'’-]*\s*){{1,4}}),\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "The asteroid X", "the Swedish geneticist X", "a group calling itself X", "The Redirection Test, or X".
_NOUN = re.compile(r"\b(?P<role>(?:[Tt]he|[Aa]n?)\s+(?:[\w-]+\s+){0,3}(?P<noun>[a-z][a-z-]+))\s+$")
_CALLED = re.compile(
    r"(?:\b(?:called|named|nicknamed|dubbed|known\s+as|calling\s+(?:it|them|him|her)sel(?:f|ves)|name\s+(?:is|was))"
    r"|[,(]\s*or)\s+(?:the\s+)?[\"“'‘]?$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?P<role>(?:[\w'’-]+[ .]+){1,8})$")
_DETERMINERS = frozenset("the a an its his her their our one former then now acting retired".split())
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


def introductions(name: "re.Pattern[str]", sentence: str) -> Iterator[Introduction]:
    """How a sentence introduces the names that match (in it `folded`)."""
    for found in name.finditer(folded(sentence)):
        if not found[0][0].islower():
            yield from _following(found.end(), sentence[found.end() :])
            yield from _preceding(found.start(), found.end(), sentence[: found.start()])


def _following(at: int, text: str) -> Iterator[Introduction]:
    if (told := _AFTER.match(text)) and is_role(told["role"]) and _opens_role(told["role"]):
        yield Introduction(_APPOSITION, at + told.start("role"), at + told.end("role"))
    if told := _BEING.match(text):
        yield Introduction(_APPOSITION, at + told.start("role"), at + told.end("role"))
    if told := _WHO.match(text):
        yield Introduction(_CLAUSE, at + told.start("role"), at + told.end("role"))


def _preceding(start: int, end: int, text: str) -> Iterator[Introduction]:
    comma = _BEFORE_COMMA.search(text)
    for place in _owners(text[: comma.start()]) if comma else ():
        if comma and is_role(text[place : comma.start()]):
            yield Introduction(_APPOSITION, place, comma.start())
    if (told := _SHORT.search(text)) and not STOP_WORDS & set(words(told["role"])[1:]):
        yield Introduction(_TITLE, told.start("role"), told.end("role"))
    if told := _CALLED.search(text):
        yield Introduction(_NAMING, start, end)
    if (
        (told := _NOUN.search(text))
        and not told["noun"].endswith(("ed", "ing", "ly"))
        and told["noun"] not in STOP_WORDS
    ):
        yield Introduction(_BY_NOUN, told.start("role"), end)
    if (told := _BEFORE.search(text)) and (first := _title(told["role"])) is not None:
        yield Introduction(_TITLE, told.start("role") + first, end)


def _opens_role(phrase: str) -> bool:
    """Whether a phrase opens as what somebody is does: "the head", "Serbia's coach", not "told the council"."""
    first = words(phrase)[0]
    return first in _DETERMINERS | KINDS or phrase[0].isupper() or first.endswith("'s")


def _owners(text: str) -> Iterator[int]:
    """Where the noun phrases may begin that the text ends with: in "the head of the command" at both articles."""
    at = 0
    while told := _OPENS_ROLE.search(text, at):
        yield told.start()
        at = told.start() + 1


def is_role(phrase: str) -> bool:
    """Whether the phrase, up to its first preposition, says what somebody is: "the head of the command"."""
    head = words(_PREPOSITION.split(_ONE_OF.sub("", phrase), maxsplit=1)[0].replace("-", " "))
    return any(word in KINDS or word.removesuffix("s") in KINDS for word in head)


def _title(phrase: str) -> int | None:
    """Where, in the words before a name, the nearest run of words begins that ends in what somebody or something is."""
    parts = list(re.finditer(r"[\w'’-]+", phrase))
    told = [part[0].lower() for part in parts]
    kinds = [n for n, word in enumerate(told) if word in KINDS or word.removesuffix("s") in KINDS]
    if not kinds or len(parts) - kinds[-1] > _FIRST_NAMES:
        return None
    if any(part[0][0].islower() for part in parts[kinds[-1] + 1 :]):
        return None
    first = kinds[-1]
    while first and told[first - 1] not in STOP_WORDS and not told[first - 1].endswith(("ed", "ly")):
        first -= 1
    return parts[first].start()
