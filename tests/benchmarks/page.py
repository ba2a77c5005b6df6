"""The served page, seen from outside, each command a process of its own beside `dateline chat`.

    python -m tests.benchmarks.page first ARCHIVE QUESTIONS     Enter to the first words of the answer, in Chromium
    python -m tests.benchmarks.page eight ARCHIVE QUESTIONS     one asker against eight at once, by the page's own calls

`first` prints {} where there is no Chromium.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any
from uuid import uuid4

from tests.benchmarks.children import ROOT
from tests.benchmarks.ours import ASKERS, EACH, ROUNDS

_PORT = 8360
_FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
# Resolves to the milliseconds from Enter to the first answer's text, or refusal, in the page.
_WATCH = """() => new Promise((resolve) => {
    const before = document.querySelectorAll('.dl-text, .dl-refusal').length;
    let entered;
    const seen = new MutationObserver(() => {
        const now = document.querySelectorAll('.dl-text, .dl-refusal');
        if (entered && now.length > before && now[now.length - 1].textContent.trim()) {
            seen.disconnect();
            resolve(performance.now() - entered);
        }
    });
    seen.observe(document.body, {childList: true, subtree: true, characterData: true});
    addEventListener('keydown', (event) => { if (event.key === 'Enter') entered = performance.now(); },
        {capture: true, once: true});
})"""


def first(archive: str, questions: str) -> dict[str, Any]:
    """Seconds from Enter to the first words for each question, after one that is not counted."""
    chromium = shutil.which("chromium")
    if chromium is None:
        return {}
    from playwright.sync_api import sync_playwright

    asked = _load(questions)
    seconds = []
    with served(archive) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=_FLAGS)
        for question in (asked[0], *asked):
            page = browser.new_page()
            page.goto(address)
            box = page.get_by_label("Your question")
            box.fill(question)
            page.evaluate(f"window.answered = ({_WATCH})(); undefined")
            box.press("Enter")
            seconds.append(page.evaluate("window.answered") / 1000)
            page.close()
        browser.close()
    return {"first": seconds[1:]}


def eight(archive: str, questions: str) -> dict[str, Any]:
    """For each round: answers a second, each answer's seconds and the errors, of one asker and of eight at once."""
    asked = _load(questions)
    with served(archive) as address:
        client = Client(address)
        client.ask(asked[0])
        return {
            "rounds": [{"one": _crowd(client, asked, 1), "eight": _crowd(client, asked, ASKERS)} for _ in range(ROUNDS)]
        }


@contextmanager
def served(archive: str) -> Iterator[str]:
    """The address of `dateline chat` over the archive."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("DATELINE_")} | {"PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "ui.command", "chat", "--archive", archive, "--port", str(_PORT)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, env=env, text=True)
    try:
        assert server.stdout is not None
        line = server.stdout.readline()
        if "http" not in line:
            sys.exit("The page was not served.")
        yield next(word for word in line.split() if word.startswith("http"))
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


class Client:
    """Asks as the page does when Enter is pressed; each question a conversation of its own."""

    def __init__(self, address: str) -> None:
        import httpx

        self._http = httpx.Client(base_url=address, timeout=120, limits=httpx.Limits(max_connections=2 * ASKERS))
        config = self._http.get("config").json()
        box = next(c["id"] for c in config["components"] if c["props"].get("elem_id") == "dl-question")
        calls = (call for call in config["dependencies"] if [box, "submit"] in call["targets"])
        self._call = next(calls)["id"]

    def ask(self, question: str) -> bool:
        """Whether the answer came to its end."""
        session = uuid4().hex
        call = {"data": [question, None, "", "", "", []], "fn_index": self._call, "session_hash": session}
        self._http.post("gradio_api/queue/join", json=call).raise_for_status()
        with self._http.stream("GET", "gradio_api/queue/data", params={"session_hash": session}) as events:
            for line in events.iter_lines():
                event = json.loads(line.removeprefix("data:")) if line.startswith("data:") else {}
                if event.get("msg") == "process_completed":
                    return bool(event["success"])
        return False


def _crowd(client: Client, questions: Sequence[str], askers: int) -> dict[str, Any]:
    """So many at once, each asking one question after another; one asker asks what eight would."""

    def asker(number: int) -> list[tuple[float, bool]]:
        mine = [questions[(number * EACH + i) % len(questions)] for i in range(EACH)]
        return [_timed(client.ask, question) for question in mine]

    with ThreadPoolExecutor(askers) as pool:
        started = perf_counter()
        answers = [answer for some in pool.map(asker, range(ASKERS)) for answer in some]
        whole = perf_counter() - started
    errors = sum(not well for _, well in answers)
    return {"rate": len(answers) / whole, "seconds": [seconds for seconds, _ in answers], "errors": errors}


def _timed(call: Callable[[str], bool], question: str) -> tuple[float, bool]:
    started = perf_counter()
    well = call(question)
    return perf_counter() - started, well


def _load(file: str) -> Any:
    return json.loads(Path(file).read_text(encoding="utf-8"))


if __name__ == "__main__":
    COMMANDS: dict[str, Callable[..., dict[str, Any]]] = {"first": first, "eight": eight}
    print(json.dumps(COMMANDS[sys.argv[1]](*sys.argv[2:])))
