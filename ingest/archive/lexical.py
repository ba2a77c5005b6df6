"""Search by words: what is asked of the full-text index."""

import sqlite3
from collections.abc import Mapping, Sequence, Set
from math import log

from ingest.datatypes import Match

# The weights of headline and text: hit@1 of BM25 alone on the dev questions .768, against .758 with equal weights.
_RANK = "bm25(2.0, 1.0)"
# In a large archive BM25 ranks the chunks with a question's rarest words alone, as many words as stand in `RANKED`
# chunks together: a match takes SQLite 0.1 us, its rank over 1, and 40,000 of 100,000 chunks have one of a question's
# words. The best `POOL` are then ordered anew by all words. For 60 questions to 100,000 chunks, that finds .97 of the
# best chunks and .95 of the best ten in a fifth of the time (`python -m tests.benchmarks.measure_lexical`).
RANKED = 5_000
POOL = 400
# So many chunks with the rarer words do: those with the others alone are far behind.
_ENOUGH = 20


def search(
    connection: sqlite3.Connection,
    words: Sequence[str],
    limit: int,
    scopes: Sequence[tuple[str, Sequence[str]]],
) -> list[list[Match]]:
    """Chunks with any of the words, best BM25 first, of each scope: of articles that fulfil its condition, "" for all,
    with the values of that."""
    quotes = dict.fromkeys(quote for word in words if (quote := quoted(word)))
    counts = {quote: frequency(connection, quote) for quote in quotes}
    rare = _rarest(counts)
    common = {quote: count for quote, count in counts.items() if quote not in rare}
    if not common:
        return [_ranked(connection, rare, limit, *scope) for scope in scopes]
    found = [_ranked(connection, rare, max(POOL, limit), *scope) for scope in scopes]
    gains = _common_gains(connection, {match.key for matches in found for match in matches}, rare, common)
    return [
        _gained(matches, gains)[:limit]
        if len(matches) >= min(limit, _ENOUGH)
        else _ranked(connection, list(counts), limit, *scope)
        for matches, scope in zip(found, scopes, strict=True)
    ]


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


def _common_gains(
    connection: sqlite3.Connection, keys: Set[int], rare: Sequence[str], counts: Mapping[str, int]
) -> dict[int, float]:
    """What the common words add to the scores of these chunks, which have rare ones: a word adds its idf, which is what
    BM25 gives one that stands once in a text of average length."""
    gains = dict.fromkeys(keys, 0.0)
    total = int(connection.execute("SELECT count(*) FROM chunk").fetchone()[0])
    # Together with the rare words, FTS5 skips most of a common one's chunks: 0.9 ms where `rowid IN` takes 6.
    query, either = "SELECT rowid FROM passage WHERE passage MATCH ?", " OR ".join(rare)
    for quote, count in counts.items():
        idf = max(log((total - count + 0.5) / (count + 0.5)), 1e-6)
        for (key,) in connection.execute(query, (f"({either}) AND {quote}",)):
            if key in gains:
                gains[key] += idf
    return gains


def _gained(matches: Sequence[Match], gains: Mapping[int, float]) -> list[Match]:
    scored = (Match(match.key, match.score + gains[match.key]) for match in matches)
    return sorted(scored, key=lambda match: (-match.score, match.key))
