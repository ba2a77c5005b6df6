"""From a question of a form of its own to its reading: what the reading model need not be asked. Pure."""

from collections.abc import Sequence

from qa.datatypes import Evidence, Form, Hit, Period, Query, Reading
from qa.forms.chronicle import asked_places, asks_for_events, by_day, read_events
from qa.forms.identity import asked_name, asks_for_identity, read_identity
from qa.forms.overview import asks_for_overview, in_order, read_overview, subject_words
from qa.reader import choose, logistic
from qa.words import content_words

_READERS = {Form.EVENTS: read_events, Form.IDENTITY: read_identity, Form.OVERVIEW: read_overview}
# Where no article introduces a person, the reading model answers from this probability on.
_OF_A_NAME = 0.6


def form_of(question: str, period: Period | None) -> Form:
    """The form of a question that asks about this time."""
    if asks_for_events(question, period):
        return Form.EVENTS
    if asks_for_overview(question):
        return Form.OVERVIEW
    return Form.IDENTITY if asks_for_identity(question) else Form.PLAIN


def searched_words(query: Query) -> list[str]:
    """The words to search for: those of a question for events or an overview say nothing of its matter, but for those
    of an earlier turn that stand behind it."""
    added = content_words(query.search.removeprefix(query.question)) if query.search != query.question else []
    if query.form is Form.EVENTS:
        return [*(asked_places(query.question) or []), *added]
    if query.form is Form.OVERVIEW:
        return [*subject_words(query), *added]
    return content_words(query.search)


def read_form(query: Query, hits: Sequence[Hit]) -> Reading | None:
    """What the hits have for the form of a question; None where the reading model is to be asked: the question has no
    such form, or nothing was found. What happened in a time is told by the articles' own dates or not at all."""
    read = _READERS.get(query.form)
    found = sorted(read(query, hits) if read else (), key=lambda e: (-e.score, e.hit.article.id, e.start))
    if not found and query.form is not Form.EVENTS:
        return None
    order = dict.fromkeys([*(evidence.hit for evidence in found), *hits])
    return Reading(tuple(order), tuple(found), logistic(found[0].score) if found else 0.0, query.form)


def least_confidence(query: Query, usual: float) -> float:
    """The probability from which on the reading model's answer to such a question is given."""
    named = asked_name(query.question) if query.form is Form.IDENTITY else None
    return max(usual, _OF_A_NAME) if named and named.person and named.is_proper else usual


def chosen(query: Query, reading: Reading) -> list[Evidence]:
    """The evidence to show of such a reading, in the order in which it is read best."""
    kept = choose(reading.evidence)
    if reading.form is Form.EVENTS:
        return by_day(query, kept)
    return in_order(query, kept) if reading.form is Form.OVERVIEW else kept
