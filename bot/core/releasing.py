"""How a release is made of what was counted: the grid, the rule, the attack, the file."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from bot.core.attack.models import Held, publish
from bot.core.attack.plan import sieges
from bot.core.attack.system import Solver
from bot.core.attack.withholding import withhold
from bot.core.counted import Counted, Rows, counted, counted_with
from bot.core.disclosure import WITHHELD, Figure, shown
from bot.core.events import Tally
from bot.core.grid import QUALITY, Frame, Key, neighbours
from bot.core.periods import Kind, Period, period
from bot.core.release import ALL, Release

MACHINE = frozenset({"hour_served", "process_restart", "database_away"})
"""Events that no family brings about: their numbers are exact."""

_HOURS = 24


@dataclass(frozen=True, slots=True)
class Edition:
    """What a release says of how it was made, by the versions of content and codebook.

    `frame`: the shape of the content.
    """

    frame: Frame
    content: str
    codebook: str


@dataclass(frozen=True)
class Desk:
    """All that a release is made of: what was counted in it and around it (see `around`).

    `released`: the releases there, by name. `links`: the codes of all that are registered.
    """

    tally: Tally
    released: Mapping[str, Release]
    edition: Edition
    links: Collection[str]

    @cached_property
    def _rows(self) -> Rows:
        return Rows(self.tally)

    def _with_counts(self, release: Release) -> Held:
        figures = {
            (table, *row): figure
            for table, rows in release.tables.items()
            for row, figure in rows.items()
            if table != QUALITY
        }
        cells = [key for key in figures if ALL not in key]
        return Held(
            counted(release.period, self._rows, self.edition.frame, self.links, cells), figures
        )

    def count(self, of: Period) -> Counted:
        """Say what was counted in a period."""
        return counted(of, self._rows, self.edition.frame, self.links)

    def make(self, of: Period, solver: Solver, done: Callable[[int], None]) -> Release:
        """Make the release of a period. `done` hears how many attacks are over."""
        found = self.count(of)
        there = [self.released[name] for name in near(of) if name in self.released]
        # those that late counts changed no longer say what is true of these counts
        held = [one for one in map(self._with_counts, there) if one.fits]
        attacks = sieges(
            publish(found),
            {one.name: one for one in held},
            self.count,
            self.edition.frame,
            solver,
        )
        return self.written(found, withhold(found, attacks, done))

    def written(self, found: Counted, withheld: Collection[Key]) -> Release:
        """Write the release of what was counted, without what is withheld."""
        figures = publish(found, withheld).figures
        tables: dict[str, dict[tuple[str, ...], Figure]] = {}
        for (table, *row), figure in figures.items():
            tables.setdefault(table, {})[tuple(row)] = figure
        for event, n in found.quality.items():
            figure = n if event in MACHINE else shown(n)
            tables.setdefault(QUALITY, {})[(event,)] = figure
        served = [(day, self.tally[(QUALITY, day, "hour_served")]) for day in found.period.days()]
        gaps = tuple(day for day, hours in served if hours < _HOURS)
        return Release(found.period, tables, self.edition.content, self.edition.codebook, gaps)


def withheld_in(release: Release) -> int:
    """Count the figures of a release that are withheld."""
    return sum(figure == WITHHELD for rows in release.tables.values() for figure in rows.values())


def near(of: Period) -> list[str]:
    """Name a period and those whose releases it is attacked with."""
    found = {of, *neighbours(of)}
    found |= {other for one in found for other in neighbours(one)}
    return sorted(one.name for one in found)


def around(of: Period) -> set[str]:
    """Name the periods and days whose counts a release is made and attacked with."""
    return {name for one in near(of) for name in counted_with(period(one))}


def due(first: Mapping[Kind, str], released: Collection[str], now: datetime) -> list[Period]:
    """Give what is to be released, in its order, from the `first` week and month on."""
    found = []
    for name in first.values():
        one = period(name)
        while one.is_due(now):
            if one.name not in released:
                found.append(one)
            one = one.next()
    return sorted(found, key=lambda one: one.turn)


def is_too_late(of: Period, released: Collection[str], kept: date) -> bool:
    """Tell whether days are gone that the release or an attack on it needs; `kept`: the first left.

    Those are its own, and those of releases that it shares days with, or shares a week with.
    """
    needed = [of.name, *(name for name in near(of) if name in released)]
    return min(period(name).first for name in needed) < kept
