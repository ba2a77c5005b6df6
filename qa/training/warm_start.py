"""Training that goes on from weights that were exported: a reader's parameters read back from its ONNX file."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

from qa.training.network import Reader

Floats = NDArray[np.float32]


def load_exported(reader: Reader, directory: Path) -> None:
    """Put the weights of an exported model (int8 or float32) into a reader, smoothing and int8 undone.

    The reader then computes what the exported model does, but for the rounding of its activations; outputs of a head
    that the file has not got start at zero. Raises KeyError when the file is no export of this network.
    """
    graph = onnx.load(str(directory / "reader.onnx")).graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    matrices = _matrices(graph, stored)
    shapes = {name: value.shape for name, value in reader.state_dict().items()}
    reader.load_state_dict({n: _grown(_parameter(n, stored, matrices), shape) for n, shape in shapes.items()})


def _grown(parameter: Tensor, shape: torch.Size) -> Tensor:
    """With zeros for the outputs that are missing in the first dimension."""
    missing = shape[0] - len(parameter)
    return torch.cat([parameter, parameter.new_zeros(missing, *shape[1:])]) if missing > 0 else parameter


def _matrices(graph: onnx.GraphProto, stored: dict[str, NDArray[Any]]) -> dict[str, Floats]:
    """The matrix of every multiplication with constants, float32 [inputs, outputs], by its place in the network."""
    found: dict[str, Floats] = {}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            weights, zero = stored[node.input[1]].astype(np.float32), stored[node.input[3]].astype(np.float32)
            scale = stored[node.input[1].removesuffix("_quantized") + "_scale"].astype(np.float32)
            found[_place(node.name)] = (weights - zero) * scale
        elif node.op_type == "MatMul" and node.input[1] in stored:
            found[_place(node.name)] = stored[node.input[1]].astype(np.float32)
    return found


def _place(node: str) -> str:
    """ "/layers.1/qkv/linear/MatMul_quant" and "/layers.1/qkv/MatMul" are both "layers.1.qkv"."""
    path = node.removesuffix("_quant").removesuffix("_MatMul").strip("/").split("/")
    return ".".join(part for part in path[:-1] if part != "linear")


def _parameter(name: str, stored: dict[str, NDArray[Any]], matrices: dict[str, Floats]) -> Tensor:
    place, _, kind = name.rpartition(".")
    if name == "words.weight" and "words.int8" in stored:
        value = stored["words.int8"].astype(np.float32) * stored["words.scales"]
    elif name in stored:
        value = stored[name]
    elif kind == "bias":
        value = stored[f"{place}.linear.bias"]
    else:
        value = (
            matrices[place] * stored[f"{place}.inverse"][:, None] if f"{place}.inverse" in stored else matrices[place]
        )
        value = np.ascontiguousarray(value.T)
    return torch.from_numpy(np.array(value, dtype=np.float32))
