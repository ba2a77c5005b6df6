"""Whether a word of a sentence says the opposite of what a premise holds, or the same. Pure."""

from collections.abc import Iterable

from qa.citations.mentions import Mention, tokens
from qa.citations.opposites import Side, is_outcome, sides
from qa.citations.places import place
from qa.citations.roots import root
from qa.disagreement.coverage import bag
from qa.disagreement.granted import Grant, Premise
from qa.disagreement.subjects import Subject, cased, object_words, subject_of
from qa.words import stem

_WON = frozenset(root(stem(w)) for w in "beat defeat win overcome outscore overpower thrash".split())
_NONE = frozenset("no none nobody neither".split())
_SOME = frozenset(
    "some many most several few one two three four five six seven eight nine ten half other others".split()
)
_DETERMINERS = frozenset("the a an this that its his her their first last".split())
_LASTING = frozenset("stay remain keep".split())
# Verbs that bring about what their object names, and objects that are one thing by several names.
_BRINGING = frozenset(
    root(stem(w)) for w in "sign reach strike make conclude get give win find hold issue receive obtain secure".split()
)
PACT = frozenset(map(stem, "deal agreement accord pact treaty".split()))


class Opposition:
    """Compares what the words of sentences say happened with one premise."""

    def __init__(self, premise: Premise) -> None:
        self._premise = premise
        self._verbs = {verb.stem for verb in premise.verbs}
        self._lines = {line for verb in premise.verbs for line, _ in verb.sides}

    def same(self, text: str, mention: Mention) -> bool:
        """Whether the mention, in this text, says what the premise holds."""
        intended = mention.open and tokens(text)[max(0, mention.place - 1)] == "to"  # "while preparing to land"
        return self._is_lost(text, mention) or (
            self._is_same(mention) and not intended and not self.exchanged(text, mention)
        )

    def excludes(self, text: str, mention: Mention, then: bool) -> bool:
        """Whether the mention, in this text, excludes what the premise holds. `then` says that the text is of the very
        time that is asked about, so that "it will stay" denies that it was given up."""
        if not self._bears(mention):
            return False
        if self._is_lost(text, mention) or _is_noun(text, mention):
            return False
        if self.exchanged(text, mention):
            return not mention.negated
        if mention.negated and self._is_object(mention):
            return True
        if (mention.open and not (mention.stem in _LASTING and then)) or self._is_same(mention):
            return False
        if mention.negated and (_is_put_off(text, mention) or not self._is_universal(text, mention)):
            return False
        return any(self._excludes(mention, verb) for verb in self._premise.verbs)

    def _bears(self, mention: Mention) -> bool:
        """Whether the mention can have to do with the premise at all."""
        if mention.negated or mention.stem in self._verbs or mention.stem in _WON:
            return True
        return any(line in self._lines for line, _ in mention.sides)

    def _is_universal(self, text: str, mention: Mention) -> bool:
        """Whether the negation is of all who could be meant: that one did not sign leaves open who did."""
        grant = self._premise.grant
        if grant not in (Grant.AGENT, Grant.SOME) or _NONE & {*tokens(text)[: mention.place]}:
            return True
        told = subject_of(cased(text), mention)
        counted = any(word.lower() in _SOME or word[0].isdigit() for word in told.words)
        return grant is Grant.SOME and told.kind is Subject.COMMON and not counted

    def _is_object(self, mention: Mention) -> bool:
        """Whether the mention is of what the verb of the premise is to have brought about: "without a deal"."""
        if not self._premise.objects or not any(v.stem in _BRINGING and not v.negated for v in self._premise.verbs):
            return False
        wanted = bag(self._premise.objects[0])
        return mention.stem in wanted or bool(wanted & PACT and mention.stem in PACT)

    def exchanged(self, text: str, mention: Mention) -> bool:
        """Whether who won in the premise is who was beaten here."""
        if mention.stem not in _WON or not any(v.stem in _WON and not v.negated for v in self._premise.verbs):
            return False
        return self._is_beaten(text, mention)

    def _is_lost(self, text: str, mention: Mention) -> bool:
        """Whether it says by who won that the premise's subject lost."""
        return mention.stem in _WON and "lose" in self._verbs and self._is_beaten(text, mention)

    def _is_beaten(self, text: str, mention: Mention) -> bool:
        beaten = bag(" ".join(object_words(cased(text), mention, 3)))
        return overlaps(beaten, self._premise.before) and not overlaps(beaten, self._premise.after)

    def _is_same(self, mention: Mention) -> bool:
        return any(
            mention.negated == verb.negated if mention.stem == verb.stem else bool(mention.sides & verb.sides)
            for verb in self._premise.verbs
        )

    def _excludes(self, mention: Mention, verb: Mention) -> bool:
        if mention.stem == verb.stem:
            return True
        against = [(line, first) for line, first in mention.sides if (line, not first) in verb.sides]
        return any(map(self._exclusive, against))

    def _exclusive(self, side: Side) -> bool:
        """Whether such opposites exclude each other for this kind of premise: what began may also have ended, and who
        lost is told by who won."""
        grant = self._premise.grant
        if grant is Grant.AGENT:  # Who opposed it may be asked of what was approved, not the other way round.
            return side in sides("reject") | sides("forbid")
        return grant is Grant.FACT or (grant is Grant.EVENT and is_outcome(side))


def overlaps(held: frozenset[str], wanted: Iterable[str]) -> bool:
    """Whether one of the wanted words is held, a country also by its people."""
    return any(word in held or not held.isdisjoint(place(word)) for word in wanted)


def _is_noun(text: str, mention: Mention) -> bool:
    """Whether it names a deed instead of saying that it was done: "the meeting", "the first opening"."""
    every = tokens(text)
    return (
        not mention.negated
        and every[mention.place].endswith("ing")
        and not _DETERMINERS.isdisjoint(every[max(0, mention.place - 2) : mention.place])
    )


def _is_put_off(text: str, mention: Mention) -> bool:
    """Whether the negation is of a time only: "did not sign until Monday", "has not yet opened"."""
    every = tokens(text)
    return mention.negated and (
        "yet" in every[max(0, mention.place - 3) : mention.place + 6]
        or "until" in every[mention.place : mention.place + 8]
    )
