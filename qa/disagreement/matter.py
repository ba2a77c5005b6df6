"""What a sentence is about, words of one matter taken for one: the ship "struck", "hit" or "ran into" the mole. Pure.

Reports of one event word it differently, and a question words it in a third way. The lines below hold words that stand
for each other there; they do not in general, so they only count between reports of which it is known.
"""

import re
from functools import lru_cache

from qa.citations.names import names
from qa.citations.places import canonical
from qa.disagreement.coverage import bag
from qa.words import words

# The first word of a line stands for all of it.
_LINES = (
    r"erect|erect\w+|buil[dt]|builds|construct(?:s|ed|ing|ion)?|dat(?:es?|ed|ing) (?:from|back to)"
    "|(?:was|were|been) put up|went up",
    "structure|structures|buildings?|hall|warehouse|cold store|storehouse|depot|house|factory|plant|hangar|premises",
    "ship|ships|vessels?|boats?|coaster|freighter|ferry|tanker|trawler|steamer",
    r"ram|rams|rammed|ramming|struck|strikes?|hits?|collid\w+|collision|crash\w*|ran into|smash\w*",
    "collapse|collaps(?:ed|es|ing)|fell in|falls? in|fallen in|gave way|gives? way|came down|cav(?:ed|es) in",
    "coast|coasts|shores?|coastline|shoreline|beach(?:es)?|seashore",
    r"spill|spills?|spilled|spilt|leak\w*|slick|discharg\w+",
    r"pollute|pollut\w+|contaminat\w+|foul(?:ed|s)?",
    r"watch|watch(?:es|ed|ing)|spectators?|onlookers?|audience|crowds?|viewers?|attend\w*",
    "worker|workers|employees?|staff|workforce|labou?rers?",
    "passenger|passengers|travell?ers?",
    r"blast|blasts|explo[ds]\w+|deton\w+|blew up",
    r"blaze|blazes|fires?|flames|burn\w*",
    "quake|quakes|earthquakes?|tremors?",
)
_GROUPS = tuple((line.split("|")[0], re.compile(rf"\b(?:{line})\b", re.IGNORECASE)) for line in _LINES)
# Words of asking, of measure and for anybody: a sentence that answers need not repeat them.
_UNSAID = bag(
    "year day date month time number amount length size total many much people person persons others victims"
    " kilometres kilometers metres meters tonnes tons hours altogether according"
)


@lru_cache(maxsize=1024)
def matter(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, as `bag`, those of one matter as one; without words of measure."""
    plain = canonical(text)
    for first, pattern in _GROUPS:
        plain = pattern.sub(first, plain)
    return bag(plain) - _UNSAID


def asked_matter(question: str) -> frozenset[str]:
    """What a question is about, without the names and numbers in it, which tell the event."""
    named = bag(" ".join(part for name in names(question) for part in name))
    numbers = {word for word in words(question) if word[0].isdigit()}
    return matter(question) - named - numbers
