"""The drawn map of a tree: questions from left to right, each answer in a row of its own.

A question has one parent, so the questions are a tree; an answer with several parents gets a row
under each. Nothing crosses then, and no place depends on the words: a changed text changes its
own line of the drawing and no other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from textwrap import wrap

ROW = 21
"""Height of an answer's row, gap included. All lengths are in units of the drawing."""
_BUTTON = 232
_ANSWER = 404
_QUESTION = 234
_STRIP = 17
"""Height of a strip that names a button above a question."""
_LINE = 15
_LINES = 2
_GAP = 32
_EDGE = 8
_BUTTON_SIGNS, _ANSWER_SIGNS, _STRIP_SIGNS, _QUESTION_SIGNS = 31, 46, 30, 23
"""How many signs go on one line of each, in as wide a system font as DejaVu Sans."""


@dataclass(frozen=True, slots=True)
class Way:
    """A button of a question and where it leads."""

    label: str
    to: str


@dataclass(frozen=True, slots=True)
class Box:
    """A node as it is drawn. `x`, `y`: its upper left corner; `pressed`: the buttons before it.

    `lines` and `strips` are its title and those buttons, cut to what there is room for.
    """

    node: str
    pressed: str
    x: int
    y: int
    width: int
    height: int
    lines: tuple[str, ...]
    strips: tuple[str, ...]
    question: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line to a node: where it begins and ends in height, and its path, as SVG writes it."""

    to: str
    top: int
    bottom: int
    path: str


@dataclass(frozen=True, slots=True)
class Band:
    """A part of the drawing that should stand on one page."""

    top: int
    height: int
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """A drawing, cut below each branch of the first question so that a printer may turn the page.

    `button`: the width of the part of an answer's row that names the button; `strip`: the
    height of each button's name above a question.
    """

    width: int
    bands: tuple[Band, ...]
    button: int = _BUTTON
    strip: int = _STRIP


def draw(
    start: str, titles: Mapping[str, str], ways: Mapping[str, Sequence[Way]], room: int = 0
) -> Map:
    """Draw the tree that begins at `start`. `ways` has the buttons of each question.

    `room` is the height kept free at the foot of each question's box.
    """
    return _Pen(start, titles, ways, room).drawn()


class _Pen:
    def __init__(
        self, start: str, titles: Mapping[str, str], ways: Mapping[str, Sequence[Way]], room: int
    ) -> None:
        self._room = room
        self._titles = titles
        self._ways = ways
        self._met: set[str] = set()
        self._answers = _EDGE + self._depth(start, frozenset()) * (_QUESTION + _GAP)
        self._height = _EDGE
        self._boxes: list[Box] = []
        self._lines: list[Line] = []
        self._cuts = [0]
        self._draw(start, (), 0)

    def drawn(self) -> Map:
        """Give the drawing, band by band, from top to bottom and from left to right."""
        bands = []
        boxes = sorted(self._boxes, key=lambda box: (box.y, box.x))
        for top, bottom in pairwise([*self._cuts[:-1], self._height + _EDGE]):
            within = tuple(box for box in boxes if top <= box.y < bottom)
            lines = (line for line in self._lines if line.top < bottom and line.bottom >= top)
            bands.append(Band(top, bottom - top, within, tuple(lines)))
        return Map(self._answers + _BUTTON + _ANSWER + _EDGE, tuple(bands))

    def _depth(self, node: str, above: frozenset[str]) -> int:
        above |= {node}
        below = (
            self._depth(way.to, above)
            for way in self._ways[node]
            if way.to in self._ways and way.to not in above
        )
        return 1 + max(below, default=0)

    def _draw(self, node: str, labels: tuple[str, ...], depth: int) -> int:
        """Draw a node, and below it what its buttons lead to; give its middle."""
        top = self._height
        height = len(labels) * _STRIP + _LINES * _LINE + 8 + self._room
        x, middle = _EDGE + depth * (_QUESTION + _GAP), top + height // 2
        self._met.add(node)
        self._asked(node, labels, (x, top, _QUESTION, height))
        ends: list[tuple[str, int, int]] = []
        for to, pressed in self._below(node):
            if to in self._ways and to not in self._met:
                below = self._draw(to, pressed, depth + 1)
                ends.append((to, x + _QUESTION + _GAP, below))
            else:
                ends += [(to, self._answers, self._row(to, label)) for label in pressed]
            if depth == 0 and self._height >= top + height:
                self._cuts.append(self._height)
        self._height = max(self._height, top + height) + _EDGE
        start, turn = x + _QUESTION, x + _QUESTION + _GAP // 2
        self._lines += [
            Line(to, middle, y, f"M{start} {middle}H{turn}V{y}H{end}") for to, end, y in ends
        ]
        return middle

    def _below(self, node: str) -> list[tuple[str, tuple[str, ...]]]:
        """Give each node that the buttons lead to, once, with the buttons."""
        targets = dict.fromkeys(way.to for way in self._ways[node])
        return [
            (to, tuple(way.label for way in self._ways[node] if way.to == to)) for to in targets
        ]

    def _row(self, node: str, label: str) -> int:
        y, height = self._height, ROW - 3
        lines = self._wrap(node, _ANSWER_SIGNS, 1)
        strips = (_short(label, _BUTTON_SIGNS),)
        place = (self._answers, y, _BUTTON + _ANSWER, height)
        self._boxes.append(Box(node, label, *place, lines, strips, question=False))
        self._height += ROW
        return y + height // 2

    def _asked(self, node: str, labels: tuple[str, ...], place: tuple[int, int, int, int]) -> None:
        lines = self._wrap(node, _QUESTION_SIGNS, _LINES)
        strips = tuple(_short(label, _STRIP_SIGNS) for label in labels)
        self._boxes.append(Box(node, " / ".join(labels), *place, lines, strips, question=True))

    def _wrap(self, node: str, signs: int, lines: int) -> tuple[str, ...]:
        return tuple(wrap(self._titles[node], signs, max_lines=lines, placeholder="…"))


def _short(text: str, signs: int) -> str:
    return text if len(text) <= signs else text[: signs - 1].rstrip() + "…"
