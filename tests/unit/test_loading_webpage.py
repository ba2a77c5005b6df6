"""HTML pages: text without furniture, and metadata from wherever the page states it."""

from pathlib import Path

import pytest

from ingest.datatypes import Article, Failure
from ingest.loading import load

PARAGRAPHS = (
    "The ferry between the two islands ran again on Tuesday, the harbour office said in a statement.",
    "It had been out of service since the storm of last week, which broke the pier and flooded the warehouses.",
    "The mayor, however, kept silent.",
)
BODY = "\n\n".join(PARAGRAPHS)
HEADLINE = "Ferry Runs Again After Storm"


def write(folder: Path, html: str) -> Path:
    file = folder / "ferry.html"
    file.write_bytes(html.encode())
    return file


def page(head: str = "", top: str = "", title: str = HEADLINE, footer: str = "<a href='/terms'>Terms</a>") -> str:
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>"
        "<div id='cookies'>We use cookies to improve this site. <button>Accept all</button></div>"
        "<header><nav><a href='/'>Home</a><a href='/world'>World</a></nav></header>"
        f"<main><article><h1>{HEADLINE}</h1>{top}"
        + "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
        + "</article>"
        "<section class='related'><h2>Related</h2><ul><li><a href='/1'>Five old ferries</a></li></ul></section>"
        f"</main><footer>{footer}</footer><script>var date = '2001-02-03';</script></body></html>"
    )


def load_one(folder: Path, html: str) -> Article:
    (article,) = load(write(folder, html), folder)
    assert isinstance(article, Article), article
    return article


def test_the_text_is_the_report_alone(tmp_path: Path) -> None:
    article = load_one(tmp_path, page())

    assert (article.title, article.text) == (HEADLINE, BODY)


def test_linked_data_states_the_fields(tmp_path: Path) -> None:
    head = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "Organization", "@id": "#us", "name": "Island Times"},
        {"@type": ["NewsArticle"], "headline": "Ferry Runs Again After Storm",
         "datePublished": "2020-09-22T08:30:00+03:00", "dateModified": "2020-09-23T10:00:00+03:00",
         "author": [{"@type": "Person", "name": "Jane Doe"}], "publisher": {"@id": "#us"}}]}</script>
        <link rel="canonical" href="https://example.org/ferry">"""

    article = load_one(tmp_path, page(head))

    assert article.published == "2020-09-22T08:30:00+03:00"
    assert (article.publisher, article.authors, article.url) == (
        "Island Times",
        ("Jane Doe",),
        "https://example.org/ferry",
    )


def test_open_graph_states_the_fields(tmp_path: Path) -> None:
    head = (
        f"<meta property='og:title' content='{HEADLINE}'><meta property='og:site_name' content='Island Times'>"
        "<meta property='article:modified_time' content='2020-09-30T00:00:00Z'>"
        "<meta property='article:published_time' content='2020-09-22T08:30:00Z'><meta name='author' content='Jane Doe'>"
    )

    article = load_one(tmp_path, page(head))

    assert (article.published, article.publisher, article.authors) == (
        "2020-09-22T08:30:00Z",
        "Island Times",
        ("Jane Doe",),
    )


@pytest.mark.parametrize(
    "top",
    [
        "<p>Published <time datetime='2020-09-22T08:30:00Z'>22 September</time></p>",
        "<time class='updated' datetime='2020-10-01'></time><time datetime='2020-09-22T08:30:00Z'></time>",
        "<span itemprop='datePublished' content='2020-09-22T08:30:00Z'>22 Sept</span>",
        "<div class='meta'>Published: 22 September 2020, 08:30:00 GMT</div>",
    ],
)
def test_a_date_in_the_body_of_the_page_is_read(tmp_path: Path, top: str) -> None:
    article = load_one(tmp_path, page(top=top))

    assert (article.published, article.text) == ("2020-09-22T08:30:00Z", BODY)


def test_a_visible_date_and_byline_are_read_and_taken_out(tmp_path: Path) -> None:
    article = load_one(tmp_path, page(top="<p class='by'>By Jane Doe</p><p>Tuesday, 22 September 2020</p>"))

    assert (article.published, article.authors, article.text) == ("2020-09-22", ("Jane Doe",), BODY)


def test_a_date_is_never_guessed(tmp_path: Path) -> None:
    html = page(footer="© 2019 Island Times. Page made on 2018-01-01.").replace("/world", "/2017/05/06/world")

    assert load_one(tmp_path, html).published is None


def test_a_date_of_change_alone_is_no_date_of_publication(tmp_path: Path) -> None:
    head = '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "dateModified": "2020-09-23"}</script>'

    assert load_one(tmp_path, page(head, top="<time class='updated' datetime='2020-09-23'></time>")).published is None


def test_dates_of_other_stories_are_not_taken(tmp_path: Path) -> None:
    html = page().replace("</ul>", "<li><time datetime='2015-01-01'></time></li></ul>")

    assert load_one(tmp_path, html).published is None


@pytest.mark.parametrize(
    "title", [f"{HEADLINE} | Island Times", f"{HEADLINE} – Island Times", f"Island Times - {HEADLINE}"]
)
def test_the_page_title_names_the_publisher(tmp_path: Path, title: str) -> None:
    article = load_one(tmp_path, page(title=title))

    assert (article.title, article.publisher) == (HEADLINE, "Island Times")


def test_a_copyright_line_names_the_publisher(tmp_path: Path) -> None:
    assert (
        load_one(tmp_path, page(footer="<p>© 2020 Island Times. All rights reserved.</p>")).publisher == "Island Times"
    )


def test_broken_linked_data_does_no_harm(tmp_path: Path) -> None:
    article = load_one(tmp_path, page("<script type='application/ld+json'>{\"headline\": </script>"))

    assert (article.title, article.text) == (HEADLINE, BODY)


def test_captions_are_kept_apart(tmp_path: Path) -> None:
    article = load_one(
        tmp_path, page(top="<figure><img src='a.png'><figcaption>The northern harbour</figcaption></figure>")
    )

    assert (article.captions, article.text) == (("The northern harbour",), BODY)


def test_a_promotion_inside_the_report_is_taken_out(tmp_path: Path) -> None:
    html = page().replace("<p>The mayor", "<p>Sign up for our weekly newsletter.</p><p>The mayor")

    assert load_one(tmp_path, html).text == BODY


def test_the_declared_encoding_is_used(tmp_path: Path) -> None:
    file = tmp_path / "ferry.html"
    html = page().replace("utf-8", "windows-1251").replace("The mayor", "Мэр")
    file.write_bytes(html.encode("windows-1251"))

    (article,) = load(file, tmp_path)

    assert isinstance(article, Article)
    assert article.text.endswith("Мэр, however, kept silent.")


def test_broken_html_gives_what_can_be_read(tmp_path: Path) -> None:
    article = load_one(
        tmp_path, f"<html><title>{HEADLINE}</title><body><div><p>{PARAGRAPHS[0]}<p>{PARAGRAPHS[1]}<b><table><tr>"
    )

    assert PARAGRAPHS[0] in article.text
    assert PARAGRAPHS[1] in article.text


@pytest.mark.parametrize("html", ["<html><body><script>1</script></body></html>", "<!-- -->", "<html></html>", " "])
def test_a_page_without_text_is_refused_in_one_sentence(tmp_path: Path, html: str) -> None:
    file = write(tmp_path, html)

    assert list(load(file, tmp_path)) == [
        Failure(str(file), "No article text was found in the file; check that it holds a report.")
    ]
