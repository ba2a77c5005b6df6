"""JSON and JSON Lines, gzipped or not: records, which are clean already and only have their encoding repaired."""

import codecs
import gzip
import io
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, cast

from ingest.datatypes import Article, Failure
from ingest.errors import LoadError
from ingest.loading.encoding import NotText, decode, repair
from ingest.loading.fields import Fields, find_text, one_line, read_fields
from ingest.loading.limits import MAX_ARTICLE_BYTES, MAX_JSON_BYTES, megabytes

_BAD_GZIP = (EOFError, zlib.error, gzip.BadGzipFile)
_BAD_JSON = (NotText, ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a record stands. `hashed` tells that it shares its file, and the file's id, with other records."""

    source: str
    file_id: str
    hashed: bool


def read_json(file: Path, file_id: str) -> Iterator[Article | Failure]:
    """The articles of a JSON file: one object, a list of them, or an object with a list under "articles".

    Raises LoadError when the file as a whole cannot be read.
    """
    with _open(file) as stream:
        try:
            data = stream.read(MAX_JSON_BYTES + 1)
        except _BAD_GZIP as error:
            raise LoadError(str(file), "The gzip data is damaged or cut off; copy the file again.") from error
    if len(data) > MAX_JSON_BYTES:
        raise LoadError(
            str(file), f"A JSON file may have {megabytes(MAX_JSON_BYTES)}; JSON Lines (.jsonl) has no limit."
        )
    try:
        value = _parse(data)
    except _BAD_JSON as error:
        if not (isinstance(error, json.JSONDecodeError) and error.msg == "Extra data"):
            raise LoadError(str(file), f"The file is not valid JSON: {_fault(error)}.") from error
        yield from read_json_lines(file, file_id)
        return
    if isinstance(value, Mapping) and isinstance(value.get("articles"), list) and not find_text(value)[0]:
        value = value["articles"]
    if not isinstance(value, list):
        yield _read_record(value, _Place(str(file), file_id, hashed=False))
    elif not value:
        raise LoadError(str(file), "The JSON list is empty.")
    else:
        for number, record in enumerate(value, 1):
            yield _read_record(record, _Place(f"{file}#{number}", file_id, hashed=True))


def read_json_lines(file: Path, file_id: str) -> Iterator[Article | Failure]:
    """The articles of a JSON Lines file, one at a time; a bad line is a Failure, and the next one is read."""
    number = 0
    with _open(file) as stream:
        try:
            for number, line in enumerate(_lines(stream), 1):
                place = _Place(f"{file}#{number}", file_id, hashed=True)
                if line is None:
                    yield Failure(
                        place.source, f"The line is longer than {megabytes(MAX_ARTICLE_BYTES)}; split the article."
                    )
                elif line.strip():
                    yield _read_line(line, place)
        except _BAD_GZIP as error:
            reason = f"The gzip data is damaged or cut off after line {number}; copy the file again."
            raise LoadError(str(file), reason) from error


def _open(file: Path) -> IO[bytes]:
    """The bytes of the file, unpacked when it is gzipped, whatever its name."""
    with file.open("rb") as stream:
        packed = stream.read(2) == b"\x1f\x8b"
    return cast(IO[bytes], gzip.open(file)) if packed else file.open("rb")


def _lines(stream: IO[bytes]) -> Iterator[str | bytes | None]:
    """The lines of the stream; None stands for one that is too long."""
    start = stream.read(4)
    stream.seek(0)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = io.TextIOWrapper(stream, "utf-16", errors="replace")
        try:
            yield from text
        finally:
            text.detach()  # the stream is closed by who opened it
        return
    while line := stream.readline(MAX_ARTICLE_BYTES + 1):
        if len(line) <= MAX_ARTICLE_BYTES:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(MAX_ARTICLE_BYTES)
        yield None


def _parse(data: str | bytes) -> Any:
    return json.loads(data if isinstance(data, str) else decode(data))


def _read_line(line: str | bytes, place: _Place) -> Article | Failure:
    try:
        record = _parse(line)
    except _BAD_JSON as error:
        return Failure(place.source, f"The line is not valid JSON: {_fault(error)}.")
    return _read_record(record, place)


def _fault(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        where = f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        return f"{error.msg} ({where})"
    if isinstance(error, NotText):
        return "it is not text"
    return "it is nested too deeply" if isinstance(error, RecursionError) else "it has a number with too many digits"


def _read_record(record: Any, place: _Place) -> Article | Failure:
    if not isinstance(record, Mapping):
        return Failure(place.source, f"The record is {_kind(record)}, not an object with a title and a text.")
    key, value = find_text(record)
    if not key:
        found = ", ".join(repr(str(name)[:40]) for name in list(record)[:8]) or "none"
        return Failure(
            place.source, f"The record has no text: give it under 'text', 'body' or 'content' (found keys: {found})."
        )
    paragraphs = value if isinstance(value, list) else [value]
    if not all(isinstance(paragraph, str) for paragraph in paragraphs):
        return Failure(
            place.source, f"The value of {key!r} is {_kind(value)}; it has to be a string or a list of strings."
        )
    text = repair("\n\n".join(paragraphs))
    if not text:
        return Failure(place.source, f"The value of {key!r} is empty; an article needs a text.")
    fields = read_fields(record)
    return Article(
        id=fields.id or (f"{place.file_id}#{_digest(fields, text)}" if place.hashed else place.file_id),
        title=fields.title,
        text=text,
        source=place.source,
        published=fields.dated.published,
        written=fields.dated.written,
        publisher=fields.publisher,
        authors=fields.authors,
        url=fields.url,
        captions=tuple(filter(None, map(one_line, _captions(record)))),
    )


def _captions(record: Mapping[str, Any]) -> list[Any]:
    found = record.get("captions", record.get("caption", []))
    return found if isinstance(found, list) else [found]


def _digest(fields: Fields, text: str) -> str:
    seed = fields.url or f"{fields.title}{fields.dated.published or ''}{text}"
    return sha256(seed.encode()).hexdigest()[:16]


def _kind(value: Any) -> str:
    kinds = {
        dict: "an object",
        list: "a list",
        str: "a string",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return kinds.get(type(value), "null")
