"""The funnel: a tree's map with how many arrived at each node, and where they stopped.

A line is as wide as the node that it leads to was reached. An answer that several questions lead to
has one count for all the ways; it says so. What is no number makes a thin, dashed line.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from bot.core.disclosure import Span
from bot.core.guide import Guide
from bot.core.position import Position
from bot.core.tree import Question, Tree
from bot.core.voice import Voice
from bot.publish.chart_page import environment, explained
from bot.publish.chart_shapes import BAR, INK, SOFT, patterns
from bot.publish.chart_words import words
from bot.publish.charts import Head
from bot.publish.maps import Box, Line, Way, draw
from bot.publish.saying import told

_FOOT = 18
"""Height of the line of figures below a question."""
_BESIDE = 150
"""Width of the bar and the figure beside an answer."""
_BAR = 80
_WIDEST = 13.0
_THINNEST = 1.5
_STEPS = ((70, "#e79a6b"), (50, "#f2bf9d"), (30, "#fae0cf"))
"""From how many per cent of stops on a question has which colour; in grey it grows darker too."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How often a node was reached, and at a question how many per cent chose nothing there."""

    arrived: Span | None
    stopped: Span | None = None


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A line of the map: its path, its width, its dashes."""

    path: str
    width: float
    dashes: str


def funnel(head: Head, guide: Guide, tree: Tree, reach: Mapping[str, Reach]) -> Markup:
    """Draw a tree in the language of the head. Nodes without a reach are drawn as unknown."""
    w = words(head.language)
    voice = Voice(guide, Position(head.language))
    titles = {node: voice.label(node) for node in tree.nodes}
    ways = {
        asked.id: [Way(voice.label(f"{asked.id}.{one.id}"), one.next) for one in asked.choices]
        for asked in tree.questions()
    }
    drawing = draw(tree.start, titles, ways, _FOOT)
    pen = _Pen(tree, reach, head.language)
    rows = [_row(tree, node, titles[node], pen, w) for node in _ranked(tree, reach)]
    worst = [f"{row[0]}: {row[3]}" for row in rows[:3] if row[3]]
    said = [pen.arrived(node) for node in tree.nodes] + [pen.stopped(node) for node in tree.nodes]
    spans = [one.arrived for one in reach.values()]
    return Markup(  # noqa: S704 - escaped by the template
        environment()
        .get_template("funnel.html")
        .render(
            head=head,
            w=w,
            pen=pen,
            drawing=drawing,
            beside=_BESIDE,
            patterns=patterns(f"{head.name}-hatch"),
            inks={"bar": BAR, "ink": INK, "soft": SOFT, "way": "#7096c0"},
            desc=w["most_stop"].format("; ".join(worst) or "—"),
            columns=(w["page"], w["kind"], w["arrived"], w["stopped"]),
            rows=rows,
            key=explained(w, spans, said),
            steps=[
                (colour, f"≥\N{NO-BREAK SPACE}{least}\N{NO-BREAK SPACE}%")
                for least, colour in _STEPS
            ],
        )
    )


def _ranked(tree: Tree, reach: Mapping[str, Reach]) -> list[str]:
    """Give the nodes, where most stop first."""
    unknown = Reach(None)

    def stops(node: str) -> tuple[int, int]:
        one = reach.get(node, unknown)
        return (one.stopped.low if one.stopped else -1, one.arrived.low if one.arrived else -1)

    return sorted(tree.nodes, key=stops, reverse=True)


def _row(
    tree: Tree, node: str, title: str, pen: "_Pen", w: Mapping[str, str]
) -> tuple[str, str, str, str]:
    asks = isinstance(tree.nodes[node], Question)
    stopped = pen.stopped(node) if asks else ""
    return title, w["question" if asks else "answer"], pen.arrived(node), stopped


class _Pen:
    """Turns figures into widths, colours and words; the template asks it."""

    def __init__(self, tree: Tree, reach: Mapping[str, Reach], language: str) -> None:
        self._tree, self._reach, self._language = tree, reach, language
        known = [self._span(node) for node in tree.nodes]
        self._most = max([_most(span) for span in known if span], default=0) or 1

    def _span(self, node: str) -> Span | None:
        return self._reach.get(node, Reach(None)).arrived

    def arrived(self, node: str) -> str:
        """Say how often it was reached."""
        return told(self._span(node), "count", self._language)

    def stopped(self, node: str) -> str:
        """Say how many per cent chose nothing there; nothing for an answer, where walks end."""
        if not isinstance(self._tree.nodes[node], Question):
            return ""
        return told(self._reach.get(node, Reach(None)).stopped, "percent", self._language)

    def shared(self, node: str) -> bool:
        """Tell whether several questions lead to it, so that its count is one for all."""
        return len(self._tree.parents(node)) > 1

    def colour(self, box: Box) -> str:
        """Colour a question by the stops that are sure."""
        stopped = self._reach.get(box.node, Reach(None)).stopped
        low = stopped.low if stopped else 0
        return next((colour for least, colour in _STEPS if low >= least), "#fff")

    def stroke(self, line: Line) -> _Stroke:
        """Make a line as wide as its end was reached."""
        span = self._span(line.to)
        if span is None or span.low != span.high or self.shared(line.to):
            return _Stroke(line.path, _THINNEST, "4 4")
        width = _THINNEST + (_WIDEST - _THINNEST) * span.low / self._most
        return _Stroke(line.path, round(width, 1), "")

    def bar(self, node: str) -> tuple[float, float]:
        """Measure an answer's bar: what is sure, and to where it may go."""
        span = self._span(node) or Span(0, 0)
        high = self._most if span.high is None else span.high
        return tuple(round(_BAR * one / self._most, 1) for one in (span.low, high))  # type: ignore[return-value] # two


def _most(span: Span) -> int:
    return span.low if span.high is None else span.high
