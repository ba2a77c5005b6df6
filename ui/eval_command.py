"""`dateline eval`: measure the answers to a file of questions, and compare with an earlier run."""

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.console import Console

from ingest.errors import DatelineError
from ingest.settings import load_settings
from qa.evaluation.compare import Comparison, compare, parse_tolerances
from qa.evaluation.metrics import figures
from qa.evaluation.questions import load_questions
from qa.evaluation.report import report_html
from qa.evaluation.runfile import Run, baseline_of, load_run, prediction_in, save_run, write_predictions
from qa.factory import PARTS
from ui.eval_public import add_public_parser
from ui.eval_running import WITHOUT_HELP, ask_all, console
from ui.eval_tables import ablation_table, comparison_tables, run_tables

_TOLERANCE = "what may be lost: 0.02 of every figure, f1=0.05 of one, worse=2 questions; default none; repeatable"


def add_eval_parser(commands: Any) -> None:
    """Adds `eval` and `eval-public`; each sets `run` to a function from its arguments to the exit status."""
    parser = commands.add_parser(
        "eval",
        help="ask a file of questions and measure the answers",
        description="Ask every question of a file and measure the answers. With --against, compare with an earlier "
        "run: the exit status is 1 if more was lost than --tolerance allows.",
    )
    add = parser.add_argument
    add("questions", metavar="QUESTIONS", type=Path, help="the question file (JSON Lines, described in the README)")
    add("--archive", metavar="DIR", type=Path, help="the archive's folder (DATELINE_ARCHIVE)")
    add("--out", metavar="RUN.json", type=Path, help="keep every answer in this run file")
    add("--resume", action="store_true", help="go on with a run into --out that was interrupted")
    add("--against", metavar="RUN.json", type=Path, help="compare with this earlier run or baseline")
    add("--tolerance", action="append", default=[], metavar="[FIGURE=]LOSS", help=_TOLERANCE)
    add("--html", metavar="REPORT.html", type=Path, help="write a report with plots and every answer")
    add("--predictions", metavar="P.jsonl", type=Path, help="write predictions for score.py of the public sets")
    add("--write-baseline", metavar="RUN.json", type=Path, help="write a run file small enough for version control")
    add("--without", action="append", default=[], choices=PARTS, metavar="PART", help=WITHOUT_HELP)
    add("--json", action="store_true", help="print the figures as JSON")
    parser.set_defaults(run=run_eval)
    add_public_parser(commands)


def run_eval(args: argparse.Namespace) -> int:
    """Runs `dateline eval`: 0, or 1 when more was lost than is tolerated, 130 when it was interrupted."""
    questions, tolerances = load_questions(args.questions), parse_tolerances(args.tolerance)
    baseline = load_run(args.against) if args.against else None
    if args.resume and not args.out:
        raise DatelineError("--resume needs --out RUN.json, the run that is to be gone on with.")
    settings = load_settings()
    settings = replace(settings, archive=args.archive.expanduser()) if args.archive else settings
    journal = args.out.with_name(args.out.name + ".partial") if args.out else None
    if journal and not args.resume:
        journal.unlink(missing_ok=True)
    try:
        run = ask_all(settings, questions, journal=journal)
    except KeyboardInterrupt:
        kept = f"what was answered is kept in {journal}; go on with --resume." if journal else "nothing is kept."
        Console(stderr=True).print(f"\nInterrupted: {kept}", highlight=False, soft_wrap=True)
        return 130
    comparison = compare(run, baseline, tolerances) if baseline else None
    _write(args, run, comparison)
    _show(args, run, comparison)
    if args.without:
        parts = {part: ask_all(settings, questions, frozenset({part})) for part in args.without}
        (Console(stderr=True) if args.json else console()).print(ablation_table(run, parts))
    return 1 if comparison and comparison.breaches else 0


def _write(args: argparse.Namespace, run: Run, comparison: Comparison | None) -> None:
    if args.out:
        save_run(run, args.out)
        args.out.with_name(args.out.name + ".partial").unlink(missing_ok=True)
    if args.write_baseline:
        save_run(baseline_of(run), args.write_baseline)
    if args.predictions:
        write_predictions(filter(None, map(prediction_in, run.records)), args.predictions)
    if args.html:
        args.html.parent.mkdir(parents=True, exist_ok=True)
        args.html.write_text(report_html(run, comparison), encoding="utf-8")


def _show(args: argparse.Namespace, run: Run, comparison: Comparison | None) -> None:
    if args.json:
        print(json.dumps(figures(run.scores), indent=1))
    else:
        console().print(run_tables(run))
    if comparison and not args.json:
        console().print(comparison_tables(comparison))
    for breach in comparison.breaches if comparison else ():
        Console(stderr=True).print(f"[red]{breach}[/red]", highlight=False, soft_wrap=True)
