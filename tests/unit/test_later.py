"""Which articles from after the as-of day are told."""

from dataclasses import replace
from datetime import date

from ingest.datatypes import ArticleHead, Chunk, Filter
from qa.datatypes import Hit
from qa.later import bearing, later_query
from qa.question import make_query, with_period

QUERY = with_period(make_query("How many people died in the Veldt flood?", as_of="2030-05-02"), None)
EARLY = "The flood in Veldt killed twelve people, the mayor said."


def hit(name: str, day: str | None, text: str, lexical: float = 9.0, dense: float = 0.7) -> Hit:
    head = ArticleHead(name, "Report", day, "The Gazette", "", "")
    return Hit(Chunk(name, 0, 0, len(text), text, ((0, len(text)),)), head, 1.0, lexical, dense)


READ = [hit("early", "2030-05-02", EARLY)]


def test_a_later_article_on_the_same_matter_is_told_newest_first_and_each_once() -> None:
    later = [hit(name, day, "The Veldt flood: people who died now number 40.") for name, day in
             (("june", "2030-06-01"), ("july", "2030-07-01"), ("june", "2030-06-01"))]  # fmt: skip
    assert [head.id for head in bearing(QUERY, READ, later)] == ["july", "june"]


def test_the_best_three_are_told_newest_first() -> None:
    later = [hit(f"day-{n}", f"2030-06-0{n}", "People died in the Veldt flood.") for n in range(1, 6)]
    assert [head.id for head in bearing(QUERY, READ, later)] == ["day-3", "day-2", "day-1"]


def test_what_shares_few_words_is_far_in_meaning_or_much_weaker_is_not_told() -> None:
    same = "People died in the Veldt flood."
    assert bearing(QUERY, READ, [hit("a", "2030-06-01", "The mayor of Oost opened a mill.")]) == ()
    assert bearing(QUERY, READ, [hit("a", "2030-06-01", same, dense=0.3)]) == ()
    assert bearing(QUERY, READ, [hit("a", "2030-06-01", same, lexical=3.0, dense=0.45)]) == ()


def test_where_nothing_was_known_by_the_day_a_clear_later_article_is_still_told() -> None:
    assert len(bearing(QUERY, [], [hit("a", "2030-06-01", "People died in the Veldt flood.")])) == 1
    assert bearing(QUERY, [], []) == ()


def test_the_words_of_the_time_asked_about_need_not_stand_in_the_later_article() -> None:
    asked = with_period(make_query("Who left Veldt in early September 2020?", as_of="2020-09-22"), None)
    assert len(bearing(asked, [], [hit("a", "2021-01-01", "Millers left Veldt.")])) == 1


def test_the_later_search_keeps_the_publishers_and_begins_the_day_after() -> None:
    query = make_query("Who won?", until="2030-01-01", publishers=["The Gazette"], as_of="2030-05-02")
    after = later_query(query)
    assert after is not None
    assert after.scope == Filter(since=date(2030, 5, 3), publishers=("The Gazette",))


def test_without_an_as_of_day_nothing_is_looked_for() -> None:
    assert later_query(make_query("Who won?")) is None
    assert later_query(replace(QUERY, as_of=date.max)) is None
