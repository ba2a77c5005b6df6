"""The page's parts that need no browser: the conversation, uploads, the source panel's requests, ports."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.datatypes import Failure, IngestReport
from ingest.errors import ArchiveLocked, SettingsError
from qa.datatypes import Turn
from tests.browser.fake_assistant import DRILL, FakeAssistant
from ui.web.conversation import Conversation, Scope, converse
from ui.web.serving import free_port
from ui.web.sources import source
from ui.web.uploads import add, keep

NOTHING = IngestReport((), (), (), 0, (), 0.0)


def last_message(conversation: Conversation) -> str:
    return conversation.messages[-1]["content"]


def test_the_first_state_of_a_conversation_stands_when_the_answer_is_stopped() -> None:
    first, *_ = converse(FakeAssistant(), Conversation(), "Why?", Scope())
    assert [message["role"] for message in first.messages] == ["user", "assistant"]
    assert "Stopped" in last_message(first)
    assert first.turns == ()


def test_a_turn_is_remembered_for_the_follow_up() -> None:
    assistant = FakeAssistant()
    *_, first = converse(assistant, Conversation(), "Why?", Scope())
    *_, second = converse(assistant, first, "And where?", Scope())
    assert [turn.question for turn in second.turns] == ["Why?", "And where?"]
    assert assistant.histories == [[], [Turn("Why?", first.turns[0].answer)]]
    assert len(second.messages) == 4


def test_an_error_is_a_message_and_no_turn() -> None:
    *_, after = converse(FakeAssistant(), Conversation(), "fail", Scope())
    assert "The model does not answer" in last_message(after)
    assert after.turns == ()


def test_a_marker_brings_the_article_with_its_quote() -> None:
    request = {"article": DRILL.id, "quotes": [[0, 20, [5, 9], 1]], "current": 0}
    html = source(FakeAssistant(), json.dumps(request))
    assert '<mark class="dl-quote current"' in html
    assert "Ankara, however" in html


@pytest.mark.parametrize(
    "request_",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"article": "x"}',
        '{"article": 1, "quotes": [[1]], "current": 0}',
        '{"article": "gone", "quotes": [], "current": 0}',
    ],
)
def test_a_marker_that_makes_no_sense_is_told_in_a_sentence(request_: str) -> None:
    assert 'class="dl-answer dl-error"' in source(FakeAssistant(), request_)


def test_each_uploaded_file_has_its_own_result() -> None:
    reports = iter(
        [
            IngestReport(("a",), (), (), 0, (), 0.1),
            IngestReport((), (), (), 2, (), 0.1),
            IngestReport(("b",), (), (), 0, (Failure("b.jsonl#2", "Line 2 has no text."),), 0.1),
        ]
    )
    *_, html = add(["/t/a.txt", "/t/old.txt", "/t/b.jsonl"], lambda paths: next(reports))
    for part in ("1 added", "2 already there", "1 added; Line 2 has no text."):
        assert part in html
    assert html.count("dl-added") == 2
    assert html.count("dl-failed") == 1


def test_the_file_being_read_is_told_before_its_result() -> None:
    steps = list(add(["/t/a.txt", "/t/b.txt"], lambda paths: NOTHING))
    assert "reading, 1 of 2" in steps[0]
    assert "reading, 2 of 2" in steps[1]
    assert "reading" not in steps[2]


def test_a_locked_archive_is_one_sentence_in_the_result() -> None:
    def locked(paths: object) -> IngestReport:
        raise ArchiveLocked("a", "Another process (7) is writing to the archive; try again when it is done.")

    *_, html = add(["/t/<b>.txt"], locked)
    assert "is writing to the archive" in html
    assert "<b>.txt" not in html


def test_an_upload_is_never_written_over_by_another_of_its_name(tmp_path: Path) -> None:
    first, second = tmp_path / "1" / "notes.jsonl.gz", tmp_path / "2" / "notes.jsonl.gz"
    for file, text in ((first, "one"), (second, "two")):
        file.parent.mkdir()
        file.write_text(text)
    kept = [keep(file, tmp_path / "uploads") for file in (first, second, first)]
    assert [file.name for file in kept] == ["notes.jsonl.gz", "2-notes.jsonl.gz", "notes.jsonl.gz"]
    assert [file.read_text() for file in kept] == ["one", "two", "one"]


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


def test_a_taken_port_gives_way_to_the_next_free_one(taken: int) -> None:
    assert free_port("127.0.0.1", taken) > taken


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70_000), ("203.0.113.7", 7860), ("no such host", 7860)])
def test_a_place_that_cannot_be_served_is_told(host: str, port: int) -> None:
    with pytest.raises(SettingsError):
        free_port(host, port)
