"""Other counts that fit all that is published, each held against the whole puzzle.

A solver only proposes. A cell for which there is a world with another number is safe, whoever
thought of it; that there is none is what the solver says.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import highspy
import numpy as np
from highspy._core import _Highs

from tests.rigs.reader import Cell, Puzzle

_TURNS = 25
_NODES = 1000
_TOLD = 3
"""A small cell must possibly be as much as this."""

World = Mapping[Cell, int]
Range = tuple[int, int]
Bounds = tuple[Cell, int, int]


@dataclass
class Found:
    """What an attack found out: cells that are certain, and small ones that are next to nothing.

    `open`: cells of which the solver did not find out in time whether there is another world.
    """

    pinned: list[Cell] = field(default_factory=list)
    proved: list[Cell] = field(default_factory=list)
    open: list[Cell] = field(default_factory=list)
    mistaken: bool = False
    """Not even what was really counted fits: the reader adds up wrongly."""


class Worlds:
    """The worlds that a puzzle has."""

    def __init__(self, puzzle: Puzzle, truth: Mapping[Cell, int]) -> None:
        self._puzzle = puzzle
        self._truth = truth
        self._cells = list(puzzle.bounds)
        self._at = {cell: place for place, cell in enumerate(self._cells)}
        self._solvers = [_solver(puzzle, self._at, whole=whole) for whole in (False, True)]
        self._impossible = False
        self.first = self._world({cell: (truth[cell],) * 2 for cell in puzzle.hidden})
        """What was really counted, also between the files; None where the reader is mistaken."""

    def attack(self) -> Found:
        """Look for a world for each cell: for many at once, then for each that is left."""
        if self.first is None:
            return Found(mistaken=True)
        left = self._left(self._puzzle.hidden, self.first)
        for turn in range(_TURNS):
            before = len(left)
            left = self._clear(left, {}, turn)
            if before - len(left) <= before // 20:
                break
        found = Found()
        while left:
            cell, *left = left
            left = self._ask(cell, left, found)
        return found

    def _clear(self, left: list[Cell], bounds: Mapping[Cell, Range], turn: int) -> list[Cell]:
        """Look for a world in which many cells differ, each by no more than it must."""
        dice = np.random.default_rng(turn)
        ways = dict(zip(left, dice.choice([-1.0, 1.0], len(left)), strict=True))
        goal = {cell: 1.0 if self._is_low(cell) else way for cell, way in ways.items()}
        narrow = {cell: self._near(cell) for cell in left}
        world = self._world({**narrow, **bounds}, goal)
        return left if world is None else self._left(left, world)

    def _near(self, cell: Cell) -> Range:
        n, (low, high) = self._truth[cell], self._puzzle.bounds[cell]
        return max(low, n - 1), min(high, _TOLD if self._is_low(cell) else n + 1)

    def _is_low(self, cell: Cell) -> bool:
        return cell in self._puzzle.small and self._truth[cell] < _TOLD

    def _is_safe(self, cell: Cell, world: World) -> bool:
        if self._is_low(cell):
            return world[cell] >= _TOLD
        return world[cell] != self._truth[cell]

    def _left(self, cells: Collection[Cell], world: World) -> list[Cell]:
        return [cell for cell in cells if not self._is_safe(cell, world)]

    def wanted(self, cell: Cell) -> list[Bounds]:
        """Give the cell the numbers any of which makes it safe."""
        low, high = self._puzzle.bounds[cell]
        if self._is_low(cell):
            return [(cell, _TOLD, high)]
        n = self._truth[cell]
        return [
            (cell, *within) for within in ((n + 1, high), (low, n - 1)) if within[0] <= within[1]
        ]

    def _ask(self, cell: Cell, left: list[Cell], found: Found) -> list[Cell]:
        """Ask of one cell, and see which others the answer makes safe, too."""
        sure = True
        for turn, (_, low, high) in enumerate(self.wanted(cell)):
            after = self._clear([cell, *left], {cell: (low, high)}, turn)
            if cell not in after:
                return after
            world = self._world({cell: (low, high)})
            if world is not None:
                return self._left(left, world)
            sure &= self._impossible
        if not sure:
            found.open.append(cell)
        elif not self._is_low(cell):
            found.pinned.append(cell)
        else:
            found.proved.append(cell)
            others = {0, 1, 2} - {self._truth[cell]}
            if not any(self._world({cell: (n, n)}) for n in others):
                found.pinned.append(cell)
        return left

    def _world(
        self,
        bounds: Mapping[Cell, Range],
        goal: Mapping[Cell, float] = MappingProxyType({}),
    ) -> World | None:
        """Ask with fractions, then for whole numbers, and believe only what fits."""
        for solver in self._solvers:
            world = self._proposed(solver, bounds, goal)
            if world is not None or self._impossible:
                return world
        return None

    def _proposed(
        self,
        solver: _Highs,
        bounds: Mapping[Cell, Range],
        goal: Mapping[Cell, float],
    ) -> World | None:
        costs = np.zeros(len(self._cells))
        for cell, way in goal.items():
            costs[self._at[cell]] = -way
        solver.changeColsCost(len(costs), np.arange(len(costs), dtype=np.int32), costs)
        for cell, (low, high) in bounds.items():
            solver.changeColBounds(self._at[cell], low, high)
        solver.run()
        values = list(solver.getSolution().col_value)
        self._impossible = solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible
        for cell in bounds:
            solver.changeColBounds(self._at[cell], *self._puzzle.bounds[cell])
        world = {cell: round(value) for cell, value in zip(self._cells, values, strict=True)}
        within = all(low <= world[cell] <= high for cell, (low, high) in bounds.items())
        return world if within and self._puzzle.fits(world) else None


def _solver(puzzle: Puzzle, at: Mapping[Cell, int], *, whole: bool) -> _Highs:
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(at), len(puzzle.sums)
    model.col_cost_ = np.zeros(len(at))
    model.col_lower_ = np.array([low for low, _ in puzzle.bounds.values()], dtype=float)
    model.col_upper_ = np.array([high for _, high in puzzle.bounds.values()], dtype=float)
    model.row_lower_ = np.array([low for _, low, _ in puzzle.sums], dtype=float)
    model.row_upper_ = np.array([high for _, _, high in puzzle.sums], dtype=float)
    if whole:
        model.integrality_ = [highspy.HighsVarType.kInteger] * len(at)
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    starts, places, factors = [0], [], []
    for terms, _, _ in puzzle.sums:
        places += [at[cell] for cell in terms]
        factors += list(terms.values())
        starts.append(len(places))
    model.a_matrix_.start_ = np.array(starts, dtype=np.int32)
    model.a_matrix_.index_ = np.array(places, dtype=np.int32)
    model.a_matrix_.value_ = np.array(factors, dtype=float)
    highs = _Highs()
    fixed = {"output_flag": False, "threads": 1, "random_seed": 0}
    for option, value in {**fixed, "mip_max_nodes": _NODES, "mip_rel_gap": 0.5}.items():
        highs.setOptionValue(option, value)
    highs.passModel(model)
    return highs
