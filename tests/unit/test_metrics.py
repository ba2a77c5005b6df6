"""The measures, on cases computed by hand."""

from dataclasses import replace

import pytest
from evaluation_samples import COST, NONE, OTHER, TEXT, TEXTS, WHO, answer, predicted, quoted, refused

from ingest.datatypes import ArticleHead
from qa.datatypes import Conflict, Event, Value
from qa.evaluation.calibration import auroc, calibration_curve, calibration_error, refusal_curve
from qa.evaluation.matching import contains, normalize, token_f1
from qa.evaluation.metrics import by_tag, figures, latencies, mean, percentile
from qa.evaluation.predictions import Prediction, Quoted, prediction_of, realign
from qa.evaluation.questions import Question
from qa.evaluation.scoring import Score, score
from qa.evaluation.significance import bootstrap, paired_test

RIBBON = quoted("Mayor Anna Lind cut the ribbon.")
MILLIONS = quoted("It cost 40 million euros.")


def judged(*pairs: tuple[Question, Prediction | None]) -> list[Score]:
    return [score(question, prediction, TEXTS.get) for question, prediction in pairs]


def oracle() -> list[Score]:
    return judged(
        (WHO, predicted(WHO, "Mayor Anna Lind cut the ribbon.", RIBBON, short="Anna Lind")),
        (COST, predicted(COST, "It cost 40 million euros.", MILLIONS, short="40 million euros")),
        (NONE, refused(NONE)),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. Army's", "us armys"),
        ("  An   apple,  a pear ", "apple pear"),
        ("Beyoncé — “Halo”", "beyonce halo"),
        ("5% or 5 per cent", "5 percent or 5 percent"),
        ("twenty-one", "twenty one"),
        ("القاهرة", "القاهرة"),
        ("!?", ""),
    ],
)
def test_normalizing_drops_case_accents_punctuation_and_articles(text: str, expected: str) -> None:
    assert normalize(text) == expected


def test_a_phrase_is_contained_only_as_whole_words() -> None:
    assert contains("it cost 40 million euros", "40 million")
    assert not contains("it cost 140 millions", "40 million")
    assert not contains("anything", "")


def test_token_f1_is_the_harmonic_mean_of_word_precision_and_recall() -> None:
    assert token_f1("anna lind cut ribbon", "anna lind") == pytest.approx(2 * 0.5 * 1 / 1.5)
    assert token_f1("anna", "bridge") == 0.0
    assert token_f1("", "") == 1.0
    assert token_f1("", "anna") == 0.0


def test_percentiles_are_interpolated() -> None:
    assert percentile([4.0, 1.0, 2.0, 3.0], 0.5) == 2.5
    assert percentile([1.0, 2.0], 0.95) == pytest.approx(1.95)
    assert percentile([], 0.5) is None
    assert mean([]) is None


def test_the_oracle_gets_full_marks() -> None:
    values = figures(oracle())
    for name in (
        "passed", "cited_correct", "hit@1", "mrr@10", "recall@10", "em", "f1", "contains", "validity", "precision",
        "recall", "grounded", "rejection", "answer_f1", "auroc_answerable", "balanced_accuracy",
    ):  # fmt: skip
        assert values[name] == 1.0, name
    for name in ("unsupported", "forbidden", "unsaid", "misjudged", "false_refusal"):
        assert values[name] == 0.0, name
    assert values["calibration_error"] == pytest.approx(0.1)


def test_refusing_everything_rejects_all_and_answers_nothing() -> None:
    values = figures(judged(*((question, refused(question)) for question in (WHO, COST, NONE))))
    assert values["rejection"] == values["false_refusal"] == 1.0
    assert values["contains"] == values["em"] == values["cited_correct"] == values["answer_f1"] == 0.0
    assert values["passed"] == pytest.approx(1 / 3)
    assert values["contains_attempted"] is values["validity"] is values["precision"] is None
    assert values["auroc_answerable"] == 0.5
    assert values["hit@1"] == 1.0


def test_garbage_earns_nothing() -> None:
    garbage = "Lorem ipsum dolor sit amet."
    values = figures(judged(*((q, predicted(q, garbage, Quoted("nowhere", garbage, 0, 5))) for q in (WHO, COST, NONE))))
    for name in ("passed", "em", "f1", "contains", "validity", "precision", "recall", "grounded", "rejection"):
        assert values[name] == 0.0, name


def test_naming_every_candidate_in_a_long_text_earns_no_credit() -> None:
    flood = " ".join(["Anna Lind"] + [f"Candidate{n}" for n in range(60)])
    (one,) = judged((WHO, predicted(WHO, flood, RIBBON)))
    assert one.contains == 0.0
    assert one.em == 0.0
    assert not one.cited_correct


def test_statements_beyond_sixty_words_earn_no_credit_but_are_held_against_the_answer() -> None:
    given = Prediction("who", ("Nobody knows. " * 30, "Anna Lind did. The clown did."), short="x")
    (one,) = judged((Question("who", "Who?", True, ("Anna Lind",), must_not_say=("clown",)), given))
    assert one.contains == 0.0
    assert one.forbidden == ("clown",)


@pytest.mark.parametrize("shift", [-1, 1, 1000])
def test_a_quote_with_shifted_offsets_is_invalid_and_supports_nothing(shift: int) -> None:
    moved = quoted("Mayor Anna Lind cut the ribbon.", shift=shift)
    (one,) = judged((WHO, predicted(WHO, "Mayor Anna Lind cut the ribbon.", moved)))
    assert one.valid == one.supports == (False,)
    assert one.grade == 2


def test_a_quote_from_another_article_is_valid_but_does_not_support() -> None:
    question = Question("ribbon", "What was cut?", True, ("ribbon",), ("bridge",))
    (one,) = judged((question, predicted(question, "A ribbon.", quoted("<b>Nobody</b> cut a ribbon.", "ferry"))))
    assert (one.valid, one.supports) == ((True,), (False,))


def test_a_must_quote_phrase_or_another_article_allowed_makes_a_citation_support() -> None:
    question = Question(
        "sold", "What was sold?", True, ("ferry",), ("bridge",), other_articles=("ferry",), quotes=("on Tuesday",)
    )
    (one,) = judged((question, predicted(question, "The ferry.", quoted("sold on Tuesday", "ferry"))))
    assert one.cited_correct
    assert one.rank == 1


def test_a_quote_of_more_than_600_characters_supports_nothing() -> None:
    long = TEXT * 10
    given = predicted(WHO, "Anna Lind", Quoted("long", long, 0, len(long)))
    one = score(Question("who", "Who?", True, ("Anna Lind",)), given, {"long": long}.get)
    assert (one.valid, one.supports) == ((True,), (False,))


def test_a_missing_answer_is_wrong_and_no_refusal() -> None:
    values = figures(judged((WHO, None), (NONE, None)))
    assert values["false_refusal"] == values["rejection"] == values["contains"] == values["hit@10"] == 0.0


def test_an_empty_answer_is_a_refusal() -> None:
    assert judged((NONE, predicted(NONE, "  ")))[0].abstained


def test_ranks_count_articles_not_chunks_and_only_the_first_ten_for_mrr() -> None:
    found = ("a", "b", "b", "bridge")
    (one,) = judged((WHO, predicted(WHO, "x", retrieved=found)))
    assert one.rank == 3
    values = figures([one])
    assert (values["hit@1"], values["hit@3"], values["mrr@10"]) == (0.0, 1.0, pytest.approx(1 / 3))
    late = judged((WHO, predicted(WHO, "x", retrieved=(*"abcdefghijk", "bridge"))))
    assert figures(late)["mrr@10"] == 0.0
    assert figures(late)["hit@20"] == 1.0


def test_grades_tell_wrong_refused_unshown_and_right_apart() -> None:
    grades = judged(
        (WHO, predicted(WHO, "The mayor's dog.", RIBBON)),
        (WHO, refused(WHO)),
        (WHO, predicted(WHO, "Anna Lind did.")),
        (WHO, predicted(WHO, "Anna Lind did.", RIBBON)),
        (NONE, predicted(NONE, "Anna Lind designed it.", RIBBON)),
        (NONE, refused(NONE)),
    )
    assert [one.grade for one in grades] == [0, 1, 2, 3, 0, 3]
    assert grades[4].forbidden == ("Anna Lind",)


def test_what_must_be_said_may_stand_in_the_statements_or_beside_them() -> None:
    question = replace(WHO, must_say=("Anna Lind", "3 May 2024", "The Daily"))
    given = predicted(question, "Anna Lind did.", RIBBON, told="also in The Daily")
    (one,) = judged((question, given))
    assert one.unsaid == ("3 May 2024",)
    assert (one.grade, one.cited_correct) == (2, True)
    assert judged((question, replace(given, told="The <Daily>, 3 May 2024")))[0].passed


def test_a_refusal_may_have_to_say_something_too() -> None:
    question = replace(NONE, must_say=("no date",))
    silent, telling = judged(
        (question, refused(question)), (question, replace(refused(question), told="The report has no date."))
    )
    assert (silent.grade, telling.grade) == (2, 3)


def test_the_receipt_must_say_what_is_asked_of_it_and_nothing_else_counts_for_it() -> None:
    question = replace(WHO, receipt=("searched 4 articles", "on 3 May 2024"))
    given = predicted(question, "Anna Lind did.", RIBBON, told="searched 4 articles, on 3 May 2024")
    (one,) = judged((question, given))
    assert (one.unsaid, one.grade) == (("searched 4 articles", "on 3 May 2024"), 2)
    receipt = "Searched 4 articles, cited 1 from The Daily, published on 3 May 2024."
    assert judged((question, replace(given, receipt=receipt)))[0].passed


def test_a_false_premise_has_to_be_denied_and_a_true_one_must_not() -> None:
    false = replace(WHO, question="Why did nobody cut the ribbon?", contrary=True)
    given = predicted(false, "Mayor Anna Lind cut the ribbon.", RIBBON)
    plain, denied, wrong = judged(
        (false, given), (false, replace(given, contrary=True)), (WHO, replace(given, contrary=True))
    )
    assert [(one.misjudged, one.grade) for one in (plain, denied, wrong)] == [(True, 2), (False, 3), (True, 2)]
    assert not judged((false, refused(false)))[0].misjudged


def test_what_an_answer_tells_beside_its_statements_is_gathered() -> None:
    given = answer("Who?", "Mayor Anna Lind cut the ribbon.")
    (cited,) = given.citations
    head = ArticleHead("x", "Bridge opens", "2024-05-03", "Coast Wire", "", "x.txt")
    told = replace(
        given,
        note="A note.",
        searched=replace(given.searched, period="May 2024"),
        citations=(replace(cited, also_in=(head,), older=(replace(head, publisher="Evening Post"),)),),
        later=(replace(head, title="Bridge closes"),),
        conflicts=(Conflict((Value("12 dead", cited), Value("17 dead", cited))),),
        timeline=(Event("2024-04-29", "2024-05-06", False, "last week", cited),),
    )
    assert prediction_of("who", told.to_dict()).told.split("\n") == [
        "A note.", "May 2024", "The <Daily>", "Bridge closes", "Coast Wire", "Bridge opens", "Coast Wire",
        "Bridge opens", "Evening Post", "12 dead", "17 dead", "last week", "2024-04-29", "2024-05-05",
    ]  # fmt: skip
    assert prediction_of("who", told.to_dict()).contrary is False


def test_an_answer_and_a_score_of_an_older_run_file_are_still_read() -> None:
    newer = ("note", "conflicts", "contrary", "later", "receipt", "timeline")
    older = {name: value for name, value in answer("Who?", TEXT[-27:]).to_dict().items() if name not in newer}
    assert prediction_of("who", older).told == "The <Daily>"
    one = oracle()[0]
    kept = {name: value for name, value in one.to_dict().items() if name not in ("unsaid", "misjudged")}
    assert Score.from_dict(kept) == one


def test_scores_survive_the_way_through_a_dictionary() -> None:
    for one in oracle():
        assert Score.from_dict(one.to_dict()) == one


def test_auroc_counts_ties_half() -> None:
    assert auroc([0.9, 0.8], [0.1, 0.2]) == 1.0
    assert auroc([0.5], [0.5]) == 0.5
    assert auroc([0.2, 0.6], [0.4]) == 0.5
    assert auroc([], [0.4]) is None


def test_calibration_compares_confidence_with_the_share_that_is_right() -> None:
    pairs = [(0.95, True), (0.95, False), (0.15, False), (1.0, True)]
    low, high = calibration_curve(pairs)
    assert (low.count, low.right, high.count, high.right) == (1, 0.0, 3, pytest.approx(2 / 3))
    assert calibration_error(pairs) == pytest.approx((0.15 + 3 * abs(2.9 / 3 - 2 / 3)) / 4)
    assert calibration_error([]) is None


def test_the_refusal_curve_runs_from_refusing_nothing_to_refusing_all() -> None:
    curve = refusal_curve([0.9, 0.4], [0.1])
    assert curve[0] == (0.0, 0.0, 0.0)
    assert curve[-1][1:] == (1.0, 1.0)
    assert (0.4, 0.0, 1.0) in curve


def test_bootstrap_intervals_hold_the_figure_and_are_repeatable() -> None:
    scores = judged(*[(WHO, predicted(WHO, "Anna Lind", RIBBON))] * 6, *[(WHO, refused(WHO))] * 4)
    intervals = bootstrap(scores, figures, draws=200)
    low, high = intervals["contains"]
    assert 0.2 < low < 0.6 < high < 1.0
    assert bootstrap(scores, figures, draws=200) == intervals


def test_the_paired_test_is_the_exact_sign_test_for_few_changes() -> None:
    assert paired_test([0.0, 0.0]) == 1.0
    assert paired_test([1.0, 1.0, 1.0, 1.0, 1.0, 0.0]) == pytest.approx(2 / 32)
    assert paired_test([1.0, -1.0]) == 1.0
    assert paired_test([1.0] * 30) < 0.001


def test_tags_and_stages_are_reported_apart() -> None:
    scores = oracle()
    assert {tag: len(some) for tag, some in by_tag(scores).items()} == {"how-many": 1, "near": 1, "who": 1}
    timed = judged(
        (WHO, predicted(WHO, "x", seconds=1.0, stages=(("read", 0.5),))),
        (WHO, predicted(WHO, "x", seconds=3.0, stages=(("read", 1.5),))),
    )
    assert latencies(timed) == [("read", 1.0, pytest.approx(1.45)), ("total", 2.0, pytest.approx(2.9))]


def test_quotes_are_realigned_to_a_text_that_is_not_nfc() -> None:
    shipped = "Cafe\u0301 noir. Cafe\u0301 au lait costs 3 euros."
    stored = "Café noir. Café au lait costs 3 euros."
    start = stored.index("Café au lait")
    given = Prediction("x", citations=(Quoted("a", "Café au lait", start, start + 12),))
    (moved,) = realign(given, {"a": shipped}).citations
    assert shipped[moved.start : moved.end] == moved.quote == "Cafe\u0301 au lait"


def test_a_quote_that_the_text_does_not_hold_is_left_as_it_is() -> None:
    given = Prediction("x", citations=(Quoted("a", "nowhere", 0, 7), Quoted("b", "x", 0, 1)))
    assert realign(given, {"a": OTHER}) == given


def test_the_short_answer_is_what_the_first_quote_marks() -> None:
    given = prediction_of("who", answer(WHO.question, "Mayor Anna Lind cut the ribbon.").to_dict(), 0.5)
    assert given.short == "Mayor Anna Lind"
    assert given.text == "Mayor Anna Lind cut the ribbon."
    assert given.as_line(short=True)["answer"] == "Mayor Anna Lind"
    assert given.retrieved == ("bridge",)
