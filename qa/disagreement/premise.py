"""Questions that take something for granted of which the archive says the opposite. Pure.

"Why did Russia accept the patrol?" holds that Russia accepted it. A sentence on the same matter that has the opposite
verb ("refused"), or the same one negated, denies that, and so does one that tells the deed of the other side; unless
another sentence, on the matter as much, bears it out.
"""

from collections.abc import Sequence
from itertools import chain

from qa.datatypes import Evidence, Period
from qa.disagreement.denial import Judge
from qa.disagreement.granted import Grant, Premise, premises

# The sentences looked at; how much less a sentence that bears the premise out may hold of the question and still count
# as being on the matter as much.
_SENTENCES = 24
_AS_MUCH = 0.15
_LEAST = 0.3
# Whose deed it was is to be told by one of the first.
_FIRST = 4


def contrary(question: str, evidence: Sequence[Evidence], period: Period | None = None) -> Evidence | None:
    """The best sentence that says the opposite of what the question takes for granted; None when there is none, or
    when another bears the premise out as well, and for questions that take nothing for granted. `period` is the time
    that the question names: what is told of another time neither denies nor bears out."""
    if not evidence:
        return None
    near = evidence[:_SENTENCES]
    judges = [(premise, Judge(question, premise, near, period)) for premise in premises(question)]
    denied = (_denied(judge, premise, near) for premise, judge in judges)
    exchanged = (_exchanged(judge, near) for _, judge in judges)
    return next((sentence for sentence in chain(denied, exchanged) if sentence is not None), None)


def _denied(judge: Judge, premise: Premise, evidence: Sequence[Evidence]) -> Evidence | None:
    against = [(share, e) for rank, e in enumerate(evidence) if (share := judge.denies(e, rank)) > 0]
    if not against:
        return None
    best, found = max(against, key=lambda pair: (pair[0], pair[1].score))
    enough = max(best - _AS_MUCH, _LEAST) if premise.grant is not Grant.AGENT else _LEAST
    return None if any(judge.about(e) >= enough and judge.asserts(e) for e in evidence) else found


def _exchanged(judge: Judge, evidence: Sequence[Evidence]) -> Evidence | None:
    against = next((e for e in evidence[:_FIRST] if judge.exchanges(e)), None)
    if against is None or any(judge.asserts(e) for e in evidence if e is not against):
        return None
    return against
