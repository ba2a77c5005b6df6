"""The receipt: what an answer rests on in numbers, and the words that page, terminal and Markdown share."""

from dataclasses import replace

import pytest

from ingest.datatypes import ArticleHead, Chunk, TimeExpression
from qa.datatypes import Citation, Conflict, Hit, Receipt, Searched, Value
from qa.receipt import receipt
from qa.wording import (
    cited_in_words,
    later_report,
    listed,
    older_in_words,
    outlets_of,
    period_in_words,
    receipt_in_words,
    span_in_words,
    times_in_words,
)

SEARCHED = Searched("who?", 1262, 3000, "2018-01-01", "2024-12-08", changed="2026-11-24T19:20:33+00:00")
RECEIPT = Receipt(
    1262, 3, 2, ("Example News", "Daily Harbour"), "2020-09-14", "2020-09-22", "2026-11-24T19:20:33+00:00"
)


def cite(number: int, article: str, publisher: str, published: str | None, quote: str = "It rained.") -> Citation:
    return Citation(number, article, f"Report {article}", publisher, published, "", 0, len(quote), quote)


def hit(article: str) -> Hit:
    return Hit(Chunk(article, 0, 0, 1, "x", ((0, 1),)), ArticleHead(article, "", None, "", "", ""), 1.0)


def test_a_receipt_counts_articles_and_names_outlets_in_the_order_of_the_markers() -> None:
    cited = [
        cite(2, "b", "Daily Harbour", "2020-09-14"),
        cite(1, "a", "Example News", "2020-09-22T08:30"),
        cite(3, "a", "Example News", "2020-09-22T08:30"),
    ]
    assert receipt(SEARCHED, [hit("a"), hit("b"), hit("a"), hit("c")], cited) == RECEIPT


def test_the_receipt_of_a_refusal_cites_nothing() -> None:
    assert receipt(SEARCHED, [hit("a")], []) == Receipt(1262, 1, 0, (), None, None, SEARCHED.changed)


def test_unknown_outlets_and_dates_are_left_out() -> None:
    assert receipt(SEARCHED, [], [cite(1, "a", "", None)]) == Receipt(1262, 0, 1, (), None, None, SEARCHED.changed)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            RECEIPT,
            "Searched 1,262 articles, cited 2 from Example News and Daily Harbour, published 14–22 September 2020; "
            "archive last changed 24 November 2026, 19:20 UTC.",
        ),
        (
            Receipt(1, 1, 1, ("A",), "2020-09-14", "2020-09-14", None),
            "Searched 1 article, cited 1 from A, published 14 September 2020.",
        ),
        (Receipt(5, 2, 1, (), None, None, None), "Searched 5 articles, cited 1, undated."),
        (Receipt(0, 0, 0, (), None, None, None), "Searched 0 articles, cited none."),
    ],
)
def test_a_receipt_is_one_sentence(told: Receipt, words: str) -> None:
    assert receipt_in_words(told) == words
    assert words.endswith(cited_in_words(told))


@pytest.mark.parametrize(
    ("oldest", "newest", "words"),
    [
        ("2020-09-14", "2020-09-14", "14 September 2020"),
        ("2020-09-14", "2020-09-22", "14–22 September 2020"),
        ("2020-08-30", "2020-09-02", "30 August – 2 September 2020"),
        ("2018-09-16", "2020-12-30", "16 September 2018 – 30 December 2020"),
        ("9999-12-30T10:00", "9999-12-31", "30–31 December 9999"),
    ],
)
def test_a_span_of_days_says_nothing_twice(oldest: str, newest: str, words: str) -> None:
    assert span_in_words(oldest, newest) == words


@pytest.mark.parametrize(("names", "words"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), ("ABC", "A, B and C")])
def test_names_in_a_row(names: list[str], words: str) -> None:
    assert listed(names) == words


def test_an_outlet_is_named_once_and_an_article_without_one_by_its_headline() -> None:
    heads = [ArticleHead(i, t, None, p, "", "") for i, t, p in (("1", "x", "A"), ("2", "y", ""), ("3", "z", "A"))]
    assert list(outlets_of(heads)) == ["A", "y"]


def test_older_versions_are_told_by_their_dates_as_far_as_known() -> None:
    head = ArticleHead("1", "x", "2020-09-21", "A", "", "")
    assert older_in_words([]) == ""
    assert older_in_words([head]) == "an older version of 21 September 2020 exists"
    assert older_in_words([replace(head, published=None)]) == "an older version exists"
    assert older_in_words([head, replace(head, published="2020-09-20")]) == (
        "2 older versions of 21 September 2020 and 20 September 2020 exist"
    )


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("", ""),
        ("September 2020", "for September 2020"),
        ("before 5 March 2020", "before 5 March 2020"),
        ("the newest reports first", "the newest reports first"),
    ],
)
def test_the_time_asked_about_reads_as_a_part_of_the_searched_line(period: str, words: str) -> None:
    assert period_in_words(period) == words


def test_times_are_told_but_for_those_that_name_their_year_or_leave_the_quote() -> None:
    quote = "Last week it rained, as on 3 May 2019."
    times = (
        TimeExpression(100, 109, "2020-09-14", "2020-09-21", False),
        TimeExpression(127, 137, "2019-05-03", "2019-05-04", True),
        TimeExpression(90, 104, "2020-09-14", "2020-09-21", True),
    )
    citation = replace(cite(1, "a", "A", None, quote), start=100, end=100 + len(quote), times=times)
    assert times_in_words(citation) == [("Last week", "about 14–20 September 2020")]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (("2020-09-23", "2020-09-22"), "the later report"),
        (("2020-09-23T08:00", "2020-09-22T09:00"), "the later report"),
        (("2020-09-23", "2020-09-22", "2020-09-21"), "the latest report"),
        (("2020-09-23T10:00", "2020-09-23T08:00"), ""),
        (("2020-09-23", None), ""),
        ((None, None), ""),
        (("2020-09-23",), ""),
        ((), ""),
    ],
)
def test_the_later_report_is_named_only_when_the_days_say_so(days: tuple[str | None, ...], words: str) -> None:
    values = tuple(Value(str(n), cite(n, str(n), "A", day)) for n, day in enumerate(days))
    assert later_report(Conflict(values)) == words
