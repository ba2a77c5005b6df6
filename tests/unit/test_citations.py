"""From a model's text with markers to checked statements: parsing, alignment, support, and the promise of offsets."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.datatypes import Article, Chunk
from ingest.sentences import sentences
from qa.citations import UNSUPPORTED, answer_text, ground
from qa.datatypes import Citation, Hit, Statement
from qa.words import stems

DRILL = Article(
    "drill",
    "Russia, Turkey Drill to Contain Tension in Idlib",
    "Turkish and Russian forces carried out a joint drill in Idlib on Monday. It was aimed at better coordination, "
    "Turkish sources said.\n\n"
    "On March 5, Ankara and Moscow agreed on a ceasefire and decided to hold joint patrols starting March 15.\n\n"
    "Last week, Russian forces refused to hold a joint patrol with their Turkish counterparts due to several attacks "
    "launched by factions that reject the Russian presence. Ankara, however, remained silent.\n\n"
    "According to the sources, the differences between both sides will not develop into a clash in the region.",
    "drill.txt",
    "2020-09-22T08:30",
    "Asharq Al-Awsat",
)
QUAKE = Article(
    "quake",
    "Strong Earthquake Hits Izmir",
    "The earthquake killed 117 people and injured 1,034 in Izmir, the disaster agency AFAD said on Wednesday. "
    "President Recep Tayyip Erdogan promised $1.5 billion for new homes. "
    "He visited twelve camps. "
    "About 60 percent of the damaged buildings were built before 1990, and no hospital collapsed.",
    "quake.txt",
    "2020-11-04",
    "Reuters",
)


def hits_of(article: Article, size: int) -> list[Hit]:
    """The article as hits of `size` sentences each."""
    spans = sentences(article.text)
    groups = [spans[at : at + size] for at in range(0, len(spans), size)]
    return [
        Hit(Chunk(article.id, n, g[0][0], g[-1][1], article.text[g[0][0] : g[-1][1]], tuple(g)), article.head, 1.0)
        for n, g in enumerate(groups)
    ]


# [1] drill, [2] ceasefire, [3] refusal and silence, [4] differences, [5] [6] the earthquake.
DRILL_HITS = hits_of(DRILL, 2)
_SPANS = sentences(DRILL.text)


def _hit(first: int, last: int, ordinal: int) -> Hit:
    start, end = _SPANS[first][0], _SPANS[last][1]
    return Hit(
        Chunk("drill", ordinal, start, end, DRILL.text[start:end], tuple(_SPANS[first : last + 1])), DRILL.head, 1.0
    )


HITS = [_hit(0, 1, 0), _hit(2, 2, 1), _hit(3, 4, 2), _hit(5, 5, 3), *hits_of(QUAKE, 2)]
ARTICLES = {"drill": DRILL, "quake": QUAKE}


def likeness(text: str, others: Sequence[str]) -> list[float]:
    """A stand-in for the cosine of meanings: the cosine of the bags of stems."""
    ours = set(stems(text))
    bags = [set(stems(other)) for other in others]
    return [len(ours & bag) / ((len(ours) * len(bag)) ** 0.5 or 1.0) for bag in bags]


def grounded(text: str) -> tuple[tuple[Statement, ...], tuple[Citation, ...]]:
    return ground(text, HITS, likeness)


def quotes(text: str) -> list[str]:
    return [citation.quote for citation in grounded(text)[1]]


REFUSAL_QUOTE = (
    "Last week, Russian forces refused to hold a joint patrol with their Turkish counterparts due to several attacks "
    "launched by factions that reject the Russian presence."
)


@pytest.mark.parametrize(
    "text",
    [
        "Russian forces refused to hold a joint patrol due to several attacks [3].",
        "Russian forces refused to hold a joint patrol due to several attacks. [3]",
        "Russian forces refused to hold a joint patrol due to several attacks.[3]",
        "Russian forces refused to hold a joint patrol [3] due to several attacks.",
        "[3] Russian forces refused to hold a joint patrol due to several attacks.",
        "Russian forces refused to hold a joint patrol due to several attacks.[1][3]",
        "Russian forces refused to hold a joint patrol due to several attacks [1, 3].",
        "Russian forces refused to hold a joint patrol due to several attacks [1-3].",
        "Russian forces refused to hold a joint patrol due to several attacks [3–1].",
        "Russian forces refused to hold a joint patrol due to several attacks [0][3][99].",
        "Russian forces refused to hold a joint patrol due to several attacks [0].",
        "Russian forces refused to hold a joint patrol due to several attacks [99].",
        "Russian forces refused to hold a joint patrol due to several attacks [3-999].",
        "Russian forces refused to hold a joint patrol due to several attacks [Passage 3].",
        "Russian forces refused to hold a joint patrol due to several attacks【3†source】.",
        "Russian forces refused to hold a joint patrol due to several attacks [^3].",
        "Russian forces refused to hold a joint patrol due to several attacks.",
        "- Russian forces refused to hold a joint patrol due to several attacks [3]",
        "1. **Russian forces** refused to hold a joint patrol due to several attacks. [3]",
        "## Answer\nRussian forces refused to hold a joint patrol due to several attacks. [3]\n\n**Sources:**\n[3] A",
        "Russian forces refused to hold a joint patrol due to several attacks. [5]",
    ],
)
def test_however_the_marker_is_written_the_quote_is_found(text: str) -> None:
    statements, citations = grounded(text)

    assert [s.text for s in statements] == [
        "Russian forces refused to hold a joint patrol due to several attacks."
    ] or (statements[0].text == "Russian forces refused to hold a joint patrol due to several attacks")
    assert len(statements) == 1
    assert statements[0].supported
    assert REFUSAL_QUOTE in [c.quote for c in citations]


def test_a_marker_inside_quotation_marks_is_a_marker() -> None:
    statements, citations = grounded('The sources said the differences "will not develop into a clash [4]".')

    assert statements[0].text == 'The sources said the differences "will not develop into a clash".'
    assert citations[0].quote.startswith("According to the sources, the differences")


def test_a_number_in_brackets_that_is_no_marker_stays() -> None:
    statements, _ = grounded("The plan [2020] was dropped.")

    assert statements[0].text == "The plan [2020] was dropped."


def test_sentences_before_one_marker_share_it() -> None:
    statements, citations = grounded(
        "Russian forces refused to hold a joint patrol with Turkish counterparts. Ankara remained silent. [3]"
    )

    assert [s.supported for s in statements] == [True, True]
    assert [c.quote for c in citations] == [REFUSAL_QUOTE, "Ankara, however, remained silent."]


def test_citations_are_numbered_in_the_order_of_their_first_use() -> None:
    statements, citations = grounded(
        "Ankara remained silent [3]. Turkish and Russian forces carried out a joint drill in Idlib [1]. "
        "Ankara, however, remained silent [3]."
    )

    assert [[c.number for c in s.citations] for s in statements] == [[1], [2], [1]]
    assert [c.number for c in citations] == [1, 2]


def test_the_same_sentence_in_two_chunks_is_one_citation() -> None:
    hits = [_hit(3, 4, 0), _hit(3, 3, 1)]

    statements, citations = ground(f"{REFUSAL_QUOTE} [1][2]", hits, likeness)

    assert len(citations) == 1
    assert statements[0].citations == citations


def test_a_list_becomes_statements_of_its_items() -> None:
    statements, _ = grounded(
        "The reports say:\n- Turkish and Russian forces carried out a joint drill [1]\n* Ankara remained silent [3]\n"
        "2) Erdogan promised $1.5 billion for new homes [5]"
    )

    assert [s.text for s in statements] == [
        "The reports say: Turkish and Russian forces carried out a joint drill",
        "Ankara remained silent",
        "Erdogan promised $1.5 billion for new homes",
    ]
    assert all(s.supported for s in statements)


def test_a_statement_over_several_sentences_of_the_source_cites_them_all() -> None:
    statements, citations = grounded(
        "Ankara and Moscow agreed on a ceasefire on March 5, but last week Russian forces refused to hold a joint "
        "patrol due to attacks launched by factions [2][3]."
    )

    assert statements[0].supported
    assert [c.quote[:8] for c in citations] == ["On March", "Last wee"]


def test_a_quote_is_a_whole_sentence_with_its_attribution() -> None:
    (quote,) = quotes("The earthquake killed 117 people [5].")

    assert quote.endswith("the disaster agency AFAD said on Wednesday.")


@pytest.mark.parametrize(
    "text",
    [
        "The earthquake killed one hundred and seventeen people [5].",
        "President Erdogan promised 1.5 billion dollars for new homes [5].",
        "He visited 12 camps [6].",
        "About 60% of the damaged buildings were built before 1990 [6].",
        "The earthquake injured more than 1,000 people in Izmir [5].",
        "Recep Tayyip Erdogan promised $1.5 billion for new homes [5].",
        "Russian forces refused to hold a joint patrol in the week of 14-20 September 2020 [3].",
        "On 5 March 2020 Ankara and Moscow agreed on a ceasefire [2].",
        "Turkey and Russia agreed on a ceasefire on March 5 [2].",
        "On Monday, 21 September 2020, Turkish and Russian forces carried out a joint drill in Idlib [1].",
        "Asharq Al-Awsat reported on 22 September 2020 that Russian forces refused to hold a joint patrol [3].",
        "Moscow refused to hold a joint patrol with its Turkish counterparts due to several attacks [3].",
        "No hospital collapsed [6].",
        "The differences will not develop into a clash in the region, according to the sources [4].",
        "A clash between both sides will not develop in the region [4].",
    ],
)
def test_a_sentence_that_the_article_bears_out_is_supported(text: str) -> None:
    statements, citations = grounded(text)

    assert [s.supported for s in statements] == [True]
    assert citations


@pytest.mark.parametrize(
    "text",
    [
        "The earthquake killed 118 people [5].",
        "The earthquake killed 117 people and injured 1,340 in Izmir [5].",
        "President Erdogan promised $1.5 million for new homes [5].",
        "President Erdogan promised €1.5 billion for new homes [5].",
        "He visited twenty camps [6].",
        "About 16 percent of the damaged buildings were built before 1990 [6].",
        "About 60 percent of the damaged buildings were built before 1999 [6].",
        "President Putin promised $1.5 billion for new homes [5].",
        "Bilal Erdogan promised $1.5 billion for new homes [5].",
        "The earthquake killed 117 people in Ankara, the disaster agency said [5].",
        "Turkish and Russian forces carried out a joint drill in Aleppo on Monday [1].",
        "Turkish and Russian forces carried out a joint drill in Idlib on Tuesday [1].",
        "Ankara and Moscow agreed on a ceasefire on March 6 [2].",
        "Ankara and Moscow agreed on a ceasefire on 5 March 2021 [2].",
        "Russian forces refused to hold a joint patrol on 22 September 2020 [3].",
        "Russian forces did not refuse to hold a joint patrol with their Turkish counterparts [3].",
        "Russian forces agreed to hold a joint patrol with their Turkish counterparts [3].",
        "Russian forces held a joint patrol with their Turkish counterparts due to several attacks [3].",
        "The differences between both sides will develop into a clash in the region [4].",
        "The hospital collapsed, and buildings were built before 1990 [6].",
        "Turkish officials promised to punish the factions soon [3].",
        "The weather was fine. [1]",
        "روسيا رفضت الدوريات المشتركة [3].",
    ],
)
def test_a_sentence_that_no_article_bears_out_is_unsupported_and_cites_nothing(text: str) -> None:
    statements, citations = grounded(text)

    assert [(s.supported, s.citations) for s in statements] == [(False, ())]
    assert citations == ()


def test_two_sentences_do_not_together_say_what_neither_says() -> None:
    (statement,), _ = grounded("The joint drill was carried out in Moscow on Monday [1][2].")

    assert not statement.supported


@pytest.mark.parametrize("text", ["", "  \n", "...", "[1][2]", "---\n***", "# Heading only"])
def test_a_text_without_words_has_no_statements(text: str) -> None:
    assert grounded(text) == ((), ())


def test_without_hits_everything_is_unsupported() -> None:
    statements, citations = ground("Russia refused. [1]", [], likeness)

    assert [s.supported for s in statements] == [False]
    assert citations == ()


@pytest.mark.parametrize(
    "text",
    [
        "See ![x](http://evil.example/p.png) now. [1]",
        "<script>alert(1)</script> Russia refused. [1]",
        "[a](javascript:b)",
    ],
)
def test_markup_of_the_model_stays_plain_text(text: str) -> None:
    statements, _ = grounded(text)

    assert "".join(s.text for s in statements).split()[0] == text.split()[0]


def test_the_answers_text_shows_markers_and_what_is_unsupported() -> None:
    statements, _ = grounded("Ankara remained silent [3]. It rained in Paris [3].")

    assert answer_text(statements) == f"Ankara remained silent. [1] It rained in Paris. {UNSUPPORTED}"


_WORDS = [
    *DRILL.text.split(),
    *QUAKE.text.split(),
    "[1]",
    "[2][3]",
    "[0]",
    "[99]",
    "[1-4]",
    "not",
    ".",
    "\n",
    "- ",
    "**",
]
_TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(_TEXTS)
def test_every_citation_is_verbatim_whatever_the_model_writes(text: str) -> None:
    statements, citations = grounded(text)

    assert all(ARTICLES[c.article_id].text[c.start : c.end] == c.quote != "" for c in citations)
    assert [c.number for c in citations] == list(range(1, len(citations) + 1))
    assert all(set(s.citations) <= set(citations) for s in statements)
    assert all(bool(s.citations) == s.supported for s in statements)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, len(_SPANS) - 1), min_size=1, max_size=4))
def test_a_text_made_of_the_articles_own_sentences_is_supported_throughout(chosen: list[int]) -> None:
    text = "\n".join(" ".join(DRILL.text[slice(*_SPANS[n])].split()) for n in chosen)

    assert all(s.supported for s in grounded(text)[0])
