"""Time in the question and as-of days, from articles on disk to the answer."""

from collections.abc import Callable, Iterator

import pytest

from ingest.pipeline import ingest
from ingest.settings import Settings
from qa.assistant import Assistant
from tests.fakes import FakeOpenAI

ARTICLES = {
    "may": ("Flood in Veldt", "4 May 2030", "The flood in Veldt has killed 12 people, the mayor said."),
    "june": (
        "Flood in Veldt",
        "9 June 2030",
        "Veldt now counts 40 people killed by the flood, a month after it.",
    ),
    "mill": ("Mill opens in Oost", "1 August 2030", "A paper mill was opened in the town of Oost by its owner."),
    "bridge": ("Bridge of Oost", "2 August 2030", "Engineers will paint the bridge of Oost in green next year."),
}
TOLL = "How many people has the flood in Veldt killed"


@pytest.fixture(scope="module")
def settings(new_settings: Callable[[], Settings], tmp_path_factory: pytest.TempPathFactory) -> Settings:
    folder = tmp_path_factory.mktemp("time")
    for name, (title, day, text) in ARTICLES.items():
        (folder / f"{name}.txt").write_text(f"{title}\n\n{day}\n\n{text}\n")
    made = new_settings()
    assert not ingest([folder], made).failed
    return made


@pytest.fixture(scope="module")
def assistant(settings: Settings) -> Iterator[Assistant]:
    with Assistant.from_settings(settings) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "right"),
    [
        (f"What is the latest: {TOLL.lower()}?", "june"),
        (f"{TOLL} so far?", "june"),
        (f"{TOLL} as of now?", "june"),
        (f"{TOLL} in May 2030?", "may"),
        (f"{TOLL} in May?", "may"),
        (f"{TOLL} before June 2030?", "may"),
        (f"{TOLL} in June 2030?", "june"),
        (f"{TOLL} since 1 June 2030?", "june"),
    ],
)
def test_the_latest_is_answered_by_the_newer_report_and_a_date_by_the_nearest(
    assistant: Assistant, question: str, right: str
) -> None:
    answer = assistant.ask(question)
    assert answer.answered
    assert answer.citations[0].article_id.endswith(right)
    assert answer.hits[0].article.id == answer.citations[0].article_id


def test_the_other_report_is_not_lost(assistant: Assistant) -> None:
    hits = assistant.search(f"{TOLL} in May 2030?")
    assert {hit.article.published for hit in hits} >= {"2030-05-04", "2030-06-09"}


def test_what_was_understood_is_told_with_when_the_archive_changed(assistant: Assistant) -> None:
    searched = assistant.ask("Which mill was opened last week?").searched
    assert searched.period == (
        "the week of 22–28 July 2030 (last week, counted from 2 August 2030, the newest report searched)"
    )
    assert searched.changed == assistant.status().changed
    assert assistant.ask("Who opened the mill?").searched.period == ""


def test_a_users_filter_wins_over_the_time_in_the_question(assistant: Assistant) -> None:
    answer = assistant.ask(f"{TOLL} in May 2030?", since="2030-06-01")
    assert all((hit.article.published or "") >= "2030-06-01" for hit in answer.hits)


def test_an_answer_as_of_a_day_tells_the_later_article_that_bears_on_it_and_uses_it_not(assistant: Assistant) -> None:
    answer = assistant.ask(f"{TOLL}?", as_of="2030-05-10")
    assert "12 people" in answer.text
    assert "40" not in answer.text
    assert [head.published for head in answer.later] == ["2030-06-09"]


def test_a_refusal_as_of_a_day_tells_the_later_article_too(assistant: Assistant) -> None:
    answer = assistant.ask(f"{TOLL}?", as_of="2030-05-01")
    assert not answer.answered
    assert [head.published for head in answer.later] == ["2030-06-09", "2030-05-04"]


def test_what_came_later_on_other_matters_is_not_told(assistant: Assistant) -> None:
    assert assistant.ask(f"{TOLL}?", as_of="2030-06-09").later == ()
    assert assistant.ask(f"{TOLL}?").later == ()


def test_a_chat_models_answer_and_refusal_tell_later_articles_too(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    with FakeOpenAI() as server:
        chat = Settings(archive=settings.archive, model="openai:fake", base_url=server.base_url)
        with Assistant.from_settings(chat) as assistant:
            answer = assistant.ask(f"{TOLL}?", as_of="2030-05-10")
            refusal = assistant.ask("Who opened the paper mill in the town of Oost?", as_of="2030-05-10")
    assert answer.model == "openai:fake"
    assert [head.published for head in answer.later] == ["2030-06-09"]
    assert not refusal.answered
    assert [head.published for head in refusal.later] == ["2030-08-01"]
