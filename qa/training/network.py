"""The reading network: the MiniLM encoder with its heads, written out so that it trains fast on a CPU.

Plain attention (matrix product, softmax, matrix product) is faster in bfloat16 on two cores than PyTorch's
flash attention, whose backward pass takes 40 % of a step; one mask for all tokens of an example makes dropout free.
"""

import json
from contextlib import AbstractContextManager
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

DROPOUT = 0.1


def in_fewer_bits() -> AbstractContextManager[None]:
    """A context in which networks are computed in bfloat16 on a CPU that has it; elsewhere that is 25 times as slow."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=torch.cpu.get_capabilities().get("avx512_bf16", False))


class Layer(nn.Module):
    """One transformer layer of BERT (post-norm)."""

    def __init__(self, width: int, heads: int, inner: int) -> None:
        """Sizes as in BERT's configuration: hidden_size, num_attention_heads, intermediate_size."""
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Hidden states ``[b, t, width]`` and an additive mask ``[b, 1, 1, t]`` to hidden states."""
        batch, length, width = x.shape
        size = width // self.heads
        parts = self.qkv(x).view(batch, length, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        q, k, v = parts[0], parts[1], parts[2]
        weights = torch.softmax(torch.matmul(q * size**-0.5, k.transpose(-1, -2)) + mask, -1)
        mixed = torch.matmul(weights, v).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self._drop(self.attended(mixed)))
        return self.norm2(x + self._drop(self.outer(functional.gelu(self.inner(x)))))  # type: ignore[no-any-return]

    def _drop(self, x: Tensor) -> Tensor:
        return shared_dropout(x) if self.training else x


def shared_dropout(x: Tensor) -> Tensor:
    """Dropout with one mask for all tokens of an example (Gal & Ghahramani 2016)."""
    kept = torch.rand(x.shape[0], 1, x.shape[2]) >= DROPOUT
    return x * (kept / (1 - DROPOUT)).to(x.dtype)


class Reader(nn.Module):
    """Question and passage in; per token the start, end and evidence logits, of the passage whether it answers and
    whether its answer is contrary to what the question takes for granted."""

    def __init__(self, vocabulary: int, width: int, layers: int, heads: int, inner: int, positions: int) -> None:
        """Sizes of the encoder; :func:`from_pretrained` takes them from its configuration."""
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.segments = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.tokens = nn.Linear(width, 3)
        self.pooled = nn.Linear(width, width)
        self.answers = nn.Linear(width, 2)

    def forward(self, ids: Tensor, segments: Tensor, attention: Tensor) -> tuple[Tensor, Tensor]:
        """``[b, t]`` ids, segments (1 in the passage) and attention mask to ``[b, t, 3]`` and ``[b, 2]`` logits."""
        places = torch.arange(ids.shape[1])
        x = self.norm(self.words(ids) + self.positions(places) + self.segments(segments))
        if self.training:
            x = shared_dropout(x)
        if torch.is_autocast_enabled("cpu"):
            x = x.to(torch.bfloat16)
        mask = ((1 - attention)[:, None, None, :] * -10000.0).to(x.dtype)
        for layer in self.layers:
            x = layer(x, mask)
        x = x.float()
        with torch.autocast("cpu", enabled=False):
            pooled = torch.tanh(self.pooled(x[:, 0]))
            return self.tokens(x), self.answers(pooled)


def new_reader(encoder: Path) -> Reader:
    """A reader whose encoder is a BERT in Hugging Face format (``config.json``, ``model.safetensors``)."""
    config = json.loads((encoder / "config.json").read_text(encoding="utf-8"))
    reader = Reader(
        config["vocab_size"],
        config["hidden_size"],
        config["num_hidden_layers"],
        config["num_attention_heads"],
        config["intermediate_size"],
        config["max_position_embeddings"],
    )
    for linear in (reader.tokens, reader.pooled, reader.answers):
        nn.init.normal_(linear.weight, std=0.02)
        nn.init.zeros_(linear.bias)
    reader.load_state_dict(_renamed(load_file(encoder / "model.safetensors"), len(reader.layers)), strict=False)
    return reader


def _renamed(weights: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    names = {
        "words.weight": "embeddings.word_embeddings.weight",
        "positions.weight": "embeddings.position_embeddings.weight",
        "segments.weight": "embeddings.token_type_embeddings.weight",
    }
    pairs = {"norm": "embeddings.LayerNorm"}
    found = {}
    for n in range(layers):
        theirs = f"encoder.layer.{n}."
        for kind in ("weight", "bias"):
            parts = [weights[f"{theirs}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            found[f"layers.{n}.qkv.{kind}"] = torch.cat(parts)
        pairs[f"layers.{n}.attended"] = theirs + "attention.output.dense"
        pairs[f"layers.{n}.norm1"] = theirs + "attention.output.LayerNorm"
        pairs[f"layers.{n}.inner"] = theirs + "intermediate.dense"
        pairs[f"layers.{n}.outer"] = theirs + "output.dense"
        pairs[f"layers.{n}.norm2"] = theirs + "output.LayerNorm"
    names |= {f"{our}.{kind}": f"{their}.{kind}" for our, their in pairs.items() for kind in ("weight", "bias")}
    return found | {our: weights[their] for our, their in names.items()}
