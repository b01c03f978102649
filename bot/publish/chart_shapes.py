"""What charts are drawn of. Lengths across are per cent of the width, lengths down are pixels.

So a chart fits a phone and a projector while its letters keep their size, and needs no style
and no script: only attributes, which the strictest Content-Security-Policy lets stand.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from textwrap import wrap

from bot.core.disclosure import Span

INK, BAR, TRACK, SOFT = "#16181c", "#1f5a99", "#e8ecf1", "#4a4f57"
"""Letters, bars, the ground of a bar, quiet letters: each at least 4.5 to 1 on white but TRACK."""

SERIES = ((BAR, ""), ("#9a3c00", "7 4"), (INK, "2 4"))
"""The colour and the dashes of each line of a trend: without colour the dashes tell them apart."""

LETTER = 14
"""Height of letters."""
_LINE = 18
_SIGNS = 38
"""Signs on a line of a label: what a phone has room for."""
_LINES = 3
"""Lines of a label: the names of two links may be the same on the first two."""
_BAR = 16
_GAP = 12
WIDE = 64.0
"""Where the longest bar ends; what stands beside it needs the rest, on a phone too."""


Attributes = dict[str, str | float]


@dataclass(frozen=True, slots=True)
class Mark:
    """An element of SVG: its name, its attributes, its text or the marks inside."""

    tag: str
    attributes: Attributes
    text: str = ""
    inside: tuple["Mark", ...] = field(default=())


def rect(x: float, y: float, width: float, height: float, fill: str) -> Mark:
    """Draw a rectangle."""
    place: Attributes = {"x": _per(x), "width": _per(width), "y": y, "height": height}
    return Mark("rect", {**place, "fill": fill})


def line(  # noqa: PLR0913 - a line has two ends
    x: float, y: float, to_x: float, to_y: float, ink: str, *, width: float = 1, dashes: str = ""
) -> Mark:
    """Draw a line."""
    ends: Attributes = {"x1": _per(x), "y1": y, "x2": _per(to_x), "y2": to_y}
    pen: Attributes = {"stroke": ink, "stroke-width": width}
    return Mark("line", {**ends, **pen, **({"stroke-dasharray": dashes} if dashes else {})})


def text(x: float, y: float, said: str, ink: str = INK, **more: str | float) -> Mark:
    """Write on one line, from `x` on; `more` are other attributes, their `_` read as `-`."""
    named = {name.replace("_", "-"): value for name, value in more.items()}
    return Mark("text", {"x": _per(x), "y": y, "fill": ink, **named}, said)


def _per(value: float) -> str:
    return f"{round(value, 2):g}%"


def wrapped(label: str) -> list[str]:
    """Break a label as a phone needs it; what is cut stands in the table."""
    return wrap(label, _SIGNS, max_lines=_LINES, placeholder=" …") or [""]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of bars: its label, what its bar shows of `most`, what stands beside the bar.

    `ticks`: marks across the bar: where, in what ink, with what dashes.
    """

    label: str
    span: Span | None
    said: str
    most: int
    ticks: tuple[tuple[int, str, str], ...] = ()


def bar_rows(rows: list[Row], hatch: str) -> tuple[list[Mark], int]:
    """Draw rows below each other; give them and the height. `hatch` is the id of the pattern."""
    marks: list[Mark] = []
    y = 0
    for row in rows:
        for said in wrapped(row.label):
            marks.append(text(0, y + LETTER, said))
            y += _LINE
        y += 3
        marks += _bar(row, y, hatch)
        y += _BAR + _GAP
    return marks, y


def _bar(row: Row, y: int, hatch: str) -> Iterator[Mark]:
    scale = WIDE / max(row.most, 1)
    yield rect(0, y, WIDE, _BAR, TRACK)
    end = 0.0
    if row.span:
        low, high = row.span.low * scale, row.span.high
        end = WIDE if high is None else min(high * scale, WIDE)
        if end > low:
            yield rect(low, y, end - low, _BAR, f"url(#{hatch})")
            for edge in (y, y + _BAR):
                yield line(low, edge, end, edge, BAR)
        if high is not None and end > low:
            # an end that is known; a withheld one stays open
            yield line(end, y, end, y + _BAR, BAR)
        if low:
            yield rect(0, y, low, _BAR, BAR)
    for at, ink, dashes in row.ticks:
        where = min(at * scale, WIDE)
        yield line(where, y - 3, where, y + _BAR + 3, "#fff", width=5)
        yield line(where, y - 3, where, y + _BAR + 3, ink, width=2.5, dashes=dashes)
        end = max(end, where)
    yield text(end, y + 13, row.said, dx=7, font_weight=600)


def patterns(hatch: str) -> tuple[Mark, ...]:
    """Make what hatches: dark for what is somewhere in there, light for days without service."""
    return _pattern(hatch, BAR, 2.4), _pattern(f"{hatch}-gap", "#9aa2ad", 1.2)


def _pattern(name: str, ink: str, width: float) -> Mark:
    size: Attributes = {"width": 6, "height": 6}
    turned: Attributes = {"patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    ground = Mark("rect", {**size, "fill": "#fff"})
    stripe = Mark("rect", {"width": width, "height": 6, "fill": ink})
    return Mark("pattern", {"id": name, **size, **turned}, inside=(ground, stripe))
