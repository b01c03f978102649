"""What was counted is sorted into the grid, whole and without overlap."""

from collections import Counter
from datetime import date, timedelta

import pytest

from bot.core.counted import MERGED, Counted, Rows, counted, parts
from bot.core.events import TABLES, Event, Tally, tally
from bot.core.grid import (
    LANGUAGE,
    NODE,
    OF_ANSWERS,
    OF_QUESTIONS,
    SOURCE,
    SOURCE_LANGUAGE,
    SOURCE_TREE,
    Frame,
    neighbours,
)
from bot.core.periods import Period, period

FRAME = Frame(
    ("ru", "tg"),
    {"work": "work/start", "stay": "stay/start"},
    {"work/start": ("work/pay", "work/go"), "stay/start": ("stay/home",)},
    ("work/pay", "work/go", "stay/home"),
)
WALK = [
    Event("start"),
    Event("engage"),
    Event("topic", "work"),
    Event("arrive", "work", "work/start"),
    Event("choose", "work", "work/start"),
    Event("arrive", "work", "work/pay"),
    Event("answer", "work"),
    Event("finish", "work"),
]


def walks(day: date, times: int = 1, locale: str = "ru", source: str = "direct") -> Tally:
    """Count the same walk some times."""
    once = tally(WALK, day, locale, source)
    return Counter({row: n * times for row, n in once.items()})


def sort(name: str, *counts: Tally, links: tuple[str, ...] = ()) -> Counted:
    """Sort counts into the grid of a period."""
    return counted(period(name), Rows(sum(counts, Counter())), FRAME, links)


@pytest.mark.parametrize("name", ["2026-W48", "2026-11"])
def test_the_grid_is_that_of_the_content(name: str) -> None:
    """A quiet period has the same figures as a busy one: no row tells that there was something."""
    busy = sort(name, walks(date(2026, 11, 24), 50))
    assert sort(name).figures == busy.figures
    assert not busy.seen


def test_every_event_has_its_cells() -> None:
    """What is counted by node or by language has a place in each week."""
    assert {*OF_QUESTIONS, *OF_ANSWERS} == TABLES[NODE].events
    events = {key[-1] for key in sort("2026-W48").figures if key[0] == LANGUAGE}
    assert events == TABLES[LANGUAGE].events


def test_margins_add_up_the_true_counts() -> None:
    """A margin is the total of its cells, and a cell is counted once in each."""
    held = sort("2026-W48", walks(date(2026, 11, 24), 4), walks(date(2026, 11, 29), 3, "tg"))
    assert held.total((LANGUAGE, "*", "work", "topic")) == 7
    assert held.total((LANGUAGE, "tg", "*", "topic")) == 3
    assert held.total((LANGUAGE, "*", "*", "topic")) == 7
    assert held.total((NODE, "work", "*", "arrive")) == 14
    assert held.total((SOURCE, "*", "start")) == 7
    assert (NODE, "stay", "*", "choose") not in held.figures  # a margin of one cell is that cell


def test_small_links_are_in_other() -> None:
    """A link with fewer than 10 starts in the month is in `other`, in all three tables."""
    first = date(2026, 11, 3)
    held = sort(
        "2026-11",
        walks(first, 10, source="abcdef"),
        walks(first, 9, source="bcdefg"),
        walks(first, 2, source="other"),
        links=("abcdef", "bcdefg", "cdefgh"),
    )
    listed = {key[1] for key in held.figures}
    assert "abcdef" in listed
    assert "bcdefg" not in listed
    assert held.total((SOURCE, "other", "start")) == 11
    assert held.total((SOURCE_TREE, "other", "work", "topic")) == 11
    assert held.total((SOURCE_LANGUAGE, "other", "ru", "finish")) == 11
    assert held.total((SOURCE, "registered", "start")) == 19
    assert held.total((SOURCE, "*", "start")) == 21
    assert held.atoms[SOURCE, MERGED, "start"] == 9
    assert held.merged == 2  # one of them brought nobody, which nobody may know


def test_a_resumed_walk_has_no_start() -> None:
    """There is no figure for what cannot be."""
    assert (SOURCE, "resumed", "start") not in sort("2026-11").figures


def test_what_has_no_place_is_shown_where_it_was_counted() -> None:
    """A node that is gone from the content since keeps its counts."""
    gone = tally([Event("arrive", "work", "work/old")], date(2026, 11, 24), "ru", "direct")
    held = sort("2026-W48", gone)
    assert held.seen == {(NODE, "work", "work/old", "arrive")}
    assert held.total((NODE, "work", "*", "arrive")) == 1


def test_neighbours() -> None:
    """A week at the end of a month shares days with two, and a month with its weeks."""
    assert [one.name for one in neighbours(period("2026-W49"))] == ["2026-11", "2026-12"]
    weeks = [one.name for one in neighbours(period("2026-11"))]
    assert weeks == ["2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48", "2026-W49"]


@pytest.mark.parametrize("name", ["2026-W40", "2026-W44", "2026-W49", "2026-W53"])
def test_parts_of_a_week_in_two_months(name: str) -> None:
    """How much of a week lies in each month is known exactly, though no table says it."""
    week = period(name)
    days = [date(2026, 5, 25) + timedelta(days=n) for n in range(230)]
    every = [walks(d, 1 + n % 5, "tg" if n % 3 else "ru") for n, d in enumerate(days)]
    split = parts(week, Rows(sum(every, Counter())))
    for month, found in split.items():
        assert found["topic", "tree", "work"] == _inside(week, month, days)
        assert found["finish", "locale", "ru"] == _inside(week, month, days, "ru")
        assert found["start",] == found["engage",] == _inside(week, month, days)
    assert len(split) == 2


def _inside(week: Period, month: str, days: list[date], locale: str = "") -> int:
    return sum(
        1 + n % 5
        for n, day in enumerate(days)
        if week.first <= day <= week.last
        and f"{day:%Y-%m}" == month
        and (not locale or (n % 3 == 0) == (locale == "ru"))
    )


def test_lost_counts_say_nothing_of_parts() -> None:
    """Where a table lost what another has, nothing is made up."""
    day = date(2026, 11, 30)
    lost = Counter({row: n for row, n in walks(day, 5).items() if row[0] == SOURCE_TREE})
    assert parts(period("2026-W49"), Rows(lost)) == {}
