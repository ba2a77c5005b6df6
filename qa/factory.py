"""The one place that names the concrete classes of an assistant."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

from ingest.archive import open_archive
from ingest.embedder import Embedder, load_embedder
from ingest.errors import ModelError, SettingsError
from ingest.settings import Settings, load_settings
from qa.assistant import Assistant
from qa.reader import Reader, SentenceReader
from qa.retriever import WITHIN, HybridRetriever, Weights
from qa.writer import load_chat_model

if TYPE_CHECKING:
    from qa.span_model import SpanModel

_log = logging.getLogger(__name__)

# What `without` may name: parts of the answer that can be switched off to measure what they are worth.
PARTS = ("lexical", "dense", "date-prior", "period", "cutoff", "reader", "rerank")


def open_assistant(settings: Settings | None = None, without: frozenset[str] = frozenset()) -> Assistant:
    """An assistant over `settings.archive`, with the chat model that `settings.model` names or the embedded reader.

    Raises ArchiveMissing, EmbedderMismatch, ModelError or SettingsError, each saying what to do.
    """
    unknown = sorted(without - set(PARTS))
    if unknown:
        raise SettingsError(f"There is no part {unknown[0]!r} to leave out; the parts are {', '.join(PARTS)}.")
    settings = settings or load_settings()
    archive = open_archive(settings.archive, embedder=settings.embedder, chroma_url=settings.chroma_url)
    # Both models spend their loading in libraries that let other threads run, so that it takes the longer one's time.
    with ThreadPoolExecutor(1) as beside:
        model = beside.submit(_span_model) if "reader" not in without else None
        embedder = load_embedder(settings.embedder, settings.compiled)
        embedder.embed([""])  # its network is loaded by the first text
        reader = _reader(model.result() if model else None, embedder, rerank="rerank" not in without)
    weights = Weights()
    if "lexical" in without:
        weights = replace(weights, lexical=0.0)
    if "dense" in without:
        weights = replace(weights, dense=0.0)
    if "date-prior" in without:
        weights = replace(weights, date=0.0)
    if "period" in without:
        weights = replace(weights, period=0.0, latest=0.0)
    writer = load_chat_model(settings) if settings.model else None
    retriever = HybridRetriever(archive, embedder, weights)
    within = inf if "cutoff" in without else WITHIN
    return Assistant(archive, embedder, retriever, reader, writer, settings.hits, within)


def _span_model() -> "SpanModel | None":
    """The embedded reader's model, None when the package lacks its weights."""
    from qa.extractive import MODEL
    from qa.span_model import SpanModel

    try:
        return SpanModel(MODEL)
    except ModelError as error:
        _log.warning("%s Sentences are ranked without it.", error)
        return None


def _reader(model: "SpanModel | None", embedder: Embedder, rerank: bool) -> Reader:
    """The embedded reader, or the ranking of sentences where there is no model to read with."""
    from qa.extractive import ExtractiveReader

    return SentenceReader(embedder) if model is None else ExtractiveReader(model, rerank=rerank)
