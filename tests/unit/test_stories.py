"""Signatures, links between articles, and the stories that these make."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.datatypes import Article, ArticleHead, Story
from ingest.stories import Link, bands, group, link, resemblance, sign

FIRST = (
    "The footbridge of Norrby gave way on Monday while a brass band was crossing it, and twelve musicians were taken to"
    " hospital, the county's rescue service said. The bridge was built of larch in 1931 and had been inspected in May."
    " Divers searched the river until dusk and found two tubas but no further casualties, the service said."
)
SECOND = (
    " The mayor, Anna Lind, told reporters that the inspection had found no fault. An engineer who had warned of rot in"
    " the piers for years said that nobody had listened. The band had played on the bridge every summer since the war,"
    " and its leader promised a concert for the rescuers once the last of the players is out of hospital again."
)
OTHER = (
    "Parliament in Sudo passed a law on tidal power on Thursday after a debate that lasted through the night. Owners of"
    " fishing boats had asked for a delay of two years, which the minister of energy refused. The first turbines are to"
    " be lowered into the strait next autumn, and the fishermen said that they would go to court over it."
)


def article(name: str, text: str, **known: str) -> Article:
    known = {"title": "Footbridge collapses", "publisher": "The Gazette", "published": "2031-05-05"} | known
    return Article(id=name, text=text, source=f"/{name}.txt", **known)  # type: ignore[arg-type]


def linked(one: Article, other: Article) -> bool | None:
    """Whether the articles are versions of one piece; None when they have nothing to do with each other."""
    ours, theirs = sign(one), sign(other)
    if ours is None or theirs is None:
        return None
    found = link(one.head, ours, other.head, theirs)
    back = link(other.head, theirs, one.head, ours)
    assert (found and found.version) == (back and back.version)
    return found.version if found else None


WHOLE = article("one", FIRST + SECOND)


def test_the_same_words_have_the_same_signature_whatever_their_case_and_spacing() -> None:
    shouted = article("two", WHOLE.text.replace(" ", "\n ").upper())
    ours, theirs = sign(WHOLE), sign(shouted)
    assert ours
    assert theirs
    assert ours.values == theirs.values
    assert bands(ours) == bands(theirs)


def test_a_signature_is_the_same_in_every_process() -> None:
    signature = sign(article("one", "The ferry to the islands sails again on Monday. " * 4))
    assert signature
    assert (signature.shingles, len(signature.values), len(set(bands(signature)))) == (9, 4 * 96, 32)
    assert bands(signature)[0] == -1403972074843644394


def test_the_resemblance_is_near_the_share_of_common_runs_of_words() -> None:
    words = [f"w{n}" for n in range(400)]
    ours, theirs = sign(article("one", " ".join(words[:300]))), sign(article("two", " ".join(words[100:])))
    assert ours
    assert theirs
    assert resemblance(ours, theirs) == pytest.approx(196 / 396, abs=0.12)
    assert resemblance(ours, ours) == 1.0


@pytest.mark.parametrize("text", ["", "Short news.", "word " * 24, "字" * 10_000, "!?" * 5000, "\ud800 " * 50])
def test_a_text_of_few_words_has_no_signature(text: str) -> None:
    assert sign(article("one", text)) is None


@settings(deadline=None)  # the first text waits for an import
@given(st.text(max_size=400))
def test_any_text_can_be_signed(text: str) -> None:
    signature = sign(article("one", text))
    assert signature is None or resemblance(signature, signature) == 1.0


@pytest.mark.parametrize("text", ["ABCD EFG " * 1100, "word " * 30 + "\n!" * 100_000, "(" * 100_000 + " word" * 30])
@pytest.mark.timeout(5)
def test_a_long_odd_text_is_signed_at_once(text: str) -> None:
    assert sign(article("one", text, title=text))


# Copies


def test_agency_copy_in_another_outlet_is_a_copy() -> None:
    assert linked(WHOLE, article("two", WHOLE.text, publisher="The Herald")) is False


def test_an_edited_and_a_shortened_reprint_are_copies() -> None:
    edited = WHOLE.text.replace("taken to hospital", "hurt").replace("until dusk", "until nightfall")
    assert linked(WHOLE, article("two", edited, publisher="The Herald")) is False
    assert linked(WHOLE, article("three", FIRST, publisher="The Herald")) is False


def test_different_reports_are_not_linked() -> None:
    assert linked(WHOLE, article("two", OTHER)) is None
    assert linked(WHOLE, article("two", OTHER + SECOND[:60], publisher="The Herald")) is None


def test_bulletins_of_different_days_in_the_same_words_are_not_linked() -> None:
    tuesday = WHOLE.text.replace("Monday", "Tuesday")
    assert linked(WHOLE, article("two", tuesday, published="2031-05-06", title="Another")) is None
    assert linked(WHOLE, article("two", tuesday, publisher="The Herald")) is None
    dated = "On 5 May 2031: " + WHOLE.text
    assert linked(article("one", dated), article("two", dated.replace("5 May", "6 May"), title="Another")) is None


# Versions


def test_a_changed_text_of_the_same_outlet_is_a_version() -> None:
    assert linked(WHOLE, article("two", WHOLE.text.replace("twelve", "seventeen"), published="2031-05-06")) is True


def test_a_correction_of_the_day_is_a_version_when_it_calls_itself_one() -> None:
    tuesday = WHOLE.text.replace("Monday", "Tuesday")
    assert linked(WHOLE, article("two", tuesday, published="2031-05-07", title="Correction: Footbridge")) is True
    assert linked(WHOLE, article("two", "Correction: " + tuesday, published="2031-05-07", title="Another")) is True


LABELS = [
    "Update: {}",
    "UPDATE 1-{}",
    "CORRECTED-{}",
    "Correction – {}",
    "{} (updated)",
    "[Corrected] {}",
    "Correction",
]


@pytest.mark.parametrize("title", LABELS)
def test_a_label_in_the_title_tells_a_correction(title: str) -> None:
    tuesday = WHOLE.text.replace("Monday", "Tuesday")
    corrected = article("two", tuesday, published="2031-05-07", title=title.format("Footbridge"))
    assert linked(WHOLE, corrected) is True


@pytest.mark.parametrize("label", ["Correction\n\n", "(Update): ", "Clarification - "])
def test_a_label_at_the_start_of_a_line_tells_a_correction(label: str) -> None:
    tuesday = label + WHOLE.text.replace("Monday", "Tuesday")
    assert linked(WHOLE, article("two", tuesday, published="2031-05-07", title="Another")) is True


@pytest.mark.parametrize(
    ("title", "start"),
    [
        ("Update on the footbridge: {}", ""),
        ("Footbridge (update of {})", ""),
        ("{}", "Correction officers told this. "),
    ],
)
def test_bulletins_of_different_days_are_no_versions_for_a_word_that_is_no_label(title: str, start: str) -> None:
    monday = article("one", start + WHOLE.text, title=title.format("Monday"))
    tuesday = start + WHOLE.text.replace("Monday", "Tuesday")
    assert linked(monday, article("two", tuesday, title=title.format("Tuesday"), published="2031-05-06")) is None


def test_a_version_needs_a_date_on_both_sides() -> None:
    undated = replace(WHOLE, id="two", published=None)
    assert linked(WHOLE, undated) is False
    assert linked(undated, replace(undated, id="three", url="https://example.org/1")) is False


def test_the_same_text_of_the_same_outlet_months_later_is_a_copy() -> None:
    assert linked(WHOLE, article("two", WHOLE.text, published="2031-09-05")) is False


def test_a_text_rewritten_at_the_same_address_is_a_version() -> None:
    address = "https://example.org/bridge"
    rewritten = article("two", FIRST + OTHER[:160], publisher="", url=address, published="2032-01-01")
    assert linked(replace(WHOLE, url=address), rewritten) is True
    assert linked(WHOLE, rewritten) is None
    assert linked(replace(WHOLE, url=address), article("two", OTHER, url=address)) is None


# Stories


def head(name: str, published: str | None, publisher: str = "The Gazette", title: str = "T") -> ArticleHead:
    return ArticleHead(name, title, published, publisher, "", f"/{name}.txt")


EARLY, LATE, LAST = head("a", "2031-05-05"), head("b", "2031-05-06"), head("c", "2031-05-07")
HERALD, COURIER = head("h", "2031-05-05", "The Herald"), head("k", None, "The Courier")
LINKS = [Link("a", "b", True), Link("b", "c", True), Link("a", "h", False), Link("h", "k", False)]


def test_the_newest_version_stands_for_its_piece_and_names_the_older_ones() -> None:
    stories = group([EARLY, LATE, LAST, HERALD], LINKS)
    assert stories["a"] == stories["b"] == stories["c"] == Story(LAST, (LATE, EARLY), (HERALD,))
    assert stories["h"] == Story(HERALD, (), (LAST,))


def test_an_article_that_is_not_there_takes_its_links_with_it() -> None:
    assert group([EARLY, LAST, HERALD], LINKS) == {"a": Story(EARLY, (), (HERALD,)), "h": Story(HERALD, (), (EARLY,))}
    assert group([LATE, COURIER], LINKS) == {}


@pytest.mark.parametrize(
    "heads", list(permutations([EARLY, LATE, LAST, HERALD, COURIER]))[::7], ids=lambda h: "".join(x.id for x in h)
)
def test_the_order_of_articles_and_links_does_not_matter(heads: tuple[ArticleHead, ...]) -> None:
    expected = group([EARLY, LATE, LAST, HERALD, COURIER], LINKS)
    turned = [Link(link.other, link.one, link.version) for link in LINKS[::-1]]
    assert group(heads, turned) == expected


def test_pieces_of_one_outlet_are_not_versions_because_both_stand_in_a_roundup_of_another() -> None:
    stories = group([EARLY, LATE, HERALD], [Link("a", "h", False), Link("b", "h", False)])
    assert stories["a"].newest == EARLY
    assert stories["b"].newest == LATE
    assert stories["h"].copies == (EARLY, LATE)


def test_times_decide_where_both_have_one_and_then_the_word_correction() -> None:
    morning, noon = head("z", "2031-05-05T08:30"), head("a", "2031-05-05T12:00")
    assert group([morning, noon], [Link("z", "a", True)])["z"].newest == noon
    day = head("b", "2031-05-05", title="Correction: T")
    assert group([noon, day], [Link("a", "b", True)])["a"].newest == day
    old = head("c", "2031-05-04", title="Correction: T")
    assert group([noon, old], [Link("a", "c", True)])["a"].newest == noon
