"""The attack itself: which cells of a release could be found out."""

import random
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.core.attack.models import Held, Model, is_small, targets
from bot.core.attack.system import Bounds, Hunt, Solver
from bot.core.disclosure import PROVED
from bot.core.grid import Key

_ROUNDS = 12
"""Moves that are looked for to clear many cells at once, before each that is left is asked for."""


@dataclass(frozen=True, slots=True)
class Target:
    """A cell that may not be found out: its key, its place in the models, its count."""

    key: Key
    place: int
    n: int
    small: bool

    def wants(self, bounds: Bounds) -> Iterator[Bounds]:
        """Give the changes any one of which makes it safe, within its bounds."""
        low, high = bounds
        if self.small and self.n <= PROVED:
            if high > PROVED - self.n:
                yield PROVED + 1 - self.n, high
            return
        if high >= 1:
            yield 1, high
        if low <= -1:
            yield low, -1

    def is_safe(self, change: int) -> bool:
        """Tell whether a move with this change makes it safe."""
        return change > PROVED - self.n if self.small and self.n <= PROVED else change != 0


class Siege:
    """The attack on one release. What is safe in one of the models is safe.

    `name` is the release whose figures may still be withheld.
    """

    def __init__(self, held: Held, models: Sequence[Model], name: str, solver: Solver) -> None:
        self._models = models
        self._hunts: list[Hunt] = [solver(model.system) for model in models]
        self._name = name
        counted = held.counted
        self.targets = [
            Target(key, models[0].places[(held.name, key)], n, is_small(key, n))
            for key, members in targets(counted)
            for n in (sum(counted.atoms[member] for member in members),)
        ]

    def unsafe(self, withheld: Collection[Key]) -> list[Target]:
        """Give the cells for which there is no move."""
        every = [self._bounds(model, withheld) for model in self._models]
        left = self.targets
        for at, bounds in enumerate(every):
            for turn in range(_ROUNDS):
                before = len(left)
                left = self._clear(left, at, self._narrow(left, at, bounds), turn)
                if before - len(left) <= before // 20:
                    break
        unsafe = []
        while left:
            target, *rest = left
            left = self._ask(target, left, every)
            if target in left:
                left = rest
                if not self.is_safe(target, withheld):
                    unsafe.append(target)
        return unsafe

    def _ask(
        self, target: Target, left: list[Target], every: Sequence[Mapping[int, Bounds]]
    ) -> list[Target]:
        """Look for a move for a cell, and others by the way; returns those that are left."""
        for at, bounds in enumerate(every):
            own = bounds.get(target.place, self._models[at].system.bounds[target.place])
            narrow = self._narrow(left, at, bounds)
            for turn, wanted in enumerate(target.wants(own)):
                after = self._clear(left, at, {**narrow, target.place: wanted}, turn)
                if target not in after:
                    return after
        return left

    def _clear(
        self, left: list[Target], at: int, bounds: Mapping[int, Bounds], turn: int
    ) -> list[Target]:
        """Look for one move that makes many cells safe; returns those that are left."""
        found = self._found(at, bounds, _goal(left, turn))
        return [one for one in left if not one.is_safe(found[one.place])] if found else left

    def _narrow(
        self, left: Iterable[Target], at: int, bounds: Mapping[int, Bounds]
    ) -> dict[int, Bounds]:
        """Let each change by no more than it needs, so that many may."""
        own = self._models[at].system.bounds
        narrow = dict(bounds)
        for one in left:
            low, high = bounds.get(one.place, own[one.place])
            need = PROVED + 1 - one.n if one.small and one.n <= PROVED else 1
            narrow[one.place] = max(low, -1), min(high, need)
        return narrow

    def is_safe(self, target: Target, withheld: Collection[Key]) -> bool:
        """Tell whether there is a move for a cell."""
        return any(
            self._moves(target, at, self._bounds(model, withheld))
            for at, model in enumerate(self._models)
        )

    def _moves(self, target: Target, at: int, bounds: Mapping[int, Bounds]) -> bool:
        own = bounds.get(target.place, self._models[at].system.bounds[target.place])
        return any(
            self._found(at, {**bounds, target.place: wanted}, {}) is not None
            for wanted in target.wants(own)
        )

    def _found(
        self, at: int, bounds: Mapping[int, Bounds], goal: Mapping[int, int]
    ) -> Sequence[int] | None:
        """Ask the solver, and believe it only what is so."""
        found = self._hunts[at].find(bounds, goal)
        return found if found and self._models[at].system.allows(found, bounds) else None

    def _bounds(self, model: Model, withheld: Collection[Key]) -> dict[int, Bounds]:
        named = [(self._name, key) for key in withheld]
        return {model.places[one]: model.loose[one] for one in named if one in model.loose}


def _goal(left: Iterable[Target], turn: int) -> dict[int, int]:
    """Ask small cells upwards, and others to either side, as chance has it, the same each time."""
    dice = random.Random(turn)  # noqa: S311 - no secret: any mixture will do
    return {one.place: 1 if one.small and one.n <= PROVED else dice.choice((1, -1)) for one in left}
