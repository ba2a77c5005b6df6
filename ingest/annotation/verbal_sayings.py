"""Sayings by a verb: "X said that", "...," said X", "..., saying that". Pure."""

from collections.abc import Iterator, Sequence

from ingest.annotation.noun_phrases import phrase_after, phrase_before, with_apposition
from ingest.annotation.nouns import Phrase, can_speak, head, is_role, is_whole, singular
from ingest.annotation.reporting import Content, content_after, is_finite
from ingest.annotation.saying import Reach, Saying, spread
from ingest.annotation.saying_words import DOCUMENTS, FINDINGS, OCCASIONS, VERBS
from ingest.annotation.subjects import (
    SUBORDINATE,
    antecedent,
    clause_subject,
    inverted_subject,
    subject_before,
    verb_group,
)
from ingest.annotation.words import SPEECH, Token
from ingest.people import BODIES

_TELLING = (Content.CLAUSE, Content.SPEECH)
# "They found that ..." tells what they did.
_FOUND = frozenset("found find finds determined showed show shows".split())
_ALSO_NOUNS = frozenset(
    "notes reports claims estimates forecasts fears hopes states posts answers objects rules".split()
)
_BEHIND_SPEAKER = ("comma", "time", "link", "preposition", "speech", "mark")


def said(tokens: Sequence[Token], verb: int) -> Iterator[Saying]:
    """The saying of a verb in its own clause: "X said that", "..., said X", "X did this and said that"."""
    content = content_after(tokens, verb)
    last = verb_group(tokens, verb)
    if last is None:
        return
    if last >= 0 and tokens[last].low in ("who", "which", "that"):
        source = antecedent(tokens, last)
        if source and content in _TELLING:
            yield Saying(last, _part_end(tokens, verb), source, Reach.PART)
        return
    behind = _behind(tokens, verb, last)
    if behind:
        yield spread(tokens, verb, behind, len(tokens))
        return
    if last >= 0 and tokens[last].low in ("and", "but", "then") and content in _TELLING:
        source = _subject_shared(tokens, last)
        if source:
            yield Saying(last + 1, len(tokens), source, Reach.PART)
        return
    source = subject_before(tokens, verb, last)
    if source and _tells(tokens, verb, source, content):
        yield spread(tokens, source[0], source, _clause_end(tokens, source, verb, content))


def saying_that(tokens: Sequence[Token], verb: int) -> Iterator[Saying]:
    """ "..., saying that ...", "was quoted as saying", "quoted him as saying"."""
    if content_after(tokens, verb) not in _TELLING:
        return
    before = tokens[verb - 1] if verb else None
    if before is None:
        return
    if before.low == "as" and verb > 1:
        quoted = next(
            (at for at in range(verb - 2, max(verb - 12, -1), -1) if tokens[at].low in ("quoted", "cited")), None
        )
        source = _quoted_person(tokens, quoted, verb - 1) if quoted is not None else None
        if quoted is not None and source is None:
            last = _before_passive(tokens, quoted)
            source = subject_before(tokens, verb, last) if last is not None else None
        if source:
            yield Saying(0, len(tokens), source)
    elif before.kind == "comma" or before.low in ("by", "and", "while", "without"):
        source = clause_subject(tokens, verb)
        if source and before.low != "without":
            yield Saying(verb, len(tokens), source, Reach.PART)
    elif before.kind in ("noun", "time"):  # "a letter saying", "spoke on Tuesday saying"
        phrase = phrase_before(tokens, verb - 1) if before.kind == "noun" else None
        document = phrase is not None and singular(tokens[head(tokens, phrase)].low) in DOCUMENTS | OCCASIONS
        placed = phrase is not None and phrase[0] > 0 and tokens[phrase[0] - 1].kind in ("link", "preposition")
        source = phrase if document and not placed else clause_subject(tokens, verb)
        if source:
            yield Saying(verb, len(tokens), source, Reach.PART)


def unsaid_speech(tokens: Sequence[Token]) -> Iterator[Saying]:
    """A quotation within a sentence that has no verb of saying: the sentence's subject says it."""
    for at, token in enumerate(tokens):
        if at and token.low == SPEECH and not _is_title(token.text):
            source = clause_subject(tokens, at)
            if source and can_speak(tokens, source):
                yield Saying(0, len(tokens), with_apposition(tokens, source))
            return


def _behind(tokens: Sequence[Token], verb: int, last: int) -> Phrase | None:
    """The subject behind the verb, after a quotation or, for "said", a comma."""
    if last < 0 or last != verb - 1 or tokens[last].kind not in ("speech", "comma"):
        return None
    source = inverted_subject(tokens, verb)
    if source is None:
        return None
    is_named = tokens[source[1] - 1].capital
    source = with_apposition(tokens, source)
    if tokens[last].kind == "speech" or tokens[last - 1].kind == "speech":
        return source
    ends = source[1] == len(tokens) or tokens[source[1]].kind in _BEHIND_SPEAKER
    speaker = tokens[source[0]].kind == "pronoun" or is_role(tokens[head(tokens, source)].low)
    speaker = (
        speaker or is_named or tokens[source[1] - 1].capital or singular(tokens[head(tokens, source)].low) in BODIES
    )
    said = is_finite(tokens, 0, last) or source[1] == len(tokens)
    return source if VERBS[tokens[verb].low] == "say" and ends and speaker and said else None


def _tells(tokens: Sequence[Token], verb: int, source: Phrase, content: Content) -> bool:
    """Whether the verb with this subject reports something: what follows it, or what stands before the two."""
    if tokens[verb].low in FINDINGS and not _finds(tokens, verb, source):
        return False
    if tokens[verb].low in _ALSO_NOUNS and not can_speak(tokens, source):
        return False  # "the share of false notes had risen"
    if content in _TELLING:
        return True
    before = tokens[source[0] - 1] if source[0] else None
    if before is None or VERBS[tokens[verb].low] == "accuse" or tokens[source[0]].kind == "number":
        return False
    if before.kind == "speech":
        return True
    inserted = before.kind == "comma" and (source[0] > 2 or tokens[0].kind == "speech")
    example = source[0] > 1 and tokens[source[0] - 2].low == "such"  # "which exporters such as Norland rejected"
    return content is Content.END and (inserted or (before.low == "as" and not example))


def _finds(tokens: Sequence[Token], verb: int, source: Phrase) -> bool:
    """Whether a finding is reported, not something that was come upon: "the study found", not "they found"."""
    if any(token.kind == "that" for token in tokens[verb + 1 : verb + 3]):
        return tokens[source[0]].kind != "pronoun" or tokens[verb].low not in _FOUND
    return tokens[source[0]].kind != "pronoun" and can_speak(tokens, source)


def _subject_shared(tokens: Sequence[Token], conjunction: int) -> Phrase | None:
    """The subject of the clause that goes on with "and said": of the sentence, or behind the latest "when"."""
    for at in range(conjunction - 1, 0, -1):
        if tokens[at].kind == "speech":
            return None
        if tokens[at].kind in ("conjunction", "that", "relative") and tokens[at].low not in ("as", "than"):
            return phrase_after(tokens, at + 1) or clause_subject(tokens, conjunction)
    return clause_subject(tokens, conjunction)


def _quoted_person(tokens: Sequence[Token], quoted: int, stop: int) -> Phrase | None:
    """Who stands between "quoted" and the "as" at `stop`; none in the passive, where they stand before the verb."""
    if quoted + 2 == stop and tokens[quoted + 1].low in ("him", "her", "them"):
        return (quoted + 1, stop)
    person = phrase_after(tokens[:stop], quoted + 1)
    if person is None or not (is_whole(tokens, person) and can_speak(tokens, person)):
        return None
    return with_apposition(tokens[:stop], person)


def _before_passive(tokens: Sequence[Token], participle: int) -> int | None:
    at = participle - 1
    while at >= 0 and tokens[at].kind in ("be", "have", "adverb"):
        at -= 1
    return at if 0 <= at < participle - 1 else None


def _is_title(text: str) -> bool:
    words = [word for word in text.split() if word[:1].isalpha() or word[1:2].isalpha()]
    return sum(word.lstrip("“\"‘«'")[:1].isupper() for word in words) * 2 > len(words)


def _whole_end(tokens: Sequence[Token], source: Phrase, verb: int) -> int:
    """The sentence's end, or that of "Although the ministry said ..." before the main clause."""
    if source[0] in (1, 2) and tokens[0].low in SUBORDINATE and tokens[0].low != "as":
        return _part_end(tokens, verb)
    return len(tokens)


def _clause_end(tokens: Sequence[Token], source: Phrase, verb: int, content: Content) -> int:
    """The same; what is not said but ruled, claimed or called something ends at "; ", an accusation at ", and the"."""
    end, kind = _whole_end(tokens, source, verb), VERBS[tokens[verb].low]
    if kind == "say" or content is Content.END:
        return end
    for at in range(verb + 1, end - 1):
        joins = kind in ("accuse", "quote") and tokens[at].kind == "comma" and tokens[at + 1].low in ("and", "but")
        opens = joins and at + 2 < end and (tokens[at + 2].kind == "determiner" or tokens[at + 2].capital)
        if tokens[at].low == ";" or (opens and is_finite(tokens, at + 3, end)):
            return at
    return end


def _part_end(tokens: Sequence[Token], verb: int) -> int:
    return next((at for at in range(verb + 2, len(tokens)) if tokens[at].kind == "comma"), len(tokens))
