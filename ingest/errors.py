"""Every error that a caller may catch. The message says what to do; the facts are attributes."""

from pathlib import Path


class DatelineError(Exception):
    """The base of them all: `str(error)` is one clear sentence for the user."""


class SettingsError(DatelineError):
    """A setting or an argument has a value that cannot be used."""


class LoadError(DatelineError):
    """A file or record cannot become an article. `source` is its path, with `#line` for a record."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class ArchiveError(DatelineError):
    """The archive at `path` cannot do what was asked."""

    def __init__(self, path: Path | str, message: str) -> None:
        super().__init__(message)
        self.path = str(path)


class ArchiveMissing(ArchiveError):
    """There is no archive at this path, or nothing is in it yet."""


class ArchiveLocked(ArchiveError):
    """Another process is writing to the archive."""


class ArchiveVersionError(ArchiveError):
    """The archive was written by another version of Dateline, whose tables this one does not read."""


class EmbedderMismatch(ArchiveError):
    """The archive was built with another embedder; `expected` made it, `given` was asked to open it."""

    def __init__(self, path: Path | str, expected: str, given: str) -> None:
        super().__init__(
            path,
            f"The archive at {path} was built with the embedder {expected}, not {given}; "
            f"set DATELINE_EMBEDDER={expected} or ingest into a new folder with --archive.",
        )
        self.expected = expected
        self.given = given


class UnknownArticle(ArchiveError):
    """No article of this id is in the archive."""

    def __init__(self, path: Path | str, article_id: str) -> None:
        super().__init__(path, f"No article {article_id!r} in the archive; `dateline list` shows the ids.")
        self.article_id = article_id


class VectorIndexError(ArchiveError):
    """The vector index does not answer and could not be rebuilt."""


class ModelError(DatelineError):
    """A model (embedder, reader or chat model) cannot be loaded or does not answer."""

    def __init__(self, model: str, message: str) -> None:
        super().__init__(message)
        self.model = model


class QuestionError(DatelineError):
    """The question cannot be asked as it is."""
