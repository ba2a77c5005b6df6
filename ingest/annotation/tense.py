"""Whether a sentence puts an expression of time in the past or ahead, by the verbs beside it. Pure."""

import re
from collections.abc import Iterator

from ingest.annotation.verbs import Tense, first_tense, is_past, last_tense

_REACH = 300  # characters on each side of the expression
_TITLES = "Mr Mrs Ms Dr Prof Gen Col Maj Capt Lt Sgt Cpl Sen Rep Gov Rev St Mt".split()
_NO_TITLE = "".join(rf"(?<!\b{title}\.)" for title in _TITLES)
# An initial ("the U.S. Senate", "J. R. Smith") ends a sentence only before a word with which the next one begins.
_OPENERS = "The|A|An|This|That|These|He|She|It|They|We|His|Her|Its|Their|On|In|At|By|For|After|When|But|And|There"
_NO_INITIAL = rf"(?:(?<!\b[A-Z]\.)|(?=[\"”’')]*\s+(?:(?:{_OPENERS})\b|$)))"
# The end of a sentence, also where the text is cut off behind it.
SENTENCE_END = re.compile(rf"[.!?]{_NO_TITLE}{_NO_INITIAL}[\"”’')]*\s+(?=[\"“‘(]?[A-Z]|$)|\n")
_BORDER = re.compile(
    r"[,;:()\"“”—]|\s[–-]\s|\b(?P<relative>who|whose|whom|which|where|that)\b"
    r"|\b(?P<beside>since|after|before|following|despite)\b|\b(?:when|because|but|while|although|though|as|if)\b"
)
_OPENING = re.compile(r"\W*(?:(?:and|but|then|later|early|late|also|only|just|so|earlier)\W+)*", re.IGNORECASE)
# "At a debate in Dover on Saturday, watched by hundreds, ...": the sentence's verb is still to come.
_FRONT = re.compile(r"\W*(?:At|In|During|Near|Outside|Inside|Before)\b(?!.*,)")
# What follows "by" or "for" was still to come: "promised the rest by May", "set the vote for 9 June".
_PROMISED = re.compile(r"\b(?:promis|pledg|vow|want|demand|requir|ask|order|expect|need)\w*\b[^.;:]{0,60}$")
_DECLARED, _DECLARED_FOR = re.compile(r"\b(?:declared|proclaimed|made)\s+$"), re.compile(r"\s+an?\b")
_SET = re.compile(r"\b(?:set|scheduled|fixed|planned|called|postponed|adjourned|booked|due|slated)\b[^.;:]{0,60}$")
# "The election on Sunday raised hopes" may be told before the election.
_EVENT = re.compile(
    r"\b(?:elections?|votes?|voting|ballots?|polls?|referendums?|meetings?|summits?|talks|match(?:es)?|games?|finals?"
    r"|hearings?|trials?|deadlines?|launch(?:es)?|debates?|conferences?|ceremon(?:y|ies)|protests?|rall(?:y|ies)|visits?"
    r"|sessions?|reports?|decisions?|deliver(?:y|ies)|plans?)\b",
    re.IGNORECASE,
)


def find_tense(text: str, start: int, end: int, lead: str) -> Tense:
    """The tense of the words beside the expression text[start:end]; `lead` is the word before it, in small letters.

    The nearest clause with a verb before the expression decides. What follows counts for an expression that opens its
    sentence, and a verb right after it: in "elections on Sunday were postponed" nobody says when they were to be.
    """
    if lead == "since":
        return Tense.PAST
    before, after = _sentence_around(text, start, end)
    tense = _before(before)
    if tense is None and (_OPENING.fullmatch(before) or (_FRONT.match(before) and after.lstrip().startswith(","))):
        tense = _after(after)
    elif tense is None:
        tense = Tense.PAST if is_past(after.lstrip()) and not _EVENT.search(before) else Tense.OPEN
    if _DECLARED.search(before) and _DECLARED_FOR.match(after):
        return Tense.COMING  # "declared Friday a holiday"
    if (lead == "by" and _PROMISED.search(before)) or (lead == "for" and _SET.search(before)):
        return Tense.COMING
    return _led(lead, tense)


def _led(lead: str, tense: Tense) -> Tense:
    """The tense with what the word before the expression adds: an end, a beginning or a purpose may be yet to come."""
    if lead in ("until", "till", "through", "for", "to"):
        return {Tense.PAST: Tense.EITHER, Tense.OPEN: Tense.COMING}.get(tense, tense)
    if lead in ("starting", "beginning", "from"):
        return Tense.OPEN if tense is Tense.PAST else tense
    return Tense.COMING if lead == "by" and tense is Tense.OPEN else tense


def _sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    cut = max((border.end() for border in SENTENCE_END.finditer(before)), default=0)
    stop = SENTENCE_END.search(after)
    return before[cut:], after[: stop.start()] if stop else after


def _clauses(text: str) -> Iterator[tuple[re.Match[str] | None, str]]:
    """Each clause's words, and the word or stop before it."""
    at, opened = 0, None
    for border in _BORDER.finditer(text):
        yield opened, text[at : border.start()]
        at, opened = border.end(), border
    yield opened, text[at:]


def _before(text: str) -> Tense | None:
    """The nearest clause's tense; "since the invasion in" is past and "after the vote on" open, whatever it follows."""
    for opened, words in reversed(list(_clauses(text))):
        tense = last_tense(words)
        if tense is None and opened and opened["beside"] and words.strip():
            return Tense.PAST if opened["beside"] == "since" else Tense.OPEN
        if tense is not None:
            return tense
    return None


def _after(text: str) -> Tense:
    found = (first_tense(words) for opened, words in _clauses(text) if not (opened and opened["relative"]))
    return next((tense for tense in found if tense is not None), Tense.OPEN)
