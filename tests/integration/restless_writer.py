"""A program that puts, changes, removes and flushes, telling each step when it is done, until it is killed.

    python restless_writer.py ARCHIVE FIRST_STEP CALLS

It kills itself at the given number of calls of the archive's functions; 0 leaves that to others.
"""

import importlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from newsroom import DIMENSION, put

from ingest.archive import open_archive

Step = tuple[str, str, int]
STORIES = 12


def steps() -> Iterator[Step]:
    """(what, article id, version), the same for ever."""
    for number in range(10**9):
        name = f"story{number * 7 % STORIES}"
        yield ("remove" if number % 5 == 4 else "put", name, number)
        if number % 9 == 8:
            yield ("flush", "", number)


def sentences(name: str, version: int) -> list[str]:
    """Each with a word that is in no other article and version."""
    return [f"{name} tells {name}v{version}n{ordinal}." for ordinal in range(3)]


def kill_at(calls: int) -> None:
    """SIGKILL at the given call, from now, that the archive makes or that copying its files makes."""

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        file = frame.f_code.co_filename
        if "ingest/archive" in file or "shutil" in file:
            calls -= 1
            if calls == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)


def main(path: Path, first: int, calls: int) -> None:
    with open_archive(path, embedder="made-up", dimension=DIMENSION, writable=True) as archive:
        if calls:
            importlib.import_module("chromadb")  # not to be counted, it would take its time
            kill_at(calls)
        for number, (what, name, version) in enumerate(steps()):
            if number < first:
                continue
            if what == "put":
                put(archive, name, *sentences(name, version))
            elif what == "flush":
                archive.flush()
            elif archive.find(name):
                archive.remove(name)
            print(number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
