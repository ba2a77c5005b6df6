import pytest

from ingest.datatypes import ArticleHead, Chunk
from qa.datatypes import Evidence, Hit
from qa.reader import choose, logistic, overlap


def evidence(text: str, score: float, article: str = "a") -> Evidence:
    hit = Hit(
        Chunk(article, 0, 0, len(text), text, ((0, len(text)),)), ArticleHead(article, "T", None, "", "", ""), 1.0
    )
    return Evidence(hit, 0, len(text), score)


BEST = evidence("The patrol was refused because of several attacks near the road.", 5.0)


def test_the_best_evidence_is_always_shown() -> None:
    assert choose([BEST]) == [BEST]
    assert choose([]) == []


def test_evidence_that_comes_close_and_says_something_else_is_shown_too() -> None:
    other = evidence("The ministry in Ankara declined to comment on the decision.", 4.5, "b")
    assert choose([BEST, other]) == [BEST, other]


def test_evidence_far_behind_is_left_out() -> None:
    assert choose([BEST, evidence("The ministry in Ankara declined to comment.", 2.0, "b")]) == [BEST]


def test_an_account_takes_in_what_a_value_would_not() -> None:
    further = evidence("The ministry in Ankara declined to comment.", 2.5, "b")
    assert choose([BEST, further], value=True) == [BEST]
    assert choose([BEST, further], value=False) == [BEST, further]


def test_evidence_that_repeats_what_was_said_is_left_out() -> None:
    again = evidence("Several attacks near the road: because of them the patrol was refused.", 4.9, "b")
    assert choose([BEST, again]) == [BEST]


def test_the_sentences_shown_stay_within_sixty_words() -> None:
    long = [evidence(" ".join(f"word{n}x{i}" for i in range(40)), 5 - n / 10, str(n)) for n in range(3)]
    assert choose(long) == long[:1]


def test_a_rare_word_of_the_question_counts_more_than_one_that_every_text_holds() -> None:
    texts = ["the patrol left", "the patrol met sappers", "the patrol came back"]
    shares = overlap("patrol sappers", texts)
    assert shares[1] == 1.0
    assert shares[0] == shares[2] < 0.5


def test_overlap_compares_stems() -> None:
    assert overlap("patrolled", ["They patrol daily."]) == [1.0]


@pytest.mark.parametrize(("odds", "chance"), [(0.0, 0.5), (-10_000.0, 0.0), (10_000.0, 1.0)])
def test_log_odds_become_a_probability(odds: float, chance: float) -> None:
    assert logistic(odds) == pytest.approx(chance)
