"""Statements and citations: every sentence of a model's text with the verbatim quotes that bear it out. Pure."""

from qa.citations.grounding import UNSUPPORTED, answer_text, ground
from qa.citations.judge import Similarity

__all__ = ["UNSUPPORTED", "Similarity", "answer_text", "ground"]
