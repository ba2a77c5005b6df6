import io

from ingest.datatypes import ArticleHead, Failure, IngestReport
from ingest.pipeline import Step
from qa.datatypes import Searched
from ui.terminal import heads_text, ingest_progress, report_text, searched_text


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


def test_what_was_searched_is_one_line() -> None:
    line = searched_text(Searched("who?", 1, 2, "2020-01-01", "2020-02-01"), "embedded reader", 0.51)
    assert line == "Searched 1 article, 2020-01-01 to 2020-02-01, for: who? · embedded reader · confidence 51%"
