"""Which files are found, and files that cannot be read at all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest import loading
from ingest.datatypes import Failure
from ingest.errors import LoadError
from ingest.loading import find_files, load


def test_known_files_are_found_in_all_folders_in_order(tmp_path: Path) -> None:
    names = ["b.txt", "a/z.JSONL", "a/b/c.html", "a/m.jsonl.gz", "d.pdf", "e.md"]
    for name in [*names, "f.docx", "photo.png", ".hidden.txt", ".git/g.txt", "h.gz"]:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()

    assert find_files(tmp_path) == sorted(tmp_path / name for name in names)


def test_a_file_is_found_by_itself_whatever_its_format(tmp_path: Path) -> None:
    file = tmp_path / "f.docx"
    file.touch()

    assert find_files(file) == [file]


def test_an_empty_folder_has_no_files(tmp_path: Path) -> None:
    assert find_files(tmp_path) == []


def test_a_missing_path_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=r"There is no such file or folder\.$"):
        find_files(tmp_path / "gone")


def test_a_folder_that_cannot_be_listed_is_told_and_the_others_are_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("closed", "open"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").touch()
    scandir = os.scandir

    def refuse(folder: str) -> Iterator[os.DirEntry[str]]:  # as root, no folder is closed
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    failures: list[Failure] = []

    assert find_files(tmp_path, failures.append) == [tmp_path / "open" / "a.txt"]
    assert failures == [Failure(str(tmp_path / "closed"), "The folder cannot be read: Permission denied.")]
    with pytest.raises(LoadError, match=r"Permission denied\.$"):
        find_files(tmp_path)


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    file = tmp_path / "f.docx"
    file.write_text("text")

    (failure,) = load(file, tmp_path)

    assert isinstance(failure, Failure)
    assert failure.reason.startswith("This format is not read; known are .txt, ")


@pytest.mark.parametrize("suffix", loading.SUFFIXES)
def test_an_empty_file_is_a_failure_in_every_format(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"empty{suffix}"
    file.touch()

    assert list(load(file, tmp_path)) == [Failure(str(file), "The file is empty.")]


@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_a_file_too_large_for_an_article_is_refused_unread(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"large{suffix}"
    with file.open("wb") as stream:
        stream.truncate(50_000_000)

    assert list(load(file, tmp_path)) == [
        Failure(str(file), "The file has 50 MB, and one article may have 5 MB; split it, or use JSON Lines.")
    ]


def test_a_file_that_vanished_is_a_failure(tmp_path: Path) -> None:
    file = tmp_path / "gone.txt"

    assert list(load(file, tmp_path)) == [Failure(str(file), "The file cannot be read: No such file or directory.")]
