"""The compiled embedder: a sentence-transformers model in OpenVINO's form, loaded in a fraction of a second.

Compiling needs torch and runs in a child process, so that neither ingesting nor asking ever loads it. Of the runtimes
tried, OpenVINO in bfloat16 was the fastest at equal results (README, "Speed").
"""

import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from functools import cached_property
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)

# Length-sorted texts at once: 236 chunks/s with 8 against 195 with 32, in one trial on two cores, which no command
# of this project repeats.
_BATCH = 8
# Batches are padded to a multiple of so many tokens: OpenVINO keeps what it prepares for each shape, and with every
# width there is an ingest grows for as long as it runs.
_WIDTHS = 16
# Of the values of a layer's input that share a scale when they are rounded to int8: a token's.
_GROUP = 384
_META = "compiled.json"


class CompiledEmbedder:
    """Reads a folder that `compile_model` made; needs tokenizers, numpy and openvino only. Safe to share by threads."""

    def __init__(self, name: str, folder: Path) -> None:
        from tokenizers import Tokenizer

        meta = json.loads((folder / _META).read_text(encoding="utf-8"))
        self.name = name
        self.dimension: int = meta["dimension"]
        self._window: int = meta["window"]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._path, self._int8 = folder / "model.xml", meta.get("int8", False)
        self._lock = threading.Lock()

    def embed(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """L2-normalised vectors, float32 [len(texts), dimension]; texts beyond the window are cut off."""
        import numpy as np

        tokens = [self._cut(encoding.ids) for encoding in self._tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(texts)), key=lambda i: len(tokens[i]))
        batches = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)

        def take(request: Any, asked: "tuple[list[int], NDArray[np.int64]]") -> None:
            rows, mask = asked
            vectors[rows] = _pooled(request.get_output_tensor(0).data, mask)

        with self._lock:
            if len(batches) == 1:
                ids, mask = _padded([tokens[i] for i in batches[0]])
                self._single.infer([ids, mask])
                take(self._single, (batches[0], mask))
            elif batches:
                self._several.set_callback(take)
                for rows in batches:
                    ids, mask = _padded([tokens[i] for i in rows])
                    self._several.start_async([ids, mask], (rows, mask))
                self._several.wait_all()
        return vectors

    def fits(self, text: str) -> bool:
        """Whether the text is within the model's window."""
        return len(self._tokenizer.encode(text).ids) <= self._window

    def _cut(self, ids: list[int]) -> list[int]:
        return ids if len(ids) <= self._window else [*ids[: self._window - 1], ids[-1]]

    @cached_property
    def _single(self) -> Any:
        """All cores work on one batch: a question is embedded as soon as can be."""
        return load_network(self._path, self.name, self._int8).create_infer_request()

    @cached_property
    def _several(self) -> Any:
        """Several batches at once, which waits less for the slowest core: more texts a second."""
        from openvino import AsyncInferQueue

        return AsyncInferQueue(load_network(self._path, self.name, self._int8, "THROUGHPUT"))


def _padded(batch: Sequence[Sequence[int]]) -> "tuple[NDArray[np.int64], NDArray[np.int64]]":
    """Token ids and mask, int64 [len(batch), width] each."""
    import numpy as np

    width = ceil(max(map(len, batch)) / _WIDTHS) * _WIDTHS
    ids = np.zeros((len(batch), width), dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, tokens in enumerate(batch):
        ids[row, : len(tokens)] = tokens
        mask[row, : len(tokens)] = 1
    return ids, mask


def _pooled(states: "NDArray[np.float32]", mask: "NDArray[np.int64]") -> "NDArray[np.float32]":
    """Mean of the token vectors, then L2 norm: the pooling that `compile_model` checked for."""
    import numpy as np

    summed = (states * mask[:, :, None]).sum(axis=1, dtype=np.float32)
    norms = np.maximum(np.linalg.norm(summed, axis=1, keepdims=True), 1e-12)
    unit: NDArray[np.float32] = np.divide(summed, norms, dtype=np.float32)
    return unit


def load_network(path: Path, name: str, int8: bool = False, hint: str = "LATENCY") -> Any:
    """An OpenVINO network compiled for this CPU, bfloat16 where the CPU computes it; cached beside `path`.

    With `int8` the inputs of layers with int8 weights are rounded to int8, too, in groups of 384 with a scale each, the
    width of a token (of those tried the fastest). `hint` is OpenVINO's, "LATENCY" or "THROUGHPUT".

    OpenVINO reports each import to an analytics service unless its telemetry package cannot be imported. Its converter
    takes half of the import, and OpenVINO does without where it cannot be imported.
    """
    for unwanted in ("openvino_telemetry", "openvino.tools.ovc"):
        sys.modules.setdefault(unwanted, None)  # type: ignore[arg-type]
    import openvino

    core = openvino.Core()
    fast = "BF16" in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    config: dict[str, Any] = {"INFERENCE_PRECISION_HINT": "bf16" if fast else "f32", "PERFORMANCE_HINT": hint}
    if int8:
        config["DYNAMIC_QUANTIZATION_GROUP_SIZE"] = str(_GROUP)
    if os.access(path.parent, os.W_OK):
        config["CACHE_DIR"] = str(path.parent / "cache")
    try:
        return core.compile_model(str(path), "CPU", config)
    except RuntimeError as error:
        raise ModelError(name, f"The compiled model in {path.parent} cannot be read; delete that folder.") from error


def compile_model(source: Path, cache: Path) -> Path | None:
    """The folder under `cache` with the compiled form of the model in `source`, made if it is not there.

    None when the model is not a transformer with mean pooling and normalisation, when the compiled form would not
    agree with sentence-transformers, or when `cache` cannot be written.
    """
    stamp = _stamp(source)
    folder = cache / stamp
    if (folder / _META).is_file():
        return folder
    if (cache / f"{stamp}.unsuitable").exists():
        return None
    try:
        cache.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=".compiling-", dir=cache))
    except OSError:
        return None
    try:
        return _compile_in_child(source, scratch, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _compile_in_child(source: Path, scratch: Path, folder: Path) -> Path | None:
    _log.info("Compiling the embedder for this machine; this happens once and takes about half a minute.")
    command = [sys.executable, "-m", "ingest.compiling", str(source), str(scratch)]
    env = os.environ | {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
    child = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if child.returncode != 0:
        _log.warning("The embedder could not be compiled: %s", (child.stderr.strip().splitlines() or ["?"])[-1])
        if child.returncode > 0:  # one that was killed says nothing of the model
            folder.with_suffix(".unsuitable").touch()
        return None
    try:
        scratch.rename(folder)
    except OSError:  # another process was first
        return folder if (folder / _META).is_file() else None
    return folder


def _stamp(source: Path) -> str:
    """Names the model by its settings and by samples of its weights; hashing 90 MB at each start would cost more than
    loading them."""
    import hashlib

    files = sorted(p for pattern in ("*.safetensors", "*.bin", "*.json") for p in source.rglob(pattern))
    facts = "|".join(f"{p.relative_to(source)}:{p.stat().st_size}" for p in files)
    head = b"".join(p.read_bytes() if p.suffix == ".json" else _sample(p) for p in files)
    return hashlib.sha256(facts.encode() + head).hexdigest()[:16]


def _sample(path: Path, pieces: int = 16, size: int = 4096) -> bytes:
    """Bytes from all over a file: weights of another training differ in every one of them."""
    length = path.stat().st_size
    with path.open("rb") as file:
        taken = []
        for piece in range(pieces):
            file.seek(piece * max(length - size, 0) // max(pieces - 1, 1))
            taken.append(file.read(size))
    return b"".join(taken)
