"""What an answer rests on, in numbers. Pure."""

from collections.abc import Sequence

from qa.datatypes import Citation, Hit, Receipt, Searched


def receipt(searched: Searched, hits: Sequence[Hit], citations: Sequence[Citation]) -> Receipt:
    """The receipt of an answer, or of a refusal, which cites nothing; outlets in the order of the citations."""
    ordered = sorted(citations, key=lambda citation: citation.number)
    days = [citation.published[:10] for citation in ordered if citation.published]
    return Receipt(
        searched=searched.articles,
        read=len({hit.article.id for hit in hits}),
        cited=len({citation.article_id for citation in ordered}),
        outlets=tuple(dict.fromkeys(citation.publisher for citation in ordered if citation.publisher)),
        oldest=min(days, default=None),
        newest=max(days, default=None),
        changed=searched.changed,
    )
