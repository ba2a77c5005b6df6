"""`dateline eval-public`: measure on public question sets, our figures beside the published ones."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

from rich.markup import escape
from rich.table import Table

from ingest.settings import Settings, load_settings
from qa.evaluation.predictions import realign
from qa.evaluation.public import SETS, Collection, DatasetMissing, PublicSet, Sheet, Task, datasets_folder
from qa.evaluation.public.xquad import measure_xquad
from qa.evaluation.run import rescored
from qa.evaluation.runfile import Run, load_run, prediction_in, save_run, write_predictions
from qa.factory import PARTS
from ui.eval_running import WITHOUT_HELP, ask_all, console, progress
from ui.eval_tables import ablation_table


def add_public_parser(commands: Any) -> None:
    """Adds `eval-public`, which sets `run` to a function from its arguments to the exit status."""
    parser = commands.add_parser(
        "eval-public",
        help="measure on a public question set",
        description="Measure on a public question set and print our figures beside the published ones. The data is "
        "read from DATELINE_DATASETS or ../shared/datasets; without it the set is skipped.",
    )
    add = parser.add_argument
    add("set", choices=[*SETS, "xquad"], help="the set")
    add("--datasets", metavar="DIR", type=Path, help="where the sets lie (DATELINE_DATASETS)")
    add("--cache", metavar="DIR", type=Path, help="where their archives are kept (XDG_CACHE_HOME/dateline)")
    add("--task", action="append", default=[], metavar="NAME", help="only this way of asking; repeatable")
    add("--out", metavar="DIR", type=Path, help="keep runs and predictions in this folder")
    add("--resume", action="store_true", help="take over what --out holds of an earlier or interrupted run")
    add("--without", action="append", default=[], choices=PARTS, metavar="PART", help=WITHOUT_HELP)
    add("--markdown", action="store_true", help="print the tables as Markdown")
    parser.set_defaults(run=run_public)


def run_public(args: argparse.Namespace) -> int:
    """Runs `dateline eval-public`: 0, also when the data is not there."""
    try:
        sheets = _xquad(args) if args.set == "xquad" else _measure(SETS[args.set], args)
    except DatasetMissing as missing:
        console().print(str(missing), highlight=False, soft_wrap=True)
        return 0
    for sheet in sheets:
        if args.markdown:
            print(as_markdown(sheet))
        else:
            console().print(_table(sheet), *(f"[dim]{escape(note)}[/dim]" for note in sheet.notes), "", sep="\n")
    return 0


def _measure(public: PublicSet, args: argparse.Namespace) -> Sequence[Sheet]:
    tasks = public.load(datasets_folder(args.datasets))
    runs: dict[str, Run] = {}
    for task in (one for one in tasks if not args.task or one.name in args.task):
        settings = _archive_of(task.collection, args.cache or _cache())
        runs[task.name] = _asked(settings, task, args.out, args.resume)
        if args.without:
            parts = {
                part: _rescored(ask_all(settings, task.questions, frozenset({part})), task) for part in args.without
            }
            console().print(f"[bold]{escape(task.name)}[/bold]", ablation_table(runs[task.name], parts), sep="\n")
    return public.report(runs, tasks)


def _asked(settings: Settings, task: Task, out: Path | None, resume: bool) -> Run:
    """The run of a task, kept in `out`; with `resume` what is there already is not asked again."""
    if out is None:
        return _rescored(ask_all(settings, task.questions), task)
    path = out / f"{task.questions.name.replace(' ', '-')}.json"
    if resume and path.exists():
        return load_run(path)
    journal = path.with_suffix(".partial")
    if not resume:
        journal.unlink(missing_ok=True)
    run = _rescored(ask_all(settings, task.questions, journal=journal), task)
    save_run(run, path)
    predictions = [realign(p, task.collection.texts) for p in map(prediction_in, run.records) if p]
    write_predictions(predictions, path.with_name(f"{path.stem}-predictions.jsonl"))
    journal.unlink(missing_ok=True)
    return run


def _rescored(run: Run, task: Task) -> Run:
    return rescored(run, task.questions, task.collection.texts)


def _archive_of(collection: Collection, cache: Path) -> Settings:
    """Settings with the archive of a collection in the cache; it is built if it is not there, or not whole."""
    from ingest.pipeline import ingest

    settings = load_settings()
    folder = cache / "public" / f"{collection.name}-{collection.digest}"
    settings = replace(settings, archive=folder / "archive")
    source = folder / f"{collection.name}.jsonl"
    if not source.exists():
        folder.mkdir(parents=True, exist_ok=True)
        source.write_text(collection.lines, encoding="utf-8")
    with progress(f"archive of {collection.name}", None) as step:
        ingest([source], settings, on_step=lambda _: step())
    return settings


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dateline"


def _xquad(args: argparse.Namespace) -> Sequence[Sheet]:
    from qa.span_model import SpanModel

    model = SpanModel(Path(str(resources.files("qa").joinpath("models", "reader"))))
    with progress("xquad", None) as step:
        return [measure_xquad(datasets_folder(args.datasets), model, step)]


def _table(sheet: Sheet) -> Table:
    table = Table(title=sheet.title, title_justify="left")
    for number, heading in enumerate(sheet.header):
        table.add_column(escape(heading), justify="right" if number and heading != "conditions" else "left")
    for row in sheet.rows:
        table.add_row(*map(escape, row))
    return table


def as_markdown(sheet: Sheet) -> str:
    """The sheet as a Markdown table under its title, the notes below."""
    lines = [sheet.header, ("---",) * len(sheet.header), *sheet.rows]
    table = "\n".join("| " + " | ".join(row) + " |" for row in lines)
    return "\n\n".join([f"**{sheet.title}**", table, *sheet.notes, ""])
