"""What a question asks for, and when two values of that kind exclude each other."""

from datetime import date

import pytest

from qa.disagreement.values import Kind, Told, asked_kind, contradict, days_of, is_rough, phrases_differ, same_measure

DAY = date(2020, 9, 22)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How many people died?", Kind.NUMBER),
        ("What was the death toll of the blast?", Kind.NUMBER),
        ("how long did it last", Kind.NUMBER),
        ("When did it open?", Kind.DAY),
        ("In which year was the dam built?", Kind.DAY),
        ("WHO WON?", Kind.NAME),
        ("Where is the ship?", Kind.NAME),
        ("Why did they leave?", Kind.REASON),
        ("How did they leave?", Kind.REASON),
        ("What did the museum buy?", Kind.ANY),
        ("What did the two leaders say when they met?", Kind.ANY),
        ("Which ministers came when the line was opened?", Kind.ANY),
        ("On what date did the talks begin?", Kind.DAY),
        ("When they met, what was the number of deaths?", Kind.DAY),
        ("The number of visitors has doubled. Where do they stay?", Kind.NAME),
        ("What was the reason? How many died?", Kind.NUMBER),
        ("number of ships", Kind.NUMBER),
        ("what was the final death toll", Kind.NUMBER),
        ("Tell me the number of victims.", Kind.NUMBER),
        ("What did a number of countries demand?", Kind.ANY),
        ("What did she say about the length of the truce?", Kind.ANY),
        ("What happened on the day of the vote?", Kind.ANY),
        ("What is the price cap dispute about?", Kind.ANY),
        ("What did the dredging cost?", Kind.NUMBER),
        ("How many U.S. soldiers died?", Kind.NUMBER),
        ("When did Gen. Lind resign?", Kind.DAY),
        ("How far did it fall?", Kind.NUMBER),
        ("How far did the talks get?", Kind.REASON),
        ("", Kind.ANY),
        ("لماذا؟", Kind.ANY),
    ],
)
def test_the_first_word_of_asking_tells_the_kind(question: str, kind: Kind) -> None:
    assert asked_kind(question) is kind


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (Kind.NUMBER, "12", "17"),
        (Kind.NUMBER, "at least 12 people", "15"),
        (Kind.NUMBER, "twelve", "17 people"),
        (Kind.NUMBER, "$40 million", "$65 million"),
        (Kind.DAY, "3 June 2021", "19 July 2021"),
        (Kind.DAY, "March 5", "March 6"),
        (Kind.DAY, "Monday", "Sunday"),
        (Kind.NAME, "Oda Lind", "Per Aaltin"),
        (Kind.NAME, "Anna Lind", "Oda Lind"),
        (Kind.NAME, "James", "Paris"),
    ],
)
def test_other_values_of_a_kind_exclude_each_other(kind: Kind, one: str, other: str) -> None:
    assert contradict(kind, Told(one, DAY), Told(other, DAY))
    assert contradict(kind, Told(other, DAY), Told(one, DAY))


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (Kind.NUMBER, "12", "12 people"),
        (Kind.NUMBER, "twelve", "12"),
        (Kind.NUMBER, "about 20,000", "19,650"),
        (Kind.NUMBER, "5 percent", "12"),
        (Kind.NUMBER, "many", "12"),
        (Kind.DAY, "Monday", "21 September 2020"),
        (Kind.DAY, "September 2020", "21 September 2020"),
        (Kind.DAY, "last week", "17 September"),
        (Kind.DAY, "March 5", "2020"),
        (Kind.NAME, "Erdogan", "President Recep Tayyip Erdogan"),
        (Kind.NAME, "Russian forces", "Moscow"),
        (Kind.NAME, "the ministry", "Oda Lind"),
        (Kind.REASON, "a storm", "a strike"),
        (Kind.ANY, "", ""),
    ],
)
def test_values_that_can_both_be_true_do_not(kind: Kind, one: str, other: str) -> None:
    assert not contradict(kind, Told(one, DAY), Told(other, DAY))


def test_monday_tells_no_day_when_the_article_has_none() -> None:
    assert not contradict(Kind.DAY, Told("Monday"), Told("21 September 2020"))
    assert days_of(Told("Monday")) == []


def test_a_rough_number_is_told_by_the_words_before_it() -> None:
    assert is_rough("The district said that more than")
    assert not is_rough("More than once the district said that")
    assert contradict(Kind.NUMBER, Told("19,650"), Told("20,000"))
    assert not contradict(Kind.NUMBER, Told("19,650"), Told("20,000", rough=True))


def test_phrases_differ_when_they_share_little() -> None:
    assert phrases_differ("a silver clock", "marble fountains")
    assert not phrases_differ("a storm", "a heavy storm at sea")
    assert not phrases_differ("", "x")


def test_soldiers_are_not_counted_with_civilians() -> None:
    assert not same_measure(" soldiers were killed", " civilians were killed")
    assert same_measure(" people died", " villagers died")
    assert same_measure("", " soldiers")


@pytest.mark.parametrize("text", ["", "٣٤٥", "9" * 10_000, "a " * 5_000, "\x00", "30 February", "0000-00-00"])
def test_any_text_is_read_without_an_error(text: str) -> None:
    for kind in Kind:
        contradict(kind, Told(text, DAY), Told("12 May", None))
        contradict(kind, Told("12 May", DAY), Told(text))
