"""`dateline eval` on the sample archive: figures, comparison, interruption."""

import argparse
import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from ingest.archive import open_archive
from ingest.errors import ArchiveMissing, DatelineError
from ingest.settings import Settings
from qa.assistant import Assistant
from qa.datatypes import Answer, Turn
from qa.evaluation.compare import compare
from qa.evaluation.questions import Question, QuestionSet, load_questions
from qa.evaluation.run import evaluate
from qa.evaluation.runfile import load_run
from qa.followup import standalone
from ui import eval_running
from ui.eval_command import add_eval_parser

FIXED = load_questions(Path(__file__).parent.parent / "questions.jsonl").questions
# Some of each kind, among them one whose article is not the first found.
CHOSEN = ("idlib-001", "idlib-046", "world-022", "world-023", "world-024", "science-008", "idlib-048", "idlib-055")


@pytest.fixture(scope="module")
def questions() -> QuestionSet:
    return QuestionSet("chosen.jsonl", tuple(question for question in FIXED if question.id in CHOSEN))


@pytest.fixture(scope="module")
def question_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("questions") / "chosen.jsonl"
    lines = (Path(__file__).parent.parent / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(line for line in lines if json.loads(line)["id"] in CHOSEN), encoding="utf-8")
    return file


@pytest.fixture
def dateline(sample_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """`dateline` with the evaluation's subcommands, on the sample archive."""
    monkeypatch.setenv("DATELINE_ARCHIVE", str(sample_settings.archive))
    parser = argparse.ArgumentParser()
    add_eval_parser(parser.add_subparsers())

    def call(*arguments: object) -> int:
        args = parser.parse_args([str(argument) for argument in arguments])
        status: int = args.run(args)
        return status

    return call


def test_a_run_is_measured_kept_and_equal_to_itself(
    dateline: Callable[..., int], question_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, report, predictions = tmp_path / "run.json", tmp_path / "out" / "report.html", tmp_path / "p.jsonl"
    status = dateline(
        "eval", question_file, "--out", run, "--html", report, "--predictions", predictions,
        "--write-baseline", tmp_path / "base.json",
    )  # fmt: skip
    printed = capsys.readouterr().out
    assert status == 0
    assert "8 questions: 6 answerable, 2 not" in printed
    assert "follow" not in printed
    assert len(load_run(run).records) == len(predictions.read_text().splitlines()) == 8
    assert "<svg" in report.read_text()
    assert not (tmp_path / "run.json.partial").exists()
    assert dateline("eval", question_file, "--against", tmp_path / "base.json") == 0
    assert "No question got better or worse." in capsys.readouterr().out


def test_every_quote_of_a_run_stands_in_its_article(sample: Assistant, questions: QuestionSet) -> None:
    run = evaluate(sample, questions, {})
    assert any(score.valid for score in run.scores)
    assert all(all(score.valid) for score in run.scores)


def test_looking_at_one_hit_only_fails_and_names_the_articles_lost(
    dateline: Callable[..., int],
    question_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    sample: Assistant,
) -> None:
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    assert dateline("eval", question_file, "--out", before) == 0
    monkeypatch.setenv("DATELINE_HITS", "1")
    assert dateline("eval", question_file, "--out", after, "--against", before) == 1
    capsys.readouterr()
    comparison = compare(load_run(after), load_run(before))
    later = {
        question.id
        for question in load_questions(question_file).questions
        if question.articles and _first(sample, question) not in (*question.articles, *question.other_articles)
    }
    assert later
    assert set(comparison.lost) == later
    assert any(breach.startswith("hit@5") for breach in comparison.breaches)


def _first(sample: Assistant, question: Question) -> str:
    """The article that retrieval alone puts first."""
    asked = standalone(question.question, question.history)
    return sample.search(asked, 1, as_of=question.as_of)[0].article.id


def test_asking_without_the_date_filter_fails_and_names_the_question(sample: Assistant) -> None:
    class Timeless:
        def ask(
            self, question: str, *, history: Sequence[Turn], as_of: date | None, publishers: Sequence[str]
        ) -> Answer:
            return sample.ask(question, history=history, publishers=publishers)

        article = sample.article

    first = FIXED[0]
    early = Question("early", first.question, False, as_of=date(2018, 1, 1))
    dated = QuestionSet("dated", (first, early))
    comparison = compare(evaluate(Timeless(), dated, {}), evaluate(sample, dated, {}))
    assert [change.after.id for change in comparison.worse] == ["early"]
    assert comparison.breaches[-1] == "1 questions got worse, 0 allowed: early."


def test_an_interrupted_run_keeps_what_is_done_and_goes_on(
    dateline: Callable[..., int],
    question_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole, asked = Assistant.ask, []

    def interrupted(self: Assistant, question: str, **rest: object) -> Answer:
        asked.append(question)
        if len(asked) == 3:
            raise KeyboardInterrupt
        return whole(self, question, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Assistant, "ask", interrupted)
    assert dateline("eval", question_file, "--out", tmp_path / "run.json") == 130
    assert "--resume" in capsys.readouterr().err
    assert dateline("eval", question_file, "--out", tmp_path / "run.json", "--resume") == 0
    assert len(asked) == 3 + 6
    assert len(load_run(tmp_path / "run.json").records) == 8


def test_parts_are_left_out_one_by_one(
    dateline: Callable[..., int], question_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dateline("eval", question_file, "--without", "dense", "--without", "date-prior") == 0
    printed = capsys.readouterr().out
    assert "without dense" in printed
    assert "without date-prior" in printed


def test_figures_can_be_printed_as_json(
    dateline: Callable[..., int], question_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dateline("eval", question_file, "--json") == 0
    assert json.loads(capsys.readouterr().out)["validity"] == 1.0


def test_an_empty_archive_and_a_resume_without_a_run_are_refused_in_one_sentence(
    dateline: Callable[..., int], question_file: Path, new_settings: Callable[[], Settings]
) -> None:
    settings = new_settings()
    open_archive(settings.archive, embedder=settings.embedder, dimension=384, writable=True).close()
    with pytest.raises(ArchiveMissing, match="is empty"):
        dateline("eval", question_file, "--archive", settings.archive)
    with pytest.raises(ArchiveMissing, match="no archive"):
        dateline("eval", question_file, "--archive", settings.archive / "none")
    with pytest.raises(DatelineError, match="--resume needs --out"):
        dateline("eval", question_file, "--resume")


def test_a_public_set_that_is_not_there_is_skipped_with_a_message(
    dateline: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("rtqa", "rgb", "mtrag", "evidence"):
        assert dateline("eval-public", name, "--datasets", tmp_path) == 0
        assert capsys.readouterr().out.startswith(f"Skipped: {tmp_path}")


def test_each_fixed_question_expects_what_its_articles_say(sample: Assistant) -> None:
    for question in FIXED:
        articles = [sample.article(name) for name in question.articles]
        said = [" ".join((a.title, a.text, *a.captions)) for a in articles]
        for phrase in question.quotes:
            assert any(phrase in text for text in said), f"{question.id}: {phrase!r} is in none of {question.articles}"


def test_progress_is_told_on_the_error_output(capsys: pytest.CaptureFixture[str]) -> None:
    with eval_running.progress("asking", 2) as step:
        step()
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "asking" in captured.err
