"""The page's fixed parts: style sheet, script and markup, shipped as package data."""

from importlib.resources import files

_TOGGLE = '<button type="button" class="dl-toggle" aria-expanded="false" aria-controls="{drawer}">{label}</button>'


def text(name: str) -> str:
    """The content of one of the files beside this module."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


def toggles(uploads: bool) -> str:
    """The buttons that open the drawers under the question."""
    drawers = [("dl-filters", "Filters")] + [("dl-upload", "Add articles")] * uploads
    return '<div class="dl-bar">' + "".join(_TOGGLE.format(drawer=d, label=label) for d, label in drawers) + "</div>"
