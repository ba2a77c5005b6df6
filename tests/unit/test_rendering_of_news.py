"""What an answer from news shows beside its sentences: sources, days, versions, disagreement, receipt, timeline."""

import json
import re
from dataclasses import replace
from html import unescape

import pytest

from qa.datatypes import Answer, Conflict, Event
from tests.full_answer import DIVERS, FELL, FULL, GAZETTE, HOSTILE, HOSTILE_ANSWER
from tests.unit.test_rendering import ANSWER, REFUSAL, Elements
from ui.rendering import answer_html, article_html, quotes_of, searched_in_words

REFUSED = replace(FULL, answered=False, reason="Nothing is near.", statements=(), citations=(), text="")


def shown(answer: Answer) -> str:
    return " ".join(Elements(re.sub("(?=<)", " ", answer_html(answer))).text.split())


def timeline(answer: Answer) -> dict[str, list[dict[str, object]]]:
    """What the timeline's button carries."""
    value = re.search(r'class="dl-timeline" value="([^"]+)"', answer_html(answer))
    assert value
    found: dict[str, list[dict[str, object]]] = json.loads(unescape(value[1]))
    return found


def test_reports_that_differ_show_each_value_with_outlet_date_and_marker_the_later_one_said() -> None:
    text = shown(FULL)
    assert "Reports differ 17 2 Daily Harbour · 5 May 2024 the later report 12 1 The Gazette · 4 May 2024" in text
    assert "Reports differ" not in shown(replace(FULL, conflicts=()))


def test_a_source_that_only_a_conflict_cites_is_in_the_list_and_in_the_footnotes() -> None:
    assert "Bridge: more hurt" in shown(FULL)
    assert "[^2]: Daily Harbour, *Bridge: more hurt*" in FULL.to_markdown()


def test_a_false_premise_is_told_before_the_answer() -> None:
    assert shown(FULL).startswith("The archive says the opposite of what the question takes for granted. On Friday")
    assert FULL.to_markdown().startswith("*The archive says the opposite of what the question takes for granted.*\n\n")
    assert "opposite" not in shown(replace(FULL, contrary=False))


@pytest.mark.parametrize("answer", [FULL, REFUSED], ids=["answer", "refusal"])
def test_later_reports_are_told_and_open(answer: Answer) -> None:
    assert "Later reports in the archive bear on this: Toll at Aldermoor rises" in shown(answer)
    assert {"article": "later", "quotes": [], "current": 0} in Elements(answer_html(answer)).requests
    assert "bear on this: The Gazette, *Toll at Aldermoor rises*, 1 June 2024." in answer.to_markdown()


def test_an_article_opens_without_a_quote() -> None:
    assert "mark" not in Elements(article_html(GAZETTE, [])).names


def test_a_source_is_shown_with_who_says_it_the_days_its_copies_and_its_older_versions() -> None:
    text = shown(FULL)
    for part in (
        "according to the fire brigade",
        "“ On Friday ”: 3 May 2024 · “ last week ”: about 22–28 April 2024",
        "also in Northern Wire , Evening Post",
        "an older version of 3 May 2024 exists",
    ):
        assert part in text
    assert {request.get("article") for request in Elements(answer_html(FULL)).requests} >= {"wire", "post", "first"}


@pytest.mark.parametrize(
    ("source", "words"), [("", "according to a source that is not named"), (None, ""), ("Anna", "according to Anna")]
)
def test_hearsay_is_told_as_such_and_the_articles_own_voice_is_not(source: str | None, words: str) -> None:
    cited = replace(FELL, source=source)
    answer = replace(
        FULL, citations=(cited,), statements=(replace(FULL.statements[0], citations=(cited,)),), timeline=()
    )
    for text in (shown(answer), answer.to_markdown()):
        assert words in text
        assert ("according to" in text) == bool(words)


def test_several_older_versions_each_open() -> None:
    older = (*FELL.older, replace(FELL.older[0], id="second", published=None))
    cited = replace(FELL, older=older)
    answer = replace(FULL, citations=(cited,), statements=(replace(FULL.statements[0], citations=(cited,)),))
    assert "2 older versions exist: 3 May 2024 , undated" in shown(answer)
    assert {"article": "second", "quotes": [], "current": 0} in Elements(answer_html(answer)).requests


def test_days_put_between_the_words_of_a_quote_do_not_make_it_be_repeated() -> None:
    assert "“last week [about" not in answer_html(FULL)
    assert FELL.quote not in Elements(answer_html(FULL).partition("dl-sources")[2].partition("dl-timeline")[0]).text


def test_a_footnote_tells_what_is_known_of_its_quote() -> None:
    assert (
        "(according to the fire brigade; “On Friday”: 3 May 2024; “last week”: about 22–28 April 2024; "
        "also in Northern Wire, Evening Post; an older version of 3 May 2024 exists)"
    ) in FULL.to_markdown()


def test_the_searched_line_tells_the_time_that_the_question_names() -> None:
    assert searched_in_words(FULL.searched) == (
        "Searched 1,262 articles, 2 January 2018 – 8 December 2024, for May 2024, as of 20 May 2024."
    )


@pytest.mark.parametrize("answer", [FULL, REFUSED], ids=["answer", "refusal"])
def test_the_receipt_is_on_the_page_and_ends_the_markdown(answer: Answer) -> None:
    cited = "ited 2 from The Gazette and Daily Harbour, published 4–5 May 2024; "
    changed = "archive last changed 24 November 2026, 19:20 UTC."
    assert f"C{cited}{changed}" in shown(answer)
    assert answer.to_markdown().endswith(f"Searched 1,262 articles, c{cited}{changed}\n")


def test_the_timeline_is_a_table_in_markdown() -> None:
    assert (
        "| Date | Event | Source |\n|---|---|---|\n"
        "| about 22–28 April 2024 | “Divers found cracks last week.” "
        "| The Gazette, *Bridge of Aldermoor falls*, 4 May 2024 |\n"
        f"| 3 May 2024 | “{FELL.quote}” (according to the fire brigade) "
        "| The Gazette, *Bridge of Aldermoor falls*, 4 May 2024[^1] |\n"
    ) in FULL.to_markdown()


def test_every_footnote_marker_has_its_footnote() -> None:
    markdown = FULL.to_markdown()
    assert set(re.findall(r"\[\^(\d+)\](?!:)", markdown)) == set(re.findall(r"^\[\^(\d+)\]:", markdown, re.MULTILINE))


def test_the_timeline_button_carries_the_events_and_what_opens_each() -> None:
    carried = timeline(FULL)
    cracks, friday = carried["events"]
    assert cracks == {
        "first": "2024-04-22", "stop": "2024-04-29", "certain": False, "days": "about 22–28 April 2024",
        "label": "Divers found cracks last week.", "quote": "Divers found cracks last week.",
        "place": "The Gazette · 4 May 2024", "number": None, "article": "gazette", "current": 1,
    }  # fmt: skip
    assert (friday["number"], friday["current"]) == (1, 0)
    assert str(friday["label"]).startswith("12 people were hurt")
    assert "Timeline (2)" in shown(FULL)


def test_an_event_opens_at_its_quote_with_its_days_marked() -> None:
    carried = timeline(FULL)
    for event, fields in zip(FULL.timeline, carried["events"], strict=True):
        start, end, mark, number = carried["quotes"]["gazette"][int(str(fields["current"]))]  # type: ignore[misc]
        assert GAZETTE.text[start:end] == event.citation.quote
        assert GAZETTE.text[mark[0] : mark[1]] == event.words
        assert number == event.citation.number


def test_a_label_keeps_a_quote_that_is_nothing_but_its_time() -> None:
    only = replace(DIVERS, quote="Last week", end=DIVERS.start + 9)
    answer = replace(FULL, timeline=(Event("2024-04-22", "2024-04-29", False, "Last week", only),))
    assert timeline(answer)["events"][0]["label"] == "Last week"


def test_without_news_nothing_is_said_of_it() -> None:
    for answer in (ANSWER, REFUSAL):
        classes = re.findall(r'class="([^"]+)"', answer_html(answer))
        assert not set(classes) & {"dl-contrary", "dl-conflict", "dl-later", "dl-known", "dl-timeline"}
        assert "|" not in answer.to_markdown()


@pytest.mark.parametrize("answer", [FULL, REFUSED, HOSTILE_ANSWER])
def test_a_message_stays_one_line(answer: Answer) -> None:
    assert "\n" not in answer_html(answer)


def test_hostile_text_makes_no_element_of_its_own() -> None:
    elements = Elements(answer_html(HOSTILE_ANSWER))
    assert not set(elements.names) & {"img", "script", "a", "strong", "code", "iframe", "form"}
    assert {name for name, _ in elements.attributes} <= {"class", "dir", "title", "type", "value"}
    carried = timeline(HOSTILE_ANSWER)
    assert carried["events"][0]["quote"] == HOSTILE


def test_hostile_text_is_inert_in_markdown() -> None:
    markdown = HOSTILE_ANSWER.to_markdown()
    assert not re.search(r"(?<!\\)[<`$]|(?<!\\)!?\[(?!\^\d\])|(?<!\\)!\[|\x1b", markdown)
    rows = [line for line in markdown.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {4}


def test_conflicts_without_a_known_day_say_nothing_of_later() -> None:
    undated = Conflict(
        tuple(replace(v, citation=replace(v.citation, published=None)) for v in FULL.conflicts[0].values)
    )
    assert "the later report" not in shown(replace(FULL, conflicts=(undated,)))


@pytest.mark.parametrize("answer", [FULL, HOSTILE_ANSWER])
def test_an_answer_with_every_field_is_plain_json(answer: Answer) -> None:
    copy = json.loads(json.dumps(answer.to_dict()))
    assert copy["conflicts"][0]["values"][0]["citation"]["number"] == 2
    assert copy["timeline"][0]["citation"]["quote"] == answer.timeline[0].citation.quote
    assert copy["receipt"]["searched"] == answer.receipt.searched if answer.receipt else False
    assert copy["later"][0]["id"] == answer.later[0].id
    assert copy["citations"][0]["times"][0]["first"] == "2024-05-03"
    assert copy["searched"]["period"] == answer.searched.period


def test_the_quotes_of_a_full_answer_stand_in_their_articles() -> None:
    assert [GAZETTE.text[q.start : q.end] for q in quotes_of("gazette", (FELL, DIVERS))] == [FELL.quote, DIVERS.quote]
