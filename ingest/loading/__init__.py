"""Files to articles: one module a format, one face for them all."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from ingest.cleaning import Page
from ingest.cleaning.dates import first_dated
from ingest.datatypes import Article, Failure
from ingest.errors import LoadError
from ingest.loading.encoding import NotText
from ingest.loading.fields import Fields
from ingest.loading.limits import MAX_ARTICLE_BYTES, MAX_PDF_BYTES, megabytes
from ingest.loading.pdf import read_pdf
from ingest.loading.records import read_json, read_json_lines
from ingest.loading.text import read_text
from ingest.loading.webpage import read_webpage

_TEXT = (".txt", ".text")
_MARKDOWN = (".md", ".markdown")
_HTML = (".html", ".htm", ".xhtml")
_PDF = (".pdf",)
_LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
_JSON = (".json", ".json.gz")
SUFFIXES = (*_TEXT, *_MARKDOWN, *_HTML, *_PDF, *_LINES, *_JSON)


def find_files(path: Path, on_failure: Callable[[Failure], None] | None = None) -> list[Path]:
    """A file itself, or every file of a known format in a folder and its folders, sorted; hidden ones are left out.

    A folder that cannot be listed is told to `on_failure`, and the others are searched. Raises LoadError when there is
    nothing at the path, and without `on_failure` for such a folder.
    """
    path = path.absolute()
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise LoadError(str(path), "There is no such file or folder.")

    def refuse(error: OSError) -> None:
        failure = Failure(str(error.filename), f"The folder cannot be read: {error.strerror}.")
        if on_failure is None:
            raise LoadError(failure.source, failure.reason) from error
        on_failure(failure)

    found = []
    for folder, folders, names in os.walk(path, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(folder, name) for name in names if not name.startswith(".") and _suffix(name)]
    return sorted(found)


def load(file: Path, root: Path) -> Iterator[Article | Failure]:
    """The articles of a file, cleaned, one at a time; whatever cannot be one is a Failure, and the rest goes on.

    `root` is the folder that was ingested: an article without an id of its own is named by its path under it.
    """
    file = file.absolute()
    try:
        yield from _load(file, _file_id(file, root.absolute()))
    except LoadError as error:
        yield Failure(error.source, error.reason)
    except NotText:
        yield Failure(
            str(file), f"The content is not text, although the name ends in {_suffix(file.name)}; check the file."
        )
    except OSError as error:
        yield Failure(str(file), f"The file cannot be read: {error.strerror or error}.")


def _load(file: Path, file_id: str) -> Iterator[Article | Failure]:
    suffix, size = _suffix(file.name), file.stat().st_size
    if not suffix:
        raise LoadError(str(file), f"This format is not read; known are {', '.join(SUFFIXES)}.")
    if size == 0:
        raise LoadError(str(file), "The file is empty.")
    if suffix in _LINES:
        yield from read_json_lines(file, file_id)
    elif suffix in _JSON:
        yield from read_json(file, file_id)
    else:
        yield _load_page(file, file_id, suffix)


def _load_page(file: Path, file_id: str, suffix: str) -> Article:
    limit = MAX_PDF_BYTES if suffix in _PDF else MAX_ARTICLE_BYTES
    size = file.stat().st_size
    if size > limit:
        reason = (
            f"The file has {megabytes(size)}, and one article may have {megabytes(limit)}; split it, or use JSON Lines."
        )
        raise LoadError(str(file), reason)
    data, fields = file.read_bytes(), Fields()
    if suffix in _PDF:
        page = read_pdf(data, file)
    elif suffix in _HTML:
        fields, page = read_webpage(data)
    else:
        fields, page = read_text(data, markdown=suffix in _MARKDOWN)
    if not page.text:
        raise LoadError(str(file), "No article text was found in the file; check that it holds a report.")
    return _article(file, file_id, fields, page)


def _article(file: Path, file_id: str, fields: Fields, page: Page) -> Article:
    """What the source states in its fields goes before what was read off the page."""
    dated = first_dated((fields.dated, page.dated))
    return Article(
        id=fields.id or file_id,
        title=fields.title or page.title,
        text=page.text,
        source=str(file),
        published=dated.published,
        written=dated.written,
        publisher=fields.publisher or page.publisher,
        authors=fields.authors or page.authors,
        url=fields.url,
        captions=page.captions,
    )


def _suffix(name: str) -> str:
    return next((suffix for suffix in sorted(SUFFIXES, key=len, reverse=True) if name.lower().endswith(suffix)), "")


def _file_id(file: Path, root: Path) -> str:
    relative = file.relative_to(root).as_posix() if file.is_relative_to(root) and file != root else file.name
    return relative[: len(relative) - len(_suffix(file.name))] or relative
