"""How large an article may be. News reports have some 5,000 bytes; these bounds only stop what is no article."""

MAX_ARTICLE_BYTES = 5_000_000
MAX_JSON_BYTES = 200_000_000
MAX_PDF_BYTES = 100_000_000


def megabytes(size: int) -> str:
    """A size for a message, "5 MB"."""
    return f"{max(1, round(size / 1_000_000))} MB"
