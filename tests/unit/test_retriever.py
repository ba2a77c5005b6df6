from dataclasses import replace
from datetime import date
from math import inf

import pytest

from ingest.datatypes import ArticleHead, Chunk, Filter, TimeExpression
from qa.copies import merge_copies
from qa.datatypes import Hit, Period
from qa.period import agreement, reach, recency
from qa.retriever import Weights, in_time, worth_reading

TEXT = "The ship was refloated on Monday after six days, and the canal is open again, the authority said."


def hit(article: str, text: str, score: float) -> Hit:
    return Hit(
        Chunk(article, 0, 0, len(text), text, ((0, len(text)),)), ArticleHead(article, "T", None, "", "", ""), score
    )


def test_a_near_identical_chunk_of_another_article_is_shown_once_and_named() -> None:
    reprint = hit("reprint", TEXT.replace("six days", "nearly six days"), 0.8)
    merged = merge_copies([hit("first", TEXT, 0.9), reprint], 5)
    assert [h.article.id for h in merged] == ["first"]
    assert merged[0].also_in == (reprint.article,)


def test_two_chunks_of_one_article_are_both_kept() -> None:
    assert len(merge_copies([hit("a", TEXT, 0.9), hit("a", TEXT, 0.8)], 5)) == 2


def test_different_reports_are_all_kept_in_their_order() -> None:
    hits = [hit("a", TEXT, 0.9), hit("b", "Oil fell below zero for the first time.", 0.8), hit("c", "", 0.7)]
    assert merge_copies(hits, 3) == hits
    assert merge_copies(hits, 2) == hits[:2]


def test_recency_is_one_on_the_day_and_falls_with_age() -> None:
    day = date(2020, 9, 22)
    assert recency(day, day, 14) == 1.0
    assert 0.36 < recency(date(2020, 9, 8), day, 14) < 0.37
    assert recency(None, day, 14) == recency(day, None, 14) == 0.0


def dated(article: str, day: str | None, score: float = 1.0, *times: TimeExpression) -> Hit:
    made = hit(article, f"Report {article}.", score)
    return replace(made, article=replace(made.article, published=day), chunk=replace(made.chunk, times=times))


def order(hits: list[Hit], period: Period) -> list[str]:
    return [h.article.id for h in sorted(in_time(hits, period, Weights()), key=lambda h: -h.score)]


MARCH = Period("in March 2020", "2020-03-01", "2020-04-01", "March 2020")
LATEST = Period("latest", None, None, "the newest reports first")


def test_a_report_of_the_time_asked_about_comes_first_and_the_nearer_before_the_farther() -> None:
    hits = [dated("year-later", "2021-03-09"), dated("week-later", "2020-04-05"), dated("within", "2020-03-09T08:00")]
    assert order(hits, MARCH) == ["within", "week-later", "year-later"]


def test_a_later_report_that_tells_of_the_time_counts_like_one_of_that_time() -> None:
    told = TimeExpression(0, 6, "2020-03-05", "2020-03-06", True)
    later = in_time([dated("anniversary", "2021-03-09", 1.0, told), dated("within", "2020-03-09")], MARCH, Weights())
    assert later[0].score == later[1].score


def test_a_time_told_more_coarsely_than_it_is_asked_counts_by_its_share() -> None:
    year = TimeExpression(0, 4, "2020-01-01", "2021-01-01", True)
    assert agreement(MARCH, None, [year], 7) == pytest.approx(31 / 366)


def test_before_and_since_prefer_reports_of_their_side() -> None:
    hits = [dated("old", "2019-12-01"), dated("new", "2020-12-01"), dated("undated", None)]
    assert order(hits, Period("before March 2020", None, "2020-03-01", ""))[0] == "old"
    assert order(hits, Period("since March 2020", "2020-03-01", None, ""))[0] == "new"


def test_a_much_better_hit_of_another_time_is_not_lost() -> None:
    assert order([dated("within", "2020-03-09", 0.5), dated("elsewhen", "2022-01-01", 1.5)], MARCH)[0] == "elsewhen"


def test_the_latest_prefers_the_newest_report_on_the_subject_even_if_all_are_old() -> None:
    hits = [dated("january", "2012-01-05"), dated("undated", None), dated("february", "2012-02-05")]
    assert order(hits, LATEST) == ["february", "january", "undated"]


def test_a_new_report_on_something_else_does_not_pass_for_the_latest() -> None:
    hits = [dated("other", "2024-01-01", 0.4), dated("older", "2020-01-01", 1.0), dated("newer", "2020-02-01", 0.9)]
    assert order(hits, LATEST) == ["newer", "older", "other"]


def test_no_hits_and_hits_without_dates_have_no_latest() -> None:
    assert in_time([], LATEST, Weights()) == []
    assert in_time([dated("undated", None)], LATEST, Weights()) == [dated("undated", None)]


def test_the_time_asked_about_gets_candidates_of_its_own_within_the_users_filter() -> None:
    scope = Filter(until=date(2020, 3, 20), publishers=("The Gazette",))
    assert reach(Filter(), MARCH, 7, 60) == Filter(date(2020, 3, 1), date(2020, 4, 8))
    assert reach(scope, MARCH, 7, 60) == Filter(date(2020, 3, 1), date(2020, 3, 20), ("The Gazette",))
    assert reach(Filter(since=date(2021, 1, 1)), MARCH, 7, 60) is None
    assert reach(Filter(), LATEST, 7, 60) is None
    assert reach(Filter(), replace(LATEST, base="2020-03-31"), 7, 30) == Filter(since=date(2020, 3, 1))


def test_what_is_far_below_the_best_hit_is_not_read_but_for_the_first_six() -> None:
    hits = [hit(name, TEXT, 1.9 - 0.1 * place) for place, name in enumerate("abcdefghijkl")]
    assert "".join(found.article.id for found in worth_reading(hits, within=0.75)) == "abcdefgh"
    assert "".join(found.article.id for found in worth_reading(hits, within=0.15)) == "abcdef"
    assert worth_reading(hits, within=inf) == hits
    assert worth_reading([]) == []
