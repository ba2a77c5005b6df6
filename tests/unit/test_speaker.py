"""Whose words a question asks for, and which sentences are theirs."""

from dataclasses import replace

import pytest

from ingest.datatypes import ArticleHead, Attribution, Chunk
from qa.datatypes import Hit
from qa.speaker import asked_speaker, heard_speaker, is_said_by

TEXT = "The road is open. It was salted at night, the ministry said. Drivers warned of ice."
MINISTRY = "Norway's transport ministry"
CHUNK = Chunk("a", 0, 0, len(TEXT), TEXT, ((0, 17), (18, 60), (61, 83)), (), (Attribution(18, 60, MINISTRY, 42, 54),))
HITS = [Hit(CHUNK, ArticleHead("a", "T", None, "", "", ""), 0.9)]


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("What did Lavrov say about the patrols?", "Lavrov"),
        ("what does the coast guard report", "the coast guard"),
        ("How did Russia explain the delay?", "Russia"),
        ("How many were hurt, according to the Red Cross?", ""),
        ("What was Erdogan's reaction to the ruling?", ""),
        ("What did they say?", ""),
        ("What did people say when it opened?", ""),
        ("Why did Russia refuse joint patrols?", ""),
        ("Who said that the road was open?", ""),
        ("What did the mayor do?", ""),
        ("What did Russia do after Turkey accused it?", ""),
        ("What did the EU do to meet Poland's demand?", ""),
        ("What has been announced?", ""),
        ("What did they all say?", ""),
        ("How did Turkey respond to the killing?", ""),
    ],
)
def test_a_question_may_ask_for_somebodys_words(question: str, speaker: str) -> None:
    assert asked_speaker(question) == speaker


@pytest.mark.parametrize(
    ("speaker", "said"),
    [("Norway", True), ("Oslo", True), ("Norway's transport ministry", True), ("Sweden", False), ("drivers", False)],
)
def test_a_country_speaks_by_its_ministries(speaker: str, said: bool) -> None:
    assert is_said_by(speaker, CHUNK, 18, 60) is said


def test_a_sentence_that_nobody_is_known_to_say_is_theirs_whom_it_names_as_speaking() -> None:
    assert is_said_by("the drivers", CHUNK, 61, 83)
    assert not is_said_by("the drivers", CHUNK, 0, 17)


def test_one_who_is_described_is_not_missed_where_the_articles_may_name_him() -> None:
    assert heard_speaker("What did the canal chief say about it?", HITS) == ""
    assert heard_speaker("What did the transport ministry say?", HITS) == "the transport ministry"
    assert heard_speaker("What did Lavrov say?", HITS) == "Lavrov"


@pytest.mark.parametrize(
    ("speaker", "source", "said"),
    [
        ("New Delhi", "the Indian foreign ministry", True),
        ("Saudi Arabia", "the Saudi foreign ministry", True),
        ("Seoul", "the South Korean ministry", True),
        ("South Korea", "North Korean state media", False),
        ("the White House", "the US government", True),
        ("Downing Street", "the British government", True),
    ],
)
def test_a_government_is_known_by_its_seat(speaker: str, source: str, said: bool) -> None:
    chunk = replace(CHUNK, attributions=(Attribution(18, 60, source, 42, 54),))
    assert is_said_by(speaker, chunk, 18, 60) is said
