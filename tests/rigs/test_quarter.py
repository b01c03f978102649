"""A quarter in small: each count is what the families did, and what they left is where they left.

The whole of it: `make quarter`.
"""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.core.events import TABLES
from tests.rigs.quarter import play
from tests.rigs.quarter_account import Account, Exits, Record, Rows
from tests.rigs.quarter_plan import Plan
from tests.rigs.quarter_released import judge
from tests.rigs.quarter_report import Report
from tests.rigs.quarter_script import DROP_OFFS
from tests.rigs.quarter_table import table
from tests.rigs.truth import Walk

SMALL = Plan(
    walks=350, families=140, since=date(2027, 4, 21), until=date(2027, 5, 4), release=False
)
"""Two weeks with the end of a month in them."""


_STARTS = {
    ("2027-04-01", "direct"): 8,
    ("2027-04-30", "direct"): 9,
    ("2027-04-02", "abc234"): 6,
    ("2027-04-02", "other"): 6,
    ("2027-05-01", "direct"): 70,
}
TRUTH = Rows({("counts_by_source_day", *row, "start"): n for row, n in _STARTS.items()})
TRUTH.update({("quality_day", f"2027-04-{day:02}", "hour_served"): 24 for day in range(1, 30)})
"""Of a month in which one link brought few, and of a day beyond it."""


def a_release(*starts: tuple[str, str, int | str]) -> dict[str, Any]:
    """Make the body of a release of that month."""
    others = ("counts_by_source_month", "counts_by_source_language_month")
    tables: dict[str, Any] = {"counts_by_source_day": starts, **dict.fromkeys(others, ())}
    return {"2027-04": {"gap_days": ["2027-04-30"], "tables": tables}}


def told(report: Report) -> str:
    """Write a report down, for whoever reads a failure."""
    return "\n".join(table(report))


@pytest.fixture(scope="module")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Let the families of a small quarter walk, once for all tests."""
    return asyncio.run(play(SMALL, tmp_path_factory.mktemp("quarter")))


def test_each_count_and_each_exit_is_what_the_families_did(quarter: Report) -> None:
    """Days, weeks and months pass, and each counter and each question's exits are the truth."""
    assert quarter.good, told(quarter)
    assert {row[0] for row in quarter.database} == set(TABLES), "a table was never counted in"
    assert all(quarter.account.crossed().values()), "no walk went over the end of a period"


def test_where_many_stop_is_where_the_exits_are(quarter: Report) -> None:
    """Whoever has the counts alone finds the three questions at which many stop."""
    shares = {
        node: (arrive - choose) / arrive
        for node, (arrive, choose) in quarter.flow.items()
        if choose
    }
    often = {node for node in shares if quarter.flow[node][0] >= 20}
    found = sorted(often, key=lambda node: -shares[node])[: len(DROP_OFFS)]
    assert set(found) == {one.node for one in DROP_OFFS}, told(quarter)


def test_a_choice_that_was_counted_twice_is_seen(quarter: Report) -> None:
    """One first choice too many makes the exits of its question wrong, and the report says so."""
    row = next(row for row in quarter.database if row[-1] == "choose")
    fresh = replace(quarter, database=quarter.database + Counter({row: 1}))
    assert not fresh.good
    assert set(fresh.wrong_exits) == {row[3]}
    assert f"  ! {row[3]}: exits counted" in told(fresh)


def test_an_account_tells_who_stopped_from_who_went_elsewhere() -> None:
    """Stopped and gone elsewhere make arrive - choose; who answered did neither."""
    stopped, gone, went_on, staff = Record(), Record(), Record(), Record()
    day = date(2027, 4, 5)
    for record, source in ((stopped, "direct"), (gone, "direct"), (staff, "test")):
        record.note(Walk("en", source, reached=frozenset({"a/q"})), day)
    stopped.stands = staff.stands = "a/q"
    went_on.note(Walk("en", "direct", reached=frozenset({"a/q"}), answered=frozenset({"a/q"})), day)
    exits = Account([stopped, gone, went_on, staff]).exits()
    assert exits == {"a/q": Exits(stopped=1, went_elsewhere=1)}
    assert exits["a/q"].net == 2


def test_the_rule_is_applied_to_what_is_true() -> None:
    """Small counts, the nearest 5, a total of true counts, a link with few starts in `other`."""
    body = a_release(
        ("direct", "start", 15),
        ("other", "start", 10),
        ("share", "start", "<10"),
        ("*", "start", 30),
    )
    verdict = judge(body, TRUTH, {"abc234"})
    assert not verdict.wrong
    assert verdict.right == 4


def test_each_way_of_being_wrong_is_told() -> None:
    """An exact count, one of rounded parts, a link with few starts apart, a day that is no gap."""
    body = a_release(
        ("direct", "start", 17),
        ("abc234", "start", "<10"),
        ("*", "start", 25),
        ("share", "start", "…"),
    )
    body["2027-04"]["gap_days"] = []
    verdict = judge(body, TRUTH, {"abc234"})
    assert verdict.wrong == [
        "2027-04 counts_by_source_day direct/start: released 17, true 17",
        "2027-04 counts_by_source_day */start: released 25, true 29",
        "2027-04 counts_by_source_day other/start: missing",
        "2027-04: gap days [], true ['2027-04-30']",
    ]
    assert verdict.withheld == ["2027-04 counts_by_source_day share/start"]
