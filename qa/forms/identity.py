"""Who somebody or what something is: answered by how the articles introduce the name. Pure."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.people import PEOPLE, TITLES
from qa.datatypes import Evidence, Hit, Query
from qa.forms.introducing import folded, introductions, plainest
from qa.forms.kinds import KINDS
from qa.forms.wording import POLITE, is_single, plain
from qa.reader import text_of
from qa.words import STOP_WORDS, words

_IS = r"(?:['’]s|\s+(?:is|was|are|were))"
_ASKED = re.compile(
    rf"{POLITE}(?P<asks>who|what)(?:\s+(?:exactly|or\s+what))?{_IS}\s+(?:exactly\s+)?"
    r"(?:(?:the|this)\s+)?(?P<name>.+?)(?:\s+again)?\W*$",
    re.IGNORECASE,
)
_OF_A_KIND = re.compile(
    rf"{POLITE}(?P<asks>what)\s+(?:kind|sort|type)\s+of\s+(?:an?\s+)?\w+{_IS}\s+(?:the\s+)?(?P<name>.+?)\W*$",
    re.IGNORECASE,
)
_VERB_LAST = re.compile(rf"{POLITE}(?P<asks>who|what)\s+(?:the\s+)?(?P<name>.+?){_IS}\W*$", re.IGNORECASE)
_NAME_FIRST = re.compile(
    rf"\W*(?P<name>[^\s?!.,;:()][^?!.,;:()]*?)(?:\s+[-–—]|,|:)\s*(?P<asks>who|what){_IS}\s+(?:that|this|he|she|it|they)\W*$",
    re.IGNORECASE,
)
_SMALL_VERB = re.compile(r"(?:['’]s|\b(?:is|was|are|were))\b")
_NO_NAMES = frozenset(
    "OK Okay Thanks Sorry Wait Right Hmm Great Interesting No Yes Hello Hi Well Good Fine So And But Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday GDP CPI".split()
)
_MOST_WORDS = 5
_LINKS = frozenset(
    "of the and for al and de la le les del dela van von der den ter ten bin ibn ben du da das dos di el y e".split()
)
# Titles that stand before a surname as well as before the whole name; kings and popes have no surname.
_BEFORE_SURNAMES = TITLES - frozenset("king queen prince princess pope sheikh lady sir lord".split())
_OFFICES = PEOPLE | TITLES | frozenset("ceo cfo coo mp mps vp shah sultan emir duke heads bosses chiefs".split())
# Older reports lose a little by each day, since offices change; those that are more about the name gain a little.
_PER_DAY, _MOST_LOST = 0.0004, 0.6
_HIT = 0.2
# What the surname alone loses, in an article with the whole name, and the most words of a name that has one.
_SURNAME = 0.3
_WITH_SURNAME = 3
_LONGER = r"|\s+(?-i:[A-Z][a-z])"


@dataclass(frozen=True, slots=True)
class Named:
    """A name that is asked for, as typed, and whether it is somebody's ("who")."""

    name: str
    person: bool

    @property
    def is_proper(self) -> bool:
        """Whether it is written like a name of its own: the capitals are its own."""
        parts = [part for part in self.name.split() if part not in _LINKS and not part.startswith("al-")]
        return bool(parts) and not any(part[0].islower() for part in parts)


def asked_name(question: str) -> Named | None:
    """The name after which a question asks "who is" or "what is"; None where it asks something else."""
    asked = plain(question)
    matches = (pattern.match(asked) for pattern in (_NAME_FIRST, _OF_A_KIND, _ASKED, _VERB_LAST))
    found = next(filter(None, matches), None)
    if found is None or not is_single(_NAME_FIRST.sub(r"\g<name>", asked)):
        return None
    named = Named(found["name"].strip(" ,"), found["asks"].lower() == "who")
    return named if _could_be_name(named, asked) else None


def asks_for_identity(question: str) -> bool:
    """Whether the question is who or what a name is; of one typed without capitals, whether it could be that."""
    return asked_name(question) is not None


def read_identity(query: Query, hits: Sequence[Hit]) -> list[Evidence]:
    """The sentences that introduce the name, with the words that do as their mark."""
    named = asked_name(query.question)
    newest = max((hit.article.day for hit in hits if hit.article.day), default=None)
    found = []
    for evidence in _introducing(named, hits) if named else ():
        day = evidence.hit.article.day
        age = (newest - day).days if newest and day else 0
        found.append(replace(evidence, score=evidence.score - min(_PER_DAY * age, _MOST_LOST)))
    return found


def _could_be_name(named: Named, asked: str) -> bool:
    parts = named.name.split()
    told = words(named.name)
    if not told or len(parts) > _MOST_WORDS or re.search(r"['’]s?(?:\s|$)|[?!;:()]", named.name):
        return False
    head = words(re.split(r"\s+of\s+", named.name)[0])
    if not head or head[-1] in _OFFICES:
        return False  # "the President of Ukraine" and "the harbour master" are offices
    if any(part in STOP_WORDS - _LINKS for part in parts):
        return False
    if named.is_proper:
        return named.name not in _NO_NAMES and _SMALL_VERB.search(asked) is not None  # else all words have capitals
    if any(part[0].isupper() for part in parts):
        kinds = [part for part in parts if part[0].islower() and part not in _LINKS]
        return parts[-1] in KINDS and all(kind in KINDS for kind in kinds)
    small = not any(word.endswith(("ed", "ing")) or word in KINDS for word in parts)
    return small and not {"of", "the", "and", "for"} & set(parts) and (len(parts) > 1 or not named.person)


def _introducing(named: Named, hits: Sequence[Hit]) -> Iterator[Evidence]:
    """Of each sentence its plainest introduction of the name or, in an article with the whole name, of what later
    sentences call it: a person by the surname, "Dunmore Industries" "Dunmore"."""
    parts = named.name.split()
    whole, short = _pattern(parts, named), _short(parts, named)
    texts: defaultdict[str, str] = defaultdict(str)
    for hit in hits:
        texts[hit.article.id] += folded(f"{hit.article.title}. {hit.chunk.text} ")
    known = {article for article, text in texts.items() if whole.search(text) and _alone(parts, named, text)}
    for hit in hits:
        for start, end in hit.chunk.sentences:
            evidence = Evidence(hit, start, end, 0.0)
            text = text_of(evidence)
            told = list(introductions(whole, text))
            if short and not told and (hit.article.id in known or parts[-1] in KINDS):
                told = [replace(i, score=i.score - _SURNAME) for i in introductions(short, text, surname=named.person)]
            if best := plainest(told):
                mark = (start + best.start, start + best.end)
                yield replace(evidence, score=best.score + _HIT * hit.score, mark=mark)


def _short(parts: Sequence[str], named: Named) -> "re.Pattern[str] | None":
    if named.person:
        return _pattern(parts[-1:], named) if 1 < len(parts) <= _WITH_SURNAME else None
    return _pattern(parts[:-1], named) if len(parts) > 1 and parts[-1].lower() in KINDS else None


def _alone(parts: Sequence[str], named: Named, text: str) -> bool:
    """Whether nobody else in the text has the surname."""
    if not named.person:
        return True
    surname = re.escape(folded(parts[-1]))
    others = re.findall(rf"\b([A-Z][\w'’-]+)\s+{surname}\b", text, re.IGNORECASE)
    return {other.lower() for other in others if other[0].isupper()} <= KINDS | {folded(p).lower() for p in parts}


def _pattern(parts: Sequence[str], named: Named) -> "re.Pattern[str]":
    """The name in a folded text: a first name may stand between title and surname ("General Paulo Injai"), and a
    thing's name is no part of a longer one ("Georgia", "Georgia Hunter")."""
    first, *rest = (re.escape(folded(part)) for part in parts)
    titled = named.person and parts[0].lower() in _BEFORE_SURNAMES
    gap = r"\s+(?:(?-i:[A-Z])[\w.'’-]*\s+){0,2}" if titled else r"\s+"
    spaced = first + "".join((r"\s+" if number else gap) + part for number, part in enumerate(rest))
    return re.compile(rf"(?<![\w-]){spaced}(?![\w-]{'' if named.person else _LONGER})", re.IGNORECASE)
