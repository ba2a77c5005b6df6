"""RGB (Chen et al. 2023, arXiv 2309.01431): five search snippets a question, a growing share of them noise.

Snippets are chosen and answers judged as its own code does (github.com/chen700564/RGB, evalue.py): an answer is right
when an expected string stands in it, case aside.
"""

from collections.abc import Mapping, Sequence
from math import ceil
from pathlib import Path
from typing import Any

from qa.evaluation.public.sets import Collection, PublicSet, Sheet, Task, read_lines, show
from qa.evaluation.questions import Question, QuestionSet
from qa.evaluation.runfile import Record, Run

_PASSAGES = 5
_RATES = (0.0, 0.2, 0.4, 0.6, 0.8)
_NOISE_ONLY, _FALSE_ONLY, _BOTH = "noise only", "counterfactual", "one true, one false"
# The paper's gpt-3.5-turbo in English at its least and most noise; its rejection as judged by ChatGPT.
_PUBLISHED = ("ChatGPT (published)", "96", "–", "–", "–", "76", "45")


def _load(datasets: Path) -> list[Task]:
    rows = read_lines(datasets / "eval" / "rgb_en_fact.jsonl.gz")
    conditions = {_name(rate): [(one, _mixed(one, rate)) for one in rows] for rate in _RATES}
    conditions[_NOISE_ONLY] = [(one, one["negative"][:_PASSAGES]) for one in rows]
    conditions[_FALSE_ONLY] = [(one, one["wrong"][:_PASSAGES]) for one in rows]
    conditions[_BOTH] = [(one, [one["positive"][0], one["wrong"][0]]) for one in rows if _differ(one)]
    records = [
        {"id": f"{_scope(one, name)}/{n}", "title": "", "text": text, "publisher": _scope(one, name)}
        for name, chosen in conditions.items()
        for one, texts in chosen
        for n, text in enumerate(texts, 1)
    ]
    collection = Collection("rgb", tuple(records))
    return [
        Task(name, collection, QuestionSet(f"rgb {name}", tuple(_question(one, name) for one, _ in chosen)))
        for name, chosen in conditions.items()
    ]


def _differ(one: Mapping[str, Any]) -> bool:
    """Whether the row has a true and a false snippet, and no answer that is part of a false one or the reverse."""
    if not one["positive"] or not one["wrong"]:
        return False
    pairs = ((one["answers"], one["fake_answers"]), (one["fake_answers"], one["answers"]))
    return not any(is_right(" | ".join(these), those) for these, those in pairs)


def _name(rate: float) -> str:
    return f"noise {rate:g}"


def _scope(one: Mapping[str, Any], condition: str) -> str:
    return f"{one['id']}/{condition.replace(' ', '-')}"


def _mixed(one: Mapping[str, Any], rate: float) -> list[str]:
    """Five snippets with a share of noise; where there are too few of a kind, the other fills up (evalue.py)."""
    true, noise = one["positive"], one["negative"]
    unwanted = ceil(_PASSAGES * rate)
    wanted = _PASSAGES - unwanted
    if unwanted > len(noise):
        unwanted = len(noise)
        wanted = _PASSAGES - unwanted
    elif wanted > len(true):
        wanted = len(true)
        unwanted = _PASSAGES - wanted
    return [*true[:wanted], *noise[:unwanted]]


def _question(one: Mapping[str, Any], condition: str) -> Question:
    answerable = condition != _NOISE_ONLY
    expected = one["fake_answers"] if condition == _FALSE_ONLY else one["answers"]
    return Question(
        id=one["id"],
        question=one["question"],
        answerable=answerable,
        answers=tuple(expected) if answerable else (),
        publishers=(_scope(one, condition),),
    )


def _report(runs: Mapping[str, Run], tasks: Sequence[Task]) -> list[Sheet]:
    asked = {task.name: {q.id: q for q in task.questions.questions} for task in tasks}
    levels = [name for name in map(_name, _RATES) if name in runs]
    ours = [
        show(_accuracy(runs[name], asked[name]) if name in runs else None, percent=True) for name in map(_name, _RATES)
    ]
    noise = _refused(runs[_NOISE_ONLY].records) if _NOISE_ONLY in runs else None
    header = ("system", *map(_name, _RATES), "rejection, noise only")
    notes = [
        "Ours: the 100 questions of the counterfactual part with its true and noise snippets. Published: the 300 "
        "questions of the main part; rejection is as ChatGPT judged it.",
    ]
    if levels:
        refused = _refused([record for name in levels for record in runs[name].records])
        notes.append(
            f"Dateline may refuse where the models had to answer: it refused {show(refused, percent=True)} % in all."
        )
    if _FALSE_ONLY in runs:
        believed = _accuracy(runs[_FALSE_ONLY], asked[_FALSE_ONLY])
        notes.append(
            f"With false snippets alone it quotes the false answer for {show(believed, percent=True)} %: it has no "
            "knowledge of its own to set against them, and names the source of each quote."
        )
    if _BOTH in runs:
        both = _both_shown(runs[_BOTH], asked[_BOTH], asked[_FALSE_ONLY])
        notes.append(
            f"Given one true and one false snippet it shows both answers for {show(both, percent=True)} % of "
            f"{len(runs[_BOTH].records)} questions. ChatGPT noticed the error in 8 % (published, false snippets alone)."
        )
    title = "RGB, English: accuracy by share of noise, in percent"
    return [Sheet(title, header, (("Dateline", *ours, show(noise, percent=True)), _PUBLISHED), tuple(notes))]


def _accuracy(run: Run, asked: Mapping[str, Question]) -> float:
    return sum(is_right(_said(record), asked[record.id].answers) for record in run.records) / len(run.records)


def _both_shown(run: Run, asked: Mapping[str, Question], false: Mapping[str, Question]) -> float:
    """The share of questions whose answer holds a true and a false answer."""
    shown = [
        is_right(_said(record), asked[record.id].answers) and is_right(_said(record), false[record.id].answers)
        for record in run.records
    ]
    return sum(shown) / len(shown) if shown else 0.0


def is_right(text: str, answers: Sequence[str]) -> bool:
    """RGB's accuracy: an expected string is part of the text, case aside."""
    return any(answer.lower() in text.lower() for answer in answers)


def _said(record: Record) -> str:
    if record.answer is None or not record.answer["answered"]:
        return ""
    return " ".join(statement["text"] for statement in record.answer["statements"])


def _refused(records: Sequence[Record]) -> float | None:
    return sum(record.score.abstained for record in records) / len(records) if records else None


RGB = PublicSet("rgb", "RGB", _load, _report)
