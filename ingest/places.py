"""Files by their names: which is an article's, whether it is there, and how its name is written down."""

import os
from pathlib import Path


def file_of(source: str) -> Path:
    """The file of an article's source, which names a record as "file#line"."""
    path, mark, _ = source.rpartition("#")
    return Path(path) if mark and not is_there(Path(source)) else Path(source)


def is_there(file: Path) -> bool:
    """Whether it exists: False where the file is gone for certain, not where its folder cannot be looked into."""
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def resolved(file: Path) -> Path:
    """The file behind a link; a link that leads nowhere itself, since its name is what can be mended."""
    return file.resolve() if os.path.exists(file) else file.parent.resolve() / file.name


def size_of(file: Path) -> int:
    """Its bytes, 0 where that cannot be told."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


def spelled(path: Path) -> str:
    """The path as text that can be stored and shown: bytes of a name that are not UTF-8 are written as \\xe9."""
    return os.fsencode(path).decode(errors="backslashreplace")
