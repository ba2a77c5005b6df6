"""Names on a page: agencies, outlets, photographers and authors. Each function looks at one whole line."""

import re
from collections import Counter

from ingest.cleaning.boilerplate import ends_sentence

_AGENCIES = (
    "AA", "AAP", "AFP", "AP", "ANSA", "Agence France-Presse", "Al Jazeera", "Anadolu", "Anadolu Agency",
    "Associated Press", "BBC", "Bloomberg", "CNN", "DPA", "EFE", "EPA", "Getty", "Getty Images", "Interfax", "Kyodo",
    "PA", "PA Media", "Press Association", "RIA Novosti", "Reuters", "SANA", "SPA", "TASS", "The Associated Press",
    "UPI", "WAM", "Xinhua", "Yonhap", "dpa",
)  # fmt: skip
_AGENCY = "(?:" + "|".join(sorted(map(re.escape, _AGENCIES), key=len, reverse=True)) + ")"
_PICTURE_WORD = (
    r"\b(?:[Pp]hotos?|[Ii]mage|[Pp]icture|[Ff]ile|[Hh]andout|[Aa]rchive|[Ii]llustration|[Cc]ourtesy|[Pp]ool)\b"
)

# A credit that only a picture has.
_PHOTO_CREDIT = re.compile(
    rf"\([^()]{{0,50}}(?:{_PICTURE_WORD}|\bGetty\b)[^()]{{0,50}}(?<!\.)\)$"
    rf"|\[[^\[\]]*(?:{_PICTURE_WORD}|\b{_AGENCY}\b)[^\[\]]*\]$"
    r"|\b(?:Photograph|Photo|Image|Picture|Credit)s?(?: by (?=[A-Z])| credit: ?| ?: ?)[^.]{2,60}$"
    r"|\b(?:REUTERS|AFP|AP|EPA) ?/ ?[\w .'’-]{2,40}$"
    rf"|[^.]{{0,40}}/ ?{_AGENCY}(?: via [\w ]+)?$"
)
# "(AFP)" ends a caption, and sometimes the last sentence of a report.
_AGENCY_CREDIT = re.compile(rf"\((?:[^()]{{0,30}}[/,–-] ?)?{_AGENCY}(?: ?[/,–-][^()]{{0,30}})?\)$")
_PICTURE_LABEL = re.compile(
    r"(?:FILE(?: PHOTO| IMAGE)?\s*[-–—:]|(?:[Ff]ile )?(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Cc]aption)\s*:)\s*\S"
)

_BYLINE = re.compile(r"(?:[Ww]ritten )?[Bb][Yy]:?\s+(?P<names>[^\W\d_].*)")
_NAME_PARTICLE = re.compile(r"(?:al-\w+|de|da|di|del|der|den|van|von|bin|bint|ibn|el|la|le|and|of|the|&|for|in|,)$")
_OUTLET_WORD = re.compile(
    r"\b(?:news|newspaper|times|post|daily|herald|tribune|guardian|telegraph|journal|press|agency|gazette|chronicle|observer"
    r"|review|radio|tv|television|magazine|media|mail|express|mirror|standard|independent|globe|monitor|week|today)\b|^The\s",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\bfrom\s+(?:the\s+)?(?P<name>[^|]+?)(?P<kind>\s+(?:newspaper|magazine|website|agency))?\s*$", re.IGNORECASE
)
_MASTHEAD_WORD = re.compile(
    r"\b(?:news|newspaper|times|daily|herald|tribune|telegraph|journal|gazette|chronicle|radio|tv|television|magazine)\b",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset(
    ("of", "the", "and", "in", "on", "at", "for", "to", "by", "from", "with", "de", "la", "el", "al")
)
_SECTION = re.compile(
    r"(?:(?:front page|home|world|news|politics|business|econom(?:y|ics)|sports?|opinion|culture|arts|science"
    r"|technology|tech|health|travel|life|lifestyle|videos?|photos?|middle east|europe|asia|africa|americas|us|uk"
    r"|syria|turkey|russia|international|national|local|regions?|latest|archive|search|menu|entertainment|weather|live|more|sections"
    r"|(?:\w+ )?edition|english|and|&)(?:\s+|$))+",
    re.IGNORECASE,
)


def is_caption(line: str) -> bool:
    """A picture's caption, known by its credit ("... (AFP)", "(AP Photo/Name)") or its label ("FILE -", "Photo:")."""
    if len(line) > 600:
        return False
    if _PICTURE_LABEL.match(line) or _PHOTO_CREDIT.search(line):
        return True
    credit = _AGENCY_CREDIT.search(line)
    before = line[: credit.start()].rstrip() if credit else ""
    return bool(before) and not ends_sentence(before)


def read_byline(line: str) -> tuple[str, ...]:
    """The names in "By Jane Doe and John Smith, Reuters"; none when the line is something else."""
    match = _BYLINE.fullmatch(line)
    if not match or len(line) > 120 or ends_sentence(line) or line.endswith(":"):
        return ()
    words = match["names"].replace(",", " , ").split()
    if len(words) > 14 or not match["names"][0].isupper() or not all(map(_is_name_word, words)):
        return ()
    people = re.split(r"\s*(?:,|;|&|\band\b)\s*", re.sub(r"\s+(?:in|for|of)\s.*", "", match["names"]))
    return tuple(name for name in people if name and not is_outlet(name))


def _is_name_word(word: str) -> bool:
    return bool(_NAME_PARTICLE.match(word) or (word[0].isupper() and re.fullmatch(r"[\w.'’-]+", word)))


def is_outlet(name: str) -> bool:
    """True when a short name looks like that of a publication or an agency, not of a place or a person."""
    words = name.split()
    if name in _AGENCIES or _OUTLET_WORD.search(name):
        return True
    return len(words) > 2 and any(word[0].islower() and word not in _SMALL_WORDS for word in words)


def is_masthead(name: str) -> bool:
    """True for what is hardly a headline: a section, or few words that name an outlet ("Example Times")."""
    return is_section(name) or name in _AGENCIES or (len(name.split()) <= 4 and bool(_MASTHEAD_WORD.search(name)))


def is_section(name: str) -> bool:
    """True for the name of a section or a menu entry ("World", "Middle East")."""
    return bool(_SECTION.fullmatch(name))


def read_agency(body: str) -> str:
    """The agency in a report's opening, "ANKARA, Sept 22 (Reuters) - ", or an empty string."""
    match = re.match(rf"[A-Z][^.()]{{2,60}}\((?P<name>{_AGENCY})\)\s*[-–—:]+\s", body)
    return match["name"] if match else ""


def read_credit(line: str) -> str:
    """The name in a closing line that is nothing else, "(Reuters)" or "Source: Reuters", or an empty string."""
    match = re.fullmatch(
        r"\((?P<name>[A-Z][^().,:;!?]{1,50})\)|(?:Source|Agencies)\s*:\s*(?P<source>[^.:]{2,50})", line
    )
    name = (match["name"] or match["source"]) if match else ""
    return name if len(name.split()) <= 6 else ""


def read_copyright(line: str) -> str:
    """The holder in "© 2020 The Example Times. All rights reserved.", or an empty string."""
    match = re.match(
        r"(?:©|\(c\)|copyright)(?:[\s©,:]|\(c\)|copyright|\d{4}(?:\s*[-–]\s*\d{4})?)*(?:by\s+)?"
        r"(?P<name>[^\W\d_][^.|,©\d]{1,50}?)\s*(?:$|[.|,]|\d{4}|all rights)",
        line,
        re.IGNORECASE,
    )
    return match["name"] if match and not match["name"].lower().startswith(("all rights", "reserved")) else ""


def read_header(header: str, text: str) -> str:
    """The outlet's name in a site header, or an empty string; `text` is the whole page, where the name may recur.

    Known forms: "Example Times World News from Example Times Newspaper", "Example Times | World",
    "Example Times: News and Analysis", "Example Times".
    """
    match = _FROM.search(header)
    if match and (match["kind"] or header.casefold().startswith(match["name"].casefold())):
        return match["name"]
    parts = [part.strip() for part in re.split(r"\s*[|»›]\s*|\s[-–—/>]\s|:\s|,\s", header) if part.strip()]
    names = [part for part in parts if not is_section(part)]
    if not names or len(names[0].split()) > 6:
        return ""
    sure = is_outlet(names[0]) or recurs(names[0], text) or any(map(is_outlet, parts[1:])) or "|" in header
    return names[0] if sure else ""


def recurs(name: str, text: str) -> bool:
    """True when the text has the name more than once, in whatever capitals."""
    return len(name) > 3 and text.casefold().count(name.casefold()) > 1


def respell(name: str, text: str) -> str:
    """The name with the capitals that the text uses: "Al-awsat" in a header, "Al-Awsat" in the report."""
    found = Counter(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)) if name else Counter[str]()
    capitals = sum(map(str.isupper, name))
    for spelling, _ in found.most_common():
        more = not spelling.isupper() and sum(map(str.isupper, spelling)) > capitals
        if more or (name.isupper() and spelling[0].isupper() and not spelling.isupper()):
            return spelling
    return name
