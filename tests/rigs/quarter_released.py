"""Each released number, against the rule applied to the truth: from the issue's words alone.

0 to 9 is `<10`, all else goes to the nearest 5, a total is rounded from the true total, links with
fewer than ten starts in the month are part of `other`. It reads the bodies as plain JSON.
"""

import contextlib
import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.rigs.quarter_account import Rows, week_of

Figure = int | str
_ALL, _REGISTERED, _WITHHELD = "*", "registered", "…"
_EXACT = {"hour_served", "process_restart", "database_away"}
_WHOLE = {
    "week": {"counts_by_language_week", "counts_by_node_week", "quality_day"},
    "month": {
        "counts_by_source_day",
        "counts_by_source_month",
        "counts_by_source_language_month",
    },
}
"""Tables of which each row that was counted must be in a release of a week, of a month."""


def rule(n: int) -> Figure:
    """Say how a count is shown."""
    return "<10" if n < 10 else (n + 2) // 5 * 5


@dataclass
class Verdict:
    """What was found: figures that are right, and what is wrong with others; all withheld ones."""

    releases: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    withheld: list[str] = field(default_factory=list)


def read(path: Path) -> dict[str, Any]:
    """Read the bodies of a database's releases by their periods."""
    with contextlib.closing(sqlite3.connect(path)) as held:
        return {
            name: json.loads(body)
            for name, body in held.execute("SELECT period, body FROM releases ORDER BY period")
        }


def judge(bodies: Mapping[str, Any], truth: Rows, links: Collection[str]) -> Verdict:
    """Hold every figure of every release against the truth."""
    verdict = Verdict()
    for name, body in bodies.items():
        verdict.releases += 1
        of = _Period(name, truth, links)
        for table, rows in body["tables"].items():
            figures = {tuple(row): figure for *row, figure in rows}
            for row, figure in figures.items():
                what = f"{name} {table} {'/'.join(row)}"
                exact = of.exact(table, row)
                due = exact if row[-1] in _EXACT else rule(exact)
                if figure == _WITHHELD:
                    verdict.withheld.append(what)
                elif figure == due and type(figure) is type(due):
                    verdict.right += 1
                else:
                    verdict.wrong.append(f"{what}: released {figure}, true {exact}")
            if table in _WHOLE[of.kind]:
                missing = of.cells[table].keys() - figures.keys()
                verdict.wrong += [f"{name} {table} {'/'.join(row)}: missing" for row in missing]
        gone = _WHOLE[of.kind] - body["tables"].keys()
        verdict.wrong += [f"{name} {table}: missing" for table in sorted(gone)]
        if body["gap_days"] != of.gap_days():
            verdict.wrong.append(f"{name}: gap days {body['gap_days']}, true {of.gap_days()}")
    return verdict


class _Period:
    """What truly happened in a week or a month."""

    def __init__(self, name: str, truth: Rows, links: Collection[str]) -> None:
        self.kind = "week" if "W" in name else "month"
        self._name = name
        self._links = links
        self._hours = Counter(
            {row[1]: n for row, n in truth.items() if row[0::2] == ("quality_day", "hour_served")}
        )
        self._counts: dict[str, Rows] = defaultdict(Counter)
        for (table, at, *cell), n in truth.items():
            if self._has(at):
                self._counts[table][tuple(cell)] += n
        starts = self._counts["counts_by_source_day"]
        few = {link for link in links if starts[link, "start"] < 10 and self.kind == "month"}
        self.cells: dict[str, Rows] = defaultdict(Counter)
        """By table; links with few starts within `other`. Where there is a source, it is first."""
        for table, rows in self._counts.items():
            for (first, *rest), n in rows.items():
                self.cells[table]["other" if first in few else first, *rest] += n

    def exact(self, table: str, row: tuple[str, ...]) -> int:
        """Add up what a row of a release stands for."""
        cells = self._counts[table] if row[0] == _REGISTERED else self.cells[table]
        return sum(
            n
            for cell, n in cells.items()
            if all(
                said in {_ALL, one} or (said == _REGISTERED and one in self._links)
                for said, one in zip(row, cell, strict=True)
            )
        )

    def gap_days(self) -> list[str]:
        """Name the days on which fewer than 24 hours were served."""
        return [day for day in self._days() if self._hours[day] < 24]

    def _has(self, at: str) -> bool:
        if len(at) < 10:
            return at == self._name
        return (week_of(date.fromisoformat(at)) if self.kind == "week" else at[:7]) == self._name

    def _days(self) -> Iterator[str]:
        first = date.fromisoformat(f"{self._name}-1" if self.kind == "week" else f"{self._name}-01")
        day = first
        while self._has(day.isoformat()):
            yield day.isoformat()
            day += timedelta(days=1)
