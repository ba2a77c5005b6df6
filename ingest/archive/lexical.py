"""Search by words: what is asked of the full-text index."""

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from math import log
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from ingest.datatypes import Match

Keys = NDArray[np.int32]
Scores = NDArray[np.float32]

# The weights of headline and text: hit@1 of BM25 alone on the dev questions .768, against .758 with equal weights.
_BM25 = "bm25(passage, 2.0, 1.0)"
# Finding a chunk by a word takes SQLite 0.2 us, its BM25 over 1, and 40,000 of 100,000 chunks have one of a question's
# words. Where more than `RANKED` have one, only the `POOL` are ranked whose words have the most idf together: by BM25
# of the rarest words, as many as stand in `RANKED` chunks together, and by idf alone of the others. For 60 questions to
# 100,000 chunks that finds .998 of the best ten (`python -m tests.benchmarks.measure_lexical`).
RANKED = 2_500
POOL = 400
# So many keys are kept in memory (8 MB) for questions with the same words.
KEPT = 2_000_000


class Postings:
    """The keys of the chunks with a word, kept until the archive changes; safe to use from many threads."""

    def __init__(self) -> None:
        self._generation = ""
        self._kept: dict[str, Keys] = {}
        self._lock = Lock()

    def of(self, connection: sqlite3.Connection, generation: str, quotes: Sequence[str]) -> dict[str, Keys]:
        """The keys for each quoted word, at this generation of the archive, which is the connection's."""
        with self._lock:
            if self._generation != generation:
                self._generation, self._kept = generation, {}
            # Taken out and put back last, so that the words that were asked long ago stand first.
            found = {quote: self._kept.pop(quote) for quote in dict.fromkeys(quotes) if quote in self._kept}
        found |= {quote: _matching(connection, quote) for quote in quotes if quote not in found}
        with self._lock:
            if self._generation == generation:
                self._kept |= found
                while sum(map(len, self._kept.values())) > KEPT:
                    del self._kept[next(iter(self._kept))]
        return found


def search(
    connection: sqlite3.Connection,
    postings: Mapping[str, Keys],
    limit: int,
    scopes: Sequence[tuple[str, Sequence[str]]],
) -> list[list[Match]]:
    """Chunks with any of the quoted words, best BM25 first, of each scope: of articles that fulfil its condition, ""
    for all, with the values of that."""
    if not any(map(len, postings.values())):
        return [[] for _ in scopes]
    rare = _rarest(postings)
    if len(rare) == len(postings):
        return [_ranked(connection, rare, limit, *scope) for scope in scopes]
    total = int(connection.execute("SELECT count(*) FROM chunk").fetchone()[0])
    top = max(int(keys[-1]) for keys in postings.values() if len(keys))
    weights = {quote: max(log((total - len(keys) + 0.5) / (len(keys) + 0.5)), 1e-6) for quote, keys in postings.items()}
    common = _summed({quote: postings[quote] for quote in postings if quote not in rare}, weights, top)
    either = common + _summed({quote: postings[quote] for quote in rare}, weights, top)
    inside = [either * _inside(connection, *scope, top) if scope[0] else either for scope in scopes]
    pools = [_heaviest(sums, max(POOL, limit)) for sums in inside]
    scores = _scores(connection, rare, set().union(*pools))
    found = [[Match(key, scores.get(key, 0.0) + float(common[key])) for key in pool] for pool in pools]
    return [sorted(matches, key=lambda match: (-match.score, match.key))[:limit] for matches in found]


def quoted(word: str) -> str:
    """The word as an FTS5 string, in which nothing but the doubled quote has a meaning; "" when nothing is left."""
    clean = word.replace("\0", " ").encode(errors="ignore").decode().strip()
    return '"' + clean.replace('"', '""') + '"' if any(map(str.isalnum, clean)) else ""


def _matching(connection: sqlite3.Connection, quote: str) -> Keys:
    """The keys of the chunks with the quoted word, in order."""
    # As one text: 0.24 us for each, where a row for each takes 0.6.
    query = "SELECT coalesce(group_concat(rowid), '') FROM passage WHERE passage MATCH ?"
    return _keys(connection.execute(query, (quote,)).fetchone()[0])


def _keys(numbers: str) -> Keys:
    return np.fromstring(numbers, np.int32, sep=",") if numbers else np.empty(0, np.int32)


def _rarest(postings: Mapping[str, Keys]) -> list[str]:
    """The rarest words, as many as stand in `RANKED` chunks together, and one at least."""
    kept: list[str] = []
    together = 0
    for quote in sorted(postings, key=lambda quote: len(postings[quote])):
        together += len(postings[quote])
        if kept and together > RANKED:
            break
        kept.append(quote)
    return kept


def _ranked(
    connection: sqlite3.Connection, quotes: Sequence[str], limit: int, within: str, values: Sequence[str]
) -> list[Match]:
    if within:
        # Only what is within is ranked: with a join of every match the words of 60 questions to 100,000 chunks, 25
        # of them about a week, took 184 ms each instead of 69, on a busy machine.
        where = f"passage MATCH ? AND rowid + 0 IN ({_chunks_within(within)}) ORDER BY score DESC LIMIT ?"
        query = f"SELECT rowid, -{_BM25} AS score FROM passage WHERE {where}"
    else:
        where = f"passage MATCH ? AND rank MATCH '{_BM25.replace('passage, ', '')}' ORDER BY rank LIMIT ?"
        query = f"SELECT rowid, -rank FROM passage WHERE {where}"
    return [Match(key, score) for key, score in connection.execute(query, (" OR ".join(quotes), *values, limit))]


def _chunks_within(condition: str) -> str:
    return f"SELECT chunk.key FROM chunk JOIN article ON article.key = chunk.article WHERE {condition}"


def _inside(connection: sqlite3.Connection, within: str, values: Sequence[str], top: int) -> Scores:
    """1 at the keys of the chunks within, 0 at the others up to `top`."""
    query = f"SELECT coalesce(group_concat(key), '') FROM ({_chunks_within(within)})"
    keys = _keys(connection.execute(query, tuple(values)).fetchone()[0])
    inside = np.zeros(top + 1, np.float32)
    inside[keys[keys <= top]] = 1
    return inside


def _summed(postings: Mapping[str, Keys], weights: Mapping[str, float], top: int) -> Scores:
    """What the words of each chunk weigh together, by key up to `top`."""
    sums = np.zeros(top + 1, np.float32)
    for quote, keys in postings.items():
        sums[keys] += weights[quote]
    return sums


def _heaviest(sums: Scores, count: int) -> list[int]:
    """The keys of the `count` greatest sums, and of those that are as great as the last of them; none of a 0."""
    keys = np.flatnonzero(sums)
    if len(keys) > count:
        keys = keys[sums[keys] >= np.partition(sums[keys], -count)[-count]]
    return [int(key) for key in keys]


def _scores(connection: sqlite3.Connection, quotes: Sequence[str], keys: Collection[int]) -> dict[int, float]:
    """BM25 of the words, of those of the chunks that have one."""
    # With `rowid IN` SQLite would start a search at each key.
    where = "passage MATCH ? AND rowid + 0 IN (SELECT value FROM json_each(?))"
    query = f"SELECT rowid, -{_BM25} FROM passage WHERE {where}"
    return dict(connection.execute(query, (" OR ".join(quotes), json.dumps(list(keys)))))
