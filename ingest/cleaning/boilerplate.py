"""The furniture of a copied web page: buttons, menus, lists of links, notices. Every function looks at a whole line."""

import re


def _any(*phrases: str) -> str:
    return "(?:" + "|".join(phrases) + ")"


_BUTTON = _any(
    r"(?:share|tweet|print|save|bookmark|copy|send|pin|e-?mail|gift|read|follow)(?: to)?(?: this| the)? "
    r"(?:article|page|story|report|post|link|url|it)",
    r"(?:listen to|play)(?: this| the)? (?:article|story|report|audio)",
    r"share (?:on|via|to) \w+|send to a friend|follow us|copy link",
    r"share|tweet|print|pin|e-?mail|save|bookmark|more",
    r"facebook|twitter|x|whats ?app|telegram|linked ?in|reddit|messenger|instagram|you ?tube|pinterest|tiktok",
    r"bluesky|flipboard|rss|a[+-]|font size|read in app",
    r"log ?in|sign (?:in|up|out)|register|subscribe(?: now)?|menu|search|home|close|accept(?: all)?|settings",
    r"skip to (?:main )?(?:content|navigation)|back to top|(?:show|load) more|(?:next|previous) article",
    r"advertisement|advertising|sponsored|newsletters?|most (?:read|shared|viewed|popular)|(?:view )?comments?",
    r"about us|contact(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|imprint",
    r"\d+",
)
_BUTTONS = re.compile(rf"{_BUTTON}(?:[\s|/,·•>+]+{_BUTTON})*[\s|]*", re.IGNORECASE)

_LINK_HEADING = re.compile(
    _any(
        r"(?:the )?editor(?:['’]?s['’]?)? (?:picks?|choice)",
        r"related(?: (?:stories|story|articles?|news|topics|content|coverage|links|posts|reading))?",
        r"most (?:read|viewed|popular|shared|watched|commented|recent)(?: \w+)?",
        r"(?:trending|popular)(?: now| stories| topics)?",
        r"(?:read|up|what to read) next|next up|recommended(?: for you| stories| reading)?",
        r"you (?:may|might) (?:also )?(?:like|be interested in)|in case you missed it|don['’]t miss",
        r"more (?:on this story|like this|stories|news|headlines|top stories|from \w+(?: \w+)?)",
        r"see also|also read|read also|read more(?: on this)?|further reading|keep reading|explore more",
        r"latest (?:news|stories|videos|headlines)|top stories|around the web",
        r"(?:sponsored|promoted|paid) (?:content|stories)|from our partners",
        r"leave a (?:comment|reply)|comments(?: \(\d+\))?|about the authors?|share this(?: with| on)?|topics|tags",
    )
    + r"\s*[:.»>]*",
    re.IGNORECASE,
)

# What parts a notice from a paragraph of a report that opens with the same words: no sentence ends it, it holds nothing
# but names, or it speaks to the reader.
_UNENDED = r"(?=.*[^.!?”\"’']$)"
_NAMES = (
    r"(?-i:(?!.*(?<!\S)(?!(?:and|at|by|for|from|in|of|on|our|the|with|additional|reporting|writing|editing|compiled"
    r"|translated|staff|newsroom|bureau|agency|agencies|al|bin|bint|d|da|de|del|den|der|di|el|ibn|la|le|van|von)\b)"
    r"[a-z]))"
)
_TO_READER = r"(?=.*\b(?:our|your?|this (?:web)?site|we (?:also |may )*(?:place|set|store|use))\b)"

_NOTICE = re.compile(
    _any(
        # A link set into the report: "Read more: ...", "RELATED: ...". A sentence after the colon stays.
        r"(?:read|see|watch|listen|also|more|video|photos|gallery|related)(?: \w+)?\s*(?::|>>|»|\|)\s*\S.*(?<!\.)",
        r"(?:please )?(?:sign up|subscribe|register (?:for|now|to|here|today|free))\b.*"
        r"\b(?:newsletters?|alerts?|inbox|updates|e-?mails?|briefing|channel|podcast|today|now|free)\b.*",
        r"(?:get|receive|want|start your day with)\b(?!-).*\b(?:newsletters?|(?:in|to) your inbox|alerts|briefing)\b.*",
        r"(?:download|get) (?:the|our)\b.*\bapp\b.*|follow (?:us|\S+(?: \S+)?) on\b.*",
        r"join (?:us|our|the conversation)\b.*\b(?:on|channel|group|conversation)\b.*|(?:click|tap) here\b.*",
        rf"(?:{_UNENDED}|{_TO_READER})(?:we|this (?:web)?site|our (?:web)?sites?|by (?:using|browsing|continuing)"
        r"|cookies)\b.*\bcookies?\b.*",
        rf"(?:©|\(c\) |copyright\b(?:\W*(?:\d{{4}}|©|\(c\))|{_NAMES}(?=.*(?:\d{{4}}|©)))).*",
        r".*\ball rights reserved\.?.*",
        r"this (?:article|story) (?:is|was) (?:auto|provided|originally|(?:first )?published|republished)\b"
        r"(?:(?!, wh(?:ich|o)\b).){0,120}",
        r"(?:this (?:material|content) may not be|no part of this)\b.*\b(?:published|broadcast|reproduced|copied)\b.*",
        r"(?:[^.]{0,60}\. )?(?:please )?(?:send|report|submit|e-?mail) (?:us )?(?:your )?(?:any )?"
        r"(?:corrections|feedback|tips|errors|typos)\b.{0,80}",
        rf"\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) by\b(?:{_UNENDED}|{_NAMES}).*",
        r"our standards\s*:.*",
        r"(?:tags?|topics|keywords|filed under|categories|category|section)\s*:.*|story continues below.*",
        r"\(?\d+\s*min(?:ute)?s?\s*read\)?|(?:estimated )?reading time\b.*",
        rf"advertisement(?:\s*[.:|]|\b{_UNENDED}).{{0,40}}",
        r"[\d,.k]+ (?:comments?|shares?|views?|likes?)",
    ),
    re.IGNORECASE,
)
_STATEMENT = re.compile(r"\b(?:said|says|told|according to)\b", re.IGNORECASE)
_ENDING = re.compile(r"(?<!\.\.)[.!?](?:[\"'”’»)\]]|\[\d+\])*$")
_ABBREVIATION = re.compile(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Jr|Sr|Inc|Ltd|Co|Corp|No|St|Gen|Dr|Mr|Mrs)\.$")


def is_button(line: str) -> bool:
    """Share buttons and the like: nothing but words of the page's own controls."""
    return bool(_BUTTONS.fullmatch(line))


def is_menu(line: str) -> bool:
    """A row of short entries with bars between them, "Front page | Syria | Archive"."""
    parts = [part for part in re.split(r"[\\\s]*[|›»•·][\\\s]*", line) if part]
    return "|" in line and len(parts) > 1 and all(len(part.split()) < 4 for part in parts)


def heads_links(line: str) -> bool:
    """A heading such as "Editor Picks" or "Related stories", under which links to other pages stand."""
    return bool(_LINK_HEADING.fullmatch(line))


def is_notice(line: str) -> bool:
    """Newsletter, cookie and copyright lines, "Read more: ...", tags, credits of reporters.

    A line that quotes somebody is none, unless a label opens it ("Read more: Officials said ...").
    """
    if len(line) > 400 or (_STATEMENT.search(line) and ":" not in line[:16] and not line.startswith("©")):
        return False
    return bool(_NOTICE.fullmatch(line))


def ends_sentence(line: str) -> bool:
    """True when the line ends as a sentence does: not with an abbreviation's dot, nor with an ellipsis."""
    return bool(_ENDING.search(line)) and not _ABBREVIATION.search(line)


def is_prose(line: str) -> bool:
    """A paragraph of a report rather than a headline or a label; a question has to be long to count."""
    words = len(line.split())
    if not ends_sentence(line):
        return words > 40
    return words >= (16 if line.rstrip("\"'”’)").endswith("?") else 4)


def is_link(line: str) -> bool:
    """What a list of links holds: a headline, which may be a question, but no other sentence."""
    return not is_prose(line) and (not ends_sentence(line) or line.endswith("?"))
