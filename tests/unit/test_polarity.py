"""Claims that turn their quote around."""

import pytest

from qa.citations.polarity import contradicts


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("A court convicted the two officers.", "A court acquitted the two officers of manslaughter."),
        ("The bank raised its key rate.", "The bank cut its key rate on Thursday."),
        ("Parliament voted for the treaty.", "Parliament voted against the treaty."),
        ("The court upheld the ban.", "The court overturned the ban."),
        ("Exports soared in May.", "Exports plunged in May."),
        ("The museum reopened in May.", "The museum closed in May."),
        ("The council did not reject the plan.", "The council rejected the plan."),
    ],
)
def test_the_opposite_verb_or_a_negation_contradicts(claim: str, quote: str) -> None:
    assert contradicts(claim, quote)
    assert contradicts(quote, claim)


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Russia sold the missiles to Turkey.", "Turkey bought the missiles from Russia."),
        ("Three suspects were released.", "Three suspects who had been arrested on Monday were released."),
        ("The bank cut its rate, which it had raised in May.", "The bank, which raised its rate in May, cut it."),
        ("The plan was turned down.", "The council rejected the plan."),
        ("No casualties were reported.", "There were no reports of casualties."),
    ],
)
def test_another_view_of_the_same_deed_does_not(claim: str, quote: str) -> None:
    assert not contradicts(claim, quote)
