"""Every test of the store runs twice: on SQLite and on a real PostgreSQL."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.database import open_engine
from tests.postgres import Postgres  # noqa: TC001 - pytest reads the fixtures' annotations
from tests.store.keeping import House


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the URL of an empty database."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/counts.db"
    server: Postgres = request.getfixturevalue("postgres_server")
    return server.fresh()


@pytest.fixture
async def engine(url: str) -> AsyncIterator[AsyncEngine]:
    """Open the database a second time, to look at it and to be in the ledger's way."""
    made = open_engine(url)
    yield made
    await made.dispose()


@pytest.fixture
async def own(url: str) -> AsyncIterator[AsyncEngine]:
    """Give the ledger's own engine."""
    made = open_engine(url)
    yield made
    await made.dispose()


@pytest.fixture
def house(url: str, tmp_path: Path) -> House:
    """Give a machine on which ledgers come and go."""
    return House(url, tmp_path / "spool" / "spool.db")
