"""The timeline: what the cited passages and their neighbours date, in order, each with its verbatim quote."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ingest.datatypes import Article, Attribution, Chunk, TimeExpression
from qa.datatypes import Citation
from qa.timeline import MOST_EVENTS, timeline

SENTENCES = (
    "The bridge of Aldermoor was built in 1931.",
    "On May 3, divers found cracks in a pillar.",
    "The town closed the bridge two days later.",
    "Nobody was hurt.",
    "Last week, engineers said, work began.",
    "It will open on June 30.",
)
DAYS = {
    0: ("in 1931", "1931-01-01", "1932-01-01", True),
    1: ("On May 3", "2024-05-03", "2024-05-04", True),
    2: ("two days later", "2024-05-05", "2024-05-06", True),
    4: ("Last week", "2024-05-13", "2024-05-20", False),
    5: ("on June 30", "2024-06-30", "2024-07-01", True),
}
Days = dict[int, tuple[str, str, str, bool]]


def report(name: str, sentences: tuple[str, ...] = SENTENCES, days: Days = DAYS) -> tuple[Article, list[Chunk]]:
    """An article with a chunk a sentence, and the times in it."""
    text = " ".join(sentences)
    chunks, start = [], 0
    for ordinal, sentence in enumerate(sentences):
        end = start + len(sentence)
        times: tuple[TimeExpression, ...] = ()
        if ordinal in days:
            words, first, stop, certain = days[ordinal]
            at = text.index(words, start)
            times = (TimeExpression(at, at + len(words), first, stop, certain),)
        chunks.append(Chunk(name, ordinal, start, end, sentence, ((start, end),), times))
        start = end + 1
    return Article(name, "A bridge", text, name, "2024-05-21", "The Gazette"), chunks


def cite(article: Article, chunk: Chunk, number: int = 1) -> Citation:
    return Citation(
        number, article.id, article.title, article.publisher, article.published, article.url,
        chunk.start, chunk.end, chunk.text, times=chunk.times,
    )  # fmt: skip


ARTICLE, CHUNKS = report("bridge")


def test_events_come_from_the_cited_chunk_and_its_neighbours_in_order_of_day() -> None:
    events = timeline([cite(ARTICLE, CHUNKS[1])], {"bridge": CHUNKS})
    assert [(event.first, event.words) for event in events] == [
        ("1931-01-01", "in 1931"), ("2024-05-03", "On May 3"), ("2024-05-05", "two days later")
    ]  # fmt: skip


def test_every_event_has_a_verbatim_quote_of_one_sentence() -> None:
    events = timeline([cite(ARTICLE, CHUNKS[1]), cite(ARTICLE, CHUNKS[4], 2)], {"bridge": CHUNKS})
    assert len(events) == 5
    for event in events:
        citation = event.citation
        assert ARTICLE.text[citation.start : citation.end] == citation.quote
        assert citation.quote in SENTENCES
        assert event.words in citation.quote
        assert [time.first for time in citation.times] == [event.first]


def test_a_sentence_that_the_answer_quotes_keeps_its_citation_and_the_others_are_numbered_on() -> None:
    own = cite(ARTICLE, CHUNKS[1], 3)
    events = timeline([own], {"bridge": CHUNKS})
    assert [event.citation.number for event in events] == [4, 3, 5]
    assert events[1].citation == own


def test_of_expressions_that_overlap_the_certain_one_counts() -> None:
    article, chunks = report("two", ("Last week or rather on May 14, it rained.", "On May 15 it snowed."), {})
    week, day = (
        TimeExpression(article.text.index(words), article.text.index(words) + len(words), first, stop, certain)
        for words, first, stop, certain in (
            ("Last week", "2024-05-13", "2024-05-20", False),
            ("on May 14", "2024-05-14", "2024-05-15", True),
        )
    )
    snow = TimeExpression(chunks[1].start, chunks[1].start + 9, "2024-05-15", "2024-05-16", True)
    chunks = [replace(chunks[0], times=(week, day)), replace(chunks[1], times=(snow,))]
    events = timeline([cite(article, chunks[0])], {"two": chunks})
    assert [event.words for event in events] == ["on May 14", "On May 15"]


def test_a_sentence_that_tells_several_days_is_an_event_on_each_with_one_citation() -> None:
    text = "Lachin is due by May 14, Aghdam by May 20, both after 2023."
    article, chunks = report("due", (text,), {})
    times = tuple(
        TimeExpression(text.index(words), text.index(words) + len(words), first, stop, True)
        for words, first, stop in (
            ("May 14", "2024-05-14", "2024-05-15"),
            ("May 20", "2024-05-20", "2024-05-21"),
            ("2023", "2023-01-01", "2024-01-01"),
        )
    )
    events = timeline([cite(article, chunks[0])], {"due": [replace(chunks[0], times=times)]})
    assert [event.words for event in events] == ["May 14", "May 20"]
    assert len({event.citation.number for event in events}) == 1


def test_the_same_event_in_nearly_the_same_words_is_told_once() -> None:
    copy, chunks = report("copy", tuple(s.replace("found", "have found") for s in SENTENCES))
    cited = [cite(ARTICLE, CHUNKS[1]), cite(copy, chunks[1], 2)]
    events = timeline(cited, {"bridge": CHUNKS, "copy": chunks})
    assert [event.citation.article_id for event in events if event.first == "2024-05-03"] == ["bridge"]
    assert len(events) == 3


def test_reports_that_give_other_numbers_for_a_day_both_stay() -> None:
    first, chunks = report("a", ("On May 3, 12 people were hurt near the bridge.",), {0: DAYS[1]})
    second, others = report("b", ("On May 3, 17 people were hurt near the bridge.",), {0: DAYS[1]})
    assert len(timeline([cite(first, chunks[0]), cite(second, others[0], 2)], {"a": chunks, "b": others})) == 2


def test_a_single_date_is_no_timeline() -> None:
    assert timeline([cite(ARTICLE, CHUNKS[1])], {"bridge": CHUNKS[1:2]}) == ()
    assert timeline([cite(ARTICLE, CHUNKS[3])], {"bridge": CHUNKS[3:4]}) == ()
    assert timeline([], {}) == ()
    assert timeline([cite(ARTICLE, CHUNKS[1])], {}) == ()


def test_of_too_many_events_a_bare_year_goes_first_and_the_quoted_sentences_stay() -> None:
    sentences = ("The mill dates from 1850.", *(f"On day {n} of May number {n} fell." for n in range(1, 31)))
    days = {n: (f"On day {n}", f"2024-05-{n:02}", f"2024-05-{n + 1:02}", True) for n in range(1, 31)}
    article, made = report("mill", sentences, {**days, 0: ("1850", "1850-01-01", "1851-01-01", True)})
    whole = Chunk("mill", 0, 0, len(article.text), article.text, tuple((c.start, c.end) for c in made),
                  tuple(time for chunk in made for time in chunk.times))  # fmt: skip
    events = timeline([cite(article, made[30])], {"mill": [whole]})
    assert len(events) == MOST_EVENTS
    assert events[-1].citation == cite(article, made[30])
    assert all(event.first >= "2024" for event in events)


def test_who_says_so_comes_along() -> None:
    chunks = [*CHUNKS]
    chunks[2] = replace(chunks[2], attributions=(Attribution(chunks[2].start, chunks[2].end, "The mayor", 0, 3),))
    events = timeline([cite(ARTICLE, CHUNKS[1])], {"bridge": chunks})
    assert [event.citation.source for event in events] == [None, None, "The mayor"]


def test_an_expression_that_is_no_time_or_leaves_its_sentence_makes_no_event() -> None:
    empty = TimeExpression(CHUNKS[1].start, CHUNKS[1].start + 2, "2024-05-03", "2024-05-03", True)
    across = TimeExpression(CHUNKS[2].start - 5, CHUNKS[2].start + 5, "2024-05-03", "2024-05-04", True)
    chunks = [CHUNKS[0], replace(CHUNKS[1], times=(empty,)), replace(CHUNKS[2], times=(across,)), *CHUNKS[3:]]
    assert timeline([cite(ARTICLE, CHUNKS[3])], {"bridge": chunks}) == ()


@given(st.text(), st.integers(-5, 400), st.integers(-5, 400))
def test_no_citation_makes_it_fail(quote: str, start: int, end: int) -> None:
    citation = replace(cite(ARTICLE, CHUNKS[0]), quote=quote, start=start, end=end)
    events = timeline([citation], {"bridge": CHUNKS})
    assert list(events) == sorted(events, key=lambda event: event.first)
