"""Whole numbers by trying: bounds are drawn tight, then one count is split, until it is certain.

Slow and complete, so that what the solver of the bot says is judged by something else.
"""

from collections.abc import Iterable, Mapping

from tests.rigs.reader import Cell, Puzzle

Domains = dict[Cell, tuple[int, int]]


class GaveUpError(Exception):
    """It was too much to try."""


class Exact:
    """All whole-number solutions of a puzzle, one question at a time."""

    def __init__(self, puzzle: Puzzle, near: Mapping[Cell, int], tries: int = 3000) -> None:
        """Draw the bounds tight. `tries`: splits after which a question is left open.

        `near`: numbers that are tried first. They change how long it takes, not what is found.
        """
        self._sums = puzzle.sums
        self._of: dict[Cell, list[int]] = {cell: [] for cell in puzzle.bounds}
        for at, (terms, _, _) in enumerate(self._sums):
            for cell in terms:
                self._of[cell].append(at)
        self._start = self._tight(dict(puzzle.bounds), range(len(self._sums)))
        self._near = near
        self._tries = tries
        self._known: list[Mapping[Cell, int]] = []

    def can_be(self, cell: Cell, low: int, high: int) -> bool:
        """Tell whether a count may lie between two numbers. Raises GaveUpError."""
        if self._start is None:
            return False
        own = self._start[cell]
        asked = max(own[0], low), min(own[1], high)
        if asked[0] > asked[1]:
            return False
        # a solution that answered another question may answer this one too
        if any(asked[0] <= known[cell] <= asked[1] for known in self._known):
            return True
        self._left = self._tries
        first = self._tight({**self._start, cell: asked}, self._of[cell])
        return first is not None and self._solve(first)

    def has(self, wanted: Iterable[tuple[Cell, int, int]]) -> bool:
        """Tell whether any of these may be so. Raises GaveUpError."""
        return any(self.can_be(*one) for one in wanted)

    def _solve(self, domains: Domains) -> bool:
        guess = {
            cell: min(max(self._near.get(cell, low), low), high)
            for cell, (low, high) in domains.items()
        }
        for terms, low, high in self._sums:
            found = sum(factor * guess[cell] for cell, factor in terms.items())
            if not low <= found <= high:
                up = found < low
                break
        else:
            self._known.append(guess)
            return True
        self._left -= 1
        if self._left < 0:
            raise GaveUpError
        # one of its counts must move that way, or else this one does not
        ways = [(cell, up == (factor > 0)) for cell, factor in terms.items()]
        cell, up = next(
            (cell, up) for cell, up in ways if guess[cell] != domains[cell][1 if up else 0]
        )
        least, most = domains[cell]
        beyond = (guess[cell] + 1, most) if up else (least, guess[cell] - 1)
        rest = (least, guess[cell]) if up else (guess[cell], most)
        for half in (beyond, rest):
            tight = self._tight({**domains, cell: half}, self._of[cell])
            if tight is not None and self._solve(tight):
                return True
        return False

    def _tight(self, domains: Domains, first: Iterable[int]) -> Domains | None:
        """Draw all bounds as tight as each sum alone makes them; None where one has no number."""
        waiting = list(first)
        while waiting:
            at = waiting.pop()
            terms, low, high = self._sums[at]
            ends = {c: _times(factor, domains[c]) for c, factor in terms.items()}
            least, most = sum(e[0] for e in ends.values()), sum(e[1] for e in ends.values())
            if least > high or most < low:
                return None
            for cell, factor in terms.items():
                bottom, top = ends[cell]
                room = low - (most - top), high - (least - bottom)
                room = room if factor > 0 else (-room[1], -room[0])
                bounds = -(-room[0] // abs(factor)), room[1] // abs(factor)
                own = domains[cell]
                tight = max(own[0], bounds[0]), min(own[1], bounds[1])
                if tight[0] > tight[1]:
                    return None
                if tight != own:
                    domains[cell] = tight
                    waiting += [other for other in self._of[cell] if other not in waiting]
                    if at not in waiting:
                        waiting.append(at)
                    break
        return domains


def _times(factor: int, bounds: tuple[int, int]) -> tuple[int, int]:
    ends = factor * bounds[0], factor * bounds[1]
    return ends if factor > 0 else (ends[1], ends[0])
