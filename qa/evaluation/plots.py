"""The report's plots as inline SVG: no script, no font, nothing fetched. Pure."""

from collections.abc import Sequence
from html import escape

from qa.evaluation.calibration import Bin

_WIDTH, _HEIGHT = 340, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 12, 28, 42
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


def calibration_plot(bins: Sequence[Bin]) -> str:
    """Share of right answers by confidence; the dotted line is a confidence that keeps its word, dots grow with n."""
    most = max((one.count for one in bins), default=1)
    dots = [
        _dot(one.confidence, one.right, 3 + 6 * (one.count / most) ** 0.5,
             f"confidence {one.confidence:.2f}: {one.right:.0%} of {one.count} right")
        for one in bins
    ]  # fmt: skip
    lines = [_line([(0, 0), (1, 1)], "guide"), _line([(b.confidence, b.right) for b in bins], "curve")]
    return _axes("Calibration of answers given", "confidence", "share right", "".join([*lines, *dots]))


def refusal_plot(curve: Sequence[tuple[float, float, float]], now: tuple[float, float] | None) -> str:
    """Rejection against false refusal for every threshold; `now` is where the run stands."""
    dot = _dot(*now, 5, f"this run: refuses {now[1]:.0%} rightly, {now[0]:.0%} wrongly") if now else ""
    lines = _line([(false, right) for _, false, right in curve], "curve") + _line([(0, 0), (1, 1)], "guide")
    return _axes("Rejection against false refusal", "answerable questions refused", "unanswerable refused", lines + dot)


def hit_plot(rates: Sequence[float]) -> str:
    """The share of questions with an expected article among the first k, k = 1 … len(rates)."""
    points = [((k - 0.5) / len(rates), rate) for k, rate in enumerate(rates, 1)]
    dots = [_dot(x, rate, 4, f"hit@{k}: {rate:.3f}") for k, (x, rate) in enumerate(points, 1)]
    labels = [_label(x, str(k)) for k, (x, _) in enumerate(points, 1)]
    body = _line(points, "curve") + "".join(dots + labels)
    return _axes("Hit rate by rank", "articles looked at", "questions hit", body, ticks=False)


def latency_plot(stages: Sequence[tuple[str, float, float]]) -> str:
    """Median (bar) and 95th percentile (line) of the seconds of each stage."""
    longest = max((slow for _, _, slow in stages), default=1.0) or 1.0
    width = 1 / max(len(stages), 1)
    parts = []
    for place, (stage, median, slow) in enumerate(stages):
        x = (place + 0.5) * width
        told = f"{stage}: p50 {median:.2f} s, p95 {slow:.2f} s"
        parts += [_bar(x, median / longest, width * 0.5, told), _label(x, stage)]
        parts.append(_line([(x, median / longest), (x, slow / longest)], "whisker"))
        parts.append(_line([(x - width / 6, slow / longest), (x + width / 6, slow / longest)], "whisker"))
    return _axes(
        "Time by stage", "bar: median; line: 95th percentile", "seconds", "".join(parts), ticks=False, top=longest
    )


def _axes(title: str, across: str, up: str, body: str, *, ticks: bool = True, top: float = 1.0) -> str:
    """A frame with its labels around `body`; the upward axis ends at `top`, the other has ticks from 0 to 1 or none."""
    left = f"translate(12 {_y(0.5):.1f}) rotate(-90)"
    marks = [
        f'<text class="tick" x="{_LEFT - 6}" y="{_y(t) + 4:.1f}" text-anchor="end">{float(f"{t * top:.3g}"):g}</text>'
        for t in _TICKS
    ]
    marks += [_label(t, f"{t:g}") for t in _TICKS] if ticks else []
    frame = f'<path class="axis" d="M{_LEFT},{_TOP} V{_y(0):.1f} H{_x(1):.1f}"/>'
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'<text class="heading" x="{_LEFT}" y="16">{escape(title)}</text>{frame}{"".join(marks)}{body}'
        f'<text class="tick" x="{_x(0.5):.1f}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(across)}</text>'
        f'<text class="tick" transform="{left}" text-anchor="middle">{escape(up)}</text>'
        "</svg>"
    )


def _line(points: Sequence[tuple[float, float]], kind: str) -> str:
    path = " ".join(f"{_x(x):.1f},{_y(y):.1f}" for x, y in points)
    return f'<polyline class="{kind}" points="{path}"/>'


def _dot(x: float, y: float, radius: float, told: str) -> str:
    return (
        f'<circle class="dot" cx="{_x(x):.1f}" cy="{_y(y):.1f}" r="{radius:.1f}"><title>{escape(told)}</title></circle>'
    )


def _bar(x: float, height: float, width: float, told: str) -> str:
    left, top = _x(x - width / 2), _y(height)
    return (
        f'<rect class="dot" x="{left:.1f}" y="{top:.1f}" width="{_x(x + width / 2) - left:.1f}" '
        f'height="{_y(0) - top:.1f}"><title>{escape(told)}</title></rect>'
    )


def _label(x: float, text: str) -> str:
    return f'<text class="tick" x="{_x(x):.1f}" y="{_y(0) + 14:.1f}" text-anchor="middle">{escape(text)}</text>'


def _x(share: float) -> float:
    return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)


def _y(share: float) -> float:
    return _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)
