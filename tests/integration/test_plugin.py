"""The pytest plugin: one test a question, held against a baseline."""

import json
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from evaluation_samples import COST, NONE, RIGHT, WHO, Clerk, run_of

from ingest.settings import Settings
from qa.assistant import Assistant
from qa.evaluation.runfile import baseline_of, save_run

pytest_plugins = ["pytester"]

FIXED = Path(__file__).parent.parent / "questions.jsonl"
INSTALLED = any(entry.value == "qa.pytest_plugin" for entry in entry_points(group="pytest11"))
LOADED = [] if INSTALLED else ["-p", "qa.pytest_plugin"]
# pytest-asyncio warns where its options are not set.
INSIDE = ["-p", "no:asyncio", *LOADED]
FORGETFUL = {COST.question: RIGHT[COST.question]}


class Open(Clerk):
    """A Clerk that can be opened and closed like an Assistant."""

    def status(self) -> Any:
        return SimpleNamespace(articles=2)

    def close(self) -> None:
        self.asked.clear()


@pytest.fixture
def ask(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run pytest over the sample questions, answered from the given sentences."""
    lines = [
        {"id": q.id, "question": q.question, "answerable": q.answerable, "tags": list(q.tags)}
        | ({"answers": list(q.answers), "articles": list(q.articles)} if q.answerable else {})
        | ({"must_not_say": list(q.must_not_say)} if q.must_not_say else {})
        for q in (WHO, COST, NONE)
    ]
    questions = pytester.makefile(".jsonl", questions="\n".join(map(json.dumps, lines)))
    save_run(baseline_of(run_of(RIGHT)), pytester.path / "baseline.json")

    def run(sentences: dict[str, str], *arguments: str) -> pytest.RunResult:
        monkeypatch.setattr(Assistant, "from_settings", lambda settings, without=frozenset(): Open(sentences))
        return pytester.runpytest_inprocess(*INSIDE, "--qa-questions", str(questions), *arguments)

    return run


def test_every_question_is_a_test_of_its_own(ask: Any) -> None:
    result = ask(RIGHT, "-v")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*questions.jsonl::who PASSED*", "*questions.jsonl::none PASSED*"])
    result.stdout.fnmatch_lines(["*3 questions to the archive*", "cited_correct *1.000"])


def test_without_a_baseline_a_question_fails_unless_it_is_right(ask: Any) -> None:
    result = ask(FORGETFUL)
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["Who cut the ribbon?", "now: refused, though answerable: *", "expected: Anna Lind"])


def test_with_a_baseline_what_is_worse_fails_and_the_figures_fail(ask: Any) -> None:
    result = ask(FORGETFUL, "--qa-baseline", "baseline.json")
    result.assert_outcomes(passed=2, failed=2)
    result.stdout.fnmatch_lines(["before: right: Mayor Anna Lind cut the ribbon. ?1?"])
    result.stdout.fnmatch_lines(["false_refusal: 0.000 before, 0.500 now"])
    result.stdout.fnmatch_lines(["cited_correct *0.500 *1.000"])


def test_a_loss_within_the_tolerances_is_an_expected_failure(ask: Any) -> None:
    result = ask(
        FORGETFUL, "--qa-baseline", "baseline.json", "--qa-tolerance", "0.5", "--qa-tolerance", "worse=1"
    )  # fmt: skip
    result.assert_outcomes(passed=3, xfailed=1)


def test_what_was_wrong_before_and_still_is_does_not_fail(ask: Any, pytester: pytest.Pytester) -> None:
    save_run(baseline_of(run_of(FORGETFUL)), pytester.path / "baseline.json")
    ask(FORGETFUL, "--qa-baseline", "baseline.json").assert_outcomes(passed=3, xfailed=1)
    ask(RIGHT, "--qa-baseline", "baseline.json").assert_outcomes(passed=4)


def test_questions_are_chosen_by_id_by_keyword_and_by_tag(ask: Any) -> None:
    ask(RIGHT, "-k", "cost").assert_outcomes(passed=1, deselected=2)
    ask(RIGHT, "-k", "near").assert_outcomes(passed=1, deselected=2)
    ask(RIGHT, "questions.jsonl::who").assert_outcomes(passed=1)


def test_figures_are_compared_over_the_chosen_questions_alone(ask: Any) -> None:
    result = ask(FORGETFUL, "--qa-baseline", "baseline.json", "-k", "cost or figures")
    result.assert_outcomes(passed=2, deselected=2)


def test_a_question_file_with_errors_stops_the_run(ask: Any, pytester: pytest.Pytester) -> None:
    bad = pytester.makefile(".jsonl", bad='{"id": "a"}')
    result = pytester.runpytest_inprocess(*INSIDE, "--qa-questions", str(bad))
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*bad.jsonl:1: answerable: is missing*"])


def test_without_questions_the_plugin_does_nothing(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_nothing(): pass")
    pytester.runpytest_inprocess(*INSIDE).assert_outcomes(passed=1)


def test_the_fixed_questions_are_asked_of_a_real_archive(sample_settings: Settings, tmp_path: Path) -> None:
    command = [
        sys.executable, "-m", "pytest", "-q", "--rootdir", tmp_path, *LOADED, "--qa-questions", FIXED, "--qa-archive",
        sample_settings.archive, f"{FIXED}::idlib-001", f"{FIXED}::idlib-055",
    ]  # fmt: skip
    result = subprocess.run(list(map(str, command)), capture_output=True, text=True, cwd=tmp_path, check=False)
    assert "2 passed" in result.stdout, result.stdout + result.stderr


def test_a_missing_archive_ends_the_run_with_one_sentence(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        *LOADED,
        "--qa-questions",
        FIXED,
        "--qa-archive",
        tmp_path / "none",
    ]
    result = subprocess.run(list(map(str, command)), capture_output=True, text=True, cwd=tmp_path, check=False)
    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert "There is no archive at" in result.stdout + result.stderr
