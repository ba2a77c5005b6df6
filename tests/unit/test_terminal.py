import io
from dataclasses import replace

from ingest.datatypes import Article, ArticleHead, Failure, IngestReport
from ingest.pipeline import Step
from qa.datatypes import Searched
from tests.full_answer import FULL, HOSTILE_ANSWER
from ui.terminal import answer_text, article_text, heads_text, ingest_progress, report_text, searched_text


def test_without_a_terminal_progress_is_at_most_a_line_for_every_tenth() -> None:
    stream = io.StringIO()
    with ingest_progress(stream) as on_step:
        for done in range(1, 201):
            on_step(Step(done, 200, done, 200, done, "x"))
    lines = stream.getvalue().splitlines()
    assert len(lines) == 10
    assert lines[-1] == "200/200 files, 200 articles"


def test_a_report_counts_and_names_each_failure() -> None:
    report = IngestReport(("a", "b"), ("c",), (), 4, (Failure("x.pdf", "It has no text."),), 1.25)
    assert report_text(report) == (
        "failed: x.pdf: It has no text.\n2 added, 1 updated, 4 unchanged, 0 removed, 1 failed in 1.2 s"
    )


def test_a_list_says_what_is_unknown() -> None:
    assert heads_text([ArticleHead("a", "Storm", None, "", "", "a.txt")]).startswith("no date")


def test_a_date_that_could_be_two_days_is_shown_as_written() -> None:
    article = Article("a", "Storm", "Text.", "a.txt", publisher="The Gazette", written="03/04/2020")
    assert "The Gazette · no date (03/04/2020 could be two days)" in article_text(article)


def test_what_was_searched_is_one_line() -> None:
    searched = Searched("who?", 1, 2, "2020-01-01", "2020-02-01", period="January 2020")
    line = searched_text(searched, "embedded reader", 0.51)
    assert line == (
        "Searched for: who? · reports of 2020-01-01 to 2020-02-01 · for January 2020 · embedded reader · confidence 51%"
    )
    within = replace(searched, period="", until="2020-02-01", as_of="2020-02-01", publishers=("The Gazette",))
    assert "The Gazette · until 1 February 2020 · as of 1 February 2020" in searched_text(within, "reader", 0.5)


def test_reports_that_differ_are_listed_newest_first() -> None:
    assert (
        "Reports differ:\n"
        "  - 17 (Daily Harbour, 2024-05-05, the later report) [2]\n"
        "  - 12 (The Gazette, 2024-05-04) [1]\n"
    ) in answer_text(FULL)


def test_a_false_premise_stands_before_the_answer() -> None:
    assert answer_text(FULL).startswith("The archive says the opposite of what the question takes for granted.\n\n")
    assert "opposite" not in answer_text(replace(FULL, contrary=False))


def test_later_reports_are_told_in_an_answer_and_in_a_refusal() -> None:
    told = "Later reports in the archive bear on this:\n  - The Gazette · 2024-06-01 · Toll at Aldermoor rises\n"
    assert told in answer_text(FULL)
    assert told in answer_text(replace(FULL, answered=False, reason="Nothing is near."))


def test_a_quote_has_its_source_its_days_its_copies_and_its_older_versions() -> None:
    text = answer_text(FULL)
    for line in (
        "    according to the fire brigade\n",
        "    “On Friday”: 3 May 2024; “last week”: about 22–28 April 2024\n",
        "    also in Northern Wire, Evening Post\n",
        "    an older version of 3 May 2024 exists\n",
    ):
        assert line in text


def test_the_timeline_is_a_list_of_days_and_sentences() -> None:
    assert (
        "Timeline\n"
        "  about 22–28 April 2024  Divers found cracks last week. (The Gazette)\n"
        "  3 May 2024              On Friday, 12 people were hurt when the bridge of Aldermoor fell, after\n"
        "                          cracks were found last week. (The Gazette, according to the fire brigade)\n"
    ) in answer_text(FULL)


def test_the_receipt_is_the_last_line() -> None:
    assert answer_text(FULL).splitlines()[-2:] == [
        "Searched 1,262 articles, cited 2 from The Gazette and Daily Harbour, published 4–5 May 2024; archive",
        "last changed 24 November 2026, 19:20 UTC.",
    ]
    assert answer_text(replace(FULL, answered=False, reason="No.")).endswith("19:20 UTC.")


def test_no_control_character_reaches_the_terminal() -> None:
    assert "\x1b" not in answer_text(HOSTILE_ANSWER)
