"""Compiles a sentence-transformers model: `python -m ingest.compiling MODEL_FOLDER EMPTY_FOLDER`, a child of ingestion.

Exits with a message when the model is of another shape than transformer → mean pooling → normalisation, or when the
result does not agree with sentence-transformers on a fixed sample. It is compiled with int8 weights, too, and what this
processor embeds faster at equal results is kept.
"""

import json
import shutil
import sys
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from ingest.compiled import CompiledEmbedder
from ingest.quantising import smooth, with_int8_weights

_LEAST_COSINE = 0.99
# Of the ten nearest texts of each, the int8 form must keep so many, and be so many times as fast as the other to be
# worth it.
_LEAST_KEPT = 0.95
_LEAST_GAIN = 1.15
_SAMPLE = (
    "Why did the delegation refuse to sign the agreement?",
    "Harbour closed. The port authority said on Tuesday that shipping would resume once the wreck had been moved.",
    "Rates up. The central bank raised its main interest rate by 0.25 percentage points to 4.5 percent on Thursday.",
    "Talks. “We will meet again next week,” the minister said after seven hours in Geneva; no date was given.",
    "Landing. The probe touched down at 20:55 GMT near the crater’s rim and sent its first picture minutes later.",
    "Vote. Turnout reached 61.2 % across the 14 provinces, the commission reported, with results due on Friday.",
    "Élysée. À Paris, le président a annoncé une réforme.",
    "12345 67890 ... ---",
)


def main(source: str, target: str) -> None:
    """Writes model.xml, model.bin, tokenizer.json and compiled.json into `target`; raises SystemExit on a bad match."""
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(source, device="cpu")
    shape = [type(module).__name__ for module in model]
    if shape not in (["Transformer", "Pooling", "Normalize"], ["Transformer", "Pooling"]):
        sys.exit(f"its modules are {', '.join(shape)}")
    if model[1].pooling_mode != "mean" and tuple(model[1].pooling_mode) != ("mean",):
        sys.exit(f"its pooling is {model[1].pooling_mode}")
    texts = [*_SAMPLE, *(f"{a} {b}" for a, b in permutations(_SAMPLE, 2))]
    expected = model.encode(texts, normalize_embeddings=True)
    folder = Path(target)
    forms = [folder / name for name in ("float", "int8")]
    for form in forms:
        _convert(model, form, int8=form.name == "int8")
    plain, small = (CompiledEmbedder("check", form) for form in forms)
    if _agreement(plain.embed(texts), expected)[0] < _LEAST_COSINE:
        sys.exit("the compiled form disagrees with sentence-transformers")
    cosine, kept = _agreement(small.embed(texts), expected)
    chosen = folder / "float"
    if cosine >= _LEAST_COSINE and kept >= _LEAST_KEPT and _gain(small, plain, texts) >= _LEAST_GAIN:
        chosen = folder / "int8"
    for file in chosen.iterdir():
        file.rename(folder / file.name)
    for form in forms:
        shutil.rmtree(form)


def _convert(model: Any, folder: Path, int8: bool) -> None:
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino
    import torch

    class States(torch.nn.Module):
        """Token states from ids and mask alone, the two inputs that the compiled form takes."""

        def __init__(self) -> None:
            super().__init__()
            self.encoder = model[0].auto_model.eval()

        def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
            states: torch.Tensor = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
            return states

    if int8:
        tokens = model.tokenizer(list(_SAMPLE), padding=True, return_tensors="pt")
        smooth(model[0].auto_model, {name: tokens[name] for name in ("input_ids", "attention_mask")})
    example = torch.ones((2, 8), dtype=torch.long)
    network = openvino.convert_model(States().eval(), example_input=(example, example))
    folder.mkdir()
    openvino.save_model(network, folder / "model.xml", compress_to_fp16=True)
    if int8:
        read = openvino.Core().read_model(folder / "model.xml")
        openvino.save_model(with_int8_weights(read), folder / "small.xml", compress_to_fp16=False)
        for file in folder.glob("small.*"):
            file.replace(file.with_stem("model"))
    model.tokenizer.backend_tokenizer.save(str(folder / "tokenizer.json"))
    meta = {"dimension": model.get_embedding_dimension(), "window": model.max_seq_length or 512, "int8": int8}
    (folder / "compiled.json").write_text(json.dumps(meta), encoding="utf-8")


def _agreement(vectors: Any, expected: Any) -> tuple[float, float]:
    """The least cosine of the vectors to the expected ones, and the share of each text's ten nearest that it keeps."""
    import numpy as np

    ten = []
    for these in (vectors, expected):
        near = these @ these.T
        np.fill_diagonal(near, -2)
        ten.append(np.argsort(-near, axis=1)[:, :10])
    kept = [len(set(ours) & set(theirs)) for ours, theirs in zip(*ten, strict=True)]
    return float((vectors * expected).sum(axis=1).min()), float(np.mean(kept)) / 10


def _gain(one: CompiledEmbedder, other: CompiledEmbedder, texts: Sequence[str]) -> float:
    """How many times as fast as the other the one embeds the texts: the median of runs in turn, after one of each."""
    return median(_seconds(other, texts) / _seconds(one, texts) for _ in range(5))


def _seconds(embedder: CompiledEmbedder, texts: Sequence[str]) -> float:
    started = perf_counter()
    embedder.embed(texts)
    return perf_counter() - started


if __name__ == "__main__":
    main(*sys.argv[1:3])
