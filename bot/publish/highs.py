"""HiGHS as the solver of attacks on releases (bot.core.attack). Takes numpy along: import late."""

from collections.abc import Mapping, Sequence

import highspy
import numpy as np
from highspy._core import _Highs  # the class around it prints two lines about itself

from bot.core.attack.system import Bounds, System

_NODES = 300
"""Branches after which a search is given up: what is not found is withheld. No clock: the same
release must be the same on a slow machine."""


class HighsHunt:
    """A system that HiGHS has taken in.

    Fractions are allowed first: most answers are whole all the same, and where there is none with
    fractions, there is none. That is several times as fast.
    """

    def __init__(self, system: System) -> None:
        self._system = system
        self._with_fractions = _Asked(system, {}, whole=False)
        # each search anew: what one leaves behind must not use up the branches of the next
        limits = {"mip_max_nodes": _NODES, "mip_rel_gap": 0.5}
        self._whole = _Asked(system, limits, whole=True)

    def find(self, bounds: Mapping[int, Bounds], goal: Mapping[int, int]) -> Sequence[int] | None:
        """See bot.core.attack.system.Hunt."""
        found = self._with_fractions.ask(bounds, goal)
        if found is None or self._system.allows(found, bounds):
            return found
        # whoever asked looks whether it is one
        return self._whole.ask(bounds, goal)


class _Asked:
    """One form of a system, which keeps what it was asked last."""

    def __init__(self, system: System, options: Mapping[str, float], *, whole: bool) -> None:
        self._own = system.bounds
        self._anew = whole
        self._changed: set[int] = set()
        self._highs = _Highs()
        fixed = {"output_flag": False, "threads": 1, "random_seed": 0}
        for option, value in {**fixed, **options}.items():
            self._highs.setOptionValue(option, value)
        self._highs.passModel(_model(system, whole=whole))

    def ask(self, bounds: Mapping[int, Bounds], goal: Mapping[int, int]) -> list[int] | None:
        """Give the nearest whole numbers to an answer; None where none is there, or was found."""
        for place in sorted(self._changed - bounds.keys()):
            self._highs.changeColBounds(place, *self._own[place])
        for place, (low, high) in bounds.items():
            self._highs.changeColBounds(place, low, high)
        self._changed = set(bounds)
        every = np.arange(len(self._own), dtype=np.int32)
        costs = np.zeros(len(self._own))
        for place, factor in goal.items():
            costs[place] = -factor
        self._highs.changeColsCost(len(self._own), every, costs)
        if self._anew:
            self._highs.clearSolver()
        self._highs.run()
        if self._highs.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
            return None  # what it holds then is no answer, valid as it calls it
        solution = self._highs.getSolution()
        return [round(value) for value in solution.col_value] if solution.value_valid else None


def _model(system: System, *, whole: bool) -> highspy.HighsLp:
    infinity = highspy.kHighsInf
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(system.bounds), len(system.rows)
    model.col_cost_ = np.zeros(len(system.bounds))
    model.col_lower_ = np.array([low for low, _ in system.bounds], dtype=float)
    model.col_upper_ = np.array([high for _, high in system.bounds], dtype=float)
    model.row_lower_ = np.array([-infinity if r.low is None else r.low for r in system.rows])
    model.row_upper_ = np.array([infinity if r.high is None else r.high for r in system.rows])
    if whole:
        model.integrality_ = [highspy.HighsVarType.kInteger] * len(system.bounds)
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    starts, places, factors = [0], [], []
    for row in system.rows:
        places += list(row.factors)
        factors += list(row.factors.values())
        starts.append(len(places))
    model.a_matrix_.start_ = np.array(starts, dtype=np.int32)
    model.a_matrix_.index_ = np.array(places, dtype=np.int32)
    model.a_matrix_.value_ = np.array(factors, dtype=float)
    return model
