"""The verbs that tell whether a clause of English news speaks of the past or looks ahead. Pure."""

import re
from enum import Enum, auto

_PAST = (
    "was were had did said told took went came began gave fell rose broke drove flew spoke wrote saw ran knew drew "
    "threw sank swore withdrew became got chose rang sang swam shook stole"
)
# Also participles, which may stand beside a noun: "a conference held on Thursday".
_PARTICIPLES = (
    "met held won made struck fought shot sent built brought bought caught found lost led fled sold spent stood kept "
    "paid thought heard felt sought taught left hung dealt bound"
)
# In the present tense these tell what is to come: "the trial begins on Monday".
_SCHEDULED = (
    "expires begins starts opens ends closes meets votes faces plays hosts arrives leaves visits travels returns "
    "resumes takes convenes launches holds runs comes kicks goes"
)
_PLANS = (
    "agreed decided voted promised vowed pledged wanted ordered asked urged called invited threatened hoped intended "
    "proposed offered delayed postponed rescheduled set ready deal agreement decision planning preparing"
)
# What may be announced before it happens, and what a plan may be about: "will discuss the attack on Monday".
_EVENTS = (
    "elections? strikes? talks summits? meetings? referendums? votes? protests? rall(?:y|ies) visits? conferences? "
    "matches match hearings? trials? ceremon(?:y|ies) launch"
).split()
_HAPPENED = re.compile(
    r"\b(?:attack|strike|bombing|blast|explosion|killing|shooting|crash|accident|(?:earth)?quake|invasion|offensive|war|coup"
    r"|massacre|ceasefire|truce|agreement|deal|accord|protest|riot|death|murder|fire|flood|storm|incident|clash|assault|raid"
    rf"|outbreak|disaster|decision|statement|report|{'|'.join(_EVENTS)})(?:s|es)?\b"
)
_NO_PLAN = "".join(rf"(?<!\b{word}\s)" for word in "A a The the its his her their".split())  # "the plan to sell failed"
_NOT = r"(?:\s+(?:not|also|only|now|\w+ly))?"
MARK = re.compile(
    rf"\b(?:(?P<future>(?:will|shall|won[’']t){_NOT}(?:\s+have)?"
    rf"|(?:is|are|am){_NOT}\s+(?:to|due|scheduled|slated|expected|planned|going|likely|(?:set|about)\s+to))"
    rf"|(?P<coming>(?:would|should|must|may|might|could|can(?:not|['’]t)?){_NOT}(?:\s+have)?|ha(?:ve|s)\s+to"
    rf"|(?:was|were){_NOT}\s+(?:to|due|(?:set|supposed|meant|about)\s+to)|(?:(?:was|were|been)\s+)?(?:\w+\s+)?(?:scheduled|planned|expected|due)"
    rf"|{_NO_PLAN}(?:plan|want|hope)s?\s+to|(?:is|are)\s+expecting|upcoming|{'|'.join(_SCHEDULED.split())})"
    rf"|(?P<plan>(?:{'|'.join(_PLANS.split())})\s(?:[\w’'-]+\s){{0,7}}?to\s(?!the\b|an?\b)[a-z]+"
    rf"|(?:announced|discussed|called|proposed|organi[sz]ed|arranged)\s(?:[\w’'-]+\s){{0,4}}?(?:{'|'.join(_EVENTS)}))"
    rf"|(?P<past>{'|'.join(_PAST.split())}|ha(?:s|ve)(?!\s+to\b))"
    rf"|(?P<participle>(?<!\bis\s)(?<!\bare\s)(?:{'|'.join(_PARTICIPLES.split())}|[a-z]{{2,}}ed)))\b"
)
_NOT_VERBS = frozenset("united armed need indeed hundred speed seed feed breed exceed proceed succeed".split())
_PASSIVE = re.compile(r"\bbe(?:en)?\s+(?:\w+ly\s+)?$")


class Tense(Enum):
    """How a sentence stands to an expression of time in it.

    PAST and FUTURE are plain; COMING leans ahead without being plain ("would begin on Monday"). OPEN says nothing of
    it, and EITHER says two things ("was closed until Monday").
    """

    PAST = auto()
    FUTURE = auto()
    COMING = auto()
    OPEN = auto()
    EITHER = auto()


_TENSES = {"future": Tense.FUTURE, "coming": Tense.COMING, "plan": Tense.OPEN, "past": Tense.PAST}


def last_tense(clause: str) -> Tense | None:
    """What the clause's last verb says; None where it has none. A participle yields to any other verb before it."""
    tense, end = None, 0
    for mark in MARK.finditer(clause):
        kind = mark.lastgroup or ""
        if kind != "participle":
            tense, end = _TENSES[kind], mark.end()
        elif tense is None and mark[0] not in _NOT_VERBS:
            tense = Tense.PAST
        elif tense is Tense.FUTURE and not _PASSIVE.search(clause, 0, mark.start()):
            tense = Tense.COMING  # "will meet the leaders arrested on Monday"
    return Tense.COMING if tense is Tense.FUTURE and _HAPPENED.search(clause, end) else tense


def first_tense(clause: str) -> Tense | None:
    """What the clause's first verb says; None where it has none.

    After a participle that comes first another verb may be the sentence's own: "the man arrested in May will appear".
    """
    tenses = [(mark.lastgroup, mark[0]) for mark in MARK.finditer(clause)]
    kinds = [kind or "" for kind, word in tenses if kind != "participle" or word not in _NOT_VERBS]
    if not kinds:
        return None
    if kinds[0] != "participle":
        return _TENSES[kinds[0]]
    return Tense.OPEN if {"future", "coming"} & set(kinds) else Tense.PAST


def is_past(words: str) -> bool:
    """Whether the words begin with a verb in the past that is no auxiliary ("rejected the appeal")."""
    mark = MARK.match(words)
    if mark is None or mark[0] in ("was", "were", "had", "has", "have", "did"):
        return False
    return mark.lastgroup in ("past", "participle") and mark[0] not in _NOT_VERBS
