"""The progress of an ingest."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from ingest.pipeline import Step


@contextmanager
def ingest_progress(stream: TextIO) -> Iterator[Callable[["Step"], None]]:
    """A progress bar with rate and time left on a terminal; elsewhere a plain line for about every tenth part."""
    if not stream.isatty():
        yield _plain_progress(stream)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[files]} files, {task.fields[articles]} articles"),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(file=stream)) as bar:
        task = bar.add_task("ingesting", total=None, files="0", articles=0)
        yield lambda step: bar.update(
            task,
            completed=step.bytes_done,
            total=step.bytes,
            files=f"{step.files_done}/{step.files}",
            articles=step.articles,
        )


def _plain_progress(stream: TextIO) -> Callable[["Step"], None]:
    told = 0

    def on_step(step: "Step") -> None:
        nonlocal told
        tenth = 10 * step.files_done // step.files
        if tenth > told:
            told = tenth
            print(f"{step.files_done}/{step.files} files, {step.articles} articles", file=stream)

    return on_step
