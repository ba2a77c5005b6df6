"""What is measured with: articles as files, questions, and chunk texts that both sides embed.

    python -m tests.benchmarks.texts all ARTICLES FOLDER
    python -m tests.benchmarks.texts articles ARTICLES FOLDER   the article files alone, repeated with changed words

Runs as a process of its own, so that the one that measures stays small: a child counts its parent's memory as its own
until it has started its own program.
"""

import gzip
import json
import os
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

from ingest.chunking import chunk, embedded_text
from ingest.datatypes import Article, Chunk
from ingest.embedder import DEFAULT, Embedder, load_embedder
from ingest.loading import find_files, load
from tests.benchmarks.repeating import Changer

QUESTIONS = 20
# Chunks embedded in the comparison of the embedders alone; each side takes them in as many rounds as bench.py says.
CHUNKS = 512

_ROOT = Path(__file__).parents[2]
Record = dict[str, Any]


def main(count: int, folder: Path) -> None:
    """Writes articles/*.json, questions.json and chunks.json into the folder, the compiled embedder into compiled/, and
    prints what they hold."""
    name, articles, questions = sample(count)
    target = folder / "articles"
    target.mkdir()
    for number, article in enumerate(articles):
        _write(article, target, number)
    started = perf_counter()
    embedder = load_embedder(DEFAULT, folder / "compiled")
    compiled = perf_counter() - started
    chunks = list(chunked(find_files(target), target, embedder))
    texts = [embedded_text(title, c.text) for title, c in chunks]
    step = max(len(texts) // CHUNKS, 1)
    (folder / "chunks.json").write_text(json.dumps(texts[::step][:CHUNKS]), encoding="utf-8")
    (folder / "questions.json").write_text(json.dumps(questions), encoding="utf-8")
    facts = {
        "texts": name,
        "articles": len(articles),
        "characters": sum(len(article["text"]) for article in articles),
        "chunks": len(chunks),
        "compile_seconds": compiled,
    }
    print(json.dumps(facts))


def repeated(count: int, folder: Path) -> None:
    """Writes articles/*.json into the folder, copies with changed words where there are not so many, and prints how
    many articles were there."""
    _, articles, _ = sample(count)
    change = Changer(article["text"] for article in articles)
    folder.joinpath("articles").mkdir(parents=True)
    for number in range(count):
        turn, place = divmod(number, len(articles))
        article = articles[place]
        if turn:
            name = f"{article['id']}~{turn}"
            title, text = change([article["title"], article["text"]], name)
            article = article | {"id": name, "title": title, "text": text}
        _write(article, folder / "articles", number)
    print(json.dumps({"originals": len(articles)}))


def _write(article: Record, folder: Path, number: int) -> None:
    (folder / f"{number:06}.json").write_text(json.dumps(article, ensure_ascii=False), encoding="utf-8")


def chunked(files: list[Path], root: Path, embedder: Embedder) -> Iterator[tuple[str, Chunk]]:
    """(headline, chunk) of all articles in the files, with the boundaries that the product makes."""
    for file in files:
        for item in load(file, root):
            if isinstance(item, Article):
                yield from ((item.title, c) for c in chunk(item, embedder.fits))


def sample(count: int, questions: int = QUESTIONS) -> tuple[str, list[Record], list[str]]:
    """The set's name, at most `count` articles and so many questions: RealTime QA where it is there, else the sample
    archive."""
    folder = Path(os.environ.get("DATELINE_DATASETS") or _ROOT.parent / "shared" / "datasets") / "eval" / "rtqa"
    if (folder / "articles.jsonl.gz").is_file():
        return "RealTime QA", *_rtqa(folder, count, questions)
    asked = [q["question"] for q in _json_lines(_ROOT / "tests" / "questions.jsonl") if q["answerable"]]
    step = max(len(asked) // questions, 1)
    corpus = _ROOT / "corpus"
    found = (item for file in find_files(corpus) for item in load(file, corpus))
    articles = islice((_record(item) for item in found if isinstance(item, Article)), count)
    return "the sample archive", list(articles), asked[::step][:questions]


def _rtqa(folder: Path, count: int, most: int) -> tuple[list[Record], list[str]]:
    """Questions that have an answer, the articles with their answers, then others in the order of the file."""
    articles = {article["id"]: article for article in _json_lines(folder / "articles.jsonl.gz")}
    questions = [q for q in _json_lines(folder / "questions.jsonl") if q["type"] == "answerable"]
    questions = [q for q in questions if q["gold_article_ids"]][:most]
    first = dict.fromkeys(i for q in questions for i in q["gold_article_ids"] if i in articles)
    chosen = list(islice(dict.fromkeys([*first, *articles]), count))
    return [articles[i] for i in chosen], [q["question"] for q in questions]


def article_of(record: Record) -> Article:
    """The record as an article, its text taken as it stands."""
    known = {name: record.get(name) or "" for name in ("title", "text", "publisher", "url")}
    return Article(id=record["id"], source=record["id"], published=record.get("published") or None, **known)


def _record(article: Article) -> Record:
    return {
        "id": article.id,
        "title": article.title,
        "text": article.text,
        "published": article.published or "",
        "publisher": article.publisher,
        "url": article.url,
    }


def _json_lines(file: Path) -> Iterator[Record]:
    content = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    yield from map(json.loads, content.splitlines())


if __name__ == "__main__":
    {"all": main, "articles": repeated}[sys.argv[1]](int(sys.argv[2]), Path(sys.argv[3]))
