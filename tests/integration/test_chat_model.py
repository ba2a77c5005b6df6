"""The assistant with a chat model: a real OpenAI-compatible server on loopback writes, its sentences are checked."""

from dataclasses import replace

import pytest

from ingest.settings import Settings
from qa import Answer
from qa.assistant import Assistant
from qa.writer import REFUSAL
from tests.fakes import FakeOpenAI

PATROLS = "Why did Russia refuse joint patrols?"


def over(server: FakeOpenAI, settings: Settings, **changes: object) -> Settings:
    return replace(settings, model="openai:fake", base_url=server.base_url, **changes)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")


def test_what_the_model_writes_is_streamed_and_every_quote_is_verbatim(sample_settings: Settings) -> None:
    with FakeOpenAI() as server, Assistant.from_settings(over(server, sample_settings)) as assistant:
        events = list(assistant.stream(PATROLS))
        answer = events[-1]
        assert isinstance(answer, Answer)
        assert answer.model == "openai:fake"
        assert sum(isinstance(event, str) for event in events) > 1
        assert answer.citations
        for citation in answer.citations:
            assert assistant.article(citation.article_id).text[citation.start : citation.end] == citation.quote


def test_a_sentence_that_no_article_bears_out_is_marked(sample_settings: Settings) -> None:
    script = "Russia refused because the Martian embassy in Lisbon closed in 1742 [1]."
    with FakeOpenAI(script=script) as server, Assistant.from_settings(over(server, sample_settings)) as assistant:
        answer = assistant.ask(PATROLS)
    assert [statement.supported for statement in answer.statements] == [False]
    assert answer.citations == ()
    assert "[unsupported]" in answer.text


def test_a_marker_that_counts_no_passage_is_dropped(sample_settings: Settings) -> None:
    script = "They refused [0] [99]."
    with FakeOpenAI(script=script) as server, Assistant.from_settings(over(server, sample_settings)) as assistant:
        answer = assistant.ask(PATROLS)
    assert "99" not in answer.text


@pytest.mark.parametrize("failure", [401, 500, "hang", "cut"])
def test_when_the_model_fails_the_embedded_reader_answers_and_says_so(
    sample_settings: Settings, failure: int | str
) -> None:
    with FakeOpenAI(failure) as server:
        settings = over(server, sample_settings, timeout=2.0)
        with Assistant.from_settings(settings) as assistant:
            answer = assistant.ask(PATROLS)
    assert answer.answered
    assert answer.model == "embedded reader"
    assert "The embedded reader answered instead." in answer.note
    assert "because of several attacks" in answer.text


def test_the_models_own_refusal_is_a_refusal(sample_settings: Settings) -> None:
    with FakeOpenAI(script=REFUSAL) as server, Assistant.from_settings(over(server, sample_settings)) as assistant:
        events = list(assistant.stream(PATROLS))
    answer = events[-1]
    assert isinstance(answer, Answer)
    assert not answer.answered
    assert answer.hits
    assert not [event for event in events if isinstance(event, str)]
