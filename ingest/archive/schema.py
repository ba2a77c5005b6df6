"""The catalogue's tables, and how a connection to them is opened."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.errors import ArchiveError, ArchiveMissing, ArchiveVersionError

FILE = "catalogue.sqlite3"
VERSION = 1

# An article's key is never used again, nor a chunk's: a replaced article gets new ones. So a row found by its key is
# always the row that was meant, and a vector left over in the index can never be taken for that of another chunk.
# `text` stands last in its table so that reading the other columns does not page through it. The full-text index keeps
# no text of its own (content=''): a chunk's words are in article.text, between its offsets, and nowhere else.
_TABLES = f"""
BEGIN IMMEDIATE;
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('pending', 'indexed')),
    chunks INTEGER NOT NULL,
    day TEXT,
    published TEXT,
    publisher TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    source TEXT NOT NULL,
    authors TEXT NOT NULL,
    captions TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX article_by_day ON article (day, publisher, chunks);
CREATE INDEX article_by_publisher ON article (publisher, day, chunks);
CREATE INDEX article_by_source ON article (source);
CREATE INDEX article_by_published ON article (published DESC, id);
CREATE INDEX article_pending ON article (chunks) WHERE state = 'pending';
CREATE TABLE chunk (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    sentences TEXT NOT NULL,
    UNIQUE (article, ordinal)
);
CREATE TABLE vector (
    chunk INTEGER PRIMARY KEY REFERENCES chunk (key) ON DELETE CASCADE,
    value BLOB NOT NULL
);
CREATE TABLE leaving (chunk INTEGER PRIMARY KEY);
CREATE TABLE failure (source TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE stamp (file TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE passage USING fts5 (
    headline, text, content='', tokenize='porter unicode61 remove_diacritics 2'
);
INSERT INTO about VALUES ('archive', lower(hex(randomblob(8))));
INSERT INTO passage (passage, rank) VALUES ('rank', 'bm25(2.0, 1.0)');
PRAGMA user_version = {VERSION};
COMMIT;
"""


@contextmanager
def reported(path: Path) -> Iterator[None]:
    """Tell what SQLite could not do with the archive as an ArchiveError; a wrong statement stays what it is, a bug."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise ArchiveError(path, f"The archive at {path} cannot be used: {error}.") from error
    except sqlite3.DatabaseError as error:
        if type(error) is not sqlite3.DatabaseError:
            raise
        message = f"The archive at {path} is damaged ({error}); restore {FILE} from a copy or ingest into a new folder."
        raise ArchiveError(path, message) from error


def open_for_writing(path: Path) -> sqlite3.Connection:
    """The connection of the one writer; makes the tables of a new archive. Statements commit by themselves."""
    connection = _connect(path, "mode=rwc")
    try:
        with reported(path):
            # An acknowledged article survives a power failure too: its fsync costs little beside its embedding.
            connection.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")
            if _version(connection) == 0:
                connection.executescript(_TABLES)
            _check_version(path, connection)
    except ArchiveError:
        connection.close()
        raise
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that sees the last committed state and writes nothing, in a folder that may be read-only too.

    Raises ArchiveMissing when nothing was ever written here.
    """
    try:
        return _open_for_reading(path, "mode=ro")
    except ArchiveError as error:
        # SQLite makes a shared-memory file beside the catalogue, which it may not in a read-only folder. But when there
        # is no log of a writer's either, the file can be read as it stands.
        log = path / f"{FILE}-wal"
        if not isinstance(error.__cause__, sqlite3.OperationalError) or (log.exists() and log.stat().st_size):
            raise
        return _open_for_reading(path, "immutable=1")


def _open_for_reading(path: Path, options: str) -> sqlite3.Connection:
    connection = _connect(path, options)
    try:
        with reported(path):
            _check_version(path, connection)
    except ArchiveError:
        connection.close()
        raise
    return connection


def missing(path: Path) -> ArchiveMissing:
    """The error that tells a newcomer how an archive comes about."""
    return ArchiveMissing(path, f"There is no archive at {path} yet; run `dateline ingest FOLDER` first.")


def _connect(path: Path, options: str) -> sqlite3.Connection:
    uri = f"{(path / FILE).absolute().as_uri()}?{options}"
    # Connections are handed from thread to thread, never shared at one moment (see Readers).
    with reported(path):
        return sqlite3.connect(uri, uri=True, timeout=10, isolation_level=None, check_same_thread=False)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _check_version(path: Path, connection: sqlite3.Connection) -> None:
    version = _version(connection)
    if version == 0:
        raise missing(path)
    if version > VERSION:
        message = (
            f"The archive at {path} was written by a newer Dateline (version {version}, this one reads {VERSION});"
        )
        raise ArchiveVersionError(path, f"{message} update with `pip install --upgrade dateline`.")
