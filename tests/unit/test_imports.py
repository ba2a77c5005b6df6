"""What an import may load, seen in a fresh interpreter: heavy libraries only where they are used."""

import subprocess
import sys

import pytest

HEAVY = {
    "torch",
    "transformers",
    "sentence_transformers",
    "gradio",
    "chromadb",
    "langchain_core",
    "onnxruntime",
    "openvino",
    "datasketch",
    "scipy",
}


def loaded(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in run.stdout.split()}


@pytest.mark.parametrize(
    "statement",
    ["import qa", "import ingest", "import ui", "import ui.command", "import qa.assistant", "import ingest.archive"],
)
def test_an_import_loads_no_heavy_library(statement: str) -> None:
    assert not loaded(statement) & HEAVY
