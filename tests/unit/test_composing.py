"""What an answer adds to its best sentence."""

from datetime import date

from ingest.datatypes import ArticleHead, Chunk, Filter, TimeExpression
from qa.composing import extracted
from qa.datatypes import Evidence, Hit, Query, Reading, Searched
from qa.period import read_period

SEARCHED = Searched("", 3, 3, None, None, None, None, (), None)


def evidence(text: str, mark: str, score: float, article: str, told: tuple[str, str, str] | None = None) -> Evidence:
    times = ()
    if told:
        words, first, stop = told
        at = text.index(words)
        times = (TimeExpression(at, at + len(words), first, stop, True),)
    chunk = Chunk(article, 0, 0, len(text), text, ((0, len(text)),), times)
    hit = Hit(chunk, ArticleHead(article, "T", "2022-10-31", "", "", ""), 1.0)
    start = text.index(mark)
    return Evidence(hit, 0, len(text), score, (start, start + len(mark)))


def shown(question: str, *found: Evidence) -> list[str]:
    period = read_period(question, date(2023, 1, 1))
    query = Query(question, question, Filter(), period=period)
    answer = extracted(query, Reading(tuple(e.hit for e in found), found, 0.9), SEARCHED, "reader", ())
    return [citation.article_id for citation in answer.citations]


SEPTEMBER = evidence("Some 33,500 people took the boat in September.", "33,500", 5.0, "september",
                     ("in September", "2022-09-01", "2022-10-01"))  # fmt: skip
AUGUST = evidence("In August the crossing was made by 41,200 travellers.", "41,200", 4.9, "august",
                  ("In August", "2022-08-01", "2022-09-01"))  # fmt: skip
NO_NUMBER = evidence("Storms kept the ships at their moorings.", "Storms", 4.8, "storms")


def test_what_is_told_of_another_time_than_the_one_asked_about_is_not_added() -> None:
    assert shown("How many people took the boat in September 2022?", SEPTEMBER, AUGUST) == ["september"]
    assert shown("How many people took the boat before October 2022?", SEPTEMBER, AUGUST) == ["september", "august"]


def test_a_sentence_without_a_number_adds_nothing_to_one_where_a_number_is_asked_for() -> None:
    assert shown("How many people took the boat?", SEPTEMBER, NO_NUMBER) == ["september"]
    assert shown("What happened to the boat?", SEPTEMBER, NO_NUMBER) == ["september", "storms"]


def test_a_best_sentence_without_the_number_asked_for_keeps_its_company() -> None:
    assert shown("How many people took the boat?", NO_NUMBER, SEPTEMBER) == ["storms", "september"]
