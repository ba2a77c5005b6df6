"""One run of the benchmark: its scratch folder, what is made once for several measures, and what has been found."""

import shutil
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.benchmarks.children import ROOT, Run, run
from tests.benchmarks.table import Row

OURS, RECIPE, PEERS, TEXTS, ARCHIVES, PAGE, PEAK = (
    f"tests.benchmarks.{name}" for name in ("ours", "recipe", "peers", "texts", "archives", "page", "peak")
)
CLI = "ui.command"
# Archives that take minutes to build stay here from one run to the next.
KEPT = ROOT / "build" / "bench"
# Pairs of (first ingest, again, recipe).
_INGESTS = 2


@dataclass
class Bench:
    """One run in a scratch folder, with what it has found so far; `large` adds what takes many minutes."""

    folder: Path
    articles: int
    large: bool = False
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @cached_property
    def texts(self) -> dict[str, Any]:
        """What texts.py made in the folder, the compiled embedder among it."""
        say("preparing texts, compiling the embedder")
        return run(TEXTS, "all", self.articles, self.folder).facts

    @cached_property
    def ingests(self) -> list[tuple[Run, Run, Run]]:
        """(ours first, ours again, recipe), each pair into new stores; the last ones stay for the other measures."""
        count, made = self.texts["articles"], []
        for number in range(_INGESTS):
            say(f"ingesting {count} articles, pair {number + 1} of {_INGESTS}")
            for store in (self.archive, self.store):
                shutil.rmtree(store, ignore_errors=True)
            first, again = (run(CLI, "ingest", self.source, "--archive", self.archive, "--json") for _ in range(2))
            made.append((first, again, run(RECIPE, "ingest", self.source, self.store)))
        return made

    @property
    def source(self) -> Path:
        return self.folder / "articles"

    @property
    def archive(self) -> Path:
        return self.folder / "archive"

    @property
    def store(self) -> Path:
        return self.folder / "chroma"

    @property
    def questions(self) -> Path:
        return self.folder / "questions.json"

    def row(self, name: str, what: str, unit: str, pairs: list[tuple[float, float]], **more: Any) -> None:
        """Adds a row of (ours, peer) pairs."""
        ours, peer = zip(*pairs, strict=True)
        self.rows.append(Row(name, what, unit, ours, peer, **more))


def say(what: str) -> None:
    """Progress, on the standard error output."""
    print(f"… {what}", file=sys.stderr, flush=True)
