"""The public sets' adapters, on made-up data of their shapes."""

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from evaluation_samples import QUESTIONS, RIGHT, TEXTS, Clerk, run_of

from qa.datatypes import Turn
from qa.evaluation.public import SETS, DatasetMissing
from qa.evaluation.public.rgb import is_right
from qa.evaluation.public.sets import Task
from qa.evaluation.public.xquad import measure_xquad, squad_normalize
from qa.evaluation.run import evaluate, rescored
from qa.evaluation.runfile import Run
from ui.eval_public import as_markdown

SNIPPETS = {kind: [f"{kind} {n}" for n in range(1, 8)] for kind in ("true", "noise", "false")}


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write records as JSON Lines under eval/, gzipped if the name says so; gives the datasets folder."""

    def lines(name: str, *records: object) -> Path:
        file = tmp_path / "eval" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(json.dumps(record) + "\n" for record in records).encode()
        file.write_bytes(gzip.compress(text) if name.endswith(".gz") else text)
        return tmp_path

    return lines


def rgb_row(true: int, noise: int) -> dict[str, Any]:
    return {
        "id": "rgb-0", "question": "Who cut the ribbon?", "answers": ["Anna Lind"], "fake_answers": ["Bob"],
        "positive": SNIPPETS["true"][:true], "negative": SNIPPETS["noise"][:noise], "wrong": SNIPPETS["false"][:true],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("true", "noise", "expected"),
    [
        (
            7,
            7,
            {"noise 0": (5, 0), "noise 0.2": (4, 1), "noise 0.6": (2, 3), "noise 0.8": (1, 4), "noise only": (0, 5)},
        ),
        (2, 7, {"noise 0": (2, 3), "noise 0.4": (2, 3), "noise 0.8": (1, 4)}),
        (7, 1, {"noise 0.8": (4, 1), "noise only": (0, 1)}),
    ],
)
def test_rgb_mixes_true_and_noise_snippets_as_its_paper_does(
    write: Callable[..., Path], true: int, noise: int, expected: dict[str, tuple[int, int]]
) -> None:
    tasks = {task.name: task for task in SETS["rgb"].load(write("rgb_en_fact.jsonl.gz", rgb_row(true, noise)))}
    for name, counts in expected.items():
        (publisher,) = tasks[name].questions.questions[0].publishers
        texts = [r["text"] for r in tasks[name].collection.records if r["publisher"] == publisher]
        assert tuple(sum(t.startswith(kind) for t in texts) for kind in ("true", "noise")) == counts
    assert not tasks["noise only"].questions.questions[0].answerable
    assert tasks["counterfactual"].questions.questions[0].answers == ("Bob",)


def test_rgb_reports_what_was_asked_alone(write: Callable[..., Path]) -> None:
    tasks = SETS["rgb"].load(write("rgb_en_fact.jsonl.gz", rgb_row(7, 7)))
    (sheet,) = SETS["rgb"].report({}, tasks)
    assert set(sheet.rows[0][1:]) == {"–"}
    assert len(sheet.notes) == 1


def test_rgb_counts_an_answer_that_holds_the_string_in_any_case() -> None:
    assert is_right("It was ANNA LIND.", ["Bob", "Anna Lind"])
    assert not is_right("", ["Anna Lind"])


def rtqa_rows() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    articles = [{"id": name, "title": "", "text": text, "published": "2022-06-20"} for name, text in TEXTS.items()]
    asked = {"question": "Who cut the ribbon?", "asked_on": "2022-06-23", "week": "20220624", "publisher_gold_ids": []}
    right = {
        **asked, "id": "q1", "type": "answerable", "answers": ["Anna Lind"], "support_article_ids": ["bridge"],
        "gold_article_ids": ["ferry"], "own_gcs_ids": ["bridge", "gone"],
    }  # fmt: skip
    far = {
        **asked,
        "id": "q2",
        "type": "unanswerable_far",
        "answers": [],
        "support_article_ids": [],
        "gold_article_ids": [],
    }
    return articles, [right, far]


def rtqa_tasks(write: Callable[..., Path]) -> list[Task]:
    articles, questions = rtqa_rows()
    write("rtqa/articles.jsonl.gz", *articles)
    return list(SETS["rtqa"].load(write("rtqa/questions.jsonl", *questions)))


def test_rtqa_is_asked_of_the_whole_archive_and_of_each_questions_own_results(write: Callable[..., Path]) -> None:
    whole, own = rtqa_tasks(write)
    assert [q.id for q in whole.questions.questions] == ["q1", "q2"]
    assert [(q.id, q.publishers, q.articles) for q in own.questions.questions] == [("q1", ("q1",), ("q1/bridge",))]
    assert [(r["id"], r["publisher"]) for r in own.collection.records] == [("q1/bridge", "q1")]


def test_a_sheet_sets_our_figures_beside_the_published_ones(write: Callable[..., Path]) -> None:
    tasks = rtqa_tasks(write)[:1]
    runs = {task.name: answered(task, {"Who cut the ribbon?": "Mayor Anna Lind cut the ribbon."}) for task in tasks}
    sheets = {sheet.title: sheet for sheet in SETS["rtqa"].report(runs, tasks)}
    answers = sheets["RealTime QA: EM / F1"]
    assert answers.rows[0][:3] == ("Dateline, whole archive", "0.0", "80.0")
    assert answers.rows[1][1:3] == ("69.8", "74.3")
    assert "| Dateline, whole archive | 0.0 | 80.0 |" in as_markdown(answers)


def answered(task: Task, sentences: dict[str, str]) -> Run:
    return evaluate(Clerk(sentences), task.questions, {})


def test_mtrag_takes_the_turns_before_as_history_and_counts_refusals_by_kind(write: Callable[..., Path]) -> None:
    def row(number: int, kind: str, passages: int) -> dict[str, Any]:
        turns = ["Which bridge?", "The new one.", "Who cut the ribbon?" if number else "Why?"]
        return {
            "task_id": f"c<::>{number}", "answerability": [kind], "input": [{"text": text} for text in turns],
            "contexts": [{"text": f"passage {n}"} for n in range(passages)], "targets": [{"text": "Anna Lind did."}],
        }  # fmt: skip

    folder = write("mtrag_un_reference.jsonl.gz", row(1, "ANSWERABLE", 2), row(0, "UNANSWERABLE", 0))
    (task,) = SETS["mtrag"].load(folder)
    question = task.questions.questions[0]
    assert question.history == (Turn("Which bridge?", "The new one."),)
    assert [r["publisher"] for r in task.collection.records] == ["c-1", "c-1"]
    run = answered(task, {"Who cut the ribbon?": "Mayor Anna Lind cut the ribbon."})
    (sheet,) = SETS["mtrag"].report({task.name: run}, [task])
    assert sheet.rows[0] == ("answerable", "1", "0.000", "0.500")
    assert sheet.rows[2] == ("unanswerable", "1", "1.000", "–")


def test_evidence_counts_the_first_quotes_that_overlap_the_marked_span(write: Callable[..., Path]) -> None:
    write("evidence/articles.jsonl", *({"id": name, "text": text} for name, text in TEXTS.items()))
    start = TEXTS["bridge"].index("Anna")
    rows = [
        {"id": f"e{n}", "question": asked, "answers": ["x"], "gold_article_ids": ["bridge"],
         "evidence": {"article_id": "bridge", "start": start, "end": start + 9}}
        for n, asked in enumerate(("Who?", "How much?"))
    ]  # fmt: skip
    (task,) = SETS["evidence"].load(write("evidence/questions.jsonl", *rows))
    run = answered(task, {"Who?": "Mayor Anna Lind cut the ribbon.", "How much?": "It cost 40 million euros."})
    assert SETS["evidence"].report({task.name: run}, [task])[0].rows[0][1:4] == ("0.500", "0.500", "0.000")


def test_xquad_scores_the_best_span_as_squad_does(write: Callable[..., Path]) -> None:
    @dataclass
    class Range:
        start: int
        end: int

    @dataclass
    class Read:
        spans: list[Range]

    class Model:
        def read(self, question: str, passages: object, sentences: object) -> list[Read]:
            return [Read([Range(6, 15)] if question == "Who?" else [])]

    asked = [{"question": q, "answers": [{"text": "the Anna Lind!"}]} for q in ("Who?", "Why?")]
    data = {"data": [{"paragraphs": [{"context": TEXTS["bridge"].split(". ")[1], "qas": asked}]}]}
    sheet = measure_xquad(write("xquad_en.json.gz", data), Model())
    assert sheet.rows[0][1:3] == ("50.0", "50.0")
    assert squad_normalize("The U.S.A.!") == "usa"


def test_a_run_is_rescored_by_the_texts_as_they_are_shipped() -> None:
    run = rescored(run_of(RIGHT), QUESTIONS, {"bridge": "\n" + TEXTS["bridge"]})
    assert [score.cited_correct for score in run.scores] == [True, True, False]
    lost = rescored(run_of(RIGHT), QUESTIONS, {"bridge": "Another text."})
    assert [score.valid for score in lost.scores] == [(False,), (False,), ()]


@pytest.mark.parametrize("name", [*SETS])
def test_data_that_is_not_there_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(DatasetMissing, match="DATELINE_DATASETS"):
        SETS[name].load(tmp_path)
