"""What an answer says of its sources."""

import pytest

from ingest.datatypes import Attribution, Chunk
from qa.attributing import attributed, names_source, source_of

TEXT = "The road is open. They said it was icy, but shops were full. It was reportedly salted."
SOURCES = "sources who spoke to the Courier"


def chunk(*attributions: Attribution) -> Chunk:
    return Chunk("a", 0, 0, len(TEXT), TEXT, ((0, 17), (18, 60), (61, 86)), (), attributions)


def test_a_sentence_belongs_to_who_says_it() -> None:
    article = chunk(Attribution(18, 60, SOURCES, 0, 5))
    assert source_of(article, 18, 60) == SOURCES
    assert source_of(article, 0, 17) is None


def test_hearsay_is_nobodys_but_not_the_articles_either() -> None:
    assert source_of(chunk(Attribution(61, 86, "", 68, 78)), 61, 86) == ""


def test_a_mark_outside_the_attributed_part_is_the_articles_own() -> None:
    article = chunk(Attribution(18, 38, SOURCES, 0, 5))
    assert source_of(article, 18, 60, mark=(44, 49)) is None
    assert source_of(article, 18, 60, mark=(31, 34)) == SOURCES


def test_a_run_of_sentences_belongs_to_who_says_most_of_it() -> None:
    article = chunk(Attribution(0, 17, "the mayor", 0, 3), Attribution(18, 60, SOURCES, 0, 5))
    assert source_of(article, 0, 60) == SOURCES
    assert source_of(chunk(Attribution(0, 17, "the mayor", 0, 3)), 0, 86) is None


def test_an_empty_stretch_is_nobodys() -> None:
    assert source_of(chunk(Attribution(18, 60, SOURCES, 0, 5)), 20, 20) is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Turkish sources said the drill was short.", "Turkish sources"),
        ("The drill was short, according to the Turkish sources.", "Turkish sources"),
        ("Rabie said 422 ships were waiting.", "Osama Rabie, the chairman of the authority"),
        ("The ministry warned of ice.", "the ministry"),
        ("The road was reportedly salted.", ""),
        ("It is said to have been salted.", ""),
        ("He said the road was icy.", "he"),
        ("The Council of State ruled that it was void.", "the Council of State"),
        ("Its chief, Mads Lund, put the price at 6 dollars.", "its chief"),
    ],
)
def test_a_text_that_says_who_says_so_needs_no_more(text: str, source: str) -> None:
    assert names_source(text, source)
    assert attributed(text, source) == text


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        ("They said it was icy.", SOURCES, f"According to {SOURCES}: They said it was icy."),
        ("The sources said it was icy.", SOURCES, f"According to {SOURCES}: The sources said it was icy."),
        ("Ankara wants to stay.", "Ankara", "According to Ankara: Ankara wants to stay."),
        ("The road was salted.", "", "Reportedly: The road was salted."),
        ("The road was icy.", "they", "According to them: The road was icy."),
        ("“We ran.”", "Mira Sand, a teacher", "According to Mira Sand, a teacher: “We ran.”"),
        ("The ministry said it was icy.", "the Norlandic defence ministry",
         "According to the Norlandic defence ministry: The ministry said it was icy."),
    ],
)  # fmt: skip
def test_a_text_that_does_not_is_told_with_its_source_in_front(text: str, source: str, told: str) -> None:
    assert not names_source(text, source)
    assert attributed(text, source) == told


@pytest.mark.parametrize("text", ["", " ", "said " * 2000, "ПОГОДА СКАЗАЛ", "a" * 10_000])
def test_any_text_can_be_asked(text: str) -> None:
    assert isinstance(attributed(text, SOURCES), str)
    assert isinstance(names_source(text, "—"), bool)
