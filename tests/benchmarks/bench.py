"""Measures Dateline against the standard recipe in the same run, and prints one table.

    python -m tests.benchmarks.bench [--json FILE] [--articles N] [--only NAME]

Every figure is taken in a process of its own and beside its peer's: ours, the recipe, ours, the recipe. The table shows
medians, and the lowest and highest ratio of the pairs. It is a benchmark, not a test: no figure makes it fail.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.benchmarks.children import Run, run
from tests.benchmarks.table import Row, machine, markdown, quantile

OURS, RECIPE, TEXTS = (f"tests.benchmarks.{name}" for name in ("ours", "recipe", "texts"))
CLI = "ui.command"
HEAVY = ("torch", "transformers", "sentence_transformers", "gradio")
# Pairs of each measure: as many as fit into six minutes on two quiet cores.
_INGESTS, _EMBEDS, _COLD, _WARM = 2, 3, 4, 2


@dataclass
class Bench:
    """One run of the benchmark in a scratch folder, with what it has found so far."""

    folder: Path
    articles: int
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @cached_property
    def texts(self) -> dict[str, Any]:
        """What texts.py made in the folder, the compiled embedder among it."""
        _say("preparing texts, compiling the embedder")
        return run(TEXTS, self.articles, self.folder).facts

    @cached_property
    def ingests(self) -> list[tuple[Run, Run, Run]]:
        """(ours first, ours again, recipe), each pair into new stores; the last ones stay for the other measures."""
        count, made = self.texts["articles"], []
        for number in range(_INGESTS):
            _say(f"ingesting {count} articles, pair {number + 1} of {_INGESTS}")
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


def cold(bench: Bench) -> None:
    """One question, from nothing to the printed answer; memory and modules of the same."""
    assert bench.ingests
    question = json.loads(bench.questions.read_text(encoding="utf-8"))[0]
    pairs = []
    for number in range(_COLD + 1):
        _say(f"cold question, pair {number} of {_COLD}" if number else "cold question, not counted")
        ours = run(CLI, "ask", question, "--archive", bench.archive, allowed=(0, 3))
        pairs.append((ours, run(RECIPE, "search", bench.store, question)))
    pairs = pairs[1:]
    what = "`dateline ask`, cold process to the printed answer (recipe: to its first result)"
    bench.row("cold", what, "s", [(ours.first, recipe.first) for ours, recipe in pairs])
    loaded = run(OURS, "modules", bench.archive, question).facts["modules"], pairs[0][1].facts["modules"]
    heavy = [", ".join(m for m in HEAVY if m in modules) or "none" for modules in loaded]
    what = f"modules imported for it; of {', '.join(HEAVY)}: ours {heavy[0]}, recipe {heavy[1]}"
    bench.row("modules", what, "modules", [(len(loaded[0]), len(loaded[1]))])
    bench.row("ask-memory", "peak memory of it", "MB", [(o.megabytes, r.megabytes) for o, r in pairs])


def embed(bench: Bench) -> None:
    """The embedders alone, over the same texts."""
    chunks, vectors = bench.folder / "chunks.json", bench.folder / "vectors.json"
    assert bench.texts
    pairs = []
    for number in range(_EMBEDS):
        _say(f"embedding, pair {number + 1} of {_EMBEDS}")
        recipe = run(RECIPE, "embed", chunks, vectors).facts
        pairs.append((run(OURS, "embed", chunks, vectors, bench.folder / "compiled").facts, recipe))
    texts, characters = pairs[0][1]["texts"], pairs[0][1]["characters"]
    for name, what, unit, much in (
        ("embed-chunks", f"chunks embedded, the same {texts} texts", "chunks/s", texts),
        ("embed-characters", "the same, in characters", "characters/s", characters),
    ):
        bench.row(name, what, unit, [(much / o["seconds"], much / r["seconds"]) for o, r in pairs], rising=True)
    least, middle = pairs[0][0]["least"], pairs[0][0]["median"]
    bench.notes.append(
        f"Cosine of our vectors to the recipe's over these texts: least {least:.4f}, median {middle:.4f}."
    )


def ingest(bench: Bench) -> None:
    """Everything from files to a searchable store; then again with nothing changed."""
    count = bench.texts["articles"]
    first = [(count / o.facts["seconds"], count / r.facts["seconds"]) for o, _, r in bench.ingests]
    bench.row("ingest", "whole ingest: read, clean, split, embed, write", "articles/s", first, rising=True)
    whole = [(count / o.seconds, count / r.seconds) for o, _, r in bench.ingests]
    bench.row("ingest-process", "the same, the process's start included", "articles/s", whole, rising=True)
    again = [(count / second.facts["seconds"], count / o.facts["seconds"]) for o, second, _ in bench.ingests]
    label = "re-ingest of the unchanged archive"
    bench.row("re-ingest", label, "articles/s", again, rising=True, peer_is="our first ingest")
    memory = [(o.megabytes, r.megabytes) for o, _, r in bench.ingests]
    bench.row("ingest-memory", "peak memory of ingesting", "MB", memory)
    chunks = bench.ingests[0][2].facts["chunks"]
    bench.notes.append(
        f"Chunks of the whole ingest: ours {bench.texts['chunks']}, recipe {chunks}. Its time leaves out the recipe's "
        "imports and loading of the model, and holds our loading of the compiled one."
    )


def warm(bench: Bench) -> None:
    """Questions to a process that is already running."""
    assert bench.ingests
    pairs = []
    for number in range(_WARM):
        _say(f"warm questions, pair {number + 1} of {_WARM}")
        ours = run(OURS, "warm", bench.archive, bench.questions).facts
        pairs.append((ours, run(RECIPE, "warm", bench.store, bench.questions).facts))
    for name, what, kind, share in (
        ("ask-p50", "warm `ask`, searched, read and answered, p50 (recipe: search alone)", "ask", 0.5),
        ("ask-p95", "the same, p95", "ask", 0.95),
        ("retrieve-p50", "warm retrieval alone, p50 (ours 16 hits by words and meaning, recipe 4)", "retrieve", 0.5),
    ):
        figures = [(1000 * quantile(o[kind], share), 1000 * quantile(r["retrieve"], share)) for o, r in pairs]
        bench.row(name, what, "ms", figures)
    ours, asked = pairs[0][0], len(pairs[0][0]["ask"])
    bench.notes.append(
        f"Warm questions: {asked} over {ours['chunks']} chunks, of which {ours['answered']} were answered."
    )


def eight(bench: Bench) -> None:
    """Eight people at once on one assistant."""
    assert bench.ingests
    _say("eight askers against one")
    rounds = run(OURS, "eight", bench.archive, bench.questions).facts["rounds"]
    rates = [(r["eight"]["rate"], r["one"]["rate"]) for r in rounds]
    bench.row("eight-rate", "eight askers at once", "answers/s", rates, rising=True, peer_is="one asker of ours")
    slow = [(1000 * quantile(r["eight"]["seconds"], 0.95), 1000 * quantile(r["one"]["seconds"], 0.95)) for r in rounds]
    bench.row("eight-p95", "their p95", "ms", slow, peer_is="one asker of ours")


MEASURES: dict[str, Callable[[Bench], None]] = {
    "cold": cold,
    "embed": embed,
    "ingest": ingest,
    "warm": warm,
    "eight": eight,
}


def main() -> None:
    """Prints the table; with --json, writes every single figure as well."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--articles", type=int, default=120, metavar="N", help="articles to ingest (120)")
    parser.add_argument("--only", choices=MEASURES, metavar="NAME", help=f"one of {', '.join(MEASURES)}")
    given = parser.parse_args()
    here = machine()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as scratch:
        bench = Bench(Path(scratch), given.articles)
        for name in [given.only] if given.only else MEASURES:
            MEASURES[name](bench)
        notes = _notes(bench.texts, here) + bench.notes
    print(markdown(bench.rows, notes))
    if given.json:
        rows = [asdict(row) | {"ratios": row.ratios} for row in bench.rows]
        found = {"machine": here, "texts": bench.texts, "rows": rows, "notes": notes}
        given.json.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _notes(texts: dict[str, Any], here: dict[str, Any]) -> list[str]:
    versions = ", ".join(f"{name} {number}" for name, number in here["versions"].items())
    return [
        f"{here['cores']} cores, {here['processor']}, {here['memory_gb']} GB; {here['date']}; "
        f"Python {here['python']}, {versions}.",
        f"Load at start: {', '.join(map(str, here['load_at_start']))}.",
        f"Texts: {texts['articles']} articles of {texts['texts']}, {texts['characters']:,} characters, a file each.",
        "Medians of several pairs, ours and the recipe's in turn, each in a process of its own, files in the page "
        "cache; in brackets the lowest and highest ratio. A ratio above 1 is in our favour.",
        "Standard recipe: RecursiveCharacterTextSplitter(1000, 200), all-MiniLM-L6-v2 on sentence-transformers, "
        "Chroma, similarity_search(k=4). langchain-huggingface and langchain-chroma are not installed: "
        "the recipe makes their calls of sentence-transformers and chromadb itself, which spares it their imports.",
        f"Compiling the embedder, once per machine and in no figure: {texts['compile_seconds']:.0f} s.",
    ]


def _say(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
