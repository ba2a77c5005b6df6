"""From a model's text with markers to statements with verbatim quotes, each checked. Pure."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ingest.sentences import sentences
from qa.datatypes import Citation, Hit, Statement
from qa.polarity import contradicts
from qa.support import Claim, Quote, common_words, enough, read_claim, share, unmet

# The cosine of a text to each of several others.
Similarity = Callable[[str, Sequence[str]], Sequence[float]]

# What `answer_text` puts after a sentence that no quote bears out.
UNSUPPORTED = "[unsupported]"

# Sentences of the cited chunks, the nearest by their words, whose meaning is compared; and the most quotes that bear
# one sentence out together.
_CANDIDATES = 8
_JOINTLY = 3

_NUMBERS = r"\d{1,3}(?:\s*(?:[-–,;&]|and)\s*\d{1,3})*"
_ONE = rf"[\[【]\s*\^?(?:(?:source|passage|article|chunk|document)s?\s*)?{_NUMBERS}\s*(?:†[^\]】\n]*)?[\]】]"
_MARKERS = re.compile(rf"[ \t]*{_ONE}(?:[ \t]*[,;]?[ \t]*{_ONE})*", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?")
_SOURCES = re.compile(
    rf"\n\s*[#*\s]*(?:sources?|references?|citations?)\s*:?\**\s*:?\s*\n(?:[ \t]*(?:[-*•][ \t]*)?{_ONE}[^\n]*(?:\n\s*|$))+$",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t][^\n]*$", re.MULTILINE)
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_BULLET = re.compile(r"(?:^|\n)[ \t]*(?:[-*•–—]|\d{1,2}[.)])[ \t]+")
_LEAD_IN = re.compile(r"(?::|^\W*(?:yes|no)\W*)$", re.IGNORECASE)


def ground(
    text: str, hits: Sequence[Hit], similarity: Similarity
) -> tuple[tuple[Statement, ...], tuple[Citation, ...]]:
    """The statements of a model's text, each with the quotes that bear it out, and all citations in order of use.

    A marker [n] counts the hits from 1; one that counts none is dropped. A sentence is checked against the sentences of
    the chunks that it cites, then against all others; when none bears it out it is unsupported and cites nothing.
    `quote == article.text[start:end]` holds for every citation whatever the text is.
    """
    common = common_words(hits)
    judge = _Judge(hits, similarity)
    numbered: dict[tuple[str, int, int], Citation] = {}
    statements = []
    before = ""
    for marked in _marked_sentences(text, len(hits)):
        quotes = judge.quotes(read_claim(marked.text, common, before), marked.cited)
        before = marked.text
        cited = dict.fromkeys(_cite(quote, numbered) for quote in quotes)
        statements.append(Statement(marked.text, tuple(cited), bool(cited)))
    return tuple(statements), tuple(numbered.values())


def answer_text(statements: Iterable[Statement]) -> str:
    """The statements as one text, each followed by its markers: "They refused. [1][2] They left. [unsupported]"."""
    return " ".join(f"{statement.text} {_markers(statement)}".strip() for statement in statements)


def _markers(statement: Statement) -> str:
    numbers = "".join(f"[{citation.number}]" for citation in statement.citations)
    return numbers if statement.supported else f"{numbers}{UNSUPPORTED}"


def _cite(quote: Quote, numbered: dict[tuple[str, int, int], Citation]) -> Citation:
    """The citation of a quote, numbered when it is used for the first time."""
    article = quote.hit.article
    key = (article.id, quote.start, quote.end)
    if key not in numbered:
        numbered[key] = Citation(
            len(numbered) + 1, article.id, article.title, article.publisher, article.published, article.url,
            quote.start, quote.end, quote.text,
        )  # fmt: skip
    return numbered[key]


@dataclass(frozen=True, slots=True)
class _Marked:
    """A sentence without its markers, and the places in `hits` of those that they name."""

    text: str
    cited: tuple[int, ...]


def _marked_sentences(text: str, count: int) -> list[_Marked]:
    """The sentences of a model's text; one without a marker shares those of the next in its paragraph that has some."""
    plain, markers = _take_markers(_tidy(text), count)
    spans = sentences(plain)
    cited: list[list[int]] = [[] for _ in spans]
    for position, numbers in markers:
        if spans:
            cited[_owner(plain, spans, position)] += numbers
    found: list[_Marked] = []
    for index, (start, end) in enumerate(spans):
        heard = cited[index] or _lent(plain, spans, cited, index)
        sentence = " ".join(plain[start:end].split())
        if found and _LEAD_IN.search(found[-1].text):
            lead = found.pop()
            sentence = f"{lead.text} {sentence}"
        if any(c.isalnum() for c in sentence):
            found.append(_Marked(sentence, tuple(dict.fromkeys(heard))))
    return found


def _tidy(text: str) -> str:
    """The text without headings, a list of sources at its end, and signs of emphasis; items of a list stand apart."""
    plain = _EMPHASIS.sub(r"\2", _HEADING.sub("", _SOURCES.sub("", text.replace("\r", ""))))
    return _BULLET.sub("\n\n", plain).strip()


def _take_markers(text: str, count: int) -> tuple[str, list[tuple[int, list[int]]]]:
    """The text without its markers, and where each stood in what is left, with the places that it names."""
    kept: list[str] = []
    markers: list[tuple[int, list[int]]] = []
    length = last = 0
    for match in _MARKERS.finditer(text):
        before = text[last : match.start()]
        joined = text[match.end() : match.end() + 1].isalnum() and match.start() > 0
        kept += [before, " " if joined else ""]
        length += len(before)
        markers.append((length, _places(match[0], count)))
        length += joined
        last = match.end()
    return "".join(kept) + text[last:], markers


def _places(marker: str, count: int) -> list[int]:
    found: list[int] = []
    for first, last in _RANGE.findall(marker):
        low, high = sorted((int(first), int(last or first)))
        found += [number - 1 for number in range(max(low, 1), min(high, count) + 1)]
    return found


def _owner(text: str, spans: Sequence[tuple[int, int]], position: int) -> int:
    """The sentence that a marker belongs to: the one it stands in or after, unless it opens a line of text."""
    for index, (start, end) in enumerate(spans):
        if start < position <= end:
            return index
        if position <= start:
            line_start = text.rfind("\n", 0, position) + 1
            opens_line = not text[line_start:position].strip() and "\n" not in text[position:start]
            return index if opens_line or index == 0 else index - 1
    return len(spans) - 1


def _lent(
    text: str, spans: Sequence[tuple[int, int]], cited: Sequence[Sequence[int]], index: int
) -> Sequence[int]:
    """The markers of the next sentence of the same line that has some, else of the one before."""
    for step, stop in ((1, len(spans)), (-1, -1)):
        for other in range(index + step, stop, step):
            first, second = sorted((index, other))
            if "\n" in text[spans[first][1] : spans[second][0]]:
                break
            if cited[other]:
                return cited[other]
    return ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    quote: Quote
    words: float
    cosine: float

    @property
    def score(self) -> float:
        return self.words + self.cosine


class _Judge:
    """Finds the sentences of the hits that bear a claim out."""

    def __init__(self, hits: Sequence[Hit], similarity: Similarity) -> None:
        self._quotes = [
            [Quote(hit, start, end) for start, end in hit.chunk.sentences or ((hit.chunk.start, hit.chunk.end),)]
            for hit in hits
        ]
        self._similarity = similarity

    def quotes(self, claim: Claim, cited: Sequence[int]) -> list[Quote]:
        """The quotes for a claim, or none. Of the cited hits each one that bears it out is quoted, of others the best."""
        if not claim.stems:
            return []
        others = [place for place in range(len(self._quotes)) if place not in cited]
        if cited:
            near = self._candidates(claim, cited)
            if near and contradicts(claim.text, near[0].quote.text):
                return []
            alone = self._alone(claim, near)
            found = self._together(claim, near, alone[:1]) if len(alone) < 2 else []
            if found or alone:
                return sorted(found or alone, key=lambda quote: self._rank(quote, cited))
        near = self._candidates(claim, others)
        if near and contradicts(claim.text, near[0].quote.text):
            return []
        alone = self._alone(claim, near)[:1]
        return alone or self._together(claim, [c for c in near if c.quote.hit.article == near[0].quote.hit.article], [])

    def _rank(self, quote: Quote, cited: Sequence[int]) -> tuple[int, int]:
        return next((n for n, place in enumerate(cited) if quote in self._quotes[place]), len(cited)), quote.start

    def _candidates(self, claim: Claim, places: Sequence[int]) -> list[_Candidate]:
        """The sentences of these hits nearest to the claim, best first."""
        quotes = [quote for place in places for quote in self._quotes[place]]
        ranked = sorted(((share(claim, [quote]), quote) for quote in quotes), key=lambda pair: -pair[0])[:_CANDIDATES]
        if not ranked:
            return []
        cosines = self._similarity(claim.in_context, [quote.text for _, quote in ranked])
        found = [_Candidate(quote, words, cosine) for (words, quote), cosine in zip(ranked, cosines, strict=True)]
        return sorted(found, key=lambda candidate: -candidate.score)

    def _alone(self, claim: Claim, candidates: Sequence[_Candidate]) -> list[Quote]:
        """The best sentence of each hit that bears the claim out by itself."""
        found: dict[tuple[str, int], Quote] = {}
        for c in candidates:
            chunk = c.quote.hit.chunk
            carries = enough(c.words, c.cosine) and not unmet(claim, [c.quote])
            if carries and not contradicts(claim.text, c.quote.text):
                found.setdefault((chunk.article_id, chunk.ordinal), c.quote)
        return list(found.values())

    def _together(self, claim: Claim, candidates: Sequence[_Candidate], chosen: list[Quote]) -> list[Quote]:
        """The chosen quotes, or else the best, with the few that add to them; none if they do not bear the claim out.

        A quote adds two words of the claim at least, or one if it stands just before: "He" is named there.
        """
        if not chosen:
            if not candidates:
                return []
            chosen = [candidates[0].quote]
        while len(chosen) < _JOINTLY:
            gains = [(_gain(claim, chosen, c.quote), n) for n, c in enumerate(candidates) if c.quote not in chosen]
            gain, place = max(gains, key=lambda pair: (pair[0], -pair[1]), default=(0, 0))
            if not gain:
                break
            chosen = [*chosen, candidates[place].quote]
        if len(chosen) == 1 or unmet(claim, chosen):
            return []
        cosine = self._similarity(claim.in_context, [" ".join(quote.text for quote in chosen)])[0]
        return _merged(chosen) if enough(share(claim, chosen), cosine) else []


def _gain(claim: Claim, chosen: Sequence[Quote], quote: Quote) -> int:
    """How many more of the claim's words a further quote tells, as far as it may be added."""
    if contradicts(claim.text, quote.text):
        return 0
    more = round((share(claim, [*chosen, quote]) - share(claim, chosen)) * len(claim.stems))
    introduces = any(quote.hit == other.hit and quote.end < other.start for other in chosen)
    return more if more >= 2 or (more and introduces) else 0


def _merged(quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes with neighbouring sentences of one chunk joined to one."""
    merged: list[Quote] = []
    for quote in sorted(quotes, key=lambda quote: (quote.hit.article.id, quote.start)):
        last = merged[-1] if merged else None
        if last and last.hit == quote.hit and not _between(last, quote).strip():
            merged[-1] = Quote(quote.hit, last.start, quote.end)
        else:
            merged.append(quote)
    return merged


def _between(first: Quote, second: Quote) -> str:
    chunk = first.hit.chunk
    return chunk.text[first.end - chunk.start : second.start - chunk.start]
