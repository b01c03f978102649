"""Weeks and months as releases name them, in Asia/Almaty."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from bot.core.events import day_of, periods

Kind = Literal["day", "week", "month"]

REST = timedelta(hours=48)
"""How long a period must be over before it is released: counts that waited come in meanwhile."""

_DAY = timedelta(days=1)
_SHAPES: dict[Kind, str] = {
    "day": r"\d{4}-\d\d-\d\d",
    "week": r"\d{4}-W\d\d",
    "month": r"\d{4}-\d\d",
}


@dataclass(frozen=True, slots=True)
class Period:
    """A day, an ISO week or a month: its name as in the tables, its first and its last day."""

    name: str
    kind: Kind
    first: date
    last: date

    def overlaps(self, other: "Period") -> bool:
        """Tell whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def holds(self, other: "Period") -> bool:
        """Tell whether every day of the other is in this one."""
        return self.first <= other.first and other.last <= self.last

    def days(self) -> Iterator[str]:
        """Name its days, the first one first."""
        for ordinal in range(self.first.toordinal(), self.last.toordinal() + 1):
            yield date.fromordinal(ordinal).isoformat()

    @property
    def turn(self) -> tuple[date, bool]:
        """Its place in the order in which periods are released: by their end, weeks first."""
        return self.last, self.kind != "week"

    def is_due(self, now: datetime) -> bool:
        """Tell whether it has been over for `REST`. `now` knows its zone."""
        return day_of(now - REST) > self.last

    def next(self) -> "Period":
        """Give the period after this one, of the same kind."""
        return period(periods(self.last + _DAY)[self.kind])


def period(name: str) -> Period:
    """Read a period by its name: `2026-11-23`, `2026-W48`, `2026-11`. Raises ValueError."""
    for kind, shape in _SHAPES.items():
        if re.fullmatch(shape, name, re.ASCII):
            return Period(name, kind, *_ends(kind, name))
    raise ValueError("no period")


def _ends(kind: Kind, name: str) -> tuple[date, date]:
    if kind == "week":
        return date.fromisoformat(f"{name}-1"), date.fromisoformat(f"{name}-7")
    if kind == "month":
        first = date.fromisoformat(f"{name}-01")
        return first, first.replace(day=monthrange(first.year, first.month)[1])
    return date.fromisoformat(name), date.fromisoformat(name)
