"""Archives of a given size, to be asked: real articles, repeated with changed words where more are needed.

    python -m tests.benchmarks.archives FOLDER CHUNKS...

Writes FOLDER/archive-CHUNKS for each size and FOLDER/questions-many.json; an archive that is there is left alone.
The first chunks are those of the articles themselves, cut and embedded as ingestion does. The vectors of a copy's
chunks are those of the original moved by noise, since it is the searches that are timed, and nothing is told of the
quality of answers.
"""

import json
import shutil
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from ingest.annotation import annotate
from ingest.archive import open_archive
from ingest.archive.schema import VERSION
from ingest.chunking import chunk, embedded_text
from ingest.datatypes import Article, Chunk
from ingest.embedder import DEFAULT, Embedder, load_embedder
from tests.benchmarks.repeating import Changer
from tests.benchmarks.texts import article_of, sample

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Questions asked of each archive.
QUESTIONS = 60
# Originals: no more are embedded than there are real articles, and no more chunks than these.
_ALL = 1_000_000
_EMBEDDED = 10_000
# Length of the noise beside a vector's 1: the cosine of a copy's chunk to the original's is about .86.
_NOISE = 0.6
_BUILT = "built.json"


@dataclass(frozen=True, slots=True)
class Original:
    """An article as ingestion makes it, with a vector (float32 [d]) a chunk."""

    article: Article
    chunks: list[Chunk]
    vectors: "NDArray[np.float32]"


def main(folder: Path, sizes: Sequence[int]) -> None:
    """Writes the archives that are missing, and prints for each how long writing and publishing took."""
    name, records, questions = sample(_ALL, QUESTIONS)
    (folder / "questions-many.json").write_text(json.dumps(questions), encoding="utf-8")
    facts: dict[str, Any] = {"texts": name, "built": {}}
    missing = sorted(size for size in sizes if not _done(folder, size))
    if missing:
        embedder = load_embedder(DEFAULT, folder / "compiled")
        originals = list(embedded([article_of(record) for record in records], embedder, min(max(missing), _EMBEDDED)))
        for size in missing:
            build(folder, size, originals)
    for size in sizes:
        facts["built"][size] = json.loads((folder / f"archive-{size}" / _BUILT).read_text(encoding="utf-8"))
    print(json.dumps(facts))


def embedded(articles: Iterable[Article], embedder: Embedder, most: int) -> Iterator[Original]:
    """The articles until they have `most` chunks, cut and embedded as the pipeline does."""
    taken = 0
    for article in articles:
        if taken >= most:
            return
        chunks = annotate(article, chunk(article, embedder.fits))
        taken += len(chunks)
        yield Original(article, chunks, embedder.embed([embedded_text(article.title, c.text) for c in chunks]))


def build(folder: Path, size: int, originals: list[Original]) -> None:
    """Writes an archive of exactly `size` chunks, and how many seconds went to the catalogue and to the index."""
    place = folder / f"archive-{size}"
    shutil.rmtree(place, ignore_errors=True)
    started = perf_counter()
    with open_archive(place, embedder=DEFAULT, writable=True) as archive:
        written = 0
        for made in endless(originals):
            chunks = made.chunks[: size - written]
            archive.put(made.article, chunks, made.vectors[: len(chunks)])
            written += len(chunks)
            if written == size:
                break
        put = perf_counter() - started
    seconds = {"write": put, "publish": perf_counter() - started - put}
    (place / _BUILT).write_text(json.dumps({"version": VERSION, **seconds}), encoding="utf-8")


def endless(originals: list[Original]) -> Iterator[Original]:
    """The originals, then copies of all of them, and so on; the same ones at every call."""
    yield from originals
    change = Changer(made.article.text for made in originals)
    for turn in count(1):
        yield from (copy(original, turn, change) for original in originals)


def copy(original: Original, turn: int, change: Changer) -> Original:
    """The original with other words, at the same offsets, and vectors near its own."""
    import numpy as np

    name = f"{original.article.id}~{turn}"
    title, text = change([original.article.title, original.article.text], name)
    article = replace(original.article, id=name, title=title, text=text, source=f"{original.article.source}~{turn}")
    chunks = [replace(c, article_id=name, text=text[c.start : c.end]) for c in original.chunks]
    noise = np.random.default_rng(zlib.crc32(name.encode())).normal(size=original.vectors.shape)
    noise *= _NOISE / np.linalg.norm(noise, axis=1, keepdims=True)
    return Original(article, chunks, (original.vectors + noise).astype(np.float32))


def _done(folder: Path, size: int) -> bool:
    """Whether the archive is there, whole, and of the present kind."""
    built = folder / f"archive-{size}" / _BUILT
    return built.is_file() and json.loads(built.read_text(encoding="utf-8"))["version"] == VERSION


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(size) for size in sys.argv[2:]])
