"""Who says what within one sentence, by the words of the sentence alone. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from ingest.annotation.hedges import hedges, is_hedge_source
from ingest.annotation.noun_phrases import Phrase, head, is_role, phrase_after, phrase_before, singular, with_apposition
from ingest.annotation.reporting import Content, content_after, is_finite
from ingest.annotation.saying_words import BODIES, CLAIMS, DOCUMENTS, FINDINGS, NOBODY, OCCASIONS, SAYING, VERBS, VIEWS
from ingest.annotation.subjects import SUBORDINATE, antecedent, clause_subject, inverted_subject, subject_before, verb_group
from ingest.annotation.words import SPEECH, Token

_POSSESSIVES = {"his": "he", "her": "she", "their": "they", "its": "it"}
# "They found that ..." tells what they did.
_FOUND = frozenset("found find finds determined showed show shows".split())


class _Reach(Enum):
    """How far a saying reaches: over the sentence, over a clause beside another, or over a part within it."""

    WHOLE = "whole"
    CLAUSE = "clause"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Saying:
    """A stretch of a sentence and who says it; indexes into the sentence's tokens.

    `named` is False where `source` are the words of a hedge ("reportedly"), which name nobody.
    """

    first: int
    stop: int
    source: Phrase
    reach: _Reach = _Reach.WHOLE
    named: bool = True

    @property
    def opens(self) -> bool:
        """Whether the source stands before what it says."""
        return self.source[0] - self.first < (self.stop - self.first) // 2


def sayings(tokens: Sequence[Token]) -> list[Saying]:
    """The sayings of a sentence in order, none overlapping; within a report the outermost speaker counts."""
    found: list[Saying] = []
    for saying in _candidates(tokens):
        _add(found, replace(saying, named=not is_hedge_source(tokens[slice(*saying.source)])))
    if not found:
        found += _unsaid_speech(tokens)
    for words in hedges(tokens):
        if not any(one.first <= words[0] < one.stop for one in found):
            _add(found, Saying(0, len(tokens), words, named=False))
    return sorted(found, key=lambda one: one.first)


def _add(found: list[Saying], saying: Saying) -> None:
    """Takes a saying in beside those before it: a clause of its own ends theirs, a part within theirs is passed over."""
    for at, other in enumerate(found):
        if other.first <= saying.first < other.stop:
            if saying.reach is not _Reach.CLAUSE or other.first == saying.first:
                return
            found[at] = replace(other, stop=saying.first)
        elif saying.first < other.first:
            saying = replace(saying, stop=min(saying.stop, other.first))
    if saying.first < saying.stop:
        found.append(saying)


def _candidates(tokens: Sequence[Token]) -> Iterator[Saying]:
    for at, token in enumerate(tokens):
        low = token.low
        if low == "according" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
            yield from _according(tokens, at)
        elif low in ("citing", "quoting"):
            yield from _citing(tokens, at)
        elif low in VERBS and not (token.capital and at):  # "the United States"
            yield from _said(tokens, at)
        elif low in SAYING:
            yield from _saying(tokens, at)
        elif low in VIEWS and at > 1:
            yield from _view(tokens, at)
        if low in CLAIMS:
            yield from _claim(tokens, at)


def _according(tokens: Sequence[Token], at: int) -> Iterator[Saying]:
    source = _person_after(tokens, at + 2)
    if source is None or tokens[head(tokens, source)].low in NOBODY or tokens[at + 2].low in NOBODY:
        return
    yield _spread(tokens, at, with_apposition(tokens, source), len(tokens))


def _citing(tokens: Sequence[Token], at: int) -> Iterator[Saying]:
    source = phrase_after(tokens, at + 1)
    if source is None or at == 0:
        return
    word = tokens[head(tokens, source)]
    if word.capital or is_role(word.low) or singular(word.low) in BODIES | DOCUMENTS:
        yield _spread(tokens, at, source, len(tokens))


def _said(tokens: Sequence[Token], verb: int) -> Iterator[Saying]:
    content = content_after(tokens, verb)
    last = verb_group(tokens, verb)
    if last is None:
        return
    if last >= 0 and tokens[last].low in ("who", "which", "that"):
        source = antecedent(tokens, last)
        if source and content in (Content.CLAUSE, Content.SPEECH):
            yield Saying(last, _part_end(tokens, verb), source, _Reach.PART)
        return
    behind = _behind(tokens, verb, last)
    if behind:
        yield _spread(tokens, verb, behind, len(tokens))
        return
    if last >= 0 and tokens[last].low in ("and", "but", "then") and content in (Content.CLAUSE, Content.SPEECH):
        source = _subject_shared(tokens, last)
        if source:
            yield Saying(last + 1, len(tokens), source, _Reach.PART)
        return
    source = subject_before(tokens, verb, last)
    if source and _tells(tokens, verb, source, content):
        yield _spread(tokens, source[0], source, _whole_end(tokens, source, verb))


def _behind(tokens: Sequence[Token], verb: int, last: int) -> Phrase | None:
    """The subject behind the verb, after a quotation or, for "said", a comma."""
    if last < 0 or last != verb - 1 or tokens[last].kind not in ("speech", "comma"):
        return None
    source = inverted_subject(tokens, verb)
    if source is None:
        return None
    source = with_apposition(tokens, source)
    if tokens[last].kind == "speech" or tokens[last - 1].kind == "speech":
        return source
    ends = source[1] == len(tokens) or tokens[source[1]].kind in (
        "comma",
        "time",
        "link",
        "preposition",
        "speech",
        "mark",
    )
    speaker = tokens[source[0]].kind == "pronoun" or is_role(tokens[head(tokens, source)].low)
    speaker = speaker or tokens[source[1] - 1].capital or singular(tokens[head(tokens, source)].low) in BODIES
    said = is_finite(tokens, 0, last) or source[1] == len(tokens)
    return source if VERBS[tokens[verb].low] == "say" and ends and speaker and said else None


def _tells(tokens: Sequence[Token], verb: int, source: Phrase, content: Content) -> bool:
    """Whether the verb with this subject reports something: what follows it, or what stands before the two."""
    that = any(token.kind == "that" for token in tokens[verb + 1 : verb + 3])
    if tokens[verb].low in _FOUND and tokens[source[0]].kind == "pronoun":
        return False
    if tokens[verb].low in FINDINGS and (tokens[source[0]].kind == "pronoun" or not _can_speak(tokens, source)) and not that:
        return False
    if content in (Content.CLAUSE, Content.SPEECH):
        return True
    before = tokens[source[0] - 1] if source[0] else None
    if before is None or VERBS[tokens[verb].low] == "accuse" or tokens[source[0]].kind == "number":
        return False
    if before.kind == "speech":
        return True
    inserted = before.kind == "comma" and source[0] > 1 and content is Content.END
    as_said = before.low == "as" and content is Content.END
    return (inserted and _is_said_before(tokens, source[0] - 1)) or as_said


def _subject_shared(tokens: Sequence[Token], conjunction: int) -> Phrase | None:
    """The subject of the clause that goes on with "and said": of the sentence, or behind the latest "when"."""
    for at in range(conjunction - 1, 0, -1):
        if tokens[at].kind == "speech":
            return None
        if tokens[at].kind in ("conjunction", "that", "relative") and tokens[at].low not in ("as", "than"):
            return phrase_after(tokens, at + 1) or clause_subject(tokens, conjunction)
    return clause_subject(tokens, conjunction)


def _can_speak(tokens: Sequence[Token], source: Phrase) -> bool:
    word = tokens[head(tokens, source)]
    known = singular(word.low) in BODIES | DOCUMENTS or word.low in ("police", "people", "others", "many", "some")
    return known or word.capital or word.kind == "pronoun" or is_role(word.low)


def _is_said_before(tokens: Sequence[Token], comma: int) -> bool:
    """Whether content stands before the comma: a clause, a quotation, or the subject of one that goes on behind."""
    return any(token.kind == "speech" for token in tokens[:comma]) or comma > 1


def _saying(tokens: Sequence[Token], verb: int) -> Iterator[Saying]:
    """ "..., saying that ...", "was quoted as saying"."""
    if content_after(tokens, verb) not in (Content.CLAUSE, Content.SPEECH):
        return
    before = tokens[verb - 1] if verb else None
    if before is None:
        return
    if before.low == "as" and verb > 1:
        quoted = next(
            (at for at in range(verb - 2, max(verb - 12, -1), -1) if tokens[at].low in ("quoted", "cited")), None
        )
        last = _before_passive(tokens, quoted) if quoted is not None else None
        source = subject_before(tokens, verb, last) if last is not None else None
        if source:
            yield Saying(0, len(tokens), source)
    elif before.kind == "comma" or before.low in ("by", "and", "while", "without"):
        source = clause_subject(tokens, verb)
        if source and before.low != "without":
            yield Saying(verb, len(tokens), source, _Reach.PART)


    elif before.kind in ("noun", "time"):  # "a letter saying", "spoke on Tuesday saying"
        phrase = phrase_before(tokens, verb - 1) if before.kind == "noun" else None
        document = phrase is not None and singular(tokens[head(tokens, phrase)].low) in DOCUMENTS | OCCASIONS
        placed = phrase is not None and phrase[0] > 0 and tokens[phrase[0] - 1].kind in ("link", "preposition")
        source = phrase if document and not placed else clause_subject(tokens, verb)
        if source:
            yield Saying(verb, len(tokens), source, _Reach.PART)


def _before_passive(tokens: Sequence[Token], participle: int) -> int | None:
    at = participle - 1
    while at >= 0 and tokens[at].kind in ("be", "have", "adverb"):
        at -= 1
    return at if 0 <= at < participle - 1 else None


def _view(tokens: Sequence[Token], at: int) -> Iterator[Saying]:
    """ "in the ministry's view", "in the words of the mayor"."""
    if (
        tokens[at + 1 : at + 2]
        and tokens[at + 1].low == "of"
        and tokens[at - 1].low == "the"
        and tokens[at - 2].low == "in"
    ):
        source = phrase_after(tokens, at + 2)
    elif tokens[at - 1].low in _POSSESSIVES and tokens[at - 2].low in ("in", "by"):
        source = (at - 1, at)
    else:
        opening = next((k for k in range(at - 1, max(at - 9, -1), -1) if tokens[k].low in ("in", "by")), None)
        owned = tokens[at - 1].low.endswith(("'s", "s")) and tokens[at - 1].kind == "noun" and opening is not None
        source = (opening + 1, at) if owned and opening is not None else None
    if source:
        yield Saying(0, len(tokens), source)


def _claim(tokens: Sequence[Token], at: int) -> Iterator[Saying]:
    """ "claims by the rebels that ...", "the ministry's claim that ..."."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    source: Phrase | None = None
    stop = at + 1
    if following in ("by", "from"):
        source = phrase_after(tokens, at + 2)
        stop = source[1] if source else stop
    elif at and tokens[at - 1].low.endswith("'s"):
        first = next((k for k in range(at - 1, max(at - 6, -1), -1) if tokens[k].kind == "determiner"), at - 1)
        source = (first, at)
    if source and stop < len(tokens) and tokens[stop].kind == "that":
        yield Saying(stop, len(tokens), source, _Reach.PART)


def _unsaid_speech(tokens: Sequence[Token]) -> Iterator[Saying]:
    """A quotation within a sentence that has no verb of saying: the sentence's subject says it."""
    for at, token in enumerate(tokens):
        if at and token.low == SPEECH and not _is_title(token.text):
            source = clause_subject(tokens, at)
            if source and _can_speak(tokens, source):
                yield Saying(0, len(tokens), source)
            return


def _is_title(text: str) -> bool:
    words = [word for word in text.split() if word[:1].isalpha() or word[1:2].isalpha()]
    return sum(word.lstrip('“"‘«')[:1].isupper() for word in words) * 2 > len(words)


def _person_after(tokens: Sequence[Token], at: int) -> Phrase | None:
    if at < len(tokens) and tokens[at].low in ("him", "her", "them", "it"):
        following = tokens[at + 1].kind if at + 1 < len(tokens) else "mark"
        if tokens[at].low != "her" or following not in ("noun", "number"):
            return (at, at + 1)
    return phrase_after(tokens, at)


def _spread(tokens: Sequence[Token], at: int, source: Phrase, stop: int) -> Saying:
    """The saying whose first words stand at `at`: from there where they open a clause beside another, else from the
    sentence's beginning."""
    for place in range(at - 1, max(at - 7, 0), -1):
        token = tokens[place]
        if token.kind == "speech":
            break
        joins = token.kind in ("conjunction", "and") or token.low in (";", ":", "—", "–")
        if token.low == ":" and tokens[place + 1].kind == "number":
            continue
        if joins and (place == at - 1 or tokens[place - 1].kind == "comma" or token.kind == "mark"):
            if is_finite(tokens, 0, place):
                return Saying(place + 1, stop, source, _Reach.CLAUSE)
            break
    return Saying(0, stop, source)


def _whole_end(tokens: Sequence[Token], source: Phrase, verb: int) -> int:
    """The sentence's end, or that of "Although the ministry said ..." before the main clause."""
    if source[0] in (1, 2) and tokens[0].low in SUBORDINATE and tokens[0].low != "as":
        return _part_end(tokens, verb)
    return len(tokens)


def _part_end(tokens: Sequence[Token], verb: int) -> int:
    return next((at for at in range(verb + 2, len(tokens)) if tokens[at].kind == "comma"), len(tokens))
