"""Measures Dateline against its peers in the same run, and prints one table.

    python -m tests.benchmarks.bench [--json FILE] [--articles N] [--only NAME ...] [--large]

Every figure is taken in a process of its own and beside its peer's: ours, the recipe, ours, the recipe. The table shows
medians, and the lowest and highest ratio of the pairs. It is a benchmark, not a test: no figure makes it fail.
"""

import argparse
import json
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.benchmarks.measures import cold, eight, embed, ingest, warm
from tests.benchmarks.scale import growth, sizes
from tests.benchmarks.session import Bench
from tests.benchmarks.surroundings import page, peers
from tests.benchmarks.table import machine, markdown

MEASURES: dict[str, Callable[[Bench], None]] = {
    "cold": cold,
    "embed": embed,
    "ingest": ingest,
    "warm": warm,
    "eight": eight,
    "sizes": sizes,
    "growth": growth,
    "peers": peers,
    "page": page,
}


def main() -> None:
    """Prints the table; with --json, writes every single figure as well."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--articles", type=int, default=120, metavar="N", help="articles to ingest (120)")
    parser.add_argument("--only", choices=MEASURES, nargs="+", metavar="NAME", help=f"some of {', '.join(MEASURES)}")
    parser.add_argument("--large", action="store_true", help="also 100,000 chunks and 10,000 articles (an hour)")
    given = parser.parse_args()
    here = machine()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as scratch:
        bench = Bench(Path(scratch), given.articles, given.large)
        for name in given.only or MEASURES:
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


if __name__ == "__main__":
    main()
