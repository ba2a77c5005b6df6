"""Dates of publication that could be two days, "03/04/2020", settled by the publisher's other dates."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from ingest.archive import Archive
from ingest.cleaning.dates import DayOrder, settle, shown_order
from ingest.datatypes import Article


class DayOrders:
    """Which of day and month each publisher puts first, as its dates in the archive and in this ingest show.

    An order holds for a publisher whose dates show it and none the other one; articles without a publisher have none.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._shown: dict[str, set[DayOrder]] = {}
        self._taken: defaultdict[str, bool] = defaultdict(bool)

    def dated(self, article: Article) -> Article:
        """The article with the day that is known so far; its own date is evidence for those that follow."""
        if not article.written or not article.publisher:
            return article
        shown = self._orders(article.publisher)
        if order := shown_order(article.written):
            shown.add(order)
        self._taken[article.publisher] |= order is not None or article.published is None
        return replace(article, published=settle(article.written, _only(shown)))

    def unsettled(self) -> Iterator[Article]:
        """The stored articles of the publishers met here whose day is another by all that is stored now."""
        self._shown.clear()
        for publisher in [publisher for publisher, taken in self._taken.items() if taken]:
            order = _only(self._orders(publisher))
            for article_id, written, published in self._archive.written_dates(publisher):
                if (day := settle(written, order)) != published:
                    yield replace(self._archive.article(article_id), published=day)

    def _orders(self, publisher: str) -> set[DayOrder]:
        if publisher not in self._shown:
            dates = self._archive.written_dates(publisher)
            self._shown[publisher] = {order for _, written, _ in dates if (order := shown_order(written))}
        return self._shown[publisher]


def _only(shown: set[DayOrder]) -> DayOrder | None:
    return next(iter(shown)) if len(shown) == 1 else None
