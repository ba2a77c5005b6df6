"""Averaging the weights of trained models: flatter minima read better than either end (Wortsman et al. 2022)."""

from collections.abc import Sequence
from pathlib import Path

import torch

from qa.training.network import Reader
from qa.training.warm_start import load_exported


def average(reader: Reader, models: Sequence[Path], checkpoint: Path) -> None:
    """Write the mean of the weights of exported models as the averaged weights of a run (``export`` reads them).

    The models must descend from one another or from the same weights; ``reader`` is a network of their shape.
    """
    states = []
    for directory in models:
        load_exported(reader, directory)
        states.append({name: value.clone() for name, value in reader.state_dict().items()})
    mean = {name: torch.stack([state[name] for state in states]).mean(dim=0) for name in states[0]}
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"mean": mean}, checkpoint)
