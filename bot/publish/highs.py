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
    """A system that HiGHS has taken in."""

    def __init__(self, system: System) -> None:
        self._system = system
        self._highs = _Highs()
        for option, value in {
            "output_flag": False,
            "threads": 1,
            "random_seed": 0,
            "mip_max_nodes": _NODES,
            "mip_rel_gap": 0.5,
        }.items():
            self._highs.setOptionValue(option, value)
        self._highs.passModel(_model(system))
        self._changed: set[int] = set()

    def find(self, bounds: Mapping[int, Bounds], goal: Mapping[int, int]) -> Sequence[int] | None:
        """See bot.core.attack.system.Hunt."""
        own = self._system.bounds
        for place in sorted(self._changed - bounds.keys()):
            self._highs.changeColBounds(place, *own[place])
        for place, (low, high) in bounds.items():
            self._highs.changeColBounds(place, low, high)
        self._changed = set(bounds)
        every = np.arange(len(own), dtype=np.int32)
        costs = np.zeros(len(own))
        for place, factor in goal.items():
            costs[place] = -factor
        self._highs.changeColsCost(len(own), every, costs)
        self._highs.clearSolver()
        self._highs.run()
        solution = self._highs.getSolution()
        # whoever asked looks whether it is one
        return [round(value) for value in solution.col_value] if solution.value_valid else None


def _model(system: System) -> highspy.HighsLp:
    infinity = highspy.kHighsInf
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(system.bounds), len(system.rows)
    model.col_cost_ = np.zeros(len(system.bounds))
    model.col_lower_ = np.array([low for low, _ in system.bounds], dtype=float)
    model.col_upper_ = np.array([high for _, high in system.bounds], dtype=float)
    model.row_lower_ = np.array([-infinity if r.low is None else r.low for r in system.rows])
    model.row_upper_ = np.array([infinity if r.high is None else r.high for r in system.rows])
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
