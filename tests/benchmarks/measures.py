"""Dateline against the standard recipe over a hundred articles: start, embedding, ingest, warm questions."""

import json
from statistics import median

from tests.benchmarks.children import run
from tests.benchmarks.session import CLI, OURS, PEAK, RECIPE, Bench, say
from tests.benchmarks.table import quantile

HEAVY = ("torch", "transformers", "sentence_transformers", "gradio")
# Pairs of each measure: as many as fit into six minutes on two quiet cores.
_EMBEDS, _COLD, _WARM = 3, 4, 2


def cold(bench: Bench) -> None:
    """One question, from nothing to the printed answer; memory and modules of the same."""
    assert bench.ingests
    question = json.loads(bench.questions.read_text(encoding="utf-8"))[0]
    pairs = []
    for number in range(_COLD + 1):
        say(f"cold question, pair {number} of {_COLD}" if number else "cold question, not counted")
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
        say(f"embedding, pair {number + 1} of {_EMBEDS}")
        recipe = run(RECIPE, "embed", chunks, vectors).facts
        pairs.append((run(OURS, "embed", chunks, vectors, bench.folder / "compiled").facts, recipe))
    texts, characters = pairs[0][1]["texts"], pairs[0][1]["characters"]
    for name, what, unit, much in (
        ("embed-chunks", f"chunks embedded, the same {texts} texts", "chunks/s", texts),
        ("embed-characters", "the same, in characters", "characters/s", characters),
    ):
        bench.row(name, what, unit, [(much / o["seconds"], much / r["seconds"]) for o, r in pairs], rising=True)
    _share_of_peak(bench, median(texts / o["seconds"] for o, _ in pairs), pairs[0][0]["operations"] / texts)
    least, middle = pairs[0][0]["least"], pairs[0][0]["median"]
    bench.notes.append(
        f"Cosine of our vectors to the recipe's over these texts: least {least:.4f}, median {middle:.4f}."
    )


def _share_of_peak(bench: Bench, rate: float, operations: float) -> None:
    """How much of what the machine can multiply the embedder does, padding not counted as work."""
    say("the machine's peak")
    peak, done = run(PEAK).facts, rate * operations
    shares = ", ".join(f"{done / much:.0%} of {much / 1e9:,.0f} in {kind}" for kind, much in peak.items())
    bench.notes.append(
        f"Embedding does {done / 1e9:,.0f} GFLOP/s of useful work: {shares}, as OpenVINO multiplies large matrices in "
        "this run."
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
        say(f"warm questions, pair {number + 1} of {_WARM}")
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
    say("eight askers against one")
    rounds = run(OURS, "eight", bench.archive, bench.questions).facts["rounds"]
    rates = [(r["eight"]["rate"], r["one"]["rate"]) for r in rounds]
    bench.row("eight-rate", "eight askers at once", "answers/s", rates, rising=True, peer_is="one asker of ours")
    slow = [(1000 * quantile(r["eight"]["seconds"], 0.95), 1000 * quantile(r["one"]["seconds"], 0.95)) for r in rounds]
    bench.row("eight-p95", "their p95", "ms", slow, peer_is="one asker of ours")
