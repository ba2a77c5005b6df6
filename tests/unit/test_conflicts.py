"""Which evidence disagrees, and how that is said."""

from dataclasses import replace

import pytest

from ingest.datatypes import ArticleHead, Chunk
from qa.datatypes import Citation, Conflict, Evidence, Hit, Value
from qa.disagreement.conflicts import conflict_in_words, disagreeing
from qa.reader import marked_text

ASKED = "How many people died in the fire at the Tarn warehouse?"
TWELVE = "A fire at a warehouse in Tarn killed [12] people, the police said."
SEVENTEEN = "The death toll of the warehouse fire in Tarn has risen to [17], the governor said."


def evidence(article: str, text: str, day: str | None = "2021-03-04", score: float = 8.0) -> Evidence:
    """A sentence as evidence, the answer in brackets."""
    start, end = text.find("["), text.find("]") - 1
    plain = text.replace("[", "").replace("]", "")
    head = ArticleHead(article, "", day, f"The {article}", "", "")
    hit = Hit(Chunk(article, 0, 0, len(plain), plain, ((0, len(plain)),)), head, 1.0)
    return Evidence(hit, 0, len(plain), score, (start, end) if start >= 0 else None)


def values(question: str, *found: Evidence) -> list[str]:
    return [marked_text(e) for e in disagreeing(question, found)]


def test_two_numbers_for_one_question_are_told_the_newer_first() -> None:
    assert values(ASKED, evidence("a", TWELVE), evidence("b", SEVENTEEN, "2021-03-05", 6.0)) == ["17", "12"]


def test_a_report_without_a_date_comes_last() -> None:
    assert values(ASKED, evidence("a", TWELVE, None), evidence("b", SEVENTEEN, score=6.0)) == ["17", "12"]


def test_one_article_does_not_disagree_with_itself() -> None:
    assert values(ASKED, evidence("a", TWELVE), evidence("a", SEVENTEEN)) == []


def test_an_older_version_of_the_piece_is_superseded_not_contradicted() -> None:
    newer, older = evidence("a", SEVENTEEN, "2021-03-05"), evidence("b", TWELVE)
    newer = replace(newer, hit=replace(newer.hit, older=(older.hit.article,)))
    assert values(ASKED, newer, older) == []


def test_evidence_far_behind_the_best_says_nothing() -> None:
    assert values(ASKED, evidence("a", TWELVE), evidence("b", SEVENTEEN, score=0.0)) == []


def test_at_most_three_values_are_told() -> None:
    told = [evidence(str(n), TWELVE.replace("12", str(n)), f"2021-03-{n:02}") for n in range(11, 16)]
    assert len(values(ASKED, *told)) == 3


def test_a_value_is_told_once() -> None:
    told = [evidence("a", TWELVE), evidence("b", SEVENTEEN, "2021-03-05"), evidence("c", SEVENTEEN, "2021-03-06")]
    assert values(ASKED, *told) == ["17", "12"]


def test_the_injured_are_not_the_dead() -> None:
    hurt = "A fire at a warehouse in Tarn injured [30] people, the police said."
    assert values(ASKED, evidence("a", "The warehouse fire in Tarn cost [12] lives."), evidence("b", hurt)) == []


def test_the_same_sentence_with_another_word_disagrees_on_any_kind_of_question() -> None:
    asked = "What did the museum in Veska buy?"
    one, other = (f"The museum in Veska bought a {thing} for its new hall." for thing in ("[clock]", "[fountain]"))
    assert values(asked, evidence("a", one), evidence("b", other)) == ["clock", "fountain"]


def test_the_exchanged_words_are_marked_when_the_reader_marked_nothing() -> None:
    asked = "Who won the election in Brenn?"
    one, other = (f"{name} won the election in Brenn by far, it was said." for name in ("[Oda Lind]", "Per Aaltin"))
    assert values(asked, evidence("a", one), evidence("b", other)) == ["Oda Lind", "Per Aaltin"]


def test_sentences_alike_of_two_days_tell_of_two_events() -> None:
    one = "[Five] soldiers were killed in the ambush near Askel on 31 July, the army said."
    other = "[Eleven] soldiers were killed in the ambush near Askel on 14 September, the army said."
    assert values("How many soldiers were killed near Askel?", evidence("a", one), evidence("b", other)) == []


def test_the_day_on_which_it_was_said_is_not_that_of_the_event() -> None:
    one = "[12] people died in the fire at the Tarn warehouse, police said on Monday."
    other = "[17] people died in the fire at the Tarn warehouse, police said on Wednesday."
    assert values(ASKED, evidence("a", one), evidence("b", other)) == ["12", "17"]


@pytest.mark.parametrize("text", ["", "a" * 10_000, "A B " * 3_000, "حريق في المستودع", "FIRE KILLED [12]", "[]"])
def test_any_text_is_compared_without_an_error(text: str) -> None:
    assert values(ASKED, evidence("a", TWELVE), evidence("b", text, None)) in ([], ["12"])
    values(text, evidence("a", text), evidence("b", SEVENTEEN))


def test_without_evidence_nothing_disagrees() -> None:
    assert disagreeing(ASKED, []) == []


def value(text: str, publisher: str, day: str | None) -> Value:
    return Value(text, Citation(1, "a", "Fire", publisher, day, "", 0, 2, text))


def test_a_conflict_is_told_with_outlet_and_day_and_which_is_later() -> None:
    told = Conflict((value("17", "Daily Harbour", "2020-09-23"), value("12", "Example News", "2020-09-22")))
    expected = "17 (Daily Harbour, 23 September 2020, the later) or 12 (Example News, 22 September 2020)."
    assert conflict_in_words(told) == f"Reports differ: {expected}"


def test_of_three_reports_the_latest_is_told() -> None:
    told = [value(str(n), "", f"2020-09-2{n}") for n in (3, 2, 1)]
    assert conflict_in_words(Conflict(tuple(told))) == (
        "Reports differ: 3 (Fire, 23 September 2020, the latest), 2 (Fire, 22 September 2020) "
        "or 1 (Fire, 21 September 2020)."
    )


@pytest.mark.parametrize("day", ["2020-09-23", None])
def test_none_is_called_the_later_when_the_days_do_not_tell(day: str | None) -> None:
    told = conflict_in_words(Conflict((value("17", "A", "2020-09-23"), value("12", "B", day))))
    assert "later" not in told
