"""Questions for what happened in a time, whatever it was."""

from dataclasses import replace
from datetime import date

import pytest

from ingest.datatypes import ArticleHead, Chunk, Filter, TimeExpression
from qa.composing import extracted
from qa.datatypes import Form, Hit, Period, Query, Searched
from qa.forms import asks_for_events, chosen, read_form
from qa.forms.chronicle import asked_places
from qa.period import read_period

BASE = date(2020, 12, 31)
DAY = Period("on 14 July 2020", "2020-07-14", "2020-07-15", "14 July 2020")


@pytest.mark.parametrize(
    ("question", "where"),
    [
        ("What happened on 14 July 2020?", []),
        ("what was going on in idlib in january 2020", ["idlib"]),
        ("In March 2020, what happened in Port Ansel?", ["port", "ansel"]),
        ("Which events were reported from Libya in June 2020?", ["libya"]),
        ("Did anything happen in Beirut on 4 August 2020?", ["beirut"]),
        ("What took place in northern Syria in the first week of March 2020?", ["northern", "syria"]),
        ("Could you please tell me what was going on in Port Ansel on 8 March 2020?", ["port", "ansel"]),
        ("What news was there from London in July 2020?", ["london"]),
        ("What were the events of the second week of November 2020?", []),
        ("Timeline of the M4 in July 2020", ["m4"]),
        ("What happened yesterday in Idlib?", ["idlib"]),
    ],
)
def test_a_question_of_a_time_and_at_most_a_place_asks_for_events(question: str, where: list[str]) -> None:
    assert asks_for_events(question, read_period(question, BASE))
    assert asked_places(question) == where


@pytest.mark.parametrize(
    "question",
    [
        "What happened?",
        "What happened in Idlib?",
        "What happened in 2020?",
        "What happened in Idlib since March 2020?",
        "What happened to the ferry in March 2020?",
        "What happened at the talks that Lavrov led in May 2020?",
        "What happened after Russia refused patrols in May 2020?",
        "What happened when the bomb went off on 14 July 2020?",
        "What did the army do in January 2020?",
        "What was reported about the bomb on 14 July 2020?",
        "What events led to the ceasefire in March 2020?",
        "What were the things that Lavrov said in May 2020?",
        "Why did it happen in March 2020?",
        "How did what happened in May 2020 affect Turkey?",
        "What was the price of the house in May 2020?",
    ],
)
def test_what_says_more_or_names_no_time_is_a_question_like_any_other(question: str) -> None:
    assert not asks_for_events(question, read_period(question, BASE))


def hit(article: str, day: str, title: str, *told: tuple[str, str, str], ordinal: int = 0) -> Hit:
    """A hit whose sentences are given each with the words of its time and the day that they mean."""
    text, sentences, times = "", [], []
    for sentence, when, meant in told:
        start = len(text)
        text += sentence
        sentences.append((start, len(text)))
        if when:
            at = start + sentence.index(when)
            stop = date.fromordinal(date.fromisoformat(meant).toordinal() + 1).isoformat()
            times.append(TimeExpression(at, at + len(when), meant, stop, certain=True))
        text += " "
    chunk = Chunk(article, ordinal, 0, len(text), text, tuple(sentences), tuple(times))
    return Hit(chunk, ArticleHead(article, title, day, "Courier", "", ""), 1.0)


PATROL = hit(
    "patrol", "2020-07-15", "Bomb hits patrol",
    ("A bomb went off beside a patrol in Idlib on Tuesday.", "on Tuesday", "2020-07-14"),
    ("It was broken off.", "", ""),
    ("The next one is planned for Thursday.", "Thursday", "2020-07-16"),
)  # fmt: skip
ROUTE = hit(
    "route", "2020-07-23", "Patrol covers the road",
    ("Troops drove all the way on Wednesday.", "on Wednesday", "2020-07-22"),
    ("The patrol of July 14 in Idlib had ended with a blast.", "July 14", "2020-07-14"),
)  # fmt: skip
LIBYA = hit("libya", "2020-07-14", "Talks", ("Envoys met in Tripoli on Tuesday.", "on Tuesday", "2020-07-14"))


def query(question: str, period: Period = DAY) -> Query:
    return Query(question, question, Filter(), period=period, form=Form.EVENTS)


def quotes(asked: Query, *hits: Hit) -> list[str]:
    reading = read_form(asked, hits)
    assert reading
    found = chosen(asked, reading)
    return [e.hit.chunk.text[e.start : e.end] for e in found]


def test_the_sentences_that_tell_the_time_are_quoted_in_the_order_of_their_days() -> None:
    week = replace(DAY, first="2020-07-13", stop="2020-07-20")
    assert quotes(query("What happened in the week of 13 July 2020?", week), PATROL) == [
        "A bomb went off beside a patrol in Idlib on Tuesday.",
        "The next one is planned for Thursday.",
    ]


def test_the_report_of_the_day_comes_before_what_later_ones_say_of_it() -> None:
    asked = query("What happened in Idlib on 14 July 2020?")
    reading = read_form(asked, [ROUTE, PATROL])
    assert reading
    assert [evidence.hit.article.id for evidence in reading.evidence] == ["patrol", "route"]
    assert reading.confidence > 0.7


def test_what_happened_elsewhere_is_left_out_and_a_country_is_known_by_its_people() -> None:
    assert quotes(query("What happened in Idlib on 14 July 2020?"), LIBYA, PATROL) == [
        "A bomb went off beside a patrol in Idlib on Tuesday."
    ]
    libyan = hit("army", "2020-07-14", "Army", ("Libyan troops moved on Tuesday.", "on Tuesday", "2020-07-14"))
    assert quotes(query("What happened in western Libya on 14 July 2020?"), libyan)


def test_it_is_refused_when_no_article_tells_of_that_time() -> None:
    asked = query("What happened on 14 July 2020?")
    other = hit("other", "2020-07-20", "Calm", ("Nothing moved on Sunday.", "on Sunday", "2020-07-19"))
    reading = read_form(asked, [other])
    assert reading
    searched = Searched(asked.search, 1, 1, None, None, None, None, (), None, DAY.told)
    answer = extracted(asked, reading, searched, "reader", ())
    assert not answer.answered
    assert answer.reason == "No article found tells of an event then and there (14 July 2020); the nearest are listed."


def test_another_question_is_left_to_the_reader() -> None:
    assert read_form(replace(query("Why?"), form=Form.PLAIN), [PATROL]) is None
