"""The product's side where a command line cannot be timed from outside, each command a process of its own.

python -m tests.benchmarks.ours warm ARCHIVE QUESTIONS      ask and retrieve, warm
python -m tests.benchmarks.ours eight ARCHIVE QUESTIONS     one asker against eight at once
python -m tests.benchmarks.ours modules ARCHIVE QUESTION    what `dateline ask` imports
python -m tests.benchmarks.ours embed CHUNKS VECTORS CACHE  the embedder alone, compared with the recipe's vectors
"""

import io
import json
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qa import Assistant

ASKERS = 8
# Questions of each of the eight askers, and rounds of (one asker, eight askers).
EACH = 5
ROUNDS = 3
# What the pipeline embeds at once (ingest/pipeline.py).
_BATCH = 256
# Hits that an answer reads by default (ingest/settings.py).
_HITS = 16


def warm(archive: str, questions: str) -> dict[str, Any]:
    """Seconds of each retrieval, of words that are mostly new, and of each answer, after one that is not counted."""
    asked = _load(questions)
    with _assistant(archive) as assistant:
        assistant.ask(asked[0])
        searches = [_timed(lambda question: assistant.search(question, _HITS), question) for question in asked]
        answers, answered = [], 0
        for question in asked:
            started = perf_counter()
            answered += assistant.ask(question).answered
            answers.append(perf_counter() - started)
        chunks = assistant.status().chunks
    return {"ask": answers, "retrieve": searches, "answered": answered, "chunks": chunks}


def eight(archive: str, questions: str) -> dict[str, Any]:
    """For each round: answers a second and each answer's seconds, of one asker and of eight on the same assistant."""
    asked = _load(questions)
    rounds = []
    with _assistant(archive) as assistant:
        assistant.ask(asked[0])
        for _ in range(ROUNDS):
            rounds.append({"one": _crowd(assistant, asked, 1), "eight": _crowd(assistant, asked, ASKERS)})
    return {"rounds": rounds}


def modules(archive: str, question: str) -> dict[str, Any]:
    """The modules in memory after the command has answered; in a child, so that nothing of this one's is counted."""
    from ui.command import main

    with redirect_stdout(io.StringIO()):
        status = main(["ask", question, "--archive", archive])
    return {"status": status, "modules": sorted(sys.modules)}


def embed(chunks: str, vectors: str, cache: str) -> dict[str, Any]:
    """Seconds for all texts in the batches of an ingest, and the cosines to the recipe's vectors."""
    import numpy as np

    from ingest.embedder import DEFAULT, load_embedder

    embedder = load_embedder(DEFAULT, Path(cache))
    texts: list[str] = _load(chunks)
    embedder.embed(texts[:32])
    started = perf_counter()
    made = [embedder.embed(texts[first : first + _BATCH]) for first in range(0, len(texts), _BATCH)]
    seconds = perf_counter() - started
    cosines = (np.concatenate(made) * np.asarray(_load(vectors))).sum(axis=1)
    closeness = {"least": float(cosines.min()), "median": float(np.median(cosines))}
    return {"seconds": seconds, "operations": _operations(texts, Path(cache)), **closeness}


def _operations(texts: Sequence[str], cache: Path) -> int:
    """What all-MiniLM-L6-v2 computes for the texts: two operations a weight of its six layers and token (four square
    matrices of 384, two of 384 x 1536), and in each layer two products of all tokens with all."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(next(cache.glob("*/tokenizer.json"))))
    tokenizer.no_padding()
    tokenizer.enable_truncation(256)
    lengths = [len(encoding.ids) for encoding in tokenizer.encode_batch(list(texts))]
    weights = 6 * (4 * 384**2 + 2 * 384 * 1536)
    return sum(2 * weights * n + 6 * 4 * 384 * n * n for n in lengths)


def _assistant(archive: str) -> "Assistant":
    from ingest.settings import Settings
    from qa import Assistant

    assistant = Assistant.from_settings(Settings(archive=Path(archive), hits=_HITS))
    assistant.warm()
    return assistant


def _crowd(assistant: "Assistant", questions: Sequence[str], askers: int) -> dict[str, Any]:
    """So many threads, each asking its own questions one after another; one asker asks what eight would."""

    def asker(number: int) -> list[float]:
        mine = [questions[(number * EACH + i) % len(questions)] for i in range(EACH)]
        return [_timed(assistant.ask, question) for question in mine]

    with ThreadPoolExecutor(askers) as pool:
        started = perf_counter()
        seconds = [s for answers in pool.map(asker, range(ASKERS)) for s in answers]
        whole = perf_counter() - started
    return {"rate": len(seconds) / whole, "seconds": seconds}


def _timed(call: Callable[[str], object], question: str) -> float:
    started = perf_counter()
    call(question)
    return perf_counter() - started


def _load(file: str) -> Any:
    return json.loads(Path(file).read_text(encoding="utf-8"))


if __name__ == "__main__":
    COMMANDS: dict[str, Callable[..., dict[str, Any]]] = {
        "warm": warm,
        "eight": eight,
        "modules": modules,
        "embed": embed,
    }
    print(json.dumps(COMMANDS[sys.argv[1]](*sys.argv[2:])))
