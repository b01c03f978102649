"""The ledger at work: what is recorded is on disk, once, and later starts go on from there."""

import asyncio
import time
from collections import Counter
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.database import open_engine
from bot.store.spool import Spool
from tests.postgres import Postgres
from tests.store.disks import Commits, locked
from tests.store.keeping import House, arrives, batch, cell, of_itself, position, stored, working


async def test_first_start(engine: AsyncEngine, house: House) -> None:
    """A new database begins at 0, and what is recorded is on disk when `record` returns."""
    async with working(house.ledger()) as ledger:
        assert await ledger.resume() == 0
        await ledger.record([(7, cell("a")), (8, cell("b", 2)), (9, cell("a"))], 10)
        assert await stored(engine) == {"a": 2, "b": 2}
        assert await position(engine) == 10
        await ledger.record([(10, Counter())], 11)
        assert await position(engine) == 11


async def test_restart(engine: AsyncEngine, house: House) -> None:
    """A ledger that is opened again goes on where the last one was."""
    async with working(house.ledger()) as ledger:
        await ledger.resume()
        await ledger.record([(7, cell("a"))], 8)
    async with working(house.ledger()) as ledger:
        assert await ledger.resume() == 8
        await ledger.record([(8, cell("a"))], 9)
    assert await stored(engine) == {"a": 2}


async def test_two_tokens(engine: AsyncEngine, house: House) -> None:
    """Bots with other tokens may share a database: each has its cursor and its updates."""
    async with working(house.ledger(bot=1)) as one:
        await one.resume()
        async with working(house.ledger(bot=2)) as two:
            assert await two.resume() == 0
            await one.record([(7, cell("a"))], 8)
            await two.record([(7, cell("a"))], 8)
            assert await stored(engine) == {"a": 2}


@pytest.mark.parametrize("fate", ["before", "after"])
async def test_lost_reply(engine: AsyncEngine, own: AsyncEngine, house: House, fate: str) -> None:
    """A transaction that failed is retried; one that only seemed to fail is not doubled."""
    commits = Commits(own)
    async with working(house.ledger(engine=own, retry=0.02)) as ledger:
        await ledger.resume()
        commits.plan.extend([fate, fate])
        await ledger.record([(7, cell("a"))], 8)
        await ledger.record([(8, cell("b"))], 9)
        await arrives(engine, {"a": 1, "b": 1})
        assert commits.failed == 2
        await ledger.record([(9, cell("b"))], 10)
        await arrives(engine, {"a": 1, "b": 2})


async def test_lost_reply_at_the_end(engine: AsyncEngine, own: AsyncEngine, house: House) -> None:
    """The last transaction before the bot stops is not doubled either."""
    commits = Commits(own)
    async with working(house.ledger(engine=own, retry=60)) as ledger:
        await ledger.resume()
        commits.plan.append("after")
        await ledger.record([(7, cell("a"))], 8)
    assert await stored(engine) == {"a": 1}


async def test_ids_restart_lower(engine: AsyncEngine, house: House) -> None:
    """After a week without updates Telegram's ids may begin lower; the cursor follows."""
    async with working(house.ledger()) as ledger:
        await ledger.resume()
        await ledger.record([(7_000, cell("a"))], 7_001)
        await ledger.record([(12, cell("a"))], 13)
        assert await position(engine) == 13
        await ledger.record([(5, Counter())], 6)
        assert await position(engine) == 6
    async with working(house.ledger()) as ledger:
        assert await ledger.resume() == 6
    assert await stored(engine) == {"a": 2}


async def test_before_the_database(engine: AsyncEngine, house: House) -> None:
    """What comes before the database can be reached is counted later, and nothing of it twice.

    999 was counted by an earlier process, which was killed before it could acknowledge.
    """
    async with working(house.ledger()) as ledger:
        await ledger.resume()
        await ledger.record([(999, cell(999))], 1_000)
    # locked before the ledger begins, or a slow machine lets it read first
    async with locked(engine):
        slow = house.ledger(patience=0.3)
        task = working(slow)
        ledger = await task.__aenter__()
        assert await ledger.resume() is None
        await ledger.record([(None, cell("start")), *batch(998, 4)], 1_002)
    expected = {"start": 1, "998": 1, "999": 1, "1000": 1, "1001": 1}
    await arrives(engine, expected)
    assert await ledger.resume() == 1_002
    await ledger.record([(1_002, cell("start"))], 1_003)
    await arrives(engine, {**expected, "start": 2})
    await task.__aexit__(None, None, None)


async def test_no_database_yet(postgres_server: Postgres, tmp_path: Path) -> None:
    """A server that comes up later gets everything, the very first start included."""
    folder = tmp_path / "later"
    folder.touch()  # a file where the folder should be made
    missing = postgres_server.address("late").replace("postgresql:", "postgresql+psycopg:")
    for url in (f"sqlite+aiosqlite:///{folder}/counts.db", missing):
        house = House(url, tmp_path / "spool.db")
        async with working(house.ledger(patience=0.3)) as ledger:
            assert await ledger.resume() is None
            await ledger.record([(None, cell("start"))], None)
            await ledger.record([(5, cell("a"))], 6)
            if url == missing:
                with psycopg.connect(postgres_server.address(), autocommit=True) as connection:
                    connection.execute("CREATE DATABASE late")
            else:
                folder.unlink()
            async with asyncio.timeout(5):
                while await ledger.resume() is None:
                    await asyncio.sleep(0.02)
            await ledger.record([(6, cell("a"))], 7)
            own = open_engine(url)
            await arrives(own, {"start": 1, "a": 2})
            await own.dispose()


async def test_locked(engine: AsyncEngine, house: House) -> None:
    """A locked database keeps nobody for more than a second, then nobody at all; all arrives."""
    async with working(house.ledger()) as ledger:
        await ledger.resume()
        await ledger.record([(1, cell("a"))], 2)
        took = []
        async with locked(engine):
            for number in range(2, 12):
                begun = time.perf_counter()
                await ledger.record([(number, cell("a"))], number + 1)
                took.append(time.perf_counter() - begun)
        assert took[0] < 1.5
        assert sorted(took)[len(took) // 2] < 0.2
        await arrives(engine, {"a": 11})
        assert await position(engine) == 12
        # an outage, however long, is one event; what waited on disk is counted
        found = await of_itself(engine)
        assert found == {"database_away": 1, "spooled_update": 10}


async def test_locked_to_the_end(engine: AsyncEngine, house: House, tmp_path: Path) -> None:
    """A database that stays locked keeps no bot from stopping; the next start counts the rest."""
    async with working(house.ledger(patience=0.4)) as ledger:
        await ledger.resume()
        await ledger.record([(1, cell("a"))], 2)
    async with locked(engine):
        begun = time.perf_counter()
        async with working(house.ledger(patience=0.4)) as ledger:
            await ledger.record([(2, cell("a"))], 3)
        assert time.perf_counter() - begun < 5
    assert await stored(engine) == {"a": 1}
    assert 2 in Spool(tmp_path / "spool" / "spool.db").first(10)
    async with working(house.ledger()) as ledger:
        await arrives(engine, {"a": 2})
        assert await ledger.resume() == 2
        await ledger.record([(2, cell("a"))], 3)
        assert await stored(engine) == {"a": 2}


async def test_a_newer_database_stops_nobody(engine: AsyncEngine, house: House) -> None:
    """Where a newer Joldas made the tables, the counts wait and families are answered."""
    async with working(house.ledger()) as ledger:
        assert await ledger.resume() == 0
    async with engine.begin() as connection:
        known = await connection.execute(text("SELECT version_num FROM alembic_version"))
        ours = {"ours": known.scalar_one()}
        await connection.execute(text("UPDATE alembic_version SET version_num = 'next'"))
    async with working(house.ledger(patience=0.3)) as ledger:
        assert await ledger.resume() is None
        await ledger.record([(5, cell("a"))], 6)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = :ours"), ours)
    async with working(house.ledger()):
        await arrives(engine, {"a": 1})


async def test_sqlite_is_careful(tmp_path: Path) -> None:
    """SQLite runs with a write-ahead log, and a commit survives a power cut."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path}/counts.db")
    async with engine.connect() as connection:
        found = {
            name: (await connection.execute(text(f"PRAGMA {name}"))).scalar_one()
            for name in ("journal_mode", "synchronous", "secure_delete")
        }
    await engine.dispose()
    assert found == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}
