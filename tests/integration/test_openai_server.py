"""The chat writer against a real OpenAI-compatible server on loopback, at its best and at its worst."""

import pytest

from ingest.datatypes import ArticleHead, Chunk, Filter
from ingest.errors import ModelError
from ingest.settings import Settings
from qa.datatypes import Hit, Query, Turn
from qa.writer import REFUSAL, ChatWriter, load_chat_model
from tests.fakes import FakeOpenAI

QUESTION = Query("Why did Russia refuse joint patrols?", "Why did Russia refuse joint patrols?", Filter())
TEXT = "Last week, Russian forces refused to hold a joint patrol because of several attacks."
PATROL = Hit(
    Chunk("a", 0, 0, len(TEXT), TEXT, ((0, len(TEXT)),)),
    ArticleHead("a", "Drill", "2020-09-22", "Asharq Al-Awsat", "", "a.txt"),
    1.0,
)


@pytest.fixture(autouse=True)
def _no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)


def writer(server: FakeOpenAI, timeout: float = 20.0) -> ChatWriter:
    return load_chat_model(Settings(model="openai:reader-of-passages", base_url=server.base_url, timeout=timeout))


def write(server: FakeOpenAI, timeout: float = 20.0) -> str:
    return "".join(writer(server, timeout).write(QUESTION, [PATROL], ()))


def test_a_local_server_answers_without_a_key() -> None:
    with FakeOpenAI() as server:
        assert write(server) == f"{TEXT} [1]"


def test_the_answer_is_streamed() -> None:
    with FakeOpenAI() as server:
        pieces = list(writer(server).write(QUESTION, [PATROL], ()))

    assert len(pieces) > 5
    assert server.requests[0]["stream"] is True


def test_the_server_is_sent_rules_history_and_passages() -> None:
    with FakeOpenAI() as server:
        list(writer(server).write(QUESTION, [PATROL], [Turn("Who drilled?", "Both did. [1]")]))

    sent = server.requests[0]
    assert sent["model"] == "reader-of-passages"
    assert [message["role"] for message in sent["messages"]] == ["system", "user", "assistant", "user"]
    assert TEXT in sent["messages"][-1]["content"]


def test_a_refusal_arrives_whole() -> None:
    with FakeOpenAI(script=REFUSAL) as server:
        assert list(writer(server).write(QUESTION, [PATROL], ())) == [REFUSAL]


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (400, "refused the request"),
        (401, "refused the key for openai:reader-of-passages; check OPENAI_API_KEY"),
        (404, "does not know the model 'reader-of-passages'; check DATELINE_MODEL and DATELINE_BASE_URL"),
        (500, "failed with error 500"),
        ("cut", "broke off"),
        ("stop", "broke off"),
        ("empty", "wrote nothing"),
    ],
)
def test_a_server_that_fails_is_told_in_one_sentence(failure: int | str, sentence: str) -> None:
    with FakeOpenAI(failure) as server, pytest.raises(ModelError, match=sentence) as raised:
        write(server)

    assert "\n" not in str(raised.value)


def test_a_failing_server_is_asked_twice_at_most() -> None:
    with FakeOpenAI(500) as server, pytest.raises(ModelError):
        write(server)

    assert len(server.requests) <= 2


@pytest.mark.parametrize("failure", ["hang", "dribble"])
def test_a_server_that_never_finishes_is_left(failure: str) -> None:
    with FakeOpenAI(failure) as server, pytest.raises(ModelError, match=r"in 1 seconds|in time"):
        write(server, timeout=1.0)


def test_a_server_that_is_not_there_is_named() -> None:
    with FakeOpenAI() as gone:
        address = gone.base_url
    chat = load_chat_model(Settings(model="openai:any", base_url=address, timeout=20.0))

    with pytest.raises(
        ModelError, match=f"server at {address} cannot be reached; start it or correct DATELINE_BASE_URL"
    ):
        list(chat.write(QUESTION, [PATROL], ()))
