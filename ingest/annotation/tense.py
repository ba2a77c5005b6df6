"""Whether a sentence puts an expression of time in the past or ahead, by the verbs beside it. Pure."""

import re
from collections.abc import Iterator
from enum import Enum, auto

_REACH = 300  # characters on each side of the expression
# The end of a sentence, also where the text is cut off behind it.
SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘(]?[A-Z]|$)|\n")
_BORDER = re.compile(
    r"[,;:()\"“”—]|\s[–-]\s|\b(?P<relative>who|whose|whom|which|where|that)\b"
    r"|\b(?:when|after|before|because|but|while|although|though|as|if)\b"
)
_SAID = (
    "was were had did said told took went came began gave met held won made fell rose struck broke drove flew fought "
    "shot sent built brought bought caught spoke wrote saw found lost led ran fled grew knew drew threw sank sold "
    "spent stood swore withdrew became got kept paid thought heard felt sought taught wore chose hid rang sang swam "
    "shook stole left"
)
_SCHEDULED = (
    "expires begins starts opens ends closes meets votes faces plays hosts arrives leaves visits travels returns "
    "resumes takes convenes launches holds runs comes kicks goes"
)
_MARK = re.compile(
    r"\b(?:(?P<future>(?:will|shall|won[’']t)(?:\s+not|\s+also|\s+\w+ly)?(?:\s+have)?|(?:is|are|am)\s+(?:\w+ly\s+)?(?:to|due|scheduled|expected|planned|going|likely|set\s+to))"
    r"|(?P<coming>(?:would|should|must|may|might|could|can)(?:\s+not)?(?:\s+have)?|ha(?:ve|s|d)\s+to|(?:was|were)\s+(?:\w+ly\s+)?(?:to|due|set\s+to)"
    r"|(?:(?:was|were|been)\s+)?(?:\w+\s+)?(?:scheduled|planned|expected|due)|plans?\s+to|wants?\s+to|hopes?\s+to|upcoming"
    rf"|{'|'.join(_SCHEDULED.split())})"
    r"|(?P<open>(?:agreed|decided|voted|promised|vowed|pledged|wanted|ordered|asked|urged|called|invited|threatened|hoped"
    r"|intended|proposed|offered|set|ready|deal|agreement|decision|planning|preparing)\s(?:[\w’'-]+\s){0,7}?to\s(?!the\b|an?\b)[a-z]+)"
    rf"|(?P<past>(?<!\bis\s)(?<!\bare\s)(?:{'|'.join(_SAID.split())}|ha(?:s|ve)(?!\s+to\b)|[a-z]{{2,}}ed)))\b"
)
_NOT_VERBS = frozenset(
    "united armed need indeed hundred speed bed red seed feed breed exceed proceed succeed shed".split()
)
_OPENING = re.compile(r"\W*(?:(?:and|but|then|later|early|late|also|only|just|so|earlier)\W+)*", re.IGNORECASE)
_AUXILIARIES = frozenset("was were had has have did".split())
_EVENT = re.compile(
    r"\b(?:elections?|votes?|voting|ballots?|polls?|referendums?|meetings?|summits?|talks|match(?:es)?|games?|finals?|hearings?"
    r"|trials?|deadlines?|launch(?:es)?|debates?|conferences?|ceremon(?:y|ies)|protests?|strikes?\sby|rall(?:y|ies)|visits?"
    r"|sessions?|reports?|decisions?|deliver(?:y|ies)|plans?)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\bbe(?:en)?\s+(?:\w+ly\s+)?$")


class Tense(Enum):
    """How a sentence stands to an expression of time in it.

    PAST and FUTURE are plain; COMING leans ahead without being plain ("would begin on Monday"); OPEN is neither.
    """

    PAST = auto()
    FUTURE = auto()
    COMING = auto()
    OPEN = auto()


def find_tense(text: str, start: int, end: int, lead: str) -> Tense:
    """The tense of the words beside the expression text[start:end]; `lead` is the word before it, in small letters.

    The nearest clause with a verb before the expression decides, and what follows only for an expression that opens
    its sentence: in "elections on Sunday were postponed" the verb does not say when the elections were to be.
    """
    if lead == "since":
        return Tense.PAST
    before, after = _sentence_around(text, start, end)
    tense = _before(before)
    if tense is None:
        tense = _after(after) if _OPENING.fullmatch(before) else _beside(before, after)
    if lead in ("until", "till", "through", "for", "to") and tense is not Tense.FUTURE:
        return Tense.COMING
    if lead in ("starting", "beginning", "from") and tense is Tense.PAST:
        return Tense.OPEN
    return Tense.COMING if lead == "by" and tense is Tense.OPEN else tense


def _sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    cut = max((border.end() for border in SENTENCE_END.finditer(before)), default=0)
    stop = SENTENCE_END.search(after)
    return before[cut:], after[: stop.start()] if stop else after


def _clauses(text: str) -> Iterator[tuple[bool, str]]:
    """Whether each clause is a relative one, and its words."""
    at, relative = 0, False
    for border in _BORDER.finditer(text):
        yield relative, text[at : border.start()]
        at, relative = border.end(), border["relative"] is not None
    yield relative, text[at:]


def _before(text: str) -> Tense | None:
    found = (_of_clause(words) for _, words in reversed(list(_clauses(text))))
    return next((tense for tense in found if tense is not None), None)


def _after(text: str) -> Tense:
    told = [(relative, tense) for relative, words in _clauses(text) if (tense := _of_clause(words)) is not None]
    main = [tense for relative, tense in told if not relative]
    return main[0] if main else Tense.OPEN


def _beside(subject: str, after: str) -> Tense:
    """What the verb right after the expression says of its subject, unless that may itself be what is yet to come."""
    verb = _MARK.match(after.lstrip())
    told = verb is not None and verb.lastgroup == "past" and verb[0] not in _AUXILIARIES
    return Tense.PAST if told and not _EVENT.search(subject) else Tense.OPEN


def _of_clause(words: str) -> Tense | None:
    """What the clause's last verb says; a participle after a verb in the future may belong to a noun."""
    tense = None
    for mark in _MARK.finditer(words):
        kind, word = Tense[(mark.lastgroup or "open").upper()], mark[0]
        if word in _NOT_VERBS:
            continue
        if kind is Tense.PAST and tense is not None and _PASSIVE.search(words, 0, mark.start()):
            continue  # "will be held"
        if kind is Tense.PAST and tense is not None and word.endswith("ed"):
            tense = Tense.COMING if tense is Tense.FUTURE else tense
            continue
        tense = kind
    return tense
