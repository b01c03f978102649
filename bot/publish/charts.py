"""Charts for staff: a drawing with a table of the same figures behind it, as HTML of one figure.

What is not one number is never drawn as one: between its least and its most a bar is hatched, and
where the most is withheld the hatched part has no end. `name` is unique on its page: ids begin so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.core.disclosure import Span
from bot.core.indicators import Unit
from bot.publish.chart_lines import HEIGHT, trend_marks
from bot.publish.chart_page import environment, explained
from bot.publish.chart_shapes import INK, SERIES, SOFT, Mark, Row, bar_rows
from bot.publish.chart_words import words
from bot.publish.saying import told


@dataclass(frozen=True, slots=True)
class Bar:
    """What a bar stands for, its figure, and what else is said of it in the table."""

    label: str
    span: Span | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Goal:
    """A target and how far it is; `pace`: what an even pace would have reached by now."""

    label: str
    span: Span | None
    target: int
    unit: Unit
    limits: str
    pace: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a trend: its name and a figure for each week."""

    label: str
    spans: Sequence[Span | None]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a chart. `unit` is that of all its figures, `note` heads the notes."""

    name: str
    title: str
    language: str
    about: str = ""
    unit: Unit = "count"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart, ready for the template. `key`: signs that need a word, each with it."""

    head: Head
    desc: str
    height: int
    marks: Sequence[Mark]
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    key: Sequence[tuple[str, str]] = ()
    lines: Sequence[tuple[str, str, str]] = ()


def bars(head: Head, given: Sequence[Bar], *, most: int | None = None) -> Markup:
    """Draw a bar for each. `most`: what the longest bar stands for, if not the greatest figure."""
    w = words(head.language)
    units = 100 if head.unit == "percent" else None
    longest = most or units or _greatest(one.span for one in given)
    said = [told(one.span, head.unit, head.language) for one in given]
    rows = [Row(one.label, one.span, s, longest) for one, s in zip(given, said, strict=True)]
    marks, height = bar_rows(rows, f"{head.name}-hatch")
    noted = any(one.note for one in given)
    return _made(
        Drawing(
            head,
            w["bars_are"].format(_listed(given, said)),
            height,
            marks,
            (w["what"], w["figure"], *([head.note] if noted else [])),
            [
                (one.label, s, *([one.note] if noted else []))
                for one, s in zip(given, said, strict=True)
            ],
            explained(w, [one.span for one in given], said),
        )
    )


def progress(head: Head, goals: Sequence[Goal]) -> Markup:
    """Draw how far each target is: a bar, and a tick where the target stands."""
    w = words(head.language)
    rows, table = [], []
    for goal in goals:
        target = told(Span(goal.target, goal.target), goal.unit, head.language)
        said = told(goal.span, goal.unit, head.language)
        whole = 100 if goal.unit == "percent" else max(goal.target, _greatest([goal.span]))
        pace = [(goal.pace, SOFT, "3 2")] if goal.pace is not None else []
        ticks = (*pace, (goal.target, INK, ""))
        rows.append(Row(goal.label, goal.span, f"{said} / {target}", whole, ticks))
        table.append((goal.label, said, target, w[_state(goal)], goal.limits))
    marks, height = bar_rows(rows, f"{head.name}-hatch")
    key = [("tick", w["goal"])]
    if any(goal.pace is not None for goal in goals):
        key.append(("pace", w["pace"]))
    columns = (w["what"], w["so_far"], w["goal"], w["state"], w["limits"])
    desc = w["bars_are"].format(", ".join(f"{row[0]} {row[1]} / {row[2]}" for row in table))
    said_all = [row[1] for row in table]
    key += explained(w, [goal.span for goal in goals], said_all)
    return _made(Drawing(head, desc, height, marks, columns, table, key))


def trend(
    head: Head, weeks: Sequence[str], lines: Sequence[Line], gaps: Sequence[bool] = ()
) -> Markup:
    """Draw up to three lines over weeks. `gaps`: in which weeks hours were not served."""
    w = words(head.language)
    if not weeks or len(lines) > len(SERIES):
        raise ValueError("a trend is of one week at least, and of three lines at most")
    gaps = gaps or [False] * len(weeks)
    marks = trend_marks(weeks, [one.spans for one in lines], gaps, head.unit, f"{head.name}-hatch")
    spans = [span for one in lines for span in one.spans]
    said = [[told(span, head.unit, head.language) for span in one.spans] for one in lines]
    table = [
        (f"{week} *" if gap else week, *row)
        for week, gap, row in zip(weeks, gaps, zip(*said, strict=True), strict=True)
    ]
    key = explained(w, spans, [one for row in said for one in row])
    if any(gaps):
        key.append(("gap", f"* {w['gap']}"))
    return _made(
        Drawing(
            head,
            w["lines_are"].format(weeks[0], weeks[-1]),
            HEIGHT,
            marks,
            (w["week"], *(one.label for one in lines)),
            table,
            key,
            [(one.label, *SERIES[at]) for at, one in enumerate(lines)] if len(lines) > 1 else [],
        )
    )


def _greatest(spans: Iterable[Span | None]) -> int:
    known = [span.low if span.high is None else span.high for span in spans if span]
    return max(known, default=0) or 1


def _state(goal: Goal) -> str:
    if goal.span is None:
        return "open"
    if goal.span.low >= goal.target:
        return "reached"
    sure = goal.span.high is not None and goal.span.high < goal.target
    return "below" if sure else "open"


def _listed(given: Sequence[Bar], said: Sequence[str]) -> str:
    return ", ".join(f"{one.label} {figure}" for one, figure in zip(given, said, strict=True))


def _made(drawing: Drawing) -> Markup:
    template = environment().get_template("chart.html")
    return Markup(template.render(d=drawing, w=words(drawing.head.language)))  # noqa: S704 - escaped
