from datetime import date

from ingest.datatypes import ArticleHead, Chunk
from qa.copies import merge_copies
from qa.datatypes import Hit
from qa.retriever import recency

TEXT = "The ship was refloated on Monday after six days, and the canal is open again, the authority said."


def hit(article: str, text: str, score: float) -> Hit:
    return Hit(
        Chunk(article, 0, 0, len(text), text, ((0, len(text)),)), ArticleHead(article, "T", None, "", "", ""), score
    )


def test_a_near_identical_chunk_of_another_article_is_shown_once_and_named() -> None:
    reprint = hit("reprint", TEXT.replace("six days", "nearly six days"), 0.8)
    merged = merge_copies([hit("first", TEXT, 0.9), reprint], 5)
    assert [h.article.id for h in merged] == ["first"]
    assert merged[0].also_in == (reprint.article,)


def test_two_chunks_of_one_article_are_both_kept() -> None:
    assert len(merge_copies([hit("a", TEXT, 0.9), hit("a", TEXT, 0.8)], 5)) == 2


def test_different_reports_are_all_kept_in_their_order() -> None:
    hits = [hit("a", TEXT, 0.9), hit("b", "Oil fell below zero for the first time.", 0.8), hit("c", "", 0.7)]
    assert merge_copies(hits, 3) == hits
    assert merge_copies(hits, 2) == hits[:2]


def test_recency_is_one_on_the_day_and_falls_with_age() -> None:
    day = date(2020, 9, 22)
    assert recency(day, day, 14) == 1.0
    assert 0.36 < recency(date(2020, 9, 8), day, 14) < 0.37
    assert recency(None, day, 14) == recency(day, None, 14) == 0.0
