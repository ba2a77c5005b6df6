"""What stands against an answer, or beside it: a false premise, reports that differ, later reports."""

from collections.abc import Sequence

from qa.datatypes import Answer, Citation, Conflict
from qa.wording import CONTRARY, DIFFER, LATER, every_citation, later_report
from ui.rendering.buttons import head_opener, line, marker, place


def contrary_html(answer: Answer) -> str:
    """That the question takes for granted what the archive denies."""
    return f'<p class="dl-contrary">{CONTRARY}</p>' if answer.contrary else ""


def conflicts_html(answer: Answer) -> str:
    """The values that reports give, each with its outlet, date and marker."""
    citations = every_citation(answer)
    return "".join(_conflict(conflict, citations) for conflict in answer.conflicts)


def later_html(answer: Answer) -> str:
    """Reports after the as-of day, to be opened."""
    if not answer.later:
        return ""
    links = "; ".join(
        head_opener(head, head.title or head.id) + _where(head.publisher, head.published) for head in answer.later
    )
    return f'<p class="dl-later">{LATER}: {links}.</p>'


def _conflict(conflict: Conflict, citations: Sequence[Citation]) -> str:
    later = later_report(conflict)
    values = []
    for value in conflict.values:
        cited = value.citation
        said = f'<span class="dl-newest">{later}</span>' if later else ""
        words = f'<b class="dl-value" dir="auto">{line(value.text)}</b>{marker(cited, citations)}'
        values.append(f"<li>{words}{place(cited.publisher, cited.published)}{said}</li>")
        later = ""
    return f'<div class="dl-conflict"><p class="dl-label">{DIFFER}</p><ul>{"".join(values)}</ul></div>'


def _where(publisher: str, published: str | None) -> str:
    return f" ({place(publisher, published)})"
