"""A pytest plugin: one test a question. `pytest --qa-questions FILE --qa-archive DIR --qa-baseline RUN.json`.

A question fails when its answer is worse than in the baseline, or, without a baseline, when it is not right in every
respect. With a baseline one more test, `figures`, holds the figures against it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ingest.errors import ArchiveMissing, DatelineError
from ingest.settings import load_settings
from qa.evaluation.compare import Comparison, Tolerances, compare, parse_tolerances
from qa.evaluation.metrics import figures
from qa.evaluation.names import GRADES
from qa.evaluation.questions import Question, QuestionSet, load_questions
from qa.evaluation.run import ask_one
from qa.evaluation.runfile import Record, Run, load_run

if TYPE_CHECKING:
    from qa.assistant import Assistant

_SUMMARY = ("passed", "cited_correct", "hit@1", "hit@5", "f1", "contains", "validity", "rejection", "false_refusal")


@dataclass
class _Session:
    """What the questions of one pytest run share: the assistant, opened when first asked, and the answers so far."""

    path: Path
    archive: Path | None
    questions: QuestionSet
    baseline: Run | None
    tolerances: Tolerances
    answers: dict[str, Record] = field(default_factory=dict)
    worse: list[str] = field(default_factory=list)

    @cached_property
    def assistant(self) -> "Assistant":
        from qa.assistant import Assistant  # here, because every pytest run of this environment loads the plugin

        settings = load_settings()
        settings = replace(settings, archive=self.archive.expanduser()) if self.archive else settings
        opened = Assistant.from_settings(settings)
        if not opened.status().articles:
            opened.close()
            raise ArchiveMissing(
                settings.archive, f"The archive at {settings.archive} is empty; ingest articles first."
            )
        return opened

    @cached_property
    def before(self) -> dict[str, Record]:
        return {record.id: record for record in self.baseline.records} if self.baseline else {}

    def answer(self, question: Question) -> Record:
        """The question's record, asked once. Ends the whole pytest run when the archive cannot be opened."""
        if question.id not in self.answers:
            try:
                assistant = self.assistant
            except DatelineError as error:
                pytest.exit(str(error), returncode=pytest.ExitCode.USAGE_ERROR)
            self.answers[question.id] = ask_one(assistant, question)
        return self.answers[question.id]

    def compare(self, questions: list[Question]) -> Comparison | None:
        """The answers to some of the questions against the baseline; None without one, or if it has none of them."""
        run = self.run(questions)
        if self.baseline is None or not any(record.id in self.before for record in run.records):
            return None
        return compare(run, self.baseline, self.tolerances, partial=True)

    def run(self, questions: list[Question]) -> Run:
        """The answers to some of the questions."""
        return Run(self.questions.name, self.questions.digest, {}, tuple(self.answer(q) for q in questions))


_KEY = pytest.StashKey[_Session]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("qa", "questions to a Dateline archive")
    group.addoption("--qa-questions", metavar="FILE", help="ask the questions of this file, one test each")
    group.addoption("--qa-archive", metavar="DIR", help="the archive to ask (default: DATELINE_ARCHIVE)")
    group.addoption("--qa-baseline", metavar="RUN.json", help="fail on what is worse than in this run")
    group.addoption(
        "--qa-tolerance", metavar="[FIGURE=]LOSS", action="append", default=[],
        help="what may be lost, as in `dateline eval --tolerance`; repeatable",
    )  # fmt: skip


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("qa_questions"):
        return
    path = _path(config, "qa_questions")
    archive, baseline = (
        _path(config, name) if config.getoption(name) else None for name in ("qa_archive", "qa_baseline")
    )
    try:
        config.stash[_KEY] = _Session(
            path,
            archive,
            load_questions(path),
            load_run(baseline) if baseline else None,
            parse_tolerances(config.getoption("qa_tolerance")),
        )
    except DatelineError as error:
        raise pytest.UsageError(str(error)) from error
    named = [(config.invocation_params.dir / arg.partition("::")[0]).resolve() for arg in config.args]
    if not any(one == path or one in path.parents for one in named):
        config.args.append(str(path))


def _path(config: pytest.Config, option: str) -> Path:
    return (config.invocation_params.dir / Path(config.getoption(option)).expanduser()).resolve()


def pytest_unconfigure(config: pytest.Config) -> None:
    session = config.stash.get(_KEY, None)
    if session and "assistant" in vars(session):
        session.assistant.close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "QuestionFile | None":
    session = parent.config.stash.get(_KEY, None)
    if session is None or file_path.resolve() != session.path:
        return None
    return QuestionFile.from_parent(parent, path=file_path)


class QuestionFile(pytest.File):
    """The question file as pytest collects it."""

    def collect(self) -> Iterator[pytest.Item]:
        session = self.config.stash[_KEY]
        for question in session.questions.questions:
            yield QuestionItem.from_parent(self, name=question.id, question=question)
        if session.baseline:
            yield FiguresItem.from_parent(self, name="figures")


class _Failed(Exception):
    """An answer or a figure is not good enough; the message is all that is shown."""


class _Item(pytest.Item):
    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The message alone for a failed answer or one of our errors, else pytest's own traceback."""
        if isinstance(excinfo.value, (_Failed, DatelineError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, self.name


class QuestionItem(_Item):
    """One question."""

    def __init__(self, *, question: Question, **rest: Any) -> None:
        super().__init__(**rest)
        self.question = question
        for tag in question.tags:
            self.extra_keyword_matches.add(tag)

    def runtest(self) -> None:
        session = self.config.stash[_KEY]
        record = session.answer(self.question)
        before = session.before.get(self.question.id)
        if before is None:
            if not record.score.passed:
                raise _Failed(_told(self.question, record))
            return
        if before.digest != record.digest:
            raise _Failed("The question was changed after the baseline was made; make a new one (--write-baseline).")
        if record.score.grade < before.score.grade:
            session.worse.append(record.id)
            message = f"{_told(self.question, record)}\nbefore: {GRADES[before.score.grade]}: {_text(before)}"
            if len(session.worse) <= session.tolerances.worse:
                pytest.xfail(f"worse, within the tolerance: {message}")
            raise _Failed(message)
        if not record.score.passed:
            pytest.xfail(f"no worse than the baseline: {GRADES[record.score.grade]}")


class FiguresItem(_Item):
    """The gated figures of all questions that are run, against the baseline."""

    def runtest(self) -> None:
        session = self.config.stash[_KEY]
        comparison = session.compare(_selected(self.session))
        broken = [shift for shift in comparison.shifts if shift.broken] if comparison else []
        if broken:
            raise _Failed("\n".join(f"{s.name}: {s.before:.3f} before, {s.after:.3f} now" for s in broken))


def _selected(session: pytest.Session) -> list[Question]:
    return [item.question for item in session.items if isinstance(item, QuestionItem)]


def _told(question: Question, record: Record) -> str:
    score = record.score
    lines = [
        question.question,
        f"now: {GRADES[score.grade]}: {_text(record)}",
        f"expected: {' | '.join(question.answers) or 'a refusal'}",
    ]
    if question.articles:
        lines.append(f"expected article at rank {score.rank or '–'}: {', '.join(question.articles)}")
    lines += [f"cites {c['article_id']}: {c['quote']}" for c in (record.answer or {}).get("citations", ())]
    lines += [f"must not say: {said}" for said in score.forbidden]
    lines += [f"must say: {phrase}" for phrase in score.unsaid]
    lines += [f"the question's premise is {'false' if question.contrary else 'true'}"] * score.misjudged
    return "\n".join(lines)


def _text(record: Record) -> str:
    if record.answer is None:
        return record.error
    return str(record.answer["text"] if record.answer["answered"] else record.answer["reason"])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    session = config.stash.get(_KEY, None)
    if session is None or not session.answers:
        return
    asked = [question for question in session.questions.questions if question.id in session.answers]
    now = figures(session.run(asked).scores)
    old = [session.before[q.id].score for q in asked if q.id in session.before]
    before = figures(old) if old else {}
    terminalreporter.section(f"{len(asked)} questions to the archive")
    terminalreporter.write_line(f"{'figure':<16}{'now':>8}" + (f"{'before':>10}" if old else ""))
    for name in _SUMMARY:
        terminalreporter.write_line(
            f"{name:<16}{_number(now[name]):>8}" + (f"{_number(before[name]):>10}" if old else "")
        )


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
