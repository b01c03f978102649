"""A key is counted once, however it arrives, and is known for as long as it may come again."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import Event, tally
from bot.store import books
from bot.store.clerk import SecondBotError
from bot.store.database import upgrade
from tests.store.disks import Commits, locked
from tests.store.keeping import (
    TODAY,
    House,
    arrives,
    batch,
    cell,
    doomed,
    kept,
    position,
    stored,
    working,
)


@pytest.mark.parametrize("webhook", [False, True])
async def test_in_memory_and_spool(
    engine: AsyncEngine, own: AsyncEngine, house: House, *, webhook: bool
) -> None:
    """A transaction whose reply is lost, then the spool, then Telegram again: counted once."""
    commits = Commits(own)
    async with working(house.ledger(engine=own, webhook=webhook, patience=0.3)) as ledger:
        await ledger.resume()
        commits.plan.extend(["after"] * 3)
        await ledger.record(batch(5, 2), None if webhook else 7)
        await ledger.record(batch(5, 2), None if webhook else 7)
        await arrives(engine, {"5": 1, "6": 1})
        async with asyncio.timeout(5):
            while ledger._waiting.spooled or ledger._waiting:
                await asyncio.sleep(0.02)
        await ledger.record(batch(6, 2), None if webhook else 8)
        await arrives(engine, {"5": 1, "6": 1, "7": 1})


@pytest.mark.parametrize("webhook", [False, True])
async def test_again_after_a_crash(engine: AsyncEngine, house: House, *, webhook: bool) -> None:
    """What was written and not acknowledged before a kill is not counted again after it."""
    async with doomed(house.ledger(webhook=webhook)) as ledger:
        await ledger.resume()
        await ledger.record(batch(5, 3), None if webhook else 8)
    async with working(house.ledger(webhook=webhook)) as ledger:
        await ledger.record(batch(5, 4), None if webhook else 9)
    assert await stored(engine) == {"5": 1, "6": 1, "7": 1, "8": 1}


async def test_again_after_a_crash_in_an_outage(engine: AsyncEngine, house: House) -> None:
    """What a killed process left in the spool is counted once, though Telegram gives it again."""
    async with working(house.ledger()) as ledger:
        await ledger.resume()
    async with locked(engine), doomed(house.ledger(patience=0.1)) as ledger:
        await ledger.record(batch(5, 3), 8)
    async with working(house.ledger()) as ledger:
        await ledger.record(batch(5, 4), 9)
        await arrives(engine, {"5": 1, "6": 1, "7": 1, "8": 1})


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_to_another_replica(
    engine: AsyncEngine, own: AsyncEngine, house: House, url: str
) -> None:
    """Three processes that are brought the same updates at once count each once."""
    houses = [house, *(House(url, house.spool._path.with_name(f"{n}.db")) for n in range(2))]
    await upgrade(own)
    async with (
        working(houses[0].ledger(webhook=True)) as one,
        working(houses[1].ledger(webhook=True)) as two,
        working(houses[2].ledger(webhook=True)) as three,
    ):
        for number in range(0, 40, 4):
            async with asyncio.TaskGroup() as tasks:
                for ledger in (one, two, three):
                    tasks.create_task(ledger.record(batch(number, 5), None))
        await arrives(engine, {str(number): 1 for number in range(41)})


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_two_replicas_make_the_tables(house: House, engine: AsyncEngine) -> None:
    """Two replicas that start at once on a new database both come to work."""
    other = House(house.url, house.spool._path.with_name("other.db"))
    async with (
        working(house.ledger(webhook=True, patience=5)) as one,
        working(other.ledger(webhook=True, patience=5)) as two,
    ):
        async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
            tasks.create_task(one.record(batch(1, 1), None))
            tasks.create_task(two.record(batch(2, 1), None))
        await arrives(engine, {"1": 1, "2": 1})


@pytest.mark.parametrize("goal", [8, 9])
async def test_taken_over(engine: AsyncEngine, house: House, goal: int) -> None:
    """Who starts later has the cursor; the earlier one says so, stops, and writes no more."""
    stopped = ""
    two = house.ledger()
    later = working(two)
    async with asyncio.timeout(15):
        try:
            async with working(house.ledger()) as one:
                await one.resume()
                await one.record([(6, cell("a"))], 7)
                await later.__aenter__()
                assert await two.resume() == 7
                await one.record([(7, cell("b"))], goal)
                await asyncio.sleep(5)
        except* SecondBotError as group:
            stopped = str(group.exceptions[0])
        await two.record([(7, cell("a"))], 8)
        await later.__aexit__(None, None, None)
    assert "Another Joldas" in stopped
    assert await stored(engine) == {"a": 2}
    assert await position(engine) == 8


async def test_keys_of_a_polling_bot(engine: AsyncEngine, house: House) -> None:
    """A bot that fetches keeps the last 1,000 keys, and after some time no others."""
    async with working(house.ledger()) as ledger:
        await ledger.resume()
        for first in range(10_000, 12_500, 100):
            await ledger.record([(n, cell("a")) for n in range(first, first + 100)], first + 100)
        known = await kept(engine)
        assert known >= set(range(11_500, 12_500))
        assert len(known) <= 2_200
        await ledger.record([(3, cell("a"))], 4)
        house.today.day += timedelta(days=1)
        await ledger.record([(4, cell("a"))], 5)
        assert await kept(engine) == {3, 4}
    assert await stored(engine) == {"a": 2_502}


async def test_keys_of_webhooks(engine: AsyncEngine, house: House) -> None:
    """A bot that is brought updates keeps the keys of today and yesterday, however many."""
    async with working(house.ledger(webhook=True)) as ledger:
        for _ in range(4):
            first = 5_000 * house.today.day.day
            for number in range(first, first + 2_400, 400):
                await ledger.record([(n, cell("a")) for n in range(number, number + 400)], None)
            house.today.day += timedelta(days=1)
        last = 5_000 * (house.today.day.day - 1)
        assert await kept(engine) == {
            n for first in (last - 5_000, last) for n in range(first, first + 2_400)
        }
    assert await stored(engine) == {"a": 4 * 2_400}


async def test_nothing_is_trimmed_over_a_full_spool(engine: AsyncEngine, house: House) -> None:
    """While the disk holds what may be in the database already, its keys stay known."""
    async with working(house.ledger()) as ledger:
        await ledger.resume()
        await ledger.record(batch(1, 3), 4)
    house.spool.add({2: cell(2), 50: cell(50)})
    async with working(house.ledger()) as ledger:
        # what waits in memory goes first, and is from far above, on another day
        house.today.day += timedelta(days=3)
        await ledger.record(batch(9_000, 2), 9_002)
        await arrives(engine, {"1": 1, "2": 1, "3": 1, "50": 1, "9000": 1, "9001": 1})


async def test_the_last_batch_stays_known(engine: AsyncEngine, house: House) -> None:
    """What the bot says about itself after a crash forgets no update that may come again.

    The spool held the last batch, so the cursor is behind it until Telegram gives it again.
    """
    async with working(house.ledger()) as ledger:
        await ledger.resume()
        await ledger.record(batch(1, 3), 4)
    house.spool.add({number: cell(number) for number in range(4, 9)})
    async with working(house.ledger()) as ledger:
        await arrives(engine, {str(number): 1 for number in range(1, 9)})
        ledger.note("process_restart")
        async with asyncio.timeout(5):
            while "process_restart" not in await stored(engine):
                await asyncio.sleep(0.02)
        await ledger.record(batch(4, 5), 9)
        ledger.note("late_update")
        await arrives(
            engine,
            {"process_restart": 1, "late_update": 1, **{str(n): 1 for n in range(1, 9)}},
        )


async def test_retention(own: AsyncEngine) -> None:
    """Days are kept for 90 days, weeks and months for two years, to the day; nothing else goes."""
    days = [TODAY - timedelta(days=back) for back in range(900)]
    events = [Event(name, "labour", "labour/x") for name in ("start", "topic", "arrive", "engage")]
    await upgrade(own)
    async with own.begin() as connection:
        for day in days:
            await books.add(connection, tally([*events, Event("late_update")], day, "ru", "direct"))
        before = await books.counts(connection)
        await books.retire(connection, TODAY)
        after = await books.counts(connection)
        again = tally(events, TODAY, "ru", "direct")
    assert {row[0] for row in after} == {row[0] for row in before}
    assert set(after) >= set(again)
    for row in before:
        assert (row in after) == (last_day(row[1]) >= TODAY - timedelta(days=kept_for(row[1]))), row
    assert after == {row: before[row] for row in after}


def last_day(period: str) -> date:
    """Give the last day of a period."""
    if "W" in period:
        return date.fromisoformat(f"{period}-7")
    if len(period) == 7:
        following = date.fromisoformat(f"{period}-28") + timedelta(days=4)
        return following - timedelta(days=following.day)
    return date.fromisoformat(period)


def kept_for(period: str) -> int:
    """Say how many days a period is kept."""
    return 90 if len(period) == 10 else 731
