"""Whether a sentence denies or bears out what a question takes for granted. Pure."""

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property

from qa.citations.days import named_days
from qa.citations.mentions import Mention, mentions, tokens
from qa.citations.names import names, tells
from qa.citations.places import canonical
from qa.citations.roots import root
from qa.datatypes import Evidence, Period
from qa.disagreement.coverage import Coverage, bag, headed_bag
from qa.disagreement.granted import Grant, Premise
from qa.disagreement.moments import Moment
from qa.disagreement.opposition import PACT, Opposition, overlaps
from qa.disagreement.subjects import Subject, Told, cased, object_words, subject_of
from qa.reader import text_of
from qa.words import stem

# Set on the questions of tests/integration/test_disagreement.py and those of the sample corpus. The share of the
# question that a sentence with what it refers to has to be about, and of what stands near the verb; the first so many
# pieces of evidence may refer back to the sentences before them; of their matter a `_LITTLE` stands near the verb.
_ABOUT = 0.6
_PART = 0.5
_NEAR = 0.4
_LITTLE = 0.15
_REACH = 10  # words on either side of a verb among which its subject and object are looked for
_REFERRING = 6
# What one does to another, who does not do it in turn.
_ONE_SIDED = frozenset(
    root(stem(word))
    for word in """refuse reject decline accept approve accuse blame invade attack bomb bombard shell strike criticise
    criticize condemn sanction threaten warn sue arrest expel occupy annex ask urge demand help support fund recognise
    recognize withdraw suspend cancel halt stop block close ban kill""".split()
)


class Judge:
    """Holds sentences against one premise of a question."""

    def __init__(self, question: str, premise: Premise, evidence: Sequence[Evidence], period: Period | None) -> None:
        self._premise = premise
        self._question = question
        self._evidence = evidence
        self._names = tuple(names(f"does {canonical(named_days(question)[1])}"))
        self._moment = Moment(question, period)
        self._verbs = {verb.stem for verb in premise.verbs}
        self._opposition = Opposition(premise)

    def denies(self, evidence: Evidence, rank: int) -> float:
        """How much of the question the sentence is about, if it denies the premise; else 0."""
        text, then = text_of(evidence), self._moment.published(evidence)
        found = [m for m in mentions(text) if self._opposition.excludes(text, m, then)]
        if not found or not self._named(evidence):
            return 0.0
        denied = any(self._of_matter(evidence, m, rank) and self._moment.fits(evidence, m) for m in found)
        return max(self.about(evidence), 0.01) if denied else 0.0

    def asserts(self, evidence: Evidence) -> bool:
        """Whether the sentence bears the premise out."""
        text = text_of(evidence)
        return any(
            self._opposition.same(text, m)
            and self._share(self._close(text, m), self._premise.matter) >= _NEAR
            and self._moment.fits(evidence, m)
            and not self._of_another(subject_of(cased(text), m))
            for m in mentions(text)
        )

    def exchanges(self, evidence: Evidence) -> bool:
        """Whether the sentence tells the premise's deed of somebody else, and the one whose it is to be as whom it was
        done to: "Russia refused to patrol with Turkey" of "why did Turkey refuse to patrol". For deeds that are not
        mutual, as meetings are."""
        premise, text = self._premise, text_of(evidence)
        deeds = {verb.stem for verb in premise.verbs if verb.stem in _ONE_SIDED and not verb.negated}
        if not deeds or premise.passive or not premise.before or premise.grant not in (Grant.FACT, Grant.EVENT):
            return False
        every = cased(text)
        return any(
            m.stem in deeds
            and not m.negated
            and self._of_another(told := subject_of(every, m))
            and any(names(f"by {' '.join(told.words)}"))
            and overlaps(bag(" ".join(every[m.place + 1 :])), premise.before)
            and self._share(bag(text), premise.after) >= _ABOUT
            and self._moment.fits(evidence, m)
            for m in mentions(text)
        )

    def about(self, evidence: Evidence) -> float:
        """How much of the question the sentence is about, 0 to 1; what only its headline holds counts half."""
        rest, mine = self._coverage.asked - self._verbs, bag(text_of(evidence))
        return (self._share(headed_bag(evidence), rest) + self._share(mine, self._premise.matter)) / 2

    def _share(self, held: frozenset[str], wanted: Iterable[str]) -> float:
        """The share of the wanted words that are held, an agreement counted for a deal."""
        parts = {part for word in held if "-" in word or not word.isascii() for part in _folded(word).split("-")}
        return self._coverage.share(held | parts | (PACT if held & PACT else frozenset()), wanted)

    @cached_property
    def _coverage(self) -> Coverage:
        return Coverage(self._question, self._evidence)

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
        exchanged = self._opposition.exchanged(text, mention)
        if not exchanged and self._of_another(told):
            return False
        near, own = self._close(text, mention), headed_bag(evidence)
        if self._share(near, self._premise.matter) >= _NEAR and self._about_all(own) and self._tells_names(evidence):
            return True
        if rank >= _REFERRING:
            return False
        wanted = self._premise.matter - self._referred(every, mention, told, exchanged)
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

    def _referred(self, every: Sequence[str], mention: Mention, told: Told, exchanged: bool) -> frozenset[str]:
        """What the sentence need not say again, since it points back to it or leaves it out."""
        referred: frozenset[str] = frozenset()
        said = overlaps(bag(" ".join(told.words)), self._premise.before)
        if (told.kind is Subject.REFERRING and not said) or (told.kind is Subject.UNSAID and _points_back(told.before)):
            referred |= self._premise.after if exchanged else self._premise.before
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
            return not overlaps(words, mine)
        if told.kind is Subject.COMMON:
            return not (overlaps(words, premise.matter) or premise.passive)
        return told.kind is Subject.UNSAID and not (
            overlaps(before, mine or premise.matter) or _points_back(told.before)
        )


def _folded(word: str) -> str:
    """The word without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _points_back(words: Sequence[str]) -> bool:
    return bool(words) and words[0].lower() in ("he", "she", "it", "they", "the", "both", "this", "that")


def _before(evidence: Evidence) -> str:
    """The passage before the sentence."""
    chunk = evidence.hit.chunk
    return chunk.text[: evidence.start - chunk.start]
