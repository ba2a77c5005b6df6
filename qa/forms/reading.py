"""From a question of a form of its own to its reading: what the reading model need not be asked. Pure."""

from collections.abc import Sequence

from qa.datatypes import Evidence, Form, Hit, Period, Query, Reading
from qa.forms.chronicle import asks_for_events, by_day, read_events, topic
from qa.forms.identity import asked_name, asks_for_identity, is_name, read_identity
from qa.forms.overview import asks_for_latest, asks_for_overview, oldest_first, read_overview, subject_words
from qa.reader import choose, logistic
from qa.words import content_words

_READERS = {Form.EVENTS: read_events, Form.IDENTITY: read_identity, Form.OVERVIEW: read_overview}


def form_of(question: str, period: Period | None) -> Form:
    """The form of a question that asks about this time."""
    if asks_for_events(question, period):
        return Form.EVENTS
    if asks_for_overview(question):
        return Form.OVERVIEW
    return Form.IDENTITY if asks_for_identity(question) else Form.PLAIN


def searched_words(query: Query) -> list[str]:
    """The words to search for: those of its form say nothing of its matter."""
    if query.form is Form.EVENTS:
        return topic(query.search)
    if query.form is Form.OVERVIEW:
        return subject_words(query) or content_words(query.search)
    return content_words(asked_name(query.question) if query.form is Form.IDENTITY else query.search)


def read_form(query: Query, hits: Sequence[Hit]) -> Reading | None:
    """What the hits have for the form of a question; None where the reading model is to be asked: the question has no
    such form, or nothing was found. Events of a time, and what is written like a name, are told by the articles' own
    dates and introductions or not at all."""
    found = sorted(_found(query, hits), key=lambda e: (-e.score, e.hit.article.id, e.start))
    alone = query.form is Form.EVENTS or (query.form is Form.IDENTITY and is_name(asked_name(query.question)))
    if not found and not alone:
        return None
    order = dict.fromkeys([*(evidence.hit for evidence in found), *hits])
    return Reading(tuple(order), tuple(found), logistic(found[0].score) if found else 0.0, query.form)


def chosen(query: Query, reading: Reading) -> list[Evidence]:
    """The evidence to show of such a reading, in the order in which it is read best."""
    kept = choose(reading.evidence)
    if reading.form is Form.EVENTS:
        return by_day(query, kept)
    return oldest_first(kept) if reading.form is Form.OVERVIEW and not asks_for_latest(query) else kept


def _found(query: Query, hits: Sequence[Hit]) -> list[Evidence]:
    read = _READERS.get(query.form)
    return read(query, hits) if read else []
