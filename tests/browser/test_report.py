"""The evaluation's report, as a browser shows it from a file."""

from pathlib import Path

import pytest
from evaluation_samples import COST, RIGHT, WHO, run_of
from playwright.sync_api import Page, expect

from qa.evaluation.compare import compare
from qa.evaluation.report import report_html

pytestmark = pytest.mark.browser

WORSE = {WHO.question: "<b>Nobody</b> cut a ribbon.", COST.question: RIGHT[COST.question]}


@pytest.fixture
def report(page: Page, tmp_path: Path) -> Page:
    file = tmp_path / "report.html"
    file.write_text(report_html(run_of(WORSE), compare(run_of(WORSE), run_of(RIGHT))), encoding="utf-8")
    page.goto(file.as_uri())
    return page


def test_the_report_shows_four_plots_and_every_question(report: Page) -> None:
    expect(report.locator(".plots svg")).to_have_count(4)
    expect(report.locator("#questions > tr")).to_have_count(3)
    expect(report.locator("#count")).to_have_text("3 of 3")


def test_questions_are_filtered_by_words_grade_and_tag(report: Page) -> None:
    shown = report.locator("#questions > tr:visible")
    report.locator("#words").fill("EUROS cost")
    expect(shown).to_have_count(1)
    expect(report.locator("#count")).to_have_text("1 of 3")
    report.locator("#words").fill("")
    report.locator("#grade").select_option("wrong")
    expect(shown).to_contain_text(["Who cut the ribbon?"])
    report.locator("#grade").select_option("")
    report.locator("#tag").select_option("near")
    expect(shown).to_contain_text(["Who designed the bridge?"])


def test_a_quote_opens_in_its_context_with_the_answer_underlined(report: Page) -> None:
    row = report.locator("#questions > tr", has_text="How much did it cost?")
    expect(row.locator("mark")).to_be_hidden()
    row.locator("details.quote summary").click()
    expect(row.locator("mark")).to_have_text("It cost 40 million euros.")
    expect(row.locator("mark u")).to_have_text("It cost 40")
    expect(row.locator("blockquote")).to_contain_text("Mayor Anna Lind cut the ribbon.")


def test_what_got_worse_stands_side_by_side(report: Page) -> None:
    row = report.locator(".sides tr", has_text="Who cut the ribbon?")
    expect(row).to_contain_text("Mayor Anna Lind cut the ribbon.")
    expect(row).to_contain_text("<b>Nobody</b> cut a ribbon.")


def test_markup_in_articles_is_shown_as_text(report: Page) -> None:
    row = report.locator("#questions > tr", has_text="Who cut the ribbon?")
    expect(row).to_contain_text("<b>Nobody</b>")
    row.locator("details.quote summary").click()
    expect(row.locator("blockquote b")).to_have_count(0)
    expect(row.locator("details.quote summary")).to_contain_text("The <Daily>")
