"""How long the stages of an answer take."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter


class Clock:
    """Seconds of each stage, in order; a stage that comes again adds to its own."""

    def __init__(self) -> None:
        self._stages: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """What is done within counts as this stage."""
        start = perf_counter()
        try:
            yield
        finally:
            self._stages[name] = self._stages.get(name, 0.0) + perf_counter() - start

    def seconds(self) -> tuple[tuple[str, float], ...]:
        """The stages so far, in order."""
        return tuple(self._stages.items())
