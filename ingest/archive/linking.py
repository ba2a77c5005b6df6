"""Articles of one story in the catalogue: linked when they go in, unlinked when they go out, read as stories."""

import json
import sqlite3
from collections.abc import Sequence

from ingest.datatypes import Article, ArticleHead, Story
from ingest.stories import Link, Signature, bands, group, link, sign

# So many articles with a band in common are compared at most, the earliest: a text that stands in thousands of articles
# (a notice to subscribers, say) makes the work for each not greater.
_COMPARED = 50
# So many articles hang together at most, in answer to one question.
_TOGETHER = 500

HEAD = "article.id, article.title, article.published, article.publisher, article.url, article.source"
_SIGNATURE = "signature.value, signature.shingles, signature.days, signature.corrects"
_MEMBERS = f"""
WITH RECURSIVE member (key) AS (
    SELECT article.key FROM article JOIN likeness ON likeness.article = article.key
    WHERE article.id IN (SELECT value FROM json_each(?))
    UNION SELECT likeness.other FROM member JOIN likeness ON likeness.article = member.key
    LIMIT {_TOGETHER}
)"""


def link_article(connection: sqlite3.Connection, key: int, article: Article) -> None:
    """Sign the article, which is in the catalogue under `key`, and link it with those of the same text."""
    signature = sign(article)
    if signature is None:
        return
    keys = bands(signature)
    days = json.dumps([sorted(kind) for kind in signature.days])
    row = (key, signature.shingles, days, signature.corrects, signature.values)
    others = _candidates(connection, keys, article.url)
    connection.execute("INSERT INTO signature VALUES (?, ?, ?, ?, ?)", row)
    connection.executemany("INSERT OR IGNORE INTO band VALUES (?, ?)", [(band, key) for band in keys])
    for other, head, theirs in others:
        if (found := link(article.head, signature, head, theirs)) is not None:
            pairs = [(key, other, found.version), (other, key, found.version)]
            connection.executemany("INSERT INTO likeness VALUES (?, ?, ?)", pairs)


def unlink_article(connection: sqlite3.Connection, key: int) -> None:
    """Forget the signature of the article under `key`, and its links."""
    row = connection.execute(f"SELECT {_SIGNATURE} FROM signature WHERE article = ?", (key,)).fetchone()
    if row is None:
        return
    old = [(band, key) for band in bands(_signature(*row))]
    connection.executemany("DELETE FROM band WHERE value = ? AND article = ?", old)
    others = connection.execute("SELECT other, article FROM likeness WHERE article = ?", (key,)).fetchall()
    connection.executemany("DELETE FROM likeness WHERE article = ? AND other = ?", others)
    connection.execute("DELETE FROM likeness WHERE article = ?", (key,))
    connection.execute("DELETE FROM signature WHERE article = ?", (key,))


def read_stories(
    connection: sqlite3.Connection, article_ids: Sequence[str], where: str, values: Sequence[str]
) -> dict[str, Story]:
    """The stories of these articles, by the id of every article in them that `where`, a condition, lets be seen."""
    asked = json.dumps(list(article_ids))
    query = f"{_MEMBERS} SELECT {HEAD} FROM member JOIN article ON article.key = member.key WHERE {where}"
    heads = [ArticleHead(*row) for row in connection.execute(query, (asked, *values))]
    if not heads:
        return {}
    pairs = f"""{_MEMBERS} SELECT one.id, other.id, likeness.version FROM member
        JOIN likeness ON likeness.article = member.key AND likeness.other > member.key
        JOIN article AS one ON one.key = likeness.article JOIN article AS other ON other.key = likeness.other"""
    links = [Link(one, other, bool(version)) for one, other, version in connection.execute(pairs, (asked,))]
    return group(heads, links)


def _candidates(
    connection: sqlite3.Connection, keys: Sequence[int], url: str
) -> list[tuple[int, ArticleHead, Signature]]:
    """The articles to compare with, by key."""
    found: set[int] = set()
    for band in keys:
        query = "SELECT article FROM band WHERE value = ? ORDER BY article LIMIT ?"
        found.update(row[0] for row in connection.execute(query, (band, _COMPARED)))
    if url:
        query = "SELECT signature.article FROM signature JOIN article ON article.key = signature.article"
        same = connection.execute(f"{query} WHERE article.url <> '' AND article.url = ? LIMIT ?", (url, _COMPARED))
        found.update(row[0] for row in same)
    query = f"SELECT article.key, {HEAD}, {_SIGNATURE} FROM article JOIN signature ON signature.article = article.key"
    rows = connection.execute(
        f"{query} WHERE article.key IN (SELECT value FROM json_each(?)) ORDER BY article.key",
        (json.dumps(sorted(found)),),
    )
    return [(row[0], ArticleHead(*row[1:7]), _signature(*row[7:])) for row in rows]


def _signature(values: bytes, shingles: int, days: str, corrects: int) -> Signature:
    return Signature(values, shingles, tuple(frozenset(kind) for kind in json.loads(days)), bool(corrects))
