"""How much this machine multiplies: `python -m tests.benchmarks.peak` prints operations a second by number format.

A chain of large matrix products in OpenVINO, in the format of the embedder and in 8-bit integers; an addition and a
multiplication are two operations.
"""

import json
import sys
from time import perf_counter
from typing import Any

_SIZE = 2048
_CHAIN = 4
_SECONDS = 2.0


def main() -> None:
    """Prints {"bf16": ..., "int8": ...}, with f32 in place of bf16 where the processor lacks it."""
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino

    core = openvino.Core()
    fast = "bf16" if "BF16" in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES") else "f32"
    rates = {}
    for kind, quantised in ((fast, False), ("int8", True)):
        config = {"INFERENCE_PRECISION_HINT": fast, "PERFORMANCE_HINT": "LATENCY"}
        rates[kind] = _rate(core.compile_model(_network(openvino, quantised), "CPU", config))
    print(json.dumps(rates))


def _network(openvino: Any, quantised: bool) -> Any:
    """Products with constant matrices, one after another; quantised, both sides of each go through 8 bits."""
    import numpy as np
    from openvino import opset13 as ops

    def rounded(values: Any, levels: int) -> Any:
        low, high = np.float32(-4), np.float32(4)
        return ops.fake_quantize(values, low, high, low, high, levels) if quantised else values

    random = np.random.default_rng(1)
    start = values = ops.parameter([_SIZE, _SIZE], np.float32)
    for _ in range(_CHAIN):
        weights = (random.normal(size=(_SIZE, _SIZE)) / _SIZE**0.5).astype(np.float32)
        values = ops.matmul(rounded(values, 256), rounded(ops.constant(weights), 255), False, False)
    return openvino.Model([values], [start], "products")


def _rate(network: Any) -> float:
    import numpy as np

    request = network.create_infer_request()
    values = np.random.default_rng(2).normal(size=(_SIZE, _SIZE)).astype(np.float32)
    request.infer([values])
    runs, started = 0, perf_counter()
    while perf_counter() - started < _SECONDS:
        request.infer([values])
        runs += 1
    return runs * _CHAIN * 2 * _SIZE**3 / (perf_counter() - started)


if __name__ == "__main__":
    main()
