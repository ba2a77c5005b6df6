"""The time that a question asks about: read from its words, and preferred among the hits. Pure."""

from qa.period.events import NamedEvent, event_period, read_event
from qa.period.preference import agreement, reach, recency, timely
from qa.period.reading import read_period, without_time
from qa.period.timing import Timing, elsewhere, newest_on_subject

__all__ = [
    "NamedEvent",
    "Timing",
    "agreement",
    "elsewhere",
    "event_period",
    "newest_on_subject",
    "reach",
    "read_event",
    "read_period",
    "recency",
    "timely",
    "without_time",
]
