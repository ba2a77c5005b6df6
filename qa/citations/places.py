"""Countries under the names that the news gives them: the people, and the capital that stands for the government."""

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.words import stem

# One country a line: its names, its people's, its language's; after the bar the seats of its government, their words
# joined by "_".
_COUNTRIES = """
afghanistan afghan afghans | kabul
america american americans | white_house washington
algeria algerian algerians | algiers
argentina argentine argentinian | buenos_aires
armenia armenian armenians | yerevan
australia australian australians | canberra
austria austrian austrians | vienna
azerbaijan azerbaijani azeri | baku
bangladesh bangladeshi bangladeshis | dhaka
belarus belarusian belarusians | minsk
belgium belgian belgians | brussels
brazil brazilian brazilians | brasilia
britain british britons | downing_street london
bulgaria bulgarian bulgarians | sofia
canada canadian canadians | ottawa
chile chilean chileans | santiago
china chinese | beijing
colombia colombian colombians | bogota
croatia croatian croatians | zagreb
cuba cuban cubans | havana
cyprus cypriot cypriots | nicosia
czechia czech czechs | prague
denmark danish danes | copenhagen
egypt egyptian egyptians | cairo
ethiopia ethiopian ethiopians | addis_ababa
europe european europeans |
finland finnish finns | helsinki
france french | paris elysee
georgia georgian georgians | tbilisi
germany german germans | berlin
greece greek greeks | athens
hungary hungarian hungarians | budapest
india indian indians | new_delhi delhi
indonesia indonesian indonesians | jakarta
iran iranian iranians | tehran
iraq iraqi iraqis | baghdad
ireland irish | dublin
israel israeli israelis |
italy italian italians | rome
japan japanese | tokyo
jordan jordanian jordanians | amman
kazakhstan kazakh kazakhs | astana
kenya kenyan kenyans | nairobi
kosovo kosovar kosovars | pristina
kuwait kuwaiti kuwaitis |
lebanon lebanese | beirut
libya libyan libyans | tripoli
mexico mexican mexicans |
morocco moroccan moroccans | rabat
myanmar burmese burma | naypyidaw
netherlands dutch holland | hague
nigeria nigerian nigerians | abuja
northkorea | pyongyang
norway norwegian norwegians | oslo
oman omani omanis | muscat
pakistan pakistani pakistanis | islamabad
palestine palestinian palestinians | ramallah
philippines philippine filipino filipinos | manila
peru peruvian peruvians | lima
poland polish poles | warsaw
portugal portuguese | lisbon
qatar qatari qataris | doha
romania romanian romanians | bucharest
russia russian russians | moscow kremlin
saudi saudis | riyadh
serbia serbian serbs | belgrade
slovakia slovak slovaks | bratislava
southafrica | pretoria
southkorea | seoul
spain spanish spaniards | madrid
sudan sudanese | khartoum
sweden swedish swedes | stockholm
switzerland swiss | bern
syria syrian syrians | damascus
taiwan taiwanese | taipei
thailand thai thais | bangkok
tunisia tunisian tunisians | tunis
turkey turkiye turkish turks | ankara
ukraine ukrainian ukrainians | kyiv kiev
venezuela venezuelan venezuelans | caracas
vietnam vietnamese | hanoi
yemen yemeni yemenis | sanaa
"""
_SHORT = (
    (re.compile(r"\bUnited States(?: of America)?\b|\bU\.S\.(?:A\.)?|\bUSA?\b|\bAmerica\b"), "America"),
    (re.compile(r"\b(?:Great |United )(?:Britain|Kingdom)\b|\bU\.K\.|\bUK\b"), "Britain"),
    (re.compile(r"\bUnited Nations\b|\bU\.N\."), "UN"),
    (re.compile(r"\bEuropean Union\b|\bE\.U\."), "EU"),
    (re.compile(r"\bSaudi Arabian?s?\b"), "Saudi"),
    (re.compile(r"\bSouth Koreans?\b|\bSouth Korea\b"), "Southkorea"),
    (re.compile(r"\bNorth Koreans?\b|\bNorth Korea\b"), "Northkorea"),
    (re.compile(r"\bSouth Africans?\b|\bSouth Africa\b"), "Southafrica"),
    (re.compile(r"\bCzech Republic\b"), "Czechia"),
)


_LOCATED = re.compile(
    r"\b(?:in|at|to|near|from|into|outside|around|of|leave|left|reach|reached|visit|visited)\s+$", re.I
)


def place(word: str) -> frozenset[str]:
    """The words and stems that bear out a country that `word` (lower case, or its stem) names, its capital among them.

    Empty for a capital: what happened "in Turkey" need not have happened in Ankara.
    """
    return _groups().get(word, frozenset())


def canonical(text: str) -> str:
    """The text with "United States", "U.S.", "UK", "United Nations" and the like each in one form."""
    for pattern, short in _SHORT:
        text = pattern.sub(short, text)
    return text


def governments(text: str) -> str:
    """The text with a capital replaced by its country where it acts: "Moscow refused", but not "met in Moscow"."""

    def country(match: re.Match[str]) -> str:
        return match[0] if _LOCATED.search(text[: match.start()]) else _seats()[match[0]]

    return _seat_pattern().sub(country, text)


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[str]]:
    groups: dict[str, frozenset[str]] = {}
    for names, seats in _lines():
        words = {*names, *seats}
        group = frozenset(words | {stem(word) for word in words})
        groups |= dict.fromkeys((*names, *map(stem, names)), group)
    return groups


@lru_cache(maxsize=1)
def _seats() -> dict[str, str]:
    """The country of each seat, the longest seats first."""
    found = {seat.replace("_", " ").title(): names[0].capitalize() for names, seats in _lines() for seat in seats}
    return dict(sorted(found.items(), key=lambda pair: -len(pair[0])))


@lru_cache(maxsize=1)
def _seat_pattern() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(_seats()) + r")\b")


def _lines() -> Iterator[tuple[list[str], list[str]]]:
    for line in _COUNTRIES.strip().splitlines():
        names, _, seats = line.partition("|")
        yield names.split(), seats.split()
