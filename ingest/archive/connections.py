"""Connections to the catalogue: the writer's one, and as many as read at a moment."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ingest.archive.schema import FILE, TABLES, UPGRADES, VERSION
from ingest.errors import ArchiveError, ArchiveMissing, ArchiveVersionError


class Readers:
    """Connections for reading, one for each thread that reads at the moment; safe to use from many threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: list[tuple[tuple[int, ...], sqlite3.Connection]] = []
        self._closed = False

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """A connection for the length of the block, on the catalogue that is in the folder now."""
        if self._closed:
            raise ValueError("The archive is closed.")
        file = self._identity()
        connection = self._take(file) or open_for_reading(self._path)
        try:
            with reported(self._path):
                yield connection
        finally:
            self._idle.append((file, connection))
            if self._closed:
                self.close()

    def close(self) -> None:
        """Close them; a connection in use is closed when its block ends."""
        self._closed = True
        with suppress(IndexError):
            while True:
                self._idle.pop()[1].close()

    def _take(self, file: tuple[int, ...]) -> sqlite3.Connection | None:
        with suppress(IndexError):  # another thread may take the last one first
            while True:
                opened, connection = self._idle.pop()
                if opened == file:
                    return connection
                connection.close()  # made anew since, or changed under a connection that takes it for immutable
        return None

    def _identity(self) -> tuple[int, ...]:
        try:
            stat = os.stat(self._path / FILE)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise missing(self._path) from error
        except OSError as error:
            raise ArchiveError(self._path, f"The archive at {self._path} cannot be read: {error.strerror}.") from error
        return (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns)


@contextmanager
def reported(path: Path) -> Iterator[None]:
    """Tell as an ArchiveError what SQLite could not do with the file; a broken constraint stays what it is, a bug."""
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
                connection.executescript(TABLES)
            while upgrade := UPGRADES.get(_version(connection)):
                connection.executescript(upgrade)
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
    if version < VERSION:
        message = f"The archive at {path} is of an older Dateline (version {version}, this one reads {VERSION});"
        raise ArchiveVersionError(path, f"{message} run `dateline ingest FOLDER` once, which brings it up to date.")
