"""How a trend is drawn: a line from week to week, broken where nothing is known."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.core.disclosure import Span
from bot.core.indicators import Unit
from bot.publish.chart_shapes import SERIES, SOFT, Attributes, Mark, line, rect, text
from bot.publish.saying import told

HEIGHT = 236
_TOP, _FLOOR = 26, 206
_LEFT, _RIGHT = 5.0, 95.0
_NAMED = 3
"""Steps between the weeks that are named below: more names would meet on a phone."""
_SHAPES = ("M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", "M-4-4h8v8h-8z", "M0-5L5 4H-5z")
_DENSE = 60
"""More weeks than that are drawn without a sign for each."""

Spans = Sequence[Span | None]


def trend_marks(
    weeks: Sequence[str], lines: Sequence[Spans], gaps: Sequence[bool], unit: Unit, hatch: str
) -> list[Mark]:
    """Draw lines over the same weeks; `gaps` tells in which of them hours were not served."""
    known = [span for spans in lines for span in spans if span]
    top = 100 if unit == "percent" else _round(max([_most(span) for span in known], default=10))
    pen = _Pen(len(weeks), top, unit, hatch)
    marks = list(pen.ground(weeks, gaps))
    for at, spans in enumerate(lines):
        marks += pen.drawn(at, spans)
    return marks


def _is_number(span: Span) -> bool:
    return span.low == span.high


def _most(span: Span) -> int:
    return span.low if span.high is None else span.high


def _round(most: int) -> int:
    """Round up to what two steps of an axis divide: 10, 20, 30, 40, 60, 80, 100 and so on."""
    size = 10
    while True:
        for step in (1, 2, 3, 4, 6, 8):
            if most <= step * size:
                return step * size
        size *= 10


class _Pen:
    def __init__(self, weeks: int, top: int, unit: Unit, hatch: str) -> None:
        self._step = (_RIGHT - _LEFT) / max(weeks - 1, 1)
        self._weeks, self._top, self._unit, self._hatch = weeks, top, unit, hatch

    def _x(self, at: int) -> float:
        return _LEFT + at * self._step if self._weeks > 1 else (_LEFT + _RIGHT) / 2

    def _y(self, value: int) -> float:
        return round(_FLOOR - (_FLOOR - _TOP) * min(value, self._top) / self._top, 1)

    def ground(self, weeks: Sequence[str], gaps: Sequence[bool]) -> Iterator[Mark]:
        """Draw weeks with gaps, the lines of the axis and the names of weeks."""
        width = min(self._step, _RIGHT - _LEFT)
        for at, gap in enumerate(gaps):
            if gap:
                left, right = self._x(at) - width / 2, self._x(at) + width / 2
                left, right = max(left, 0), min(right, 100)
                yield rect(left, _TOP, right - left, _FLOOR - _TOP, f"url(#{self._hatch}-gap)")
        for value in (0, self._top // 2, self._top):
            y = self._y(value)
            yield line(0, y, 100, y, SOFT if value == 0 else "#cfd5dc")
            if value:
                said = told(Span(value, value), self._unit)
                yield text(0, y - 5, said, SOFT, font_size=12, **_HALO)
        last = len(weeks) - 1
        step = max(-(-last // _NAMED), 1)
        # the last one is named, and none so near before it that the two would meet
        for at in [*range(0, last - step // 2, step), last]:
            anchor = "middle" if 0 < at < last or last == 0 else "end" if at else "start"
            x = self._x(at) if anchor == "middle" else 100.0 if at else 0.0
            yield text(x, _FLOOR + 20, weeks[at], SOFT, font_size=12, text_anchor=anchor)

    def drawn(self, at: int, spans: Spans) -> Iterator[Mark]:
        """Draw one line, from number to number; what is none is a column from least to most."""
        ink, dashes = SERIES[at]
        for n, (one, two) in enumerate(pairwise(spans)):
            if one and two and _is_number(one) and _is_number(two):
                ends = self._x(n), self._y(one.low), self._x(n + 1), self._y(two.low)
                yield line(*ends, ink, width=2.5, dashes=dashes)
        for n, span in enumerate(spans):
            if span and not _is_number(span):
                yield from self._column(n, span, ink)
            elif span and self._weeks <= _DENSE:
                yield self._sign(n, span, at, ink)

    def _column(self, at: int, span: Span, ink: str) -> Iterator[Mark]:
        high = _TOP if span.high is None else self._y(span.high)
        low, width = self._y(span.low), min(self._step * 0.5, 2.4)
        left, right = self._x(at) - width / 2, self._x(at) + width / 2
        yield rect(left, high, width, max(low - high, 3), f"url(#{self._hatch})")
        ends = [low] if span.high is None else [low, high]  # what is withheld has no end
        yield from (line(left, y, right, y, ink, width=1.5) for y in ends)
        yield from (line(x, high, x, low, ink, width=1.5) for x in (left, right))

    def _sign(self, at: int, span: Span, series: int, ink: str) -> Mark:
        # a place of its own, since a path knows no per cent
        shape = Mark("path", {"d": _SHAPES[series], "fill": ink})
        place: Attributes = {"x": f"{round(self._x(at), 2):g}%", "y": self._y(span.low)}
        return Mark("svg", {**place, "overflow": "visible"}, inside=(shape,))


_HALO: Attributes = {"stroke": "#fff", "stroke_width": 4, "paint_order": "stroke"}
"""Keeps letters readable where a line runs below them."""
