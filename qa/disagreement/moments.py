"""Whether a sentence is of the time that a question names. Pure."""

from qa.citations.days import named_days, told_days
from qa.citations.mentions import TOKEN, Mention
from qa.datatypes import Evidence, Period
from qa.disagreement.values import Told, days_apart, days_of
from qa.period import agreement
from qa.reader import text_of

# How well the day of an article has to fit the time asked about, and after how many days it fits 1/e as well.
_FITS = 0.3
_FADE = 30.0


class Moment:
    """The time that a question names, if it does; days named in full are read by the period, others by their words."""

    def __init__(self, question: str, period: Period | None) -> None:
        bound = period is not None and (period.first or period.stop) and named_days(question)[0]
        self._period = period if bound else None
        self._days = days_of(Told(question))

    def fits(self, evidence: Evidence, mention: Mention) -> bool:
        """Whether what is told at the mention may be of that time."""
        day, clause = evidence.hit.article.day, _clause(text_of(evidence), mention)
        if self._period is None:
            return not self._days or not days_apart(
                self._days, told_days(text_of(evidence)[clause[0] : clause[1]], day)
            )
        start, end = evidence.start + clause[0], evidence.start + clause[1]
        told = [time for time in evidence.hit.chunk.times if start <= time.start < end]
        if told:
            return agreement(self._period, None, told, _FADE) > 0
        return agreement(self._period, day, (), _FADE) >= _FITS

    def published(self, evidence: Evidence) -> bool:
        """Whether the article is of the time that the question names in full; False when it names none."""
        day = evidence.hit.article.day
        return self._period is not None and day is not None and agreement(self._period, day, (), _FADE) == 1.0


def _clause(text: str, mention: Mention) -> tuple[int, int]:
    """The part of the text, between semicolons, that holds the mention."""
    at = next((m.start() for n, m in enumerate(TOKEN.finditer(text)) if n == mention.place), 0)
    end = text.find(";", at)
    return text.rfind(";", 0, at) + 1, end if end >= 0 else len(text)
