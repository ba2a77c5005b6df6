"""Evaluation: a question file is asked of an archive, the answers are scored, and two runs are compared.

`load_questions` reads the file, `evaluate` asks and scores, `compare` sets a run against a baseline.
"""

from qa.evaluation.compare import Comparison, Tolerances, compare
from qa.evaluation.metrics import figures
from qa.evaluation.questions import Question, QuestionFileError, QuestionSet, load_questions
from qa.evaluation.run import evaluate
from qa.evaluation.runfile import Record, Run, RunFileError, load_run, save_run
from qa.evaluation.scoring import Score, score

__all__ = [
    "Comparison",
    "Question",
    "QuestionFileError",
    "QuestionSet",
    "Record",
    "Run",
    "RunFileError",
    "Score",
    "Tolerances",
    "compare",
    "evaluate",
    "figures",
    "load_questions",
    "load_run",
    "save_run",
    "score",
]
