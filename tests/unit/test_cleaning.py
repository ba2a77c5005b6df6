"""Copied pages: the report is told from what stands around it, and loses no sentence."""

import pytest

from ingest.cleaning import clean

BODY = (
    "The ferry between the two islands ran again on Tuesday, the harbour office said.\n\n"
    'It had been out of service since the storm of last week. Gen. Ada Moore called the repair "a small wonder."\n\n'
    "The mayor, however, kept silent."
)
HEADLINE = "Ferry Runs Again After Storm"


def test_a_copied_page_is_taken_apart() -> None:
    page = clean(
        f"Island Courier English World News and Opinion from Island courier Newspaper\n\n{HEADLINE}\n\n{HEADLINE}\n\n"
        "Tuesday, 22 September, 2020 - 08:30\nA ferry leaves the northern harbour (AFP)\n\n"
        f"{BODY}\n\nEditor Picks"
    )

    assert page.title == HEADLINE
    assert page.dated.published == "2020-09-22T08:30"
    assert page.publisher == "Island Courier"
    assert page.captions == ("A ferry leaves the northern harbour (AFP)",)
    assert page.text == BODY


def test_the_reports_own_spelling_of_the_publisher_is_preferred() -> None:
    page = clean(
        f"Gulf Al-khabar English News from Gulf Al-khabar Newspaper\n\n{HEADLINE}\n\n{HEADLINE}\n\n"
        "The ferry runs again, the harbour office told Gulf Al-Khabar on Tuesday."
    )

    assert page.publisher == "Gulf Al-Khabar"


@pytest.mark.parametrize(
    ("header", "publisher"),
    [
        ("Island Times | World | Weather | Search", "Island Times"),
        ("Island Times: News and Analysis", "Island Times"),
        ("Island Times - World News", "Island Times"),
        ("Island Times", "Island Times"),
        ("Home | World | Weather", ""),
    ],
)
def test_the_publisher_is_read_off_the_site_header(header: str, publisher: str) -> None:
    page = clean(f"{header}\n\n{HEADLINE}\n\n{HEADLINE}\n\n22 September 2020\n\n{BODY}")

    assert (page.title, page.publisher, page.text) == (HEADLINE, publisher, BODY)


@pytest.mark.parametrize(
    "first", [f"{HEADLINE} | Island Times", f"{HEADLINE} - Island Times", f"Island Times: {HEADLINE}"]
)
def test_a_page_title_above_the_headline_names_the_publisher(first: str) -> None:
    page = clean(f"{first}\n\n{HEADLINE}\n\n{BODY}")

    assert (page.title, page.publisher, page.text) == (HEADLINE, "Island Times", BODY)


def test_a_single_headline_needs_neither_header_nor_date() -> None:
    page = clean(f"{HEADLINE}\n\n{BODY}")

    assert (page.title, page.dated.published, page.publisher, page.text) == (HEADLINE, None, "", BODY)


def test_a_text_without_headline_keeps_every_sentence() -> None:
    page = clean(BODY)

    assert (page.title, page.text) == ("", BODY)


def test_a_headline_that_is_a_sentence_is_known_by_the_date_below_it() -> None:
    page = clean(f"The ferry is back. Will it stay?\n\n22 September 2020\n\n{BODY}")

    assert (page.title, page.text) == ("The ferry is back. Will it stay?", BODY)


def test_a_standfirst_stays_in_the_body() -> None:
    page = clean(f"{HEADLINE}\n\nIslanders had waited for ten days.\n\nBy Jane Doe\n\n22 September 2020\n\n{BODY}")

    assert page.text == f"Islanders had waited for ten days.\n\n{BODY}"


def test_the_first_sentence_stays_even_when_it_is_the_headline() -> None:
    page = clean("The ferry runs again.\n\nIslanders cheered at the quay.", title="The ferry runs again.")

    assert page.text == "The ferry runs again.\n\nIslanders cheered at the quay."


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("By Jane Doe and John Smith, Associated Press", ("Jane Doe", "John Smith")),
        ("By JANE DOE in Ankara", ("JANE DOE",)),
        ("By Özlem Şahin Korkmaz in Ankara", ("Özlem Şahin Korkmaz",)),
        ("By Ángel Pérez", ("Ángel Pérez",)),
        ("By Jane Doe | 22 September 2020 | 3 min read", ("Jane Doe",)),
    ],
)
def test_a_byline_names_the_authors(line: str, authors: tuple[str, ...]) -> None:
    page = clean(f"{HEADLINE}\n\n{line}\n\n{BODY}")

    assert (page.authors, page.text) == (authors, BODY)


def test_a_sentence_that_begins_like_a_byline_stays() -> None:
    sentence = "By Tuesday evening the water had gone."

    assert clean(f"{HEADLINE}\n\n{sentence}\n\n{BODY}").text == f"{sentence}\n\n{BODY}"


@pytest.mark.parametrize(
    "caption",
    [
        "A ferry leaves the harbour on Monday, September 21, 2020 (AFP)",
        "A ferry leaves the harbour. (AP Photo/Jane Doe)",
        "FILE - A ferry leaves the harbour in May 2019.",
        "FILE PHOTO: A ferry leaves the harbour REUTERS/Jane Doe",
        "Photo: The ferry in the harbour",
        "The ferry in the harbour (File photo)",
        "The ferry in the harbour [Jane Doe/AFP]",
        "The ferry in the harbour. Jane Doe/AFP/Getty Images",
        "The ferry in the harbour. Photograph: Jane Doe/EPA",
    ],
)
def test_a_caption_is_kept_apart_wherever_it_stands(caption: str) -> None:
    first, rest = BODY.split("\n\n", 1)
    page = clean(f"{HEADLINE}\n\n22 September 2020\n\n{first}\n\n{caption}\n\n{rest}")

    assert (page.captions, page.text) == ((caption,), BODY)


def test_a_caption_without_credit_is_known_by_its_place_under_the_date() -> None:
    page = clean(f"{HEADLINE}\n\n{HEADLINE}\n\n22 September 2020\nStorage tanks on the northern quay\n\n{BODY}")

    assert (page.captions, page.text) == (("Storage tanks on the northern quay",), BODY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Young children should be vaccinated too, according to the American Academy of Pediatrics (AAP).",
        "The statement was first published by Agence France-Presse. (AFP)",
        "Crowds gathered while others posed for pictures by the mangled boats.",
        "Cookies were handed out to the passengers, the crew said.",
        "Share prices fell after the news.",
        "The company said it would email this report to subscribers.",
        "He read more about the storm in the newspaper.",
        "Ankara, however, remained silent.",
        "Will the ferry hold?",
        "Related attacks were reported from the south.",
        "Copyright law was changed in 2019 to protect news publishers.",
        "Reporting by Bellingcat in 2020 identified the officers.",
        "Reporting by the BBC showed that 400 people died in the camps.",
        "Reporting by Bellingcat led to what the court called “a breach.”",
        "Writing by hand helps children to remember words.",
        "Advertisement spending fell 12 percent in May.",
        "Get-out-the-vote volunteers attended a briefing in Ohio.",
        "We also found that cookies from the bakery were contaminated.",
        "By using cookies the company followed three million people.",
        "This story was originally reported by ProPublica, which found that 12 people had died.",
    ],
)
def test_a_sentence_that_resembles_boilerplate_stays(sentence: str) -> None:
    text = f"{BODY}\n\n{sentence}\n\nThe harbour was quiet at night."

    assert clean(f"{HEADLINE}\n\n22 September 2020\n\n{text}").text == text


@pytest.mark.parametrize(
    "line",
    [
        "Share",
        "Facebook Twitter WhatsApp",
        "Share | Tweet | Email | Print",
        "Share this article",
        "Send to a friend | Print",
        "Read more: Ferry stuck in harbour",
        "READ MORE",
        "RELATED: Five ferries that ran again",
        "Sign up for our weekly newsletter.",
        "Subscribe to our newsletter to get the news in your inbox",
        "We use cookies to improve your experience on this site.",
        "© 2020 Island Times. All rights reserved.",
        "Copyright 2020 Island Times",
        "Copyright © 2020 Island Times.",
        "Copyright Island Times, 2020.",
        "Advertisement",
        "Advertisement. Scroll to continue reading.",
        "Advertisement - story continues below",
        "Reporting by Jane Doe in Ankara; Editing by John Smith",
        "Reporting by Jane Doe and Omar al-Masri in Ankara; editing by John Smith.",
        "(Reporting by Jane Doe, who was held for a week; Editing by John Smith)",
        "Compiled by the staff from agency copy",
        "By continuing, you agree to the use of cookies.",
        "This story was originally published by Island Times.",
        "Follow us on Twitter",
        "Tags: ferry, storm",
        "3 min read",
    ],
)
def test_furniture_inside_a_report_is_taken_out(line: str) -> None:
    first, rest = BODY.split("\n\n", 1)

    assert clean(f"{HEADLINE}\n\n22 September 2020\n\n{first}\n\n{line}\n\n{rest}\n\n{line}").text == BODY


@pytest.mark.parametrize(
    "heading", ["Editor Picks", "Editors' Picks", "Related stories", "Most Read", "You may also like", "Read next"]
)
def test_links_after_the_report_are_cut_off(heading: str) -> None:
    links = "Five ferries and what became of them\n- Who owns the harbour?\nStorm season in numbers"

    assert clean(f"{HEADLINE}\n\n22 September 2020\n\n{BODY}\n\n{heading}\n{links}\n\nShare this page").text == BODY


def test_a_box_of_links_does_not_end_the_report() -> None:
    first, rest = BODY.split("\n\n", 1)
    page = clean(
        f"{HEADLINE}\n\n22 September 2020\n\n{first}\n\nRelated\nFive ferries and what became of them\n\n{rest}"
    )

    assert page.text == BODY


def test_a_closing_credit_names_the_publisher() -> None:
    page = clean(f"{HEADLINE}\n\n22 September 2020\n\n{BODY}\n\n(Island Times)")

    assert (page.publisher, page.text) == ("Island Times", BODY)


def test_a_copyright_line_names_the_publisher() -> None:
    assert clean(f"{HEADLINE}\n\n{BODY}\n\n© 2020 Island Times. All rights reserved.").publisher == "Island Times"


def test_an_agencys_opening_stays_in_the_text_and_names_it() -> None:
    page = clean(f"{HEADLINE}\n\nANKARA, Sept 22 (Reuters) - The ferry ran again on Tuesday.")

    assert page.publisher == "Reuters"
    assert page.text == "ANKARA, Sept 22 (Reuters) - The ferry ran again on Tuesday."
    assert page.dated.published is None


def test_lines_of_fixed_width_are_joined_to_paragraphs() -> None:
    wrapped = (
        f"{HEADLINE}\n\n22 September 2020\n\n"
        "The ferry between the two islands ran again on Tuesday, the harbour\noffice said. It had been out of service"
        " since the storm of last\nweek, which broke the pier and flooded the old warehouses behind\nthe market.\n\n"
        "The mayor kept silent."
    )

    assert clean(wrapped).text == (
        "The ferry between the two islands ran again on Tuesday, the harbour office said. It had been out of service"
        " since the storm of last week, which broke the pier and flooded the old warehouses behind the market.\n\n"
        "The mayor kept silent."
    )


def test_single_newlines_part_paragraphs_when_lines_are_whole() -> None:
    page = clean(f"{HEADLINE}\n22 September 2020\n{BODY}".replace("\n\n", "\n"))

    assert (page.title, page.dated.published, page.text) == (HEADLINE, "2020-09-22", BODY)
