"""How the vector index is brought level with the catalogue."""

import logging
from contextlib import closing

from ingest.archive.vectors import Published, Shelf, VectorIndex
from ingest.archive.writing import Catalogue
from ingest.errors import VectorIndexError

_log = logging.getLogger(__name__)


def publish(catalogue: Catalogue, shelf: Shelf) -> None:
    """Publish a vector index with the vectors of exactly the articles in the catalogue, unless it is there already.

    Raises VectorIndexError; then what was published before still is, and the next call starts again.
    """
    published = catalogue.published()
    changes, total = catalogue.unpublished(), catalogue.size()
    if not changes and (_intact(published, shelf) if published.place else not total):
        return
    _log.info("Indexing %d vectors.", total if 2 * changes >= total else changes)
    try:
        # Chroma does not shrink when vectors are removed: after a great change a new one is smaller, and made as fast.
        place = _revised(catalogue, published, shelf) if published.place and 2 * changes < total else None
        place = place or _rebuilt(catalogue, shelf)
        catalogue.publish(Published(place, shelf.seal(place), total))
        shelf.sweep(place)
    except VectorIndexError as error:
        message = f"{error} Every article is kept and found without it; the next `dateline ingest` tries again."
        raise VectorIndexError(error.path, message) from error


def _intact(published: Published, shelf: Shelf) -> bool:
    try:
        shelf.check(published)
    except VectorIndexError as error:
        _log.warning("%s It is made anew.", error)
        return False
    return True


def _revised(catalogue: Catalogue, published: Published, shelf: Shelf) -> str | None:
    """The published index with what is pending added and what is leaving removed; None when it is of no use."""
    try:
        with closing(shelf.revise(published, _name(catalogue))) as index:
            index.remove(catalogue.leaving())
            _fill(index, catalogue, pending=True)
            return index.place
    except VectorIndexError as error:
        _log.warning("%s It is made anew.", error)
        return None


def _rebuilt(catalogue: Catalogue, shelf: Shelf) -> str:
    with closing(shelf.create(_name(catalogue))) as index:
        _fill(index, catalogue, pending=False)
        return index.place


def _fill(index: VectorIndex, catalogue: Catalogue, *, pending: bool) -> None:
    for block in catalogue.blocks(pending=pending):
        index.add(block)
    if (count := index.count()) != (total := catalogue.size()):
        raise VectorIndexError(index.place, f"The vector index counts {count} vectors, the catalogue {total}.")


def _name(catalogue: Catalogue) -> str:
    return str(catalogue.generation)
