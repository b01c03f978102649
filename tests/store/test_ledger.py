"""The ledger: each update is counted once, whatever happens to the database in between."""

import asyncio
import contextlib
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import Tally
from bot.store.database import open_engine
from bot.store.ledger import Ledger, SecondBotError, counts
from tests.postgres import Postgres
from tests.store.disks import Commits, locked

BOT = 42


def cell(name: object, times: int = 1) -> Tally:
    """Count something in a cell of its own, so that a lost or doubled one is seen."""
    return Counter({("quality_day", "2026-11-23", str(name)): times})


async def stored(engine: AsyncEngine) -> dict[str, int]:
    """Read the counts by their names."""
    async with engine.connect() as connection:
        return {row[-1]: n for row, n in (await counts(connection)).items()}


async def cursor(engine: AsyncEngine) -> tuple[int, int]:
    """Read the next update to fetch, and how many transactions there were."""
    async with engine.connect() as connection:
        found = (await connection.execute(text("SELECT position, commits FROM cursor"))).one()
        return found.position, found.commits


async def arrives(engine: AsyncEngine, expected: dict[str, int]) -> None:
    """Wait until exactly this is stored."""
    async with asyncio.timeout(6):
        while await stored(engine) != expected:
            await asyncio.sleep(0.05)


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


@pytest.fixture
async def own(url: str) -> AsyncIterator[AsyncEngine]:
    """Give the ledger's own engine."""
    made = open_engine(url)
    yield made
    await made.dispose()


async def test_first_start(engine: AsyncEngine, own: AsyncEngine) -> None:
    """A new database begins at 0, and what is recorded is on disk when `record` returns."""
    async with working(Ledger(own, BOT)) as ledger:
        assert await ledger.resume() == 0
        await ledger.record([(7, cell("a")), (8, cell("b", 2)), (9, cell("a"))], 10)
        assert await stored(engine) == {"a": 2, "b": 2}
        assert await cursor(engine) == (10, 1)
        await ledger.record([(10, Counter())], 11)
        assert await cursor(engine) == (11, 2)


async def test_restart(engine: AsyncEngine, url: str) -> None:
    """A ledger that is opened again goes on where the last one was."""
    async with working(Ledger(open_engine(url), BOT)) as ledger:
        await ledger.resume()
        await ledger.record([(7, cell("a"))], 8)
    async with working(Ledger(open_engine(url), BOT)) as ledger:
        assert await ledger.resume() == 8
        await ledger.record([(8, cell("a"))], 9)
    assert await stored(engine) == {"a": 2}


async def test_two_tokens(engine: AsyncEngine, url: str) -> None:
    """Bots with other tokens may share a database: each has a cursor of its own."""
    async with working(Ledger(open_engine(url), 1)) as one:
        await one.resume()
        async with working(Ledger(open_engine(url), 2)) as two:
            assert await two.resume() == 0
            await one.record([(7, cell("a"))], 8)
            await two.record([(900, cell("a"))], 901)
            assert await stored(engine) == {"a": 2}


@pytest.mark.parametrize("fate", ["before", "after"])
async def test_lost_reply(engine: AsyncEngine, own: AsyncEngine, fate: str) -> None:
    """A transaction that failed is retried; one that only seemed to fail is not doubled."""
    commits = Commits(own)
    async with working(Ledger(own, BOT, retry=0.02)) as ledger:
        await ledger.resume()
        commits.plan.extend([fate, fate])
        await ledger.record([(7, cell("a"))], 8)
        await ledger.record([(8, cell("b"))], 9)
        await arrives(engine, {"a": 1, "b": 1})
        assert commits.failed == 2
        await ledger.record([(9, cell("b"))], 10)
        await arrives(engine, {"a": 1, "b": 2})


async def test_lost_reply_at_the_end(engine: AsyncEngine, own: AsyncEngine) -> None:
    """The last transaction before the bot stops is not doubled either."""
    commits = Commits(own)
    async with working(Ledger(own, BOT, retry=60, patience=0.2)) as ledger:
        await ledger.resume()
        commits.plan.append("after")
        await ledger.record([(7, cell("a"))], 8)
    assert await stored(engine) == {"a": 1}


@pytest.mark.parametrize("position", [8, 9])
async def test_second_bot(engine: AsyncEngine, url: str, position: int) -> None:
    """Two ledgers of one bot: the second stops and counts nothing, wherever it wants to go."""
    stopped = False
    async with asyncio.timeout(15), working(Ledger(open_engine(url), BOT)) as one:
        await one.resume()
        try:
            async with working(Ledger(open_engine(url), BOT)) as two:
                await two.resume()
                await one.record([(7, cell("a"))], 8)
                await two.record([(7, cell("b"))], position)
                await asyncio.sleep(2)
        except* SecondBotError:
            stopped = True
        await one.record([(8, cell("a"))], 9)
    assert stopped
    assert await stored(engine) == {"a": 2}


async def test_ids_restart_lower(engine: AsyncEngine, url: str) -> None:
    """After a week without updates Telegram's ids may begin lower; the cursor follows."""
    async with working(Ledger(open_engine(url), BOT)) as ledger:
        await ledger.resume()
        await ledger.record([(7_000, cell("a"))], 7_001)
        await ledger.record([(12, cell("a"))], 13)
        assert await cursor(engine) == (13, 2)
        await ledger.record([(5, Counter())], 6)
        assert await cursor(engine) == (6, 3)
    async with working(Ledger(open_engine(url), BOT)) as ledger:
        assert await ledger.resume() == 6
    assert await stored(engine) == {"a": 2}


async def test_before_the_database(engine: AsyncEngine, url: str) -> None:
    """What came before the database could be reached is counted, but for the last batch's.

    The batch before a crash may have been counted and not acknowledged: ids [900, 1000) here.
    """
    async with working(Ledger(open_engine(url), BOT)) as ledger:
        await ledger.resume()
        await ledger.record([(999, cell("before"))], 1_000)
    early = [(None, cell("start")), *((number, cell(number)) for number in (899, 900, 999, 1_000))]
    slow = Ledger(open_engine(url), BOT, retry=0.1, patience=0.3)
    # locked before the ledger begins, or a slow machine lets it read first
    async with contextlib.AsyncExitStack() as lock:
        await lock.enter_async_context(locked(engine))
        async with working(slow) as ledger:
            assert await ledger.resume() is None
            await ledger.record(early, 1_001)
            await lock.aclose()
            expected = {"before": 1, "start": 1, "899": 1, "1000": 1}
            await arrives(engine, expected)
            assert await ledger.resume() == 1_001
            await ledger.record([(1_001, cell("start"))], 1_002)
            assert await stored(engine) == {**expected, "start": 2}


async def test_no_database_yet(postgres_server: Postgres, tmp_path: Path) -> None:
    """A server that comes up later gets everything, the very first start included."""
    folder = tmp_path / "later"
    url = f"sqlite+aiosqlite:///{folder}/counts.db"
    late = open_engine(url)
    folder.touch()  # a file where the folder should be made
    missing = postgres_server.address("late").replace("postgresql:", "postgresql+psycopg:")
    for own in (late, open_engine(missing)):
        async with working(Ledger(own, BOT, retry=0.1, patience=0.3)) as ledger:
            assert await ledger.resume() is None
            await ledger.record([(None, cell("start"))], None)
            await ledger.record([(5, cell("a"))], 6)
            if own is late:
                folder.unlink()
            else:
                create(postgres_server, "late")
            async with asyncio.timeout(5):
                while await ledger.resume() is None:
                    pass
            await ledger.record([(6, cell("a"))], 7)
            assert await stored(own) == {"start": 1, "a": 2}


def create(server: Postgres, name: str) -> None:
    """Make the database that was missing."""
    with psycopg.connect(server.address(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())


async def test_locked(engine: AsyncEngine, own: AsyncEngine) -> None:
    """A locked database keeps nobody for more than a second, then nobody at all; all arrives."""
    async with working(Ledger(own, BOT, retry=0.1)) as ledger:
        await ledger.resume()
        await ledger.record([(1, cell("a"))], 2)
        took = []
        async with locked(engine):
            for number in range(2, 12):
                begun = time.perf_counter()
                await ledger.record([(number, cell("a"))], number + 1)
                took.append(time.perf_counter() - begun)
        assert took[0] < 1.25
        assert max(took[1:]) < 0.1
        await arrives(engine, {"a": 11})
        assert (await cursor(engine))[0] == 12


async def test_locked_to_the_end(engine: AsyncEngine, own: AsyncEngine) -> None:
    """A database that stays locked does not keep the bot from stopping within seconds."""
    ledger = Ledger(own, BOT, retry=0.1, patience=0.4)
    async with working(ledger):
        await ledger.resume()
    begun = time.perf_counter()
    async with working(ledger):
        await ledger.record([(1, cell("a"))], 2)
        held = locked(engine)
        await held.__aenter__()
        await ledger.record([(2, cell("a"))], 3)
    assert time.perf_counter() - begun < 5
    await held.__aexit__(None, None, None)
    assert await stored(engine) == {"a": 1}


async def test_a_newer_database_stops_nobody(engine: AsyncEngine, url: str) -> None:
    """Where a newer Joldas made the tables, the counts wait and families are answered."""
    async with working(Ledger(open_engine(url), BOT)) as ledger:
        assert await ledger.resume() == 0
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = 'next'"))
    async with working(Ledger(open_engine(url), BOT, retry=0.1, patience=0.3)) as ledger:
        assert await ledger.resume() is None
        await ledger.record([(5, cell("a"))], 6)


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


FATES = st.sampled_from(["batch", "batch", "before", "after", "crash", "stop", "lower"])


@settings(max_examples=30, deadline=None)
@given(st.lists(FATES, max_size=14))
def test_any_history(history: list[str]) -> None:
    """Whatever the order of batches, failures, crashes and restarts, each update counts once.

    The queue plays Telegram: it gives again what was not acknowledged by a later fetch.
    """
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_live(history, f"sqlite+aiosqlite:///{folder}/counts.db"))


async def _live(history: list[str], url: str) -> None:
    names = iter(range(10_000))
    next_id, queue, sent = 500, list[tuple[int, int]](), set[str]()
    plan: list[str] = []
    moves: Iterator[str] = iter([*history, "batch", "stop"])
    while True:
        engine = open_engine(url)
        commits = Commits(engine)
        ledger = Ledger(engine, BOT, retry=0.005)
        async with asyncio.TaskGroup() as tasks:
            writer = tasks.create_task(ledger.run())
            offset = await ledger.resume()
            assert offset is not None
            end = ""
            for end in moves:
                if end in ("crash", "stop"):
                    break
                if end in ("before", "after"):
                    plan.append(end)
                    continue
                if end == "lower":
                    # only an empty queue may begin anew
                    next_id = 500 if all(i < offset for i, _ in queue) else next_id
                    queue = [one for one in queue if one[0] >= offset]
                    offset = offset if queue or next_id >= offset else next_id
                for _ in range(3):
                    queue.append((next_id, next(names)))
                    next_id += 1
                queue = [one for one in queue if one[0] >= offset]
                commits.plan.extend(plan)
                plan.clear()
                sent |= {str(name) for _, name in queue}
                offset = queue[-1][0] + 1
                await ledger.record([(i, cell(name)) for i, name in queue], offset)
            writer.cancel()
        if end == "stop":
            await ledger.close()
        await engine.dispose()
        if end not in ("crash", "stop"):
            break
    engine = open_engine(url)
    assert await stored(engine) == dict.fromkeys(sent, 1)
    await engine.dispose()
