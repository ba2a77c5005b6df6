"""Rendering: what a reader sees, and that no text of an article or a model is ever markup."""

import json
import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.datatypes import ArchiveStatus, Article, ArticleHead, Chunk
from qa.datatypes import Answer, Citation, Found, Hit, Searched, Statement
from qa.footnotes import escape_markdown, excerpt, web_address
from qa.wording import date_in_words
from ui.rendering import (
    Quote,
    answer_html,
    article_html,
    confidence_in_words,
    error_html,
    escape,
    examples,
    holdings,
    question_html,
    quotes_of,
    scope_html,
    searched_in_words,
    working_html,
)

TEXT = "Patrols began in March.\n\nLast week Russia refused a patrol due to attacks.\n\nAnkara was silent."
ARTICLE = Article(
    "drill", "A drill in Idlib", TEXT, "drill.txt", "2020-09-22T08:30", "The Paper", (), "https://x.example/a"
)
REFUSED = "Last week Russia refused a patrol due to attacks."
START = TEXT.index(REFUSED)
MARK = (TEXT.index("due to"), TEXT.index("attacks") + len("attacks"))
CITED = Citation(
    1, "drill", ARTICLE.title, ARTICLE.publisher, ARTICLE.published, ARTICLE.url,
    START, START + len(REFUSED), REFUSED, MARK,
)  # fmt: skip
HIT = Hit(Chunk("drill", 0, 0, len(TEXT), TEXT, ()), ARTICLE.head, 1.0)
SEARCHED = Searched("why?", 1204, 3000, "2018-09-16", "2020-12-30")
ANSWER = Answer(
    "why?", f"{REFUSED} [1]", (Statement(REFUSED, (CITED,), True),), (CITED,), (HIT,),
    True, "", 0.9, SEARCHED, "reader", (("read", 0.1),),
)  # fmt: skip
REFUSAL = replace(ANSWER, text="", statements=(), citations=(), answered=False, reason="No passage is near enough.")
HOSTILE = (
    "<img src=http://e.example/i> <script>alert(1)</script> ![i](http://e.example/m) [l](javascript:x) **b** `c` $$m$$"
)


class Elements(HTMLParser):
    """The elements of a fragment, its text, and the values of its buttons."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.text = ""
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data

    @property
    def requests(self) -> list[dict[str, object]]:
        return [json.loads(value) for name, value in self.attributes if name == "value" and value and value[0] == "{"]


def test_markdown_has_a_footnote_with_outlet_headline_date_quote_and_link() -> None:
    assert ANSWER.to_markdown() == (
        f"{REFUSED}[^1]\n\n"
        f"[^1]: The Paper, *A drill in Idlib*, 22 September 2020, 08:30: “{REFUSED}” <https://x.example/a>\n"
    )


def test_markdown_marks_an_unsupported_sentence() -> None:
    doubtful = replace(ANSWER, statements=(Statement("It rained.", (), False),), citations=())
    assert doubtful.to_markdown().startswith("It rained. *(not supported by the articles)*")


def test_markdown_of_a_refusal_says_why_and_what_is_near() -> None:
    markdown = REFUSAL.to_markdown()
    assert "No passage is near enough." in markdown
    assert "- The Paper, *A drill in Idlib*, 22 September 2020, 08:30: “Patrols began" in markdown


def test_markdown_escapes_the_markup_of_articles_and_models() -> None:
    citation = replace(CITED, title=HOSTILE, publisher="# <b>", quote=HOSTILE, url="javascript:alert(1)")
    hostile = replace(ANSWER, statements=(Statement(f"1. {HOSTILE}", (citation,), True),), citations=(citation,))
    markdown = hostile.to_markdown()
    assert not re.search(r"(?<!\\)[<`$]|(?<!\\)!?\[(?!\^1\])|(?<!\\)\*\*|^1\.|:\s?#", markdown, re.MULTILINE)
    assert "http\\://e.example" in markdown


def test_markdown_never_lets_a_bare_address_become_a_link() -> None:
    assert escape_markdown("see www.e.example, http://e.example or a@e.example") == (
        "see www\\.e.example, http\\://e.example or a\\@e.example"
    )


@pytest.mark.parametrize(
    ("line", "escaped"), [("- a", "\\- a"), ("# a", "\\# a"), ("12. a", "12\\. a"), ("3.5 km", "3.5 km")]
)
def test_markdown_at_the_start_of_a_line_is_escaped(line: str, escaped: str) -> None:
    assert escape_markdown(line) == escaped


@pytest.mark.parametrize(
    ("published", "words"),
    [
        (None, "undated"),
        ("2020-09-22", "22 September 2020"),
        ("2020-09-22T08:30", "22 September 2020, 08:30"),
        ("2020-09-22T08:30:00+03:00", "22 September 2020, 08:30 +03:00"),
        ("2020-09-02T08:30Z", "2 September 2020, 08:30 UTC"),
        ("2020-09-02T08:30:59+00:00", "2 September 2020, 08:30 UTC"),
    ],
)
def test_a_date_is_told_as_exactly_as_it_is_known(published: str | None, words: str) -> None:
    assert date_in_words(published) == words


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://x.example/a?b=c#d", "https://x.example/a?b=c#d"),
        ("http://x.example/a b<c>", "http://x.example/a%20b%3Cc%3E"),
        ("javascript:alert(1)", ""),
        ("https:///path", ""),
        ("http://[bad", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_become_links(url: str, address: str) -> None:
    assert web_address(url) == address


def test_an_excerpt_ends_between_words() -> None:
    assert excerpt("one two, three", 10) == "one two …"
    assert excerpt("one\ntwo", 10) == "one two"


@given(st.text())
def test_escaped_text_is_inert_and_reads_as_before(text: str) -> None:
    escaped = escape(text)
    assert not set(escaped) & set("<>\"'\\`*_[](){}~|$!:@")
    assert unescape(escaped) == re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", text)


def test_a_marker_carries_the_quotes_of_its_article_and_which_one_it_is() -> None:
    first = replace(CITED, number=2, start=0, end=23, quote="Patrols began in March.", mark=None)
    answer = replace(ANSWER, statements=(Statement("Both.", (CITED, first), True),), citations=(CITED, first))
    marker, *_ = Elements(answer_html(answer)).requests
    assert marker == {
        "article": "drill",
        "quotes": [[0, 23, None, 2], [START, START + len(REFUSED), list(MARK), 1]],
        "current": 1,
    }


def test_an_answer_tells_its_confidence_model_note_and_what_was_searched() -> None:
    text = Elements(answer_html(replace(ANSWER, note="The model failed."))).text
    for part in (
        "High confidence.",
        "Searched 1,204 articles, 16 September 2018 – 30 December 2020.",
        "by reader.",
        "The model failed.",
    ):
        assert part in text


def test_a_quote_is_repeated_only_where_the_answer_does_not_consist_of_it() -> None:
    reworded = replace(ANSWER, statements=(Statement("It refused.", (CITED,), True),))
    assert "q" not in Elements(answer_html(ANSWER)).names
    assert "q" in Elements(answer_html(reworded)).names


def test_what_was_searched_for_is_told_when_it_is_not_the_question() -> None:
    follow_up = replace(ANSWER, searched=replace(SEARCHED, text="where did the drill take place"))
    assert "“where did the drill take place”" in Elements(answer_html(follow_up)).text
    assert "Searched for" not in Elements(answer_html(ANSWER)).text


def test_an_unsupported_statement_is_flagged() -> None:
    html = answer_html(replace(ANSWER, statements=(Statement("It rained.", (), False),), citations=()))
    assert "not supported" in Elements(html).text
    assert "not supported" not in Elements(answer_html(ANSWER)).text


def test_a_refusal_shows_the_reason_and_one_passage_an_article_to_open() -> None:
    elements = Elements(answer_html(replace(REFUSAL, hits=(HIT, HIT))))
    assert "No passage is near enough." in elements.text
    assert elements.requests == [{"article": "drill", "quotes": [[0, len(TEXT), None, None]], "current": 0}]


@pytest.mark.parametrize("answer", [ANSWER, REFUSAL], ids=["answer", "refusal"])
def test_a_message_is_one_line_so_that_markdown_leaves_it_alone(answer: Answer) -> None:
    assert "\n" not in answer_html(replace(answer, note="one\n\ntwo"))
    assert "\n" not in question_html("one\n\ntwo")
    assert "\n" not in error_html("one\n\ntwo")
    assert "\n" not in working_html(Found((HIT,), SEARCHED), "one\n\ntwo")


def test_hostile_text_makes_no_element_of_its_own() -> None:
    citation = replace(CITED, title=HOSTILE, publisher=HOSTILE, quote=HOSTILE, url=HOSTILE)
    hostile = replace(
        ANSWER, statements=(Statement(HOSTILE, (citation,), True),), citations=(citation,), model=HOSTILE, note=HOSTILE
    )
    refused = replace(REFUSAL, reason=HOSTILE, hits=(replace(HIT, article=replace(HIT.article, title=HOSTILE)),))
    article = replace(
        ARTICLE, title=HOSTILE, text=HOSTILE, publisher=HOSTILE, url=HOSTILE, authors=(HOSTILE,), captions=(HOSTILE,)
    )
    for html in (
        answer_html(hostile), answer_html(refused), working_html(Found((), SEARCHED), HOSTILE), question_html(HOSTILE),
        error_html(HOSTILE), article_html(article, [Quote(0, 20)]), scope_html(HOSTILE, None, None, [HOSTILE]),
    ):  # fmt: skip
        elements = Elements(html)
        assert not set(elements.names) & {"img", "script", "a", "strong", "code", "iframe", "form"}
        assert not {name for name, _ in elements.attributes} & {"src", "href", "onerror"}
        assert "<script>alert(1)</script>" in elements.text


def test_markers_are_shown_while_the_answer_streams() -> None:
    html = working_html(Found((HIT,), SEARCHED), "It refused [2][3], they said [1, 4]")
    assert re.findall(r'dl-cite">(\d)', html) == ["2", "3", "1", "4"]
    assert "button" not in Elements(html).names


def test_the_quote_is_marked_and_the_answering_words_stronger() -> None:
    html = article_html(ARTICLE, quotes_of("drill", [CITED]))
    marks = re.findall(r'<mark class="([^"]+)" data-quotes="0">([^<]+)</mark>', html)
    assert [(kind, unescape(text)) for kind, text in marks] == [
        ("dl-quote current", "Last week Russia refused a patrol "),
        ("dl-quote current dl-span", "due to attacks"),
        ("dl-quote current", "."),
    ]


def test_overlapping_quotes_share_their_common_part() -> None:
    html = article_html(replace(ARTICLE, text="abcdef"), [Quote(0, 4), Quote(2, 6)], current=1)
    assert re.findall(r'<mark class="([^"]+)" data-quotes="([^"]+)">(\w+)', html) == [
        ("dl-quote", "0", "ab"),
        ("dl-quote current", "0 1", "cd"),
        ("dl-quote current", "1", "ef"),
    ]


@given(
    st.text(min_size=1), st.lists(st.tuples(st.integers(-5, 40), st.integers(-5, 40)), max_size=4), st.integers(-3, 9)
)
def test_marking_changes_no_word_of_the_article(text: str, spans: list[tuple[int, int]], current: int) -> None:
    html = article_html(Article("a", "t", text, "s"), [Quote(*span, mark=span) for span in spans], current)
    body = html.partition('<div class="dl-body">')[2]
    shown = "".join(Elements(part).text for part in re.findall(r'<p dir="auto">(.*?)</p>', body, re.DOTALL))
    kept = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", "".join(line for line in text.split("\n") if line.strip()))
    assert shown == kept


def test_only_the_quotes_of_the_article_are_taken_in_the_order_of_its_text() -> None:
    later, other = replace(CITED, number=3, start=80, end=90, mark=None), replace(CITED, number=2, article_id="other")
    assert quotes_of("drill", [later, other, CITED]) == [
        Quote(START, START + len(REFUSED), MARK, 1),
        Quote(80, 90, None, 3),
    ]


@pytest.mark.parametrize(("p", "words"), [(0.95, "high"), (0.8, "high"), (0.6, "moderate"), (0.2, "low")])
def test_confidence_is_told_in_words(p: float, words: str) -> None:
    assert confidence_in_words(p) == f"{words} confidence"


def test_the_searched_line_names_every_filter() -> None:
    searched = replace(
        SEARCHED, articles=1, since="2020-01-01", until="2020-12-31", publishers=("The Paper",), as_of="2021-01-01"
    )
    assert searched_in_words(searched) == (
        "Searched 1 article, 16 September 2018 – 30 December 2020, from The Paper, "
        "published since 1 January 2020 until 31 December 2020, as of 1 January 2021."
    )


def test_the_archive_is_told_in_a_few_words() -> None:
    status = ArchiveStatus("", 57, 90, 0, "2018-09-18", "2024-12-08", (), "e", None)
    assert holdings(status) == "57 articles · 18 September 2018 – 8 December 2024"
    assert holdings(replace(status, articles=0)) == "The archive is empty"


def test_examples_come_from_the_stories_told_most_and_differ() -> None:
    titles = [
        "Patrols in Idlib begin",
        "Patrols in Idlib on hold",
        "Idlib patrol attacked",
        "Canal open again after days",
        "Go",
    ]
    heads = [ArticleHead(str(n), title, None, "", "", "") for n, title in enumerate(titles)]
    questions = examples(heads)
    assert questions == examples(heads[::-1])
    assert len(questions) == 2
    assert "Idlib" in questions[0]
    assert questions[1] == "What is reported about “Canal open again after days”?"
