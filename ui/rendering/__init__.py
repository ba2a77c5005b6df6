"""Answers and articles as people see them: HTML for the page. Pure; escapes everything."""

from ui.rendering.answers import answer_html, error_html, question_html, working_html
from ui.rendering.chrome import masthead_html, scope_html
from ui.rendering.phrases import confidence_in_words, escape, examples, holdings, searched_in_words
from ui.rendering.sources import Quote, article_html, quotes_of

__all__ = [
    "Quote",
    "answer_html",
    "article_html",
    "confidence_in_words",
    "error_html",
    "escape",
    "examples",
    "holdings",
    "masthead_html",
    "question_html",
    "quotes_of",
    "scope_html",
    "searched_in_words",
    "working_html",
]
