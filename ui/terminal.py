"""What the command line shows: plain text of an answer, a report, a list; and the progress of an ingest."""

import textwrap
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from ingest.datatypes import ArchiveStatus, Article, ArticleHead, Failure, IngestReport
from qa.datatypes import Answer, Citation, Hit, Searched

if TYPE_CHECKING:
    from ingest.pipeline import Step

_WIDTH = 100
# Control characters of an article must not reach the terminal, where they could move the cursor or hide text.
_CONTROL = {code: None for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}


def answer_text(answer: Answer) -> str:
    """The statements with their markers, then the quotes they rest on; or why there is no answer."""
    parts = [_wrap(answer.text)] if answer.answered else [_wrap(f"No answer. {answer.reason}")]
    if any(not statement.supported for statement in answer.statements):
        parts.append("Sentences marked (unsupported) are not borne out by a quote.")
    if answer.answered:
        parts += [_citation(citation) for citation in answer.citations]
    else:
        parts += [_nearest(hit) for hit in answer.hits[:3]]
    if answer.note:
        parts.append(_wrap(answer.note))
    parts.append(_wrap(searched_text(answer.searched, answer.model, answer.confidence)))
    return _plain("\n\n".join(parts))


def searched_text(searched: Searched, model: str, confidence: float) -> str:
    """One line on what was searched, by which reader, and how sure it is."""
    days = f", {searched.oldest} to {searched.newest}" if searched.oldest else ""
    what = f"{searched.articles:,} article{'s' * (searched.articles != 1)}{days}"
    return f"Searched {what}, for: {searched.text} · {model} · confidence {confidence:.0%}"


def report_text(report: IngestReport) -> str:
    """What an ingest did, and each failure on a line of its own."""
    counts = (
        f"{len(report.added)} added, {len(report.updated)} updated, {report.unchanged} unchanged, "
        f"{len(report.removed)} removed, {len(report.failed)} failed in {report.seconds:.1f} s"
    )
    return _plain("\n".join([*(f"failed: {f.source}: {f.reason}" for f in report.failed), counts]))


def heads_text(heads: Sequence[ArticleHead]) -> str:
    """One line an article: day, publisher, headline, id."""
    return _plain(
        "\n".join(f"{h.published or 'no date':<16.16}  {h.publisher:<24.24}  {h.title}  [{h.id}]" for h in heads)
    )


def article_text(article: Article) -> str:
    """The article as it is stored, with what is known of it on top."""
    facts = [article.publisher or "unknown publisher", article.published or "no date", *article.authors, article.url]
    head = [article.title, " · ".join(fact for fact in facts if fact), *(f"[Photo: {c}]" for c in article.captions)]
    return _plain("\n".join(head) + "\n\n" + article.text)


def status_text(status: ArchiveStatus, failures: Sequence[Failure]) -> str:
    """The archive in a few lines, and the files that failed."""
    days = f"{status.oldest} to {status.newest}" if status.oldest else "none"
    lines = [
        f"archive    {status.path}",
        f"articles   {status.articles:,} in {status.chunks:,} chunks",
        f"published  {days}",
        f"publishers {', '.join(status.publishers) or 'none'}",
        f"embedder   {status.embedder}",
        f"changed    {status.changed or 'never'}",
        f"failed     {len(failures)}",
        *(f"  {f.source}: {f.reason}" for f in failures),
    ]
    return _plain("\n".join(lines))


@contextmanager
def ingest_progress(stream: TextIO) -> Iterator[Callable[["Step"], None]]:
    """A progress bar with rate and time left on a terminal; elsewhere a plain line for about every tenth part."""
    if not stream.isatty():
        yield _plain_progress(stream)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[files]} files, {task.fields[articles]} articles"),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(file=stream)) as bar:
        task = bar.add_task("ingesting", total=None, files="0", articles=0)
        yield lambda step: bar.update(
            task,
            completed=step.bytes_done,
            total=step.bytes,
            files=f"{step.files_done}/{step.files}",
            articles=step.articles,
        )


def _plain_progress(stream: TextIO) -> Callable[["Step"], None]:
    told = 0

    def on_step(step: "Step") -> None:
        nonlocal told
        tenth = 10 * step.files_done // step.files
        if tenth > told:
            told = tenth
            print(f"{step.files_done}/{step.files} files, {step.articles} articles", file=stream)

    return on_step


def _citation(citation: Citation) -> str:
    facts = [citation.publisher or "unknown publisher", citation.published or "no date", citation.title, citation.url]
    source = f"[{citation.number}] " + " · ".join(fact for fact in facts if fact)
    quote = textwrap.fill(f"“{citation.quote}”", _WIDTH, initial_indent="    ", subsequent_indent="    ")
    return f"{source}\n{quote}\n    {citation.article_id}, characters {citation.start} to {citation.end}"


def _nearest(hit: Hit) -> str:
    source = " · ".join(
        [hit.article.publisher or "unknown publisher", hit.article.published or "no date", hit.article.title]
    )
    return f"Nearest: {source}\n" + textwrap.indent(textwrap.shorten(hit.chunk.text, 240, placeholder=" …"), "    ")


def _wrap(text: str) -> str:
    return textwrap.fill(text, _WIDTH)


def _plain(text: str) -> str:
    return text.translate(_CONTROL)
