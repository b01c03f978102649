"""What happens to databases: locks, and transactions whose fate is unclear."""

import contextlib
import sqlite3
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine


@contextlib.asynccontextmanager
async def locked(engine: AsyncEngine) -> AsyncIterator[None]:
    """Hold a lock that no ledger gets past; on PostgreSQL the tables must be there already."""
    if engine.dialect.name == "sqlite":
        held = sqlite3.connect(str(engine.url.database), isolation_level=None)
        try:
            held.execute("BEGIN EXCLUSIVE")
            yield
        finally:
            held.close()
    else:
        async with engine.begin() as connection:
            await connection.execute(text("LOCK TABLE cursor IN ACCESS EXCLUSIVE MODE"))
            yield


class Commits:
    """Makes commits of an engine fail: `before` they happen, or `after`, their reply lost."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.plan: deque[str] = deque()
        self.failed = 0
        dialect: Any = engine.sync_engine.dialect
        self._commit = dialect.do_commit
        dialect.do_commit = self._unlucky

    def _unlucky(self, connection: object) -> None:
        fate = self.plan.popleft() if self.plan else "well"
        if fate != "before":
            self._commit(connection)
        if fate != "well":
            self.failed += 1
            raise OperationalError("COMMIT", None, Exception("connection lost"))
