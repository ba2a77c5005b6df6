"""Who "he", "she", "it" and "they" are: the source, subject or person before that they can stand for. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ingest.annotation.gender import pronoun_for
from ingest.annotation.mentions import Mention, fits, is_surname, may_be
from ingest.annotation.names_nearby import described, has_full_name, named_at, with_roles
from ingest.annotation.naming import PRONOUNS, Namings, plain
from ingest.annotation.noun_phrases import phrase_after
from ingest.annotation.nouns import Phrase, is_person, is_role, name_run, singular
from ingest.annotation.saying_words import DOCUMENTS, OCCASIONS
from ingest.annotation.subjects import clause_subject
from ingest.annotation.words import Token
from ingest.people import BODIES, FIRMS

# How many sentences back a pronoun reaches, and how far for the nearest source where nothing fits it.
_REACH = 5
_NEAREST = 2
# How many words behind a name its pronoun may stand.
_BEHIND = 6


class Referents(Namings):
    """The sources of one article so far, and what later names and pronouns for them refer to."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], quotations: Sequence[tuple[int, int]]) -> None:
        super().__init__(text, sentences, quotations)
        self._called: dict[str, str] = {}  # "he" or "she", by the last word of who was meant

    def resolve(self, sentence: int, phrase: Phrase) -> Mention:
        """The fullest naming of the source whose words stand in this sentence."""
        words = self.tokens(sentence)[slice(*phrase)]
        if len(words) != 1 or words[0].low not in PRONOUNS:
            return super().resolve(sentence, phrase)
        found = self._pronoun(sentence, PRONOUNS[words[0].low], phrase[0])
        return found or Mention(sentence, tuple(words))

    def _pronoun(self, sentence: int, pronoun: str, before: int) -> Mention | None:
        """The nearest source, subject or, for "he" and "she", person that the pronoun can stand for; where there is
        none, the latest source for "it" and "they", if it may be."""
        if pronoun in ("he", "she"):
            return self._he_or_she(sentence, pronoun, before)
        for back in range(sentence, max(sentence - _REACH, 0) - 1, -1):
            for mention in self._spoken_of(back, before if back == sentence else None):
                if fits(mention.words, pronoun):
                    return mention
        latest = self._latest(sentence, _NEAREST)
        if latest and may_be(latest.words, pronoun):
            return latest
        return self._nearest_body(sentence) if pronoun == "it" else None

    def _he_or_she(self, sentence: int, pronoun: str, before: int) -> Mention | None:
        """Of the nearest sentence that names one: who speaks in it or is its subject, unless somebody else in it is
        "he" or "she" by name."""
        aside = self._is_aside(sentence, before)
        for back in range(sentence, max(sentence - _REACH, 0) - 1, -1):
            here, spoken = back == sentence, list(self._sources_of(back))
            stop = before if here else None
            own = self._weighed(self._spoken_of(back, stop), pronoun)
            if here and aside:
                own = [(mention, meant) for mention, meant in own if meant > 1 or mention in spoken]
            apart = (here and aside) or self._is_subject(pronoun, back)
            others = [] if apart else self._weighed(self._persons(back, stop), pronoun)
            sure = [pair for pair in (*own, *others) if pair[1] > 1]
            ranked: list[tuple[Mention, int]] = [*(own[:1] if spoken else ()), *sure, *own, *others]
            if ranked:
                self._called.setdefault(plain(ranked[0][0].words[-1]), pronoun)
                return ranked[0][0]
            if not here and self._opens_unknown(back):
                return None
        return None

    def _weighed(self, mentions: Iterable[Mention], pronoun: str) -> list[tuple[Mention, int]]:
        """Those that the pronoun may mean, with how surely it does."""
        weighed = [(mention, self._meant(mention, pronoun)) for mention in mentions]
        return [pair for pair in weighed if pair[1]]

    def _is_aside(self, sentence: int, pronoun: int) -> bool:
        """Whether the pronoun is in a "he said" behind the clause that opens the sentence, whose subject he is not."""
        words = self.tokens(sentence)
        if pronoun < 2 or words[pronoun - 1].kind not in ("comma", "speech"):
            return False
        ends = pronoun + 2 >= len(words) or words[pronoun + 2].kind in ("comma", "mark", "speech")
        return ends and not any(word.kind in ("conjunction", "relative") for word in words[1:pronoun])

    def _is_subject(self, pronoun: str, sentence: int) -> bool:
        """Whether the sentence is about the same one already: whom else it names is somebody else."""
        words = self.tokens(sentence)
        subject = clause_subject(words, len(words))
        return subject is not None and words[subject[0]].low == pronoun

    def _meant(self, mention: Mention, pronoun: str) -> int:
        """2 where the words tell that the pronoun means them, 1 where it may mean a person, 0 where it does not."""
        words = mention.words
        told = pronoun_for(words) or self._called.get(plain(words[-1]), "") or self._meant_behind(mention)
        if told:
            return 2 if told == pronoun and fits(words, pronoun) else 0
        return 1 if fits(words, pronoun) and self._is_likely(mention) else 0

    def _opens_unknown(self, sentence: int) -> bool:
        """Whether the sentence's subject is one capitalised word of which nothing is known: it may be meant."""
        words = self.tokens(sentence)
        subject = clause_subject(words, len(words))
        return subject is not None and is_surname(words[slice(*subject)]) and not self._full_name(words[subject[1] - 1])

    def _is_likely(self, mention: Mention) -> bool:
        """Whether the words are a person's, and not the name of a firm or a place: "the Ajax Telecom", "in Villa
        Flores"."""
        if any(token.low in FIRMS or singular(token.low) in BODIES for token in mention.words):
            return False
        words, opening = self.tokens(mention.sentence), mention.words[0]
        if len(mention.words) == 1:  # a word with its capital within a sentence, too
            return re.search(rf"[a-z,] {re.escape(plain(opening))}\b", self._text) is not None
        if not has_full_name(mention.words) or any(is_role(token.low) for token in mention.words):
            return True
        at = next((at for at, token in enumerate(words) if token == opening), 0)
        return opening.kind != "determiner" and not (at and words[at - 1].kind in ("determiner", "link"))

    def _meant_behind(self, mention: Mention) -> str:
        """What a pronoun behind a name says of it: "a present from Budi Hartono on his retirement"."""
        words = self.tokens(mention.sentence)
        stop = next((at + 1 for at, token in enumerate(words) if token == mention.words[-1]), len(words))
        for token, following in pairwise(words[stop : stop + _BEHIND]):
            if token.low in ("his", "her") and following.kind == "noun":
                return "he" if token.low == "his" else "she"
            if token.capital or token.kind in ("mark", "speech"):
                break
        return ""

    def _persons(self, sentence: int, before: int | None) -> Iterator[Mention]:
        """The people whom a sentence names, last first; before the token `before`, when given."""
        words = self.tokens(sentence)[:before]
        at = len(words) - 1
        while at >= 0:
            token = words[at]
            at -= 1
            if not token.capital or token.kind != "noun" or token.low.endswith("'s"):
                continue
            phrase = named_at(words, at + 1)
            if phrase and has_full_name(words[slice(*phrase)]):
                yield Mention(sentence, tuple(words[slice(*with_roles(words, self._named(words, phrase)))]))
                at = phrase[0] - 1
            elif is_surname((token,)) and (person := self._full_name(token)):
                yield person

    @staticmethod
    def _named(words: Sequence[Token], phrase: Phrase) -> Phrase:
        """The phrase, or its name alone where more than a role stands before that: "what had struck Ann Lee"."""
        first = phrase[1] - len(name_run(words[slice(*phrase)]))
        plain = all(token.kind in ("noun", "determiner") for token in words[phrase[0] : first])
        return phrase if plain else (first, phrase[1])

    def _nearest_body(self, sentence: int) -> Mention | None:
        """The last body named shortly before: "..., the fisheries office decided on Monday. It said ..."."""
        for back in range(sentence - 1, max(sentence - _NEAREST, 0) - 1, -1):
            words = self.tokens(back)
            subject = clause_subject(words, len(words))
            if subject and not is_person(words, subject) and (inserted := self._inserted(back, subject[1])):
                return inserted
            for at in range(len(words) - 1, -1, -1):
                body = words[at].low in BODIES - DOCUMENTS - OCCASIONS and singular(words[at].low) == words[at].low
                phrase = described(words, at) if body else None
                if phrase and fits(words[slice(*phrase)], "it"):
                    return Mention(back, tuple(words[slice(*phrase)]))
        return None

    def _inserted(self, sentence: int, comma: int) -> Mention | None:
        """The name between commas behind a subject: "the largest of those groups, Hayat Tahrir al-Sham, ..."."""
        words = self.tokens(sentence)
        if comma + 1 >= len(words) or words[comma].kind != "comma" or not words[comma + 1].capital:
            return None
        phrase = phrase_after(words, comma + 1)
        ends = phrase and phrase[1] < len(words) and words[phrase[1]].kind == "comma"
        return Mention(sentence, tuple(words[slice(*phrase)])) if phrase and ends else None
