"""The same passage in several articles is told once, unless one says something in place of the other."""

import pytest

from ingest.datatypes import ArticleHead, Chunk, Story
from qa.copies import Wording, merge_copies, stands_in
from qa.datatypes import Hit

FIRST = "The footbridge of Norrby gave way on Monday while a brass band was crossing it, and twelve players were hurt."
SECOND = "The mayor, Anna Lind, told reporters that the inspection in spring had found no fault in any of the piers."
THIRD = "Divers searched the river until dusk and found two tubas, the rescue service of the county said."


def head(name: str) -> ArticleHead:
    return ArticleHead(name, "T", None, f"The {name}", "", "")


GAZETTE, HERALD, COURIER = head("gazette"), head("herald"), head("courier")
STORIES = {
    "gazette": Story(GAZETTE, (), (COURIER, HERALD)),
    "herald": Story(HERALD, (), (COURIER, GAZETTE)),
    "courier": Story(COURIER, (), (GAZETTE, HERALD)),
}


def hit(article: ArticleHead, ordinal: int, text: str, score: float = 1.0) -> Hit:
    return Hit(Chunk(article.id, ordinal, 0, len(text), text, ((0, len(text)),)), article, score)


def test_a_copy_whose_chunks_are_cut_elsewhere_is_told_once() -> None:
    ours = [hit(GAZETTE, 0, f"{FIRST} {SECOND}"), hit(GAZETTE, 1, THIRD)]
    theirs = hit(HERALD, 0, f"{SECOND} {THIRD}")
    texts = {"herald": theirs.chunk.text, "gazette": f"{FIRST} {SECOND} {THIRD}"}
    merged = merge_copies([ours[0], theirs, ours[1]], 5, STORIES, texts)
    assert [(h.article.id, h.chunk.ordinal) for h in merged] == [("gazette", 0), ("gazette", 1)]
    assert [h.also_in for h in merged] == [(), (HERALD,)]


def test_a_copy_that_no_search_found_is_named_where_it_has_the_passage() -> None:
    texts = {"herald": FIRST, "courier": f"Norrby. {FIRST.replace('brass band', 'band')} {SECOND}"}
    merged = merge_copies([hit(GAZETTE, 0, FIRST), hit(GAZETTE, 1, SECOND)], 5, STORIES, texts)
    assert [h.also_in for h in merged] == [(COURIER, HERALD), (COURIER,)]


@pytest.mark.parametrize(
    ("words", "others"),
    [("twelve", "17"), ("twelve", "seventeen"), ("on Monday", "on Tuesday"), ("of Norrby", "of Sudby")],
)
def test_copies_that_say_something_else_are_both_told(words: str, others: str) -> None:
    texts = {"gazette": f"{FIRST} {THIRD}", "herald": f"{FIRST.replace(words, others)} {THIRD}"}
    hits = [hit(GAZETTE, 0, texts["gazette"]), hit(HERALD, 0, texts["herald"])]
    assert merge_copies(hits, 5, STORIES, texts) == hits
    assert merge_copies(hits, 5) == hits


def test_what_a_copy_adds_is_kept_as_its_own() -> None:
    texts = {"gazette": FIRST, "herald": f"{FIRST} {SECOND}"}
    hits = [hit(GAZETTE, 0, FIRST), hit(HERALD, 1, SECOND)]
    assert [h.article.id for h in merge_copies(hits, 5, STORIES, texts)] == ["gazette", "herald"]


def test_many_copies_leave_room_for_other_reports() -> None:
    other = hit(head("other"), 0, "Parliament in Sudo passed a law on tidal power after a long debate.", 0.1)
    texts = dict.fromkeys(STORIES, FIRST)
    hits = [*(hit(article, 0, FIRST) for article in (GAZETTE, HERALD, COURIER)), other]
    merged = merge_copies(hits, 2, STORIES, texts)
    assert [h.article.id for h in merged] == ["gazette", "other"]
    assert merged[0].also_in == (COURIER, HERALD)


@pytest.mark.parametrize("passage", ["", "!?", "字" * 500, "A" * 10_000, "TWO WORDS"])
def test_odd_passages_do_not_stand_in_another_text(passage: str) -> None:
    assert not stands_in(passage, Wording(FIRST))
    assert not stands_in(passage, Wording(""))
