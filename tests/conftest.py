"""Archives for the tests. They lie side by side, so that the embedder is compiled once for all of them."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from ingest.embedder import Embedder, load_embedder
from ingest.pipeline import ingest
from ingest.settings import Settings
from qa.assistant import Assistant

CORPUS = Path(__file__).parent.parent / "corpus"


@pytest.fixture(scope="session")
def new_settings(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Settings]:
    """Settings of an archive that is not there yet, a new one at each call."""
    folder = tmp_path_factory.mktemp("archives")
    numbers = count()
    return lambda: Settings(archive=folder / f"archive-{next(numbers)}")


@pytest.fixture(scope="session")
def embedder(new_settings: Callable[[], Settings]) -> Embedder:
    """The default embedder, compiled."""
    settings = new_settings()
    return load_embedder(settings.embedder, settings.compiled)


@pytest.fixture(scope="session")
def sample_settings(new_settings: Callable[[], Settings]) -> Settings:
    """Settings of an archive that holds the sample corpus; tests only read it."""
    settings = new_settings()
    report = ingest([CORPUS], settings)
    assert not report.failed
    return settings


@pytest.fixture(scope="session")
def sample(sample_settings: Settings) -> Iterator[Assistant]:
    """An assistant over the sample corpus."""
    with Assistant.from_settings(sample_settings) as assistant:
        yield assistant
