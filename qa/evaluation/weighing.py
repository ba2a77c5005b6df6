"""Compares weights of retrieval on development questions: `python -m qa.evaluation.weighing RTQA_ARCHIVE`.

The archive is the one that `dateline eval-public rtqa` has built. Prints hit@1, hit@5 and MRR@10 of the search alone.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from ingest.archive import open_archive
from ingest.embedder import load_embedder
from ingest.settings import Settings
from qa.evaluation.public.rtqa import RTQA
from qa.evaluation.public.sets import datasets_folder
from qa.evaluation.questions import Question
from qa.question import make_query, with_period
from qa.retriever import HybridRetriever, Weights

_TRIED = (
    Weights(dense=0.0, date=0.0),
    Weights(lexical=0.0, date=0.0),
    Weights(date=0.0),
    Weights(date=0.3),
    Weights(date=0.5, fade=7.0),
    Weights(),
    Weights(date=0.5, fade=30.0),
    Weights(date=0.7),
    Weights(dense=0.5),
    Weights(dense=2.0),
    Weights(period=0.0, latest=0.0),
    Weights(period=0.2),
    Weights(period=0.8),
    Weights(latest=0.25),
    Weights(latest=1.0),
)
_HITS = 40


def main(archive: Path) -> None:
    """Searches every answerable question with each of the weights and prints a line for each."""
    settings = Settings(archive=archive)
    embedder = load_embedder(settings.embedder, settings.compiled)
    questions = [q for q in RTQA.load(datasets_folder())[0].questions.questions if q.answerable]
    with open_archive(archive, embedder=embedder.name) as opened:
        for weights in _TRIED:
            retriever = HybridRetriever(opened, embedder, weights)
            ranks = [_rank(retriever, question) for question in questions]
            print(f"{weights}: hit@1 {_hit(ranks, 1):.3f}, hit@5 {_hit(ranks, 5):.3f}, MRR@10 {_mrr(ranks):.3f}")


def _rank(retriever: HybridRetriever, question: Question) -> int:
    """The rank of the first expected article, 0 when it was not found."""
    query = make_query(question.question, question.history, as_of=question.as_of)
    hits = retriever.retrieve(with_period(query, None), _HITS)  # all of these questions have an as-of day
    articles = list(dict.fromkeys(hit.article.id for hit in hits))
    return next((rank for rank, article in enumerate(articles, 1) if article in question.articles), 0)


def _hit(ranks: Sequence[int], most: int) -> float:
    return sum(0 < rank <= most for rank in ranks) / len(ranks)


def _mrr(ranks: Sequence[int]) -> float:
    return sum(1 / rank for rank in ranks if 0 < rank <= 10) / len(ranks)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
