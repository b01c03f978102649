"""The machine's world: Telegram's queue, bots whose processes die, disks that fail, and a model.

Everything is small and fast; the ledger, what waits, the spool and the books are the real ones.
"""

import asyncio
import contextlib
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import Tally
from bot.store.clerk import SecondBotError
from bot.store.database import open_engine, upgrade
from bot.store.ledger import Ledger
from bot.store.spool import Spool
from bot.store.waiting import Waiting

BOT = 42
PATIENCE, RETRY = 0.004, 0.001
BATCH = 10


class Disk(Spool):
    """A spool whose disk may be full."""

    full = False

    def add(self, items: Mapping[int, Tally]) -> None:
        """Keep counts, if there is room."""
        if self.full:
            raise sqlite3.OperationalError("database or disk is full")
        super().add(items)


class Mortal(sqlite3.Connection):
    """A connection that leaves no lock when it is closed in the middle, as of a process that died.

    SQLite keeps a closed connection, and its lock, for as long as a cursor has rows to give.
    """

    def close(self) -> None:
        """Undo what was under way."""
        with contextlib.suppress(sqlite3.Error):
            self.rollback()
        super().close()


class Faults:
    """What the database does next, one word for each transaction; `away` is until further notice.

    `refused` at the start, `before` the commit, `after` it (its reply lost).
    """

    def __init__(self) -> None:
        self.plan: list[str] = []
        self.away = False

    def attach(self, engine: AsyncEngine) -> None:
        """Make an engine obey."""
        dialect: Any = engine.sync_engine.dialect
        commit = dialect.do_commit
        event.listen(engine.sync_engine, "begin", self._begin)

        def unlucky(connection: object) -> None:
            fate = self.plan.pop(0) if self.plan else "well"
            if fate != "before":
                commit(connection)
            if fate != "well":
                raise OperationalError("COMMIT", None, Exception("connection lost"))

        dialect.do_commit = unlucky

    def _begin(self, _: object) -> None:
        if self.away or (self.plan and self.plan[0] == "refused" and self.plan.pop(0)):
            raise OperationalError("BEGIN", None, Exception("no connection"))


class Process:
    """A process of the bot."""

    def __init__(self, town: "Town", name: str, *, webhook: bool) -> None:
        self.town = town
        self.disk = town.disks[name]
        self.engine = open_engine(town.url)
        _hurry(self.engine)
        self._opened: list[Any] = []
        event.listen(self.engine.sync_engine, "do_connect", _mortal)
        event.listen(self.engine.sync_engine, "connect", self._remember)
        town.faults.attach(self.engine)
        self.waiting = Waiting(self.disk, town.today, lambda: town.random.getrandbits(62))
        writer = None if webhook else town.random.getrandbits(62)
        self.ledger = Ledger(
            self.engine, BOT, self.waiting, writer, time.monotonic, patience=PATIENCE, retry=RETRY
        )
        self.task = asyncio.get_running_loop().create_task(self.ledger.run())
        self.position: int | None = None
        self.risky: set[str] = set()

    async def record(self, numbers: list[int], position: int | None) -> None:
        """Answer and count a batch."""
        risky = self.disk.full
        batch = [(number, self.town.tally(number)) for number in numbers]
        await self.ledger.record(batch, position)
        if risky:
            self.risky |= {self.town.cells[number] for number in numbers}

    async def kill(self) -> None:
        """Die without a word: what is in memory alone is gone, and the model knows."""
        await self._end()
        self.town.may_miss |= self.risky
        await self._unlock()

    async def stop(self) -> None:
        """Stop as told by SIGTERM."""
        self.ledger.stop()
        with contextlib.suppress(SecondBotError):
            await asyncio.wait({self.task}, timeout=1)
        await self._end()
        await self.ledger.close()
        await self._unlock()
        self.town.may_miss |= self.risky

    async def _unlock(self) -> None:
        """Leave no lock, as no process does that is gone; what was cancelled here may keep one."""
        for connection in self._opened:
            # not its close(), which waits for ever where SQLAlchemy has stopped the thread
            connection.stop()
            await asyncio.to_thread(connection._thread.join)
        await self.engine.dispose()

    def _remember(self, connection: Any, _: object) -> None:  # noqa: ANN401 - the driver's own type
        self._opened.append(connection.driver_connection)

    async def _end(self) -> None:
        self.task.cancel()
        with contextlib.suppress(asyncio.CancelledError, SecondBotError):
            await self.task


class Town:
    """All of it, with what the model knows."""

    def __init__(self, folder: Path, seed: int, *, webhook: bool) -> None:
        self.folder = folder
        self.random = random.Random(seed)  # noqa: S311 - a replayable one is the point
        self.webhook = webhook
        self.url = f"sqlite+aiosqlite:///{folder}/counts.db"
        self.faults = Faults()
        self.disks = {name: Disk(folder / f"{name}.db") for name in ("a", "b")}
        self.day = date(2026, 11, 23)
        self.next_id = 10**9
        self.queue: list[int] = []
        self.cells: dict[int, str] = {}
        self.acked: set[str] = set()
        self.may_miss: set[str] = set()
        self.names = 0

    def today(self) -> date:
        """Tell the day."""
        return self.day

    def found(self) -> dict[str, int]:
        """Read what is counted, past all faults."""
        with contextlib.closing(sqlite3.connect(self.folder / "counts.db")) as connection:
            return dict(
                connection.execute("SELECT event, n FROM quality_day WHERE event GLOB 'u[0-9]*'")
            )

    def where(self, names: set[str]) -> dict[str, int]:
        """Say of how many updates there is a trace where, for whoever looks for a fault."""
        numbers = {number for number, name in self.cells.items() if name in names}
        with contextlib.closing(sqlite3.connect(self.folder / "counts.db")) as connection:
            known = {row[0] for row in connection.execute("SELECT key FROM inbox")}
        spooled = {key for disk in self.disks.values() for key in disk.first(10**6)}
        return {"inbox": len(numbers & known), "spool": len(numbers & spooled)}

    def send(self, many: int) -> None:
        """Let families press."""
        for _ in range(many):
            self.queue.append(self.next_id)
            self.cells[self.next_id] = f"u{self.names}"
            self.names += 1
            self.next_id += 1

    def tally(self, number: int) -> Tally:
        """Give an update its own counter, on a day that stays although years pass."""
        return Counter({("quality_day", "2099-12-31", self.cells[number]): 1})

    def give(self, position: int | None) -> list[int]:
        """Telegram's getUpdates: what is below the position is acknowledged, and gone.

        A position beyond what Telegram knows is none: it gives what it has.
        """
        if position is not None and position <= self.next_id:
            for number in [number for number in self.queue if number < position]:
                self.acknowledge(number)
        return self.queue[:BATCH]

    def acknowledge(self, number: int) -> None:
        """Forget an update, as Telegram does, for good."""
        if number in self.queue:
            self.queue.remove(number)
            self.acked.add(self.cells[number])

    def idle_week(self) -> None:
        """Nothing happens for a week, and Telegram numbers anew, from anywhere."""
        self.day += timedelta(days=8)
        self.next_id = self.random.randrange(1, 2**31)


def _mortal(_: object, __: object, ___: object, arguments: dict[str, Any]) -> None:
    arguments["factory"] = Mortal


def _hurry(engine: AsyncEngine) -> None:
    def fast(connection: Any, _: object) -> None:  # noqa: ANN401 - the driver's own type
        cursor = connection.cursor()
        cursor.execute("PRAGMA synchronous=OFF")
        cursor.close()

    event.listen(engine.sync_engine, "connect", fast)


async def make(url: str) -> None:
    """Make the tables of a new database."""
    engine = open_engine(url)
    await upgrade(engine)
    await engine.dispose()


async def made_already(_: AsyncEngine) -> None:
    """Stand in for the upgrade."""
