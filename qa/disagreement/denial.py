"""Whether a sentence denies or bears out what a question takes for granted. Pure."""

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property

from qa.citations.days import named_days
from qa.citations.mentions import Mention, mentions, tokens
from qa.citations.names import names, tells
from qa.citations.opposites import Side, is_outcome, sides
from qa.citations.places import canonical, place
from qa.citations.roots import root
from qa.datatypes import Evidence, Period
from qa.disagreement.coverage import Coverage, bag, headed_bag
from qa.disagreement.granted import Grant, Premise
from qa.disagreement.moments import Moment
from qa.disagreement.subjects import Subject, Told, cased, object_words, subject_of
from qa.reader import text_of
from qa.words import stem

# Set on the questions of tests/integration/test_disagreement.py and those of the sample corpus. The share of the
# question that a sentence with what it refers to has to be about, and of what stands near the verb; the first so many
# pieces of evidence may refer back to the sentences before them.
_ABOUT = 0.6
_PART = 0.5
_NEAR = 0.4
_LITTLE = 0.15
_REACH = 10  # words on either side of a verb among which its subject and object are looked for
_REFERRING = 6

_WON = frozenset(root(stem(w)) for w in "beat defeat win overcome outscore overpower thrash".split())
_NONE = frozenset("no none nobody neither".split())
_SOME = frozenset(
    "some many most several few one two three four five six seven eight nine ten half other others".split()
)
_LASTING = frozenset("stay remain keep".split())
# Verbs that bring about what their object names, and objects that are one thing by several names.
_BRINGING = frozenset(
    root(stem(w)) for w in "sign reach strike make conclude get give win find hold issue receive obtain secure".split()
)
_PACT = frozenset(map(stem, "deal agreement accord pact treaty".split()))


class Judge:
    """Holds sentences against one premise of a question."""

    def __init__(self, question: str, premise: Premise, evidence: Sequence[Evidence], period: Period | None) -> None:
        self._premise = premise
        self._question = question
        self._evidence = evidence
        self._names = tuple(names(f"does {canonical(named_days(question)[1])}"))
        self._moment = Moment(question, period)
        self._verbs = {verb.stem for verb in premise.verbs}
        self._lines = {line for verb in premise.verbs for line, _ in verb.sides}

    def denies(self, evidence: Evidence, rank: int) -> float:
        """How much of the question the sentence is about, if it denies the premise; else 0."""
        found = [m for m in mentions(text_of(evidence)) if self._opposite(evidence, m)]
        if not found or not self._named(evidence):
            return 0.0
        denied = any(self._of_matter(evidence, m, rank) and self._moment.fits(evidence, m) for m in found)
        return max(self.about(evidence), 0.01) if denied else 0.0

    def asserts(self, evidence: Evidence) -> bool:
        """Whether the sentence bears the premise out."""
        text = text_of(evidence)
        return any(
            any(self._same(m, verb) for verb in self._premise.verbs)
            and not self._is_intended(text, m)
            and self._share(self._close(text, m), self._premise.matter) >= _NEAR
            and not self._exchanged(text, m)
            and self._moment.fits(evidence, m)
            and not self._of_another(subject_of(cased(text), m))
            for m in mentions(text)
        )

    def _is_intended(self, text: str, mention: Mention) -> bool:
        """Whether it was only being prepared: "while preparing to land"."""
        return mention.open and tokens(text)[max(0, mention.place - 1)] == "to"

    def about(self, evidence: Evidence) -> float:
        """How much of the question the sentence is about, 0 to 1; what only its headline holds counts half."""
        rest, mine = self._coverage.asked - self._verbs, bag(text_of(evidence))
        return (self._share(headed_bag(evidence), rest) + self._share(mine, self._premise.matter)) / 2

    def _share(self, held: frozenset[str], wanted: Iterable[str]) -> float:
        """The share of the wanted words that are held, an agreement counted for a deal."""
        parts = {part for word in held if "-" in word or not word.isascii() for part in folded(word).split("-")}
        return self._coverage.share(held | parts | (_PACT if held & _PACT else frozenset()), wanted)

    @cached_property
    def _coverage(self) -> Coverage:
        return Coverage(self._question, self._evidence)

    def _opposite(self, evidence: Evidence, mention: Mention) -> bool:
        """Whether the mention excludes what the premise holds."""
        if not self._bears(mention):
            return False
        text = text_of(evidence)
        if self._exchanged(text, mention):
            return not mention.negated
        if mention.negated and self._is_object(mention):
            return True
        if mention.open and not (mention.stem in _LASTING and self._moment.published(evidence)):
            return False
        if any(self._same(mention, verb) for verb in self._premise.verbs):
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
        return mention.stem in wanted or bool(wanted & _PACT and mention.stem in _PACT)

    def _exchanged(self, text: str, mention: Mention) -> bool:
        """Whether who won in the premise is who was beaten here."""
        if mention.stem not in _WON or not any(v.stem in _WON and not v.negated for v in self._premise.verbs):
            return False
        beaten = bag(" ".join(object_words(cased(text), mention, 3)))
        return _overlaps(beaten, self._premise.before) and not _overlaps(beaten, self._premise.after)

    def _same(self, mention: Mention, verb: Mention) -> bool:
        """Whether the mention says what the verb of the premise says."""
        if mention.stem == verb.stem:
            return mention.negated == verb.negated
        return bool(mention.sides & verb.sides)

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

    def _named(self, evidence: Evidence) -> bool:
        """Whether every name of the question is told by the sentence, its headline or the passage around it."""
        around = f"{evidence.hit.article.title} {evidence.hit.chunk.text}"
        return all(tells(around, name) for name in self._names)

    def _close(self, text: str, mention: Mention) -> frozenset[str]:
        """The words near the mention."""
        every = tokens(text)
        return bag(" ".join(every[max(0, mention.place - _REACH) : mention.place + _REACH + 1]))

    def _of_matter(self, evidence: Evidence, mention: Mention, rank: int) -> bool:
        """Whether the mention is of those and that which the premise names, by its own words or what they refer to."""
        text, title = text_of(evidence), bag(evidence.hit.article.title)
        every = cased(text)
        told = subject_of(every, mention)
        if self._of_another(told):
            return False
        near, own = self._close(text, mention), headed_bag(evidence)
        if self._share(near, self._premise.matter) >= _NEAR and self._about_all(own) and self._tells_names(evidence):
            return True
        if rank >= _REFERRING:
            return False
        wanted = self._premise.matter - self._referred(every, mention, told)
        if wanted and (self._share(near | title, wanted) < _PART or self._share(near, self._premise.matter) < _LITTLE):
            return False
        return (bool(wanted) or rank < _REFERRING // 2) and self._about_all(own | bag(_before(evidence)))

    def _about_all(self, held: frozenset[str]) -> bool:
        """Whether these words are about the premise as a whole, its subject and the rest."""
        premise = self._premise
        parts = (premise.before, premise.after)
        return self._share(held, premise.matter) >= _ABOUT and all(self._share(held, p) >= _PART for p in parts)

    def _tells_names(self, evidence: Evidence) -> bool:
        text = f"{evidence.hit.article.title} {text_of(evidence)}"
        return all(tells(text, name, evidence.hit.chunk.text) for name in self._names)

    def _referred(self, every: Sequence[str], mention: Mention, told: Told) -> frozenset[str]:
        """What the sentence need not say again, since it points back to it or leaves it out."""
        referred: frozenset[str] = frozenset()
        said = _overlaps(bag(" ".join(told.words)), self._premise.before)
        if (told.kind is Subject.REFERRING and not said) or (told.kind is Subject.UNSAID and _points_back(told.before)):
            referred |= self._premise.before
        following = object_words(every, mention)
        if not following or following[0].lower() in ("it", "that", "this", "them", "him", "her"):
            referred |= self._premise.after
        return referred

    def _of_another(self, told: Told) -> bool:
        """Whether the subject is somebody else than the premise's."""
        premise = self._premise
        mine = premise.matter if premise.passive else premise.before
        words, before = bag(" ".join(told.words)), bag(" ".join(told.before))
        if told.kind is Subject.NAMED:
            return not _overlaps(words, mine)
        if told.kind is Subject.COMMON:
            return not (_overlaps(words, premise.matter) or premise.passive)
        return told.kind is Subject.UNSAID and not (_overlaps(before, premise.matter) or _points_back(told.before))


def folded(word: str) -> str:
    """The word without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _overlaps(held: frozenset[str], wanted: Iterable[str]) -> bool:
    return any(word in held or not held.isdisjoint(place(word)) for word in wanted)


def _points_back(words: Sequence[str]) -> bool:
    return bool(words) and words[0].lower() in ("he", "she", "it", "they", "the", "both", "this", "that")


def _is_put_off(text: str, mention: Mention) -> bool:
    """Whether the negation is of a time only: "did not sign until Monday", "has not yet opened"."""
    every = tokens(text)
    return mention.negated and (
        "yet" in every[max(0, mention.place - 3) : mention.place + 6]
        or "until" in every[mention.place : mention.place + 8]
    )


def _before(evidence: Evidence) -> str:
    """The passage before the sentence."""
    chunk = evidence.hit.chunk
    return chunk.text[: evidence.start - chunk.start]
