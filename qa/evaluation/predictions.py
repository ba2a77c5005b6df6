"""What is scored of an answer: its words, quotes and ranking, freed of everything else. Pure."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from typing import Any

from qa.datatypes import Receipt
from qa.wording import receipt_in_words

# A right answer hidden in a longer text than this counts as none.
MAX_ANSWER_WORDS = 60


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote and where it claims to stand in the article's text."""

    article_id: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Prediction:
    """An answer as it is scored.

    `statements` are its sentences without markers, `unsupported` how many of them no quote bears out, `short` the words
    that the first quote marks as the answer. `told` is what stands beside them: the note, the reason, the outlets,
    other versions, conflicting values, the timeline, the period understood. `receipt` is the sentence on what was
    searched and cited, `contrary` is as in `Answer`. `retrieved` are article ids, best first, each once. `seconds` is
    the whole time of the answer, `stages` its parts.
    """

    id: str
    statements: tuple[str, ...] = ()
    unsupported: int = 0
    short: str = ""
    abstained: bool = False
    citations: tuple[Quoted, ...] = ()
    retrieved: tuple[str, ...] = ()
    confidence: float | None = None
    seconds: float | None = None
    stages: tuple[tuple[str, float], ...] = ()
    told: str = ""
    receipt: str = ""
    contrary: bool = False

    @property
    def full_text(self) -> str:
        """All that the answer says."""
        return " ".join(self.statements)

    @property
    def text(self) -> str:
        """The leading statements that fit into MAX_ANSWER_WORDS words, at least one: what may earn credit."""
        kept: list[str] = []
        words = 0
        for statement in self.statements:
            words += len(statement.split())
            if kept and words > MAX_ANSWER_WORDS:
                break
            kept.append(statement)
        return " ".join(kept)

    def as_line(self, *, short: bool = False) -> dict[str, Any]:
        """The prediction in the format of the public sets' scorer (`score.py --help`); with `short` only the words
        that answer."""
        return {
            "id": self.id,
            "answer": None if self.abstained else (self.short if short else self.text),
            "abstained": self.abstained,
            "citations": [
                {"article_id": c.article_id, "quote": c.quote, "start": c.start, "end": c.end} for c in self.citations
            ],
            "retrieved": list(self.retrieved),
            "seconds": self.seconds,
            "confidence": self.confidence,
        }


def prediction_of(question_id: str, answer: Mapping[str, Any], seconds: float | None = None) -> Prediction:
    """What is scored of an answer, given as `Answer.to_dict()`, that took `seconds`."""
    return Prediction(
        id=question_id,
        statements=tuple(statement["text"] for statement in answer["statements"]),
        unsupported=sum(not statement["supported"] for statement in answer["statements"]),
        short=_short(answer),
        abstained=not answer["answered"],
        citations=tuple(Quoted(c["article_id"], c["quote"], c["start"], c["end"]) for c in answer["citations"]),
        retrieved=_ranked_articles(answer["hits"]),
        confidence=answer["confidence"],
        seconds=seconds,
        stages=tuple(answer["seconds"].items()),
        told="\n".join(filter(None, _told(answer))),
        receipt=_receipt(answer),
        contrary=answer.get("contrary", False),
    )


def _told(answer: Mapping[str, Any]) -> Iterator[str]:
    """What an answer tells beside its statements; answers in older run files lack some of it."""
    yield from (answer["reason"], answer.get("note", ""), answer.get("searched", {}).get("period", ""))
    yield from (citation["publisher"] for citation in answer["citations"])
    versions = [c.get(name, ()) for c in answer["citations"] for name in ("also_in", "older")]
    for head in (*answer.get("later", ()), *chain.from_iterable(versions)):
        yield from (head["title"], head["publisher"])
    for conflict in answer.get("conflicts", ()):
        yield from (value["text"] for value in conflict["values"])
    for event in answer.get("timeline", ()):
        last = date.fromisoformat(event["stop"]) - timedelta(days=1)
        yield from (event["words"], event["first"], last.isoformat())


def _receipt(answer: Mapping[str, Any]) -> str:
    """The answer's receipt in words; answers in older run files have none."""
    given = answer.get("receipt")
    if not given:
        return ""
    # Run files leave out when the archive last changed.
    return receipt_in_words(Receipt(**given | {"outlets": tuple(given["outlets"]), "changed": given.get("changed")}))


def _ranked_articles(hits: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """The articles found, best first, each once; the carriers of a copy follow the hit that stands for it."""
    return tuple(dict.fromkeys(head["id"] for hit in hits for head in (hit["article"], *hit["also_in"])))


def _short(answer: Mapping[str, Any]) -> str:
    """The words that the first citation marks, or else the first statement."""
    first = answer["citations"][0] if answer["citations"] else None
    if first and first["mark"]:
        begin, end = (place - first["start"] for place in first["mark"])
        return str(first["quote"][max(begin, 0) : end])
    return str(answer["statements"][0]["text"]) if answer["statements"] else ""


def realign(prediction: Prediction, articles: Mapping[str, str]) -> Prediction:
    """The prediction with its quotes and offsets moved to the texts of `articles`, by article id.

    For a set whose texts are not NFC: the archive's offsets count NFC characters, the set's own scorer's do not. A
    quote that is nowhere in the text stays as it is.
    """
    moved = [_moved(quoted, articles.get(quoted.article_id)) for quoted in prediction.citations]
    return replace(prediction, citations=tuple(moved))


def _moved(quoted: Quoted, text: str | None) -> Quoted:
    if text is None or text[quoted.start : quoted.end] == quoted.quote:
        return quoted
    composed, places = _composed(text)
    begin = _nearest(composed, quoted.quote, quoted.start)
    if begin is None:
        return quoted
    start, end = places[begin], places[begin + len(quoted.quote)]
    return Quoted(quoted.article_id, text[start:end], start, end)


def _composed(text: str) -> tuple[str, Sequence[int]]:
    """The text in NFC, and for each of its characters, and its end, the place in `text` where it comes from."""
    pieces: list[str] = []
    places: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and unicodedata.combining(text[end]):
            continue
        piece = unicodedata.normalize("NFC", text[start:end])
        pieces.append(piece)
        places += [start] * len(piece)
        start = end
    return "".join(pieces), [*places, len(text)]


def _nearest(text: str, quote: str, place: int) -> int | None:
    if not quote:
        return None
    before = text.rfind(quote, 0, place + len(quote))
    after = text.find(quote, place)
    found = [at for at in (before, after) if at >= 0]
    return min(found, key=lambda at: abs(at - place), default=None)
