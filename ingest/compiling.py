"""Compiles a sentence-transformers model: `python -m ingest.compiling MODEL_FOLDER EMPTY_FOLDER`, a child of ingestion.

Exits with a message when the model is of another shape than transformer → mean pooling → normalisation, or when the
result does not agree with sentence-transformers on a fixed sample.
"""

import json
import sys
from pathlib import Path
from typing import Any

from ingest.compiled import CompiledEmbedder

_LEAST_COSINE = 0.99
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
    folder = Path(target)
    _convert(model, folder)
    _check(model, folder)


def _convert(model: Any, folder: Path) -> None:
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

    example = torch.ones((2, 8), dtype=torch.long)
    network = openvino.convert_model(States().eval(), example_input=(example, example))
    openvino.save_model(network, folder / "model.xml", compress_to_fp16=True)
    model.tokenizer.backend_tokenizer.save(str(folder / "tokenizer.json"))
    meta = {"dimension": model.get_embedding_dimension(), "window": model.max_seq_length or 512}
    (folder / "compiled.json").write_text(json.dumps(meta), encoding="utf-8")


def _check(model: Any, folder: Path) -> None:
    expected = model.encode(list(_SAMPLE), normalize_embeddings=True)
    cosines = (CompiledEmbedder("check", folder).embed(_SAMPLE) * expected).sum(axis=1)
    if cosines.min() < _LEAST_COSINE:
        sys.exit(f"the compiled form disagrees: cosine {cosines.min():.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
