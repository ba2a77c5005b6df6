"""`dateline eval` and `dateline eval-public`: measure the answers, and compare with an earlier run."""

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from ingest.errors import ArchiveMissing, DatelineError
from ingest.settings import Settings, load_settings
from qa.evaluation.compare import Comparison, compare, parse_tolerances
from qa.evaluation.metrics import figures
from qa.evaluation.questions import QuestionSet, load_questions
from qa.evaluation.report import report_html
from qa.evaluation.run import evaluate
from qa.evaluation.runfile import Run, baseline_of, load_run, save_run, write_predictions
from ui.eval_public import add_public_parser
from ui.eval_tables import ablation_table, comparison_tables, run_tables

PARTS = ("dense", "lexical", "rerank", "date-prior", "reader")


def add_eval_parser(commands: Any) -> None:
    """Adds `eval` and `eval-public`; each sets `run` to a function from its arguments to the exit status."""
    parser = commands.add_parser(
        "eval",
        help="ask a file of questions and measure the answers",
        description="Ask every question of a file and measure the answers. With --against, compare with an earlier run; "
        "exit status 1 if more was lost than --tolerance allows.",
    )
    add = parser.add_argument
    add("questions", metavar="QUESTIONS", type=Path, help="the question file (JSON Lines, described in the README)")
    add("--archive", metavar="DIR", type=Path, help="the archive's folder (DATELINE_ARCHIVE)")
    add("--out", metavar="RUN.json", type=Path, help="keep every answer in this run file")
    add("--resume", action="store_true", help="go on with a run into --out that was interrupted")
    add("--against", metavar="RUN.json", type=Path, help="compare with this earlier run or baseline")
    add("--tolerance", action="append", default=[], metavar="[FIGURE=]LOSS", help=TOLERANCE_HELP)
    add("--html", metavar="REPORT.html", type=Path, help="write a report with plots and every answer")
    add("--predictions", metavar="P.jsonl", type=Path, help="write predictions for score.py of the public sets")
    add("--write-baseline", metavar="RUN.json", type=Path, help="write a run file small enough for version control")
    add("--without", action="append", default=[], choices=PARTS, metavar="PART", help=WITHOUT_HELP)
    add("--json", action="store_true", help="print the figures as JSON")
    parser.set_defaults(run=run_eval)
    add_public_parser(commands)


TOLERANCE_HELP = "what may be lost: 0.02 of every figure, f1=0.05 of one, worse=2 questions; default none; repeatable"
WITHOUT_HELP = f"say what a part is worth by leaving it out, too ({', '.join(PARTS)}); repeatable"


def run_eval(args: argparse.Namespace) -> int:
    """Runs `dateline eval`: 0, or 1 when more was lost than is tolerated."""
    questions, tolerances = load_questions(args.questions), parse_tolerances(args.tolerance)
    baseline = load_run(args.against) if args.against else None
    if args.resume and not args.out:
        raise DatelineError("--resume needs --out RUN.json, the run that is to be gone on with.")
    settings = load_settings()
    settings = replace(settings, archive=args.archive.expanduser()) if args.archive else settings
    journal = args.out.with_name(args.out.name + ".partial") if args.out else None
    if journal and not args.resume:
        journal.unlink(missing_ok=True)
    run = ask_all(settings, questions, journal=journal)
    comparison = compare(run, baseline, tolerances) if baseline else None
    _write(args, run, comparison)
    if journal:
        journal.unlink(missing_ok=True)
    _show(args, run, comparison)
    if args.without:
        parts = {part: ask_all(settings, questions, frozenset({part})) for part in args.without}
        Console().print(ablation_table(run, parts))
    return 1 if comparison and comparison.breaches else 0


def ask_all(
    settings: Settings, questions: QuestionSet, without: frozenset[str] = frozenset(), journal: Path | None = None
) -> Run:
    """The run of all questions on the archive of `settings`, with progress on the standard error output.

    What an interrupted run has answered stays in `journal`. Raises ArchiveMissing for an archive without articles.
    """
    from qa.assistant import Assistant

    with Assistant.from_settings(settings, without=without) as assistant:
        about = conditions(settings, assistant.status(), without)
        title = f"asking without {', '.join(sorted(without))}" if without else "asking"
        with _progress(title, len(questions.questions)) as step:
            return evaluate(assistant, questions, about, journal=journal, on_record=lambda _: step())


def _write(args: argparse.Namespace, run: Run, comparison: Comparison | None) -> None:
    if args.out:
        save_run(run, args.out)
    if args.write_baseline:
        save_run(baseline_of(run), args.write_baseline)
    if args.predictions:
        write_predictions(run, args.predictions)
    if args.html:
        args.html.parent.mkdir(parents=True, exist_ok=True)
        args.html.write_text(report_html(run, comparison), encoding="utf-8")


def _show(args: argparse.Namespace, run: Run, comparison: Comparison | None) -> None:
    console = Console()
    if args.json:
        console.print_json(json.dumps(figures(run.scores)))
        return
    console.print(run_tables(run))
    if comparison:
        console.print(comparison_tables(comparison))
