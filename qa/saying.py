"""The verbs by which a sentence says who says something, as a part of a regular expression."""

SAYING_VERBS = (
    r"sa(?:id|ys?|ying)|according to|told|announc\w+|stat(?:ed|es)|claim\w*|report\w*|added|warn\w+|confirm\w+"
    r"|affirm\w+|insist\w+|pointed out|explain\w+|attribut\w+|accus\w+|denied|view|spokes\w+"
)
