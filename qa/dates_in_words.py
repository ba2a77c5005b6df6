"""Days as a reader writes them (pure)."""

from datetime import date, timedelta

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def days_in_words(first: str, stop: str, certain: bool) -> str:
    """The days from `first` to the day before `stop` (ISO): "5 March 2020", "about 14–20 September 2020", "2019"."""
    start, end = date.fromisoformat(first), date.fromisoformat(stop) - timedelta(days=1)
    return ("" if certain else "about ") + _span(start, end)


def _span(first: date, last: date) -> str:
    whole_months = first.day == 1 and (last + timedelta(days=1)).day == 1
    if whole_months and (first.year, first.month, last.month) == (last.year, 1, 12):
        return str(first.year)
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return f"{_MONTHS[first.month - 1]} {first.year}"
    told = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first >= last:
        return told
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{told}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day} {_MONTHS[first.month - 1]}{year} – {told}"
