"""A reader who wants to know what is hidden, with the released files and nothing else.

Written apart from the bot's own attack: all files at once, counts as they are instead of changes,
what is published read from the JSON.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

Cell = tuple[str, ...]
"""A period, a table, and the row; or what a reader makes up in between."""

FAR = 100_000
_LANGUAGE, _NODE = "counts_by_language_week", "counts_by_node_week"
_SOURCE, _BY_TREE = "counts_by_source_day", "counts_by_source_month"
_BY_LANGUAGE = "counts_by_source_language_month"


@dataclass
class Puzzle:
    """Unknown counts, each between bounds, and sums that lie between bounds."""

    bounds: dict[Cell, tuple[int, int]] = field(default_factory=dict)
    sums: list[tuple[dict[Cell, int], int, int]] = field(default_factory=list)
    hidden: list[Cell] = field(default_factory=list)
    """The cells that are published, as a number, as `<10` or as `…`."""
    small: set[Cell] = field(default_factory=set)
    """Those of them that are shown as `<10`."""

    def add(self, terms: Iterable[tuple[Cell, int]], low: int, high: int) -> None:
        """Add a sum over the cells that there are; any other is 0."""
        known: dict[Cell, int] = {}
        for cell, factor in terms:
            if cell in self.bounds:
                known[cell] = known.get(cell, 0) + factor
        known = {cell: factor for cell, factor in known.items() if factor}
        if known:
            self.sums.append((known, low, high))

    def fits(self, world: Mapping[Cell, int]) -> bool:
        """Tell whether counts are possible: every bound and every sum, in whole numbers."""
        return all(low <= world[cell] <= high for cell, (low, high) in self.bounds.items()) and all(
            low <= sum(factor * world[cell] for cell, factor in terms.items()) <= high
            for terms, low, high in self.sums
        )


def read(
    bodies: Iterable[bytes], links: int, assumed: Iterable[tuple[list[Cell], list[Cell]]] = ()
) -> Puzzle:
    """Make the puzzle of some files. `assumed`: cells that add up to no less than others.

    `links`: how many there are; posters hang where anyone can count them.
    """
    puzzle = Puzzle()
    files = [json.loads(body) for body in bodies]
    for file in files:
        _cells(puzzle, file)
    for file in files:
        _merged(puzzle, file, links)
        _margins(puzzle, file)
        if "W" not in file["period"]:
            _told_twice(puzzle, file)
    _weeks_and_months(puzzle, files)
    for more, less in assumed:
        puzzle.add([*((cell, 1) for cell in more), *((cell, -1) for cell in less)], 0, FAR)
    return puzzle


def interval(figure: int | str) -> tuple[int, int]:
    """Say which counts are shown so."""
    if figure == "…":
        return 0, FAR
    if figure == "<10":
        return 0, 9
    low, high = int(figure) - 2, int(figure) + 2
    return max(low, 10), high


def _rows(file: Mapping[str, Any]) -> Iterator[tuple[str, list[str], int | str]]:
    for table, rows in file["tables"].items():
        if table != "quality_day":
            for *row, figure in rows:
                yield table, row, figure


def _cells(puzzle: Puzzle, file: Mapping[str, Any]) -> None:
    week = "W" in file["period"]
    for table, row, figure in _rows(file):
        total = "*" in row and not (week and table == _SOURCE)
        if total or "registered" in row:
            continue
        cell = (file["period"], table, *row)
        puzzle.bounds[cell] = interval(figure)
        puzzle.hidden.append(cell)
        if figure == "<10":
            puzzle.small.add(cell)


def _merged(puzzle: Puzzle, file: Mapping[str, Any], links: int) -> None:
    """Part what came by links that are in `other`, each of them less than ten, from the rest."""
    other = (file["period"], _SOURCE, "other", "start")
    if other in puzzle.bounds:
        few = links - len(links_in(puzzle, file["period"]))
        merged = in_other(file["period"])
        puzzle.bounds[merged] = 0, 9 * few
        puzzle.add([(other, 1), (merged, -1)], 0, FAR)
        if few:
            puzzle.hidden.append(merged)
            puzzle.small.add(merged)


def in_other(period: str) -> Cell:
    """Name what came in a month by links that are not listed."""
    return ("links in other", period)


def links_in(puzzle: Puzzle, period: str) -> list[Cell]:
    """Give the starts by each link that is listed in a month."""
    return [
        cell
        for cell in puzzle.bounds
        if cell[:2] == (period, _SOURCE)
        and cell[-1] == "start"
        and cell[2] not in ("*", "direct", "other", "share", "inline", "resumed")
    ]


def _margins(puzzle: Puzzle, file: Mapping[str, Any]) -> None:
    period = file["period"]
    for table, row, figure in _rows(file):
        low, high = interval(figure)
        if "registered" in row:
            links = [*links_in(puzzle, period), in_other(period)]
            puzzle.add([(cell, 1) for cell in links], low, high)
        elif "*" in row and (period, table, *row) not in puzzle.bounds:
            inside = [
                cell
                for cell in puzzle.bounds
                if cell[:2] == (period, table)
                and all(want in ("*", have) for want, have in zip(row, cell[2:], strict=True))
            ]
            puzzle.add([(cell, 1) for cell in inside], low, high)
    engaged, resumed = ((period, _SOURCE, one, "engage") for one in ("*", "resumed"))
    if engaged in puzzle.bounds:
        puzzle.add([(engaged, 1), (resumed, -1)], 0, FAR)


def _told_twice(puzzle: Puzzle, file: Mapping[str, Any]) -> None:
    """Of a month: each source's finishes and engaged walks, by tree and by language."""
    period = file["period"]
    for event, tables in (("finish", (_BY_TREE, _BY_LANGUAGE)), ("engage", (_BY_LANGUAGE,))):
        for cell in [c for c in puzzle.bounds if c[:2] == (period, _SOURCE) and c[-1] == event]:
            for table in tables:
                split = [
                    other
                    for other in puzzle.bounds
                    if other[:3] == (period, table, cell[2]) and other[-1] == event
                ]
                puzzle.add([(cell, 1), *((other, -1) for other in split)], 0, 0)


def _weeks_and_months(puzzle: Puzzle, files: list[dict[str, Any]]) -> None:
    """Add up for each month its weeks, and parts of those at its ends."""
    weeks = {file["period"]: date.fromisoformat(file["first_day"]) for file in files}
    months = sorted(name for name in weeks if "W" not in name)
    weeks = {name: first for name, first in weeks.items() if "W" in name}
    for month in months:
        days = _days(month)
        covered: set[date] = set()
        terms: dict[tuple[str, ...], list[tuple[Cell, int]]] = {}
        for week, first in weeks.items():
            own = {first + timedelta(days=n) for n in range(7)}
            if own & days:
                covered |= own & days
                whole = own <= days
                for cell in [c for c in puzzle.bounds if c[0] == week and len(c) < 6]:
                    for what in _what(cell):
                        part = cell if whole else _part(puzzle, cell, own)[month]
                        terms.setdefault(what, []).append((part, 1))
        for cell in [c for c in puzzle.bounds if c[0] == month]:
            for what in _what(cell):
                terms.setdefault(what, []).append((cell, -1))
        for found in terms.values():
            # days of weeks that are not released may hold more
            puzzle.add(found, -FAR if covered != days else 0, 0)


def _part(puzzle: Puzzle, cell: Cell, own: set[date]) -> dict[str, Cell]:
    """Split a cell of a week between its two months."""
    names = sorted({f"{day:%Y-%m}" for day in own})
    parts = {name: ("part", name, *cell) for name in names}
    if parts[names[0]] not in puzzle.bounds:
        for part in parts.values():
            puzzle.bounds[part] = 0, puzzle.bounds[cell][1]
        puzzle.add([(cell, -1), *((part, 1) for part in parts.values())], 0, 0)
    return parts


def _days(month: str) -> set[date]:
    first = date.fromisoformat(f"{month}-01")
    after = (first + timedelta(days=32)).replace(day=1)
    return {first + timedelta(days=n) for n in range((after - first).days)}


def _what(cell: Cell) -> Iterator[tuple[str, ...]]:
    """Say what a cell is a part of that weeks and months both count."""
    period, table, *row = cell
    week = "W" in period
    within = week and row[0] == "resumed"  # a week's total holds them already
    if table == _SOURCE and row[-1] in ("start", "engage") and not within:
        yield (row[-1],)
    if table == _SOURCE and row == ["resumed", "engage"]:
        yield ("resumed",)
    if row[-1] in ("topic", "finish") and table == (_LANGUAGE if week else _BY_TREE):
        yield row[-1], "tree", row[1]
    if row[-1] == "finish" and table in ((_LANGUAGE,) if week else (_BY_LANGUAGE,)):
        yield "finish", "language", row[0] if week else row[1]
