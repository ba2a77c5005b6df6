"""Ingestion from files to the archive, seen from outside."""

import gzip
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.archive import open_archive
from ingest.datatypes import IngestReport
from ingest.embedder import DEFAULT, model_folder
from ingest.errors import EmbedderMismatch, ModelError
from ingest.pipeline import Step, ingest
from ingest.settings import Settings

STORY = """{title}

Tuesday, 22 September, 2020 - 08:30

The harbour of {place} was closed on Monday. Officials said the storm broke the pier.
"""


@pytest.fixture
def settings(new_settings: Callable[[], Settings]) -> Settings:
    return new_settings()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    for place in ("Aden", "Basra", "Cadiz"):
        (news / f"{place.lower()}.txt").write_text(
            STORY.format(title=f"Storm closes the harbour of {place}", place=place)
        )
    return news


def ids(settings: Settings) -> set[str]:
    with open_archive(settings.archive) as archive:
        return {head.id for head in archive.heads()}


def outcome(report: IngestReport) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], int, int]:
    return report.added, report.updated, report.removed, report.unchanged, len(report.failed)


def test_ingesting_twice_changes_nothing(settings: Settings, folder: Path) -> None:
    assert outcome(ingest([folder], settings)) == (("aden", "basra", "cadiz"), (), (), 0, 0)
    assert outcome(ingest([folder], settings)) == ((), (), (), 3, 0)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
def test_where_nothing_is_new_no_embedder_is_loaded(settings: Settings, folder: Path, tmp_path: Path) -> None:
    model = tmp_path / "model"
    shutil.copytree(model_folder(DEFAULT) or "", model)
    settings = replace(settings, embedder=str(model))
    ingest([folder], settings)
    shutil.rmtree(model)
    assert outcome(ingest([folder], settings)) == ((), (), (), 3, 0)
    (folder / "aden.txt").write_text(STORY.format(title="Another title", place="Aden"))
    with pytest.raises(ModelError):
        ingest([folder], settings)


def test_another_embedder_is_refused_even_where_nothing_is_new(settings: Settings, folder: Path) -> None:
    ingest([folder], settings)
    with pytest.raises(EmbedderMismatch):
        ingest([folder], replace(settings, embedder="another"))


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
def test_an_embedder_that_does_not_exist_claims_no_archive(settings: Settings, folder: Path) -> None:
    with pytest.raises(ModelError):
        ingest([folder], replace(settings, embedder="no-such-model"))
    assert len(ingest([folder], settings).added) == 3


def test_a_changed_article_is_found_by_its_new_words_and_no_longer_by_its_old_ones(
    settings: Settings, folder: Path
) -> None:
    ingest([folder], settings)
    (folder / "aden.txt").write_text(STORY.format(title="Storm closes the harbour of Aden", place="Aden, Yemen,"))
    assert outcome(ingest([folder], settings)) == ((), ("aden",), (), 2, 0)
    with open_archive(settings.archive) as archive:
        assert "Yemen" in archive.article("aden").text
        assert len(archive.lexical(["yemen"], 10)) == 1


def test_the_files_of_a_folder_that_was_moved_keep_their_articles(
    settings: Settings, folder: Path, tmp_path: Path
) -> None:
    ingest([folder], settings)
    moved = folder.rename(tmp_path / "archive-of-news")
    assert outcome(ingest([moved], settings)) == ((), (), (), 3, 0)


def test_different_articles_of_the_same_name_in_two_folders_are_both_kept(
    settings: Settings, folder: Path, tmp_path: Path
) -> None:
    ingest([folder], settings)
    other = tmp_path / "other"
    other.mkdir()
    (other / "aden.txt").write_text(STORY.format(title="Another story altogether", place="Odessa"))
    first = ingest([other], settings)
    assert len(first.added) == 1
    assert first.added[0].startswith("aden~")
    assert outcome(ingest([other, folder], settings)) == ((), (), (), 4, 0)


def test_articles_that_meet_in_one_run_under_one_id_are_all_kept(settings: Settings, tmp_path: Path) -> None:
    for name in ("a/aden.txt", "a/aden.md", "b/aden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(STORY.format(title=f"Storm closes the harbour of {name}", place="Aden"))
    for name in ("a/wire.jsonl", "b/wire.jsonl"):
        records = [json.dumps({"id": str(n), "title": name, "text": f"Report {n} came in {name}."}) for n in range(3)]
        (tmp_path / name).write_text("\n".join(records))
    report = ingest([tmp_path / "a", tmp_path / "b"], settings)
    assert len(report.added) == 9
    assert ids(settings) == set(report.added)
    assert outcome(ingest([tmp_path / "b", tmp_path / "a"], settings)) == ((), (), (), 9, 0)


def write_copies(folder: Path) -> tuple[Path, Path]:
    copies = folder / "a" / "aden.txt", folder / "b" / "aden.txt"
    for file in copies:
        file.parent.mkdir()
        file.write_text(STORY.format(title="Storm closes the harbour", place="Aden"))
    return copies


def test_an_article_stays_while_a_copy_of_its_file_does(settings: Settings, tmp_path: Path) -> None:
    first, second = write_copies(tmp_path)
    folders = [first.parent, second.parent]
    assert outcome(ingest(folders, settings)) == (("aden",), (), (), 1, 0)
    first.rename(tmp_path / "aside")
    assert outcome(ingest(folders, settings, prune=True))[:4] == ((), (), (), 1)
    (tmp_path / "aside").rename(first)
    assert outcome(ingest(folders, settings)) == ((), (), (), 2, 0)
    second.unlink()
    assert outcome(ingest(folders, settings, prune=True))[:4] == ((), (), (), 1)
    assert ids(settings) == {"aden"}


def test_an_article_that_was_pruned_comes_back_from_a_copy_of_its_file(settings: Settings, tmp_path: Path) -> None:
    first, second = write_copies(tmp_path)
    ingest([first.parent, second.parent], settings)
    first.unlink()
    assert outcome(ingest([first.parent], settings, prune=True))[2] == ("aden",)
    assert outcome(ingest([second.parent], settings)) == (("aden",), (), (), 0, 0)


def test_articles_that_moved_are_not_pruned_from_where_they_were(
    settings: Settings, folder: Path, tmp_path: Path
) -> None:
    ingest([folder], settings)
    moved = folder.rename(tmp_path / "archive-of-news")
    ingest([moved], settings)
    assert ingest([folder], settings, prune=True).removed == ()
    with open_archive(settings.archive) as archive:
        assert {head.source for head in archive.heads()} == {str(file) for file in moved.iterdir()}


def test_a_file_that_comes_back_after_another_took_its_id_is_read_again(
    settings: Settings, folder: Path, tmp_path: Path
) -> None:
    ingest([folder], settings)
    away = (folder / "aden.txt").rename(tmp_path / "aside")
    other = tmp_path / "other" / "aden.txt"
    other.parent.mkdir()
    other.write_text(STORY.format(title="Another story altogether", place="Odessa"))
    assert ingest([other], settings).updated == ("aden",)
    away.rename(folder / "aden.txt")
    (added,) = ingest([folder], settings).added
    assert added.startswith("aden~")


def test_prune_removes_the_articles_of_files_that_are_gone_and_no_others(settings: Settings, folder: Path) -> None:
    ingest([folder], settings)
    (folder / "basra.txt").unlink()
    assert outcome(ingest([folder], settings)) == ((), (), (), 2, 0)
    assert outcome(ingest([folder], settings, prune=True)) == ((), (), ("basra",), 2, 0)
    assert ids(settings) == {"aden", "cadiz"}


def test_one_bad_line_of_a_file_is_reported_and_the_other_lines_go_in(settings: Settings, tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": f"n{n}", "title": f"Report {n}", "text": f"Report number {n} came on Monday."})
        for n in range(3)
    ]
    file = tmp_path / "wire.jsonl"
    file.write_text("\n".join([lines[0], "{broken", lines[1], json.dumps({"title": "no text"}), lines[2]]))
    report = ingest([file], settings)
    assert report.added == ("n0", "n1", "n2")
    assert [failure.source.rpartition("#")[2] for failure in report.failed] == ["2", "4"]
    assert "text" in report.failed[1].reason


def test_a_line_that_is_mended_goes_in_and_its_failure_is_forgotten(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "wire.jsonl"
    file.write_text("{broken")
    assert ingest([file], settings).failed
    file.write_text(json.dumps({"id": "n", "title": "Report", "text": "It came on Monday."}))
    assert ingest([file], settings).added == ("n",)
    with open_archive(settings.archive) as archive:
        assert archive.failures() == []


def test_a_record_that_is_taken_out_of_its_file_leaves_the_archive(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "wire.jsonl"
    records = [json.dumps({"id": f"n{n}", "title": "T", "text": f"Report {n} came."}) for n in range(3)]
    file.write_text("\n".join(records))
    ingest([file], settings)
    file.write_text("\n".join(records[1:]))
    assert outcome(ingest([file], settings)) == ((), (), ("n0",), 2, 0)


def test_an_id_that_stands_twice_in_a_file_is_a_failure(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "wire.jsonl"
    file.write_text("\n".join(json.dumps({"id": "same", "title": "T", "text": text}) for text in ("One.", "Two.")))
    report = ingest([file], settings)
    assert report.added == ("same",)
    assert "stands twice" in report.failed[0].reason


def test_a_record_that_is_repeated_word_for_word_is_taken_once(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "wire.jsonl"
    file.write_text(f"{json.dumps({'title': 'T', 'text': 'One.'})}\n" * 2)
    report = ingest([file], settings)
    assert (len(report.added), report.failed) == (1, ())
    assert outcome(ingest([file], settings)) == ((), (), (), 1, 0)


def test_a_link_to_nowhere_is_a_failure_and_harms_no_file(settings: Settings, folder: Path) -> None:
    for name, target in (("link.txt", "nowhere.txt"), ("loop.txt", "loop.txt")):
        (folder / name).symlink_to(folder / target)
    report = ingest([folder], settings, prune=True)
    assert len(report.added) == 3
    assert [failure.source for failure in report.failed] == [str(folder / "link.txt"), str(folder / "loop.txt")]
    assert all("cannot be read" in failure.reason for failure in report.failed)


def test_a_file_name_that_is_not_utf_8_is_a_failure_and_harms_no_file(settings: Settings, folder: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/r\xe9union.txt")).write_text("Any text.")
    except OSError:
        pytest.skip("this file system has no such names")
    steps: list[Step] = []
    report = ingest([folder], settings, on_step=steps.append)
    assert len(report.added) == 3
    assert [failure.source for failure in report.failed] == [f"{folder}/r\\xe9union.txt"]
    assert steps[-1].file == report.failed[0].source


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("binary.txt", bytes(range(256)) * 20, "text"),
        ("cut.jsonl.gz", gzip.compress(b'{"text": "x"}' * 500)[:40], "gz"),
        ("broken.json", b"{", "JSON"),
        ("nothing.pdf", b"%PDF-1.4 nothing", "PDF"),
    ],
)
def test_a_file_that_cannot_be_read_harms_no_other(
    settings: Settings, folder: Path, name: str, content: bytes, reason: str
) -> None:
    (folder / name).write_bytes(content)
    report = ingest([folder], settings)
    assert len(report.added) == 3
    assert [failure.source for failure in report.failed] == [str(folder / name)]
    assert reason.lower() in report.failed[0].reason.lower()


def test_a_path_that_is_not_there_is_a_failure_that_says_so(settings: Settings, folder: Path) -> None:
    report = ingest([folder / "nowhere", folder], settings)
    assert len(report.added) == 3
    assert "check the path" in report.failed[0].reason


def test_a_failure_is_forgotten_when_its_file_is_gone(settings: Settings, folder: Path) -> None:
    (folder / "bad.txt").touch()
    ingest([folder / "nowhere", folder], settings)
    with open_archive(settings.archive) as archive:
        assert [failure.source for failure in archive.failures()] == [str(folder / "bad.txt")]
    ingest([folder], settings, prune=True)
    with open_archive(settings.archive) as archive:
        assert len(archive.failures()) == 1
    (folder / "bad.txt").unlink()
    ingest([folder], settings, prune=True)
    with open_archive(settings.archive) as archive:
        assert archive.failures() == []


def test_an_empty_folder_is_a_failure_that_says_so(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert "no file of a supported format" in ingest([tmp_path / "none"], settings).failed[0].reason


def test_progress_is_told_file_by_file(settings: Settings, folder: Path) -> None:
    steps: list[Step] = []
    ingest([folder], settings, on_step=steps.append)
    assert [step.files_done for step in steps] == [1, 2, 3]
    assert steps[-1].bytes_done == steps[-1].bytes
    assert steps[-1].articles == 3


def dated(settings: Settings) -> dict[str, str | None]:
    with open_archive(settings.archive) as archive:
        return {head.id: head.published for head in archive.heads()}


def write_dated(folder: Path, name: str, day: str, publisher: str = "The Gazette") -> None:
    record = {"title": f"Report {name}", "date": day, "publisher": publisher, "text": f"The {name} ran on Monday."}
    (folder / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")


def test_a_date_that_could_be_two_days_is_settled_by_the_publishers_other_dates(
    settings: Settings, tmp_path: Path
) -> None:
    news = tmp_path / "news"
    news.mkdir()
    write_dated(news, "a-ferry", "03/04/2020")
    write_dated(news, "b-tram", "03/04/2020", "The Ledger")
    write_dated(news, "c-tram", "07/22/2020", "The Ledger")
    write_dated(news, "d-bus", "03/04/2020", "")
    ingest([news], settings)
    assert dated(settings) == {"a-ferry": None, "b-tram": "2020-03-04", "c-tram": "2020-07-22", "d-bus": None}

    write_dated(news, "e-ferry", "25/03/2020")
    write_dated(news, "f-ferry", "06/04/2020 10:30")
    report = ingest([news], settings)
    assert (report.added, report.updated) == (("e-ferry", "f-ferry"), ("a-ferry",))
    assert (dated(settings)["a-ferry"], dated(settings)["f-ferry"]) == ("2020-04-03", "2020-04-06T10:30")
    with open_archive(settings.archive) as archive:
        (time,) = archive.chunks_of("a-ferry")[0].times
        assert (time.first, time.stop) == ("2020-03-30", "2020-03-31")  # the Monday before Friday, 3 April
    assert outcome(ingest([news], settings)) == ((), (), (), 6, 0)


def test_a_publisher_that_writes_dates_in_both_orders_settles_nothing(settings: Settings, tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    write_dated(news, "a", "03/04/2020")
    write_dated(news, "b", "25/03/2020")
    ingest([news], settings)
    assert dated(settings)["a"] == "2020-04-03"

    write_dated(news, "c", "03/25/2020")
    assert outcome(ingest([news], settings)) == (("c",), ("a",), (), 2, 0)
    assert dated(settings)["a"] is None
