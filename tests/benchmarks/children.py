"""Child processes with what they cost: every figure is taken in a process of its own, from outside where possible."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Run:
    """A process that has ended: seconds to its first line and to its end, its peak memory, what it printed."""

    first: float
    seconds: float
    megabytes: float
    text: str

    @property
    def facts(self) -> dict[str, Any]:
        """The JSON object that it printed."""
        found: dict[str, Any] = json.loads(self.text)
        return found


def run(module: str, *arguments: object, allowed: Collection[int] = (0,)) -> Run:
    """Runs `python -m module arguments` from the project's root; a status that is not allowed ends the benchmark.

    The user's own DATELINE_* settings do not reach it, and its output is not buffered: the first line counts when it
    is printed.
    """
    env = {k: v for k, v in os.environ.items() if not k.startswith("DATELINE_") or k == "DATELINE_DATASETS"}
    env |= {"HF_HUB_OFFLINE": "1", "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", module, *map(str, arguments)]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        started = perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, cwd=ROOT, env=env, text=True)
        assert child.stdout is not None
        with child.stdout as output:
            line = output.readline()
            first = perf_counter() - started
            text = line + output.read()
        # wait4 tells this child's memory; RUSAGE_CHILDREN would tell the largest of all children so far.
        _, status, usage = os.wait4(child.pid, 0)
        seconds = perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in allowed:
            errors.seek(0)
            sys.exit(f"{module} {arguments[0]} ended with {child.returncode}:\n{errors.read()[-2000:]}")
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Run(first, seconds, usage.ru_maxrss / unit, text)
