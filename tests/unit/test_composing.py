"""What an answer adds to its best sentence."""

from dataclasses import replace
from datetime import date

from ingest.datatypes import ArticleHead, Chunk, Filter, TimeExpression
from qa.composing import extracted
from qa.datatypes import Evidence, Hit, Query, Reading, Searched
from qa.period import read_period

SEARCHED = Searched("", 3, 3, None, None, None, None, (), None)


def evidence(
    text: str, mark: str, score: float, article: str, told: tuple[str, str, str] | None = None, day: str = "2022-10-31"
) -> Evidence:
    times = ()
    if told:
        words, first, stop = told
        at = text.index(words)
        times = (TimeExpression(at, at + len(words), first, stop, True),)
    chunk = Chunk(article, 0, 0, len(text), text, ((0, len(text)),), times)
    hit = Hit(chunk, ArticleHead(article, "T", day, "", "", ""), 1.0)
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


def test_a_similar_event_of_another_time_is_not_added_unless_it_has_as_much_of_the_question() -> None:
    question = "Why did the crew refuse the crossing?"
    best = evidence("The crew refused the crossing because of ice.", "ice", 5.0, "ice")
    weeks_before = evidence("They went back because of fog.", "fog", 4.8, "fog", day="2022-10-11")
    years_before = evidence("They turned round because of fire.", "fire", 4.8, "fire", day="2020-03-09")
    again = evidence("Waves made the crew refuse any crossing in autumn.", "Waves", 4.8, "storm", day="2020-03-09")
    assert shown(question, best, weeks_before) == ["ice", "fog"]
    assert shown(question, best, years_before) == ["ice"]
    assert shown(question, best, again) == ["ice", "storm"]


def test_of_values_that_differ_only_those_of_the_kind_asked_for_are_shown() -> None:
    question = "How much did the ferry terminal cost?"
    best = evidence("The ferry terminal costs 5 million crowns.", "5 million crowns", 5.0, "cost")
    votes = evidence("The ferry terminal was turned down by nine votes to six.", "nine votes to six", 4.9, "votes")
    more = evidence("The ferry terminal costs 12 million crowns.", "12 million crowns", 4.8, "more")
    assert shown(question, best, votes) == ["cost"]
    assert sorted(shown(question, best, votes, more)) == ["cost", "more"]


def test_two_values_that_differ_are_told_with_less_certainty_than_one() -> None:
    question = "How much did the ferry terminal cost?"
    best = evidence("The ferry terminal costs 5 million crowns.", "5 million crowns", 5.0, "cost")
    more = evidence("The ferry terminal costs 12 million crowns.", "12 million crowns", 4.8, "more")

    def told(confidence: float, *found: Evidence) -> int:
        reading = Reading(tuple(e.hit for e in found), found, confidence)
        return len(extracted(Query(question, question, Filter()), reading, SEARCHED, "reader", ()).citations)

    assert told(0.25, best, more) == 2
    assert told(0.25, best) == 0
    assert told(0.15, best, more) == 0


def test_a_sentence_that_leans_on_the_one_before_is_quoted_with_it() -> None:
    def quoted(first: str, second: str, *shown: str, gap: str = " ") -> list[str]:
        text = first + gap + second
        ranges = ((0, len(first)), (len(text) - len(second), len(text)))
        hit = Hit(Chunk("a", 0, 0, len(text), text, ranges), ArticleHead("a", "T", "2022-10-31", "", "", ""), 1.0)
        found = tuple(Evidence(hit, text.index(s), text.index(s) + len(s), 5.0, None) for s in shown)
        answer = extracted(
            Query("What happened?", "What happened?", Filter()), Reading((hit,), found, 0.9), SEARCHED, "reader", ()
        )
        return [citation.quote for citation in answer.citations]

    hit, leaked = "A coaster hit the mole.", "It leaked oil."
    assert quoted(hit, leaked, leaked) == [f"{hit} {leaked}"]
    assert quoted(hit, "Nobody was hurt.", "Nobody was hurt.") == ["Nobody was hurt."]
    assert quoted(hit, leaked, leaked, hit) == [leaked, hit]
    assert quoted(hit, leaked, leaked, gap="\n\n") == [leaked]
    assert quoted(f"It hit the mole {'again and ' * 30}again.", leaked, leaked) == [leaked]


def test_the_opposite_of_what_is_taken_for_granted_is_said_to_be_so_when_the_reader_is_sure_of_it() -> None:
    question = "Which members voted against the rise?"
    unanimous = evidence("Nobody voted against it.", "Nobody", 5.0, "rates")

    def told(sure: float, confidence: float) -> tuple[bool, bool]:
        found = (replace(unanimous, contrary=sure), SEPTEMBER)
        query = Query(question, question, Filter())
        answer = extracted(query, Reading((unanimous.hit,), found, confidence), SEARCHED, "reader", ())
        assert not answer.contrary or [c.article_id for c in answer.citations] == ["rates"]
        return answer.answered, answer.contrary

    assert told(0.99, 0.9) == (True, True)
    assert told(0.2, 0.9) == (True, False)
    assert told(0.99, 0.1) == (False, False)
    question = "Did any member vote against the rise?"
    assert told(0.99, 0.9) == (True, False)
    question = "members against rise"
    assert told(0.99, 0.9) == (True, False)
    question, unanimous = "Which members voted?", evidence("All members voted.", "All members", 5.0, "rates")
    assert told(0.99, 0.9) == (True, False)
