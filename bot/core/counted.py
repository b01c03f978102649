"""What was counted in a period, exactly, and which counts each figure of its release adds up."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot.core.disclosure import SMALL_BELOW
from bot.core.events import TABLES, Tally, periods
from bot.core.grid import (
    ALWAYS,
    LANGUAGE,
    NODE,
    QUALITY,
    SOURCE,
    SOURCE_LANGUAGE,
    SOURCE_TREE,
    Frame,
    Key,
    Shared,
    cells_of_month,
    cells_of_week,
    margins,
    neighbours,
    shared_by,
)
from bot.core.periods import Period, period
from bot.core.release import ALL, REGISTERED

MERGED, UNKNOWN = "+merged", "+unknown"
"""What `other` is made of: links with few starts, and what came by no link that is active."""

STARTED, BEGUN = "+started", "+begun"
"""What a week's totals are made of: all starts; walks that began with a start."""

_ROW = tuple[str, ...]
_OVER = {
    LANGUAGE: ({"locale", "tree"}, {"tree"}, {"locale"}),
    NODE: ({"tree", "node"}, {"node"}),
    SOURCE: ({"source"},),
    SOURCE_TREE: ({"source", "tree"}, {"source"}, {"tree"}),
    SOURCE_LANGUAGE: ({"source"},),
}
"""The margins of each table, by what they add up over."""


class Rows:
    """A tally, sorted by table and period."""

    def __init__(self, tally: Tally) -> None:
        self._held: dict[tuple[str, str], Counter[_ROW]] = {}
        for (table, at, *row), n in tally.items():
            self._held.setdefault((table, at), Counter())[tuple(row)] = n

    def of(self, table: str, names: Iterable[str]) -> Counter[_ROW]:
        """Add up a table over periods, by its dimensions."""
        found: Counter[_ROW] = Counter()
        for name in names:
            found.update(self._held.get((table, name), {}))
        return found

    def cells(self, table: str, of: Period) -> dict[Key, int]:
        """Give a table's cells in a period; day tables are added up."""
        names = of.days() if TABLES[table].period == "day" else [of.name]
        return {(table, *row): n for row, n in self.of(table, names).items()}


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted in a period, exactly. Never to be published.

    `atoms`: counts that do not overlap. `figures`: which atoms each figure of the release adds up.
    `seen`: atoms that the content has no place for, so that a reader knows they are not 0.
    `merged`: how many links are in `other`. `parts`: of a week in two months, how much of what is
    shared was counted in each.
    """

    period: Period
    atoms: Mapping[Key, int]
    figures: Mapping[Key, tuple[Key, ...]]
    quality: Mapping[str, int] = field(default_factory=dict)
    seen: frozenset[Key] = frozenset()
    merged: int = 0
    parts: Mapping[str, Mapping[Shared, int]] = field(default_factory=dict)

    def total(self, figure: Key) -> int:
        """Give the exact count behind a figure."""
        return sum(self.atoms[atom] for atom in self.figures[figure])

    def shared(self) -> dict[Shared, list[Key]]:
        """Say which atoms add up to what weeks and months both count."""
        found: dict[Shared, list[Key]] = {}
        for key in self.atoms:
            for one in shared_by(key, monthly=self.period.kind == "month"):
                found.setdefault(one, []).append(key)
        return found


def counted(
    of: Period, rows: Rows, frame: Frame, links: Collection[str], also: Collection[Key] = ()
) -> Counted:
    """Sort what the database counted into the grid. `links`: the codes that are registered.

    `also`: cells that had a place when it was released, and may have none in the content of now.
    """
    if of.kind == "month":
        return _month(of, rows, frame, links, also)
    return _week(of, rows, frame, also)


def _week(of: Period, rows: Rows, frame: Frame, also: Collection[Key]) -> Counted:
    cells = dict.fromkeys([*cells_of_week(frame), *(key for key in also if key[0] != SOURCE)])
    found = rows.cells(LANGUAGE, of) | rows.cells(NODE, of)
    seen = sorted(found.keys() - cells.keys())
    atoms = {cell: found.get(cell, 0) for cell in (*cells, *seen)}
    figures = _figures(atoms)
    totals = _of_days(of, rows)
    resumed: Key = (SOURCE, "resumed", "engage")
    started: Key = (SOURCE, STARTED, "start")
    begun: Key = (SOURCE, BEGUN, "engage")
    atoms[resumed] = totals["engage", "resumed"]
    atoms[started] = totals["start",]
    atoms[begun] = totals["engage",] - atoms[resumed]
    figures[resumed] = (resumed,)
    figures[SOURCE, ALL, "start"] = (started,)
    figures[SOURCE, ALL, "engage"] = (begun, resumed)
    spent = rows.of(QUALITY, of.days())
    quality = {event: spent[event,] for event in sorted(TABLES[QUALITY].events)}
    return Counted(of, atoms, figures, quality, frozenset(seen), parts=parts(of, rows))


def _month(
    of: Period, rows: Rows, frame: Frame, links: Collection[str], also: Collection[Key]
) -> Counted:
    starts = {key[1]: n for key, n in rows.cells(SOURCE, of).items() if key[-1] == "start"}
    listed = {one for one, n in starts.items() if one not in ALWAYS and n >= SMALL_BELOW}
    cells = dict.fromkeys([*cells_of_month(frame, (*ALWAYS, *sorted(listed))), *also])
    found: Counter[Key] = Counter()
    for table in (SOURCE, SOURCE_TREE, SOURCE_LANGUAGE):
        for (_, source, *rest), n in rows.cells(table, of).items():
            known = source in listed or source in ALWAYS
            found[table, source if known else "other", *rest] += n
    seen = sorted(found.keys() - cells.keys())
    atoms = {cell: found[cell] for cell in (*cells, *seen)}
    few = starts.keys() - set(ALWAYS) - listed
    other: Key = (SOURCE, "other", "start")
    merged: Key = (SOURCE, MERGED, "start")
    hidden: dict[Key, int] = {merged: sum(starts[one] for one in few)}
    hidden[SOURCE, UNKNOWN, "start"] = atoms.pop(other) - hidden[merged]
    figures = {
        key: members
        for key, members in _figures(atoms).items()
        # the day table tells these totals already
        if not (key[0] == SOURCE_TREE and key[2:] == (ALL, "finish"))
    }
    came = tuple(key for key in atoms if key[0] == SOURCE and key[-1] == "start")
    figures[other] = tuple(hidden)
    figures[SOURCE, ALL, "start"] = (*came, *hidden)
    figures[SOURCE, REGISTERED, "start"] = (*(key for key in came if key[1] in listed), merged)
    unlisted = len((few | set(links)) - listed)
    return Counted(of, {**atoms, **hidden}, figures, {}, frozenset(seen), merged=unlisted)


def _figures(atoms: Iterable[Key]) -> dict[Key, tuple[Key, ...]]:
    cells = list(atoms)
    return {cell: (cell,) for cell in cells} | margins(cells, _OVER)


def parts(week: Period, rows: Rows) -> Mapping[str, Mapping[Shared, int]]:
    """Say how much of a week was counted in each of its two months; nothing where it is in one.

    Day tables tell it. Of the others, the months since one that began on a Monday, less the weeks
    since then, leave the days that the week and its first month share. Nothing, too, where
    counts were lost, so that these do not fit.
    """
    around = list(neighbours(week))
    if len(around) == 1:
        return {}
    whole = _of_week(week, rows)
    first: Counter[Shared] = Counter()
    for one in _months_until(around[0]):
        first.update(_of_month(one, rows))
    for one in _weeks_between(_months_until(around[0])[0], week):
        first.subtract(_of_week(one, rows))
    split = {around[0].name: first, around[1].name: whole - first}
    if any(first[one] < 0 or first[one] > whole[one] for one in first | whole):
        return {}
    for month, held in split.items():
        days = [day for day in week.days() if day.startswith(month)]
        held.update(_of_days(days, rows))
    return split


def _months_until(month: Period) -> list[Period]:
    """List the months from the last one that began on a Monday; there is one in each year."""
    months = [month]
    while months[0].first.weekday():
        before = months[0].first - timedelta(days=1)
        months.insert(0, period(periods(before)["month"]))
    return months


def _weeks_between(month: Period, week: Period) -> list[Period]:
    weeks = []
    one = period(periods(month.first)["week"])
    while one != week:
        weeks.append(one)
        one = one.next()
    return weeks


def _of_week(week: Period, rows: Rows) -> Counter[Shared]:
    return _added(rows.cells(LANGUAGE, week), monthly=False)


def _of_month(month: Period, rows: Rows) -> Counter[Shared]:
    cells = rows.cells(SOURCE_TREE, month) | rows.cells(SOURCE_LANGUAGE, month)
    return _added(cells, monthly=True)


def _of_days(of: Period | Iterable[str], rows: Rows) -> Counter[Shared]:
    days = of.days() if isinstance(of, Period) else of
    cells = {(SOURCE, *row): n for row, n in rows.of(SOURCE, days).items()}
    return _added(cells, monthly=False)


def _added(cells: Mapping[Key, int], *, monthly: bool) -> Counter[Shared]:
    found: Counter[Shared] = Counter()
    for key, n in cells.items():
        for one in shared_by(key, monthly=monthly):
            found[one] += n
    return found


def counted_with(of: Period) -> set[str]:
    """Name all periods whose counts are needed to count this one exactly."""
    names = {of.name, *of.days()}
    around = list(neighbours(of)) if of.kind == "week" else []
    if len(around) > 1:
        months = _months_until(around[0])
        names |= {one.name for one in (*months, *_weeks_between(months[0], of))}
    return names
