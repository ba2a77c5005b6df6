"""Which evidence disagrees, and how that is said."""

from dataclasses import replace

import pytest

from ingest.datatypes import ArticleHead, Chunk
from qa.datatypes import Evidence, Hit
from qa.disagreement.conflicts import disagreeing
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
