"""The archive on disk: two faces, one truth."""

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from newsroom import DIMENSION, an_article, found_by_meaning, found_by_words, put, vectors_for

from ingest.archive import Archive, dense, lexical, open_archive
from ingest.archive.search import Vector
from ingest.archive.vectors import VectorIndex
from ingest.datatypes import Failure, Filter
from ingest.errors import (
    ArchiveError,
    ArchiveLocked,
    ArchiveMissing,
    ArchiveVersionError,
    EmbedderMismatch,
    SettingsError,
    UnknownArticle,
    VectorIndexError,
)

PATROLS = "Russia refused joint patrols."
MARKET = "The market of Azaz reopened."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every archive counts as too large for exact search."""
    for name in ("KEPT", "FEW", "FIRST", "NEIGHBOUR"):
        monkeypatch.setattr(dense, name, 0)


@pytest.fixture
def wordy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every archive counts as too large for ranking by common words."""
    monkeypatch.setattr(lexical, "RANKED", 0)
    monkeypatch.setattr(lexical, "POOL", 3)


@pytest.fixture
def by_chroma(large: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Searches by meaning do ask Chroma; with how many keys it answered."""
    answers: list[int] = []
    ask = VectorIndex.nearest

    def told(index: VectorIndex, query: Vector, limit: int) -> list[int]:
        found = ask(index, query, limit)
        answers.append(len(found))
        return found

    monkeypatch.setattr(VectorIndex, "nearest", told)
    yield answers
    assert answers


def writing(path: Path, **options: str) -> Archive:
    return open_archive(path, embedder="made-up", dimension=DIMENSION, writable=True, **options)  # type: ignore[arg-type]


def filled(path: Path) -> Path:
    with writing(path) as archive:
        put(archive, "patrols", PATROLS, published="2020-09-22T08:30")
        put(archive, "market", MARKET, published="2021-03-01", publisher="The Herald")
        put(archive, "undated", "Nobody knows when this happened.", publisher="")
    return path


def index_folder(path: Path) -> Path:
    (folder,) = path.glob("vectors-*")
    return folder


# What is put in comes out


def test_an_article_comes_back_as_it_was_put(path: Path) -> None:
    article, chunks = an_article(
        "ü/1", "Müller said: “Да, 100%.”", "Ende\u2028gut 🎉.", published="2020-09-22T08:30+03:00"
    )
    with writing(path) as archive:
        archive.put(article, chunks, vectors_for([chunk.text for chunk in chunks]))
    with open_archive(path) as archive:
        assert archive.article("ü/1") == article
        assert archive.chunks_of("ü/1") == chunks


def test_the_vectors_come_back_in_the_order_asked_for(path: Path) -> None:
    with open_archive(filled(path)) as archive:
        keys = [match.key for match in archive.dense(vectors_for([MARKET])[0], 3)]
        first, second = archive.vectors(keys[:2])
        assert archive.vectors(keys[1::-1]).tolist() == [second.tolist(), first.tolist()]
        assert archive.vectors([999]).tolist() == [[0.0] * DIMENSION]


def test_articles_are_listed_newest_first_and_undated_last(path: Path) -> None:
    with open_archive(filled(path)) as archive:
        assert [head.id for head in archive.heads()] == ["market", "patrols", "undated"]
        assert [head.id for head in archive.heads(limit=1, offset=1)] == ["patrols"]
        assert archive.heads_of(["patrols", "unknown"]).keys() == {"patrols"}


def test_the_status_counts_what_is_in_scope(path: Path) -> None:
    with open_archive(filled(path)) as archive:
        whole, scoped = archive.status(), archive.status(Filter(since=date(2021, 1, 1)))
    assert (whole.articles, whole.chunks, whole.oldest, whole.newest) == (3, 3, "2020-09-22", "2021-03-01")
    assert (whole.publishers, whole.embedder) == (("The Gazette", "The Herald"), "made-up")
    assert (scoped.articles, scoped.oldest, scoped.publishers) == (1, "2021-03-01", ("The Herald",))


def test_an_empty_archive_answers_with_nothing(path: Path) -> None:
    writing(path).close()
    with open_archive(path) as archive:
        assert archive.status().articles == 0
        assert archive.dense(vectors_for([PATROLS])[0], 5) == []
        assert archive.lexical(["patrols"], 5) == []


def test_what_was_stored_of_an_article_can_be_looked_up(path: Path) -> None:
    with open_archive(filled(path)) as archive:
        stored = archive.find("patrols")
        assert stored is not None
        assert (stored.source, stored.content_hash) == ("/news/patrols.txt", archive.article("patrols").content_hash)
        assert archive.find("unknown") is None
        with pytest.raises(UnknownArticle, match="dateline list"):
            archive.article("unknown")


def test_sources_are_found_under_their_folder_and_not_under_one_named_alike(path: Path) -> None:
    with writing(path) as archive:
        for source in ("/news/a.jsonl#1", "/news/a.jsonl#2", "/news/a.jsonl2", "/newspaper/b.txt"):
            put(archive, source, "Text.", source=source)
        assert [source for source, _ in archive.sources_under("/news/a.jsonl")] == [
            "/news/a.jsonl#1",
            "/news/a.jsonl#2",
        ]
        assert len(list(archive.sources_under("/news"))) == 3
        assert len(list(archive.sources_under("/"))) == 4


def test_a_failure_is_remembered_until_its_source_goes_in(path: Path) -> None:
    with writing(path) as archive:
        archive.record_failure(Failure("/news/patrols.txt", "No text."))
        archive.record_failure(Failure("/news/other.txt", "No text."))
        archive.record_failure(Failure("/news/other.txt", "Not UTF-8."))
        assert archive.status().failed == 2
        put(archive, "patrols", PATROLS)
        assert archive.failures() == [Failure("/news/other.txt", "Not UTF-8.")]
        archive.clear_failure("/news/other.txt")
        assert archive.failures() == []


def test_a_removed_article_has_its_file_read_again(path: Path) -> None:
    with writing(path) as archive:
        put(archive, "one", PATROLS, source="/news/all.jsonl#7")
        archive.set_stamp("/news/all.jsonl", "1234-56")
        assert archive.stamp("/news/all.jsonl") == "1234-56"
        archive.remove("one")
        assert archive.stamp("/news/all.jsonl") is None


# Search


def test_words_are_found_whatever_their_form_case_and_accents(path: Path) -> None:
    with writing(path) as archive:
        put(archive, "one", "The general refuses; Erdoğan said so in Élysée.")
        assert (
            found_by_words(archive, "REFUSED")
            == found_by_words(archive, "erdogan")
            == found_by_words(archive, "elysee")
        )
        assert len(found_by_words(archive, "refused")) == 1


@pytest.mark.parametrize(
    "word",
    [
        '"',
        '" OR text:*',
        "NEAR(a b)",
        "patrols*",
        "-patrols",
        "headline:x",
        "^",
        "(",
        "a\0b",
        "\ud800",
        "';--",
        "🎉",
        "",
    ],
)
def test_no_word_is_taken_for_query_syntax(path: Path, word: str) -> None:
    with open_archive(filled(path)) as archive:
        assert found_by_words(archive, word, "market") == [MARKET] or word.startswith(("patrols", "-patrols"))


def test_a_question_of_thousands_of_words_is_searched(path: Path) -> None:
    with open_archive(filled(path)) as archive:
        assert found_by_words(archive, *(f"word{i}" for i in range(5000)), "market") == [MARKET]


def test_the_headline_is_searched_and_the_rarer_word_weighs_more(path: Path) -> None:
    with writing(path) as archive:
        put(archive, "one", "Nothing else happened here.", title="Earthquake in Izmir")
        put(archive, "two", "Nothing happened there at all.")
        assert found_by_words(archive, "nothing", "earthquake")[0] == "Nothing else happened here."
        assert [len(found_by_words(archive, word)) for word in ("nothing", "earthquakes", "peace")] == [2, 1, 0]


@pytest.mark.parametrize(
    ("scope", "ids"),
    [
        (Filter(), {"patrols", "market", "undated"}),
        (Filter(since=date(2020, 9, 22)), {"patrols", "market"}),
        (Filter(since=date(2020, 9, 23)), {"market"}),
        (Filter(until=date(2020, 9, 22)), {"patrols"}),
        (Filter(publishers=("The Herald", "Nobody's")), {"market"}),
        (Filter(until=date(2020, 12, 31), publishers=("The Herald",)), set()),
    ],
)
@pytest.mark.parametrize("route", ["exact", "chroma"])
def test_a_filter_holds_in_every_search(
    path: Path, scope: Filter, ids: set[str], route: str, request: pytest.FixtureRequest
) -> None:
    if route == "chroma" and ids:
        request.getfixturevalue("by_chroma")
    words = ["patrols", "market", "nobody"]
    with open_archive(filled(path)) as archive:
        by_words = [match.key for match in archive.lexical(words, 10, scope)]
        by_meaning = [match.key for match in archive.dense(vectors_for([MARKET])[0], 10, scope)]
        assert {chunk.article_id for chunk in archive.chunks(by_words).values()} == ids
        assert {chunk.article_id for chunk in archive.chunks(by_meaning).values()} == ids
        assert {head.id for head in archive.heads(scope)} == ids
        assert archive.status(scope).articles == len(ids)


def test_chroma_and_exact_search_give_the_same_answer(
    path: Path, by_chroma: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(path) as archive:
        for i in range(300):
            put(archive, f"a{i}", f"Sentence {i}.")
    query = vectors_for(["a question"])[0]
    with open_archive(path) as archive:
        by_chroma_found = archive.dense(query, 5)
        monkeypatch.setattr(dense, "KEPT", 10**9)
        assert archive.dense(query, 5) == by_chroma_found


# Change and removal


@pytest.mark.usefixtures("by_chroma")
def test_changing_an_article_changes_search_by_words_and_by_meaning_together(path: Path) -> None:
    changed = "Turkey refused the drill."
    with writing(path) as archive:
        put(archive, "one", PATROLS)
        put(archive, "two", MARKET)
        archive.flush()
        put(archive, "one", changed)
        for when in ("before the flush", "after it"):
            assert found_by_words(archive, "patrols") == found_by_meaning(archive, PATROLS) == [], when
            assert found_by_words(archive, "drill") == found_by_meaning(archive, changed) == [changed], when
            archive.flush()
        assert archive.status().articles == 2


@pytest.mark.usefixtures("by_chroma")
def test_a_removed_article_is_found_no_more(path: Path) -> None:
    with writing(filled(path)) as archive:
        archive.remove("patrols")
        assert found_by_words(archive, "patrols") == found_by_meaning(archive, PATROLS) == []
        with pytest.raises(UnknownArticle):
            archive.remove("patrols")
    with open_archive(path) as archive:
        assert found_by_words(archive, "patrols") == found_by_meaning(archive, PATROLS) == []
        assert found_by_meaning(archive, MARKET) == [MARKET]


def test_chunks_that_do_not_fit_the_article_or_the_vectors_are_refused(path: Path) -> None:
    article, chunks = an_article("one", PATROLS)
    other, _ = an_article("one", MARKET)
    with writing(path) as archive:
        with pytest.raises(ValueError, match="as many vectors"):
            archive.put(article, chunks, vectors_for([]))
        with pytest.raises(ValueError, match="between its offsets"):
            archive.put(other, chunks, vectors_for([PATROLS]))
        with pytest.raises(ValueError, match="8 numbers"):
            archive.put(article, chunks, vectors_for([PATROLS])[:, :8])
        assert archive.heads() == []


# Several at once


def test_a_second_writer_is_told_who_is_writing(path: Path) -> None:
    holder = "import sys; from ingest.archive import open_archive; from pathlib import Path\n"
    holder += "a = open_archive(Path(sys.argv[1]), writable=True); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", holder, path], stdin=-1, stdout=-1, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "open\n"
        with pytest.raises(ArchiveLocked, match=f"process {process.pid} is writing"):
            writing(path)
        process.kill()
    writing(path).close()


@pytest.mark.usefixtures("by_chroma")
def test_a_reader_sees_what_a_writer_has_put_before_and_after_it_is_indexed(path: Path) -> None:
    with open_archive(filled(path)) as reader, writing(path) as writer:
        assert found_by_meaning(reader, MARKET) == [MARKET]
        put(writer, "new", "Something new happened.")
        assert found_by_words(reader, "new") == found_by_meaning(reader, "Something new happened.") != []
        writer.flush()
        assert found_by_meaning(reader, "Something new happened.") != []
        assert found_by_meaning(reader, MARKET) == [MARKET]


def test_many_threads_read_while_one_writes(path: Path) -> None:
    def read(number: int) -> int:
        matches = archive.dense(vectors_for([MARKET])[0], 5) + archive.lexical(["market"], 5)
        return len(archive.chunks([match.key for match in matches])) + archive.status().articles

    with writing(filled(path)) as archive, ThreadPoolExecutor(8) as threads:
        reads = [threads.submit(read, number) for number in range(200)]
        for number in range(20):
            put(archive, f"new{number}", f"News number {number}.")
        assert min(future.result() for future in reads) >= 3


def test_a_reader_notices_that_the_archive_was_made_anew(path: Path) -> None:
    with open_archive(filled(path)) as reader:
        assert reader.status().articles == 3
        shutil.rmtree(path)
        with pytest.raises(ArchiveMissing):
            reader.status()
        with writing(path) as writer:
            put(writer, "one", PATROLS)
        assert reader.status().articles == 1
        assert found_by_meaning(reader, PATROLS) == [PATROLS]


# A vector index that fails


def _torn(folder: Path) -> None:
    for file in folder.glob("*/*"):
        file.write_bytes(b"\xff" * file.stat().st_size)


def _garbled(folder: Path) -> None:
    (folder / "chroma.sqlite3").write_bytes(b"not a database" * 1000)


def _emptied(folder: Path) -> None:
    with sqlite3.connect(folder / "chroma.sqlite3") as connection:
        connection.execute("DELETE FROM embeddings WHERE id = (SELECT min(id) FROM embeddings)")
    connection.close()


@pytest.mark.usefixtures("by_chroma")
@pytest.mark.parametrize("damage", [_torn, _garbled, _emptied, shutil.rmtree])
def test_a_damaged_vector_index_is_done_without_by_readers_and_made_anew_by_a_writer(
    path: Path, damage: object, caplog: pytest.LogCaptureFixture
) -> None:
    with writing(path) as archive:
        put(archive, "long", *(f"Sentence {n}." for n in range(1100)))
    damage(index_folder(path))  # type: ignore[operator]
    with open_archive(path) as reader:
        assert found_by_meaning(reader, "Sentence 77.") == ["Sentence 77."]
        assert "Searching without it" in caplog.text
    writing(path).close()
    caplog.clear()
    with open_archive(path) as reader:
        assert found_by_meaning(reader, "Sentence 77.") == ["Sentence 77."]
        assert caplog.text == ""


@pytest.mark.usefixtures("by_chroma")
def test_searching_leaves_the_vector_index_as_it_was_published(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    filled(path)
    for _ in range(2):
        with open_archive(path) as reader:
            assert found_by_meaning(reader, MARKET) == [MARKET]
    assert caplog.text == ""


def test_searching_a_small_archive_does_not_load_chroma(path: Path) -> None:
    code = "import sys, numpy; from ingest.archive import open_archive; from pathlib import Path\n"
    code += (
        "with open_archive(Path(sys.argv[1])) as a: print(len(a.dense(numpy.ones(16), 3)), 'chromadb' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code, filled(path)], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["3", "False"]


# An archive that is not as it should be


def test_no_archive_yet(path: Path) -> None:
    with pytest.raises(ArchiveMissing, match="run `dateline ingest FOLDER` first"):
        open_archive(path)
    path.mkdir()
    with pytest.raises(ArchiveMissing):
        open_archive(path)


def test_another_embedder_is_refused(path: Path) -> None:
    for writable in (True, False):
        with pytest.raises(EmbedderMismatch, match="DATELINE_EMBEDDER=made-up"):
            open_archive(filled(path), embedder="another", writable=writable)
    with pytest.raises(ArchiveError, match="vectors of 16 numbers"):
        open_archive(path, embedder="made-up", dimension=8)
    writing(path).close()


@pytest.mark.parametrize("writable", [True, False])
def test_an_archive_of_a_newer_version_is_left_alone(path: Path, writable: bool) -> None:
    with sqlite3.connect(filled(path) / "catalogue.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(ArchiveVersionError, match="newer Dateline"):
        open_archive(path, writable=writable)


@pytest.mark.parametrize("writable", [True, False])
def test_a_file_that_is_no_catalogue_is_reported_in_a_sentence(path: Path, writable: bool) -> None:
    path.mkdir()
    (path / "catalogue.sqlite3").write_bytes(b"something else " * 1000)
    with pytest.raises(ArchiveError, match="is damaged"):
        open_archive(path, writable=writable)


def test_a_file_in_the_place_of_the_folder_is_reported_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ArchiveError, match="cannot be written"):
        open_archive(tmp_path / "file", writable=True)
    with pytest.raises(ArchiveMissing):
        open_archive(tmp_path / "file")


def test_an_archive_opened_for_reading_is_not_written_to(path: Path) -> None:
    with open_archive(filled(path)) as archive, pytest.raises(ArchiveError, match="for reading only"):
        archive.remove("patrols")


@contextmanager
def no_permission_to_write(path: Path) -> Iterator[None]:
    """The folder as an ordinary user meets it to whom it does not belong."""
    path.chmod(0o555)
    if root := os.geteuid() == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        path.chmod(0o755)


@pytest.fixture
def open_path() -> Iterator[Path]:
    """A folder that other users may look into; those of `tmp_path` are closed to them."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name) / "archive"


def test_an_archive_in_a_folder_that_is_not_writable_can_be_read(open_path: Path) -> None:
    filled(open_path)
    with no_permission_to_write(open_path), open_archive(open_path) as archive:
        assert found_by_words(archive, "patrols") == found_by_meaning(archive, PATROLS) == [PATROLS]
        with pytest.raises(ArchiveError, match="cannot be written"):
            open_archive(open_path, writable=True)


def test_an_archive_in_a_folder_that_is_not_writable_can_be_read_while_its_owner_writes(open_path: Path) -> None:
    with writing(filled(open_path)) as writer, no_permission_to_write(open_path), open_archive(open_path) as reader:
        put(writer, "new", "Something new happened.")
        assert found_by_words(reader, "new") == ["Something new happened."]


@pytest.mark.usefixtures("large")
def test_a_vector_index_that_may_not_be_written_is_done_without(open_path: Path) -> None:
    filled(open_path)
    import chromadb  # noqa: F401  # the modules lie where that other user may not look

    index_folder(open_path).chmod(0o555)
    with no_permission_to_write(open_path), open_archive(open_path) as archive:
        assert found_by_meaning(archive, PATROLS) == [PATROLS]


# Vectors on a Chroma server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """The address of a Chroma server on this machine, and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [Path(sys.executable).with_name("chroma"), "run", "--path", tmp_path / "server", "--host", "127.0.0.1"]
    with subprocess.Popen([*command, "--port", str(port)], stdout=-1, stderr=-2, text=True) as process:
        assert process.stdout
        assert any("listening" in line for line in process.stdout)
        yield f"http://127.0.0.1:{port}", process
        process.kill()


@pytest.mark.usefixtures("by_chroma")
def test_the_vectors_can_live_on_a_chroma_server(
    path: Path, server: tuple[str, "subprocess.Popen[str]"], caplog: pytest.LogCaptureFixture
) -> None:
    url, process = server
    changed = "Turkey refused the drill."
    filled(path)
    for text in (PATROLS, changed):  # the local index gives way to one on the server, which is then changed
        with writing(path, chroma_url=url) as archive:
            put(archive, "patrols", text)
    assert list(path.glob("vectors-*")) == []
    with open_archive(path, chroma_url=url) as archive:
        assert found_by_meaning(archive, changed) == [changed]
        assert found_by_meaning(archive, PATROLS) == []
        assert caplog.text == ""

        process.kill()
        process.wait()
        assert found_by_meaning(archive, MARKET) == [MARKET]
        assert "Searching without it" in caplog.text
    with pytest.raises(VectorIndexError, match=f"{url} does not answer"):
        writing(path, chroma_url=url)
    with open_archive(path) as archive:  # and back to a local index
        assert found_by_meaning(archive, MARKET) == [MARKET]
    writing(path).close()
    assert index_folder(path).is_dir()


def test_an_address_that_is_none_is_reported_in_a_sentence(path: Path) -> None:
    with pytest.raises(SettingsError, match="http://HOST:8000"):
        writing(path, chroma_url="localhost:8000")
    writing(path).close()


def weeks(path: Path) -> Path:
    """An archive where "week" is common, "harbour" rarer and "regatta" rare."""
    texts = [f"Nothing of note happened in week {n}." for n in range(8)]
    texts += [f"Day {n} went by quietly." for n in range(16)]
    texts += ["The harbour froze.", "The harbour was busy.", "The harbour was busy all week."]
    texts += ["A regatta was held.", "A regatta took place that week.", "The regatta sailed away."]
    with writing(path) as archive:
        for number, text in enumerate(texts):
            put(archive, f"a{number:02}", text)
    return path


def found_words(path: Path, words: list[str], limit: int) -> list[str]:
    with open_archive(path) as archive:
        matches = archive.lexical(words, limit)
        chunks = archive.chunks([match.key for match in matches])
        assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)
        return [chunk.text for chunk in chunks.values()]


def test_in_a_large_archive_common_words_order_the_chunks_with_the_rarer_ones(path: Path, wordy: None) -> None:
    found = found_words(weeks(path), ["week", "regatta"], 3)
    assert found[0] == "A regatta took place that week."
    assert all("regatta" in text for text in found)


def test_in_a_large_archive_common_words_are_searched_where_the_rarer_ones_find_too_little(
    path: Path, wordy: None
) -> None:
    assert len(found_words(weeks(path), ["week", "regatta"], 10)) == 10


def test_a_common_word_alone_is_found_in_a_large_archive(path: Path, wordy: None) -> None:
    assert len(found_words(weeks(path), ["week"], 5)) == 5
