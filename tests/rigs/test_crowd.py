"""The crowd, in small: every counter equals the truth, whatever befalls the bot.

The whole of it: `python -m tests.rigs.crowd --help`.
"""

from pathlib import Path

from bot.core.events import TABLES
from tests.postgres import Postgres
from tests.rigs.crowd import on_postgres, on_sqlite
from tests.rigs.report import Plan, Report, table


def told(report: Report) -> str:
    """Write a report down, for whoever reads a failure."""
    return "\n".join(table(report))


def test_counts_are_the_truth_on_sqlite_across_kills(tmp_path: Path) -> None:
    """Killed in the middle of its replies, the bot still counts each update once on SQLite.

    Nothing of a user is on disk, neither as a kill leaves it nor in the end.
    """
    report = on_sqlite(Plan(users=50, presses=250, kills=2), tmp_path)
    assert report.good, told(report)
    assert report.repeated, "no kill came between a reply and its acknowledgement"
    assert report.pressed >= 250
    assert {row[0] for row in report.truth} == set(TABLES), "a table was never counted in"


def test_counts_are_the_truth_on_postgres(tmp_path: Path, postgres_server: Postgres) -> None:
    """On PostgreSQL each row of each table is what happened, and its files name no user."""
    report = on_postgres(Plan(users=25, presses=120, seed=2), tmp_path, postgres_server)
    assert report.good, told(report)


def test_aiograms_own_polling_is_seen_to_lose(tmp_path: Path) -> None:
    """The control: with the library's polling, kills lose counts, so a loss would be seen here.

    That the kills do it is seen by `python -m tests.rigs.crowd --bot stock`, which loses nothing.
    """
    report = on_sqlite(Plan(users=25, presses=100, kills=1, bot="stock"), tmp_path)
    assert report.lost > 0, told(report)
    assert report.doubled == 0, told(report)
