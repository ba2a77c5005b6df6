"""The best sentences of all hits as one passage, so that the span model compares them as it does those of a text.

In the first reading a sentence is seen beside its neighbours only, and what answers must win against other passages by
scores alone. Here those that seem to answer stand side by side, each below its headline, as in training
(`qa/training/shortlists.py`).
"""

from collections.abc import Sequence

from qa.datatypes import Evidence
from qa.reader import text_of
from qa.span_model import Range, SpanModel, headed

LISTED = 6
"""Sentences set together; with more than this they would not all fit into the model's window."""
_CHARACTERS = 1_000


def shortlist(found: Sequence[Evidence]) -> tuple[str, list[Range]]:
    """A passage of the first sentences, `LISTED` at most, and where each of them stands in it, in the order given.

    In the passage they stand in the order of their articles, which says nothing about how good they are.
    """
    listed: list[Evidence] = []
    length = 0
    for evidence in found[:LISTED]:
        length += len(headed(evidence.hit.article.title, text_of(evidence))) + 1
        if listed and length > _CHARACTERS:
            break
        listed.append(evidence)
    text, places = "", dict[int, Range]()
    for place in sorted(range(len(listed)), key=lambda n: (listed[n].hit.article.id, listed[n].start)):
        words = " ".join(text_of(listed[place]).split())
        whole = headed(listed[place].hit.article.title, words)
        start = len(text) + len(whole) - len(words)
        text += f"{whole} "
        places[place] = (start, start + len(words))
    return text.rstrip(), [places[place] for place in range(len(listed))]


def read_again(
    model: SpanModel, question: str, found: Sequence[Evidence], floor: float
) -> tuple[list[tuple[float, float]], float]:
    """For each sentence of the shortlist the logit of its best span and its own as evidence, and the passage's as an
    answer; none is below the floor."""
    text, ranges = shortlist(found)
    (passage,) = model.read(question, [text], [ranges])
    scores = []
    for (start, end), evidence in zip(ranges, passage.evidence, strict=True):
        spans = [span.score for span in passage.spans if start <= span.start and span.end <= end]
        scores.append((max([floor, *spans]), max(floor, evidence)))
    return scores, max(floor, passage.answerability)
