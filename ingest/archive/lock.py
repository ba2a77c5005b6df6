"""One writer at a time."""

import fcntl
import os
from pathlib import Path

from ingest.errors import ArchiveError, ArchiveLocked


class WriterLock:
    """Held from construction to `release()`, or until the process dies, however it dies: the system drops it then."""

    def __init__(self, folder: Path) -> None:
        """Raises ArchiveLocked with the holder's process id, ArchiveError when the folder is not writable."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = os.open(folder / "writer.lock", os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            message = (
                f"The archive folder {folder} cannot be written ({error.strerror}); choose another with --archive."
            )
            raise ArchiveError(folder, message) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = os.pread(self._file, 20, 0).decode(errors="replace").strip() or "unknown"
            os.close(self._file)
            message = f"The process {holder} is writing to the archive at {folder}; wait until it has finished."
            raise ArchiveLocked(folder, message) from error
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode(), 0)

    def release(self) -> None:
        """Let the next writer in, even where a forked child still has the file open."""
        fcntl.flock(self._file, fcntl.LOCK_UN)
        os.close(self._file)
