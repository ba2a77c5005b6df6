"""Irregular verbs, which no stemmer knows. Pure."""

# The verbs of reports whose forms no stemmer brings together.
_IRREGULAR = {
    form: base
    for base, forms in {
        "say": "said", "tell": "told", "hold": "held", "meet": "met", "leav": "left", "take": "took taken",
        "give": "gave given", "make": "made", "go": "went gone", "come": "came", "see": "saw seen", "know": "knew",
        "find": "found", "keep": "kept", "send": "sent", "spend": "spent", "lose": "lost", "pay": "paid",
        "begin": "began begun", "fall": "fell fallen", "rise": "rose risen", "grow": "grew grown", "lead": "led",
        "build": "built", "break": "broke broken", "speak": "spoke spoken", "write": "wrote written", "buy": "bought",
        "sell": "sold", "bring": "brought", "think": "thought", "fight": "fought", "seek": "sought", "teach": "taught",
        "shoot": "shot", "strike": "struck", "withdraw": "withdrew withdrawn", "stand": "stood", "feel": "felt",
        "mean": "meant", "flee": "fled", "fli": "flew flown", "drive": "drove driven", "choos": "chose chosen",
        "steal": "stole stolen", "run": "ran", "win": "won", "uphold": "upheld", "overthrow": "overthrew overthrown",
    }.items()
    for form in forms.split()
}  # fmt: skip


def root(stem: str) -> str:
    """The stem of a verb's base form, given the stem of an irregular form; any other stem as it is."""
    return _IRREGULAR.get(stem, stem)
