"""Where reports disagree with each other, or with what a question takes for granted. Pure."""

from qa.disagreement.conflicts import disagreeing
from qa.disagreement.premise import contrary

__all__ = ["contrary", "disagreeing"]
