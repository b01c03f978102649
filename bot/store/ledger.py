"""Counts to disk, exactly once: one transaction of counters and cursor, never in a family's way.

A transaction whose reply was lost may or may not have happened. The cursor's `commits` tells:
it moves by one with each transaction of ours, and by nobody else's hand.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from alembic.util import CommandError
from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.core.events import Tally
from bot.logs import OURS
from bot.stops import StoppedError
from bot.store import tables
from bot.store.database import tidy, upgrade

Counted = tuple[int | None, Tally]
"""What an update counts, with its id; None for what no update brought."""

_BATCH = 100
"""Most updates that Telegram gives at once, so as many may be counted but not acknowledged."""

_SURE = 3
"""Failures in a row that are told: at once, the line would tell the time of a press."""

_LOG = logging.getLogger(OURS)


class SecondBotError(StoppedError):
    """Another Joldas moved the cursor of this bot."""


@dataclass(slots=True)
class _Attempt:
    """A transaction that was begun and not yet seen to succeed."""

    tally: Tally
    position: int
    tried: bool = False


class Ledger:
    """The only writer of the database. `run` it in a task; everything else returns soon."""

    def __init__(
        self, engine: AsyncEngine, bot: int, *, patience: float = 1.0, retry: float = 2.0
    ) -> None:
        """`patience`: seconds that `record` and `resume` wait at most; `retry`: between tries."""
        self._engine = engine
        self._bot = bot
        self._patience = patience
        self._retry = retry
        self._position: int | None = None
        self._commits = 0
        self._early: list[Counted] = []
        self._pending: Tally = Counter()
        self._goal: int | None = None
        self._attempt: _Attempt | None = None
        self._down = False
        self._wake = asyncio.Event()
        self._settled = asyncio.Event()

    async def resume(self) -> int | None:
        """Give the update to fetch next; None while the database does not say."""
        await self._wait()
        return self._position

    async def record(self, counted: Sequence[Counted], position: int | None) -> None:
        """Take counts, and the update to fetch next; return when written, or soon if it cannot be.

        Until the database has said how far it is, updates are kept one by one: those of the last
        batch before a crash may be counted already.
        """
        if self._position is None:
            self._early += counted
        else:
            for _, tally in counted:
                self._pending.update(tally)
        self._goal = self._goal if position is None else position
        self._settled.clear()
        self._wake.set()
        if not self._down:
            await self._wait()

    async def run(self) -> None:
        """Write whatever is pending, for ever. Raises SecondBotError."""
        failures = 0
        while True:
            try:
                await self._write()
            except (SQLAlchemyError, CommandError, OSError):
                # families go on without us; `_wait` has let them go
                self._down = True
                failures += 1
                if failures == _SURE:
                    _LOG.warning("database_away_counts_wait")
                await asyncio.sleep(self._retry)
                continue
            if failures >= _SURE:
                _LOG.warning("database_back_counts_written")
            self._down, failures = False, 0
            self._settled.set()
            await self._wake.wait()

    async def close(self) -> None:
        """Write the rest and close, waiting no longer than a few seconds for a sick database."""
        try:
            async with asyncio.timeout(5 * self._patience):
                if self._position is not None or self._early:
                    await self._write()
                await tidy(self._engine)
        except (SQLAlchemyError, CommandError, OSError, TimeoutError):
            pass
        finally:
            await self._engine.dispose()

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(self._patience):
                await self._settled.wait()
        except TimeoutError:
            pass

    async def _write(self) -> None:
        if self._position is None:
            await self._open()
        while self._attempt or self._pending or self._goal not in (None, self._position):
            if self._attempt is None:
                self._attempt = _Attempt(self._pending, self._goal or self._position or 0)
                self._pending, self._goal = Counter(), None
            again, self._attempt.tried = self._attempt.tried, True
            await self._commit(self._attempt, again=again)
            self._position, self._attempt = self._attempt.position, None
            self._commits += 1
        self._wake.clear()

    async def _open(self) -> None:
        await upgrade(self._engine)
        async with self._engine.begin() as connection:
            insert = _insert(connection)(tables.cursor)
            await connection.execute(
                insert.values(bot=self._bot, position=0, commits=0).on_conflict_do_nothing()
            )
            position, self._commits = await self._read(connection)
        self._position = position
        for update_id, tally in self._early:
            if update_id is None or not position - _BATCH <= update_id < position:
                self._pending.update(tally)
        self._early.clear()

    async def _commit(self, attempt: _Attempt, *, again: bool) -> None:
        async with self._engine.begin() as connection:
            moved = await connection.execute(
                update(tables.cursor)
                .where(tables.cursor.c.bot == self._bot, tables.cursor.c.commits == self._commits)
                .values(position=attempt.position, commits=self._commits + 1)
            )
            if moved.rowcount == 1:
                await add(connection, attempt.tally)
                return
            # only a transaction that was begun before can have happened already
            done = await self._read(connection) == (attempt.position, self._commits + 1)
            if not (done and again):
                raise SecondBotError(
                    "Another Joldas counts for this bot in the same database. "
                    "Please stop it, then start this one again."
                )

    async def _read(self, connection: AsyncConnection) -> tuple[int, int]:
        found = await connection.execute(
            select(tables.cursor.c.position, tables.cursor.c.commits).where(
                tables.cursor.c.bot == self._bot
            )
        )
        row = found.one()
        return row.position, row.commits


async def add(connection: AsyncConnection, tally: Tally) -> None:
    """Add a tally to the counters, in the transaction of the caller."""
    for name, table in tables.counters.items():
        columns = [column.name for column in table.columns][:-1]
        rows = [
            {**dict(zip(columns, key[1:], strict=True)), "n": n}
            for key, n in sorted(tally.items())
            if key[0] == name
        ]
        if rows:
            insert = _insert(connection)(table).values(rows)
            await connection.execute(
                insert.on_conflict_do_update(
                    index_elements=columns, set_={"n": table.c.n + insert.excluded.n}
                )
            )


async def counts(connection: AsyncConnection) -> Tally:
    """Read every counter."""
    tally: Tally = Counter()
    for name, table in tables.counters.items():
        for row in await connection.execute(select(table)):
            tally[(name, *row[:-1])] = row[-1]
    return tally


def _insert(connection: AsyncConnection) -> Any:  # noqa: ANN401 - two dialects, one call
    return (postgresql if connection.dialect.name == "postgresql" else sqlite).insert
