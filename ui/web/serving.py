"""The page's server: Gradio with everything off that would reach outside, and a policy that browsers enforce."""

import socket
import webbrowser
from collections.abc import Awaitable, Callable, MutableMapping
from errno import EADDRINUSE
from importlib.util import find_spec
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from ingest.errors import ArchiveMissing, SettingsError
from ingest.pipeline import ingest
from ingest.settings import Settings
from qa.assistant import Assistant
from ui.web import static
from ui.web.page import build_page
from ui.web.theme import theme
from ui.web.uploads import IngestFiles, keep

if TYPE_CHECKING:
    import gradio

_PORTS_TRIED = 100
_MOST_UPLOADED = "50mb"
_HEADERS = (
    (
        b"content-security-policy",
        b"default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; "
        b"object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
    ),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-dns-prefetch-control", b"off"),
)
_HEAD = '<meta name="color-scheme" content="light dark">'

# ASGI's own shapes: https://asgi.readthedocs.io/en/latest/specs/www.html
_Scope = MutableMapping[str, Any]
_Call = Callable[..., Awaitable[Any]]


def serve(
    settings: Settings,
    *,
    host: str = "127.0.0.1",
    port: int = 7860,
    auth: tuple[str, str] | None = None,
    mcp: bool = False,
    open_browser: bool = False,
    announce: Callable[[str], None] = print,
) -> None:
    """Serves the chat page over the archive of `settings` until Ctrl-C; an archive that is not there yet is made.

    `auth` is (user, password). The address, with the next free port when `port` is taken, goes to `announce`.
    Raises SettingsError for a port or host that cannot be used, and what `Assistant.from_settings` raises.
    """
    if mcp and find_spec("mcp") is None:
        raise SettingsError('MCP needs the extra "mcp"; install it with: pip install "dateline[mcp]".')
    port = free_port(host, port)
    with open_assistant(settings) as assistant:
        assistant.warm()
        page = build_page(assistant, ingest_into(settings))
        address = launch(page, host, port, settings.archive, auth=auth, mcp=mcp)
        announce(f"Dateline is at {address} (Ctrl-C ends it).")
        if open_browser:
            webbrowser.open(address)
        try:
            Event().wait()
        except KeyboardInterrupt:
            announce("Dateline has ended.")
        finally:
            page.close(verbose=False)


def open_assistant(settings: Settings) -> Assistant:
    """The assistant over the archive of `settings`; an archive that is not there is made, to be filled on the page."""
    try:
        return Assistant.from_settings(settings)
    except ArchiveMissing:
        ingest([], settings)
        return Assistant.from_settings(settings)


def ingest_into(settings: Settings) -> IngestFiles:
    """What puts uploaded files into the archive of `settings`, which keeps a copy of them."""
    return lambda paths: ingest([keep(path, settings.archive / "uploads") for path in paths], settings)


def launch(
    page: "gradio.Blocks",
    host: str,
    port: int,
    archive: Path,
    *,
    auth: tuple[str, str] | None = None,
    mcp: bool = False,
) -> str:
    """Starts serving a page in the background and returns its address; `page.close()` ends it.

    Nothing is shared, measured or recorded; no file is served but Gradio's own and what a user has uploaded.
    """
    from starlette.middleware import Middleware

    try:
        _, address, _ = page.launch(
            server_name=host,
            server_port=port,
            auth=auth,
            auth_message="Dateline",
            mcp_server=mcp,
            theme=theme(),
            css=static.style(),
            head=_HEAD,
            blocked_paths=[str(archive.resolve())],
            app_kwargs={"middleware": [Middleware(_Headers)], "docs_url": None, "redoc_url": None},
            footer_links=[],
            max_file_size=_MOST_UPLOADED,
            prevent_thread_lock=True,
            quiet=True,
            share=False,
            ssr_mode=False,
            pwa=False,
            run_history=False,
            enable_monitoring=False,
        )
    except OSError as error:
        raise SettingsError(f"The page cannot be served on {host}, port {port}: {error.strerror or error}.") from error
    return str(address)


def free_port(host: str, port: int) -> int:
    """The port itself, or the next one on this host that nobody listens on. Raises SettingsError when there is none."""
    for candidate in range(port, min(port + _PORTS_TRIED, 65_536)):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, candidate))
            except PermissionError:
                continue
            except OSError as error:
                if error.errno != EADDRINUSE:
                    raise SettingsError(
                        f"Nothing can be served on {host!r}: {error.strerror}; try 127.0.0.1."
                    ) from error
                continue
            return candidate
    raise SettingsError(f"No port from {port} on is free on {host}; give another with --port.")


class _Headers:
    """ASGI middleware that puts the security headers on every response."""

    def __init__(self, app: _Call) -> None:
        self._app = app

    async def __call__(self, scope: _Scope, receive: _Call, send: _Call) -> None:
        async def send_with_headers(message: _Scope) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *_HEADERS]
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)
