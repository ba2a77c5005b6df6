"""The chat page in headless Chromium, as a reader uses it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from ingest.settings import Settings
from tests.browser.conftest import GRADIOS_OWN_WARNINGS, HOST
from tests.browser.fake_assistant import FakeAssistant
from ui.web.page import build_page
from ui.web.serving import free_port, ingest_into, launch, open_assistant

pytestmark = [
    pytest.mark.browser,
    *GRADIOS_OWN_WARNINGS,
]

WHY = "Why did Russia refuse joint patrols?"
BECAUSE = "due to several attacks by factions that reject their presence"


def ask(page: Page, question: str) -> None:
    box = page.get_by_label("Your question")
    box.fill(question)
    box.press("Enter")


def answered(page: Page, number: int = 1) -> None:
    """Waits until so many answers stand in the chat."""
    expect(page.locator(".dl-colophon")).to_have_count(number)


def test_a_question_is_answered_with_the_sentence_and_its_source(page: Page, real_page: str) -> None:
    page.goto(real_page)
    ask(page, WHY)
    answered(page)
    expect(page.locator(".dl-text")).to_contain_text(BECAUSE)
    expect(page.locator(".dl-sources")).to_contain_text("Joint Military Drill")
    expect(page.locator(".dl-sources")).to_contain_text("22 September 2020, 08:30")
    expect(page.locator(".dl-colophon")).to_contain_text("Searched 3 articles")


def test_a_marker_opens_the_article_at_the_highlighted_quote(page: Page, real_page: str) -> None:
    page.goto(real_page)
    ask(page, WHY)
    answered(page)
    page.locator(".dl-text button.dl-cite").first.click()
    quote = page.locator("mark.current").first
    expect(quote).to_be_in_viewport()
    assert BECAUSE in "".join(page.locator("mark.current").all_inner_texts())
    expect(page.locator(".dl-panel h2")).to_contain_text("Joint Military Drill")
    expect(page.locator(".dl-panel")).to_contain_text("Ankara, however, remained silent.")


def test_a_refusal_shows_why_and_the_nearest_passages_open(page: Page, real_page: str) -> None:
    page.goto(real_page)
    ask(page, "What did the finance minister of Peru say about copper exports?")
    expect(page.locator(".dl-refusal")).to_have_text("The archive does not answer this.")
    expect(page.locator(".dl-reason")).not_to_be_empty()
    page.locator("button.dl-passage").first.click()
    expect(page.locator("mark.current").first).to_be_in_viewport()


def test_a_follow_up_is_understood_from_the_question_before(page: Page, real_page: str) -> None:
    page.goto(real_page)
    ask(page, "Which ship was refloated in the Suez Canal?")
    answered(page)
    ask(page, "And when was it refloated?")
    answered(page, 2)
    expect(page.locator(".dl-colophon").nth(1)).to_contain_text("Suez")
    expect(page.locator(".dl-question").nth(1)).to_be_in_viewport(ratio=0.9)


def test_an_uploaded_article_answers_and_each_file_has_its_result(page: Page, real_page: str, tmp_path: Path) -> None:
    article, empty = tmp_path / "harbour.md", tmp_path / "empty.txt"
    text = "The harbour of Port Alma reopened on Friday after divers removed a sunken barge from the entrance channel."
    article.write_text(f"---\ntitle: Port Alma harbour reopens\npublished: 2023-05-05\n---\n{text}\n", encoding="utf-8")
    empty.touch()
    page.goto(real_page)
    page.get_by_role("button", name="Add articles").click()
    page.set_input_files("#dl-upload input[type=file]", [article, empty])
    expect(page.locator(".dl-uploads .dl-added")).to_contain_text("harbour.md 1 added")
    expect(page.locator(".dl-uploads .dl-failed")).to_contain_text("empty.txt")
    expect(page.locator(".dl-holdings")).to_contain_text("4 articles")
    ask(page, "Why did the harbour of Port Alma reopen?")
    answered(page)
    expect(page.locator("#dl-chat")).to_contain_text("divers removed a sunken barge")


def test_hostile_text_is_shown_and_does_nothing(page: Page, real_page: str) -> None:
    page.goto(real_page)
    ask(page, "Why was the Vienna opera ball cancelled?")
    answered(page)
    chat = page.locator("#dl-chat")
    expect(chat).to_contain_text("![x](http://evil.example/m.png)")
    page.locator("#dl-chat button.dl-cite, #dl-chat button.dl-passage").first.click()
    panel = page.locator(".dl-panel")
    expect(panel).to_contain_text("<script>fetch('http://evil.example/s')</script>")
    for place in (chat, panel):
        expect(place.locator("img, script, iframe, form, a")).to_have_count(0)


def test_every_mark_of_a_hostile_answer_is_inert(page: Page, fake_page: str) -> None:
    page.goto(fake_page)
    ask(page, "Tell me the hostile story")
    answered(page)
    for text in (
        "<script>",
        "![chart](http://evil.example/c.png)",
        "**bold**",
        "`code`",
        "$$",
        "http://evil.example/bare",
    ):
        expect(page.locator(".dl-text")).to_contain_text(text)
    expect(page.locator(".dl-answer :is(img, script, form, a, code, strong, .katex)")).to_have_count(0)


def test_an_answer_streams(page: Page, fake_page: str, fake: FakeAssistant) -> None:
    fake.go_on.clear()
    page.goto(fake_page)
    ask(page, f"{WHY} slowly")
    expect(page.locator(".dl-writing")).to_contain_text("Russia refused a joint patrol")
    expect(page.locator(".dl-colophon")).to_have_count(0)
    fake.go_on.set()
    answered(page)
    expect(page.locator(".dl-writing")).to_have_count(0)


def test_an_answer_can_be_stopped_and_the_next_one_comes(page: Page, fake_page: str, fake: FakeAssistant) -> None:
    fake.go_on.clear()
    page.goto(fake_page)
    ask(page, f"{WHY} slowly")
    expect(page.locator(".dl-writing")).to_be_visible()
    page.get_by_role("button", name="Stop").click()
    expect(page.locator(".dl-error")).to_contain_text("Stopped")
    fake.go_on.set()
    ask(page, WHY)
    answered(page)


def test_an_unsupported_sentence_is_marked_and_a_note_is_shown(page: Page, fake_page: str) -> None:
    page.goto(fake_page)
    ask(page, f"{WHY} note")
    answered(page)
    expect(page.locator(".dl-unsupported")).to_contain_text("Some 400 soldiers took part in the patrol. not supported")
    expect(page.locator(".dl-note")).to_contain_text("did not answer in time")
    expect(page.locator(".dl-colophon")).to_contain_text("High confidence")


def test_the_quotes_of_one_article_are_stepped_through_and_escape_closes(page: Page, fake_page: str) -> None:
    page.goto(fake_page)
    ask(page, WHY)
    answered(page)
    marker = page.locator(".dl-text button.dl-cite").first
    marker.click()
    expect(page.locator(".dl-position")).to_have_text("Quote 2 of 2")
    expect(page.locator("mark.current.dl-span")).to_have_text(BECAUSE)
    expect(page.locator("mark.current").first).to_be_in_viewport()
    page.get_by_label("Next quote").click()
    expect(page.locator(".dl-position")).to_have_text("Quote 1 of 2")
    expect(page.locator("mark.current")).to_contain_text("On March 5")
    expect(page.locator("mark.current")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.locator(".dl-panel")).to_be_hidden()
    expect(marker).to_be_focused()


def test_the_answer_is_copied_with_its_footnotes(page: Page, fake_page: str) -> None:
    page.goto(fake_page)
    ask(page, WHY)
    answered(page)
    page.get_by_role("button", name="Copy with footnotes").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "its presence.[^1]" in copied
    assert "[^1]: Asharq Al-Awsat, *Russia, Turkey Conduct" in copied
    assert "<https://news.example/idlib/drill>" in copied


def test_an_error_is_one_sentence_in_the_chat(page: Page, fake_page: str) -> None:
    page.goto(fake_page)
    ask(page, "Please fail")
    expect(page.locator(".dl-error")).to_have_text("The model does not answer; try again.")
    ask(page, "   ")
    expect(page.locator(".dl-error").nth(1)).to_have_text("The question is empty; type what you want to know.")


def test_filters_reach_the_assistant_and_are_told(page: Page, fake_page: str, fake: FakeAssistant) -> None:
    page.goto(fake_page)
    page.get_by_role("button", name="Filters").click()
    page.get_by_label("Published since").fill("2020-09-01")
    page.get_by_role("combobox", name="Publishers").click()
    page.get_by_role("option", name="Asharq Al-Awsat").click()
    expect(page.locator(".dl-scope")).to_have_text("Searching only: Asharq Al-Awsat · since 1 September 2020")
    ask(page, WHY)
    answered(page)
    assert fake.scopes[-1] == {"since": "2020-09-01", "until": None, "as_of": None, "publishers": ("Asharq Al-Awsat",)}
    expect(page.locator(".dl-colophon")).to_contain_text("from Asharq Al-Awsat, published since 1 September 2020")
    expect(page.locator(".dl-question")).to_be_in_viewport(ratio=0.9)


def test_an_example_asks_its_question(page: Page, fake_page: str) -> None:
    page.goto(fake_page)
    page.get_by_role("button", name="What is reported about").first.click()
    answered(page)
    expect(page.locator(".dl-question")).to_contain_text("What is reported about")


def test_a_new_conversation_forgets_the_old_one(page: Page, fake_page: str, fake: FakeAssistant) -> None:
    page.goto(fake_page)
    ask(page, WHY)
    answered(page)
    page.get_by_role("button", name="New conversation").click()
    expect(page.get_by_text("What would you like to know?")).to_be_visible()
    ask(page, WHY)
    answered(page)
    assert fake.histories[-1] == []


def test_strange_questions_are_shown_as_they_are(page: Page, fake_page: str) -> None:
    page.goto(fake_page)
    for number, (asked, shown) in enumerate(
        (
            ("لماذا علقت دوريات موسكو؟", "لماذا علقت دوريات موسكو؟"),
            ("Why 🚓 <b>bold</b> **stars** \x07?", "Why 🚓 <b>bold</b> **stars** ?"),
            ("x" * 20_000, "x" * 100),
        ),
        1,
    ):
        ask(page, asked)
        answered(page, number)
        expect(page.locator(".dl-question").nth(number - 1)).to_contain_text(shown)
    assert page.locator(".dl-question").first.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert page.locator(".dl-text").first.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert page.locator(".dl-question").nth(2).evaluate("node => node.clientHeight") < 400


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_fits_a_phone(page: Page, fake_page: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(fake_page)
    ask(page, WHY)
    answered(page)
    page.locator(".dl-text button.dl-cite").first.click()
    expect(page.locator("mark.current").first).to_be_in_viewport()
    panel = page.locator(".dl-panel").bounding_box()
    assert panel is not None
    assert (panel["x"], panel["width"]) == (0, 390)
    assert panel["y"] > 100
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_dark_mode_follows_the_system_and_the_switch(page: Page, fake_page: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(fake_page)
    ground = "getComputedStyle(document.querySelector('.gradio-container')).backgroundColor"
    expect(page.locator(".dl-theme")).to_be_visible()
    assert page.evaluate(ground) == "rgb(23, 22, 20)"
    page.locator(".dl-theme").click()
    assert page.evaluate(ground) == "rgb(251, 250, 246)"
    page.reload()
    expect(page.locator(".dl-theme")).to_be_visible()
    page.wait_for_function(f"{ground} === 'rgb(251, 250, 246)'")


def test_an_archive_that_is_not_there_yet_is_made_and_asks_for_articles(
    page: Page, new_settings: Callable[[], Settings]
) -> None:
    settings = new_settings()
    with open_assistant(settings) as assistant:
        blocks = build_page(assistant, ingest_into(settings))
        page.goto(launch(blocks, HOST, free_port(HOST, 7900), settings.archive))
        expect(page.locator("#dl-chat")).to_contain_text("The archive is empty. Add articles below")
        blocks.close(verbose=False)


def test_two_readers_are_answered_at_the_same_time(
    page: Page, browser: Browser, fake_page: str, fake: FakeAssistant
) -> None:
    fake.go_on.clear()
    page.goto(fake_page)
    ask(page, f"{WHY} slowly")
    expect(page.locator(".dl-writing")).to_be_visible()
    other = browser.new_page()
    other.goto(fake_page)
    ask(other, WHY)
    answered(other)
    other.close()
    expect(page.locator(".dl-colophon")).to_have_count(0)
    fake.go_on.set()
    answered(page)
