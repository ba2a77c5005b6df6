"""Questions for who somebody or what something is."""

import re

import pytest

from ingest.datatypes import ArticleHead, Chunk, Filter
from ingest.sentences import sentences
from qa.datatypes import Form, Hit, Query
from qa.forms import form_of, least_confidence, read_form
from qa.forms.identity import asked_name
from qa.forms.introducing import introductions, plainest


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Who is Hedda Lunde?", "Hedda Lunde"),
        ("who was narongsak osottanakorn", "narongsak osottanakorn"),
        ("What is the M4 highway?", "M4 highway"),
        ("Can you tell me who Hulusi Akar is?", "Hulusi Akar"),
        ("What kind of organisation is Faylaq al-Sham?", "Faylaq al-Sham"),
        ("Kathaleen McCormick - who is that?", "Kathaleen McCormick"),
        ("And who's Tarek Bitar?", "Tarek Bitar"),
    ],
)
def test_who_or_what_a_name_is(question: str, name: str) -> None:
    named = asked_name(question)
    assert named
    assert named.name == name
    assert form_of(question, None) is Form.IDENTITY


@pytest.mark.parametrize(
    "question",
    [
        "Who is responsible for the fire?",
        "Who is suing the president?",
        "What is the cost of the quay?",
        "Who is the mayor of Port Ansel?",
        "Who is - of Kell?",
        "Who is of?",
        "Who is the Omani foreign minister?",
        "What was Fairweather's punishment?",
        "Who was killed in the fire?",
        "What is known about the coup?",
        "Why is Hedda Lunde mayor?",
        "Who does Hedda Lunde work for?",
    ],
)
def test_another_question_names_nothing(question: str) -> None:
    assert form_of(question, None) is not Form.IDENTITY


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Mayor Ada Berg spoke of a compromise.", "Mayor Ada Berg"),
        ("The harbour master, Ada Berg, told the council.", "The harbour master"),
        ("The rescuers' work was over, said Ada Berg, the head of the command.", "the head of the command"),
        ("Rear Admiral Ada Berg, who heads the center, was silent.", "Rear Admiral Ada Berg"),
        ("It was found by the Swedish geneticist Ada Berg.", "Swedish geneticist Ada Berg"),
        ("The verger, Ada Berg, rang the bell.", "The verger"),
        ("Ada Berg is a professor at the University of Kell.", "is a professor at the University of Kell"),
        ("They came on a cargo ship, the Ada Berg, that never left.", "a cargo ship"),
        ("A little-known group calling itself the Ada Berg claimed it.", "Ada Berg"),
        ("Ada Berg, which is based in Kell, makes trucks.", "which is based in Kell"),
        ("Ada Berg, one of the groups closest to Kell, denied it.", "one of the groups closest to Kell"),
    ],
)
def test_the_words_that_introduce_a_name_are_found(sentence: str, told: str) -> None:
    best = plainest(introductions(re.compile("Ada Berg"), sentence))
    assert best
    assert sentence[best.start : best.end] == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Berg resigned on Monday.",
        "The mood was calm, Ada Berg said.",
        "After talks in the capital, Ada Berg left.",
        "Small children died, according to Ada Berg, and mothers lit fires.",
        "They have to leave Manbij and Ada Berg.",
    ],
)
def test_a_mere_mention_introduces_nobody(sentence: str) -> None:
    assert not list(introductions(re.compile("Ada Berg"), sentence))


def hit(article: str, text: str, day: str = "2021-03-09") -> Hit:
    chunk = Chunk(article, 0, 0, len(text), text, tuple(sentences(text)))
    return Hit(chunk, ArticleHead(article, "A report", day, "Courier", "", ""), 1.0)


def asked(question: str) -> Query:
    return Query(question, question, Filter(), form=form_of(question, None))


def test_the_newer_report_comes_first_and_accents_and_case_do_not_matter() -> None:
    old = hit("old", "Katalin Karikó, a researcher, left.", "2013-05-01")
    new = hit("new", "The crowd cheered. Professor Katalin Karikó, a laureate and professor, spoke.")
    reading = read_form(asked("who is katalin kariko"), [old, new])
    assert reading
    assert [evidence.hit.article.id for evidence in reading.evidence] == ["new", "old"]
    assert reading.confidence > 0.8


def test_the_surname_alone_will_do_in_an_article_with_the_whole_name() -> None:
    reading = read_form(asked("Who is Ada Berg?"), [hit("one", "Ada Berg won. Berg is a fisherwoman from Kell.")])
    assert reading
    assert len(reading.evidence) == 1


def test_a_title_in_the_question_need_not_stand_before_the_surname() -> None:
    text = "Troops obeyed the head of the secret service, General Paulo Injai."
    reading = read_form(asked("Who is General Injai?"), [hit("one", text)])
    assert reading
    start, end = reading.evidence[0].mark or (0, 0)
    assert text[start:end] == "the head of the secret service"


def test_without_an_introduction_the_reader_must_be_surer_of_a_name() -> None:
    mention = hit("one", "They have to leave Tal Rifaat. Prices rose.")
    asked_of = asked("Who is Tal Rifaat?")
    assert read_form(asked_of, [mention]) is None
    assert least_confidence(asked_of, 0.31) == 0.6
    assert least_confidence(asked("what is inflation"), 0.31) == 0.31
