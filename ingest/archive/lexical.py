"""Search by words: what is asked of the full-text index."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from math import log

from ingest.datatypes import Match

# The weights of headline and text: hit@1 of BM25 alone on the dev questions .768, against .758 with equal weights.
_RANK = "bm25(2.0, 1.0)"
# In a large archive BM25 ranks the chunks with a question's rarest words alone, as many words as stand in `RANKED`
# chunks together: a match takes SQLite 0.1 us, its rank over 1, and 40,000 of 100,000 chunks have one of a question's
# words. The best `POOL` are then ordered anew by all words. For 60 questions to 100,000 chunks, that finds the best
# chunk always and .97 of the best ten in a third of the time (`python -m tests.benchmarks.measure_lexical`).
RANKED = 5_000
POOL = 400


def search(
    connection: sqlite3.Connection, words: Sequence[str], limit: int, within: str, values: Sequence[str]
) -> list[Match]:
    """Chunks with any of the words, best BM25 first, whose article fulfils the condition `within`, "" for all."""
    quotes = dict.fromkeys(quote for word in words if (quote := quoted(word)))
    counts = {quote: frequency(connection, quote) for quote in quotes}
    rare = _rarest(counts)
    if len(rare) < len(counts):
        found = _ranked(connection, rare, max(POOL, limit), within, values)
        if len(found) >= limit:
            common = {quote: count for quote, count in counts.items() if quote not in rare}
            return _with_common(connection, found, common)[:limit]
    return _ranked(connection, list(counts), limit, within, values)


def quoted(word: str) -> str:
    """The word as an FTS5 string, in which nothing but the doubled quote has a meaning; "" when nothing is left."""
    clean = word.replace("\0", " ").encode(errors="ignore").decode().strip()
    return '"' + clean.replace('"', '""') + '"' if any(map(str.isalnum, clean)) else ""


def frequency(connection: sqlite3.Connection, quote: str) -> int:
    """The number of chunks with the quoted word."""
    query = "SELECT count(*) FROM passage WHERE passage MATCH ?"
    return int(connection.execute(query, (quote,)).fetchone()[0])


def _rarest(counts: Mapping[str, int]) -> list[str]:
    """The rarest words, as many as stand in `RANKED` chunks together, and one at least."""
    kept: list[str] = []
    together = 0
    for quote in sorted(counts, key=lambda quote: counts[quote]):
        together += counts[quote]
        if kept and together > RANKED:
            break
        kept.append(quote)
    return kept


def _ranked(
    connection: sqlite3.Connection, quotes: Sequence[str], limit: int, within: str, values: Sequence[str]
) -> list[Match]:
    if not quotes:
        return []
    if within:
        # Only what is within is ranked: with a join of every match the words of 60 questions to 100,000 chunks, 25
        # of them about a week, took 184 ms each instead of 69, on a busy machine.
        inside = f"SELECT chunk.key FROM chunk JOIN article ON article.key = chunk.article WHERE {within}"
        where = f"passage MATCH ? AND rowid + 0 IN ({inside}) ORDER BY score DESC LIMIT ?"
        query = f"SELECT rowid, -{_RANK.replace('(', '(passage, ')} AS score FROM passage WHERE {where}"
    else:
        where = f"passage MATCH ? AND rank MATCH '{_RANK}' ORDER BY rank LIMIT ?"
        query = f"SELECT rowid, -rank FROM passage WHERE {where}"
    return [Match(key, score) for key, score in connection.execute(query, (" OR ".join(quotes), *values, limit))]


def _with_common(connection: sqlite3.Connection, found: Sequence[Match], counts: Mapping[str, int]) -> list[Match]:
    """The matches in the order that the common words give them: one adds its idf, which is what BM25 gives a word that
    stands once in a text of average length."""
    scores = {match.key: match.score for match in found}
    total = int(connection.execute("SELECT count(*) FROM chunk").fetchone()[0])
    # With a plain `rowid IN`, FTS5 would search anew for each of the rows.
    query = "SELECT rowid FROM passage WHERE passage MATCH ? AND rowid + 0 IN (SELECT value FROM json_each(?))"
    for quote, count in counts.items():
        idf = max(log((total - count + 0.5) / (count + 0.5)), 1e-6)
        for (key,) in connection.execute(query, (quote, json.dumps(list(scores)))):
            scores[key] += idf
    return sorted((Match(key, score) for key, score in scores.items()), key=lambda match: (-match.score, match.key))
