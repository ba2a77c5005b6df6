"""Cleaning: the text of a copied page to the report alone. Pure: strings in, values out."""

from ingest.cleaning.headline import split_title
from ingest.cleaning.page import Page, clean

__all__ = ["Page", "clean", "split_title"]
