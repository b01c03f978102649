"""How large the database is after few and after many presses, counted through the ledger.

    python -m tests.bench.growth                    # 10,000 and 1,000,000 presses, some minutes
    python -m tests.bench.growth --presses 10000 100000

Every button ever released is pressed at random, at the start and at the end of a walk, from each
source, over the same two weeks. Counters, and with them the database, grow with the cells that
were touched. The inbox of a webhook holds an id per press for two days, so there the busiest two
days add to it.
"""

import argparse
import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import psycopg

from bot.app import make_shelf
from bot.core.events import TABLES, Tally
from bot.settings import Settings
from bot.store.database import open_engine
from bot.store.ledger import Ledger
from bot.store.spool import Spool
from bot.store.waiting import Waiting
from bot.telegram.desk import Desk
from bot.telegram.incoming import read
from tests import postgres
from tests.bench.contender import ROOT

_BATCH = 100

_VACUUM = 10_000
"""Presses after which PostgreSQL is vacuumed. Its own autovacuum does so each minute, in which
a bot has some hundred presses and this rig half a million: what it never came to would be seen."""

_KINDS = 3000
_DAYS = [date(2026, 11, 23) + timedelta(days=day) for day in range(14)]
_SOURCES = ("AA", "AB", "AC", "AD", "AE")
"""The digits of direct, other, share, inline and resumed (`bot.core.position`)."""

_SOURCE, _BITS = slice(11, 13), 15


def tallies(dice: random.Random) -> dict[date, list[Tally]]:
    """Give what presses count on each day, as the desk says."""
    lines = (ROOT / "tests" / "released_buttons.txt").read_text("ascii").split()
    buttons = [f"{line[:11]}{source}{line[13:]}" for line in lines for source in _SOURCES]
    buttons += [button[:_BITS] for button in buttons]
    pressed = [
        {
            "id": "1",
            "from": {"id": 1},
            "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}},
            "data": button,
        }
        for button in dice.sample(buttons, _KINDS)
    ]
    shelf = make_shelf(Settings(dialogs=ROOT / "dialogs", content=ROOT / "content"))
    made: dict[date, list[Tally]] = {}
    for day in _DAYS:
        noon = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
        desk = Desk(lambda: shelf.guide, lambda noon=noon: noon, time.monotonic)  # type: ignore[misc] # bound now
        made[day] = [_counted(desk, query) for query in pressed]
    return made


def _counted(desk: Desk, query: dict[str, Any]) -> Tally:
    incoming = read({"update_id": 1, "callback_query": query})
    if incoming is None:
        raise ValueError("the bot does not understand its own button")
    return desk.answer(incoming).tally


@dataclass(frozen=True)
class Size:
    """A database after so many presses. Sizes in bytes."""

    presses: int
    size: int
    empty: int
    cells: int
    inbox: int
    seconds: float


async def count(  # noqa: PLR0913 - what is counted where, and how
    url: str,
    spool: Path,
    presses: int,
    made: dict[date, list[Tally]],
    *,
    polling: bool,
    vacuum: Callable[[], object] = lambda: None,
) -> None:
    """Count so many presses in batches, as the intake does; `vacuum` after each 10,000."""
    dice, today = random.Random(2), _DAYS[0]  # noqa: S311 - no secret
    waiting = Waiting(Spool(spool), lambda: today, lambda: dice.getrandbits(61))
    writer = 7 if polling else None
    ledger = Ledger(open_engine(url), 42, waiting, writer, time.monotonic, patience=60)
    async with asyncio.TaskGroup() as tasks:
        running = tasks.create_task(ledger.run())
        await ledger.resume()
        for first in range(0, presses, _BATCH):
            today = _DAYS[first * len(_DAYS) // presses]
            counted = [(first + at, dice.choice(made[today])) for at in range(_BATCH)]
            await ledger.record(counted, first + _BATCH if polling else None)
            if not first % _VACUUM:
                await asyncio.to_thread(vacuum)
        running.cancel()
    await ledger.close()


def on_sqlite(folder: Path, presses: int, made: dict[date, list[Tally]]) -> Size:
    """Count into a new file."""

    def size(path: Path) -> int:
        return sum(one.stat().st_size for one in folder.glob(f"{path.name}*"))

    def run(presses: int) -> Path:
        path = folder / f"counts-{presses}.db"
        url = f"sqlite+aiosqlite:///{path}"
        asyncio.run(count(url, folder / "spool.db", presses, made, polling=True))
        return path

    empty, began = size(run(0)), time.monotonic()
    path = run(presses)
    took = time.monotonic() - began
    with closing(sqlite3.connect(path)) as connection:

        def rows(table: str) -> int:
            return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our names

        return Size(presses, size(path), empty, sum(map(rows, TABLES)), rows("inbox"), took)


def on_postgres(
    server: postgres.Postgres,
    folder: Path,
    presses: int,
    made: dict[date, list[Tally]],
    *,
    polling: bool,
) -> Size:
    """Count into a new database."""
    url = server.fresh()

    def ask(question: str) -> int:
        with psycopg.connect(url.replace("+psycopg", "", 1), autocommit=True) as connection:
            answer = connection.execute(question.encode())
            found = answer.fetchone() if answer.description else None
        return int(found[0]) if found else 0

    def rows(table: str) -> int:
        return ask(f"SELECT count(*) FROM {table}")  # noqa: S608 - our names

    asyncio.run(count(url, folder / "spool.db", 0, made, polling=polling))
    size = "SELECT pg_database_size(current_database())"
    empty, began = ask(size), time.monotonic()
    vacuum = partial(ask, "VACUUM")
    asyncio.run(count(url, folder / "spool.db", presses, made, polling=polling, vacuum=vacuum))
    took = time.monotonic() - began
    return Size(presses, ask(size), empty, sum(map(rows, TABLES)), rows("inbox"), took)


def report(name: str, sizes: Sequence[Size]) -> list[str]:
    """Lay out the sizes of one way to count."""
    return [
        f"{name:24}{one.presses:>10,} presses {one.size / 1e6:9.2f} MB "
        f"(empty {one.empty / 1e6:.2f})"
        f" {one.cells:>8,} cells {one.inbox:>9,} ids in the inbox"
        f"  {one.presses / one.seconds:8,.0f} presses/s"
        for one in sizes
    ]


def main() -> int:
    """Run by the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="The size of the database after many presses.")
    parser.add_argument("--presses", type=int, nargs="+", default=[10_000, 1_000_000])
    asked = parser.parse_args()
    made = tallies(random.Random(1))  # noqa: S311 - no secret

    def tell(name: str, run: Callable[[int], Size]) -> None:
        sys.stdout.write("\n".join(report(name, [run(n) for n in asked.presses])) + "\n")
        sys.stdout.flush()

    with tempfile.TemporaryDirectory(prefix="growth-") as where, postgres.running() as server:
        folder = Path(where)
        tell("SQLite, polling", lambda n: on_sqlite(folder, n, made))
        for polling, name in ((True, "PostgreSQL, polling"), (False, "PostgreSQL, webhook")):
            tell(
                name,
                lambda n, polling=polling: on_postgres(server, folder, n, made, polling=polling),  # type: ignore[misc] # bound now
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
