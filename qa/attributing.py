"""Who says what an answer tells, and the words that say so. Pure.

In each sentence of an article somebody speaks: the article itself, a source that it names, or nobody that it names
("reportedly"). An answer that leaves the source out would make the claim its own.
"""

import re
from collections.abc import Iterable, Iterator

from ingest.datatypes import Attribution, Chunk
from qa.saying import SAYING_VERBS
from qa.words import STOP_WORDS, stem, words

_HEDGE = re.compile(
    r"\b(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed|alleged|rumou?rs?|rumou?red"
    r"|reports? (?:of|that|sa(?:y|ys|id))|according to (?:\w+ )?reports"
    r"|(?:is|are|was|were|been|be|it’s|it's)\s+(?:\w+ly\s+)?"
    r"(?:said|believed|thought|understood|reported|alleged|feared|estimated|presumed|claimed)"
    r"|(?:believed|thought|reported|said) to (?:be|have))\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    rf"\b(?:{SAYING_VERBS}|argu\w+|belie\w+|think\w*|thought|suggest\w*|wrote|writes|not(?:ed|es)|stress\w+|estimat\w+"
    r"|admit\w*|deni\w+|deny|declar\w+|describ\w+|called|calls|blam\w+|quot\w+|cit(?:ed|ing|es)|found|finds|show(?:s|ed)"
    r"|predict\w+|reveal\w*|recall\w*|asked|replied|tweeted|posted|assert\w*|alleg\w+|conced\w+|fear\w*|opinion|words"
    r"|acknowledg\w+|advis\w+|dismiss\w+|hailed|condemn\w+|prais\w+|branded|label\w+|welcom\w+|critici[sz]\w+|denounc\w+"
    r"|reject\w+|termed|dubbed|joked|urg(?:ed|es)|complain\w+|expect\w*|hope[ds]?|promis\w+|pledg\w+|vow\w+|testif\w+"
    r"|rul(?:ed|es)|doubt\w*|reckon\w*|conclud\w+|maintain\w*"
    r"|(?:h[eo]lds?|establish\w+|discover\w+|answer\w+|object(?:ed|s)|agree[ds]?|accept\w*|repeat\w*)\s(?:\w+\s){0,3}?that"
    r"|puts? (?:it|the|this|that|his|her|its|their))\b",
    re.IGNORECASE,
)
# Around such a verb its subject stands within so many characters before and behind.
_BEFORE, _BEHIND = 110, 70
_UNNAMED = frozenset("he she it they him her them".split())
_OBJECT = {"he": "him", "she": "her", "they": "them"}
# A source that is told by at least this share of its words is named; a name is told by its last word.
_NAMED = 0.6
# An attribution covers a stretch when it has more than this share of its characters.
_COVERED = 0.5


def source_of(chunk: Chunk, start: int, end: int, mark: tuple[int, int] | None = None) -> str | None:
    """Who says [start, end) of the article: a source, "" where nobody is named ("reportedly"), or None where the
    article says it in its own voice.

    Offsets count in the article's text. With a `mark`, the words that answer, only what is said of those counts: the
    rest of a sentence may be somebody else's. Of several sources the one with the largest part is told.
    """
    first, stop = mark if mark and mark[0] < mark[1] else (start, end)
    shares = _shares(chunk.attributions, first, stop)
    if not shares or sum(shares.values()) <= _COVERED * (stop - first):
        return None
    return max(shares, key=lambda source: (shares[source], bool(source)))


def names_source(text: str, source: str) -> bool:
    """Whether a text says itself that this source says so; for the source "" whether it says that this is hearsay.

    The source in another part than that of the speaker is not enough: "Ankara is keen" does not tell that Ankara says
    so. "They said" names nobody, and "the sources said" not the sources who spoke to a paper; "Turkish sources" are
    named by "the Turkish sources said", and "Osama Rabie, the chairman" by "Rabie said".
    """
    if not source:
        return bool(_HEDGE.search(text))
    if source.lower() in _UNNAMED:
        return source.lower() in words(text)
    told = {stem(word) for part in _around_sayings(text) for word in _plain(part)}
    name = source.split(",")[0]
    capitals = [word for word in re.findall(r"[^\W\d_][\w’'.-]*", name) if word[0].isupper()]
    person = len(capitals) > 1 and name.endswith(capitals[-1])
    if person and stem(_plain(capitals[-1])[0]) in told:
        return True
    wanted = [stem(word) for word in _plain(name) if word not in STOP_WORDS]
    return bool(wanted) and sum(word in told for word in wanted) >= max(_NAMED * len(wanted), 1)


def attributed(text: str, source: str) -> str:
    """The statement with its source in front, unless it names it: "According to Turkish sources: ..."."""
    if not text.strip() or names_source(text, source):
        return text
    if not source:
        return f"Reportedly: {text}"
    return f"According to {_OBJECT.get(source.lower(), source)}: {text}"


def _around_sayings(text: str) -> Iterator[str]:
    for match in _SPOKEN.finditer(text):
        yield text[max(match.start() - _BEFORE, 0) : match.end() + _BEHIND]


def _shares(attributions: Iterable[Attribution], start: int, end: int) -> dict[str, int]:
    """How many characters of [start, end) each source says, in the order of the text."""
    shares: dict[str, int] = {}
    for one in attributions:
        covered = min(one.end, end) - max(one.start, start)
        if covered > 0:
            shares[one.source] = shares.get(one.source, 0) + covered
    return shares


def _plain(text: str) -> list[str]:
    return [word.removesuffix("'s") for word in words(text)]
