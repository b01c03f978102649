"""Weeks and months begin, end and fall due where a calendar in Almaty says."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.periods import Period, period


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("2026-W48", date(2026, 11, 23), date(2026, 11, 29)),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        ("2027-02", date(2027, 2, 1), date(2027, 2, 28)),
        ("2026-11-23", date(2026, 11, 23), date(2026, 11, 23)),
    ],
)
def test_ends(name: str, first: date, last: date) -> None:
    """A period's name tells its first and its last day."""
    found = period(name)
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize("name", ["", "2026", "2025-W53", "2026-13", "2026-W48 ", "２０２６-11"])
def test_no_period(name: str) -> None:
    """What is no period of the calendar is refused."""
    with pytest.raises(ValueError):  # noqa: PT011 - the standard library's own words
        period(name)


def test_due_48_hours_after_its_end() -> None:
    """A week is due 48 hours after Sunday's midnight in Almaty, and not a second before."""
    due = datetime(2026, 12, 1, 19, tzinfo=UTC)  # Wednesday 00:00 in Almaty
    week = period("2026-W48")
    assert week.is_due(due)
    assert not week.is_due(due - timedelta(seconds=1))


def test_neighbours() -> None:
    """The next period begins on the day after; a week at a month's end is in two months."""
    straddling = period("2026-W49")
    assert straddling.next() == period("2026-W50")
    assert period("2026-12").next() == period("2027-01")
    november, december = period("2026-11"), period("2026-12")
    assert straddling.overlaps(november)
    assert straddling.overlaps(december)
    assert not december.holds(straddling)
    assert december.holds(period("2026-W50"))
    assert isinstance(november, Period)
    assert len(list(november.days())) == 30
