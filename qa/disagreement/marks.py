"""The marked words of evidence: as a value, with what stands around them, and moved to other words. Pure."""

from dataclasses import replace

from qa.citations.days import named_days
from qa.citations.quantities import number_places
from qa.datatypes import Evidence
from qa.disagreement.coverage import OUTCOMES, bag
from qa.disagreement.substitution import Range
from qa.disagreement.values import Kind, Told, has_kind, is_floor, is_rough
from qa.reader import marked_text, text_of
from qa.words import words


def told(evidence: Evidence) -> Told:
    """The marked words as a value."""
    before = text_of(evidence)[: evidence.mark[0] - evidence.start] if evidence.mark else ""
    return Told(marked_text(evidence), evidence.hit.article.day, is_rough(before), is_floor(before))


def without_mark(evidence: Evidence) -> str:
    """The sentence but for its marked words."""
    text = text_of(evidence)
    if evidence.mark is None:
        return text
    start, end = (place - evidence.start for place in evidence.mark)
    return f"{text[:start]} {text[end:]}"


def after_number(evidence: Evidence) -> str:
    """What follows the number of the marked words, in the sentence."""
    text = text_of(evidence)
    assert evidence.mark is not None
    start = evidence.mark[0] - evidence.start
    at = start
    for word in words(text[start : evidence.mark[1] - evidence.start]):
        found = text.lower().find(word, at)
        if not has_kind(Kind.NUMBER, Told(word)) or found < 0:
            continue
        at = found + len(word)
    return text[at:] if at > start else ""


def nearest_outcome(evidence: Evidence) -> str | None:
    """The word of outcome nearest to the mark, None when the sentence has none."""
    if evidence.mark is None:
        return None
    middle = (evidence.mark[0] + evidence.mark[1]) / 2 - evidence.start
    return min(((abs(place - middle), word) for place, word in _outcomes(text_of(evidence))), default=(0, None))[1]


def with_only_number(evidence: Evidence) -> Evidence | None:
    """The evidence marked at the one number of its sentence, days and years aside; None where it has none or more."""
    places = number_places(named_days(text_of(evidence))[1])
    if len(places) != 1:
        return None
    return replace(evidence, mark=to_article(evidence, places[0]))


def to_article(evidence: Evidence, place: Range) -> Range:
    """A range of the sentence as one of the article."""
    return place[0] + evidence.start, place[1] + evidence.start


def touch(mark: Range | None, place: Range) -> bool:
    """Whether the mark and the range have a character in common."""
    return mark is not None and mark[0] < place[1] and place[0] < mark[1]


def grown(mark: Range | None, place: Range) -> Range:
    """The mark together with the exchanged words when they touch, else those words alone."""
    if mark is None or not touch(mark, place):
        return place
    return min(mark[0], place[0]), max(mark[1], place[1])


def _outcomes(text: str) -> list[tuple[int, str]]:
    """The words of outcome in a text with their places."""
    found, at = [], 0
    for word in words(text):
        place = text.lower().find(word, at)
        if place < 0:
            continue
        at = place + len(word)
        found += [(place, outcome) for outcome in bag(word) & frozenset(OUTCOMES.values())]
    return found
