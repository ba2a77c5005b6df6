"""The pure parts of the archive, and the catalogue as a file."""

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from ingest.archive.connections import open_for_reading, open_for_writing
from ingest.archive.reading import CatalogueReader
from ingest.archive.schema import FILE, VERSION
from ingest.archive.search import Block, nearest, unit
from ingest.archive.writing import Catalogue
from ingest.datatypes import Article, Chunk
from ingest.errors import ArchiveError, ArchiveMissing, ArchiveVersionError

VECTORS = unit(np.random.default_rng(0).standard_normal((50, 8)).astype(np.float32))
KEYS = np.arange(100, 150)


def in_blocks(size: int) -> list[Block]:
    return [Block(KEYS[start : start + size], VECTORS[start : start + size]) for start in range(0, 50, size)]


def test_the_nearest_are_those_of_the_greatest_cosine_best_first() -> None:
    best = np.argsort(-(VECTORS @ VECTORS[7]))[:5]
    matches = nearest(VECTORS[7], in_blocks(50), 5)
    assert [match.key for match in matches] == [int(KEYS[place]) for place in best]
    assert (matches[0].key, matches[0].score) == (107, pytest.approx(1.0))


@pytest.mark.parametrize("size", [1, 7, 49])
def test_how_vectors_lie_in_blocks_does_not_matter(size: int) -> None:
    assert nearest(VECTORS[7], in_blocks(size), 5) == nearest(VECTORS[7], in_blocks(50), 5)


def test_equal_vectors_come_in_order_of_key() -> None:
    blocks = [Block(np.array(keys), VECTORS[[0, 0]]) for keys in ([9, 2], [5, 1])]
    assert [match.key for match in nearest(VECTORS[0], blocks, 3)] == [1, 2, 5]


def test_fewer_vectors_than_asked_for_all_come() -> None:
    assert len(nearest(VECTORS[0], in_blocks(50), 99)) == 50
    assert nearest(VECTORS[0], in_blocks(50), 0) == nearest(VECTORS[0], [], 3) == []


def test_a_vector_of_zeros_has_no_direction_and_no_error() -> None:
    scaled = unit(np.array([[0, 0], [3, 4]], np.float32))
    assert scaled.tolist() == [[0, 0], [pytest.approx(0.6), pytest.approx(0.8)]]


def test_a_new_catalogue_says_its_version_and_is_in_write_ahead_mode(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        open_for_reading(tmp_path)
    connection = open_for_writing(tmp_path)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()


def test_an_archive_of_the_version_before_is_brought_up_to_date_by_its_writer(tmp_path: Path) -> None:
    open_for_writing(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.executescript(
            "DROP INDEX article_by_written; ALTER TABLE article DROP COLUMN written; PRAGMA user_version = 2;"
        )
    connection.close()
    with pytest.raises(ArchiveVersionError):
        open_for_reading(tmp_path)
    Catalogue(tmp_path, writable=True).close()
    catalogue = Catalogue(tmp_path, writable=True)
    catalogue.put(
        Article("one", "Title", "Text.", "/one.txt", publisher="The Gazette", written="03/04/2020"), [], VECTORS[:0]
    )
    assert catalogue.written_dates("The Gazette") == [("one", "03/04/2020", None)]
    assert catalogue.article("one").written == "03/04/2020"
    catalogue.close()


def test_a_change_that_fails_halfway_changes_nothing(tmp_path: Path) -> None:
    chunk = Chunk("one", 0, 0, 5, "Text.", ((0, 5),))
    catalogue = Catalogue(tmp_path, writable=True)
    catalogue.put(Article("one", "Title", "Text.", "/one.txt"), [chunk], VECTORS[:1])
    before = catalogue.generation
    with pytest.raises(sqlite3.IntegrityError):  # the same ordinal twice
        catalogue.put(Article("one", "New title", "Text.", "/one.txt"), [chunk, chunk], VECTORS[:2])
    assert (catalogue.article("one").title, catalogue.generation, catalogue.size()) == ("Title", before, 1)
    assert [match.key for match in catalogue.lexical(["title"], 5)] == [1]
    assert catalogue.lexical(["new"], 5) == []
    catalogue.close()


def test_a_full_disk_is_reported_in_a_sentence(tmp_path: Path) -> None:
    catalogue = Catalogue(tmp_path, writable=True)
    catalogue._connection.execute("PRAGMA max_page_count = 1")  # type: ignore[union-attr]
    text = "word " * 100_000
    with pytest.raises(ArchiveError, match="disk is full"):
        catalogue.put(Article("one", "Title", text, "/one.txt"), [], VECTORS[:0])
    catalogue.close()
    reader = CatalogueReader(tmp_path)
    assert reader.heads() == []
    reader.close()


def test_a_closed_archive_says_so(tmp_path: Path) -> None:
    open_for_writing(tmp_path).close()
    reader = CatalogueReader(tmp_path)
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.heads()
    assert (tmp_path / FILE).exists()
