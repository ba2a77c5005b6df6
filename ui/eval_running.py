"""Running questions from the command line: the assistant, the conditions that a run file records, the progress bar."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from ingest.datatypes import ArchiveStatus
from ingest.errors import ArchiveMissing
from ingest.settings import Settings
from qa.assistant import Assistant
from qa.evaluation.questions import QuestionSet
from qa.evaluation.run import evaluate
from qa.evaluation.runfile import Run
from qa.factory import PARTS

# Of tables printed into a file.
_WIDTH = 150
WITHOUT_HELP = f"say what a part is worth by leaving it out, too ({', '.join(PARTS)}); repeatable"


def ask_all(
    settings: Settings, questions: QuestionSet, without: frozenset[str] = frozenset(), journal: Path | None = None
) -> Run:
    """The run of all questions on the archive of `settings`, with progress on the standard error output.

    What an interrupted run has answered stays in `journal`. Raises ArchiveMissing for an archive without articles.
    """
    with Assistant.from_settings(settings, without=without) as assistant:
        about = _conditions(settings, assistant.status(), without)
        title = questions.name + (f" without {', '.join(sorted(without))}" if without else "")
        with progress(title, len(questions.questions)) as step:
            return evaluate(assistant, questions, about, journal=journal, on_record=lambda _: step())


def _conditions(settings: Settings, status: ArchiveStatus, without: frozenset[str]) -> dict[str, Any]:
    if not status.articles:
        message = f"The archive at {settings.archive} is empty; run `dateline ingest FOLDER --archive DIR` first."
        raise ArchiveMissing(settings.archive, message)
    return {
        "articles": status.articles,
        "oldest": status.oldest,
        "newest": status.newest,
        "embedder": settings.embedder,
        "model": settings.model,
        "hits": settings.hits,
        "without": sorted(without),
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def console() -> Console:
    """Where tables are printed: as wide as the terminal, and wide enough for them in a file or pipe."""
    return Console() if sys.stdout.isatty() else Console(width=_WIDTH)


@contextmanager
def progress(title: str, total: int | None) -> Iterator[Callable[[], None]]:
    """A progress bar on the standard error output, moved on by each call of what it gives."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True)) as bar:
        task = bar.add_task(title, total=total)
        yield lambda: bar.advance(task)
