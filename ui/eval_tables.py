"""What `dateline eval` prints: tables of figures, of the questions that changed, of what each part is worth. Pure."""

from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table

from qa.evaluation.compare import Change, Comparison
from qa.evaluation.metrics import by_tag, figures, latencies
from qa.evaluation.names import GRADES, GROUPS
from qa.evaluation.runfile import Record, Run
from qa.evaluation.scoring import Score
from qa.evaluation.significance import bootstrap

_BY_TAG = ("passed", "cited_correct", "hit@1", "hit@5", "f1", "contains", "precision", "rejection", "false_refusal")
_ABLATED = ("passed", "cited_correct", "hit@1", "hit@5", "mrr@10", "f1", "contains", "rejection", "false_refusal")
_SHOWN = 400


def run_tables(run: Run) -> RenderableType:
    """All figures of a run with their intervals, then by tag, and the time of each stage."""
    parts: list[RenderableType] = [_figures_table(run.scores)]
    tags = by_tag(run.scores)
    if tags:
        parts.append(_tag_table(tags))
    timed = latencies(run.scores)
    if timed:
        parts.append(_latency_table(timed))
    failed = [record for record in run.records if record.error]
    parts += [f"[red]not answered[/red] {escape(record.id)}: {escape(record.error)}" for record in failed]
    return Group(*parts)


def _figures_table(scores: Sequence[Score]) -> Table:
    values, intervals = figures(scores), bootstrap(scores, figures)
    table = Table(title=_counts(scores), title_justify="left")
    for heading in ("", "figure", "95 % interval", "meaning"):
        table.add_column(heading, justify="left" if heading in ("", "meaning") else "right")
    for group, names in GROUPS.items():
        table.add_section()
        table.add_row(f"[bold]{group}[/bold]")
        for name, meaning in names.items():
            low, high = intervals.get(name, (None, None))
            between = f"{number(low)} – {number(high)}" if low is not None else ""
            table.add_row(name, number(values[name]), between, f"[dim]{meaning}[/dim]")
    return table


def _counts(scores: Sequence[Score]) -> str:
    answerable = sum(s.answerable for s in scores)
    return f"{len(scores)} questions: {answerable} answerable, {len(scores) - answerable} not"


def _tag_table(tags: Mapping[str, Sequence[Score]]) -> Table:
    table = Table(title="By tag", title_justify="left")
    table.add_column("tag")
    for name in ("n", *_BY_TAG):
        table.add_column(name, justify="right")
    for tag, scores in tags.items():
        values = figures(scores)
        table.add_row(escape(tag), str(len(scores)), *(number(values[name]) for name in _BY_TAG))
    return table


def _latency_table(timed: Sequence[tuple[str, float, float]]) -> Table:
    table = Table(title="Seconds by stage", title_justify="left")
    table.add_column("stage")
    table.add_column("p50", justify="right")
    table.add_column("p95", justify="right")
    for stage, median, slow in timed:
        table.add_row(escape(stage), f"{median:.3f}", f"{slow:.3f}")
    return table


def comparison_tables(comparison: Comparison) -> RenderableType:
    """The gated figures of both runs, and every question that got better or worse with both answers."""
    table = Table(title="Against the baseline", title_justify="left")
    for heading in ("figure", "before", "now", "change", "p", "tolerance", ""):
        table.add_column(heading, justify="left" if heading in ("figure", "") else "right")
    for shift in comparison.shifts:
        change = (shift.after or 0.0) - (shift.before or 0.0)
        p = "" if shift.p is None else f"{shift.p:.3f}"
        verdict = "[red]beyond[/red]" if shift.broken else ""
        row = (
            shift.name,
            number(shift.before),
            number(shift.after),
            f"{change:+.3f}",
            p,
            f"{shift.tolerance:g}",
            verdict,
        )
        table.add_row(*row)
    parts: list[RenderableType] = [table]
    parts += [_change_table(f"{len(some)} {what}", some) for what, some in _changes(comparison) if some]
    if not comparison.changes:
        parts.append("No question got better or worse.")
    if comparison.lost:
        parts.append(f"Expected article no longer among the first five: {escape(', '.join(comparison.lost))}.")
    if comparison.new:
        parts.append(f"{len(comparison.new)} new questions are not in the baseline.")
    return Group(*parts)


def _changes(comparison: Comparison) -> list[tuple[str, list[Change]]]:
    return [("got worse", comparison.worse), ("got better", comparison.better)]


def _change_table(title: str, changes: Sequence[Change]) -> Table:
    table = Table(title=title, title_justify="left", show_lines=True)
    for heading in ("question", "before", "now"):
        table.add_column(heading, ratio=1, overflow="fold")
    for change in changes:
        asked = f"[bold]{escape(change.after.id)}[/bold]\n{escape(change.after.question)}"
        table.add_row(asked, _told(change.before), _told(change.after))
    return table


def _told(record: Record) -> str:
    if record.answer is None:
        return f"[red]error[/red] {escape(record.error)}"
    text = record.answer["text"] if record.answer["answered"] else f"refused: {record.answer['reason']}"
    return f"[dim]{GRADES[record.score.grade]}[/dim]\n{escape(text[:_SHOWN])}"


def ablation_table(full: Run, parts: Mapping[str, Run]) -> RenderableType:
    """The figures with everything, and how they change without each part."""
    table = Table(title="What each part is worth", title_justify="left")
    table.add_column("")
    for name in _ABLATED:
        table.add_column(name, justify="right")
    whole = figures(full.scores)
    table.add_row("everything", *(number(whole[name]) for name in _ABLATED))
    for part, run in parts.items():
        values = figures(run.scores)
        table.add_row(f"without {part}", *(_loss(values[name], whole[name]) for name in _ABLATED))
    return table


def _loss(value: float | None, whole: float | None) -> str:
    return "–" if value is None or whole is None else f"{value - whole:+.3f}"


def number(value: float | None) -> str:
    """A figure with three digits; counts of words and characters with one."""
    if value is None:
        return "–"
    return f"{value:.3f}" if abs(value) <= 1 else f"{value:.1f}"
