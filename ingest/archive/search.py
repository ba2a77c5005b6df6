"""Exact nearest neighbours, a block of vectors at a time (pure)."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ingest.datatypes import Match

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Block:
    """Some chunks' vectors, `vectors[i]` (float32, unit length) that of `keys[i]` (int64)."""

    keys: NDArray[np.int64]
    vectors: Vector


def nearest(query: Vector, blocks: Iterable[Block], limit: int) -> list[Match]:
    """The `limit` vectors with the greatest cosine to `query` (unit length), best first, ties in order of key."""
    keys = np.empty(0, np.int64)
    scores = np.empty(0, np.float32)
    for block in blocks:
        keys = np.concatenate((keys, block.keys))
        # Rounded, since the last digits depend on how the vectors lie in blocks, and answers must not.
        scores = np.concatenate((scores, np.round(block.vectors @ query, 6)))
        if len(keys) > limit > 0:
            good = scores >= np.partition(scores, -limit)[-limit]
            keys, scores = keys[good], scores[good]
    order = np.lexsort((keys, -scores))[: max(limit, 0)]
    keys, scores = keys[order], scores[order]
    return [Match(int(key), float(score)) for key, score in zip(keys, scores, strict=True)]


def unit(vectors: Vector) -> Vector:
    """The vectors (the last axis) scaled to length 1; a vector of zeros stays one."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    scaled: Vector = np.asarray(vectors / np.where(lengths == 0, 1, lengths), np.float32)
    return scaled
