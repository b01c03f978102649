"""How the bot starts and ends: a signal, a sick Telegram, a second bot."""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import AsyncIterator

import pytest

from bot.app import now
from bot.core.position import Action
from bot.files.shelf import Shelf
from bot.service import serve_bot
from bot.store.books import claim, counts
from bot.store.clerk import SecondBotError
from bot.store.database import open_engine
from bot.telegram.intake import IntakeError
from tests.postgres import Postgres
from tests.rigs.chaos_ground import Cluster
from tests.telegram.world import Family, Json, World, data

HTML: Json = {"status": 502, "body": "<html>502 Bad Gateway</html>"}


def flood(seconds: int) -> Json:
    """Write the answer that asks to wait."""
    answer = {"ok": False, "error_code": 429, "description": "Too Many Requests"}
    return {"status": 429, "json": {**answer, "parameters": {"retry_after": seconds}}}


@contextlib.asynccontextmanager
async def until_stopped(
    world: World, shelf: Shelf, url: str, seconds: float
) -> AsyncIterator[None]:
    """Run the bot; send it SIGTERM at the end of the block; it must end within so many seconds."""
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(serve_bot(world.post_of(url), shelf, now, world.door))
        yield
        begun = time.perf_counter()
        signal.raise_signal(signal.SIGTERM)
        async with asyncio.timeout(20):
            await asyncio.wait({task})
        assert time.perf_counter() - begun < seconds


async def stored(url: str, event: str) -> int:
    """Read how often an event was counted by the day."""
    engine = open_engine(url)
    async with engine.connect() as connection:
        tally = await counts(connection)
    await engine.dispose()
    return sum(n for row, n in tally.items() if row[-1] == event and row[0].endswith("day"))


async def tap(family: Family) -> None:
    """Press the first topic, and do not wait."""
    dialog = await family.dialog()
    body = {"message_id": dialog["message_id"], "data": data(dialog, Action.TOPIC)}
    await family.world.post(f"users/{family.id}/press", **body)


async def test_idle(world: World, shelf: Shelf, database: str) -> None:
    """A bot that waits for updates ends at once."""
    async with until_stopped(world, shelf, database, 1.5):
        await (await world.family()).begin()
        await asyncio.sleep(0.2)


async def test_reply_under_way(world: World, shelf: Shelf, database: str) -> None:
    """A reply that is under way is still sent, and counted."""
    async with until_stopped(world, shelf, database, 5):
        family = await world.family()
        dialog = await family.begin()
        await world.post("faults", method="editMessageText", chat_id=family.id, delay=1.0)
        await tap(family)
        await asyncio.sleep(0.1)
    assert (await family.dialog())["text"] != dialog["text"]
    assert not (await family.chat())["waiting"]
    assert await stored(database, "engage") == 1


async def test_stuck_chats(world: World, shelf: Shelf, database: str) -> None:
    """Chats that Telegram has told to wait do not keep the bot from ending within ten seconds."""
    async with until_stopped(world, shelf, database, 8):
        family = await world.family()
        await family.begin()
        await world.post(
            "faults", method="editMessageText", chat_id=family.id, times=None, **flood(100)
        )
        for _ in range(4):
            await tap(family)
        await world.quiet()


async def test_database_hangs(
    world: World, shelf: Shelf, postgres_server: Postgres, postgres: str
) -> None:
    """A server that hangs in the middle of its work keeps no bot from ending, and no count back."""
    paused: list[int] = []
    try:
        async with until_stopped(world, shelf, postgres, 8):
            family = await world.family()
            await family.begin()
            paused = Cluster(postgres_server.folder, "").processes()
            for process in paused:
                os.kill(process, signal.SIGSTOP)
            await tap(family)
            await asyncio.sleep(0.2)
    finally:
        for process in paused:
            os.kill(process, signal.SIGCONT)
    assert await stored(postgres, "engage") == 0
    async with world.serve(shelf, postgres):
        async with asyncio.timeout(5):
            while not await stored(postgres, "engage"):
                await asyncio.sleep(0.1)
    assert await stored(postgres, "engage") == 1


async def test_telegram_is_down(world: World, shelf: Shelf, database: str) -> None:
    """A bot that waits for Telegram to come back ends at once; it asked rarely, not in a rush."""
    async with until_stopped(world, shelf, database, 1.5):
        await (await world.family()).begin()
        await world.post("faults", method="getUpdates", times=None, **HTML)
        family = await world.family()
        await world.post(f"users/{family.id}/text", text="?")
        await asyncio.sleep(2)
    polls = [one for one in await world.get("calls") if one["method"] == "getUpdates"]
    assert 2 <= len(polls) <= 5


async def test_no_name(world: World, shelf: Shelf, database: str) -> None:
    """A bot whose getMe is answered by a proxy's page answers families all the same."""
    await world.post("faults", method="getMe", times=None, **HTML)
    async with until_stopped(world, shelf, database, 1.5):
        await (await world.family()).begin()


async def test_unknown_token(world: World, shelf: Shelf, database: str) -> None:
    """A token that Telegram does not know ends the bot, and says what to do."""
    said = ""
    try:
        async with asyncio.timeout(10):
            await serve_bot(world.post_of(database, "42:other"), shelf, now, world.door)
    except* IntakeError as failure:
        said = str(failure.exceptions[0])
    assert "BotFather" in said


async def test_another_poller(
    world: World, shelf: Shelf, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program that goes on fetching ends the bot, and it says so."""
    monkeypatch.setattr("bot.telegram.intake._CONFLICTS", 1)
    conflict = {"ok": False, "error_code": 409, "description": "Conflict: terminated by other"}
    await world.post("faults", method="getUpdates", times=None, status=409, json=conflict)
    said = ""
    try:
        async with asyncio.timeout(10):
            await serve_bot(world.post_of(database), shelf, now, world.door)
    except* IntakeError as failure:
        said = str(failure.exceptions[0])
    assert "Another program" in said


async def test_second_bot(world: World, shelf: Shelf, database: str) -> None:
    """A bot that is started beside another takes over, and the earlier one ends."""
    ended = False
    try:
        async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
            tasks.create_task(serve_bot(world.post_of(database), shelf, now, world.door))
            family = await world.family()
            await family.begin()
            engine = open_engine(database)
            async with engine.begin() as connection:
                await claim(connection, 42, 7)
            await engine.dispose()
            await tap(family)
            await asyncio.sleep(5)
    except* SecondBotError:
        ended = True
    assert ended
