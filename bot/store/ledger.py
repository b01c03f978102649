"""Counts to disk, exactly once, never in a family's way.

What is recorded waits in memory for the transaction (`books.py`) that the loop makes. Where that
takes longer than a moment, it goes to the local disk instead (`waiting.py`), and from there to
the database when it is back. The database counts a key once, so nothing here needs to know which
of the ways was the first to succeed, nor whether a transaction happened whose reply was lost.
"""

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Sequence

from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import Tally
from bot.logs import OURS
from bot.store.clerk import Clerk, SecondBotError
from bot.store.waiting import Waiting

Counted = tuple[int | None, Tally]
"""What an update counts, with its id; None for what no update brought."""

_CHUNK = 500
"""Most updates in one transaction, so that it stays short."""

_BEAT = 20.0
"""Seconds after which an idle database is asked whether it is there."""

_SURE = 3
"""Failures in a row that are told: at once, the line would tell the time of a press."""

_FAILURES = (SQLAlchemyError, CommandError, OSError, sqlite3.Error)
"""A database or a disk that is away. A timeout is an OSError."""

_LOG = logging.getLogger(OURS)


class Ledger:
    """The only writer of the database. `run` it in a task; everything else returns soon."""

    def __init__(  # noqa: PLR0913 - two are for tests, which cannot wait so long
        self,
        engine: AsyncEngine,
        bot: int,
        waiting: Waiting,
        writer: int | None,
        monotonic: Callable[[], float],
        *,
        patience: float = 0.5,
        retry: float = 2.0,
    ) -> None:
        """Without `writer` updates are brought, to any number of processes.

        `writer`: a random number by which the one process that fetches holds the cursor.

        `patience`: seconds that counts wait for the database before they go to the local disk;
        `retry`: seconds between tries.
        """
        self._clerk = Clerk(engine, bot, writer)
        self._waiting = waiting
        self._monotonic = monotonic
        self._patience = patience
        self._retry = retry
        self._goal: int | None = None
        self._wake = asyncio.Event()
        self._written = asyncio.Event()
        self._away_since: float | None = None
        self._ending = asyncio.Event()

    @property
    def away(self) -> bool:
        """Whether the database does not answer."""
        return self._away_since is not None

    @property
    def away_for(self) -> float:
        """For how many seconds it has not answered."""
        return 0.0 if self._away_since is None else self._monotonic() - self._away_since

    @property
    def ready(self) -> bool:
        """Whether the database is open and answers."""
        return self._clerk.opened.is_set() and not self.away

    async def resume(self) -> int | None:
        """Give the update to fetch next; None while the database does not say."""
        if not self.away:
            await _within(self._patience, self._clerk.opened.wait())
        return self._clerk.position

    async def record(self, counted: Sequence[Counted], position: int | None) -> None:
        """Take counts, and the update to fetch next; return when they are on a disk, or soon."""
        keys = [self._waiting.take(key, tally) for key, tally in counted]
        self._goal = self._goal if position is None else position
        self._wake.set()
        if not self.away and await _within(self._patience, self._settled(keys)):
            return
        self._lose_sight()
        await self._waiting.to_disk(keys)
        self._wake.set()

    def note(self, event: str, key: int | None = None) -> None:
        """Count something about the bot itself, once for a key if it has one; do not wait."""
        self._waiting.note(event, key=key)
        self._wake.set()

    async def run(self) -> None:
        """Write whatever waits, until `stop`. Raises SecondBotError."""
        failures = 0
        while not self._ending.is_set():
            try:
                await self._write()
            except _FAILURES:
                self._lose_sight()
                failures += 1
                if failures == 1:
                    self._waiting.note("database_away")
                if failures == _SURE:
                    _LOG.warning("database_away_counts_wait")
                await self._waiting.to_disk()
                self._written.set()
                await asyncio.sleep(self._retry)
                continue
            if failures >= _SURE:
                _LOG.warning("database_back_counts_written")
            self._away_since, failures = None, 0
            if self._ending.is_set():  # `_write` may have cleared the word of it
                break
            # sooner where a sick spool could not give what it holds
            await _within(self._retry if self._waiting.spooled else _BEAT, self._wake.wait())

    def stop(self) -> None:
        """Have `run` end after its transaction: one that is cut off can leave SQLite locked."""
        self._ending.set()
        self._wake.set()

    async def close(self) -> None:
        """Write the rest and close, waiting no longer than a few seconds for a sick database."""
        try:
            # a process that never had the cursor must not take it from the next one now
            if self._clerk.opened.is_set() and not self.away:
                async with self._clerk.in_time(2 * self._patience):
                    await self._write()
        except (*_FAILURES, SecondBotError):
            pass
        finally:
            await self._waiting.to_disk()
            with contextlib.suppress(*_FAILURES):
                await self._clerk.close(self._patience)

    async def _settled(self, keys: Sequence[int]) -> None:
        while self._waiting.holds(keys):
            self._written.clear()
            await self._written.wait()

    def _lose_sight(self) -> None:
        if not self.away:
            self._away_since = self._monotonic()

    async def _write(self) -> None:
        if not self._clerk.opened.is_set():
            await self._waiting.look()
            await self._clerk.open()
        if not self._waiting:
            await self._clerk.probe()
        self._wake.clear()
        while True:
            if self._waiting or self._goal not in (None, self._clerk.position):
                items = self._waiting.first(_CHUNK)
                # only with the last of them: a crash in between must not skip the others
                goal = self._goal if len(items) == len(self._waiting) else None
                await self._commit(items, goal)
                self._waiting.drop(items)
                self._goal = None if self._goal == goal else self._goal
                self._written.set()
            elif self._waiting.spooled and not self._ending.is_set():
                if not await self._write_spooled():
                    return
            else:
                self._goal = None
                self._written.set()
                return

    async def _write_spooled(self) -> bool:
        """Take some of the spool over; False where its disk does not work: that can wait."""
        try:
            items = await self._waiting.first_spooled(_CHUNK)
        except (sqlite3.Error, OSError):
            return False
        if not items:
            return True
        await self._commit(items, None)
        try:
            await self._waiting.drop_spooled(items)
        except (sqlite3.Error, OSError):
            return False
        return True

    async def _commit(self, items: dict[int, Tally], goal: int | None) -> None:
        today = self._waiting.today()
        tidily = self._clerk.wants_to_tidy(today, goal) and await self._nothing_spooled()
        try:
            await self._clerk.commit(items, goal, today, tidily=tidily)
        except SecondBotError:
            # what waits was not acknowledged: Telegram gives it to the other one
            self._waiting.forget()
            raise

    async def _nothing_spooled(self) -> bool:
        """Tell whether keys may be forgotten: not while a disk holds what may be in the inbox."""
        # another process may have left something there
        return await self._waiting.look() and not self._waiting.spooled


async def _within(seconds: float, work: Awaitable[object]) -> bool:
    """Wait for something so long and no longer; tell whether it came to its end."""
    try:
        async with asyncio.timeout(seconds):
            await work
    except TimeoutError:
        return False
    return True
