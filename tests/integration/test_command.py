"""The command line as its users meet it: what it prints, where, and its exit status."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.settings import Settings
from ui.command import main

CORPUS = Path(__file__).parents[2] / "corpus"
PATROLS = "Why did Russia refuse joint patrols?"


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATELINE_MODEL", raising=False)


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    status = main(argv)
    shown = capsys.readouterr()
    return status, shown.out, shown.err


def test_ask_prints_the_answer_its_quote_and_what_was_searched(
    capsys: pytest.CaptureFixture[str], sample_settings: Settings
) -> None:
    status, out, _ = run(capsys, "ask", PATROLS, "--archive", str(sample_settings.archive))
    assert status == 0
    assert "[1] Dateline sample corpus" in out
    assert "Searched 116 articles" in out


def test_ask_as_json_has_the_offsets(capsys: pytest.CaptureFixture[str], sample_settings: Settings) -> None:
    status, out, _ = run(capsys, "ask", PATROLS, "--json", "--archive", str(sample_settings.archive))
    citation = json.loads(out)["citations"][0]
    assert status == 0
    assert citation["end"] - citation["start"] == len(citation["quote"])


def test_ask_as_markdown_has_footnotes(capsys: pytest.CaptureFixture[str], sample_settings: Settings) -> None:
    _, out, _ = run(capsys, "ask", PATROLS, "--markdown", "--archive", str(sample_settings.archive))
    assert "[^1]" in out


def test_a_refusal_exits_with_3(capsys: pytest.CaptureFixture[str], sample_settings: Settings) -> None:
    question = "Who conducts the Vienna Philharmonic at the New Year concert?"
    status, out, _ = run(capsys, "ask", question, "--archive", str(sample_settings.archive))
    assert status == 3
    assert out.startswith("No answer.")


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["ask", ""], "The question is empty"),
        (["ask", "x" * 20_000], "20,000 characters long"),
        (["ask", "Who won?", "--since", "yesterday"], "since must be a day"),
        (["show", "no/such"], "No article 'no/such'"),
        (["remove", "no/such"], "No article 'no/such'"),
    ],
)
def test_an_error_is_one_sentence_and_exit_status_1(
    capsys: pytest.CaptureFixture[str], sample_settings: Settings, argv: list[str], sentence: str
) -> None:
    status, out, err = run(capsys, *argv, "--archive", str(sample_settings.archive))
    assert (status, out) == (1, "")
    assert sentence in err
    assert err.count("\n") == 1


def test_a_missing_archive_says_how_to_make_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, _, err = run(capsys, "ask", PATROLS, "--archive", str(tmp_path / "none"))
    assert status == 1
    assert "run `dateline ingest FOLDER` first" in err


def test_ingest_exits_1_when_a_file_failed_and_takes_the_others(
    capsys: pytest.CaptureFixture[str], new_settings: Callable[[], Settings], tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text("# Storm in Aden\n\n22 September 2020\n\nThe harbour was closed on Monday.\n")
    (tmp_path / "b.txt").write_bytes(b"")
    archive = str(new_settings().archive)
    status, out, _ = run(capsys, "ingest", str(tmp_path), "--archive", archive)
    assert status == 1
    assert "b.txt" in out
    assert "1 added, 0 updated, 0 unchanged, 0 removed, 1 failed" in out
    status, out, _ = run(capsys, "status", "--json", "--archive", archive)
    assert json.loads(out)["articles"] == 1
    assert json.loads(out)["failures"][0]["source"].endswith("b.txt")


def test_list_show_and_remove_work_on_one_article(
    capsys: pytest.CaptureFixture[str], new_settings: Callable[[], Settings], tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text("# Storm in Aden\n\n22 September 2020\n\nThe harbour was closed on Monday.\n")
    archive = str(new_settings().archive)
    run(capsys, "ingest", str(tmp_path / "a.md"), "--archive", archive)
    assert "Storm in Aden  [a]" in run(capsys, "list", "--archive", archive)[1]
    assert "The harbour was closed" in run(capsys, "show", "a", "--archive", archive)[1]
    assert run(capsys, "remove", "a", "--archive", archive) == (0, "removed a\n", "")
    assert json.loads(run(capsys, "list", "--json", "--archive", archive)[1]) == []


def test_wrong_usage_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["ask"])
    assert stopped.value.code == 2


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert all(name in shown for name in ("ingest", "ask", "chat", "list", "show", "remove", "status", "eval"))


def test_control_characters_of_an_article_do_not_reach_the_terminal(
    capsys: pytest.CaptureFixture[str], new_settings: Callable[[], Settings], tmp_path: Path
) -> None:
    record = {"id": "a", "title": "Storm \x1b[31m in Aden", "text": "The harbour\x1b]0;x\x07 was closed."}
    (tmp_path / "a.json").write_text(json.dumps(record))
    archive = str(new_settings().archive)
    run(capsys, "ingest", str(tmp_path), "--archive", archive)
    assert "\x1b" not in run(capsys, "show", "a", "--archive", archive)[1]
