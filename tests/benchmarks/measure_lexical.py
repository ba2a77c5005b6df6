"""What ranking by the rarest words alone costs and saves: `ingest.archive.lexical.RANKED` and `POOL`.

    python -m tests.benchmarks.measure_lexical ARCHIVE QUESTIONS

Compares the best chunks of each question with those that BM25 over all words finds. CPU seconds, so that other work on
the machine disturbs little.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import thread_time

from ingest.archive import Archive, lexical, open_archive
from qa.words import content_words

_LIMIT = 80
_EVERYTHING = 10**12
_TRIALS = ((20_000, 400), (5_000, 400), (2_500, 200), (2_500, 400), (2_500, 800), (1_000, 400))


def main(folder: str, questions: str) -> None:
    """Prints a line for each pair of `RANKED` and `POOL`."""
    asked = json.loads(Path(questions).read_text(encoding="utf-8"))
    with open_archive(Path(folder)) as archive:
        whole, milliseconds = _search(archive, asked, _EVERYTHING, _LIMIT)
        print(f"all words: {milliseconds:.1f} ms")
        for ranked, pool in _TRIALS:
            found, milliseconds = _search(archive, asked, ranked, pool)
            best, ten = (_share(whole, found, first) for first in (1, 10))
            print(f"{ranked:,} ranked, pool {pool}: {milliseconds:.1f} ms; found: best {best:.3f}, best ten {ten:.3f}")


def _search(archive: Archive, asked: Sequence[str], ranked: int, pool: int) -> tuple[list[list[int]], float]:
    lexical.RANKED, lexical.POOL = ranked, pool
    found, seconds = [], []
    for question in (asked[0], *asked):
        started = thread_time()
        found.append([match.key for match in archive.lexical(content_words(question), _LIMIT)])
        seconds.append(thread_time() - started)
    return found[1:], 1000 * median(seconds[1:])


def _share(whole: Sequence[Sequence[int]], found: Sequence[Sequence[int]], first: int) -> float:
    """Of the first ones of all words, the share that is found."""
    pairs = list(zip(whole, found, strict=True))
    return sum(len({*best[:first]} & {*some}) for best, some in pairs) / sum(len(best[:first]) for best, _ in pairs)


if __name__ == "__main__":
    main(*sys.argv[1:3])
