"""The timeline in the side panel, and what news brings to an answer, in headless Chromium."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import GRADIOS_OWN_WARNINGS
from tests.browser.test_page import answered, ask

pytestmark = [pytest.mark.browser, *GRADIOS_OWN_WARNINGS]

HURT = "How many people were hurt on the bridge?"


@pytest.fixture
def timeline(page: Page, fake_page: str) -> Locator:
    """The opened timeline of an answer with eleven events, of which two lie far from the others."""
    page.emulate_media(reduced_motion="reduce")
    page.goto(fake_page)
    ask(page, HURT)
    answered(page)
    page.get_by_role("button", name="Timeline (11)").click()
    view = page.locator(".dl-timeline-view")
    expect(view.locator(".dl-event:visible").first).to_be_visible()
    return view


def left(event: Locator) -> float:
    box = event.locator(".dl-shape").bounding_box()
    assert box is not None
    return box["x"]


def test_disagreement_a_false_premise_later_reports_and_the_receipt_are_shown(page: Page, fake_page: str) -> None:
    page.goto(fake_page)
    ask(page, "Did they accept that nobody was hurt on the bridge?")
    answered(page)
    expect(page.locator(".dl-contrary")).to_contain_text("The archive says the opposite")
    values = page.locator(".dl-conflict li")
    expect(values.nth(0)).to_have_text(re.compile("Seventeen people.*1.*Daily Harbour · 6 May 2024.*the later report"))
    expect(values.nth(1)).to_have_text(re.compile("12 people.*2.*The Aldermoor Gazette · 4 May 2024$"))
    expect(page.locator(".dl-sources")).to_contain_text("according to the hospital · “on Friday”: 3 May 2024")
    expect(page.locator(".dl-colophon")).to_contain_text("for May 2024")
    expect(page.locator(".dl-colophon")).to_contain_text("archive last changed 24 November 2026, 19:20 UTC.")


@pytest.mark.parametrize(
    ("words", "headline"),
    [
        ("Third victim of the bridge dies", "Third victim of the bridge dies"),
        ("Northern Wire", "Aldermoor bridge falls"),
        ("an older version of 3 May 2024, 21:40 exists", "Bridge falls at Aldermoor"),
    ],
)
def test_later_reports_copies_and_older_versions_open(page: Page, fake_page: str, words: str, headline: str) -> None:
    page.goto(fake_page)
    ask(page, HURT)
    answered(page)
    page.locator("button.dl-open", has_text=words).click()
    expect(page.locator(".dl-panel h2")).to_have_text(headline)
    expect(page.locator(".dl-panel mark")).to_have_count(0)


def test_the_timeline_begins_where_most_events_are_and_shows_all_when_asked(timeline: Locator) -> None:
    expect(timeline.locator(".dl-event:visible")).to_have_count(9)
    expect(timeline.locator(".dl-event-line")).to_have_count(11)
    expect(timeline.locator(".dl-beyond:visible")).to_have_text(["‹ 1 earlier", "1 later ›"])
    timeline.locator(".dl-beyond").first.click()
    expect(timeline.locator(".dl-event", has_text="The bridge was opened")).to_be_visible()
    expect(timeline.locator(".dl-beyond").first).to_be_hidden()
    timeline.get_by_title("Show all events").click()
    expect(timeline.locator(".dl-event:visible")).to_have_count(11)
    expect(timeline.get_by_label("Zoom out")).to_be_disabled()


def test_hovering_an_event_shows_its_quote_and_a_click_opens_it_in_its_article(page: Page, timeline: Locator) -> None:
    event = timeline.locator(".dl-event", has_text="Divers")
    event.locator(".dl-shape").hover()
    expect(page.locator(".dl-tip")).to_contain_text("Divers had found cracks in the northern pillar last week.")
    expect(page.locator(".dl-tip")).to_contain_text("about 22–28 April 2024")
    event.locator(".dl-shape").click()
    expect(page.locator("mark.current").first).to_be_in_viewport()
    expect(page.locator("mark.current.dl-span")).to_have_text("last week")
    expect(page.locator(".dl-position")).to_have_text("Quote 2 of 7")


def test_from_the_article_there_is_a_way_back_to_the_timeline(page: Page, timeline: Locator) -> None:
    line = timeline.locator(".dl-event-line").nth(3)
    line.click()
    expect(page.locator("mark.current").first).to_be_in_viewport()
    page.get_by_role("button", name="‹ Timeline").click()
    expect(line).to_be_focused()
    expect(page.get_by_role("button", name="‹ Timeline")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.locator(".dl-panel")).to_be_hidden()
    expect(page.locator("button.dl-timeline")).to_be_focused()


def test_a_marker_opened_after_the_timeline_has_no_way_back_to_it(page: Page, timeline: Locator) -> None:
    timeline.locator(".dl-event-line").first.click()
    expect(page.locator("mark.current").first).to_be_in_viewport()
    page.locator(".dl-text button.dl-cite").first.click()
    expect(page.locator(".dl-panel h2")).to_have_text("More hurt at Aldermoor than first known")
    expect(page.get_by_role("button", name="‹ Timeline")).to_be_hidden()


def test_the_plot_is_zoomed_by_wheel_and_buttons_and_moved_by_dragging(page: Page, timeline: Locator) -> None:
    plot = timeline.locator(".dl-plot svg")
    box = plot.bounding_box()
    assert box is not None
    event = timeline.locator(".dl-event", has_text="Two ferries")
    page.mouse.move(left(event) + 5, box["y"] + 4)
    before = left(event)
    page.mouse.wheel(0, -400)
    expect(timeline.locator(".dl-beyond").first).to_have_text(re.compile("[2-9] earlier"))
    assert abs(left(event) - before) < 12
    page.mouse.down()
    page.mouse.move(left(event) - 100, box["y"] + 4, steps=5)
    page.mouse.up()
    assert abs(before - 105 - left(event)) < 20
    expect(timeline).to_be_visible()
    shown = timeline.locator(".dl-event:visible").count()
    timeline.get_by_label("Zoom out").click()
    timeline.get_by_label("Zoom out").click()
    assert timeline.locator(".dl-event:visible").count() > shown


def test_a_drag_that_ends_on_an_event_does_not_open_it(page: Page, timeline: Locator) -> None:
    shape = timeline.locator(".dl-event", has_text="Engineers").locator(".dl-shape").bounding_box()
    assert shape is not None
    page.mouse.move(shape["x"] + 5, shape["y"] + 5)
    page.mouse.down()
    page.mouse.move(shape["x"] + 45, shape["y"] + 5, steps=4)
    page.mouse.up()
    expect(timeline).to_be_visible()
    expect(page.locator(".dl-article")).to_have_count(0)


def test_the_plot_is_used_by_keyboard_alone(page: Page, timeline: Locator) -> None:
    timeline.locator(".dl-event[tabindex='0']").focus()
    page.keyboard.press("Home")
    expect(timeline.locator(".dl-event:focus")).to_have_attribute(
        "aria-label", re.compile("^1931: The bridge was opened")
    )
    page.keyboard.press("ArrowRight")
    expect(timeline.locator(".dl-event:focus")).to_have_attribute(
        "aria-label", re.compile("^6–8 March 2024: Engineers")
    )
    expect(page.locator(".dl-tip")).to_contain_text("Engineers measured the pillars")
    page.keyboard.press("0")
    expect(timeline.locator(".dl-event:visible")).to_have_count(11)
    page.keyboard.press("Enter")
    expect(page.locator("mark.current.dl-span")).to_have_text("from 6 to 8 March")


def test_uncertain_events_are_dashed_and_say_about_and_days_in_a_row_are_a_bar(timeline: Locator) -> None:
    divers, engineers, ferries = (timeline.locator(".dl-event", has_text=w) for w in ("Divers", "Engineers", "Two f"))
    dashes = "node => getComputedStyle(node).strokeDasharray"
    assert divers.locator(".dl-shape").evaluate(dashes) != "none"
    assert engineers.locator(".dl-shape").evaluate(dashes) == "none"
    expect(divers).to_have_attribute("aria-label", re.compile("^about "))
    wide = [float(e.locator(".dl-shape").get_attribute("width") or 0) for e in (divers, engineers, ferries)]
    assert wide[0] > wide[1] > wide[2]


def test_events_do_not_cover_one_another(timeline: Locator) -> None:
    boxes = [area.bounding_box() for area in timeline.locator(".dl-event:visible .dl-area").all()]
    placed = sorted((round(box["y"]), box["x"], box["x"] + box["width"]) for box in boxes if box)
    assert len(placed) == 9
    for (lane, _, end), (other, start, _) in pairwise(placed):
        assert lane != other or end <= start + 8


def test_markup_in_an_event_is_text(page: Page, timeline: Locator) -> None:
    timeline.get_by_title("Show all events").click()
    expect(timeline.locator(".dl-event-line", has_text="The <b>port</b> expects no ships")).to_be_visible()
    expect(timeline.locator("b", has_text="port")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_timeline_fits_a_phone(page: Page, fake_page: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(fake_page)
    ask(page, HURT)
    answered(page)
    page.locator("button.dl-timeline").click()
    expect(page.locator(".dl-event:visible").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    frame = page.locator(".dl-plot").bounding_box()
    assert frame is not None
    for text in page.locator(".dl-plot text:visible").all():
        box = text.bounding_box()
        assert box is not None
        assert frame["x"] - 3 <= box["x"]
        assert box["x"] + box["width"] <= frame["x"] + frame["width"] + 3
    page.locator(".dl-event-line").first.click()
    expect(page.locator("mark.current").first).to_be_in_viewport()
