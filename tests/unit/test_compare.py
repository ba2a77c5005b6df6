"""Comparing two runs: what got worse, and whether that is tolerated."""

from dataclasses import replace
from pathlib import Path

import pytest
from evaluation_samples import COST, NONE, QUESTIONS, RIGHT, WHO, Clerk, run_of

from ingest.errors import DatelineError, QuestionError
from qa.evaluation.compare import OtherQuestions, Tolerances, compare, parse_tolerances
from qa.evaluation.questions import QuestionSet
from qa.evaluation.run import ask_one, evaluate
from qa.evaluation.runfile import RunFileError, baseline_of, load_run, prediction_in, save_run, write_predictions

WORSE = {WHO.question: "The bridge was opened on Monday.", COST.question: "It cost 40 million euros."}
BOLD = RIGHT | {NONE.question: "Mayor Anna Lind cut the ribbon."}


def test_equal_runs_have_nothing_to_tell() -> None:
    comparison = compare(run_of(RIGHT), run_of(RIGHT))
    assert comparison.changes == ()
    assert comparison.breaches == []
    assert all(shift.p in (1.0, None) for shift in comparison.shifts)


def test_questions_that_got_worse_and_better_are_listed_with_both_answers() -> None:
    comparison = compare(run_of(WORSE), run_of(RIGHT))
    (change,) = comparison.worse
    assert change.before.answer is not None
    assert change.after.answer is not None
    assert change.before.answer["text"] == "Mayor Anna Lind cut the ribbon. [1]"
    assert change.after.answer["text"] == "The bridge was opened on Monday. [1]"
    assert [c.after.id for c in compare(run_of(RIGHT), run_of(WORSE)).better] == ["who"]


def test_a_loss_beyond_the_tolerance_breaks_and_names_the_questions() -> None:
    breaches = compare(run_of(WORSE), run_of(RIGHT)).breaches
    assert any(breach.startswith("cited_correct went from 1.000 to 0.500") for breach in breaches)
    assert breaches[-1] == "1 questions got worse, 0 allowed: who."


def test_a_loss_within_the_tolerance_passes() -> None:
    assert compare(run_of(WORSE), run_of(RIGHT), Tolerances(every=0.5, worse=1)).breaches == []
    assert compare(run_of(WORSE), run_of(RIGHT), Tolerances(every=0.5)).breaches == [
        "1 questions got worse, 0 allowed: who."
    ]


def test_figures_of_which_less_is_better_break_when_they_rise() -> None:
    refusing = run_of({WHO.question: RIGHT[WHO.question]})
    broken = {s.name for s in compare(refusing, run_of(RIGHT)).shifts if s.broken}
    assert "false_refusal" in broken
    assert "false_refusal" not in {s.name for s in compare(run_of(RIGHT), refusing).shifts if s.broken}
    assert "rejection" in {s.name for s in compare(run_of(BOLD), run_of(RIGHT)).shifts if s.broken}


def test_a_baseline_of_other_questions_is_refused() -> None:
    run = run_of(RIGHT)
    fewer = replace(run, records=run.records[:2])
    with pytest.raises(OtherQuestions, match=r"1 gone \(none\)"):
        compare(fewer, run)
    changed = evaluate(Clerk(RIGHT), QuestionSet("x", (replace(WHO, answers=("Lind",)), COST, NONE)), {})
    with pytest.raises(OtherQuestions, match=r"1 changed \(who\)"):
        compare(changed, run)
    with pytest.raises(OtherQuestions):
        compare(replace(run, records=()), run, partial=True)


def test_a_part_of_the_questions_can_be_compared_and_new_ones_are_named() -> None:
    run = run_of(RIGHT)
    part = replace(run, records=run.records[:1])
    assert compare(part, run, partial=True).changes == ()
    assert compare(run, part).new == ("cost", "none")


def test_tolerances_are_read_from_text() -> None:
    given = parse_tolerances(["0.02", "f1=0.1", "worse=3"])
    assert (given.of("passed"), given.of("f1"), given.worse) == (0.02, 0.1, 3)


@pytest.mark.parametrize("text", ["much", "f2=0.1", "-0.1", "worse=x", "worse=1.5", "worse=-1", "nan"])
def test_tolerances_that_mean_nothing_are_refused(text: str) -> None:
    with pytest.raises(DatelineError, match="tolerance"):
        parse_tolerances([text])


def test_a_run_survives_the_way_through_its_file(tmp_path: Path) -> None:
    run = run_of(RIGHT)
    save_run(run, tmp_path / "deep" / "run.json")
    loaded = load_run(tmp_path / "deep" / "run.json")
    assert compare(loaded, run).changes == ()
    assert loaded.scores == run.scores
    assert loaded.digest == QUESTIONS.digest
    assert prediction_in(loaded.records[0]) == prediction_in(run.records[0])


def test_a_baseline_holds_answers_but_neither_hits_nor_times(tmp_path: Path) -> None:
    run = run_of(RIGHT)
    save_run(baseline_of(run), tmp_path / "a.json")
    save_run(baseline_of(run_of(RIGHT)), tmp_path / "b.json")
    text = (tmp_path / "a.json").read_text()
    assert text == (tmp_path / "b.json").read_text()
    assert '"hits"' not in text
    assert '"created"' not in text
    assert "Mayor Anna Lind cut the ribbon. [1]" in text
    assert len(text.splitlines()) == 12
    assert compare(run, load_run(tmp_path / "a.json")).changes == ()


def test_a_baseline_holds_no_path_and_no_day_of_the_machine(tmp_path: Path) -> None:
    run = run_of(RIGHT)
    head = {"id": "harbour", "title": "The pier", "source": "/home/anna/archive/harbour.md"}
    first = run.records[0]
    assert first.answer is not None
    citation = dict(first.answer["citations"][0]) | {"source": "the mayor", "also_in": [head], "older": (head,)}
    changed = {"later": [head], "citations": [citation], "receipt": {"cited": 1, "changed": "2026-11-27T21:59:54"}}
    answered = replace(first, answer=dict(first.answer) | changed)
    save_run(baseline_of(replace(run, records=(answered, *run.records[1:]))), tmp_path / "a.json")
    text = (tmp_path / "a.json").read_text()
    assert "/home/anna" not in text
    assert "2026-11-27" not in text
    assert '"source": "the mayor"' in text
    assert text.count("The pier") == 3


@pytest.mark.parametrize("text", ["", "[]", '{"format": "other/1"}', "\x00"])
def test_a_file_that_is_no_run_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "run.json").write_text(text)
    with pytest.raises(RunFileError, match=r"run\.json is not a run file"):
        load_run(tmp_path / "run.json")
    with pytest.raises(RunFileError, match="cannot be read"):
        load_run(tmp_path / "none.json")


def test_a_run_file_that_lost_a_field_is_refused(tmp_path: Path) -> None:
    save_run(run_of(RIGHT), tmp_path / "run.json")
    text = (tmp_path / "run.json").read_text()
    for field in ('"digest"', '"recall"'):
        (tmp_path / "run.json").write_text(text.replace(field, '"else"'))
        with pytest.raises(RunFileError, match="is not whole"):
            load_run(tmp_path / "run.json")


def test_a_run_goes_on_where_it_was_interrupted(tmp_path: Path) -> None:
    journal = tmp_path / "run.partial"

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    first = Clerk(RIGHT)
    with pytest.raises(KeyboardInterrupt):
        evaluate(first, QUESTIONS, {"created": "monday"}, journal=journal, on_record=interrupt)
    second = Clerk(RIGHT)
    run = evaluate(second, QUESTIONS, {"created": "tuesday"}, journal=journal)
    assert first.asked == [WHO.question]
    assert second.asked == [COST.question, NONE.question]
    assert [record.id for record in run.records] == ["who", "cost", "none"]
    assert run.records[0].score.passed


def test_a_line_that_a_kill_cut_short_is_asked_again(tmp_path: Path) -> None:
    journal = tmp_path / "run.partial"
    evaluate(Clerk(RIGHT), QUESTIONS, {}, journal=journal)
    journal.write_bytes(journal.read_bytes()[:-40])
    again = Clerk(RIGHT)
    assert len(evaluate(again, QUESTIONS, {}, journal=journal).records) == 3
    assert again.asked == [NONE.question]


def test_a_journal_of_other_questions_or_conditions_is_refused(tmp_path: Path) -> None:
    journal = tmp_path / "run.partial"
    evaluate(Clerk(RIGHT), QUESTIONS, {"hits": 16}, journal=journal)
    with pytest.raises(RunFileError, match="other questions or settings"):
        evaluate(Clerk(RIGHT), QUESTIONS, {"hits": 1}, journal=journal)
    journal.write_text("not json\n")
    with pytest.raises(RunFileError, match="damaged"):
        evaluate(Clerk(RIGHT), QUESTIONS, {}, journal=journal)


def test_a_question_that_cannot_be_asked_is_recorded_as_wrong() -> None:
    class Broken(Clerk):
        def ask(self, question: str, **rest: object) -> object:  # type: ignore[override]
            raise QuestionError("The question is empty; type one.")

    record = ask_one(Broken({}), WHO)  # type: ignore[arg-type]
    assert record.error == "The question is empty; type one."
    assert record.score.grade == 0
    assert not record.score.abstained


def test_predictions_are_written_with_texts_and_with_marked_words(tmp_path: Path) -> None:
    predictions = [p for p in map(prediction_in, run_of(RIGHT).records) if p]
    text, short = write_predictions(predictions, tmp_path / "p.jsonl")
    assert '"answer": "Mayor Anna Lind cut the ribbon."' in text.read_text()
    assert short.name == "p-short.jsonl"
    assert '"answer": "Mayor Anna Lind"' in short.read_text()
