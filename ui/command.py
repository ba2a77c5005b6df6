"""The `dateline` command line."""

import argparse
import json
import logging
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from types import FrameType
from typing import Any

from ingest.errors import DatelineError
from ingest.settings import Settings, load_settings
from ui import terminal

_COMMANDS = ("ingest", "ask", "chat", "list", "show", "remove", "status")
_EPILOG = """exit status: 0 done; 1 it could not be done, or some files failed; 2 wrong usage;
3 the archive does not answer.
Settings come from DATELINE_* variables, too; `dateline status` shows the archive in use."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit status; errors become one sentence on the standard error output."""
    argv = sys.argv[1:] if argv is None else argv
    args = _parser(measuring=not argv or argv[0] not in _COMMANDS).parse_args(argv)
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    logging.getLogger("ingest.compiled").setLevel(logging.INFO)  # the first ingest takes half a minute longer
    for noisy in ("pypdf", "trafilatura"):  # what they say of a damaged file is said by its failure
        logging.getLogger(noisy).setLevel(logging.ERROR)
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        status: int = args.run(args)
    except DatelineError as error:
        print(f"dateline: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ndateline: stopped; what was done is kept.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # `dateline list | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _parser(measuring: bool) -> argparse.ArgumentParser:
    """The parser; with the commands that measure only when asked, since they take half a second to import."""
    parser = argparse.ArgumentParser(
        prog="dateline",
        description="Answers questions from a news archive, and shows its evidence.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_ingest(commands)
    _add_ask(commands)
    _add_chat(commands)
    _add_reading(commands)
    if measuring:
        from ui.eval_command import add_eval_parser

        add_eval_parser(commands)
    return parser


class _Version(argparse.Action):
    """Prints the version, which is looked up only now: it takes longer to import what knows it than to parse."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import version

        print(f"dateline {version('dateline')}")
        parser.exit()


def _add(commands: Any, name: str, run: Any, text: str, *, reads: bool = False) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.add_argument("--archive", metavar="DIR", type=Path, help="the archive's folder (DATELINE_ARCHIVE)")
    if reads:
        parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)
    return parser


def _add_ingest(commands: Any) -> None:
    parser = _add(commands, "ingest", _ingest, "take articles into the archive")
    parser.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="a file, or a folder with all below it")
    parser.add_argument("--prune", action="store_true", help="remove articles whose files under PATH are gone")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")


def _add_ask(commands: Any) -> None:
    parser = _add(commands, "ask", _ask, "answer a question from the archive", reads=True)
    parser.add_argument("question", help="in quotation marks; - reads it from the standard input")
    parser.add_argument("--since", metavar="DAY", help="only articles of this day or later (2020-09-01)")
    parser.add_argument("--until", metavar="DAY", help="only articles of this day or earlier")
    parser.add_argument("--as-of", metavar="DAY", help="answer as on this day: nothing published later is used")
    parser.add_argument(
        "--publisher", action="append", default=[], metavar="NAME", help="only this publisher; may be repeated"
    )
    parser.add_argument("--markdown", action="store_true", help="print Markdown with footnotes")


def _add_chat(commands: Any) -> None:
    parser = _add(commands, "chat", _chat, "serve the chat page")
    parser.add_argument("--host", default="127.0.0.1", help="address to serve on; 0.0.0.0 lets other machines in")
    parser.add_argument("--port", type=int, default=7860, help="the next free one is taken if it is in use")
    parser.add_argument("--auth", metavar="USER:PASSWORD", help="ask for this login")
    parser.add_argument("--mcp", action="store_true", help="offer the functions as MCP tools (extra: mcp)")
    parser.add_argument("--open", action="store_true", help="open the page in the browser")


def _add_reading(commands: Any) -> None:
    listing = _add(commands, "list", _list, "list the articles, newest first", reads=True)
    listing.add_argument("--limit", type=int, metavar="N", help="at most N articles")
    show = _add(commands, "show", _show, "print an article", reads=True)
    show.add_argument("id")
    remove = _add(commands, "remove", _remove, "remove articles from the archive")
    remove.add_argument("ids", nargs="+", metavar="ID")
    _add(commands, "status", _status, "say what the archive holds", reads=True)


def _settings(args: argparse.Namespace) -> Settings:
    settings = load_settings()
    return replace(settings, archive=args.archive.expanduser()) if args.archive else settings


def _ingest(args: argparse.Namespace) -> int:
    from ingest.pipeline import ingest

    with terminal.ingest_progress(sys.stderr) as on_step:
        report = ingest(args.paths, _settings(args), prune=args.prune, on_step=on_step)
    print(_dump(asdict(report)) if args.json else terminal.report_text(report))
    return 1 if report.failed else 0


def _ask(args: argparse.Namespace) -> int:
    from qa import ask

    question = sys.stdin.read() if args.question == "-" else args.question
    answer = ask(
        question,
        since=args.since,
        until=args.until,
        publishers=args.publisher,
        as_of=args.as_of,
        settings=_settings(args),
    )
    if args.json:
        print(_dump(answer.to_dict()))
    else:
        print(answer.to_markdown() if args.markdown else terminal.answer_text(answer))
    return 0 if answer.answered else 3


def _chat(args: argparse.Namespace) -> int:
    from ui.web import serve

    user, _, password = (args.auth or "").partition(":")
    if args.auth and not (user and password):
        print("dateline: --auth takes USER:PASSWORD.", file=sys.stderr)
        return 2
    serve(
        _settings(args),
        host=args.host,
        port=args.port,
        auth=(user, password) if args.auth else None,
        mcp=args.mcp,
        open_browser=args.open,
    )
    return 0


def _list(args: argparse.Namespace) -> int:
    from ingest.archive import open_archive

    settings = _settings(args)
    with open_archive(settings.archive) as archive:
        heads = archive.heads(limit=args.limit)
    print(_dump([asdict(head) for head in heads]) if args.json else terminal.heads_text(heads))
    return 0


def _show(args: argparse.Namespace) -> int:
    from ingest.archive import open_archive

    with open_archive(_settings(args).archive) as archive:
        article = archive.article(args.id)
    print(_dump(asdict(article)) if args.json else terminal.article_text(article))
    return 0


def _remove(args: argparse.Namespace) -> int:
    from ingest.archive import open_archive

    settings = _settings(args)
    with open_archive(settings.archive, writable=True, chroma_url=settings.chroma_url) as archive:
        for article_id in args.ids:
            archive.remove(article_id)
            print(f"removed {article_id}")
    return 0


def _status(args: argparse.Namespace) -> int:
    from ingest.archive import open_archive

    with open_archive(_settings(args).archive) as archive:
        status, failures = archive.status(), archive.failures()
    if args.json:
        print(_dump(asdict(status) | {"failures": [asdict(failure) for failure in failures]}))
    else:
        print(terminal.status_text(status, failures))
    return 0


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


if __name__ == "__main__":
    sys.exit(main())
