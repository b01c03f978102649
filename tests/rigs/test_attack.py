"""The attack on releases, in short: `make attack` is the whole of it."""

from itertools import product

import pytest

from tests.rigs.attack import Count, attack, puzzle_of, released
from tests.rigs.exact import Exact
from tests.rigs.quarters import Plan, small, tiny
from tests.rigs.reader import Cell, Puzzle
from tests.rigs.worlds import Worlds

PLANS = [tiny(6), tiny(12), tiny(52), small(7), small(22)]


def attacked(plans: list[Plan], *, protected: bool) -> Count:
    """Release some quarters and attack them."""
    count = Count()
    for plan in plans:
        attack(plan, released(plan, protected=protected), count, by_trying=plan == PLANS[0])
    return count


def test_nothing_is_found_out() -> None:
    """A reader of all releases of a quarter pins no count, and proves none to be at most 2."""
    count = attacked(PLANS, protected=True)
    assert count.is_safe, str(count)
    assert count.cells > 1000
    assert count.withheld > 0


def test_what_was_found_out_once() -> None:
    """Two quarters keep their counts that a reader found out: by urgent help, by who engaged."""
    count = attacked([small(127), small(129)], protected=True)
    assert count.is_safe, str(count)


def test_without_withholding_much_is() -> None:
    """The same reader finds counts out where nothing is withheld, so it can."""
    count = attacked(PLANS, protected=False)
    assert count.is_sound, str(count)
    assert count.pinned > 0
    assert count.proved > 0


def test_it_knows_when_it_adds_up_wrongly() -> None:
    """A reader whose sums leave out what was really counted finds nothing out, and says so."""
    plan = tiny(12)
    puzzle, truth = puzzle_of(plan, released(plan, protected=False))
    assert Worlds(puzzle, truth).first
    puzzle.add([(puzzle.hidden[0], 1)], truth[puzzle.hidden[0]] + 1, 999)
    assert Worlds(puzzle, truth).attack().mistaken


@pytest.mark.parametrize("total", range(12))
def test_trying_finds_what_there_is(total: int) -> None:
    """What is found by trying is what all combinations of numbers, one by one, allow."""
    cells: list[Cell] = [("a",), ("b",), ("c",)]
    puzzle = Puzzle(dict.fromkeys(cells, (0, 4)))
    puzzle.add([(cells[0], 1), (cells[1], 1), (cells[2], 1)], total, total)
    puzzle.add([(cells[0], 2), (cells[1], -1)], 0, 3)
    puzzle.add([(cells[2], 1), (cells[1], -1)], 0, 9)
    every = [dict(zip(cells, values, strict=True)) for values in product(range(5), repeat=3)]
    fitting = [world for world in every if puzzle.fits(world)]
    exact = Exact(puzzle, {})
    for cell in cells:
        for n in range(5):
            there = any(world[cell] == n for world in fitting)
            assert exact.can_be(cell, n, n) == there
