"""Made-up articles, with vectors from a random generator in place of an embedder."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ingest.archive import Archive
from ingest.datatypes import Article, Chunk

DIMENSION = 16


def an_article(name: str, *sentences: str, **known: str) -> tuple[Article, list[Chunk]]:
    """An article with a chunk a sentence."""
    text = " ".join(sentences)
    known = {"title": f"Report {name}", "source": f"/news/{name}.txt", "publisher": "The Gazette"} | known
    chunks, start = [], 0
    for ordinal, sentence in enumerate(sentences):
        end = start + len(sentence)
        chunks.append(Chunk(name, ordinal, start, end, sentence, ((start, end),)))
        start = end + 1
    return Article(id=name, text=text, **known), chunks  # type: ignore[arg-type]


def vectors_for(texts: Sequence[str]) -> NDArray[np.float32]:
    """float32 [n, DIMENSION]: equal texts have equal vectors, others are far apart."""
    rows = [np.random.default_rng(list(text.encode())).standard_normal(DIMENSION) for text in texts]
    return np.array(rows, np.float32).reshape(len(texts), DIMENSION)


def put(archive: Archive, name: str, *sentences: str, **known: str) -> None:
    article, chunks = an_article(name, *sentences, **known)
    archive.put(article, chunks, vectors_for([chunk.text for chunk in chunks]))


def found_by_words(archive: Archive, *words: str) -> list[str]:
    keys = [match.key for match in archive.lexical(words, 10)]
    return [chunk.text for chunk in archive.chunks(keys).values()]


def found_by_meaning(archive: Archive, text: str) -> list[str]:
    """The texts whose vectors are those of `text`."""
    matches = archive.dense(vectors_for([text])[0], 10)
    return [chunk.text for chunk in archive.chunks([m.key for m in matches if m.score > 0.99]).values()]
