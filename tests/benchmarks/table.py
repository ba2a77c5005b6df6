"""The benchmark's table: rows of paired figures, what they mean together, and the machine they hold for."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from statistics import median

_PACKAGES = """
    chromadb gradio haystack-ai langchain-core langchain-text-splitters onnxruntime openvino sentence-transformers torch
    txtai
""".split()


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of ours and of the peer, measured in pairs.

    `unit` follows the numbers. `rising` says that more is better; the ratio is turned so that above 1 is better for us.
    `peer_is` names the peer where it is not the recipe.
    """

    name: str
    what: str
    unit: str
    ours: tuple[float, ...]
    peer: tuple[float, ...]
    rising: bool = False
    peer_is: str = ""

    @property
    def ratios(self) -> tuple[float, ...]:
        """One a pair; above 1 is better for us."""
        pairs = zip(self.ours, self.peer, strict=True)
        return tuple(ours / peer if self.rising else peer / ours for ours, peer in pairs)

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """What the table shows: medians, and the lowest and highest ratio where there are several pairs."""
        note = f" ({self.peer_is})" if self.peer_is else ""
        ratio = times(median(self.ratios))
        if len(self.ratios) > 1:
            ratio += f" ({times(min(self.ratios))}–{times(max(self.ratios))})"
        return (
            self.what,
            f"{number(median(self.ours))} {self.unit}",
            f"{number(median(self.peer))} {self.unit}{note}",
            ratio,
        )


def number(value: float) -> str:
    """Three digits that count."""
    digits = 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 0.1 else 3
    return f"{value:,.{digits}f}"


def times(ratio: float) -> str:
    """A ratio, those far below 1 as fractions: 1/7.2."""
    return number(ratio) if ratio > 0.5 else f"1/{number(1 / ratio)}"


def quantile(values: Sequence[float], share: float) -> float:
    """The value that `share` of the values do not exceed; never one that was not measured."""
    ranked = sorted(values)
    return ranked[min(int(share * len(ranked)), len(ranked) - 1)]


def markdown(rows: Sequence[Row], notes: Sequence[str]) -> str:
    """The table, then the notes as a list."""
    head = ["| what | ours | standard recipe | ratio |", "|---|---|---|---|"]
    body = [f"| {' | '.join(row.cells)} |" for row in rows]
    return "\n".join([*head, *body, "", *(f"- {note}" for note in notes)])


def machine() -> dict[str, object]:
    """Cores that may be used, the processor's model, memory, date and versions; nothing that names the machine."""
    return {
        "cores": len(os.sched_getaffinity(0)),
        "processor": _processor(),
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9),
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "versions": _versions(),
        "load_at_start": [round(load, 2) for load in os.getloadavg()],
    }


def _versions() -> dict[str, str]:
    """Of the packages that are measured, those that are installed."""
    installed = {found.name.lower(): found.version for found in distributions()}
    return {package: installed[package] for package in _PACKAGES if package in installed}


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
