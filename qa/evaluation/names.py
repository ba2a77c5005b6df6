"""The figures by group, in the order in which they are shown, with what each one means in a few words."""

from collections.abc import Mapping

GROUPS: Mapping[str, Mapping[str, str]] = {
    "Overall": {
        "passed": "right in every respect, or rightly refused",
        "cited_correct": "right text, shown by a quote of an expected article",
    },
    "Retrieval": {
        "hit@1": "an expected article comes first",
        "hit@5": "… is among the first 5",
        "hit@10": "… is among the first 10",
        "mrr@10": "mean of 1/rank of the first expected article",
        "recall@10": "share of the expected articles among the first 10",
    },
    "Answers": {
        "em": "the marked words are exactly an expected answer",
        "f1": "overlap of the marked words with the answer",
        "contains": "the text (60 words at most) holds an expected answer",
        "contains_attempted": "… of the questions not refused",
        "forbidden": "answers that say what they must not",
        "unsaid": "answers that do not tell all that they must",
        "misjudged": "answers that take a false premise for true, or deny a true one",
    },
    "Citations": {
        "validity": "quotes that stand verbatim where they claim to",
        "precision": "citations that show the answer in an expected article",
        "recall": "questions with such a citation",
        "grounded": "answers whose words stand in their quotes",
        "unsupported": "statements that no quote bears out",
    },
    "Refusals": {
        "rejection": "unanswerable questions refused",
        "false_refusal": "answerable questions refused",
        "answer_f1": "harmonic mean of answer precision and recall",
        "auroc_answerable": "confidence tells answerable from not",
        "auroc_correct": "confidence tells right from wrong",
        "calibration_error": "mean distance of confidence from truth",
    },
}
GRADES = (
    "wrong",
    "refused, though answerable",
    "right, but not shown, not complete, or with something forbidden",
    "right",
)
"""What a grade, 0 to 3, means (`Score.grade`)."""

LOWER_IS_BETTER = frozenset({"forbidden", "unsaid", "misjudged", "unsupported", "false_refusal", "calibration_error"})
