"""A ledger with everything it needs, and a look at what it wrote."""

import asyncio
import contextlib
import itertools
import secrets
import time
from collections import Counter
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import Tally
from bot.store.books import counts
from bot.store.database import open_engine
from bot.store.ledger import Ledger
from bot.store.spool import Spool
from bot.store.waiting import Waiting

BOT = 42
TODAY = date(2026, 11, 23)


def cell(name: object, times: int = 1) -> Tally:
    """Count something in a cell of its own, so that a lost or doubled one is seen."""
    return Counter({("quality_day", TODAY.isoformat(), str(name)): times})


class Calendar:
    """A day that moves when it is told to."""

    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> date:
        """Tell which day it is."""
        return self.day


class House:
    """One machine: its database, its spool, its calendar. Ledgers come and go in it."""

    def __init__(self, url: str, spool: Path) -> None:
        self.url = url
        self.spool = Spool(spool)
        self.today = Calendar()

    def ledger(
        self,
        *,
        engine: AsyncEngine | None = None,
        bot: int = BOT,
        webhook: bool = False,
        patience: float = 1.0,
        retry: float = 0.1,
    ) -> Ledger:
        """Start a ledger as the bot does: a new process, with a number of its own."""
        waiting = Waiting(self.spool, self.today, lambda: secrets.randbits(62))
        return Ledger(
            engine or open_engine(self.url),
            bot,
            waiting,
            None if webhook else secrets.randbits(62),
            time.monotonic,
            patience=patience,
            retry=retry,
        )


async def stored(engine: AsyncEngine) -> dict[str, int]:
    """Read what families brought, by name; what the bot says about itself is apart."""
    async with engine.connect() as connection:
        return {
            row[-1]: n for row, n in (await counts(connection)).items() if row[-1] not in OF_ITSELF
        }


OF_ITSELF = {"database_away", "spooled_update", "unsaved_update"}


async def of_itself(engine: AsyncEngine) -> dict[str, int]:
    """Read what the bot says about outages."""
    async with engine.connect() as connection:
        return {row[-1]: n for row, n in (await counts(connection)).items() if row[-1] in OF_ITSELF}


async def position(engine: AsyncEngine) -> int:
    """Read the next update to fetch."""
    async with engine.connect() as connection:
        return int((await connection.execute(text("SELECT position FROM cursor"))).scalar_one())


async def kept(engine: AsyncEngine) -> set[int]:
    """Read which updates are known as counted."""
    async with engine.connect() as connection:
        found = await connection.execute(text("SELECT key FROM inbox WHERE key >= 0"))
        return set(found.scalars())


async def arrives(engine: AsyncEngine, expected: dict[str, int]) -> None:
    """Wait until exactly this is stored."""
    try:
        async with asyncio.timeout(8):
            while await stored(engine) != expected:
                await asyncio.sleep(0.05)
    except TimeoutError:
        assert await stored(engine) == expected


@contextlib.asynccontextmanager
async def working(ledger: Ledger) -> AsyncIterator[Ledger]:
    """Run a ledger, and close it as the bot does."""
    try:
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(ledger.run())
            yield ledger
            task.cancel()
    finally:
        await ledger.close()


@contextlib.asynccontextmanager
async def doomed(ledger: Ledger) -> AsyncIterator[Ledger]:
    """Run a ledger whose process is killed: nothing is closed, what was in memory is gone."""
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(ledger.run())
        yield ledger
        task.cancel()
    await ledger._clerk._engine.dispose()


def batch(first: int, many: int) -> list[tuple[int | None, Tally]]:
    """Give updates in a row, each with a cell of its own."""
    return [(number, cell(number)) for number in itertools.islice(itertools.count(first), many)]
