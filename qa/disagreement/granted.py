"""What a question takes for granted: who did what, by its main clause and by its subordinate ones. Pure.

"Why did Russia accept the patrol?" holds that Russia accepted it, "What did the pope say when he attended the Mass?"
that he attended it, "Which of the crew were hurt?" that some were.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from qa.citations.days import named_days, weekdays
from qa.citations.mentions import Mention, tokens
from qa.disagreement.coverage import bag
from qa.disagreement.verbs import LASTING, LATER_VERB, LIGHT, main_verb, turned, with_complement
from qa.words import STOP_WORDS

TIME_WORDS = frozenset(
    """last this next week month year day yesterday today tonight recently ago morning evening night summer autumn
    winter spring early late""".split()
)


class Grant(Enum):
    """How a question holds its premise, which decides what excludes it.

    FACT: the deed itself, at a time of its own ("why", "how", "by how much"). EVENT: once at some time ("when",
    "where"), so that only another outcome excludes it, not a later phase. AGENT: somebody did it ("who"). SOME: some of
    many did ("how many", "which"), so that only a negation excludes it.
    """

    FACT = "fact"
    EVENT = "event"
    AGENT = "agent"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Premise:
    """The verbs that tell what happened, each with its negation; the stems of what stands before and after them; and
    the words after them that name what was made or had ("a deal")."""

    verbs: tuple[Mention, ...]
    before: frozenset[str]
    after: frozenset[str]
    grant: Grant
    passive: bool = False
    objects: tuple[str, ...] = ()

    @property
    def matter(self) -> frozenset[str]:
        """What the premise is about."""
        return self.before | self.after


_AUXILIARIES = "did|does|do|was|were|is|are|has|have|had|will|would|could|can|should"
_LEAD = r"^\W*(?:(?:and|but|so|then)\s+)?(?:(?:in|on|at|since|during|after|before|under|for)\s[^?]{1,60}?[,\s]\s*)??"
_ASKED = re.compile(
    rf"{_LEAD}(?P<how>why|how come|by how (?:much|many)|by what \w+|how (?:much|far)(?=\s(?:{_AUXILIARIES})\b)"
    r"|how (?!many|much|long|old|far|often|big|large|high|tall|deep|wide|fast|soon|likely)|how many|when|where|whom?"
    r"|(?:for )?what reasons?|what (?:made|led|caused|prompted|drove|pushed)|which|what)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_AUXILIARY = re.compile(rf"^\s*(?:is it that |was it that )?(?P<verb>{_AUXILIARIES})(?P<negated>n['’]t)?\b", re.I)
_INNER_AUXILIARY = re.compile(rf"\s(?P<verb>{_AUXILIARIES})(?P<negated>n['’]t)?\s", re.I)
# A clause that tells what happened beside the one that asks.
_CLAUSE = re.compile(r"\s(?:when|while|after|once|now that|because)\s+(?P<clause>[^,;?]{3,160})", re.I)
_SAID = re.compile(
    r"\s(?:say|says|said|claim|claims|think|thinks|believe|believes|admit|acknowledge|confirm|announce)\s+"
    r"(?:that\s+)?(?P<clause>[^,;?]{3,160})",
    re.I,
)
_ADMITTED = re.compile(r"\s(?:admit|acknowledge|confirm)", re.I)
_PRONOUN = re.compile(r"^(?:he|she|it|they)\b", re.I)
_BE = ("was", "were", "is", "are")


def premises(question: str) -> list[Premise]:
    """What the question takes for granted; empty when it asks whether, or has no verb that could be turned."""
    asked = _ASKED.match(question)
    if asked is None:
        return []
    how = " ".join(asked["how"].lower().split())
    rest, _, topic = asked["rest"].partition("?")
    clause = _CLAUSE.search(rest)
    main = rest[: clause.start()] if clause else rest
    told = f"{topic} {clause['clause']}" if clause else topic
    found = [_main(how, main, told), *_subordinate(main, clause, how)]
    return [premise for premise in found if premise is not None]


def _main(how: str, rest: str, topic: str) -> Premise | None:
    if how in ("which", "what", "how many"):
        return _counted(rest, topic)
    if (said := _SAID.search(rest)) and not _ADMITTED.match(said[0]):
        return None
    auxiliary = _AUXILIARY.match(rest)
    clause = rest[auxiliary.end() :] if auxiliary else rest
    grant = Grant.FACT
    if how in ("when", "where"):
        grant = Grant.EVENT
    elif how.startswith("who"):
        grant = Grant.AGENT
    word = auxiliary["verb"].lower() if auxiliary else ""
    first = 0 if grant is Grant.AGENT and word in ("", *_BE) else 1
    return _premise(clause, word, bool(auxiliary and auxiliary["negated"]), grant, first, topic)


def _counted(rest: str, topic: str) -> Premise | None:
    """ "Which members of the crew were hurt", "how many soldiers did Turkey lose": some of them."""
    auxiliary = _INNER_AUXILIARY.search(rest)
    if auxiliary is None or _AUXILIARY.match(rest):
        return None
    subject = rest[: auxiliary.start()]
    clause = f"{subject} {rest[auxiliary.end() :]}"
    first = len(tokens(subject))
    return _premise(clause, auxiliary["verb"].lower(), bool(auxiliary["negated"]), Grant.SOME, first, topic)


def _subordinate(main: str, clause: "re.Match[str] | None", how: str) -> Iterator[Premise | None]:
    """The premises of the clause of time or cause, and of what somebody is taken to have said."""
    auxiliary = _AUXILIARY.match(main)
    opening = tokens(main[auxiliary.end() :] if auxiliary else main)
    if clause:
        verb = main_verb(" ".join(opening), auxiliary["verb"].lower() if auxiliary else "", 1)
        subject = opening[: verb.place] if verb else opening
        yield _inner(clause["clause"], _matter(subject))
    if (said := _SAID.search(main)) and how not in ("which", "what", "how many"):
        yield _inner(said["clause"], _matter(tokens(main[: said.start()])) - frozenset(_AUXILIARIES.split("|")))


def _inner(clause: str, outer: frozenset[str]) -> Premise | None:
    """The premise of a clause with its own subject, or a pronoun that stands for the outer one."""
    pronoun = _PRONOUN.match(clause)
    auxiliary = _INNER_AUXILIARY.search(clause)
    if auxiliary:
        word = auxiliary["verb"].lower()
        text, negated = f"{clause[: auxiliary.start()]} {clause[auxiliary.end() :]}", bool(auxiliary["negated"])
        first = len(tokens(clause[: auxiliary.start()]))
    else:
        text, word, negated, first = clause, LATER_VERB, False, 1
    return _premise(text, word, negated, Grant.EVENT, first, "", outer if pronoun else frozenset())


def _premise(
    clause: str,
    auxiliary: str,
    negated: bool,
    grant: Grant,
    first: int,
    topic: str,
    outer: frozenset[str] = frozenset(),
) -> Premise | None:
    verb = main_verb(clause, auxiliary, first)
    if verb is None:
        return None
    every = tokens(clause)
    verbs = with_complement(clause, verb)
    if negated:
        verbs = tuple(map(turned, verbs))
    stems = {v.stem for v in verbs}
    before = (_matter(every[: verb.place]) | outer) - stems - LIGHT - LASTING
    after = _matter([*every[verb.place + 1 :], *tokens(topic)]) - stems
    premise = Premise(verbs, before, after, grant, auxiliary in _BE, _objects(every[verb.place + 1 :]))
    return premise if len(premise.matter) > 1 else None


def _objects(following: Sequence[str]) -> tuple[str, ...]:
    """The last word of what follows a verb, up to the next word that opens something else: "a final deal" → deal."""
    run: list[str] = []
    for word in following:
        if word in STOP_WORDS and word not in ("a", "an", "the", "its", "his", "her", "their", "any"):
            break
        if word not in STOP_WORDS:
            run.append(word)
    return tuple(run[-1:])


def _matter(every: Sequence[str]) -> frozenset[str]:
    """The stems of the words that say who and what, without those of time."""
    kept = [w for w in every if w[0].isalnum() and w not in STOP_WORDS and w not in TIME_WORDS and not weekdays(w)]
    return bag(named_days(" ".join(kept))[1]) if kept else frozenset()
