"""What a public set consists of, and where its data lies."""

import gzip
import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ingest.errors import DatelineError
from qa.evaluation.questions import QuestionSet
from qa.evaluation.runfile import Run


class DatasetMissing(DatelineError):
    """The data of a public set is not on this machine; `path` is where it was looked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"Skipped: {path} is not there. Public sets are read from the folder that DATELINE_DATASETS names, "
            "or else from ../shared/datasets."
        )


@dataclass(frozen=True, slots=True)
class Collection:
    """Articles to be searched, as records that `dateline ingest` takes (id, title, text, published, publisher)."""

    name: str
    records: tuple[Mapping[str, Any], ...]

    @property
    def lines(self) -> str:
        """The records as JSON Lines."""
        return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in self.records)

    @property
    def digest(self) -> str:
        """12 hex digits over the records: an archive built from equal ones can be used again."""
        return hashlib.sha256(self.lines.encode()).hexdigest()[:12]

    @property
    def texts(self) -> dict[str, str]:
        """The articles' texts as they are shipped, by id."""
        return {record["id"]: record["text"] for record in self.records}


@dataclass(frozen=True, slots=True)
class Task:
    """One way of putting a set's questions: `questions` asked of the archive of `collection`."""

    name: str
    collection: Collection
    questions: QuestionSet


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of figures, ours and the published ones, with what one must know to compare them."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class PublicSet:
    """A public set: `load` reads its tasks from the datasets folder (raises DatasetMissing), `report` makes the tables
    from the run of each task, by its name."""

    name: str
    title: str
    load: Callable[[Path], Sequence[Task]]
    report: Callable[[Mapping[str, Run], Sequence[Task]], Sequence[Sheet]]


def datasets_folder(given: Path | None = None) -> Path:
    """Where the public sets lie: as given, or in DATELINE_DATASETS, or in ../shared/datasets."""
    return given or Path(os.environ.get("DATELINE_DATASETS") or Path("..") / "shared" / "datasets")


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The records of a JSON Lines file, gzipped or not. Raises DatasetMissing."""
    return [json.loads(line) for line in read_text(path).splitlines() if line.strip()]


def read_text(path: Path) -> str:
    """The text of a file, gzipped or not. Raises DatasetMissing."""
    if not path.is_file():
        raise DatasetMissing(path)
    content = path.read_bytes()
    return (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8")


def show(value: float | None, *, percent: bool = False) -> str:
    """A figure for a sheet, as a share with three digits or in percent with one."""
    if value is None:
        return "–"
    return f"{100 * value:.1f}" if percent else f"{value:.3f}"
