"""Changes of counts, and the rules that they must keep: whole numbers between bounds, and sums."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

_FAR = 60
"""A change beyond this is never looked for: a nearer one does, and solvers like small boxes."""

Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A sum of changes, each times its factor, that stays within bounds; None: no bound."""

    factors: Mapping[int, int]
    low: int | None
    high: int | None

    def holds(self, values: Sequence[int]) -> bool:
        """Tell whether the changes keep it."""
        found = sum(factor * values[at] for at, factor in self.factors.items())
        return (self.low is None or found >= self.low) and (self.high is None or found <= self.high)


@dataclass(slots=True)
class System:
    """Changes by name, each with its bounds, and the rows that they keep."""

    bounds: list[Bounds] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    at: dict[Hashable, int] = field(default_factory=dict)

    def change(self, name: Hashable, low: int | None, high: int | None) -> int:
        """Add a change; returns its place."""
        self.at[name] = len(self.bounds)
        self.bounds.append(near(low, high))
        return self.at[name]

    def amount(self, name: Hashable, most: int) -> int:
        """Add an amount, from nothing to as much as there is and what may come to it."""
        self.at[name] = len(self.bounds)
        self.bounds.append((0, most + _FAR))
        return self.at[name]

    def row(self, terms: Iterable[tuple[Hashable, int]], low: int | None, high: int | None) -> None:
        """Add a row over the changes that are there; what is not there does not change."""
        factors: dict[int, int] = {}
        for name, factor in terms:
            place = self.at.get(name)
            if place is not None:
                factors[place] = factors.get(place, 0) + factor
        if any(factors.values()):
            self.rows.append(Row(factors, low, high))

    def allows(self, values: Sequence[int], bounds: Mapping[int, Bounds]) -> bool:
        """Tell whether changes keep everything, with other `bounds` for some."""
        return all(
            low <= value <= high
            for value, (low, high) in zip(values, self.bounded(bounds), strict=True)
        ) and all(row.holds(values) for row in self.rows)

    def bounded(self, bounds: Mapping[int, Bounds]) -> list[Bounds]:
        """Give all bounds, with others for some."""
        return [bounds.get(place, own) for place, own in enumerate(self.bounds)]


def near(low: int | None, high: int | None) -> Bounds:
    """Bound what has no bound, or a far one."""
    return (
        -_FAR if low is None else max(low, -_FAR),
        _FAR if high is None else min(high, _FAR),
    )


class Hunt(Protocol):
    """A system that a solver has taken in."""

    def find(self, bounds: Mapping[int, Bounds], goal: Mapping[int, int]) -> Sequence[int] | None:
        """Find changes that keep everything, with other bounds for some; None where there are none.

        Where there is a `goal`, a factor for each change, a large sum of them is looked for.
        """


class Solver(Protocol):
    """Finds whole numbers that keep the rows of a system."""

    def __call__(self, system: System) -> Hunt:
        """Take a system in, as it stands."""
