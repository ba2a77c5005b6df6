"""The newsroom's stories that training does not see, as articles to ingest and a question file to ask of them.

python -m qa.training.held_out FOLDER     writes FOLDER/articles.jsonl and FOLDER/questions.jsonl
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qa.training.preparing import NEWSROOM, held_out

ARTICLES, QUESTIONS = "articles.jsonl", "questions.jsonl"


def write_held_out(directory: Path) -> int:
    """Write `articles.jsonl` and `questions.jsonl` into a directory, made if missing; the number of questions."""
    articles: list[dict[str, Any]] = []
    questions: list[dict[str, Any]] = []
    for path in sorted(NEWSROOM.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            if held_out("newsroom", f"{path.stem} {number}"):
                story, name = json.loads(line), f"{path.stem}-{number:02}"
                articles += _articles(story, name)
                questions += _questions(story, name)
    directory.mkdir(parents=True, exist_ok=True)
    for file, rows in ((ARTICLES, articles), (QUESTIONS, questions)):
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (directory / file).write_text(text, encoding="utf-8")
    return len(questions)


def _articles(story: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    for number, article in enumerate(story["articles"]):
        told = {key: article[key] for key in ("title", "publisher", "date")}
        yield {"id": f"{name}-{number}", **told, "text": " ".join(article["sentences"])}


def _questions(story: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    for number, question in enumerate(story["questions"]):
        asked = {"id": f"{name}-q{number:02}", "question": question["q"], "answerable": bool(question["e"])}
        if question["e"]:
            asked["answers"] = list(dict.fromkeys(span for _, _, span in question["e"]))
            asked["articles"] = list(dict.fromkeys(f"{name}-{article}" for article, _, _ in question["e"]))
            quotes = [story["articles"][article]["sentences"][at] for article, at, _ in question["e"]]
            asked["quotes"] = list(dict.fromkeys(quotes))
        if question.get("contrary"):
            asked["contrary"] = True
        yield asked | {"tags": ["false-premise" if "contrary" in asked else "answered" if question["e"] else "near"]}


if __name__ == "__main__":
    print(f"{write_held_out(Path(sys.argv[1]))} questions")
