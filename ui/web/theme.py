"""Gradio's theme variables for the page: paper and ink, fonts that the reader's machine has; the rest is page.css."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import gradio

_SANS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Helvetica Neue", "Liberation Sans", "Arial", "sans-serif")
_MONO = ("ui-monospace", "SF Mono", "Menlo", "Consolas", "Liberation Mono", "monospace")


def theme() -> "gradio.themes.Base":
    """The theme, light and dark; its colours are the custom properties that page.css defines."""
    import gradio as gr

    colours = {
        "body_background_fill": "var(--dl-paper)",
        "body_text_color": "var(--dl-ink)",
        "body_text_color_subdued": "var(--dl-muted)",
        "background_fill_primary": "var(--dl-paper)",
        "background_fill_secondary": "var(--dl-tint)",
        "block_background_fill": "var(--dl-paper)",
        "block_label_background_fill": "var(--dl-paper)",
        "block_label_text_color": "var(--dl-muted)",
        "block_info_text_color": "var(--dl-muted)",
        "block_title_text_color": "var(--dl-ink)",
        "border_color_primary": "var(--dl-rule)",
        "border_color_accent": "var(--dl-accent)",
        "block_border_color": "var(--dl-rule)",
        "input_background_fill": "var(--dl-field)",
        "input_border_color": "var(--dl-rule)",
        "input_border_color_focus": "var(--dl-accent)",
        "input_placeholder_color": "var(--dl-muted)",
        "link_text_color": "var(--dl-accent)",
        "link_text_color_hover": "var(--dl-accent)",
        "link_text_color_active": "var(--dl-accent)",
        "link_text_color_visited": "var(--dl-accent)",
        "color_accent_soft": "var(--dl-tint)",
        "button_primary_background_fill": "var(--dl-ink)",
        "button_primary_background_fill_hover": "var(--dl-accent)",
        "button_primary_text_color": "var(--dl-paper)",
        "button_secondary_background_fill": "transparent",
        "button_secondary_background_fill_hover": "var(--dl-tint)",
        "button_secondary_text_color": "var(--dl-ink)",
        "button_secondary_border_color": "var(--dl-rule)",
    }
    base = gr.themes.Base(font=_SANS, font_mono=_MONO, radius_size="sm", text_size="md")
    both = {f"{name}{mode}": value for name, value in colours.items() for mode in ("", "_dark")}
    return base.set(color_accent="var(--dl-accent)", **both)
