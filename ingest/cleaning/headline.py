"""Which line at the top of a page is the headline."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ingest.cleaning.boilerplate import heads_links, is_button, is_notice
from ingest.cleaning.credits import is_caption, is_masthead, is_section, read_byline, recurs
from ingest.cleaning.dates import read_date_line

# How many of a page's first lines may be or name the headline, and in how many one that is shown twice stands twice.
_MOST = 40
_TOP = 12


def find_doubled(lines: Sequence[str]) -> str:
    """The headline of a page that shows it twice at its top, or an empty string."""
    top = [line for line in lines[:_TOP] if len(line) < 300]
    for line, follower in pairwise(top):
        if fold(line) == fold(follower) and len(line.split()) > 2 and not (is_button(line) or read_date_line(line)):
            return line
    top = [line for line in top if not _is_known(line)]
    counts = Counter(map(fold, top))
    twice = [line for line in top if counts[fold(line)] > 1]
    # Menu entries may be doubled too, so that the first one of some length is meant.
    return max(twice, key=lambda line: min(len(line.split()), 4), default="")


def find_title(lines: Sequence[str], text: str) -> tuple[str, str]:
    """The headline among the lines above the report, and the outlet when the line of a page title names it.

    `text` is the whole page.
    """
    lines = lines[:_MOST]
    for line in lines:
        for other in lines:
            if line != other and len(other.split()) > 2 and (outlet := _beside(line, other)):
                return other, outlet
    dated = next((i for i, line in enumerate(lines) if read_date_line(line) or read_byline(line)), len(lines))
    above = [line for line in lines[:dated] if not _is_known(line)]
    below = [line for line in lines[dated:] if not _is_known(line)]
    titles = [line for line in above if not _is_header(line, text)] or above[-1:]
    if not titles or (below and is_masthead(titles[0])):
        titles = below
    return split_title(titles[0]) if titles else ("", "")


def split_title(line: str, shown: Sequence[str] = ()) -> tuple[str, str]:
    """The headline and the outlet in a page title such as "Headline | Outlet"; `shown` are headings of the page."""
    for heading in shown:
        if fold(heading) == fold(line):
            return heading, ""
        if outlet := _beside(line, heading):
            return heading, outlet
    parts = [part for part in re.split(r"\s+[|»]\s+", line) if part]
    title = max(parts, key=len, default=line)
    others = [part for part in parts if part != title and not is_section(part) and not part.endswith(("...", "…"))]
    return title, others[-1] if others else ""


def is_title(line: str, title: str) -> bool:
    """True for the headline, alone or with the outlet's name beside it."""
    return bool(title) and (fold(line) == fold(title) or bool(_beside(line, title)))


def fold(text: str) -> str:
    """The words of a line in lower case, for comparing."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _beside(line: str, headline: str) -> str:
    """The outlet in "Headline | Outlet" or "Outlet - Headline"; empty for any other line."""
    rest = line.removeprefix(headline) if line.startswith(headline) else line.removesuffix(headline)
    parted = re.fullmatch(r"\s*[|–—:»-]\s*(?P<after>.+)|(?P<before>.+?)\s*[|–—:»-]\s*", rest) if rest != line else None
    return (parted["after"] or parted["before"]).strip() if parted else ""


def _is_known(line: str) -> bool:
    """True for what stands above a report and is no headline."""
    known = (read_date_line, is_button, is_notice, heads_links, is_caption, read_byline)
    return any(recognise(line) for recognise in known)


def _is_header(line: str, text: str) -> bool:
    bars = re.split(r"\s[|»›>]\s", line)
    start = re.split(r"\s[|»›>/–—-]\s|:\s", line)[0]
    beside = start != line and is_masthead(start)
    return is_masthead(line) or beside or len(bars) > 2 or (len(line.split()) <= 4 and recurs(line, text))
