"""Reports, lists, articles and the archive's state as plain text."""

from collections.abc import Sequence

from ingest.datatypes import ArchiveStatus, Article, ArticleHead, Failure, IngestReport
from ui.terminal.plain import plain


def report_text(report: IngestReport) -> str:
    """What an ingest did, and each failure on a line of its own."""
    counts = (
        f"{len(report.added)} added, {len(report.updated)} updated, {report.unchanged} unchanged, "
        f"{len(report.removed)} removed, {len(report.failed)} failed in {report.seconds:.1f} s"
    )
    return plain("\n".join([*(f"failed: {f.source}: {f.reason}" for f in report.failed), counts]))


def heads_text(heads: Sequence[ArticleHead]) -> str:
    """One line an article: day, publisher, headline, id."""
    return plain(
        "\n".join(f"{h.published or 'no date':<16.16}  {h.publisher:<24.24}  {h.title}  [{h.id}]" for h in heads)
    )


def article_text(article: Article) -> str:
    """The article as it is stored, with what is known of it on top."""
    day = article.published or (f"no date ({article.written} could be two days)" if article.written else "no date")
    facts = [article.publisher or "unknown publisher", day, *article.authors, article.url]
    head = [article.title, " · ".join(fact for fact in facts if fact), *(f"[Photo: {c}]" for c in article.captions)]
    return plain("\n".join(head) + "\n\n" + article.text)


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
    return plain("\n".join(lines))
