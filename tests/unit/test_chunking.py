from hypothesis import given
from hypothesis import strategies as st

from ingest.chunking import chunk
from ingest.datatypes import Article


def article(text: str) -> Article:
    return Article("a", "A headline", text, "a.txt")


def short(text: str) -> bool:
    return len(text) <= 900


PARAGRAPH = "The ministers met on Monday. They spoke about the border for an hour. Nothing was signed. "


def test_chunks_are_whole_sentences_with_offsets_into_the_article() -> None:
    source = article(PARAGRAPH * 40)
    chunks = chunk(source, short)
    assert len(chunks) > 4
    for made in chunks:
        assert source.text[made.start : made.end] == made.text
        assert made.text[-1] == "."
        assert [made.start, made.end] == [made.sentences[0][0], made.sentences[-1][1]]


def test_a_chunk_prefers_to_end_with_its_paragraph() -> None:
    text = "\n\n".join([PARAGRAPH.strip() * 6] * 3)
    assert [made.text for made in chunk(article(text), short)] == text.split("\n\n")


def test_the_headline_counts_in_the_window_but_not_in_the_offsets() -> None:
    seen: list[str] = []
    chunks = chunk(article(PARAGRAPH), lambda text: bool(seen.append(text)) or True)
    assert all(text.startswith("A headline. ") for text in seen)
    assert chunks[0].start == 0


def test_ten_thousand_characters_without_a_full_stop_are_cut_between_words() -> None:
    source = article("word " * 2000)
    chunks = chunk(source, short)
    assert max(len(made.text) for made in chunks) <= 900
    assert all(made.text.split() == ["word"] * len(made.text.split()) for made in chunks)
    assert sum(len(made.text.split()) for made in chunks) == 2000


def test_an_empty_article_has_no_chunk() -> None:
    assert chunk(article(" \n "), short) == []


@given(st.text(max_size=3000))
def test_every_chunk_is_its_stretch_of_the_text_and_nothing_but_white_space_is_lost(text: str) -> None:
    chunks = chunk(article(text), lambda piece: len(piece) <= 200)
    place = 0
    for made in chunks:
        assert text[made.start : made.end] == made.text
        assert not text[place : made.start].strip()
        place = made.end
    assert not text[place:].strip()
