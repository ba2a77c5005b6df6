"""Quantities in digits and words, with the units that must not be mixed up. Pure."""

import re
from dataclasses import dataclass

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: float(n) for n, word in enumerate(_SMALL)} | {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
_SCALES = {"hundred": 1e2, "dozen": 12.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_SCALE = "|".join(_SCALES)
_WORD = "|".join([*_VALUES, *_SCALES])
# Digits that belong to a name ("M4", "S-400", "COVID-19") are no number; "m" and "k" count only joined to the digits.
_DIGITS = re.compile(
    r"(?P<before>[$€£]\s?)?(?<![^\W\d_])(?<![^\W\d_][-–])(?<![\d.,])(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"(?:[\s-]?(?P<scale>{_SCALE}|bn\b|tn\b|mn\b)|(?P<short>[km])\b)?(?P<after>\s?(?:%|per\s?cent\b|dollars?\b|euros?\b|pounds?\b))?",
    re.IGNORECASE,
)
_WORDS = re.compile(
    rf"\b(?:(?:a|an)\s+(?={_SCALE}))?(?P<words>(?:{_WORD})(?:(?:(?<=hundred|housand|million|billion)\s+and\s+|[\s-]+)(?:{_WORD}))*)\b"
    r"(?P<after>\s+(?:per\s?cent\b|dollars?\b|euros?\b|pounds?\b))?",
    re.IGNORECASE,
)
_UNITS = {"%": "%", "per": "%", "dol": "$", "eur": "€", "pou": "£", "$": "$", "€": "€", "£": "£"}


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity, with its unit where it is a share or money: "%", "$", "€", "£", else ""."""

    value: float
    unit: str = ""

    def within(self, other: "Number", tolerance: float) -> bool:
        """Whether the other says the same, or the same more exactly: 490 million for 487 million, not the reverse."""
        if self.unit not in ("", other.unit):
            return False
        rounded = abs(self.value - other.value) <= tolerance * abs(other.value) and self._digits < other._digits
        return rounded or abs(self.value - other.value) <= 1e-9 * abs(other.value)

    @property
    def _digits(self) -> int:
        """How many digits of the value are significant."""
        return len(f"{self.value:.12g}".split("e")[0].replace(".", "").strip("0"))


def numbers(text: str) -> list[Number]:
    """The quantities in a text: "1,500", "1.5 billion", "twelve", "60 percent". A lone "one" is a pronoun as often."""
    found = [_from_digits(match) for match in _DIGITS.finditer(text)]
    for match in _WORDS.finditer(_DIGITS.sub(" ", text)):
        spoken = [word for word in re.split(r"[\s-]+", match["words"].lower()) if word != "and"]
        if spoken != ["one"]:
            found.append(Number(_spoken(spoken), _unit(match["after"])))
    return found


def number_places(text: str) -> list[tuple[int, int]]:
    """The (start, end) of the quantities in a text, in order, with scale and unit; not of a lone "one"."""
    digits = [match.span() for match in _DIGITS.finditer(text)]
    rest = _DIGITS.sub(lambda match: " " * len(match[0]), text)
    spoken = [match.span() for match in _WORDS.finditer(rest) if match["words"].lower() != "one"]
    return sorted(digits + spoken)


def without_numbers(text: str) -> str:
    """The text without its quantities."""
    return _WORDS.sub(" ", _DIGITS.sub(" ", text))


def _from_digits(match: re.Match[str]) -> Number:
    scale = (match["scale"] or match["short"] or "").lower()
    factor = _SCALES.get(scale) or _SHORT.get(scale, 1.0)
    return Number(float(match["digits"].replace(",", "")) * factor, _unit(match["after"]) or _unit(match["before"]))


def _spoken(words: list[str]) -> float:
    total, group = 0.0, 0.0
    for word in words:
        if word in ("hundred", "dozen"):
            group = (group or 1.0) * _SCALES[word]
        elif word in _SCALES:
            total, group = total + (group or 1.0) * _SCALES[word], 0.0
        else:
            group += _VALUES[word]
    return total + group


def _unit(text: str | None) -> str:
    written = (text or "").strip().lower()
    return _UNITS.get(written[:3], _UNITS.get(written[:1], ""))
