"""A stretch of time is read as people write it, and takes the periods that belong to it."""

import pytest

from bot.core.periods import period
from bot.core.release import Release
from bot.core.stretches import newest, stretch


@pytest.mark.parametrize(
    ("name", "first", "last", "before"),
    [
        ("2026-W48", "2026-11-23", "2026-11-29", "2026-W47"),
        ("2026-W01..2026-W04", "2025-12-29", "2026-01-25", "2025-W49..2025-W52"),
        ("2026-11", "2026-11-01", "2026-11-30", "2026-10"),
        ("2026-01..2026-02", "2026-01-01", "2026-02-28", "2025-11..2025-12"),
        ("2026-Q4", "2026-10-01", "2026-12-31", "2026-Q3"),
        ("2026-Q1..2026-Q2", "2026-01-01", "2026-06-30", "2025-Q3..2025-Q4"),
        ("2026", "2026-01-01", "2026-12-31", "2025"),
    ],
)
def test_read(name: str, first: str, last: str, before: str) -> None:
    """Its days are the calendar's, and the stretch before is as long and ends where it begins."""
    found = stretch(name)
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)
    assert found.before().name == before
    assert found.before() == stretch(before)


@pytest.mark.parametrize(
    "name",
    [
        *("", "..", "2026-W54", "2026-13", "2026-Q5", "26", "1999", "2026-11-23", " 2026"),
        *("2026-12..2026-11", "2026-W48..2026-12", "2026-11..", "..2026-11"),
        "2026-11..2026-12..2027-01",
    ],
)
def test_nothing_else(name: str) -> None:
    """What is no stretch is refused; half a row of them too."""
    with pytest.raises(ValueError, match=r"."):
        stretch(name)


def test_months_lie_in_it_and_weeks_end_in_it() -> None:
    """A quarter takes its three months and each week whose Sunday is in it."""
    quarter = stretch("2026-Q4")
    names = ["2026-W40", "2026-W39", "2026-W53", "2026-W52", "2026-09", "2026-10", "2026-12"]
    releases = [Release(period(name), {}, "", "") for name in names]
    weeks = [one.period.name for one in quarter.of(releases, "week")]
    assert weeks == ["2026-W40", "2026-W52"]  # W53 ends on 3 January
    assert [one.period.name for one in quarter.of(releases, "month")] == ["2026-10", "2026-12"]
    every = [one.name for one in quarter.periods("week")]
    assert (every[0], every[-1], len(every)) == ("2026-W40", "2026-W52", 13)
    assert [one.name for one in quarter.periods("month")] == ["2026-10", "2026-11", "2026-12"]


def test_a_week_has_no_month() -> None:
    """A single week takes itself alone, also one in which a month ends."""
    week = stretch("2026-W49")
    assert [one.name for one in week.periods("week")] == ["2026-W49"]
    assert not week.takes(period("2026-11"))
    assert list(week.periods("month")) == []


def test_the_newest_quarter_that_is_whole() -> None:
    """Without a wish it is the last quarter that is released to its end, not one that has begun."""
    begun = [period(name) for name in ("2027-W01", "2026-12", "2027-01", "2026-W53")]
    assert newest(begun) == stretch("2026-Q4")
    assert newest([period("2026-10"), period("2026-W48")]) == stretch("2026-Q4")
    assert newest([period("2026-W40")]) == stretch("2026-Q4"), "it ends in October"
    assert newest([]) is None
