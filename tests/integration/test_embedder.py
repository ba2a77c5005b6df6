"""The compiled embedder beside sentence-transformers itself; slow to start, so in few tests."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ingest.compiled import CompiledEmbedder
from ingest.embedder import DEFAULT, Embedder, SentenceTransformerEmbedder, load_embedder, model_folder
from ingest.errors import ModelError

TEXTS = (
    "Why did the delegation refuse?",
    "Talks ended on Monday. “We will meet again,” the minister said; no date was given.",
    "Élysée, 12.5 %, $1.5 billion",
    "",
    "word " * 600,
)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
def test_the_compiled_model_agrees_with_sentence_transformers(embedder: Embedder) -> None:
    assert isinstance(embedder, CompiledEmbedder)
    original = SentenceTransformerEmbedder(DEFAULT, str(model_folder(DEFAULT)))
    assert original.dimension == embedder.dimension
    cosines = (original.embed(TEXTS) * embedder.embed(TEXTS)).sum(axis=1)
    assert cosines.min() > 0.99
    assert [original.fits(text) for text in TEXTS] == [embedder.fits(text) for text in TEXTS]


@pytest.mark.parametrize(("gain", "int8"), [(2.0, True), (1.0, False)])
def test_int8_is_kept_where_it_is_faster_and_agrees(
    gain: float, int8: bool, embedder: Embedder, tmp_path: Path
) -> None:
    program = f"from ingest import compiling as c; c._gain = lambda *_: {gain}; c.main(*sys.argv[1:])"
    command = [sys.executable, "-c", f"import sys; {program}", str(model_folder(DEFAULT)), str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    assert json.loads((tmp_path / "compiled.json").read_text())["int8"] is int8
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {
        "compiled.json",
        "model.bin",
        "model.xml",
        "tokenizer.json",
    }
    assert ((tmp_path / "model.bin").stat().st_size < 40_000_000) is int8
    cosines = (CompiledEmbedder(DEFAULT, tmp_path).embed(TEXTS) * embedder.embed(TEXTS)).sum(axis=1)
    assert cosines.min() > 0.99


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
def test_a_model_with_another_pooling_stays_on_sentence_transformers(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(model_folder(DEFAULT) or "", folder)
    pooling = folder / "1_Pooling" / "config.json"
    settings = json.loads(pooling.read_text())
    settings |= {name: name == "pooling_mode_cls_token" for name in settings if name.startswith("pooling_mode_")}
    pooling.write_text(json.dumps(settings))
    loaded = load_embedder(str(folder), tmp_path / "compiled")
    assert isinstance(loaded, SentenceTransformerEmbedder)
    assert loaded.embed(["a", "b"]).shape == (2, 384)


def test_vectors_have_unit_length_and_the_order_of_their_texts(embedder: Embedder) -> None:
    vectors = embedder.embed(4 * TEXTS)[: len(TEXTS)]  # several batches at once
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    for text, vector in zip(TEXTS, vectors, strict=True):
        assert float(embedder.embed([text])[0] @ vector) > 0.999


def test_no_texts_give_no_vectors(embedder: Embedder) -> None:
    assert embedder.embed([]).shape == (0, embedder.dimension)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
def test_an_unknown_embedder_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="DATELINE_EMBEDDER"):
        load_embedder("no-such-model", tmp_path)
