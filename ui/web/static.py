"""The page's fixed parts, which lie beside this module as package data: style sheet, script and markup."""

from importlib.resources import files

_TOGGLE = '<button type="button" class="dl-toggle" aria-expanded="false" aria-controls="{drawer}">{label}</button>'


def text(name: str) -> str:
    """The content of one of the files."""
    return files("ui.web").joinpath(name).read_text(encoding="utf-8")


def script() -> str:
    """The page's script: what the timeline is made of, then what runs."""
    return "\n".join(map(text, ("scale.js", "gestures.js", "plot.js", "timeline.js", "page.js")))


def style() -> str:
    """The page's style sheet."""
    return "\n".join(map(text, ("page.css", "timeline.css")))


def toggles(uploads: bool) -> str:
    """The buttons that open the drawers under the question."""
    drawers = [("dl-filters", "Filters"), *([("dl-upload", "Add articles")] if uploads else [])]
    return (
        f'<div class="dl-bar">{"".join(_TOGGLE.format(drawer=drawer, label=label) for drawer, label in drawers)}</div>'
    )
