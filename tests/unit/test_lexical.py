"""The chunks with a word, kept for the next questions."""

import sqlite3
from collections.abc import Iterator

import pytest

from ingest.archive import lexical
from ingest.archive.lexical import Postings

TEXTS = ("oil and gas", "oil and grain", "grain", "patrols")


@pytest.fixture
def asked() -> list[str]:
    """What SQLite was asked."""
    return []


@pytest.fixture
def connection(asked: list[str]) -> Iterator[sqlite3.Connection]:
    made = sqlite3.connect(":memory:")
    made.execute("CREATE VIRTUAL TABLE passage USING fts5 (headline, text)")
    made.executemany("INSERT INTO passage (headline, text) VALUES ('', ?)", [(text,) for text in TEXTS])
    made.set_trace_callback(lambda statement: asked.append(statement) if "MATCH" in statement else None)
    yield made
    made.close()


def found(
    postings: Postings, connection: sqlite3.Connection, words: list[str], generation: str = "1"
) -> list[list[int]]:
    return [keys.tolist() for keys in postings.of(connection, generation, [f'"{word}"' for word in words]).values()]


def test_a_word_is_looked_up_once(connection: sqlite3.Connection, asked: list[str]) -> None:
    postings = Postings()
    assert found(postings, connection, ["oil", "grain"]) == [[1, 2], [2, 3]]
    assert found(postings, connection, ["grain", "fish"]) == [[2, 3], []]
    assert len(asked) == 3


def test_what_was_kept_is_forgotten_when_the_archive_has_changed(connection: sqlite3.Connection) -> None:
    postings = Postings()
    found(postings, connection, ["oil"])
    connection.execute("INSERT INTO passage (headline, text) VALUES ('', 'oil again')")
    assert found(postings, connection, ["oil"], "2") == [[1, 2, 5]]


def test_the_words_asked_longest_ago_make_room(
    connection: sqlite3.Connection, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lexical, "KEPT", 4)
    postings = Postings()
    for words in (["oil"], ["grain"], ["oil"], ["patrols"], ["oil", "patrols"]):
        found(postings, connection, words)
    assert len(asked) == 3
    assert found(postings, connection, ["grain"]) == [[2, 3]]
    assert len(asked) == 4
