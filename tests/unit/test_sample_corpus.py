"""The fixed questions against the sample articles: what is expected can be found."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from ingest.datatypes import Article
from ingest.loading import find_files, load
from qa.evaluation.matching import contains, normalize
from qa.evaluation.questions import Question, load_questions

TESTS = Path(__file__).parent.parent
CORPUS = TESTS.parent / "corpus"
QUESTIONS = load_questions(TESTS / "questions.jsonl").questions
NEWS_TAGS = (
    "resolved-date", "question-time", "who-says", "copies", "disagreement", "false-premise", "as-of", "receipt",
    "timeline",
)  # fmt: skip


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    loaded = [item for file in find_files(CORPUS) for item in load(file, CORPUS)]
    return {item.id: item for item in loaded if isinstance(item, Article)}


def expected(question: Question, articles: dict[str, Article]) -> list[str]:
    """The texts, headlines included, in which the question's answer should stand."""
    named = (articles[name] for name in (*question.articles, *question.other_articles))
    return [normalize(f"{article.title}\n{article.text}") for article in named]


def test_the_expected_articles_are_there_and_no_later_than_the_question(articles: dict[str, Article]) -> None:
    for question in QUESTIONS:
        days = [articles[name].day for name in question.articles]
        assert not question.as_of or all(day and day <= question.as_of for day in days), question.id


def test_every_quote_and_an_answer_of_a_question_stand_in_an_expected_article(articles: dict[str, Article]) -> None:
    for question in QUESTIONS:
        texts = expected(question, articles)
        missing = [q for q in question.quotes if not any(contains(text, normalize(q)) for text in texts)]
        assert not missing, question.id
        answers = map(normalize, question.answers)
        assert not texts or any(contains(text, answer) for answer in answers for text in texts), question.id


def test_a_later_article_that_has_to_be_told_of_is_later(articles: dict[str, Article]) -> None:
    days = {article.title: article.day or date.min for article in articles.values()}
    for question in QUESTIONS:
        if question.as_of:
            told = [days[title] for title in question.must_say if title in days]
            assert all(day > question.as_of for day in told), question.id


def test_every_point_of_news_sense_has_at_least_eight_questions() -> None:
    counts = Counter(tag for question in QUESTIONS for tag in question.tags)
    assert {tag: counts[tag] for tag in NEWS_TAGS if counts[tag] < 8} == {}
    assert sum(question.contrary for question in QUESTIONS) >= 20
