"""One story, many copies: from the files of several outlets to the answer."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from newsroom import put, vectors_for

from ingest.archive import Archive, open_archive
from ingest.datatypes import Filter, Story
from ingest.pipeline import ingest
from ingest.settings import Settings
from qa.assistant import Assistant
from qa.datatypes import Answer

OPENING = (
    "The footbridge of Norrby gave way on Monday while a brass band was crossing it, and twelve musicians were taken to"
    " hospital, the county's rescue service said. "
)
BUILT = "The bridge was built of larch in 1931, and divers found two tubas in the river."
ROTTEN = " The mayor, Anna Lind, said that the accident had been caused by rot in the eastern pier of the bridge."
WORDS = (
    " The band had played there every summer since the war, and its leader promised a concert for the rescuers.",
    " Traders at the market by the river closed their stalls for the day and brought blankets and coffee to the bank.",
)
REPORT = OPENING + BUILT + ROTTEN + "".join(WORDS)
SHORTENED = REPORT.removesuffix(" and brought blankets and coffee to the bank.") + "."
CORRECTED = REPORT.replace("twelve", "seventeen")
ASKED = "How many musicians were taken to hospital when the footbridge of Norrby gave way?"


def record(name: str, text: str, publisher: str, published: str, title: str = "Norrby footbridge gives way") -> str:
    fields = {"id": name, "title": title, "text": text, "publisher": publisher, "published": published}
    return json.dumps(fields)


COPIES = [
    record("gazette", REPORT, "The Gazette", "2031-05-05T18:00"),
    record("herald", REPORT.replace("the river closed", "the river shut"), "The Herald", "2031-05-06"),
    record("courier", SHORTENED, "The Courier", "2031-05-06", "Band in the river"),
]
CORRECTION = record("gazette-2", CORRECTED, "The Gazette", "2031-05-07T09:00")


@pytest.fixture
def settings(new_settings: Callable[[], Settings]) -> Settings:
    return new_settings()


def take(settings: Settings, folder: Path, records: Sequence[str]) -> None:
    (folder / "wire.jsonl").write_text("\n".join(records))
    ingest([folder], settings)


def asked(settings: Settings, question: str = ASKED, as_of: str | None = None) -> Answer:
    with Assistant.from_settings(settings) as assistant:
        answer = assistant.ask(question, as_of=as_of)
        for citation in answer.citations:
            text = assistant.article(citation.article_id).text
            assert text[citation.start : citation.end] == citation.quote
        return answer


def ids(heads: Sequence[object]) -> set[str]:
    return {head.id for head in heads}  # type: ignore[attr-defined]


def test_copies_are_one_hit_and_the_others_are_named(settings: Settings, tmp_path: Path) -> None:
    take(settings, tmp_path, COPIES)
    answer = asked(settings)
    assert answer.answered
    assert len({hit.article.id for hit in answer.hits}) == 1
    first = answer.citations[0]
    assert {first.article_id} | ids(first.also_in) == {"gazette", "herald", "courier"}
    assert first.older == ()


def test_a_copy_is_named_only_where_it_has_the_sentence(settings: Settings, tmp_path: Path) -> None:
    take(settings, tmp_path, COPIES)
    answer = asked(settings, "What did the traders at the market bring to the bank?")
    traders = next(c for c in answer.citations if c.quote.startswith("Traders"))
    assert {traders.publisher, *(head.publisher for head in traders.also_in)} == {"The Gazette", "The Herald"}
    assert traders in answer.statements[0].citations


def test_a_correction_is_answered_from_and_names_what_it_replaces(settings: Settings, tmp_path: Path) -> None:
    take(settings, tmp_path, [COPIES[0], CORRECTION])
    first = asked(settings).citations[0]
    assert (first.article_id, ids(first.older)) == ("gazette-2", {"gazette"})
    assert "seventeen musicians" in first.quote


def test_an_outlet_that_did_not_take_the_correction_is_no_copy_of_it(settings: Settings, tmp_path: Path) -> None:
    take(settings, tmp_path, [*COPIES, CORRECTION])
    hits = {hit.article.id: hit for hit in asked(settings).hits}
    corrected = hits.pop("gazette-2")
    assert corrected.also_in == ()
    assert len(hits) == 1  # the Herald and the Courier still say twelve
    assert hits.keys() <= {"herald", "courier"}


def test_before_the_correction_the_old_version_stands(settings: Settings, tmp_path: Path) -> None:
    take(settings, tmp_path, [COPIES[0], CORRECTION])
    answer = asked(settings, as_of="2031-05-06")
    assert [(c.article_id, c.older) for c in answer.citations[:1]] == [("gazette", ())]
    assert "twelve" in answer.text


def test_a_removed_correction_leaves_the_old_version_in_force(settings: Settings, tmp_path: Path) -> None:
    take(settings, tmp_path, [COPIES[0], CORRECTION])
    take(settings, tmp_path, [COPIES[0]])
    first = asked(settings).citations[0]
    assert (first.article_id, first.older) == ("gazette", ())


def test_what_a_correction_took_out_is_not_told_any_more(settings: Settings, tmp_path: Path) -> None:
    corrected = record("gazette-2", REPORT.replace(ROTTEN, ""), "The Gazette", "2031-05-07T09:00")
    take(settings, tmp_path, [COPIES[0], corrected])
    answer = asked(settings, "Who said that rot in the eastern pier of the Norrby bridge caused the accident?")
    assert {hit.article.id for hit in answer.hits} == {"gazette-2"}
    assert all(ids(hit.older) == {"gazette"} for hit in answer.hits)
    assert "rot" not in answer.text.split()


def test_asking_does_not_load_what_signs_articles(settings: Settings, tmp_path: Path) -> None:
    take(settings, tmp_path, COPIES)
    code = "import sys; from pathlib import Path; from ingest.settings import Settings; from qa import ask\n"
    code += "print(ask(sys.argv[2], settings=Settings(archive=Path(sys.argv[1]))).citations[0].also_in != ())\n"
    code += "print({'datasketch', 'scipy'} & set(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", code, settings.archive, ASKED], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["True", "set()"]


# The archive


def pieces(archive: Archive) -> dict[str, Story]:
    return archive.stories([head.id for head in archive.heads()])


def fill(path: Path, records: Sequence[str]) -> Archive:
    archive = open_archive(path, writable=True)
    for fields in map(json.loads, records):
        put(archive, fields.pop("id"), fields.pop("text"), **fields, source="/wire.jsonl")
    return archive


def test_the_order_of_ingestion_does_not_matter(tmp_path: Path) -> None:
    found = []
    for number, records in enumerate(permutations([*COPIES, CORRECTION])):
        with fill(tmp_path / str(number), records) as archive:
            found.append(pieces(archive))
    assert found[0]["gazette"].newest.id == "gazette-2"
    assert ids(found[0]["courier"].copies) >= {"herald"}
    assert all(other == found[0] for other in found)


def test_putting_twice_and_removing_leave_what_a_new_archive_would_hold(tmp_path: Path) -> None:
    with fill(tmp_path / "new", COPIES) as archive:
        expected = pieces(archive)
    with fill(tmp_path / "used", [*COPIES, CORRECTION, *COPIES]) as archive:
        archive.remove("gazette-2")
        assert pieces(archive) == expected
        for name in ("gazette", "herald", "courier"):
            archive.remove(name)
        for table in ("signature", "band", "likeness"):
            assert archive._connection
            assert archive._connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_stories_are_told_as_far_as_the_scope_goes(tmp_path: Path) -> None:
    with fill(tmp_path / "archive", [*COPIES, CORRECTION]) as archive:
        asked = ["gazette", "unknown"]
        before = archive.stories(asked, Filter(until=date(2031, 5, 5)))
        gazette = archive.stories(asked, Filter(publishers=("The Gazette",)))["gazette"]
        nothing = archive.stories([])
    assert before == nothing == {}
    assert (gazette.newest.id, ids(gazette.older), gazette.copies) == ("gazette-2", {"gazette"}, ())


def test_a_text_that_stands_everywhere_does_not_slow_the_rest(tmp_path: Path) -> None:
    notice = "Please subscribe to go on reading this article. " * 5
    with open_archive(tmp_path / "archive", writable=True) as archive:
        for number in range(130):
            put(archive, f"n{number}", notice, publisher=f"Outlet {number}")
        story = archive.stories(["n129"])["n129"]
        assert archive._connection
        links = archive._connection.execute("SELECT max(n) FROM (SELECT count(*) n FROM likeness GROUP BY article)")
        assert links.fetchone()[0] <= 129
    assert len(story.copies) == 50


def test_the_chunks_of_articles_are_found_by_their_keys(tmp_path: Path) -> None:
    with fill(tmp_path / "archive", COPIES) as archive:
        keys = archive.keys_of(["herald", "unknown"])
        assert [chunk.article_id for chunk in archive.chunks(keys).values()] == ["herald"]
        assert archive.texts_of(["courier", "unknown"]) == {"courier": SHORTENED}
        assert archive.vectors(keys).shape == vectors_for([""]).shape
