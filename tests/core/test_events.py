"""Counters: which row an event falls into."""

from collections import Counter
from datetime import date

import pytest

from bot.core.events import MEANINGS, TABLES, Event, tally


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 11, 25), "2026-W48"),
        (date(2026, 12, 31), "2026-W53"),
        (date(2027, 1, 3), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2024, 12, 30), "2025-W01"),
    ],
)
def test_weeks_are_iso_weeks(day: date, week: str) -> None:
    """Around New Year a week belongs to the year of its Thursday."""
    rows = tally([Event("arrive", "stay", "stay/need")], day, "ky", "direct")
    assert rows == Counter({("counts_by_node_week", week, "stay", "stay/need", "arrive"): 1})


def test_finish_falls_into_four_tables_with_their_own_periods() -> None:
    """A finish is counted by day, month, week, source and language, but never all at once."""
    rows = tally([Event("finish", "stay")], date(2027, 1, 3), "ky", "share")
    assert rows == Counter(
        {
            ("counts_by_source_day", "2027-01-03", "share", "finish"): 1,
            ("counts_by_source_month", "2027-01", "share", "stay", "finish"): 1,
            ("counts_by_source_language_month", "2027-01", "share", "ky", "finish"): 1,
            ("counts_by_language_week", "2026-W53", "ky", "stay", "finish"): 1,
        }
    )


def test_same_events_add_up() -> None:
    """Two events of a kind in one press make two."""
    rows = tally([Event("start"), Event("start")], date(2026, 11, 25), "en", "direct")
    assert rows == Counter({("counts_by_source_day", "2026-11-25", "direct", "start"): 2})


def test_test_source_is_never_counted() -> None:
    """Staff who try the bot out leave no trace in the numbers."""
    every = [Event(name, "stay", "stay/need") for name in MEANINGS]
    assert not tally(every, date(2026, 11, 25), "en", "test")


def test_every_meaning_is_counted_somewhere_and_nothing_else_is() -> None:
    """The closed list of events and the tables speak of the same things."""
    assert set().union(*(table.events for table in TABLES.values())) == set(MEANINGS)
    assert all(tally([Event(name)], date(2026, 11, 25), "en", "direct") for name in MEANINGS)
    assert not tally([Event("name")], date(2026, 11, 25), "en", "direct")


def test_no_table_has_more_than_three_dimensions() -> None:
    """A cube of many dimensions would show one person's path on a quiet day."""
    assert all(len(table.dimensions) <= 3 for table in TABLES.values())
