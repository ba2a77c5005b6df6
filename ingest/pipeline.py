"""Ingestion: files → articles → chunks → vectors → archive, in batches, article by article acknowledged."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from ingest.annotation import annotate
from ingest.archive import Archive, open_archive
from ingest.chunking import chunk, embedded_text
from ingest.datatypes import Article, Chunk, Failure, IngestReport
from ingest.dating import DayOrders
from ingest.embedder import Embedder, load_embedder
from ingest.loading import find_files, load
from ingest.places import file_of, is_there, resolved, size_of, spelled
from ingest.settings import Settings, load_settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Chunks embedded at once: enough to fill length-sorted batches, few enough that memory stays flat.
_BATCH = 256
# Goes up when loading, cleaning, chunking or annotation change what is stored, so that unchanged files are read and
# their articles put again.
_RECIPE = "11"


@dataclass(frozen=True, slots=True)
class Step:
    """How far an ingest has come; bytes are those of the files."""

    files_done: int
    files: int
    bytes_done: int
    bytes: int
    articles: int
    file: str


def ingest(
    paths: Iterable[Path | str],
    settings: Settings | None = None,
    *,
    prune: bool = False,
    on_step: Callable[[Step], None] | None = None,
) -> IngestReport:
    """Takes files and folders into the archive of `settings`, and says what changed.

    Unchanged files are skipped; a file that cannot be read is reported in `failed` and tried again next time. `prune`
    removes articles whose files under `paths` are gone. Raises ArchiveLocked, EmbedderMismatch and the other
    ArchiveErrors; whatever was acknowledged before an error or interruption stays.
    """
    settings = settings or load_settings()
    started = perf_counter()
    opened = open_archive(settings.archive, writable=True, chroma_url=settings.chroma_url)
    with opened as archive, ThreadPoolExecutor(1, "embedder") as worker:
        # Only now: a folder that cannot be used is told at once.
        run = _Run(archive, settings, worker)
        run.check_embedder()
        run.take([Path(path).expanduser() for path in paths], on_step or (lambda step: None))
        if prune:
            run.prune([Path(path).expanduser().resolve() for path in paths])
    return run.report(perf_counter() - started)


@dataclass(slots=True)
class _Batch:
    """Articles that are embedded together, and the files, with their stamps, that are done once these are stored."""

    articles: list[tuple[Article, list[Chunk]]] = field(default_factory=list)
    finished: list[tuple[Path, str]] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        """What the embedder sees, chunk by chunk."""
        return [embedded_text(article.title, c.text) for article, chunks in self.articles for c in chunks]


@dataclass
class _Run:
    """One ingest under way. Articles wait in `queue` until there are enough chunks for the embedder, which works while
    the next ones are read and annotated."""

    archive: Archive
    settings: Settings
    worker: ThreadPoolExecutor
    queue: _Batch = field(default_factory=_Batch)
    embedding: "tuple[_Batch, Future[NDArray[np.float32]]] | None" = None
    added: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    # Files with an article that the archive holds as another file's. They get no stamp, so that they are read again
    # and their article is theirs when the other file is gone.
    copies: set[Path] = field(default_factory=set)
    unchanged: int = 0

    @cached_property
    def orders(self) -> DayOrders:
        """What is known of the order of day and month in dates like 03/04/2020."""
        return DayOrders(self.archive)

    @cached_property
    def embedder(self) -> Embedder:
        """Loaded for the first new text: where nothing is new, loading it would be nearly all that an ingest takes."""
        embedder = load_embedder(self.settings.embedder, self.settings.compiled)
        self.archive.claim(embedder.name, embedder.dimension)
        return embedder

    def check_embedder(self) -> None:
        """Tells at once that the archive is another embedder's. One that is nobody's yet is claimed by an embedder that
        has been loaded, so never by one that does not exist."""
        if self.archive.about("embedder"):
            self.archive.claim(self.settings.embedder, None)
        else:
            assert self.embedder

    def take(self, paths: list[Path], on_step: Callable[[Step], None]) -> None:
        """Every file under the paths, with a step told after each."""
        found = list(self._find(paths))
        sizes = [size_of(file) for file, _ in found]
        done = 0
        for number, ((file, root), size) in enumerate(zip(found, sizes, strict=True), 1):
            self._file(file, root)
            done += size
            articles = len(self.added) + len(self.updated) + self.unchanged
            on_step(Step(number, len(found), done, sum(sizes), articles, spelled(file)))
        self._write()
        for article in self.orders.unsettled():
            if article.id not in self.added:
                self.updated.append(article.id)
            self._queue(article)
        self._write()

    def prune(self, roots: list[Path]) -> None:
        """Removes the articles of files under the roots that are no longer there, and forgets their failures."""
        for root in roots:
            gone = [i for source, i in self.archive.sources_under(spelled(root)) if not is_there(file_of(source))]
            for article_id in gone:
                self.archive.remove(article_id)
                self.removed.append(article_id)
            for failure in self.archive.failures():
                file = file_of(failure.source)
                if failure not in self.failed and file.is_relative_to(root) and not is_there(file):
                    self.archive.clear_failure(failure.source)

    def report(self, seconds: float) -> IngestReport:
        return IngestReport(
            tuple(self.added), tuple(self.updated), tuple(self.removed), self.unchanged, tuple(self.failed), seconds
        )

    def _find(self, paths: list[Path]) -> Iterator[tuple[Path, Path]]:
        """(file, root) pairs, each file once; a path that is not there or holds nothing is a failure."""
        seen: set[Path] = set()
        for path in paths:
            if not os.path.exists(path):
                reason = "There is no such file or folder; check the path."
                self._fail(Failure(spelled(path), reason), remember=False)
                continue
            refused: list[Failure] = []
            files = find_files(path, refused.append)
            for failure in refused:
                self._fail(replace(failure, source=spelled(Path(failure.source))), remember=False)
            if not files and not refused:
                self._fail(Failure(spelled(path), "The folder holds no file of a supported format."), remember=False)
            root = path.resolve() if path.is_dir() else path.resolve().parent
            for file in map(resolved, files):
                if file not in seen:
                    seen.add(file)
                    yield file, root

    def _file(self, file: Path, root: Path) -> None:
        if spelled(file) != str(file):
            self._fail(Failure(spelled(file), "The name of the file is not in UTF-8; rename it."))
            return
        try:
            stat = file.stat()
        except OSError as error:
            self._fail(Failure(str(file), f"The file cannot be read: {error.strerror or error}."))
            return
        stamp = f"{_RECIPE}:{stat.st_mtime_ns}:{stat.st_size}"
        before = {article_id for _, article_id in self.archive.sources_under(str(file))}
        if self.archive.stamp(str(file)) == stamp:
            self.unchanged += len(before)
            return
        now: dict[str, str] = {}
        failures = 0
        for item in load(file, root):
            if isinstance(item, Article):
                failures += not self._article(item, file, now)
            else:
                self._fail(item)
                failures += 1
        if failures:
            return
        for article_id in sorted(before - now.keys()):
            self.archive.remove(article_id)
            self.removed.append(article_id)
        for failure in self.archive.failures():
            if failure.source == str(file) or failure.source.startswith(f"{file}#"):
                self.archive.clear_failure(failure.source)
        if file not in self.copies:
            self.queue.finished.append((file, stamp))

    def _article(self, loaded: Article, file: Path, now: dict[str, str]) -> bool:
        """Queues the article unless it is in the archive as it is; False when the file has another one with its id.

        `now` has the content hashes of the file's articles so far by their ids.
        """
        content_hash = loaded.content_hash
        if now.get(loaded.id) == content_hash:  # the same record once more
            return True
        if loaded.id in now:
            reason = f"The id {loaded.id!r} stands twice in this file; give every article its own."
            self._fail(Failure(loaded.source, reason))
            return False
        loaded = self.orders.dated(loaded)
        article = replace(loaded, id=self._settle_id(loaded, file))
        now |= dict.fromkeys((loaded.id, article.id), content_hash)
        stored = self.archive.find(article.id)
        if stored is not None and (stored.content_hash, stored.recipe) == (article.content_hash, _RECIPE):
            self.unchanged += 1
            holder = file_of(stored.source)
            if holder != file and is_there(holder):
                self.copies.add(file)
            elif holder != file:
                self.archive.move(article.id, article.source)
            return True
        (self.updated if stored is not None else self.added).append(article.id)
        self._queue(article)
        return True

    def _queue(self, article: Article) -> None:
        self.queue.articles.append((article, annotate(article, chunk(article, self.embedder.fits))))
        if sum(len(chunks) for _, chunks in self.queue.articles) >= _BATCH:
            self._embed()

    def _settle_id(self, article: Article, file: Path) -> str:
        """The article's id; with a suffix from its place when a different article of another file that is still there
        has that id."""
        ahead = self.embedding[0].articles if self.embedding else []
        if any(waiting.id == article.id for waiting, _ in (*ahead, *self.queue.articles)):
            self._write()  # the archive knows nothing of an article that waits
        stored = self.archive.find(article.id)
        if stored is None or stored.content_hash == article.content_hash:
            return article.id
        other = file_of(stored.source)
        if other == file or not is_there(other):
            return article.id
        return f"{article.id}~{hashlib.sha256(str(file).encode()).hexdigest()[:6]}"

    def _write(self) -> None:
        """Everything that waits is embedded and stored."""
        self._embed()
        self._put()

    def _embed(self) -> None:
        """The embedder begins with what waits, once what it had before is stored."""
        self._put()
        batch, self.queue = self.queue, _Batch()
        if batch.articles:
            self.embedding = batch, self.worker.submit(self.embedder.embed, batch.texts)
        else:
            self._stamp(batch)

    def _put(self) -> None:
        if self.embedding is None:
            return
        batch, embedded = self.embedding
        vectors, start = embedded.result(), 0
        for article, chunks in batch.articles:
            self.archive.put(article, chunks, vectors[start : start + len(chunks)], _RECIPE)
            start += len(chunks)
        self.embedding = None
        self._stamp(batch)

    def _stamp(self, batch: _Batch) -> None:
        for file, stamp in batch.finished:
            self.archive.set_stamp(str(file), stamp)

    def _fail(self, failure: Failure, remember: bool = True) -> None:
        self.failed.append(failure)
        if remember:
            self.archive.record_failure(failure)
