"""What one answer is worth: a question's expectations against a prediction. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from qa.evaluation.matching import contains, normalize, token_f1
from qa.evaluation.predictions import MAX_ANSWER_WORDS, Prediction, Quoted
from qa.evaluation.questions import Question

# A longer quote shows nothing in particular.
MAX_QUOTE_CHARS = 600
# The best grade: a right answer shown in a right article, or a refusal where there is no answer.
BEST = 3


@dataclass(frozen=True, slots=True)
class Score:
    """What one answer is worth.

    `rank` is the place, from 1, of the first expected article among those retrieved. `em` and `f1` judge the marked
    words, `contains` the text. `valid`, `supports` say of each citation whether it stands verbatim where it claims
    to, and whether it also shows an expected string, from an expected article. `forbidden` are strings that it says
    and must not, `unsaid` those that it or its receipt must say and does not. `misjudged`: it takes a false premise
    of the question for true, or denies a true one. `missing`: nothing was answered because asking failed; that
    counts as a wrong answer.
    """

    id: str
    answerable: bool
    tags: tuple[str, ...]
    missing: bool
    abstained: bool
    confidence: float | None
    seconds: float | None
    stages: tuple[tuple[str, float], ...]
    expects_articles: bool
    rank: int | None
    recall: float
    em: float
    f1: float
    contains: float
    words: int
    valid: tuple[bool, ...]
    supports: tuple[bool, ...]
    quote_chars: tuple[int, ...]
    grounded: float | None
    statements: int
    unsupported: int
    forbidden: tuple[str, ...]
    unsaid: tuple[str, ...] = ()
    misjudged: bool = False

    @property
    def cited_correct(self) -> bool:
        """The text holds an expected answer, and a citation shows it in an expected article: the headline."""
        return bool(self.contains) and any(self.supports)

    @property
    def grade(self) -> int:
        """0 wrong, 1 refused though answerable, 2 right but unshown, incomplete or with a forbidden word, 3 right."""
        if not self.answerable:
            return (2 if self.unsaid else BEST) if self.abstained else 0
        if self.abstained:
            return 1
        if not self.contains:
            return 0
        return 2 if not self.cited_correct or self.forbidden or self.unsaid or self.misjudged else BEST

    @property
    def passed(self) -> bool:
        """Right in every respect: answered, cited, all said that must be and nothing that must not; or refused if
        there is no answer."""
        return self.grade == BEST

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values under the same names."""
        return asdict(self)

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> "Score":
        """The score that `to_dict` wrote, also after a way through JSON."""
        given: dict[str, Any] = {n: tuple(value) if isinstance(value, list) else value for n, value in fields.items()}
        given["stages"] = tuple((name, seconds) for name, seconds in fields["stages"])
        return cls(**given)


def score(question: Question, prediction: Prediction | None, text_of: Callable[[str], str | None]) -> Score:
    """Judge one prediction, None if asking failed; `text_of` gives an article's text by id, None if there is none."""
    given = prediction or Prediction(question.id)
    missing = prediction is None
    abstained = given.abstained or (not given.text.strip() and not missing)
    golds = [gold for gold in map(normalize, question.answers) if gold]
    said = "" if abstained else normalize(given.text)
    short = "" if abstained else normalize(given.short)
    cited = () if abstained else given.citations
    valid = tuple(is_verbatim(quoted, text_of(quoted.article_id)) for quoted in cited)
    words = len(given.text.split())
    attempted = not abstained and question.answerable
    expected = set(question.articles)
    found = list(dict.fromkeys(given.retrieved))
    return Score(
        id=question.id,
        answerable=question.answerable,
        tags=question.tags,
        missing=missing,
        abstained=abstained,
        confidence=given.confidence,
        seconds=given.seconds,
        stages=given.stages,
        expects_articles=bool(expected) and question.answerable,
        rank=next((place for place, article in enumerate(found, 1) if article in expected), None),
        recall=len(expected & set(found[:10])) / min(10, len(expected)) if expected else 0.0,
        em=float(attempted and any(short == gold for gold in golds)),
        f1=max((token_f1(short, gold) for gold in golds), default=0.0) if attempted else 0.0,
        contains=float(attempted and words <= MAX_ANSWER_WORDS and any(contains(said, gold) for gold in golds)),
        words=words,
        valid=valid,
        supports=_supports(question, cited, valid),
        quote_chars=tuple(len(quoted.quote) for quoted in cited),
        grounded=None if abstained or missing else _grounded(said, cited, valid),
        statements=0 if abstained else len(given.statements),
        unsupported=0 if abstained else given.unsupported,
        forbidden=() if abstained else _forbidden(question, given),
        unsaid=() if abstained and question.answerable else _unsaid(question, given),
        misjudged=not abstained and not missing and given.contrary != question.contrary,
    )


def is_verbatim(quoted: Quoted, text: str | None) -> bool:
    """Whether the quote is what stands between its offsets: promise 1 of the design."""
    if text is None or not quoted.quote or not 0 <= quoted.start < quoted.end <= len(text):
        return False
    return text[quoted.start : quoted.end] == quoted.quote


def _supports(question: Question, cited: Sequence[Quoted], valid: Sequence[bool]) -> tuple[bool, ...]:
    """Which citations are verbatim, short enough, from an expected article, and hold an expected string."""
    if not question.answerable:
        return ()
    phrases = [phrase for phrase in map(normalize, (*question.answers, *question.quotes)) if phrase]
    allowed = {*question.articles, *question.other_articles}
    return tuple(
        ok
        and len(quoted.quote) <= MAX_QUOTE_CHARS
        and (quoted.article_id in allowed or not allowed)
        and any(contains(normalize(quoted.quote), phrase) for phrase in phrases)
        for quoted, ok in zip(cited, valid, strict=True)
    )


def _grounded(said: str, cited: Sequence[Quoted], valid: Sequence[bool]) -> float:
    """Whether the answer's own words stand in its valid quotes: verbatim up to 12 words, else six words of ten."""
    quoted = " ".join(normalize(q.quote) for q, ok in zip(cited, valid, strict=True) if ok)
    words = said.split()
    if len(words) <= 12:
        return float(contains(quoted, said))
    known = set(quoted.split())
    return float(sum(word in known for word in words) / len(words) >= 0.6)


def _forbidden(question: Question, given: Prediction) -> tuple[str, ...]:
    said = normalize(given.full_text)
    return tuple(phrase for phrase in question.must_not_say if contains(said, normalize(phrase)))


def _unsaid(question: Question, given: Prediction) -> tuple[str, ...]:
    told, receipt = normalize(f"{given.full_text}\n{given.told}"), normalize(given.receipt)
    expected = [(phrase, told) for phrase in question.must_say] + [(phrase, receipt) for phrase in question.receipt]
    return tuple(phrase for phrase, where in expected if not contains(where, normalize(phrase)))
