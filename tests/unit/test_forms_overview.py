"""Questions for what there is on a subject, and for the latest on it."""

import pytest

from ingest.datatypes import ArticleHead, Chunk, Filter
from ingest.sentences import sentences
from qa.datatypes import Form, Hit, Query
from qa.forms import chosen, form_of, read_form
from qa.forms.overview import asked_subject


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("Tell me about the joint drill in Idlib", "the joint drill in Idlib"),
        ("What do you know about Hayat Tahrir al-Sham?", "Hayat Tahrir al-Sham"),
        ("What's the latest on the Ever Given?", "the Ever Given"),
        ("Summarize the Karabakh agreement", "the Karabakh agreement"),
        ("give me some background on the oil spill", "the oil spill"),
        ("Any news about the cruise terminal?", "the cruise terminal"),
        ("What is the situation with the M4 patrols?", "the M4 patrols"),
        ("Brief me on the collapse of the bank", "the collapse of the bank"),
    ],
)
def test_what_there_is_on_a_subject(question: str, subject: str) -> None:
    assert asked_subject(question)[0] == subject
    assert form_of(question, None) is Form.OVERVIEW


@pytest.mark.parametrize(
    "question",
    [
        "Tell me about why the patrol was refused",
        "Tell me who refused the patrol",
        "What did the minister know about the drill?",
        "What is the price of the news?",
        "Why is there no news about the terminal?",
    ],
)
def test_a_question_for_something_of_it_is_another_one(question: str) -> None:
    assert form_of(question, None) is not Form.OVERVIEW


def hit(article: str, day: str, title: str, text: str, score: float = 1.0, dense: float = 0.4) -> Hit:
    chunk = Chunk(article, 0, 0, len(text), text, tuple(sentences(text)))
    return Hit(chunk, ArticleHead(article, title, day, "Courier", "", ""), score, 0.0, dense)


AGROUND = hit("aground", "2021-03-24", "Ever Given blocks canal", "A ship has blocked the Suez Canal. It is long.")
FREED = hit(
    "freed", "2021-03-29", "Ever Given afloat", "Tugs have pulled the vessel free at high tide. Traffic resumed."
)
GIVEN = hit("given", "2022-02-15", "Cold store", "The owner had ever been given warnings.")


def quotes(question: str, *hits: Hit) -> list[str]:
    query = Query(question, question, Filter(), form=form_of(question, None))
    reading = read_form(query, hits)
    if reading is None:
        return []
    return [e.hit.chunk.text[e.start : e.end] for e in chosen(query, reading)]


def test_the_openings_of_the_reports_are_quoted_oldest_first_and_for_the_latest_newest_first() -> None:
    opening = ["A ship has blocked the Suez Canal.", "Tugs have pulled the vessel free at high tide."]
    assert quotes("Tell me about the Ever Given", FREED, GIVEN, AGROUND) == opening
    assert quotes("What's the latest on the Ever Given?", AGROUND, GIVEN, FREED) == opening[::-1]


def test_a_report_in_other_words_will_do_when_it_is_close_in_meaning() -> None:
    seized = hit("coup", "2021-02-02", "Myanmar's army seizes power", "Myanmar's army seized power.", dense=0.64)
    far = hit("talks", "2021-02-02", "Talks on Myanmar", "Envoys spoke of Myanmar.", dense=0.3)
    assert quotes("What is known about the coup in Myanmar?", seized, far) == ["Myanmar's army seized power."]


def test_without_a_report_on_the_subject_the_reader_is_asked() -> None:
    assert quotes("Tell me about the drought at the Panama Canal", AGROUND, FREED) == []
