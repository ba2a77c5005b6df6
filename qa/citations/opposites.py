"""Verbs of news that exclude each other: what happened did not happen if its opposite did. Pure."""

from functools import lru_cache

from qa.citations.roots import root
from qa.words import stem

# A side of a pair: the number of its line, and whether it stands before the bar.
Side = tuple[int, bool]

# One matter has one of these two ends.
_OUTCOMES = """
accept agree approve welcome endorse embrace consent assent | refuse reject decline dismiss oppose spurn snub rebuff
ratify adopt approve pass accept greenlight agree allow | veto block reject refuse oppose
allow permit let authorise authorize license | ban forbid forbade prohibit bar deny refuse block
legalise legalize | outlaw criminalise criminalize ban
win won triumph prevail | lose lost
succeed | fail flop
pass | fail flunk
confirm acknowledge admit concede | deny denied dispute refute reject
agree concur | disagree differ quarrel
support endorse favour favor back | oppose resist reject veto block condemn denounce criticise criticize
praise commend hail applaud laud | condemn criticise criticize denounce slam blast deplore
convict | acquit exonerate absolve
keep retain preserve maintain | scrap abolish abandon drop ditch discard axe
stay remain keep hold held | abandon vacate relinquish
land | crash
welcome applaud | regret deplore lament
keep retain hold held | lose lost forfeit
survive | lose lost
renew extend prolong | end terminate expire lapse
answer reply respond | ignore
proceed | withdraw withdrew
double | halve
celebrate | mourn
prove | disprove
honour honor respect observe uphold keep kept | break broke broken violate breach flout ignore
obey comply follow | defy disobey ignore flout
survive | die perish
rise rose climb grow increase jump soar surge gain rally | fall fell drop decline decrease shrink sink sank slide slid
rise rose climb soar surge rally | plunge slump tumble collapse
raise increase lift hike boost | lower cut reduce slash trim
strengthen appreciate | weaken depreciate
improve recover | worsen deteriorate
expand widen broaden enlarge | shrink narrow reduce shorten
lengthen extend prolong | shorten curtail cut
accelerate quicken speed | slow delay
tighten toughen stiffen harden | ease loosen relax soften
beat defeat overcome outscore | lose lost
attend | boycott skip miss shun
remember | forget forgot
trust | distrust mistrust suspect
accept | contest challenge dispute
believe | doubt disbelieve
exceed surpass beat overshoot | miss undershoot
love | hate dislike loathe
include | exclude omit
calm soothe | anger enrage infuriate provoke
unite | divide split
reveal disclose publish unveil release | conceal hide hid hidden withhold suppress
recognise recognize | disown renounce
obtain gain receive secure | lose lost forfeit
encourage urge | discourage deter dissuade
protect defend shield | endanger expose attack
fund finance subsidise subsidize | defund
uphold affirm | overturn quash annul overrule reverse
overestimate | underestimate
stay remain | leave left depart quit resign flee fled
profit | lose lost
repay | default
forgive pardon | punish penalise penalize
"""
# One matter may go through both, one after the other; only what is asked about the same time excludes the other.
_PHASES = """
begin began begun start launch commence resume restart open | end finish stop suspend halt cease conclude cancel
continue proceed | stop suspend halt abandon cancel quit cease
open reopen unlock unseal | close shut seal lock
enter join | leave left quit exit withdraw withdrew abandon
arrive | leave left depart
advance | retreat withdraw withdrew
attack invade assault | defend retreat
capture seize occupy conquer | lose lost surrender cede
withdraw withdrew | send sent reinforce deploy dispatch
arrest detain jail imprison capture hold held | release liberate free
appoint hire name elect recruit employ | dismiss sack fire oust remove expel
hire recruit | lay laid
install instal | remove dismantle
build built construct erect | demolish destroy raze
impose introduce enact | lift repeal scrap revoke abolish withdraw withdrew
buy bought purchase acquire | sell sold
lend lent | borrow
import | export
ally unite merge | split separate secede
sign | terminate denounce
connect restore | cut disconnect sever
load | unload
board | disembark
nationalise nationalize | privatise privatize
mobilise mobilize | demobilise demobilize
evacuate flee fled | return
delay postpone defer | advance expedite
freeze froze frozen | unfreeze unfroze thaw
bury buried | exhume
hide hid hidden | find found
promote | demote relegate
invite | disinvite uninvite
subscribe | unsubscribe
arm | disarm
escalate | de-escalate
devalue | revalue
"""


@lru_cache(maxsize=8192)
def sides(word: str) -> frozenset[Side]:
    """The sides that a lower-case word takes, in any of its forms; empty for most words."""
    return _table().get(root(stem(word)), frozenset())


def is_outcome(side: Side) -> bool:
    """Whether the pair of this side are the two ends of one matter, rather than phases that follow each other."""
    return side[0] < len(_OUTCOMES.strip().splitlines())


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[Side]]:
    table: dict[str, set[Side]] = {}
    for line, pair in enumerate(f"{_OUTCOMES.strip()}\n{_PHASES.strip()}".splitlines()):
        for first, words in zip((True, False), pair.split("|"), strict=True):
            for word in words.split():
                table.setdefault(root(stem(word)), set()).add((line, first))
    return {word: frozenset(found) for word, found in table.items()}
