"""The releases as the dashboard reads them: names first, then only the bodies that it needs."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.core.events import day_of
from bot.core.links import Source
from bot.core.periods import Period, period
from bot.core.release import Head
from bot.store import sources, tables
from bot.store.clerk import at_most
from bot.store.releases import Deed, note

_LONGEST = 8.0
"""Seconds that somebody before a page waits for the database."""


class AwayError(Exception):
    """The database does not answer, or has no releases yet: it is older than they are."""


class Archive:
    """Reads by connections of its own, so that it is in nobody's way."""

    def __init__(self, engine: AsyncEngine, now: Callable[[], datetime]) -> None:
        """Connect to nothing yet."""
        self._engine = engine
        self._now = now
        self._periods: dict[str, Period] = {}

    async def heads(self) -> list[Head]:
        """Give the period and the fingerprint of all releases. Raises AwayError."""
        found = select(tables.releases.c.period, tables.releases.c.sha256)
        async with self._asked() as connection:
            rows = (await connection.execute(found)).all()
        heads = [Head(self._period(name), sha256) for name, sha256 in rows]
        return sorted(heads, key=lambda head: (head.period.last, head.period.first))

    async def bodies(self, names: Iterable[str]) -> Mapping[str, bytes]:
        """Give the bodies of some, by the names of their periods. Raises AwayError."""
        wanted = sorted(names)
        if not wanted:
            return {}
        releases = tables.releases.c
        found = select(releases.period, releases.body).where(releases.period.in_(wanted))
        async with self._asked() as connection:
            return {name: body.encode() for name, body in await connection.execute(found)}

    async def links(self) -> list[Source]:
        """Give the links that there are, retired ones too. Raises AwayError."""
        async with self._asked() as connection:
            return await sources.listed(connection)

    async def note(self, label: str, deed: str, sha256: str) -> None:
        """Write a line of the audit, of today. Raises AwayError."""
        day = day_of(self._now()).isoformat()
        async with self._asked() as connection:
            await note(connection, Deed(day, label, deed, sha256))

    def _period(self, name: str) -> Period:
        """Read a name once: every page asks for all of them."""
        if name not in self._periods:
            self._periods[name] = period(name)
        return self._periods[name]

    async def close(self) -> None:
        """Let go of the connections."""
        await self._engine.dispose()

    @asynccontextmanager
    async def _asked(self) -> AsyncIterator[AsyncConnection]:
        try:
            async with at_most(_LONGEST), self._engine.begin() as connection:
                yield connection
        except (SQLAlchemyError, OSError) as failure:
            raise AwayError from failure
