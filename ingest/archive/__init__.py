"""The archive of articles: a catalogue in SQLite, which is the truth, and a vector index in Chroma beside it."""

from ingest.archive.archive import Archive, open_archive
from ingest.archive.reading import StoredArticle

__all__ = ["Archive", "StoredArticle", "open_archive"]
