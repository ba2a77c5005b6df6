"""The words by which English news says who says something. Data only."""

# What each verb of saying needs after it to report something: "say" anything, "claim" a clause ("that ...", "the road
# was closed") or a quotation, "find" the same with a study or its like as subject, "quote" a quotation, "accuse" its
# preposition.
_SAY = "said says"
_SAY_PLURAL = "say"
_TELL = "told tells"
_CLAIM = """
    put puts expected expects acknowledged acknowledges added adds advised advises posted admitted admits
    affirmed affirms alleged alleges announced announces argued argues asserted asserts believed believes
    boasted claimed claims cautioned cautions commented complained complains conceded concedes concluded
    concludes confessed confided confirmed confirms contended contends countered declared declares denied
    denies disclosed emphasised emphasises emphasized emphasizes estimated estimates explained explains feared
    fears forecast forecasts hinted insisted insists informed maintained maintains mentioned noted notes
    objected observed pledged pledges pointed points predicted predicts promised promises reaffirmed reasoned
    recalled recalls reiterated reiterates related remarked replied replies reported reports responded
    responds retorted revealed reveals speculated stated states stressed stresses suspected suspects testified
    testifies thinks thought tweeted underlined underlines underscored vowed vows warned warns wrote writes
    hoped hopes assured reminded protested agreed agrees accepted accepts doubted doubts objected objects answered
    answers established ruled rules held holds discovered repeated repeats reckons reckoned grumbled
    """
_CLAIM_PLURAL = """
    put expect acknowledge admit allege argue assert believe claim caution complain concede confirm contend
    estimate explain fear insist maintain note point predict report state stress suspect think warn hope
    """
_FIND = "found finds showed shows suggested suggests indicated indicates determined estimated reveals revealed"
_FIND_PLURAL = "find show suggest indicate reveal"
_QUOTE = """
    answered asked asks began continued continues joked laughed murmured muttered quipped shouted sighed
    sobbed urged called calls described describes dismissed dismisses hailed condemned praised branded
    labelled labeled welcomed criticised criticized denounced rejected termed dubbed characterised
    characterized
    """
_ACCUSE = "accused accuses accuse blamed blames blame attributed attributes ascribed ascribes"
_SAYING = """
    saying claiming arguing insisting warning adding telling explaining noting stating alleging stressing
    asserting maintaining declaring announcing pointing contending
    """


def _all(kind: str, words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), kind)


VERBS: dict[str, str] = (
    _all("quote", _QUOTE)
    | _all("find", f"{_FIND} {_FIND_PLURAL}")
    | _all("claim", f"{_CLAIM} {_CLAIM_PLURAL}")
    | _all("accuse", _ACCUSE)
    | _all("tell", _TELL)
    | _all("say", f"{_SAY} {_SAY_PLURAL}")
)
PLURAL_VERBS = frozenset(f"{_SAY_PLURAL} {_CLAIM_PLURAL} {_FIND_PLURAL} accuse blame".split())
SAYING = frozenset(_SAYING.split())
# Verbs that are claims of a person and findings of a study.
FINDINGS = frozenset(f"{_FIND} {_FIND_PLURAL}".split())

HEDGES = frozenset("reportedly allegedly purportedly supposedly rumoured rumored unconfirmed".split())
# "It is believed that", "is said to".
HEDGED = frozenset(
    "said believed thought understood reported alleged rumoured rumored feared estimated presumed claimed".split()
)

# After "say" these are no report: "said nothing", "said goodbye".
EMPTY = frozenset("nothing little goodbye farewell hello yes no so thanks much more prayers mass grace sorry".split())
# After "according to" these are nobody.
NOBODY = frozenset(
    "plan plans schedule schedules need needs size age custom tradition rank taste ability abilities type "
    "height weight order gender income law rules rule procedure protocol timetable circumstances merit "
    "whether how what length price value number amount quantity class distance degree priority season weather".split()
)
# "vary according to", "paid according to": what something goes by, not who says so.
MEASURED = frozenset(
    "vary varies varied varying differ differs differed ranked sorted grouped paid priced classified divided "
    "arranged ordered treated judged used allocated adjusted set act acted acting pay pays rank ranks sort "
    "sorts group groups act acts differently change changes changed".split()
)
# What "in X's view" can be.
VIEWS = frozenset("view opinion judgment judgement words telling estimation account reckoning".split())
# Nouns for what is said: "claims by X that", "X's claim that".
CLAIMS = frozenset(
    "claim claims allegation allegations accusation accusations assertion assertions warning warnings statement "
    "statements report reports suggestion suggestions insistence complaint complaints rumour rumours rumor rumors "
    "belief contention".split()
)
# What holds findings.
DOCUMENTS = frozenset(
    """
    analysis article assessment audit bulletin census communique data documents evidence experiments figures
    findings images index inquiry investigation investigations investigators letter memo newspaper paper poll
    polls records note message sign banner report reports research researchers results review reviews
    scientists statement statistics study studies survey surveys team tests analysts economists experts court
    inspectors auditors commission panel photos videos testing indictment ruling verdict judgment petition
    lawsuit leaflet manifesto
    """.split()
)
# Where something is said: "in a statement", "at a news conference", "on Twitter".
OCCASIONS = frozenset(
    """
    statement statements interview interviews speech letter email e-mail message tweet tweets post posts
    briefing conference report call broadcast address video twitter facebook telegram television tv radio
    instagram youtube phone telephone anonymity reporters journalists parliament lawmakers court rally hearing
    blog press note text
    """.split()
)

MALE = frozenset(
    """
    mr sir king prince pope sheikh spokesman chairman father brother son man uncle husband widower grandfather grandson
    nephew boy schoolboy monk priest imam emperor baron duke friar abbot bridegroom
    """.split()
)
FEMALE = frozenset(
    """
    mrs ms miss queen princess spokeswoman chairwoman mother sister daughter wife woman widow grandmother granddaughter
    niece aunt girl schoolgirl nun actress heiress countess duchess empress baroness seamstress waitress bride midwife
    housewife
    """.split()
)
