"""What a change did: one run against another, question by question and figure by figure. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ingest.errors import DatelineError
from qa.evaluation.metrics import figures
from qa.evaluation.names import LOWER_IS_BETTER
from qa.evaluation.runfile import Record, Run
from qa.evaluation.scoring import Score
from qa.evaluation.significance import paired_test

# The figures that may not get worse.
GATED = ("passed", "cited_correct", "hit@5", "mrr@10", "f1", "validity", "unsupported", "rejection", "false_refusal")
_ROUNDING = 1e-9

# The value of a gated figure for one question, None where it has none: what the paired test compares.
_PAIRED: Mapping[str, Callable[[Score], float | None]] = {
    "passed": lambda s: float(s.passed),
    "cited_correct": lambda s: float(s.cited_correct) if s.answerable else None,
    "hit@5": lambda s: float(_found(s)) if s.expects_articles else None,
    "mrr@10": lambda s: (1 / s.rank if s.rank and s.rank <= 10 else 0.0) if s.expects_articles else None,
    "f1": lambda s: s.f1 if s.answerable else None,
    "rejection": lambda s: None if s.answerable else float(s.abstained),
    "false_refusal": lambda s: float(s.abstained) if s.answerable else None,
}


class OtherQuestions(DatelineError):
    """A baseline was made from other questions; `changed` and `missing` are ids."""

    def __init__(self, changed: Sequence[str], missing: Sequence[str]) -> None:
        self.changed = tuple(changed)
        self.missing = tuple(missing)
        told = [f"{len(ids)} {what} ({_few(ids)})" for ids, what in ((changed, "changed"), (missing, "gone")) if ids]
        super().__init__(
            f"The baseline was made from another question set: {', '.join(told)}. Make a new one with --write-baseline."
        )


@dataclass(frozen=True, slots=True)
class Tolerances:
    """How much may be lost: `every` gated figure may get worse by so much, one in `figures` by its own amount, and
    `worse` questions may do worse than before."""

    every: float = 0.0
    figures: Mapping[str, float] = field(default_factory=dict)
    worse: int = 0

    def of(self, name: str) -> float:
        """What may be lost of one figure."""
        return self.figures.get(name, self.every)


def parse_tolerances(texts: Iterable[str]) -> Tolerances:
    """Tolerances from "0.02" (every figure), "f1=0.05" (one) and "worse=2" (questions). Raises DatelineError."""
    given = Tolerances()
    for text in texts:
        name, _, amount = text.rpartition("=")
        try:
            given = _with(given, name, amount)
        except ValueError as error:
            raise DatelineError(
                f"The tolerance {text!r} cannot be used; write a number, worse=N, or FIGURE=NUMBER, the figure being "
                f"one of {', '.join(GATED)}."
            ) from error
    return given


def _with(given: Tolerances, name: str, text: str) -> Tolerances:
    amount = int(text) if name == "worse" else float(text)
    if not amount >= 0 or name not in ("", "worse", *GATED):
        raise ValueError(name)
    if name == "worse":
        return replace(given, worse=int(amount))
    return replace(given, figures={**given.figures, name: amount}) if name else replace(given, every=amount)


@dataclass(frozen=True, slots=True)
class Change:
    """A question whose answer got another grade (`Score.grade`)."""

    before: Record
    after: Record

    @property
    def better(self) -> bool:
        """Whether the grade rose."""
        return self.after.score.grade > self.before.score.grade


@dataclass(frozen=True, slots=True)
class Shift:
    """A gated figure in both runs. `p` is the paired test's, None where the figure is no mean over questions."""

    name: str
    before: float | None
    after: float | None
    p: float | None
    tolerance: float

    @property
    def loss(self) -> float:
        """By how much it got worse; negative when it got better, 0 where it cannot be said."""
        if self.before is None or self.after is None:
            return 0.0
        return (self.after - self.before) * (1 if self.name in LOWER_IS_BETTER else -1)

    @property
    def broken(self) -> bool:
        """Whether more was lost than is tolerated."""
        return self.loss > self.tolerance + _ROUNDING


@dataclass(frozen=True, slots=True)
class Comparison:
    """A run against a baseline: the questions whose grade changed, in order, the gated figures, the ids of questions
    whose expected article is no longer among the first five found, and those of questions asked for the first time."""

    changes: tuple[Change, ...]
    shifts: tuple[Shift, ...]
    lost: tuple[str, ...]
    new: tuple[str, ...]
    worse_allowed: int

    @property
    def better(self) -> list[Change]:
        """The questions with a better grade."""
        return [change for change in self.changes if change.better]

    @property
    def worse(self) -> list[Change]:
        """The questions with a worse grade."""
        return [change for change in self.changes if not change.better]

    @property
    def breaches(self) -> list[str]:
        """What went beyond the tolerances, a sentence each; none means the run may pass."""
        found = [
            f"{s.name} went from {s.before:.3f} to {s.after:.3f}, by more than {s.tolerance:g}."
            for s in self.shifts
            if s.broken
        ]
        if len(self.worse) > self.worse_allowed:
            ids = [change.after.id for change in self.worse]
            found.append(f"{len(ids)} questions got worse, {self.worse_allowed} allowed: {', '.join(ids)}.")
        return found


def compare(run: Run, baseline: Run, tolerances: Tolerances | None = None, *, partial: bool = False) -> Comparison:
    """Set a run against a baseline of the same questions; questions that the baseline has not are reported as new.

    With `partial` the run may hold only some of the baseline's questions. Raises OtherQuestions when the baseline's
    are gone or changed.
    """
    tolerances = tolerances or Tolerances()
    before = {record.id: record for record in baseline.records}
    after = {record.id: record for record in run.records}
    shared = [name for name in after if name in before]
    changed = [name for name in shared if before[name].digest != after[name].digest]
    missing = [name for name in before if name not in after]
    if changed or (missing and not partial) or not shared:
        raise OtherQuestions(changed, missing)
    pairs = [(before[name], after[name]) for name in shared]
    return Comparison(
        tuple(Change(old, new) for old, new in pairs if old.score.grade != new.score.grade),
        tuple(_shifts([(old.score, new.score) for old, new in pairs], tolerances)),
        tuple(new.id for old, new in pairs if _found(old.score) and not _found(new.score)),
        tuple(name for name in after if name not in before),
        tolerances.worse,
    )


def _shifts(pairs: Sequence[tuple[Score, Score]], tolerances: Tolerances) -> Iterable[Shift]:
    before, after = figures([old for old, _ in pairs]), figures([new for _, new in pairs])
    for name in GATED:
        yield Shift(name, before[name], after[name], _p(name, pairs), tolerances.of(name))


def _p(name: str, pairs: Sequence[tuple[Score, Score]]) -> float | None:
    value = _PAIRED.get(name)
    if value is None:
        return None
    both = [(value(old), value(new)) for old, new in pairs]
    return paired_test([new - old for old, new in both if old is not None and new is not None])


def _found(score: Score) -> bool:
    return score.rank is not None and score.rank <= 5


def _few(ids: Sequence[str], most: int = 5) -> str:
    return ", ".join(ids[:most]) + (", …" if len(ids) > most else "")
