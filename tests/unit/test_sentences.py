import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.sentences import sentences


def texts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gen. Smith met U.S. officials on Monday.",
        "The deal, worth $1.5 billion, was signed at 5 p.m. in Washington, D.C.",
        "“We will not go,” said Abu Mohammed al-Jolani.",
        "Prime Minister Dr. A. J. Muhammad b. Salman left on Sept. 21, 2020.",
        "Lt. Col. Ivan Petrov vs. St. Petersburg drew 3.5 percent, i.e. more than expected.",
        "Sen. J. Doe (R., Texas) said no.",
        "The No. 9 post was closed.",
    ],
)
def test_a_sentence_with_abbreviations_numbers_and_names_is_not_cut(sentence: str) -> None:
    assert texts(f"It began. {sentence} It ended.") == ["It began.", sentence, "It ended."]


@pytest.mark.parametrize(
    "sentence",
    [
        "It landed at 6:04 p.m. Indian time near the pole.",
        "It landed at 6 p.m. GMT.",
        "It landed at 6 p.m. (UTC) and sent a picture.",
        "It landed at 6 P.M. Eastern Standard Time, the agency said.",
        "It landed at 9 a.m. Monday after a week.",
        "It landed at 9 a.m. Moscow time Monday.",
    ],
)
def test_a_time_of_day_goes_on_with_its_zone_or_weekday(sentence: str) -> None:
    assert texts(f"It began. {sentence} It ended.") == ["It began.", sentence, "It ended."]


@pytest.mark.parametrize(
    "following",
    ["The mayor left.", "Local officials fled.", "Monday was quiet.", "Moscow time is ahead of it.", "NATO met."],
)
def test_a_sentence_after_a_time_of_day_is_one_of_its_own(following: str) -> None:
    assert texts(f"It closed at 5 p.m. {following}") == ["It closed at 5 p.m.", following]


def test_a_zone_in_the_next_paragraph_is_not_that_of_the_time_before() -> None:
    assert texts("It closed at 5 p.m.\n\nGMT is a name.") == ["It closed at 5 p.m.", "GMT is a name."]


@pytest.mark.parametrize("mark", ["“", '"', "‘", "'", "«", "« ", "“‘"])
def test_an_opening_quotation_mark_belongs_to_the_sentence_that_it_opens(mark: str) -> None:
    opened = [f"{mark}It was full.", f"{mark}We could not help them."]
    assert texts(f"It sank, Smith said. {opened[0]}\n\n{opened[1]}") == ["It sank, Smith said.", *opened]


def test_a_closing_mark_behind_a_space_stays_with_its_sentence() -> None:
    assert texts('He called it "a ship. " Then he left.') == ['He called it "a ship. "', "Then he left."]


@pytest.mark.timeout(5)
def test_a_text_of_nothing_but_marks_is_split_at_once() -> None:
    assert texts("Go. " + "“ " * 20_000 + "A. B.")


def test_a_blank_line_ends_a_sentence_and_a_wrapped_line_does_not() -> None:
    wrapped = "The ministers met for seven hours in the capital on Tuesday and then\nleft without a word."
    assert texts(f"A heading\n\n{wrapped}") == ["A heading", wrapped]


def test_items_of_a_list_are_sentences_of_their_own() -> None:
    assert texts("Agreed:\n- a ceasefire\n- joint patrols") == ["Agreed:", "- a ceasefire", "- joint patrols"]


def test_offsets_count_characters_beyond_the_basic_plane() -> None:
    assert texts("Hallo 😀 wörld. Next 🇺🇸 one.") == ["Hallo 😀 wörld.", "Next 🇺🇸 one."]


@given(st.text(max_size=400))
def test_sentences_are_in_order_apart_and_leave_only_white_space_out(text: str) -> None:
    place = 0
    for start, end in sentences(text):
        assert place <= start < end <= len(text)
        assert not text[place:start].strip()
        assert text[start:end] == text[start:end].strip()
        place = end
    assert not text[place:].strip()
