"""PDF files with a text layer, and those that cannot be read."""

from pathlib import Path

import pypdf

from ingest.datatypes import Article, Failure
from ingest.loading import load

PRINTED = (
    (10, 740, "Island Times"),
    (24, 700, "Ferry Runs Again"),
    (24, 672, "After Storm"),
    (11, 640, "Tuesday, 22 September 2020"),
    (11, 610, "The ferry between the two islands ran again on Tuesday, the harbour office"),
    (11, 596, "said. It had been out of service since the storm."),
    (11, 570, "The mayor kept silent."),
)


def make_pdf(file: Path, pages: list[list[tuple[int, int, str]]], password: str = "") -> Path:
    """A PDF that prints each (size, height, text) in Helvetica."""
    writer = pypdf.PdfWriter()
    font = pypdf.generic.DictionaryObject(
        {
            pypdf.generic.NameObject("/Type"): pypdf.generic.NameObject("/Font"),
            pypdf.generic.NameObject("/Subtype"): pypdf.generic.NameObject("/Type1"),
            pypdf.generic.NameObject("/BaseFont"): pypdf.generic.NameObject("/Helvetica"),
        }
    )
    fonts = pypdf.generic.DictionaryObject({pypdf.generic.NameObject("/F1"): writer._add_object(font)})
    for printed in pages:
        page = writer.add_blank_page(612, 792)
        stream = pypdf.generic.StreamObject()
        stream.set_data(
            "".join(f"BT /F1 {size} Tf 1 0 0 1 50 {y} Tm ({text}) Tj ET\n" for size, y, text in printed).encode()
        )
        page[pypdf.generic.NameObject("/Resources")] = pypdf.generic.DictionaryObject(
            {pypdf.generic.NameObject("/Font"): fonts}
        )
        page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(file)
    return file


def load_one(file: Path) -> Article:
    (article,) = load(file, file.parent)
    assert isinstance(article, Article), article
    return article


def test_headline_date_publisher_and_paragraphs_are_read_off_the_print(tmp_path: Path) -> None:
    article = load_one(make_pdf(tmp_path / "ferry.pdf", [list(PRINTED)]))

    assert article.title == "Ferry Runs Again After Storm"
    assert (article.published, article.publisher) == ("2020-09-22", "Island Times")
    assert article.text == (
        "The ferry between the two islands ran again on Tuesday, the harbour office said."
        " It had been out of service since the storm.\n\nThe mayor kept silent."
    )


def test_the_files_own_date_is_no_date_of_publication(tmp_path: Path) -> None:
    printed = [line for line in PRINTED if "September" not in line[2]]

    assert load_one(make_pdf(tmp_path / "ferry.pdf", [printed])).published is None


def test_a_paragraph_runs_on_over_a_page_and_running_heads_are_left_out(tmp_path: Path) -> None:
    sentences = ["The storm broke the pier and", "the harbour office closed the", "quay until the summer."]
    pages = [
        [(9, 770, "Island Times archive"), (11, 700, sentence), (9, 20, f"Page {number} of 3")]
        for number, sentence in enumerate(sentences, 1)
    ]

    assert load_one(make_pdf(tmp_path / "ferry.pdf", pages)).text == " ".join(sentences)


def test_a_pdf_without_text_says_what_to_do(tmp_path: Path) -> None:
    file = make_pdf(tmp_path / "scan.pdf", [[]])

    assert list(load(file, tmp_path)) == [
        Failure(str(file), "The PDF has no text layer (it may be a scan); run text recognition (OCR) on it first.")
    ]


def test_a_pdf_with_a_password_says_what_to_do(tmp_path: Path) -> None:
    file = make_pdf(tmp_path / "secret.pdf", [list(PRINTED)], password="secret")

    assert list(load(file, tmp_path)) == [
        Failure(str(file), "The PDF is protected by a password; save it without one.")
    ]


def test_a_pdf_with_an_unknown_filter_says_what_to_do(tmp_path: Path) -> None:
    file = make_pdf(tmp_path / "strange.pdf", [list(PRINTED)])
    # The one stream is the page's text.
    file.write_bytes(file.read_bytes().replace(b"<<\n/Length ", b"<<\n/Filter /Strange\n/Length ", 1))

    assert list(load(file, tmp_path)) == [
        Failure(str(file), "The PDF is damaged and cannot be read; save or export it again.")
    ]


def test_a_damaged_pdf_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "broken.pdf"
    file.write_bytes(b"%PDF-1.4\n1 0 obj << /Type /Catalog")

    assert list(load(file, tmp_path)) == [
        Failure(str(file), "The PDF is damaged and cannot be read; save or export it again.")
    ]
