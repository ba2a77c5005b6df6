"""The time that a question asks about: read from its words, and preferred among the hits. Pure."""

from qa.period.preference import agreement, reach, recency, timely
from qa.period.reading import read_period, without_time
from qa.period.timing import Timing, elsewhere, newest_on_subject

__all__ = [
    "Timing",
    "agreement",
    "elsewhere",
    "newest_on_subject",
    "reach",
    "read_period",
    "recency",
    "timely",
    "without_time",
]
