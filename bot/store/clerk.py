"""The clerk: makes one transaction at a time, and lets go of a database that hangs."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import date

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import Tally
from bot.stops import StoppedError
from bot.store import books
from bot.store.database import probe, tidy, upgrade

_LONGEST = 5.0
"""Seconds after which a transaction is given up: the server may hang in the middle of it."""

_MIGRATING = 60.0
"""Seconds that bringing the tables up to date may take."""

_MANY = 1000
"""New keys after which old ones of a bot that fetches are deleted, so that they stay few."""


class SecondBotError(StoppedError):
    """Another Joldas took over the cursor of this bot."""


class Clerk:
    """One process at the books. Whatever it does raises SQLAlchemyError, CommandError or OSError.

    A timeout is an OSError.
    """

    def __init__(self, engine: AsyncEngine, bot: int, writer: int | None) -> None:
        """See Ledger."""
        self._engine = engine
        self._bot = bot
        self._writer = writer
        self._tidied: date | None = None
        self._since = 0
        self.position: int | None = None
        """The update to fetch next, as the database has it; None until it is known."""
        self.opened = asyncio.Event()
        """Set when the tables are up to date, and the cursor is this process's."""

    async def open(self) -> None:
        """Bring the tables up to date, and take the cursor over."""
        async with self.in_time(_MIGRATING):
            await upgrade(self._engine)
            if self._writer is not None:
                async with self._engine.begin() as connection:
                    self.position = await books.claim(connection, self._bot, self._writer)
        self.opened.set()

    async def probe(self) -> None:
        """Ask whether the database is there."""
        async with self.in_time(_LONGEST):
            await probe(self._engine)

    def wants_to_tidy(self, today: date, goal: int | None) -> bool:
        """Tell whether old keys should go with the next commit: daily, and when they are many."""
        fetches = self._writer is not None
        # what lies below a cursor that did not move yet may come again
        if fetches and goal is None:
            return False
        return self._tidied != today or (fetches and self._since > _MANY)

    async def commit(
        self, items: Mapping[int, Tally], goal: int | None, today: date, *, tidily: bool
    ) -> None:
        """Count and move the cursor to `goal`, if there is one. Raises SecondBotError too."""
        position = self.position if goal is None else goal
        async with self.in_time(_LONGEST), self._engine.begin() as connection:
            if not await books.move(connection, self._bot, self._writer, position):
                raise SecondBotError(
                    "Another Joldas counts for this bot in the same database, and has taken over. "
                    "Please stop one of the two."
                )
            await books.book(connection, self._bot, items, today)
            if tidily:
                await books.forget(connection, self._bot, today, position)
                await books.retire(connection, today)
        self.position = position
        self._since = 0 if tidily else self._since + len(items)
        self._tidied = today if tidily else self._tidied

    def in_time(self, seconds: float) -> AbstractAsyncContextManager[None]:
        """Limit what a server that hangs can take.

        SQLite's work is a thread's, which nothing stops; and a transaction that is cancelled leaves
        the file locked now and then, until Python looks for garbage (10 of 400 when tried).
        """
        return at_most(seconds) if self._engine.dialect.name != "sqlite" else nullcontext()

    async def close(self, seconds: float) -> None:
        """Leave the files tidy and the connections closed, in about so many seconds at most."""
        try:
            async with at_most(seconds):
                await tidy(self._engine)
        finally:
            async with at_most(seconds):
                await self._engine.dispose()


@asynccontextmanager
async def at_most(seconds: float) -> AsyncIterator[None]:
    """Raise TimeoutError after so many seconds, or one more.

    Told once to stop, psycopg waits up to 10 s for a server that hangs; told twice, it hangs up.
    """
    async with asyncio.timeout(seconds + 1), asyncio.timeout(seconds):
        yield
