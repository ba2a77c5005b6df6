"""The chat page, and the same functions through Gradio's API and, when asked for, MCP."""

from ui.web.page import build_page
from ui.web.serving import serve

__all__ = ["build_page", "serve"]
