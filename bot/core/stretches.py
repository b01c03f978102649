"""What an export or a report is about: a week, month, quarter or year, or a row of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.core.periods import Kind, Period, period
from bot.core.release import Release

_DAY = timedelta(days=1)
Unit = Literal["week", "month", "quarter", "year"]

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Its name, its first and last day, and what it is counted in: `unit`, `units` of them.

    To it belong the months that lie in it and the weeks that end in it.
    """

    name: str
    first: date
    last: date
    unit: Unit
    units: int

    def takes(self, one: Period) -> bool:
        """Tell whether a period belongs to it."""
        inside = self.first <= one.last <= self.last
        return inside and (one.kind == "week" or self.first <= one.first)

    def of(self, releases: Iterable[Release], kind: Kind) -> list[Release]:
        """Give its releases of one kind, the earliest first."""
        mine = (one for one in releases if one.period.kind == kind and self.takes(one.period))
        return sorted(mine, key=lambda one: one.period.first)

    def periods(self, kind: Kind) -> Iterator[Period]:
        """Give its weeks, or its months, whether they are released or not."""
        # seven days earlier: the first week may begin before the stretch does
        year, week, _ = self.first.isocalendar()
        one = period(f"{year}-W{week:02}" if kind == "week" else f"{self.first:%Y-%m}")
        while one.first <= self.last:
            if self.takes(one):
                yield one
            one = one.next()

    def before(self) -> "Stretch":
        """Give the stretch before this one, of the same length."""
        if self.unit == "week":
            first, last = self.first - 7 * self.units * _DAY, self.first - _DAY
        else:
            first = _earlier(self.first, self.units * _MONTHS[self.unit])
            last = self.first - _DAY
        names = [_named(first, self.unit), _named(last, self.unit)]
        return Stretch("..".join(dict.fromkeys(names)), first, last, self.unit, self.units)


def stretch(name: str) -> Stretch:
    """Read `2026-W48`, `2026-11`, `2026-Q4`, `2026`, or two alike with `..` between them.

    Raises ValueError.
    """
    begin, row, end = name.partition("..")
    (unit, first, _), (other, begins, last) = _one(begin), _one(end if row else begin)
    if unit != other or begins < first:
        raise ValueError("two ends that do not fit")
    days = (last - first).days + 1
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    units = days // 7 if unit == "week" else months // _MONTHS[unit]
    return Stretch(name, first, last, unit, units)


def newest(periods: Iterable[Period]) -> Stretch | None:
    """Give the newest quarter that is there to its last month; else that of the newest period.

    None where there is no period.
    """
    listed = sorted(periods, key=lambda one: one.last)
    whole = [one for one in listed if one.kind == "month" and one.last.month % 3 == 0]
    found = whole or listed
    return stretch(_named(found[-1].last, "quarter")) if found else None


def _one(name: str) -> tuple[Unit, date, date]:
    if re.fullmatch(r"20\d\d-W\d\d", name, re.ASCII):
        week = period(name)
        return "week", week.first, week.last
    found = re.fullmatch(r"(20\d\d)(?:-(\d\d)|-Q([1-4]))?", name, re.ASCII)
    if not found:
        raise ValueError("no stretch of time")
    year, month, quarter = found.groups()
    unit: Unit = "month" if month else "quarter" if quarter else "year"
    begins = int(month) if month else int(quarter) * 3 - 2 if quarter else 1
    first = date(int(year), begins, 1)
    return unit, first, _earlier(first, -_MONTHS[unit]) - _DAY


def _earlier(first: date, months: int) -> date:
    """Go back from the first day of a month by whole months."""
    year, month = divmod(first.year * 12 + first.month - 1 - months, 12)
    return date(year, month + 1, 1)


def _named(day: date, unit: Unit) -> str:
    if unit == "week":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    names = {"month": f"{day:%Y-%m}", "quarter": f"{day.year}-Q{(day.month + 2) // 3}"}
    return names.get(unit, str(day.year))
