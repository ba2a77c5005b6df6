"""When near-identical texts are no copies of each other."""

import pytest

from ingest.variants import other_facts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire killed 12 people in Aden.", "The fire killed 17 people in Aden."),
        ("The fire killed twelve people.", "The fire killed twenty people."),
        ("Oda Lind won the vote in Brenn.", "Per Aaltin won the vote in Brenn."),
    ],
)
def test_other_numbers_or_names_are_other_facts(one: str, other: str) -> None:
    assert other_facts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire killed 12 people in Aden.", "The fire killed 12 people in Aden. Three were hurt."),
        ("The fire killed 12 people.", "A blaze killed 12 people."),
        ("THE FIRE KILLED 12.", "The fire killed 12."),
        ("", ""),
        ("حريق", "حريق كبير"),
    ],
)
def test_what_is_only_longer_or_worded_otherwise_is_the_same(one: str, other: str) -> None:
    assert not other_facts(one, other)
