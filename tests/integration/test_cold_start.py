"""What `dateline ask` loads, seen in a fresh process: its start is mostly imports, and one careless line doubles it."""

import subprocess
import sys

import pytest

from ingest.settings import Settings

HEAVY = {"torch", "transformers", "sentence_transformers", "gradio", "chromadb", "langchain_core", "pandas", "scipy"}
# What stays out beside them, each a tenth of the start or more: the loaders of ingestion, and OpenVINO's converter.
UNUSED = {"ingest.pipeline", "ingest.loading", "ingest.cleaning", "openvino.tools.ovc.convert", "importlib.metadata"}
# 456 when this was written; a little room for the project's own modules.
MOST_MODULES = 475

CODE = """
import io, sys
from contextlib import redirect_stdout
from ui.command import main
with redirect_stdout(io.StringIO()):
    status = main(["ask", "Why did Russia refuse joint patrols?", "--archive", sys.argv[1]])
print(status, *(name for name, module in sys.modules.items() if module is not None))
"""


@pytest.fixture(scope="module")
def loaded(sample_settings: Settings) -> set[str]:
    """The modules in memory when the command has answered."""
    command = [sys.executable, "-c", CODE, str(sample_settings.archive)]
    status, *modules = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert status == "0"
    return set(modules)


def test_asking_loads_no_heavy_library(loaded: set[str]) -> None:
    assert not {name.partition(".")[0] for name in loaded} & HEAVY


def test_asking_loads_nothing_of_ingestion_and_no_converter(loaded: set[str]) -> None:
    assert not loaded & UNUSED


def test_asking_loads_few_modules(loaded: set[str]) -> None:
    assert len(loaded) <= MOST_MODULES
