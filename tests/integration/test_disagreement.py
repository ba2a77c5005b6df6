"""Reports that disagree and questions with a false premise, read by the embedded reader from small archives."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.pipeline import ingest
from ingest.settings import Settings
from qa.assistant import Assistant
from qa.writer import REFUSAL
from tests.disagreement_samples import COMPATIBLE, DIFFERENT
from tests.fakes import FakeOpenAI
from tests.premise_samples import ARTICLES, FALSE, TRUE

BRIDGE = "Why did the council of Tarn approve the second river bridge?"
REJECTED = "The council of Tarn rejected the plan for a second river bridge on Wednesday because its cost had doubled."
FIRE = DIFFERENT[0][0]
DATED = REJECTED.replace("Wednesday", "Wednesday [3 March 2021]")


def settings_of(records: list[dict[str, str]], folder: Path, settings: Settings) -> Settings:
    """Settings of an archive that holds these records."""
    file = folder / "articles.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    assert not ingest([file], settings).failed
    return settings


@pytest.fixture(scope="module")
def town_settings(new_settings: Callable[[], Settings], tmp_path_factory: pytest.TempPathFactory) -> Settings:
    records = [
        {"id": name, "title": title, "published": day, "publisher": outlet, "text": text}
        for name, (title, day, outlet, text) in ARTICLES.items()
    ]
    return settings_of(records, tmp_path_factory.mktemp("town"), new_settings())


@pytest.fixture(scope="module")
def pair_settings(new_settings: Callable[[], Settings], tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Each pair of reports has two publishers of its own, by which it is asked."""
    records = [
        {"id": f"{name}-{side}", "publisher": f"{name} {side}", "published": day, "text": text}
        for name, reports in named_pairs().items()
        for side, (day, text) in zip("ab", reports, strict=True)
    ]
    return settings_of(records, tmp_path_factory.mktemp("pairs"), new_settings())


def named_pairs() -> dict[str, tuple[tuple[str, str], ...]]:
    different = {f"different-{n}": case[1:3] for n, case in enumerate(DIFFERENT)}
    return different | {f"compatible-{n}": case[1:3] for n, case in enumerate(COMPATIBLE)}


@pytest.fixture(scope="module")
def town(town_settings: Settings) -> Iterator[Assistant]:
    with Assistant.from_settings(town_settings) as assistant:
        yield assistant


@pytest.fixture(scope="module")
def pairs(pair_settings: Settings) -> Iterator[Assistant]:
    with Assistant.from_settings(pair_settings) as assistant:
        yield assistant


def test_of_the_questions_with_a_false_premise_at_most_two_are_answered_as_if_it_were_true(town: Assistant) -> None:
    answers = {question: town.ask(question) for question, _ in FALSE}
    assert [q for q, answer in answers.items() if answer.answered and not answer.contrary][2:] == []


def test_of_the_questions_with_a_true_premise_at_most_one_is_called_contrary(town: Assistant) -> None:
    assert [question for question, _ in TRUE if town.ask(question).contrary][1:] == []


def test_the_sentence_that_says_the_opposite_is_the_answer_and_quoted_verbatim(town: Assistant) -> None:
    answer = town.ask(BRIDGE)
    assert answer.contrary
    assert answer.answered
    assert answer.text == f"{DATED} [1]"
    (citation,) = answer.citations
    assert town.article(citation.article_id).text[citation.start : citation.end] == citation.quote == REJECTED


def test_of_two_reports_that_disagree_both_values_are_shown_the_newer_first(pairs: Assistant) -> None:
    missed = []
    for n, (question, _, _, expected) in enumerate(DIFFERENT):
        answer = pairs.ask(question, publishers=[f"different-{n} a", f"different-{n} b"])
        shown = [value.text for conflict in answer.conflicts for value in conflict.values]
        if len(shown) != 2 or not all(one in other for one, other in zip(expected, shown, strict=True)):
            missed.append((question, shown))
    assert missed[2:] == []


def test_of_two_reports_that_can_both_be_true_none_is_a_conflict(pairs: Assistant) -> None:
    told = [
        pairs.ask(question, publishers=[f"compatible-{n} a", f"compatible-{n} b"])
        for n, (question, *_) in enumerate(COMPATIBLE)
    ]
    assert [answer.text for answer in told if answer.conflicts or answer.contrary][1:] == []


def test_a_conflict_names_its_values_newest_first_and_quotes_them(pairs: Assistant) -> None:
    answer = pairs.ask(FIRE, publishers=["different-0 a", "different-0 b"])
    (conflict,) = answer.conflicts
    assert [(value.text.removesuffix(" people"), value.citation.publisher) for value in conflict.values] == [
        ("17", "different-0 b"),
        ("12", "different-0 a"),
    ]
    assert [statement.citations[0] for statement in answer.statements] == [v.citation for v in conflict.values]
    for citation in answer.citations:
        article = pairs.article(citation.article_id)
        assert article.text[citation.start : citation.end] == citation.quote
        assert citation.mark
        assert article.text[citation.mark[0] : citation.mark[1]].removesuffix(" people") in ("12", "17")


def over(server: FakeOpenAI, settings: Settings) -> Settings:
    return replace(settings, model="openai:fake", base_url=server.base_url)


@pytest.fixture
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")


@pytest.mark.usefixtures("_key")
@pytest.mark.parametrize("script", [REFUSAL, "The bridge was approved because of the traffic [1]."])
def test_before_what_a_chat_model_says_on_a_false_premise_the_contrary_is_quoted(
    town_settings: Settings, script: str
) -> None:
    with FakeOpenAI(script=script) as server, Assistant.from_settings(over(server, town_settings)) as assistant:
        answer = assistant.ask(BRIDGE)
    assert answer.contrary
    assert answer.answered
    assert answer.statements[0].text == DATED


@pytest.mark.usefixtures("_key")
def test_a_chat_model_that_picks_one_value_is_given_the_other_report(pair_settings: Settings) -> None:
    script = "A fire at a warehouse in Tarn killed 12 people, the police said [1]."
    with FakeOpenAI(script=script) as server, Assistant.from_settings(over(server, pair_settings)) as assistant:
        answer = assistant.ask(FIRE, publishers=["different-0 a", "different-0 b"])
    assert [value.text.removesuffix(" people") for value in answer.conflicts[0].values] == ["17", "12"]
    assert {value.citation for value in answer.conflicts[0].values} <= set(answer.citations)
    assert [citation.number for citation in answer.citations] == [1, 2]
    assert answer.conflicts
