"""Running the questions: each is asked and scored."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

from ingest.datatypes import Article
from ingest.errors import DatelineError, UnknownArticle
from qa.datatypes import Answer, Turn
from qa.evaluation.predictions import prediction_of, realign
from qa.evaluation.questions import Question, QuestionSet
from qa.evaluation.runfile import Journal, Record, Run, prediction_in
from qa.evaluation.scoring import score


class Asker(Protocol):
    """What is evaluated: an `Assistant`, or anything that answers like one."""

    def ask(self, question: str, *, history: Sequence[Turn], as_of: date | None, publishers: Sequence[str]) -> Answer:
        """The answer from articles of the publishers, all if none is named, as on the day `as_of`."""
        ...

    def article(self, article_id: str) -> Article:
        """The article that a citation names; raises UnknownArticle."""
        ...


def evaluate(
    asker: Asker,
    questions: QuestionSet,
    about: Mapping[str, Any],
    *,
    journal: Path | None = None,
    on_record: Callable[[Record], None] = lambda _: None,
) -> Run:
    """Ask every question and score the answers; `about` says under which conditions (see `Run`).

    Each record is kept in `journal` as soon as it is there, and those that the journal holds are not asked again: an
    interrupted run is gone on with. `on_record` is told of each one. Raises RunFileError when the journal was begun
    with other questions or conditions.
    """
    kept = Journal(journal, Run(questions.name, questions.digest, about, ())) if journal else None
    records = []
    for question in questions.questions:
        record = kept.done.get(question.id) if kept else None
        if record is None:
            record = ask_one(asker, question)
            if kept:
                kept.add(record)
        records.append(record)
        on_record(record)
    return Run(questions.name, questions.digest, about, tuple(records))


def ask_one(asker: Asker, question: Question) -> Record:
    """Ask one question. An error of ours is recorded as a wrong answer; any other is a bug and is raised."""
    start = perf_counter()
    try:
        answer = asker.ask(
            question.question, history=question.history, as_of=question.as_of, publishers=question.publishers
        )
    except DatelineError as error:
        missing = score(question, None, text_reader(asker))
        return Record(question.id, question.digest, question.question, None, (), str(error), missing)
    seconds = perf_counter() - start
    kept = answer.to_dict()
    prediction = prediction_of(question.id, kept, seconds)
    judged = score(question, prediction, text_reader(asker))
    return Record(question.id, question.digest, question.question, kept, prediction.retrieved, "", judged)


def rescored(run: Run, questions: QuestionSet, texts: Mapping[str, str]) -> Run:
    """The run judged by the texts of its articles as a public set ships them, which need not be NFC."""
    asked = {question.id: question for question in questions.questions}
    records = []
    for record in run.records:
        prediction = prediction_in(record)
        if prediction:
            prediction = realign(prediction, texts)
        records.append(replace(record, score=score(asked[record.id], prediction, texts.get)))
    return replace(run, records=tuple(records))


def text_reader(asker: Asker) -> Callable[[str], str | None]:
    """A look-up of an article's text by its id; None for an unknown one."""

    def read(article_id: str) -> str | None:
        try:
            return asker.article(article_id).text
        except UnknownArticle:
            return None

    return read
