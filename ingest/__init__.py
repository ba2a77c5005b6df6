"""Ingestion: path → article → chunks → archive."""
