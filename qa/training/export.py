"""From a checkpoint to the shipped files: ONNX, int8 weights, the tokenizer, and their hashes."""

import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from qa.training.network import Reader

OPSET = 17
_HEADS = ("/tokens/", "/pooled/", "/answers/")


def load_average(reader: Reader, checkpoint: Path) -> None:
    """Put a checkpoint's averaged weights into a reader."""
    reader.load_state_dict(torch.load(checkpoint, weights_only=True)["mean"])


def export_float(reader: Reader, tokenizer: Path, directory: Path) -> None:
    """Write the reader as it is, in float32, into a directory that ``SpanModel`` can load."""
    directory.mkdir(parents=True, exist_ok=True)
    reader.eval()
    ids = torch.randint(reader.words.num_embeddings, (2, 24))
    inputs = (ids, torch.ones_like(ids), torch.ones_like(ids))
    names = ["ids", "segments", "attention"]
    axes = {name: {0: "passages", 1: "length"} for name in [*names, "tokens"]} | {"answers": {0: "passages"}}
    torch.onnx.export(
        reader,
        inputs,
        str(directory / "reader.onnx"),
        input_names=names,
        output_names=["tokens", "answers"],
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    _record(directory, tokenizer)


def quantise(source: Path, directory: Path) -> None:
    """Write the float32 model of one directory as int8 into another: weights per channel, embeddings too.

    Activations are quantised while reading (dynamic quantisation); the three heads stay in float32.
    """
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        ready = Path(place) / "ready.onnx"
        quant_pre_process(str(source / "reader.onnx"), str(ready), skip_symbolic_shape=True)
        model = onnx.load(str(ready))
        compact_words(model)
        onnx.save(model, str(ready))
        quantize_dynamic(
            str(ready),
            str(directory / "reader.onnx"),
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=[
                name
                for node in model.graph.node
                if node.name.startswith(_HEADS)
                for name in (node.name, f"{node.name}_MatMul")  # what the tool makes of a Gemm before it looks here
            ],
        )
    _record(directory, source / "tokenizer.json")


def compact_words(model: onnx.ModelProto) -> None:
    """Store the word embeddings as int8 with one scale a word (ONNX Runtime's own tool takes one for all words)."""
    graph = model.graph
    table = next(t for t in graph.initializer if t.name == "words.weight")
    lookup = next(n for n in graph.node if n.op_type == "Gather" and n.input[0] == table.name)
    floats = numpy_helper.to_array(table)
    scales = np.maximum(np.abs(floats).max(axis=1, keepdims=True), 1e-8) / 127
    graph.initializer.remove(table)
    graph.initializer.extend(
        [
            numpy_helper.from_array(np.round(floats / scales).astype(np.int8), "words.int8"),
            numpy_helper.from_array(scales.astype(np.float32), "words.scales"),
        ]
    )
    ids, output = lookup.input[1], lookup.output[0]
    nodes = [
        helper.make_node("Gather", ["words.int8", ids], ["words.rows"]),
        helper.make_node("Cast", ["words.rows"], ["words.floats"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Gather", ["words.scales", ids], ["words.row_scales"]),
        helper.make_node("Mul", ["words.floats", "words.row_scales"], [output]),
    ]
    at = list(graph.node).index(lookup)
    graph.node.remove(lookup)
    for number, node in enumerate(nodes):
        graph.node.insert(at + number, node)


def _record(directory: Path, tokenizer: Path) -> None:
    shutil.copyfile(tokenizer, directory / "tokenizer.json")
    names = ("reader.onnx", "tokenizer.json")
    hashes = {name: hashlib.sha256((directory / name).read_bytes()).hexdigest() for name in names}
    (directory / "reader.json").write_text(json.dumps({"sha256": hashes}, indent=1) + "\n", encoding="utf-8")
