"""Dateline beside two other frameworks, and behind its page."""

import json
import shutil
from importlib.util import find_spec
from statistics import median

from tests.benchmarks.children import run
from tests.benchmarks.session import CLI, OURS, PAGE, PEERS, Bench, say
from tests.benchmarks.table import quantile

_NAMES = {"haystack": "Haystack", "txtai": "txtai"}
_COLD = 3


def peers(bench: Bench) -> None:
    """Haystack's and txtai's own pipelines: start, ingest and search; those that are not installed are named."""
    for package, name in _NAMES.items():
        if find_spec(package) is None:
            bench.notes.append(f"{name} is not installed and left out; the extra is called bench.")
        else:
            _peer(bench, package, name)


def _peer(bench: Bench, package: str, name: str) -> None:
    store, count = bench.folder / package, bench.texts["articles"]
    first = bench.ingests[0][0].facts["seconds"]
    say(f"{name}: ingesting {count} articles")
    made = run(PEERS, package, "ingest", bench.source, store).facts
    question = json.loads(bench.questions.read_text(encoding="utf-8"))[0]
    cold = []
    for number in range(_COLD):
        say(f"{name}: cold question, pair {number + 1} of {_COLD}")
        ours = run(CLI, "ask", question, "--archive", bench.archive, allowed=(0, 3))
        cold.append((ours.seconds, run(PEERS, package, "search", store, question).seconds))
    what = "`dateline ask`, cold process to its end (peer: search)"
    bench.row(f"cold-{package}", what, "s", cold, peer_is=name)
    figures = [(count / first, count / made["seconds"])]
    bench.row(f"ingest-{package}", "whole ingest", "articles/s", figures, rising=True, peer_is=name)
    say(f"{name}: warm questions")
    ours, theirs = (
        run(OURS, "warm", bench.archive, bench.questions).facts["retrieve"],
        run(PEERS, package, "warm", store, bench.questions).facts["retrieve"],
    )
    pairs = [(1000 * quantile(ours, 0.5), 1000 * quantile(theirs, 0.5))]
    bench.row(f"retrieve-{package}", "warm retrieval alone, p50 (peer: 4 results)", "ms", pairs, peer_is=name)
    bench.notes.append(f"Chunks of {name}'s ingest: {made['chunks']}.")


def page(bench: Bench) -> None:
    """The first words after Enter, and eight people at once on the page."""
    assert bench.ingests
    _first(bench)
    say("the page: eight askers against one")
    rounds = run(PAGE, "eight", bench.archive, bench.questions).facts["rounds"]
    rates = [(r["eight"]["rate"], r["one"]["rate"]) for r in rounds]
    bench.row("page-rate", "eight people at once on the page", "answers/s", rates, rising=True, peer_is="one person")
    slow = [(1000 * quantile(r["eight"]["seconds"], 0.95), 1000 * quantile(r["one"]["seconds"], 0.95)) for r in rounds]
    bench.row("page-p95", "their p95", "ms", slow, peer_is="one person")
    errors = sum(r[who]["errors"] for r in rounds for who in ("one", "eight"))
    bench.notes.append(
        f"Errors on the page: {errors} of {sum(len(r['eight']['seconds']) * 2 for r in rounds)} answers."
    )


def _first(bench: Bench) -> None:
    if shutil.which("chromium") is None:
        bench.notes.append("There is no Chromium here: the page's first words were not timed.")
        return
    say("the page: first words after Enter")
    shown = run(PAGE, "first", bench.archive, bench.questions).facts["first"]
    warm = run(OURS, "warm", bench.archive, bench.questions).facts
    pairs = [(1000 * median(shown), 1000 * median(warm["retrieve"]))]
    what = "first words of the answer after Enter, in Chromium, p50"
    bench.row("page-first", what, "ms", pairs, peer_is="our warm retrieval")
    bench.notes.append(
        f"The first words stand on the page {pairs[0][0] - pairs[0][1]:.0f} ms after the time that retrieval takes; "
        f"answering takes {1000 * median(warm['ask']):.0f} ms in all."
    )
