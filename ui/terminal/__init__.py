"""What the command line shows: plain text of an answer, a report, a list; and the progress of an ingest."""

from ui.terminal.answers import answer_text, searched_text
from ui.terminal.listings import article_text, heads_text, report_text, status_text
from ui.terminal.progress import ingest_progress

__all__ = [
    "answer_text",
    "article_text",
    "heads_text",
    "ingest_progress",
    "report_text",
    "searched_text",
    "status_text",
]
