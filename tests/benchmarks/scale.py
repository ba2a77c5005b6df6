"""What size costs: questions to larger and larger archives, and the memory of larger and larger ingests."""

import json
import shutil

from tests.benchmarks.children import run
from tests.benchmarks.session import ARCHIVES, CLI, KEPT, OURS, TEXTS, Bench, say
from tests.benchmarks.table import quantile

# Chunks of the archives; the first is what the others are compared with.
_SMALL, _MIDDLE, _LARGE = 1_000, 10_000, 100_000
_ROUNDS = 2
# Articles of two ingests whose memory is compared.
_FEW, _MANY, _VERY_MANY = 250, 1_000, 10_000


def sizes(bench: Bench) -> None:
    """The same questions to archives of growing size, through the whole `ask` and through retrieval alone; memory."""
    counts = (_SMALL, _MIDDLE, _LARGE) if bench.large else (_SMALL, _MIDDLE)
    say(f"archives of {', '.join(f'{count:,}' for count in counts)} chunks (kept in {KEPT.name})")
    KEPT.mkdir(parents=True, exist_ok=True)
    built = run(ARCHIVES, KEPT, *counts).facts["built"]
    runs = {count: [] for count in counts}
    for number in range(_ROUNDS):
        for count in counts:
            say(f"questions to {count:,} chunks, round {number + 1} of {_ROUNDS}")
            runs[count].append(run(OURS, "warm", KEPT / f"archive-{count}", KEPT / "questions-many.json"))
    for count in counts[1:]:
        pairs = list(zip(runs[count], runs[_SMALL], strict=True))
        for name, what, kind, share in (
            ("ask-p50", "warm `ask`, p50", "ask", 0.5),
            ("ask-p95", "the same, p95", "ask", 0.95),
            ("retrieve-p50", "warm retrieval alone, p50", "retrieve", 0.5),
        ):
            figures = [tuple(1000 * quantile(one.facts[kind], share) for one in pair) for pair in pairs]
            bench.row(f"{name}-{count}", f"{what}, {count:,} chunks", "ms", figures, peer_is=f"{_SMALL:,} chunks")
        memory = [(large.megabytes, small.megabytes) for large, small in pairs]
        what = f"peak memory of the process that answers them, {count:,} chunks"
        bench.row(f"warm-memory-{count}", what, "MB", memory, peer_is=f"{_SMALL:,} chunks")
    _cold(bench, counts[-1])
    bench.notes.append(
        "Sizes: the articles repeated with three words of ten changed; vectors of the copies are the originals' with "
        "noise (cosine .86), since it is the search that is timed."
        + "".join(
            f" {int(count):,} chunks took {spent['write']:.0f} s to write and {spent['publish']:.0f} s to index."
            for count, spent in built.items()
        )
    )


def _cold(bench: Bench, count: int) -> None:
    """A cold question to the largest archive, beside one to the smallest."""
    question = json.loads((KEPT / "questions-many.json").read_text(encoding="utf-8"))[0]
    say(f"cold question to {count:,} chunks")
    pairs = [
        [run(CLI, "ask", question, "--archive", KEPT / f"archive-{size}", allowed=(0, 3)) for size in (count, _SMALL)]
        for _ in range(_ROUNDS + 1)
    ][1:]
    figures = [(large.first, small.first) for large, small in pairs]
    bench.row(f"cold-{count}", f"`dateline ask`, {count:,} chunks", "s", figures, peer_is=f"{_SMALL:,} chunks")
    memory = [(large.megabytes, small.megabytes) for large, small in pairs]
    bench.row(f"cold-memory-{count}", "peak memory of it", "MB", memory, peer_is=f"{_SMALL:,} chunks")


def growth(bench: Bench) -> None:
    """Peak memory of ingesting few articles and many."""
    assert bench.texts
    measured = {}
    for count in (_FEW, _MANY, _VERY_MANY) if bench.large else (_FEW, _MANY):
        say(f"ingesting {count:,} articles")
        folder = bench.folder / f"growth-{count}"
        run(TEXTS, "articles", count, folder)
        shutil.copytree(bench.folder / "compiled", folder / "compiled")
        measured[count] = run(CLI, "ingest", folder / "articles", "--archive", folder / "archive", "--json")
        shutil.rmtree(folder)
    few = measured.pop(_FEW)
    for count, made in measured.items():
        pairs = [(made.megabytes, few.megabytes)]
        bench.row(
            f"ingest-memory-{count}", f"peak memory of ingesting {count:,} articles", "MB", pairs, peer_is=f"{_FEW}"
        )
        bench.notes.append(f"Ingesting {count:,} articles took {made.facts['seconds']:,.0f} s.")
