"""The page's functions through Gradio's API, as a program calls them."""

from collections.abc import Iterator
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from gradio_client import Client
from gradio_client.exceptions import AppError

from tests.browser.conftest import GRADIOS_OWN_WARNINGS
from tests.browser.fake_assistant import ARTICLES, DRILL, FakeAssistant

pytestmark = GRADIOS_OWN_WARNINGS


@pytest.fixture(scope="module")
def client(fake_page: str) -> Iterator[Client]:
    client = Client(fake_page, verbose=False, analytics_enabled=False)
    yield client
    client.close()


def test_exactly_four_functions_are_offered_and_described(client: Client) -> None:
    offered = client.view_api(return_format="dict")["named_endpoints"]
    assert sorted(offered) == ["/article", "/ask", "/search", "/status"]
    assert offered["/ask"]["description"].startswith("Answer a question from the news archive")


def test_ask_returns_the_answer_as_plain_json(client: Client, fake: FakeAssistant) -> None:
    answer = client.predict("Why?", since="2020-01-01", history=[["Who?", "Russia."]], api_name="/ask")
    assert answer["answered"] is True
    assert answer["citations"][0]["quote"] in DRILL.text
    assert fake.scopes[-1]["since"] == "2020-01-01"
    assert [turn.answer for turn in fake.histories[-1]] == ["Russia."]


def test_search_article_and_status_return_plain_json(client: Client) -> None:
    assert len(client.predict("patrol", limit=2, api_name="/search")["hits"]) == 2
    assert client.predict(DRILL.id, api_name="/article")["text"] == DRILL.text
    assert client.predict(api_name="/status")["articles"] == len(ARTICLES)


def test_an_error_is_told_in_its_own_words(client: Client) -> None:
    with pytest.raises(AppError, match="No article 'gone' in the archive"):
        client.predict("gone", api_name="/article")


def test_every_answer_of_the_server_forbids_other_origins(fake_page: str) -> None:
    with urlopen(fake_page) as response:
        assert "default-src 'self'" in response.headers["content-security-policy"]
        assert response.headers["referrer-policy"] == "no-referrer"
        assert response.headers["x-dns-prefetch-control"] == "off"


@pytest.mark.parametrize("path", ["monitoring", "gradio_api/runs", "docs", "gradio_api/file=/etc/passwd"])
def test_nothing_else_is_served(fake_page: str, path: str) -> None:
    with pytest.raises(HTTPError) as refused:
        urlopen(fake_page + path)
    refused.value.close()
    assert refused.value.code in (403, 404)
