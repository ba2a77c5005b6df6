"""JSON and JSON Lines: key names, bad records, and text that stays as it is."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from ingest.datatypes import Article, Failure
from ingest.loading import limits, load, records

TEXT = "The ferry ran again on Tuesday.\n\nThe mayor kept silent."


def write(folder: Path, name: str, *values: Any) -> Path:
    file = folder / name
    data = "\n".join(value if isinstance(value, str) else json.dumps(value) for value in values).encode()
    file.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return file


def load_all(file: Path) -> list[Article | Failure]:
    return list(load(file, file.parent))


def load_one(file: Path) -> Article:
    (article,) = load_all(file)
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize("title", ["title", "headline", "Title"])
@pytest.mark.parametrize("text", ["text", "body", "content", "articleBody"])
def test_title_and_text_go_by_several_names(tmp_path: Path, title: str, text: str) -> None:
    article = load_one(write(tmp_path, "a.json", {title: "Ferry Runs", text: TEXT}))

    assert (article.title, article.text) == ("Ferry Runs", TEXT)


@pytest.mark.parametrize("key", ["published", "date", "publish_date", "pub_date", "datePublished", "published_at"])
def test_the_date_goes_by_several_names(tmp_path: Path, key: str) -> None:
    assert load_one(write(tmp_path, "a.json", {"text": TEXT, key: "22 September 2020"})).published == "2020-09-22"


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("2020-03-05T22:45:00+03:00", "2020-03-05T22:45:00+03:00"),
        ("13/03/2023", "2023-03-13"),
        ("03/04/2020", None),
        (1600763400, "2020-09-22T08:30:00Z"),
        (1600763400000, "2020-09-22T08:30:00Z"),
        (20200922, "2020-09-22"),
        ("202009220830", "2020-09-22T08:30"),
        (202009229930, "1976-05-27T01:40:29Z"),
        ("last week", None),
        (None, None),
        (True, None),
    ],
)
def test_a_date_is_kept_as_stated_or_unknown(tmp_path: Path, value: Any, published: str | None) -> None:
    assert load_one(write(tmp_path, "a.json", {"text": TEXT, "published": value})).published == published


@pytest.mark.parametrize("source", ["Island Times", {"name": "Island Times", "id": None}])
@pytest.mark.parametrize("key", ["publisher", "source"])
def test_the_publisher_is_a_name_or_an_object_with_one(tmp_path: Path, key: str, source: Any) -> None:
    assert load_one(write(tmp_path, "a.json", {"text": TEXT, key: source})).publisher == "Island Times"


def test_a_source_that_is_a_link_is_no_publisher(tmp_path: Path) -> None:
    article = load_one(write(tmp_path, "a.json", {"text": TEXT, "source": "https://example.org/a"}))

    assert (article.publisher, article.url) == ("", "https://example.org/a")


@pytest.mark.parametrize(
    ("value", "authors"),
    [
        ("By Jane Doe and John Smith", ("Jane Doe", "John Smith")),
        ("Jane Doe, John Smith", ("Jane Doe", "John Smith")),
        ("Doe, Jane", ("Doe, Jane",)),
        (["Jane Doe", {"name": "John Smith"}], ("Jane Doe", "John Smith")),
        (None, ()),
    ],
)
def test_authors_are_read_from_strings_lists_and_objects(tmp_path: Path, value: Any, authors: tuple[str, ...]) -> None:
    assert load_one(write(tmp_path, "a.json", {"text": TEXT, "authors": value})).authors == authors


def test_a_records_text_stays_character_for_character(tmp_path: Path) -> None:
    text = "Share\n\n“Curly” ‘quotes’,  two spaces,\ttab, ﬁ, １２, café – naïve…\n\n\n\nRelated\n(AFP)\nBy Jane Doe"

    assert load_one(write(tmp_path, "a.json", {"title": "Share", "text": text})).text == text


def test_a_list_of_paragraphs_is_joined_by_blank_lines(tmp_path: Path) -> None:
    assert load_one(write(tmp_path, "a.json", {"text": TEXT.split("\n\n")})).text == TEXT


def test_lone_surrogates_cannot_enter_the_archive(tmp_path: Path) -> None:
    article = load_one(write(tmp_path, "a.json", '{"title": "Ferry \\ud83d", "text": "Runs \\udc00 again."}'))

    assert (article.title + article.text).encode() == "Ferry \ufffdRuns \ufffd again.".encode()


@pytest.mark.parametrize("wrap", [lambda records: records, lambda records: {"articles": records}])
def test_a_file_may_hold_a_list_of_articles(tmp_path: Path, wrap: Any) -> None:
    file = write(tmp_path, "wire.json", wrap([{"id": "one", "text": "First."}, {"text": "Second.", "url": "u"}]))

    first, second = load_all(file)

    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.id, first.source) == ("one", f"{file}#1")
    assert (second.id[:5], len(second.id), second.source) == ("wire#", 21, f"{file}#2")


def test_a_record_without_id_keeps_its_id_when_lines_move(tmp_path: Path) -> None:
    record = {"title": "Ferry", "text": TEXT}
    first = load_all(write(tmp_path, "wire.jsonl", record, {"text": "Other."}))[0]
    moved = load_all(write(tmp_path, "wire.jsonl", {"text": "Other."}, record))[1]

    assert isinstance(first, Article)
    assert isinstance(moved, Article)
    assert first.id == moved.id
    assert first.source != moved.source


@pytest.mark.parametrize("name", ["wire.jsonl", "wire.jsonl.gz", "wire.ndjson", "wire.json"])
def test_json_lines_are_read_under_every_name(tmp_path: Path, name: str) -> None:
    articles = load_all(write(tmp_path, name, {"id": "a", "text": "First."}, "", {"id": "b", "text": "Second."}))

    assert [article.id for article in articles if isinstance(article, Article)] == ["a", "b"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_json_lines_may_begin_with_a_byte_order_mark(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "wire.jsonl"
    file.write_bytes('{"text": "Erste Fähre."}\n{"text": "Zweite Fähre."}\n'.encode(encoding))

    assert [article.text for article in load_all(file) if isinstance(article, Article)] == [
        "Erste Fähre.",
        "Zweite Fähre.",
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{bad", "The line is not valid JSON: Expecting property name enclosed in double quotes (column 2)."),
        ("[1]", "The record is a list, not an object with a title and a text."),
        (
            '{"title": "t", "url": "u"}',
            "The record has no text: give it under 'text', 'body' or 'content' (found keys: 'title', 'url').",
        ),
        ('{"body": 5}', "The value of 'body' is a number; it has to be a string or a list of strings."),
        ('{"text": " "}', "The value of 'text' is empty; an article needs a text."),
        ("[" * 100_000, "The line is not valid JSON: it is nested too deeply."),
        ('{"text": ' + "9" * 5000 + "}", "The line is not valid JSON: it has a number with too many digits."),
    ],
)
def test_a_bad_line_is_named_and_the_others_go_in(tmp_path: Path, line: str, reason: str) -> None:
    file = write(tmp_path, "wire.jsonl", {"text": "First."}, line, {"text": "Third."})

    first, failure, third = load_all(file)

    assert isinstance(first, Article)
    assert failure == Failure(f"{file}#2", reason)
    assert isinstance(third, Article)


def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MAX_ARTICLE_BYTES", 1000)
    file = write(tmp_path, "wire.jsonl", {"text": "x" * 5000}, {"text": "Second."})

    failure, article = load_all(file)

    assert failure == Failure(f"{file}#1", f"The line is longer than {limits.megabytes(1000)}; split the article.")
    assert isinstance(article, Article)


def test_a_truncated_gzip_file_gives_what_it_holds_and_one_failure(tmp_path: Path) -> None:
    file = write(
        tmp_path, "wire.jsonl.gz", *({"text": f"Report {number}: {number**5 % 100_003}."} for number in range(500))
    )
    file.write_bytes(file.read_bytes()[:-2000])

    *articles, failure = load_all(file)

    assert articles
    assert all(isinstance(article, Article) for article in articles)
    assert isinstance(failure, Failure)
    assert failure.reason == f"The gzip data is damaged or cut off after line {len(articles)}; copy the file again."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            '{"title": "x",\n"text": "cut',
            "The file is not valid JSON: Unterminated string starting at (line 2, column 9).",
        ),
        ("[]", "The JSON list is empty."),
        ('"text"', "The record is a string, not an object with a title and a text."),
        ("[" * 100_000, "The file is not valid JSON: it is nested too deeply."),
    ],
)
def test_a_bad_json_file_is_one_failure(tmp_path: Path, text: str, reason: str) -> None:
    file = write(tmp_path, "a.json", text)

    assert load_all(file) == [Failure(str(file), reason)]
