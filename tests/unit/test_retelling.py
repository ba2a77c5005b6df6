"""Which values of two reports of one event exclude each other though they are told in other words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ingest.datatypes import ArticleHead, Chunk, TimeExpression
from qa.datatypes import Evidence, Hit
from qa.disagreement.conflicts import disagreeing
from qa.disagreement.marks import with_only_number
from qa.disagreement.matter import asked_matter, matter
from qa.disagreement.stories import Stories
from qa.reader import marked_text, text_of

FERRY = "The ferry Aldra ran aground off Cape Askel. The coast guard of Lund Bay sent the tug Sula."
AGROUND = (
    "Off Cape Askel the Aldra lies on the rocks, and the tug Sula cannot pull it free. Lund Bay waits for the tide."
)
INJURED = "How many people were injured when the ferry Aldra ran aground?"
DAY = "On which day did the Aldra hit the rocks off Cape Askel?"
HALL = "A factory collapsed in Kesh Street, and rescuers from Brenn and Tarn came with dogs. Oda Lind owns it."
WARNED = "Oda Lind, who owns the factory in Kesh Street that fell in, had been warned. Brenn and Tarn sent rescuers."
BUILT = "In what year was the factory in Kesh Street built?"
RACE = "The Pell Lantern Race went to Timo Rask of Dorma. Lena Korvik of Veska came second in the race."
RACED = "Timo Rask of Dorma has taken the Pell Lantern Race, before Lena Korvik of Veska. He thanked his crew."
WATCHED = "How many spectators did the Pell Lantern Race have?"


def report(name: str, context: str, sentence: str, day: str | None = "2021-03-04", score: float = 8.0) -> Evidence:
    """A sentence at the end of an article, the answer in brackets where the reader has marked it."""
    start, end = sentence.find("["), sentence.find("]") - 1
    plain = sentence.replace("[", "").replace("]", "")
    text = f"{context} {plain}"
    at = len(context) + 1
    head = ArticleHead(name, "", day, f"The {name}", "", "")
    hit = Hit(Chunk(name, 0, 0, len(text), text, ((0, at - 1), (at, len(text)))), head, 1.0)
    return Evidence(hit, at, len(text), score, (start + at, end + at) if start >= 0 else None)


def told(question: str, *evidence: Evidence) -> list[str]:
    return [marked_text(e) for e in disagreeing(question, evidence)]


@pytest.mark.parametrize(
    ("question", "one", "other", "expected"),
    [
        (INJURED, (FERRY, "It injured [12] people, most of them lightly."),
         (AGROUND, "The number of injured was given as 17."), ["17", "12"]),
        (INJURED, (FERRY, "It injured [12] people."), (AGROUND, "Seventeen were hurt."), ["Seventeen", "12"]),
        (BUILT, (HALL, "It was put up in [1968] by a brewer."), (WARNED, "The brick building dates from [1971]."),
         ["1971", "1968"]),
        (WATCHED, (RACE, "Some [5,000] spectators lined the quay."), (RACED, "About [8,000] people watched it."),
         ["8,000", "5,000"]),
        (DAY, (FERRY, "It struck the rocks on [Tuesday]."), (AGROUND, "It ran into the rocks on [Monday]."),
         ["Monday", "Tuesday"]),
    ],
)  # fmt: skip
def test_two_reports_of_one_event_differ_in_whatever_words(
    question: str, one: tuple[str, str], other: tuple[str, str], expected: list[str]
) -> None:
    assert told(question, report("a", *one), report("b", *other, "2021-03-05", -2.0)) == expected


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        # The others count other people, or what happened to them; tell another act, or the same value.
        (INJURED, (FERRY, "It injured [12] people."), (AGROUND, "[31] people were on board.")),
        (INJURED, (FERRY, "It injured [12] people."), (AGROUND, "Of them 17 were killed and the others injured.")),
        (INJURED, (FERRY, "It injured [12] people."), (AGROUND, "Among the injured are 3 children.")),
        (INJURED, (FERRY, "It injured [12] people."), (AGROUND, "Twelve were hurt, an office said.")),
        (INJURED, (FERRY, "It injured [12] people."), (AGROUND, "The injured, 3 of 17, had cuts.")),
        (INJURED, (FERRY, "It injured [33] people."), (AGROUND, "More than [30] people were injured.")),
        (WATCHED, (RACE, "Some [5,000] spectators lined the quay."), (RACED, "About [300] people took part in it.")),
        (WATCHED, (RACE, "Some [5,000] spectators lined the quay."), (RACED, "They drank [900] litres of tea.")),
        (BUILT, (HALL, "It was put up in [1968] by a brewer."), (WARNED, "The building burned in [1971].")),
        (DAY, (FERRY, "It struck the rocks on [Tuesday]."), (AGROUND, "Divers will look at the hull on [Monday].")),
    ],
)
def test_values_of_something_else_are_no_conflict(question: str, one: tuple[str, str], other: tuple[str, str]) -> None:
    assert told(question, report("a", *one), report("b", *other, "2021-03-05", -2.0)) == []


@pytest.mark.parametrize("day", ["2021-04-20", None])
def test_a_report_of_another_time_or_of_no_known_day_is_no_other_report_of_the_event(day: str | None) -> None:
    first = report("a", FERRY, "It injured [12] people.")
    assert told(INJURED, first, report("b", AGROUND, "The number of injured was given as 17.", day, -2.0)) == []


def test_a_report_on_other_people_and_places_is_of_another_event() -> None:
    first = report("a", FERRY, "It injured [12] people.")
    assert told(INJURED, first, report("b", HALL, "The number of injured was given as 17.", score=-2.0)) == []


def test_days_differ_as_the_articles_expressions_of_time_tell() -> None:
    one, other = (
        report("a", FERRY, "It struck the rocks on [Tuesday]."),
        report("b", AGROUND, "It hit the rocks [then]."),
    )
    assert told(DAY, one, with_time(other, "2021-03-01")) == []
    assert told(DAY, with_time(one, "2021-03-02"), with_time(other, "2021-03-02")) == []
    assert told(DAY, with_time(one, "2021-03-02"), with_time(other, "2021-03-01")) == ["Tuesday", "then"]
    assert told(DAY, with_time(one, "2021-03-02"), with_time(other, "2021-03-01", certain=False)) == []


def with_time(evidence: Evidence, day: str, certain: bool = True) -> Evidence:
    """The evidence whose mark means this day."""
    assert evidence.mark is not None
    stop = (date.fromisoformat(day) + timedelta(1)).isoformat()
    times = (TimeExpression(*evidence.mark, day, stop, certain),)
    return replace(evidence, hit=replace(evidence.hit, chunk=replace(evidence.hit.chunk, times=times)))


def test_the_only_number_of_a_sentence_is_found_beside_days_and_years() -> None:
    found = with_only_number(report("a", "", "In March 2021 there were 17 in all."))
    assert found
    assert marked_text(found) == "17"
    assert with_only_number(report("a", "", "3 of 17 had cuts.")) is None
    assert with_only_number(report("a", "", "One had cuts.")) is None


def test_words_of_one_matter_are_one_and_names_and_measures_are_none() -> None:
    assert matter("The vessel ran into the quay.") == matter("The ship struck the quay.")
    assert asked_matter("How many tonnes of oil did the Aldra lose in 2021?") == matter("oil lost")


@pytest.mark.parametrize("text", ["", "a" * 10_000, "A B " * 3_000, "FIRE KILLED 12", "حريق في المستودع", "1 " * 3_000])
def test_any_text_is_compared_without_an_error(text: str) -> None:
    one, other = report("a", text, "It injured [12] people."), report("b", FERRY, text)
    assert told(INJURED, one, other) in ([], ["12"])
    assert Stories([one, other]).same(other, other) in (True, False)
    assert text_of(other) == text
