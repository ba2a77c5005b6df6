"""Cleaning: the text of a copied page to the report alone. Pure: strings in, values out."""

from ingest.cleaning.page import Page, clean, split_title

__all__ = ["Page", "clean", "split_title"]
