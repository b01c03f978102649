"""What would give a cell away is withheld, and no more than that."""

from collections import Counter
from collections.abc import Collection
from datetime import date

import pytest

from bot.core.attack.models import alone, publish
from bot.core.attack.siege import Siege
from bot.core.attack.system import System
from bot.core.attack.withholding import withhold
from bot.core.counted import Rows, counted
from bot.core.disclosure import SMALL, WITHHELD
from bot.core.events import Event, Tally, tally
from bot.core.grid import LANGUAGE, SOURCE, Frame, Key
from bot.core.periods import period
from bot.core.release import Release
from bot.core.releasing import Desk, Edition
from bot.publish.highs import HighsHunt

FRAME = Frame(
    ("ru", "tg"),
    {"work": "work/start"},
    {"work/start": ("work/pay", "work/go")},
    ("work/pay", "work/go"),
)


def times(n: int, day: date, locale: str, *events: Event, source: str = "direct") -> Tally:
    """Count the same events n times."""
    return Counter({row: n * m for row, m in tally(events, day, locale, source).items()})


def unsafe(name: str, counts: Tally, withheld: Collection[Key] = ()) -> set[Key]:
    """Name the cells of a release that could be found out."""
    held = publish(counted(period(name), Rows(counts), FRAME, ()))
    siege = Siege(held, [alone(held, FRAME)], name, HighsHunt)
    return {target.key for target in siege.unsafe(withheld)}


def desk(counts: Tally, made: dict[str, Release]) -> Desk:
    """Put counts and earlier releases on a desk."""
    return Desk(counts, dict(made), Edition(FRAME, "content", "codebook"), ())


DAY = date(2027, 2, 10)
GIVEN_AWAY = times(12, DAY, "ru", Event("language")) + times(0, DAY, "tg", Event("language"))


def test_a_total_that_gives_a_cell_away() -> None:
    """Ten shown of ten shown: the other languages would be proved to be at most 2."""
    found = unsafe("2027-W06", GIVEN_AWAY)
    assert (LANGUAGE, "tg", "-", "language") in found
    assert (LANGUAGE, "tg", "work", "language") in found


def test_what_is_withheld_is_enough_and_no_more() -> None:
    """Without what is withheld nothing is found out; with any one of it back, something is."""
    held = publish(counted(period("2027-W06"), Rows(GIVEN_AWAY), FRAME, ()))
    siege = Siege(held, [alone(held, FRAME)], "2027-W06", HighsHunt)
    withheld = withhold(held.counted, [siege])
    assert withheld
    assert all("*" in key for key in withheld)
    assert not unsafe("2027-W06", GIVEN_AWAY, withheld)
    assert all(unsafe("2027-W06", GIVEN_AWAY, withheld - {one}) for one in withheld)


def test_a_quiet_week_needs_nothing() -> None:
    """Where all is small, no total says more than its cells."""
    assert not unsafe("2027-W06", Counter())


def test_months_are_held_against_their_weeks() -> None:
    """A month's total and one of its weeks would prove that the other weeks were next to empty."""
    counts = times(12, date(2027, 2, 10), "ru", Event("start"))
    made: dict[str, Release] = {}
    for name in ("2027-W05", "2027-W06", "2027-W07", "2027-W08"):
        made[name] = desk(counts, made).make(period(name), HighsHunt, lambda _: None)
        assert WITHHELD not in made[name].tables[SOURCE].values()
    assert made["2027-W06"].tables[SOURCE]["*", "start"] == 10
    assert made["2027-W05"].tables[SOURCE]["*", "start"] == SMALL
    month = desk(counts, made).make(period("2027-02"), HighsHunt, lambda _: None)
    assert month.tables[SOURCE]["*", "start"] == WITHHELD
    without = desk(counts, {}).make(period("2027-02"), HighsHunt, lambda _: None)
    assert without.tables[SOURCE]["direct", "start"] == 10


def test_weeks_are_attacked_again_with_their_month() -> None:
    """A month that gives nothing of its own away may still give a week away: its total goes."""
    start = Event("start")
    came = [times(4, DAY, "ru", start, source=one) for one in ("direct", "share", "other")]
    counts = sum(came, Counter())
    alone = desk(counts, {}).make(period("2027-02"), HighsHunt, lambda _: None)
    assert alone.tables[SOURCE]["*", "start"] == 10
    made: dict[str, Release] = {}
    for name in ("2027-W05", "2027-W06", "2027-W07", "2027-W08", "2027-02"):
        made[name] = desk(counts, made).make(period(name), HighsHunt, lambda _: None)
    month = made["2027-02"].tables
    withheld = [(name, row) for name in month for row in month[name] if month[name][row] == "…"]
    assert withheld == [(SOURCE, ("*", "start"))]


def test_the_same_again() -> None:
    """The same counts, in whatever order they come, make the same bytes."""
    walk = [Event("start"), Event("engage"), Event("topic", "work")]
    counts = times(11, DAY, "ru", *walk) + times(2, DAY, "tg", *walk, source="share")
    turned = Counter(dict(reversed(counts.items())))
    bodies = {
        desk(found, {}).make(period("2027-W06"), HighsHunt, lambda _: None).body
        for found in (counts, turned, counts)
    }
    assert len(bodies) == 1


def test_late_counts_change_nothing() -> None:
    """A week whose counts were added to since is left as it is, and the month is still made."""
    counts = times(20, DAY, "ru", Event("start"))
    week = desk(counts, {}).make(period("2027-W06"), HighsHunt, lambda _: None)
    later = counts + times(30, DAY, "ru", Event("start"))
    month = desk(later, {week.period.name: week}).make(period("2027-02"), HighsHunt, lambda _: None)
    assert month.tables[SOURCE]["*", "start"] == 50
    assert week.tables[SOURCE]["*", "start"] == 20


class _Liar:
    """A solver that says whatever it likes."""

    def __init__(self, system: System) -> None:
        self._many = len(system.bounds)

    def find(self, *_: object) -> list[int]:
        """Say that everything may be 5 more."""
        return [5] * self._many


def test_no_solver_is_believed() -> None:
    """What a solver calls a move is held against every rule again, so nothing rests on it."""
    held = publish(counted(period("2027-W06"), Rows(GIVEN_AWAY), FRAME, ()))
    siege = Siege(held, [alone(held, FRAME)], "2027-W06", _Liar)
    assert len(siege.unsafe(())) == len(siege.targets)


def test_the_solver_says_when_there_is_nothing() -> None:
    """What has no solution is told from what has one."""
    system = System()
    one, other = system.change("one", 0, 3), system.change("other", 0, 3)
    system.row([("one", 1), ("other", 1)], 5, None)
    hunt = HighsHunt(system)
    found = hunt.find({}, {})
    assert found is not None
    assert system.allows(found, {})
    assert hunt.find({one: (0, 1)}, {}) is None
    assert hunt.find({other: (2, 2)}, {}) == [3, 2]


@pytest.mark.parametrize("name", ["2027-W06", "2027-02"])
def test_it_is_the_rule(name: str) -> None:
    """Every figure is the rule applied to its count, or withheld."""
    counts = times(27, DAY, "ru", *[Event("start"), Event("engage"), Event("topic", "work")])
    made = desk(counts, {})
    release = made.make(period(name), HighsHunt, lambda _: None)
    exact = publish(made.count(period(name))).figures
    for (table, *row), figure in exact.items():
        assert release.tables[table][tuple(row)] in (figure, WITHHELD)
