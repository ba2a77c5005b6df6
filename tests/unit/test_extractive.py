"""The fusion of evidence, with a span model that says what the test tells it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ingest.datatypes import ArticleHead, Chunk, Filter
from qa.datatypes import Hit, Period, Query
from qa.extractive import ExtractiveReader
from qa.span_model import PassageReading, Span
from qa.suiting import Suiting

FIRST = "Nothing was signed. The patrol was refused because of attacks."
SECOND = "Oil fell below zero."


HEADLINE = "T"
BELOW = len("T. ")


class ToldModel:
    """Answers with the given readings, in the order of the passages; their spans count from below the headline. Of the
    shortlist, which is read then, it takes every sentence for as good as none, but for those that end in `again`."""

    def __init__(self, *readings: PassageReading, again: str = "\0") -> None:
        self._readings = list(readings)
        self._again = again
        self._first = False
        self.shown: list[list[str]] = []
        self.listed: list[str] = []

    def read(
        self, question: str, passages: Sequence[str], sentences: Sequence[Sequence[tuple[int, int]]]
    ) -> list[PassageReading]:
        shown = [[text[a:b] for a, b in ranges] for text, ranges in zip(passages, sentences, strict=True)]
        self._first = not self._first
        if not self._first:
            (self.listed,) = shown
            told = tuple(3.0 * text.endswith(self._again) for text in self.listed)
            return [PassageReading(0.0, (), told)]
        self.shown = shown
        assert all(passage.startswith(f"{HEADLINE}. ") for passage in passages)
        readings = self._readings[: len(passages)]
        return [replace(reading, spans=tuple(map(_below, reading.spans))) for reading in readings]


def _below(span: Span) -> Span:
    return replace(span, start=span.start + BELOW, end=span.end + BELOW)


def hit(article: str, text: str, sentences: tuple[tuple[int, int], ...], score: float, at: int = 0) -> Hit:
    moved = tuple((start + at, end + at) for start, end in sentences)
    head = ArticleHead(article, HEADLINE, None, "", "", "")
    return Hit(Chunk(article, 0, at, at + len(text), text, moved), head, score)


QUERY = Query("Why was the patrol refused?", "Why was the patrol refused?", Filter())
HITS = [hit("oil", SECOND, ((0, 20),), 0.9), hit("patrol", FIRST, ((0, 19), (20, 62)), 0.8, at=100)]
READINGS = (
    PassageReading(-6.0, (Span(0, 3, -8.0),), (-7.0,)),
    PassageReading(5.0, (Span(43, 61, 6.0),), (-5.0, 4.0)),
)


def reader(rerank: bool = True) -> ExtractiveReader:
    return ExtractiveReader(ToldModel(*READINGS), rerank=rerank)  # type: ignore[arg-type]


def test_the_sentence_with_the_best_evidence_comes_first_with_its_span_marked() -> None:
    best = reader().read(QUERY, HITS).evidence[0]
    assert (best.hit.article.id, best.start, best.end) == ("patrol", 120, 162)
    assert best.mark == (143, 161)


def test_each_passage_is_read_below_its_headline_and_its_sentences_stay_whole() -> None:
    model = ToldModel(*READINGS)
    ExtractiveReader(model).read(QUERY, HITS)  # type: ignore[arg-type]
    assert model.shown == [[SECOND], ["Nothing was signed.", "The patrol was refused because of attacks."]]


def test_the_best_sentences_are_read_together_and_judged_beside_each_other() -> None:
    model = ToldModel(*READINGS, again="because of attacks.")
    found = ExtractiveReader(model).weigh(QUERY, HITS)  # type: ignore[arg-type]
    assert model.listed == ["The patrol was refused because of attacks.", SECOND, "Nothing was signed."]
    assert [(signals.again_evidence, signals.again_span) for _, signals in found] == [(3, -10), (0, -10), (0, -10)]


def test_what_is_not_on_the_shortlist_has_the_least_of_what_is_told_of_it() -> None:
    text = " ".join(f"Report {letter}." for letter in "abcdefghij")
    hits = [hit("reports", text, tuple((10 * n, 10 * n + 9) for n in range(10)), 1.0)]
    readings = [PassageReading(0.0, (), tuple(10.0 - n for n in range(10)))]
    model = ToldModel(*readings, again="a.")
    found = ExtractiveReader(model).weigh(QUERY, hits)  # type: ignore[arg-type]
    assert model.listed == [f"Report {letter}." for letter in "abcdef"]
    assert [signals.again_evidence for _, signals in found] == [3, *[0] * 9]


def test_the_hits_are_reordered_by_what_was_read_in_them() -> None:
    assert [h.article.id for h in reader().read(QUERY, HITS).hits] == ["patrol", "oil"]
    assert [h.article.id for h in reader(rerank=False).read(QUERY, HITS).hits] == ["oil", "patrol"]


def test_confidence_is_higher_when_the_question_is_answered() -> None:
    assert (
        reader().read(QUERY, HITS).confidence
        > ExtractiveReader(ToldModel(READINGS[0])).read(QUERY, HITS[:1]).confidence
    )  # type: ignore[arg-type]


def test_without_hits_there_is_no_evidence_and_no_confidence() -> None:
    reading = reader().read(QUERY, [])
    assert (reading.hits, reading.evidence, reading.confidence) == ((), (), 0.0)


def test_articles_that_have_the_same_span_vote_for_each_other() -> None:
    told = [
        hit("a", "Five died.", ((0, 10),), 0.9),
        hit("b", "Five died.", ((0, 10),), 0.8),
        hit("c", "Six died.", ((0, 9),), 0.8),
    ]
    readings = [PassageReading(3.0, (Span(0, end, 4.0),), (3.0,)) for end in (4, 4, 3)]
    found = ExtractiveReader(ToldModel(*readings)).weigh(QUERY, told)  # type: ignore[arg-type]
    assert {evidence.hit.article.id: signals.votes for evidence, signals in found} == {"a": 1, "b": 1, "c": 0}


def test_the_latest_is_relative_to_the_newest_sentence_that_answers() -> None:
    def dated(day: str, text: str) -> Hit:
        told = hit(day, text, ((0, len(text)),), 1.0)
        return replace(told, article=replace(told.article, published=day))

    hits = [
        dated("2020-10-20", "Ada Lind is mayor."),
        dated("2022-10-31", "Omar Ruiz is mayor."),
        dated("2024-01-01", "Oil fell."),
    ]
    spans = (
        PassageReading(5.0, (Span(0, 8, 9.0),), (5.0,)),
        PassageReading(5.0, (Span(0, 9, 4.0),), (2.0,)),
        PassageReading(-9.0, (Span(0, 3, -9.0),), (-9.0,)),
    )
    reader = ExtractiveReader(ToldModel(*spans))  # type: ignore[arg-type]
    ever = Query("Who was mayor?", "Who was mayor?", Filter())
    now = replace(ever, period=Period("now", None, None, "the newest reports first"))
    assert reader.read(ever, hits).evidence[0].hit.article.id == "2020-10-20"
    assert reader.read(now, hits).evidence[0].hit.article.id == "2022-10-31"


def test_an_unlikely_span_has_no_vote() -> None:
    told = [hit("a", "Five died.", ((0, 10),), 0.9), hit("b", "Five died.", ((0, 10),), 0.8)]
    readings = [PassageReading(3.0, (Span(0, 4, score),), (3.0,)) for score in (4.0, -9.0)]
    found = ExtractiveReader(ToldModel(*readings)).weigh(QUERY, told)  # type: ignore[arg-type]
    assert {evidence.hit.article.id: signals.votes for evidence, signals in found} == {"a": 0, "b": 1}


@pytest.mark.parametrize(
    ("question", "sentence", "lacks"),
    [
        ("How many posts does Turkey have?", "Turkey has posts in Idlib.", True),
        ("How many posts does Turkey have?", "Turkey has a dozen posts in Idlib.", False),
        ("How many posts does Turkey have?", "Turkey has 12 posts in Idlib.", False),
        ("How much did the owner pay for the spill?", "The spill was of 65 tonnes.", True),
        ("How much did the owner pay for the spill?", "The owner paid 65,000 crowns.", False),
        ("How much did the owner pay for the spill?", "The owner paid $65.", False),
        ("How much was the town fined?", "The fine was 20 million naira.", False),
        ("How much oil was lost?", "The spill was of 65 tonnes.", False),
        ("What does a ticket cost?", "Five tickets were sold.", True),
        ("What was the price of a ticket?", "A ticket was 5 euros.", False),
        ("How much did the dredging cost?", "It needs no dredging and costs 5 million crowns.", True),
        ("How long was the canal blocked?", "The ship, 400 metres long, blocked the canal.", True),
        ("How long was the canal blocked?", "The ship blocked the canal for almost a week.", False),
        ("How long will the ban last?", "The ban is in force until May.", False),
        ("How long is the ship?", "The ship is 400 metres long.", False),
        ("How long did the six-day trip take?", "It was a six-day trip.", False),
        ("How far did it fly?", "It flew at 40,000 kilometres per hour.", True),
        ("How far did it fly?", "It flew 40,000km.", False),
        ("How fast did it fly?", "It flew 40,000 kilometres.", True),
        ("How old is the bell?", "A new bell costs 70,000 crowns and lasts some years.", True),
        ("How old is the bell?", "It was cast in 1788.", False),
        ("How old is the driver?", "The driver, 34, was unhurt.", False),
        ("How heavy is the bell?", "The bell hangs 40 metres up.", True),
        ("How heavy were the losses?", "Some tanks were lost.", False),
        ("How far did the talks get?", "They ended without a text.", False),
        ("How far did the car fall?", "It fell from the bridge.", True),
        ("How far did the car fall?", "It fell 40 m.", False),
        ("How deep are the divisions in the party?", "It may split.", False),
        ("How deep is the lake?", "The lake is large.", True),
        ("How fast did the police come?", "They came within four minutes.", False),
        ("How long did the siege last?", "The town was besieged from 1992 to 1996.", False),
        ("How long has she been in power?", "She came to power in 2003.", False),
        ("How long did the siege last?", "It ended at 7 p.m.", True),
        ("What share of the fleet was lost?", "A third of the fleet was lost.", False),
        ("What percentage voted?", "One in five did.", False),
        ("What percentage voted?", "It was 52 % of them.", False),
        ("Who paid for the spill?", "The owner did.", False),
        ("Who is the prime minister now?", "Ada Lind became premier.", False),
        ("Who was the defence minister?", "Defense Minister Ada Lind resigned.", False),
        ("Who is the mayor of the port?", "The port is run by Ada Lind.", True),
        ("Who is the head of the agency?", "Its director is Ada Lind.", False),
        ("Who is the acting mayor of the port?", "The port is run by Ada Lind.", True),
        ("Who is the foreign minister?", "Ada Lind, the minister of foreign affairs, resigned.", False),
        ("Who is the governor?", "Gov. Ada Lind resigned.", False),
        ("Who is running against the mayor?", "Ada Lind is.", False),
        ("Who was killed by the king's guards?", "Ada Lind was.", False),
        ("Who is the prime minister's adviser?", "Ada Lind advises him.", False),
        ("What did critics say about the cost of the stadium?", "They called it a waste.", False),
        ("What did a number of countries demand?", "They wanted a truce.", False),
    ],
)  # fmt: skip
def test_a_sentence_without_the_number_sum_or_office_asked_for_lacks_it(
    question: str, sentence: str, lacks: bool
) -> None:
    assert Suiting(question).lacks(sentence) is lacks


@pytest.mark.parametrize(
    ("question", "sentence", "counts"),
    [
        ("How many vehicles took part in the patrol?", "Two patrols were shortened.", False),
        ("How many vehicles took part in the patrol?", "Eight vehicles were on the road.", True),
        ("How many votes did she get?", "She got 400 of the seats.", False),
        ("How many of the armoured vehicles were hit?", "One armoured vehicle was hit.", True),
        ("How many?", "Eight vehicles were on the road.", True),
        ("Who took part?", "Nobody did.", True),
    ],
)  # fmt: skip
def test_what_is_to_be_counted_is_looked_for(question: str, sentence: str, counts: bool) -> None:
    assert Suiting(question).counts(sentence) is counts


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Which hotel did Kim stay at?", True),
        ("In which city did it happen?", True),
        ("What is the official name of the document?", True),
        ("How many died?", True),
        ("What did Russia say about it?", False),
        ("what happened last week", False),
        ("Why did the ship which burned sink?", False),
        ("What kind of ship was it?", False),
        ("Which sanctions were to be lifted?", False),
        ("Which two leaders came?", False),
    ],
)
def test_a_value_is_told_from_an_account(question: str, value: bool) -> None:
    assert Suiting(question).of_value is value
