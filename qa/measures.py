"""Which measure a question asks for ("how long", "how far", "how old"), and whether a sentence tells one of it. Pure.

A reading model takes any number near the right words: a length of 400 metres for "How long was the canal blocked?"
"""

import re

_LENGTHS = (
    r"(?:kilo|centi|milli)?met(?:er|re)s?|(?:nautical |square )?miles?|km|cm|mm|yards?|foot|feet|ft|inch(?:es)?|"
    r"light[- ]years?|leagues?|fathoms?|storeys?|stories|blocks?|"
    r"(?<=\d)m|(?<=\d )m"
)
_NUMBER = (
    r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundred|\w+ty-\w+|several|many|few"
)
_NOT_SPEED = r"(?!\s+(?:per|an?)\s+(?:hour|second|minute)\b|/h|/s)"
_TIMES = (
    r"seconds?|minutes?|hours?|days?|nights?|overnight|weeks?|weekends?|fortnight|months?|years?|decades?|century|"
    r"centuries|quarters?|seasons?|since|until|till|forever|indefinitely|permanently|lifelong|life|a moment"
)
# Not "how far is Russia willing to go", "how far did the talks get", "how deep are the divisions", "how heavy was the
# shelling".
_FAR = (
    r"how far (?:(?:is|was|are|were) (?!(?:[\w'’-]+ ){0,4}?(?:willing|ready|prepared|able|along)\b)"
    r"|(?:away|apart|off|from|inland)\b"
    r"|[^?]*\b(?:travel\w*|fl(?:y|ew|own)|f[ae]ll(?:en)?|sw[ia]m|dr[io]ve\w*|walk\w*|r[au]n|sail\w*|drift\w*|"
    r"march\w*|jump\w*|thr[eo]w\w*|away|from|inland)\b)"
)
_DEEP = (
    r"how (?:deep|wide) (?![^?]*\b(?:division|rift|split|cut|crisis|tie|concern|support|gap|resentment|difference|"
    r"scandal|corruption|recession)s?\b)"
)
_HEAVY = (
    r"how heavy (?![^?]*\b(?:loss\w*|fighting|shelling|rain\w*|snow\w*|traffic|casualt\w+|damage|fire|clash\w*|"
    r"bombardment|toll|defeat)\b)"
)
PHYSICAL = f"{_FAR}|{_DEEP}|{_HEAVY}"
"""As a part of a regular expression: "how far", "how deep", "how wide", "how heavy" where a measure is asked for."""

# What is asked, and what the sentence must have then.
_MEASURES = tuple(
    (re.compile(rf"\b(?:{asked})", re.IGNORECASE), re.compile(rf"(?:\b|(?<=\d)|(?<=\d\s))(?:{told})", re.IGNORECASE))
    for asked, told in (
        (
            r"how long (?:has|have)\b",
            rf"(?:{_TIMES}|from\b.{{1,40}}?\bto|(?:in|as of|after) (?:\w+ )?(?:19|20)\d\d)\b"
            r"|-(?:day|week|month|year|hour|minute|night)\b",
        ),
        # "How long is the bridge?" may be either; with a verb behind the subject, or "did", "has", it is time.
        (
            r"how long (?:did|does|do|will|would|has|have|had|ago|can|could|must|should|may|after|before|until)\b"
            r"|how long (?:is|was|are|were) (?:[\w'’.-]+\s+){1,6}?"
            r"(?:\w+(?:ed|ing)|shut|held|kept|stuck|gone|lost|under|in|on|at|out)\b"
            r"|for how long\b",
            rf"(?:{_TIMES}|from\b.{{1,40}}?\bto)\b|-(?:day|week|month|year|hour|minute|night)\b",
        ),
        (r"how long (?:is|was|are|were)\b", rf"(?:{_TIMES}|{_LENGTHS})\b|-(?:day|week|month|year|hour|minute|night)\b"),
        (
            _FAR,
            rf"(?:{_LENGTHS})\b{_NOT_SPEED}|-mile\b",
        ),
        (
            rf"how (?:tall|thick)\b|{_DEEP}",
            rf"(?:{_LENGTHS})\b{_NOT_SPEED}|half|third|(?:deep|wide|thick|tall|high)\b",
        ),
        (
            r"how fast\b",
            rf"(?:{_TIMES})\b|(?:per|an?|every)\s+(?:hour|second|minute|day|week|year)\b|mph|km/h|knots?|per ?cent|%|"
            r"times",
        ),
        (
            r"how old\b",
            rf"(?:{_NUMBER})[ -](?:years?|months?|decades?|centuries)\b|year-old|aged?\b|ages\b|born\b|century\b"
            r"|(?:1\d|20)\d\d\b|, \d{1,3},",
        ),
        (
            rf"{_HEAVY}|how much (?:did|does|do) [^?]{{1,60}} weigh\b",
            r"tons?\b|tonnes?|kilo\w*|kg\b|pounds?|grams?|lbs?\b",
        ),
        (
            r"(?:what|which) (?:percentage|proportion|share)\b",
            rf"per ?cent|%|half|third|quarter|fifth|tenth|majority|out of|in (?:{_NUMBER})\b",
        ),
    )
)


def measure_asked(question: str) -> "re.Pattern[str] | None":
    """What a sentence must have to tell the measure that is asked for; None when the question asks for none."""
    return next((told for asked, told in _MEASURES if asked.search(question)), None)
