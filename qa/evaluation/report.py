"""The report: one HTML file with plots and every answer, its quotes in their context. Fetches nothing. Pure."""

from collections.abc import Mapping, Sequence
from html import escape
from importlib import resources
from typing import Any

from qa.evaluation.calibration import calibration_curve, refusal_curve
from qa.evaluation.compare import Change, Comparison
from qa.evaluation.metrics import by_tag, figures, latencies
from qa.evaluation.names import GRADES, GROUPS
from qa.evaluation.plots import calibration_plot, hit_plot, latency_plot, refusal_plot
from qa.evaluation.runfile import Record, Run
from qa.evaluation.scoring import Score
from qa.evaluation.significance import bootstrap

_RANKS = 10
_TILES = ("passed", "cited_correct", "hit@5", "precision", "rejection", "false_refusal")
_TAG_COLUMNS = ("passed", "cited_correct", "hit@1", "hit@5", "f1", "contains", "rejection", "false_refusal")
_CLASSES = ("wrong", "refused", "partly", "right")


def report_html(run: Run, comparison: Comparison | None = None) -> str:
    """The page of a whole run (`load_run` of `--out`), with what changed against a baseline if that is given."""
    page = resources.files("qa.evaluation").joinpath("report.html").read_text(encoding="utf-8")
    parts = {
        "TITLE": escape(run.questions),
        "CONDITIONS": escape(_conditions(run)),
        "TILES": _tiles(run.scores),
        "PLOTS": "".join(f"<figure>{plot}</figure>" for plot in _plots(run.scores)),
        "COMPARISON": _comparison(comparison) if comparison else "",
        "FIGURES": _figures(run.scores),
        "TAGS": _tags(run.scores),
        "OPTIONS": "".join(f"<option>{escape(tag)}</option>" for tag in by_tag(run.scores)),
        "QUESTIONS": "".join(map(_question, run.records)),
    }
    for name, html in parts.items():
        page = page.replace(f"<!--{name}-->", html)
    return page


def _conditions(run: Run) -> str:
    told = {"questions": len(run.records), **run.about}
    return " · ".join(f"{name} {value}" for name, value in told.items() if value not in ("", None, []))


def _tiles(scores: Sequence[Score]) -> str:
    values = figures(scores)
    return "".join(f"<div><b>{_number(values[name])}</b><span>{name}</span></div>" for name in _TILES)


def _plots(scores: Sequence[Score]) -> list[str]:
    expecting = [s for s in scores if s.expects_articles]
    hits = [_share(s.rank is not None and s.rank <= k for s in expecting) for k in range(1, _RANKS + 1)]
    given = [(s.confidence, s.passed) for s in scores if s.confidence is not None and not s.abstained]
    can, cannot = ([s for s in scores if s.answerable is answerable] for answerable in (True, False))
    now = (_share(s.abstained for s in can), _share(s.abstained for s in cannot)) if can and cannot else None
    curve = refusal_curve([s.confidence or 0.0 for s in can], [s.confidence or 0.0 for s in cannot])
    return [
        calibration_plot(calibration_curve(given)),
        refusal_plot(curve, now),
        latency_plot(latencies(scores)),
        hit_plot(hits),
    ]


def _share(values: Any) -> float:
    listed = [bool(value) for value in values]
    return sum(listed) / len(listed) if listed else 0.0


def _figures(scores: Sequence[Score]) -> str:
    values, intervals = figures(scores), bootstrap(scores, figures)
    rows = []
    for group, names in GROUPS.items():
        rows.append(f"<tr><th colspan=4>{group}</th></tr>")
        for name, meaning in names.items():
            between = " – ".join(map(_number, intervals[name])) if name in intervals else ""
            rows.append(f"<tr><td>{name}<td>{_number(values[name])}<td>{between}<td>{escape(meaning)}</tr>")
    return "".join(rows)


def _tags(scores: Sequence[Score]) -> str:
    head = "".join(f"<th>{name}" for name in ("tag", "n", *_TAG_COLUMNS))
    rows = [f"<tr>{head}</tr>"]
    for tag, some in by_tag(scores).items():
        values = figures(some)
        cells = "".join(f"<td>{_number(values[name])}" for name in _TAG_COLUMNS)
        rows.append(f"<tr><td>{escape(tag)}<td>{len(some)}{cells}</tr>")
    return "".join(rows)


def _comparison(comparison: Comparison) -> str:
    rows = [
        f"<tr><td>{s.name}<td>{_number(s.before)}<td>{_number(s.after)}<td>{'' if s.p is None else f'{s.p:.3f}'}"
        f"<td>{'beyond tolerance' if s.broken else ''}</tr>"
        for s in comparison.shifts
    ]
    head = "<tr><th>figure<th>before<th>now<th>p<th></tr>"
    sides = [
        f"<h3>{len(some)} got {what}</h3><table class=sides>{''.join(map(_change, some))}</table>"
        for what, some in (("worse", comparison.worse), ("better", comparison.better))
        if some
    ]
    lost = ", ".join(comparison.lost)
    lost = f"<p>Expected article no longer among the first five: {escape(lost)}</p>" if lost else ""
    return f"<h2>Against the baseline</h2><table>{head}{''.join(rows)}</table>{lost}{''.join(sides)}"


def _change(change: Change) -> str:
    cells = "".join(f"<td>{_badge(one)}<p>{escape(_told(one))}" for one in (change.before, change.after))
    return f"<tr><td><b>{escape(change.after.id)}</b><p>{escape(change.after.question)}{cells}</tr>"


def _told(record: Record) -> str:
    if record.answer is None:
        return record.error
    return str(record.answer["text"] if record.answer["answered"] else record.answer["reason"])


def _badge(record: Record) -> str:
    grade = record.score.grade
    return f'<span class="grade {_CLASSES[grade]}">{GRADES[grade]}</span>'


def _question(record: Record) -> str:
    found = "".join(f"<li>{escape(article)}" for article in record.retrieved[:_RANKS])
    answer = record.answer or {}
    quotes = "".join(_quote(citation, answer.get("hits", ())) for citation in answer.get("citations", ()))
    looked = f"articles found, an expected one at rank {record.score.rank or '–'}"
    wrong = "".join(f"<p class=wrong>{escape(fault)}" for fault in _faults(record.score))
    confidence = "" if record.score.confidence is None else f"{record.score.confidence:.2f}"
    return (
        f'<tr data-grade="{_CLASSES[record.score.grade]}" data-tags="{escape("|".join(record.score.tags))}">'
        f"<td><b>{escape(record.id)}</b><br><small>{escape(', '.join(record.score.tags))}</small>"
        f"<td>{escape(record.question)}<td>{_badge(record)}<td>{escape(_told(record))}{wrong}{quotes}"
        f"<details><summary>{looked}</summary><ol>{found}</ol></details><td>{confidence}</tr>"
    )


def _faults(score: Score) -> list[str]:
    said = [f"says: {phrase}" for phrase in score.forbidden]
    unsaid = [f"does not say: {phrase}" for phrase in score.unsaid]
    return [*said, *unsaid, *["misjudges the question's premise"] * score.misjudged]


def _quote(citation: Mapping[str, Any], hits: Sequence[Mapping[str, Any]]) -> str:
    """A quote that opens in the passage it was taken from, the words that answer underlined."""
    source = " · ".join(filter(None, (citation["publisher"], citation["title"], citation["published"])))
    start, end = citation["start"], citation["end"]
    chunk = next((h["chunk"] for h in hits if _covers(h["chunk"], citation)), None)
    before, after = ("", "") if chunk is None else (
        chunk["text"][: start - chunk["start"]], chunk["text"][end - chunk["start"] :]
    )  # fmt: skip
    return (
        f"<details class=quote><summary>[{citation['number']}] {escape(source)}</summary>"
        f"<blockquote>{escape(before)}<mark>{_marked(citation)}</mark>{escape(after)}</blockquote></details>"
    )


def _covers(chunk: Mapping[str, Any], citation: Mapping[str, Any]) -> bool:
    same = chunk["article_id"] == citation["article_id"]
    return bool(same and chunk["start"] <= citation["start"] and citation["end"] <= chunk["end"])


def _marked(citation: Mapping[str, Any]) -> str:
    quote = citation["quote"]
    if not citation["mark"]:
        return escape(quote)
    begin, end = (min(max(place - citation["start"], 0), len(quote)) for place in citation["mark"])
    return f"{escape(quote[:begin])}<u>{escape(quote[begin:end])}</u>{escape(quote[end:])}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
