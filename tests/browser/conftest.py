"""Two served pages, over a small real archive and over a stand-in for the assistant, and a browser to look at them."""

import gc
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from ingest.pipeline import ingest
from ingest.settings import Settings
from tests.browser.fake_assistant import FakeAssistant
from ui.web.page import build_page
from ui.web.serving import free_port, ingest_into, launch, open_assistant

CHROMIUM = shutil.which("chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SCREENSHOTS = Path(__file__).parents[2] / "screenshots"
HOST = "127.0.0.1"
# Gradio counts its events in a way that pandas has deprecated, and leaves sockets and event loops unclosed.
GRADIOS_OWN_WARNINGS = [
    pytest.mark.filterwarnings("ignore::pandas.errors.Pandas4Warning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
# Everything that the machine has to do stays within this, in milliseconds, even when it is busy.
PATIENCE = 60_000

DRILL = """Russia, Turkey Conduct Joint Military Drill to Contain Tension in Idlib

Tuesday, 22 September, 2020 - 08:30

Turkish and Russian forces carried out a joint military drill in northwestern Syria's Idlib on Monday.

On March 5, Ankara and Moscow agreed on a ceasefire deal in the Idlib region and decided to establish a secure corridor.

Soldiers were also trained to communicate using specific signals in case of emergencies.

They were also trained to evacuate the wounded and damaged military vehicles during drills.

Last week, Russian forces refused to hold a joint patrol due to several attacks by factions that reject their presence.

Russia has recently stepped up its attacks on southern, northern, and western Idlib.

Ankara, however, remained silent.
"""
CANAL = """---
title: Giant ship refloated, Suez Canal open again
published: 2021-03-29
publisher: Harbour News
---
The container ship Ever Given was refloated in the Suez Canal on Monday after blocking the waterway for six days.

Tugboats pulled the ship free with the help of a spring tide.
"""
HOSTILE = {
    "title": "<img src=http://evil.example/t.png onerror=alert(1)> Vienna opera ball cancelled",
    "published": "2022-01-05",
    "publisher": "<b onmouseover=alert(1)>Paper</b>",
    "url": "javascript:alert(1)",
    "text": "The Vienna opera ball was cancelled ![x](http://evil.example/m.png) because of the "
    "<script>fetch('http://evil.example/s')</script> pandemic, the [chancellor](http://evil.example/l) said.",
}


@pytest.fixture(scope="module", autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """What Gradio leaves unclosed is collected here, where that is no error, and not in the tests that follow."""
    yield
    gc.collect()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium; without it the tests are skipped."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: the page was not looked at in a browser.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def settings(new_settings: Callable[[], Settings], tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of an archive of three articles, one of them hostile."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in (("drill.txt", DRILL), ("canal.md", CANAL), ("ball.json", json.dumps(HOSTILE))):
        (folder / name).write_text(text, encoding="utf-8")
    settings = new_settings()
    assert not ingest([folder], settings).failed
    return settings


@pytest.fixture(scope="module")
def real_page(settings: Settings) -> Iterator[str]:
    """The address of the page as `dateline chat` serves it."""
    with open_assistant(settings) as assistant:
        page = build_page(assistant, ingest_into(settings))
        yield launch(page, HOST, free_port(HOST, 7900), settings.archive)
        page.close(verbose=False)


@pytest.fixture(scope="module")
def fake() -> FakeAssistant:
    return FakeAssistant()


@pytest.fixture(scope="module")
def fake_page(fake: FakeAssistant, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page over the stand-in, without uploads."""
    page = build_page(fake)
    yield launch(page, HOST, free_port(HOST, 7900), tmp_path_factory.mktemp("none"))
    page.close(verbose=False)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, permissions=["clipboard-read", "clipboard-write"]
    )
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page that fails its test when it asked anything of another origin or ran into an error of its own; a picture of
    its last state goes to screenshots/."""
    expect.set_options(timeout=PATIENCE)
    page = context.new_page()
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda sent: asked.append(sent.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    yield page
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{request.node.name}.png")
    home = page.url.split("/", 3)[:3]
    assert [url for url in asked if not url.startswith(("data:", "blob:")) and url.split("/", 3)[:3] != home] == []
    assert errors == []
