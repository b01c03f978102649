"""The dashboard's view of the database: names first, bodies as frozen, and a line of the audit."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.periods import period
from bot.core.release import ALL, Head, Release
from bot.store import books, releases
from bot.store.archive import Archive, AwayError
from bot.store.database import PATIENT, open_engine, upgrade

LATE = datetime(2027, 1, 11, 19, 30, tzinfo=UTC)
"""In Almaty it is the next day already."""


def made(name: str) -> Release:
    """Make a release."""
    rows = {"counts_by_source_day": {(ALL, "start"): 120}}
    return Release(period(name), rows, "0" * 12, "0" * 12)  # type: ignore[arg-type] # figures


@pytest.fixture
async def archive(engine: AsyncEngine, url: str) -> AsyncIterator[Archive]:
    """Give the archive of a database with three releases, wired as the bot wires it."""
    await upgrade(engine)
    async with engine.begin() as connection:
        for name in ("2026-12", "2026-W50", "2026-W49"):
            await releases.freeze(connection, made(name))
    archive = Archive(open_engine(url, PATIENT), lambda: LATE)
    yield archive
    await archive.close()


async def test_heads_and_bodies(archive: Archive) -> None:
    """Names and fingerprints come without figures; bodies are the bytes that were frozen."""
    names = ["2026-W49", "2026-W50", "2026-12"]
    assert await archive.heads() == [Head(period(n), made(n).sha256) for n in names]
    assert await archive.bodies(["2026-W50", "2026-W51"]) == {"2026-W50": made("2026-W50").body}
    assert await archive.bodies([]) == {}
    assert await archive.links() == []


async def test_audit(archive: Archive, engine: AsyncEngine) -> None:
    """A line holds the day in Almaty, the label, the deed and the fingerprint, once for a day."""
    for _ in range(2):
        await archive.note("astana-office", "export", "a" * 64)
    async with engine.connect() as connection:
        found = await releases.audited(connection)
    assert [tuple(one) for one in found] == [
        ("2027-01-12", "astana-office", "export", "a" * 64),
    ]


async def test_audit_while_the_bot_counts(archive: Archive, engine: AsyncEngine, url: str) -> None:
    """A line is written also while the bot writes all the time, and each time."""
    counting, done = open_engine(url), asyncio.Event()

    async def count() -> None:
        while not done.is_set():
            async with counting.begin() as connection:
                await books.add(
                    connection, Counter({("quality_day", "2027-01-12", "throttled"): 1})
                )

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(count())
        for at in range(60):
            await archive.note("astana-office", "export", f"{at:064}")
        done.set()
    await counting.dispose()
    async with engine.connect() as connection:
        assert len(await releases.audited(connection)) == 60


async def test_audit_behind_a_long_transaction(archive: Archive, engine: AsyncEngine) -> None:
    """A line waits for a transaction of a second, which the bot's own writer would not."""

    async def hold() -> None:
        async with engine.begin() as connection:
            await books.add(connection, Counter({("quality_day", "2027-01-12", "throttled"): 1}))
            if engine.dialect.name == "postgresql":
                await connection.execute(text("LOCK TABLE audit"))
            holds.set()
            await asyncio.sleep(1)

    holds = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(hold())
        await holds.wait()
        await archive.note("astana-office", "export", "a" * 64)


async def test_asked_by_many(archive: Archive) -> None:
    """Many pages at once wait for each other, and all get what they asked for."""
    found = await asyncio.gather(*(archive.heads() for _ in range(12)))
    assert [len(one) for one in found] == [3] * 12


async def test_away(engine: AsyncEngine) -> None:
    """Before the tables are there, and where no database is, nothing is known; no error tells."""
    with pytest.raises(AwayError):
        await Archive(engine, lambda: LATE).heads()
    nowhere = Archive(open_engine("postgresql+psycopg://x@127.0.0.1:1/x"), lambda: LATE)
    with pytest.raises(AwayError):
        await nowhere.note("office", "export", "a" * 64)
    await nowhere.close()
