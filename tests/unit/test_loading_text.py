"""Plain text and Markdown files, front matter, and encodings."""

from pathlib import Path

import pytest

from ingest.datatypes import Article, Failure
from ingest.loading import load

BODY = "The ferry ran again on Tuesday, the harbour office said.\n\nThe mayor kept silent."
SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_4ac551fded0c7382.txt"


def load_one(file: Path) -> Article:
    (article,) = load(file, file.parent)
    assert isinstance(article, Article), article
    return article


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


@pytest.mark.skipif(not SEED.exists(), reason="the seed article lies beside the project, not in it")
def test_the_seed_article_is_read_exactly() -> None:
    article = load_one(SEED)
    lines = [line for line in SEED.read_text(encoding="utf-8").split("\n") if line.strip()]

    assert article.title == lines[1] == lines[2]
    assert article.title.startswith("Russia, Turkey Conduct Joint Military Drill")
    assert article.published == "2020-09-22T08:30"
    assert article.publisher == "Asharq Al-Awsat"
    assert article.captions == (lines[4],)
    assert article.text == "\n\n".join(lines[5:-1])
    assert lines[-1] == "Editor Picks"


def test_an_article_is_named_by_its_path_under_the_root(tmp_path: Path) -> None:
    (tmp_path / "north").mkdir()
    file = write(tmp_path / "north", "2020-ferry.txt", f"Ferry Runs Again\n\n{BODY}")
    (article,) = load(file, tmp_path)

    assert isinstance(article, Article)
    assert (article.id, article.source) == ("north/2020-ferry", str(file))


def test_a_single_file_is_named_by_its_stem(tmp_path: Path) -> None:
    file = write(tmp_path, "ferry.txt", f"Ferry Runs Again\n\n{BODY}")
    (article,) = load(file, file)

    assert isinstance(article, Article)
    assert article.id == "ferry"


def test_the_time_of_the_file_is_never_a_date_of_publication(tmp_path: Path) -> None:
    assert load_one(write(tmp_path, "2020-09-22-ferry.txt", f"Ferry Runs Again\n\n{BODY}")).published is None


@pytest.mark.parametrize("name", ["ferry.txt", "ferry.md"])
def test_front_matter_states_the_fields(tmp_path: Path, name: str) -> None:
    file = write(
        tmp_path,
        name,
        "---\ntitle: Ferry Runs Again\npublished: 2020-03-02T08:00:00+03:00\npublisher: Island Times\n"
        f"authors: [Jane Doe, John Smith]\nurl: https://example.org/ferry\nid: isles/ferry\n---\n\n{BODY}\n",
    )

    assert load_one(file) == Article(
        id="isles/ferry",
        title="Ferry Runs Again",
        text=BODY,
        source=str(file),
        published="2020-03-02T08:00:00+03:00",
        publisher="Island Times",
        authors=("Jane Doe", "John Smith"),
        url="https://example.org/ferry",
    )


def test_an_unquoted_colon_does_not_spoil_front_matter(tmp_path: Path) -> None:
    article = load_one(write(tmp_path, "ferry.md", f"---\ntitle: Mayor: ferry runs\ndate: 2020-09-22\n---\n{BODY}"))

    assert (article.title, article.published, article.text) == ("Mayor: ferry runs", "2020-09-22", BODY)


@pytest.mark.parametrize(
    ("title", "date"),
    [('"Ferry Runs Again"', "2020-03-02T08:00:00+03:00"), ("Ferry Runs Again", "2020-03-02T08:00:00+03:00")],
)
def test_front_matter_may_be_toml(tmp_path: Path, title: str, date: str) -> None:
    article = load_one(write(tmp_path, "ferry.md", f"+++\ntitle = {title}\ndate = {date}\n+++\n\n{BODY}\n"))

    assert (article.title, article.published, article.text) == ("Ferry Runs Again", "2020-03-02T08:00:00+03:00", BODY)


@pytest.mark.parametrize(("line", "mark"), [("---", ":"), ("+++", " =")])
def test_front_matter_that_is_nested_too_deeply_does_no_harm(tmp_path: Path, line: str, mark: str) -> None:
    text = f"{line}\ntitle{mark} Ferry Runs Again\na{mark} {'[' * 3000}\n{line}\n{BODY}"
    article = load_one(write(tmp_path, "ferry.txt", text))

    assert (article.title, article.text) == ("Ferry Runs Again", BODY)


@pytest.mark.parametrize(
    "link",
    [
        "[Idlib](https://en.wikipedia.org/wiki/Idlib_(city))",
        '[Idlib](https://example.org "The city (in Syria)")',
        "[Idlib](https://example.org/a(b)",
        "![A map](https://example.org/map_(city).png)Idlib",
    ],
)
def test_a_link_whose_address_has_brackets_leaves_none_behind(tmp_path: Path, link: str) -> None:
    article = load_one(write(tmp_path, "ferry.md", f"# Ferry Runs Again\n\nThe road to {link} was closed (again)."))

    assert article.text == "The road to Idlib was closed (again)."


def test_a_rule_at_the_top_is_not_front_matter(tmp_path: Path) -> None:
    article = load_one(
        write(tmp_path, "ferry.md", f"---\n\n# Ferry Runs Again\n\n{BODY}\n\n---\n\nOne more sentence follows here.")
    )

    assert (article.title, article.text) == ("Ferry Runs Again", f"{BODY}\n\nOne more sentence follows here.")


def test_markdown_is_read_as_its_reader_sees_it(tmp_path: Path) -> None:
    article = load_one(
        write(
            tmp_path,
            "ferry.md",
            "# Ferry *Runs* Again\n\n*Tuesday, 22 September 2020 | Island Times*\n\n"
            "![The ferry in the harbour](ferry.png)\n\n"
            "The **ferry** ran again on [Tuesday](https://example.org), the `snake_case_name` and 2 * 3 * 4 stayed.\n\n"
            "## What comes next\n\n> The mayor kept silent.\n",
        )
    )

    assert (article.title, article.published, article.publisher) == ("Ferry Runs Again", "2020-09-22", "Island Times")
    assert article.captions == ("The ferry in the harbour",)
    assert article.text == (
        "The ferry ran again on Tuesday, the `snake_case_name` and 2 * 3 * 4 stayed.\n\n"
        "What comes next\n\nThe mayor kept silent."
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_every_encoding_gives_the_same_text(tmp_path: Path, encoding: str) -> None:
    text = "The café’s owner said “no” – and left for Malmö."
    article = load_one(write(tmp_path, "ferry.txt", f"Café Reopens\n\n{text}", encoding))

    assert (article.title, article.text) == ("Café Reopens", text)


def test_newlines_of_every_kind_part_paragraphs(tmp_path: Path) -> None:
    assert load_one(write(tmp_path, "ferry.txt", f"Ferry Runs Again\n\n{BODY}".replace("\n", "\r\n"))).text == BODY


def test_mojibake_is_undone_and_typography_stays(tmp_path: Path) -> None:
    broken = "The cafÃ© is open again, the owner saidâ€¦"
    sound = "“Fine” ﬁnds, ‘curly’ quotes and １２ wide digits stay."
    article = load_one(
        write(tmp_path, "ferry.txt", f"Ferry Runs Again\n\n22 May 2020\n\n{BODY}\n\n{broken}\n\n{sound}")
    )

    assert article.text == f"{BODY}\n\nThe café is open again, the owner said…\n\n{sound}"


def test_text_is_composed_and_free_of_control_characters(tmp_path: Path) -> None:
    article = load_one(
        write(tmp_path, "ferry.txt", "Ferry Runs Again\n\nThe cafe\u0301 is open,\x07 the owner said.\x1b")
    )

    assert article.text == "The caf\u00e9 is open, the owner said."


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", bytes(range(256)) * 20])
def test_a_renamed_binary_file_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "picture.txt"
    file.write_bytes(data)

    (failure,) = load(file, tmp_path)

    assert failure == Failure(str(file), "The content is not text, although the name ends in .txt; check the file.")
