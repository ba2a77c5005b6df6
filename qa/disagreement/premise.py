"""Questions that take something for granted of which the archive says the opposite. Pure.

"Why did Russia accept the patrol?" holds that Russia accepted it. A sentence on the same matter that has the opposite
verb ("refused"), or the same one negated, denies that; unless another sentence, on the matter as much, bears it out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qa.citations.days import named_days, told_days, weekdays
from qa.citations.mentions import Mention, mentions, tokens
from qa.citations.names import Name, names, tells
from qa.citations.opposites import Side, is_outcome, sides
from qa.datatypes import Evidence
from qa.disagreement.coverage import Coverage, bag, headed_bag
from qa.disagreement.values import Told, days_apart, days_of
from qa.reader import text_of
from qa.words import STOP_WORDS, stem

# Set on the questions of tests/integration/test_premise.py. The sentences looked at; the share of the question that the
# sentence with its headline has to be about, and of what stands near the verb; how much less a sentence that bears the
# premise out may hold and still count as being on the matter as much.
_SENTENCES = 24
_ABOUT = 0.6
_PART = 0.5
_NEAR = 0.4
_AS_MUCH = 0.15
_LEAST = 0.3
_REACH = 10  # words on either side of a verb among which its subject and object are looked for

_ASKED = re.compile(
    r"^\W*(?:(?:and|but|so|then)\s+)?(?:(?:in|on|at|since|during|after|before|under|for)\s[^?]{1,60}?[,\s]\s*)??"
    r"(?P<how>why|how come|how|when|where|whom?|(?:for )?what reasons?"
    r"|what (?:made|led|caused|prompted|drove|pushed))\b"
    r"(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_COUNTED = re.compile(r"^\s*(?:many|much|long|old|far|often|big|large|high|tall|deep|wide|fast|soon|likely)\b", re.I)
_AUXILIARY = re.compile(
    r"^\s*(?:is it that |was it that )?(?P<verb>did|does|do|was|were|is|are|has|have|had|will|would|could|can|should)"
    r"(?P<negated>n['’]t)?\b",
    re.IGNORECASE,
)
_NOT_BEFORE_VERBS = frozenset(
    "the a an of for in on at by with from its his her their our this that these those any some new and or".split()
)
_AFTER_VERBS = (
    _NOT_BEFORE_VERBS
    | frozenset("to not off out up down back over without after before when because it".split())
    | {""}
)
_NOUN_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ship", "ism", "ist")
_BASE_LIKE_PARTICIPLES = frozenset("succeed proceed exceed speed need feed bring open happen weaken strengthen".split())
# Verbs that say little beside the one that they govern.
_LIGHT = frozenset(map(stem, "decide vote choose want plan try manage begin start continue have move intend".split()))
_TIME = frozenset(
    "last this next week month year day yesterday today tonight recently ago morning evening night".split()
)


@dataclass(frozen=True, slots=True)
class _Premise:
    """What a question takes for granted: the stems of its verb, negated or not, who does it and to what."""

    verbs: tuple[Mention, ...]
    before: frozenset[str]
    after: frozenset[str]
    kind: str


def contrary(question: str, evidence: Sequence[Evidence]) -> Evidence | None:
    """The best sentence that says the opposite of what the question takes for granted; None when there is none, or
    when another bears the premise out as well, and for questions that take nothing for granted."""
    if not evidence:
        return None
    premise = _premise(question)
    if premise is None:
        return None
    judge = _Judge(question, premise, evidence)
    against = [(share, e) for e in evidence[:_SENTENCES] if (share := judge.denies(e)) > 0]
    if not against:
        return None
    best, found = max(against, key=lambda pair: (pair[0], pair[1].score))
    enough = max(best - _AS_MUCH, _LEAST) if premise.kind != "who" else _LEAST
    borne_out = any(judge.about(e) >= enough and judge.asserts(e) for e in evidence[:_SENTENCES])
    return None if borne_out else found


class _Judge:
    """Holds sentences against one premise."""

    def __init__(self, question: str, premise: _Premise, evidence: Sequence[Evidence]) -> None:
        self._premise = premise
        self._coverage = Coverage(question, evidence)
        self._names: tuple[Name, ...] = tuple(names(f"does {question}"))
        self._days = days_of(Told(question))
        self._matter = premise.before | premise.after

    def denies(self, evidence: Evidence) -> float:
        """How much of the question the sentence is about, if it denies the premise; else 0."""
        if not self._same_matter(evidence):
            return 0.0
        found = [m for m in mentions(text_of(evidence)) if not m.open and self._opposite(m)]
        if not found or not self._same_event(evidence) or not any(self._near(evidence, m) for m in found):
            return 0.0
        return self.about(evidence)

    def asserts(self, evidence: Evidence) -> bool:
        """Whether the sentence bears the premise out."""
        found = [m for m in mentions(text_of(evidence)) if any(self._same(m, verb) for verb in self._premise.verbs)]
        return any(self._near(evidence, m) for m in found)

    def about(self, evidence: Evidence) -> float:
        """How much of the question the sentence is about, 0 to 1; what only its headline holds counts half."""
        rest = self._coverage.asked - {verb.stem for verb in self._premise.verbs}
        mine = bag(text_of(evidence))
        return (self._coverage.share(headed_bag(evidence), rest) + self._coverage.share(mine, self._matter)) / 2

    def _near(self, evidence: Evidence, mention: Mention) -> bool:
        """Whether enough of the question's matter stands near the word."""
        every = tokens(text_of(evidence))
        near = " ".join(every[max(0, mention.place - _REACH) : mention.place + _REACH + 1])
        return self._coverage.share(bag(near), self._matter) >= _NEAR

    def _same_matter(self, evidence: Evidence) -> bool:
        """Whether the sentence with its headline is about those and that which the question names."""
        held, premise = headed_bag(evidence), self._premise
        if self._coverage.share(held, self._matter) < _ABOUT:
            return False
        return all(self._coverage.share(held, part) >= _PART for part in (premise.before, premise.after))

    def _same_event(self, evidence: Evidence) -> bool:
        """Whether every name of the question is told, and no other day than the question's."""
        text = f"{evidence.hit.article.title} {text_of(evidence)}"
        if not all(tells(text, name, evidence.hit.chunk.text) for name in self._names):
            return False
        return not self._days or not days_apart(self._days, told_days(text_of(evidence), evidence.hit.article.day))

    def _same(self, mention: Mention, verb: Mention) -> bool:
        """Whether the mention says what the verb of the premise says."""
        if mention.stem == verb.stem:
            return mention.negated == verb.negated
        return bool(mention.sides & verb.sides)

    def _opposite(self, mention: Mention) -> bool:
        """Whether the mention excludes what the premise holds."""
        if any(self._same(mention, verb) for verb in self._premise.verbs):
            return False
        return any(self._excludes(mention, verb) for verb in self._premise.verbs)

    def _excludes(self, mention: Mention, verb: Mention) -> bool:
        if mention.stem == verb.stem:
            return True
        against = [(line, first) for line, first in mention.sides if (line, not first) in verb.sides]
        return any(map(self._exclusive, against))

    def _exclusive(self, side: Side) -> bool:
        """Whether such opposites exclude each other for this kind of question: what began may also have ended, and
        who lost is told by who won."""
        if self._premise.kind in ("why", "how"):
            return True
        if self._premise.kind == "who":  # Who opposed it may be asked of what was approved, not the other way round.
            return side in sides("reject") | sides("forbid")
        return is_outcome(side)


def _premise(question: str) -> _Premise | None:
    """What the question takes for granted; None when it asks whether, how many, or has no verb that could be turned."""
    asked = _ASKED.match(question)
    if asked is None:
        return None
    how, (rest, _, topic) = asked["how"].lower(), asked["rest"].partition("?")
    kind = "why" if "reason" in how or how.startswith(("what", "how come")) else how.removesuffix("m")
    if kind == "how" and _COUNTED.match(rest):
        return None
    auxiliary = _AUXILIARY.match(rest)
    clause = rest[auxiliary.end() :] if auxiliary else rest
    first = 0 if kind == "who" and not auxiliary else 1
    verb = _verb(clause, auxiliary["verb"].lower() if auxiliary else "", first)
    if verb is None:
        return None
    verbs = _with_complement(clause, verb)
    if auxiliary and auxiliary["negated"]:
        verbs = tuple(map(_turned, verbs))
    every, stems = tokens(clause), {v.stem for v in verbs}
    before, after = (
        _matter(part) - stems for part in (every[: verb.place], [*every[verb.place + 1 :], *tokens(topic)])
    )
    return _Premise(verbs, before, after, kind) if len(before | after) > 1 else None


def _verb(clause: str, auxiliary: str, first: int) -> Mention | None:
    """The verb that says what happened: one that has an opposite if there is one, else what looks most like a verb."""
    every = [*tokens(clause), ""]
    capitals = {word.lower() for word in re.findall(r"[A-Z][\w’'-]*", clause)}
    likely = [
        m
        for m in mentions(clause)
        if m.place >= first and every[m.place] not in capitals and _can_be_verb(every, m, auxiliary)
    ]
    opposable = [m for m in likely if m.sides]
    if opposable:
        return next((m for m in opposable if every[m.place + 1] not in ("for", "of")), opposable[0])
    named = [m for m in likely if every[m.place - 1] in capitals]
    closing = [m for m in likely if every[m.place + 1] in _AFTER_VERBS or every[m.place + 1] in capitals]
    return next(iter([*named, *closing, *likely]), None)


def _can_be_verb(every: Sequence[str], mention: Mention, auxiliary: str) -> bool:
    word, before = every[mention.place], every[mention.place - 1] if mention.place else ""
    if before in _NOT_BEFORE_VERBS or word in _TIME or word.endswith(_NOUN_ENDINGS):
        return False
    participle = word.endswith(("ed", "en", "ing", "wn")) and word not in _BASE_LIKE_PARTICIPLES
    if auxiliary in ("was", "were", "is", "are", "has", "have", "had"):
        return participle or (bool(mention.sides) and before not in ("no", "not"))
    if auxiliary:
        return not participle and (not word.endswith("s") or word.endswith("ss"))
    return participle or bool(mention.sides)


def _with_complement(clause: str, verb: Mention) -> tuple[Mention, ...]:
    """The verb with the one that it governs: "refuse to sign"; "decide to sign" is told by "sign" alone."""
    every = tokens(clause)
    if every[verb.place + 1 : verb.place + 2] != ["to"]:
        return (verb,)
    governed = next((m for m in mentions(clause) if m.place > verb.place + 1), None)
    if governed is None or governed.place > verb.place + 3:
        return (verb,)
    governed = replace(governed, open=False)
    return (governed,) if verb.stem in _LIGHT else (verb, governed)


def _turned(verb: Mention) -> Mention:
    return replace(verb, negated=not verb.negated, sides=frozenset((line, not first) for line, first in verb.sides))


def _matter(every: Sequence[str]) -> frozenset[str]:
    """The stems of the words that say who and what, without those of time."""
    kept = [w for w in every if w[0].isalnum() and w not in STOP_WORDS and w not in _TIME and not weekdays(w)]
    return bag(named_days(" ".join(kept))[1]) if kept else frozenset()
