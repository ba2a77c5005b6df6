"""An encoder in int8, for processors that multiply it faster than anything else; part of compiling it.

Weights get a scale an output channel; what the layers take in is rounded while embedding (`ingest/compiled.py`).
Before, outliers are moved from the activations into the weights (SmoothQuant, Xiao et al. 2022): without, .957 of the
ten nearest of 768 chunks of news stay the same, with it .974 (all-MiniLM-L6-v2, by no command).
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

_STRENGTH = 0.5
"""The share of the outliers that moves; .65 and .8 keep fewer of the ten nearest."""


class Smoothed(nn.Module):
    """A linear layer that scales its input, channel by channel, and computes the same as before."""

    def __init__(self, linear: nn.Linear, peaks: Tensor, strength: float) -> None:
        """`peaks` are the largest magnitudes seen in each input channel; the layer's weights are changed."""
        super().__init__()
        weights = linear.weight.abs().amax(0).clamp(min=1e-4)
        scale = (peaks.clamp(min=1e-4) ** strength / weights ** (1 - strength)).clamp(min=1e-3)
        self.linear = linear
        self.register_buffer("inverse", 1 / scale)
        with torch.no_grad():
            linear.weight.mul_(scale)

    def forward(self, x: Tensor) -> Tensor:
        """As the layer before smoothing."""
        return self.linear(x * self.inverse)  # type: ignore[no-any-return, operator]


@torch.no_grad()
def smooth(encoder: nn.Module, tokens: Mapping[str, Tensor]) -> None:
    """Smooths the layers of a BERT-like encoder in place, by the activations that the tokens cause in it."""
    peaks: dict[str, Tensor] = {}
    linears = {name: module for name, module in encoder.named_modules() if isinstance(module, nn.Linear)}
    # What the layers named "output" take in is no normalised state; smoothing them was a loss.
    kept = {name: module for name, module in linears.items() if "layer." in name and "output" not in name}
    hooks = [module.register_forward_hook(_noting(peaks, name)) for name, module in kept.items()]
    encoder(**tokens)
    for hook in hooks:
        hook.remove()
    for name in peaks:
        parent, _, last = name.rpartition(".")
        setattr(encoder.get_submodule(parent), last, Smoothed(kept[name], peaks[name], _STRENGTH))


def _noting(peaks: dict[str, Tensor], name: str) -> Any:
    def note(_: nn.Module, inputs: tuple[Tensor, ...], __: object) -> None:
        peaks[name] = inputs[0].abs().flatten(0, -2).amax(0)

    return note


def with_int8_weights(network: Any) -> Any:
    """The OpenVINO network with every constant matrix that it multiplies by as int8 with a scale an output channel."""
    from openvino import opset13 as ops

    for node in network.get_ordered_ops():
        weights = _constant(node) if node.get_type_name() == "MatMul" else None
        if weights is not None:
            axis = 1 if node.get_attributes()["transpose_b"] else 0
            scales = np.maximum(np.abs(weights).max(axis=axis, keepdims=True), 1e-8) / 127
            rounded = ops.constant(np.round(weights / scales).astype(np.int8), dtype=np.int8)
            back = ops.multiply(ops.convert(rounded, np.float32), ops.constant(scales.astype(np.float32)))
            node.input(1).replace_source_output(back.output(0))
    network.validate_nodes_and_infer_types()
    return network


def _constant(node: Any) -> Any:
    """The second factor, float32, when it is a constant matrix."""
    source = node.input_value(1).get_node()
    if source.get_type_name() == "Convert":
        source = source.input_value(0).get_node()
    return source.get_data().astype(np.float32) if source.get_type_name() == "Constant" else None
