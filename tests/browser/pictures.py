"""Takes the README's two pictures of the page: `python -m tests.browser.pictures ARCHIVE` over the sample corpus."""

import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from ingest.settings import Settings
from tests.browser.conftest import CHROMIUM, FLAGS, HOST
from ui.web.page import build_page
from ui.web.serving import free_port, ingest_into, launch, open_assistant

DOCS = Path(__file__).parents[2] / "docs"
QUESTION = "Why did Russia refuse joint patrols?"


def take(browser: Browser, address: str, scheme: Literal["light", "dark"], file: Path) -> None:
    """One picture: the question answered, its first source open at the quote."""
    page = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
    page.goto(address)
    page.get_by_label("Your question").fill(QUESTION)
    page.get_by_label("Your question").press("Enter")
    page.locator(".dl-colophon").wait_for()
    page.locator(".dl-text button.dl-cite").first.click()
    page.locator("mark.current").first.wait_for()
    page.screenshot(path=file)


def main(archive: Path) -> None:
    settings = Settings(archive=archive)
    with open_assistant(settings) as assistant, sync_playwright() as playwright:
        page = build_page(assistant, ingest_into(settings))
        address = launch(page, HOST, free_port(HOST, 7900), settings.archive)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        take(browser, address, "light", DOCS / "page.png")
        take(browser, address, "dark", DOCS / "page-dark.png")
        browser.close()
        page.close(verbose=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
