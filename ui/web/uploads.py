"""Articles that users add on the page: one file after the other, with a result for each."""

from collections.abc import Callable, Iterator, Sequence
from filecmp import cmp
from itertools import count
from pathlib import Path
from shutil import copyfile

from ingest.datatypes import IngestReport
from ingest.errors import ArchiveError, DatelineError
from ui.rendering import escape

# Puts files into the archive; `ingest.pipeline.ingest` with its settings filled in.
IngestFiles = Callable[[Sequence[Path]], IngestReport]


def keep(file: Path, folder: Path) -> Path:
    """Copies an uploaded file into a folder and returns the copy; no earlier upload is written over.

    The same content under the same name is the same file; other content under a name that is taken gets a number.
    Raises ArchiveError when the folder cannot be written to.
    """
    names = (file.name if number == 1 else f"{number}-{file.name}" for number in count(1))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = next(path for path in map(folder.joinpath, names) if not path.exists() or cmp(file, path, shallow=False))
        if not kept.exists():
            copyfile(file, kept)
    except OSError as error:
        raise ArchiveError(folder, f"The upload cannot be kept in {folder}: {error.strerror or error}.") from error
    return kept


def add(files: Sequence[str], ingest_files: IngestFiles) -> Iterator[str]:
    """The list of results as HTML, after each file; the next one in line is shown as being read."""
    done: list[str] = []
    for number, file in enumerate(files, 1):
        name = Path(file).name
        yield _list([*done, _item("busy", name, f"reading, {number} of {len(files)}")])
        done.append(_result(Path(file), ingest_files))
    yield _list(done)


def _result(file: Path, ingest_files: IngestFiles) -> str:
    try:
        report = ingest_files([file])
    except DatelineError as error:
        return _item("failed", file.name, str(error))
    if report.failed:
        added = f"{_summary(report)}; " if report.added or report.updated else ""
        reasons = "; ".join(failure.reason for failure in report.failed[:3])
        more = f" (and {len(report.failed) - 3} more)" if len(report.failed) > 3 else ""
        return _item("failed", file.name, f"{added}{reasons}{more}")
    return _item("added", file.name, _summary(report))


def _summary(report: IngestReport) -> str:
    counts = ((len(report.added), "added"), (len(report.updated), "updated"), (report.unchanged, "already there"))
    parts = [f"{number} {word}" for number, word in counts if number]
    return ", ".join(parts) or "nothing to add"


def _item(kind: str, name: str, result: str) -> str:
    return f'<li class="dl-{kind}"><b dir="auto">{escape(name)}</b> <span dir="auto">{escape(result)}</span></li>'


def _list(items: Sequence[str]) -> str:
    return f'<ul class="dl-uploads" role="status">{"".join(items)}</ul>'
