"""Bad input, over HTTP: nothing stops the intake, nobody waits for it, nothing comes again."""

import asyncio
import contextlib
import sqlite3
import statistics
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import psycopg
import pytest

from bot.core.position import Action
from bot.files.shelf import Shelf
from bot.store.books import counts
from bot.store.database import open_engine
from tests.postgres import Postgres
from tests.telegram.bad_updates import ANSWERS, TEXTS, UPDATES, raw
from tests.telegram.world import Family, Json, World, data

_MORE = 1.0
"""Seconds that bad input may add to a family's waiting."""


@dataclass
class Neighbour:
    """A family that presses buttons all the time and notes how long each answer took."""

    family: Family
    waited: list[tuple[float, str]] = field(default_factory=list)
    during: str = ""
    pressing: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def press_on(self) -> None:
        """Go down a topic and back, for ever."""
        while True:
            for action in (Action.TOPIC, Action.HOME):
                await self.press(action)

    async def press(self, action: Action) -> None:
        """Press once, and note the time until the page has changed and the press is answered."""
        dialog = await self.family.dialog()
        body = {"message_id": dialog["message_id"], "data": data(dialog, action)}
        async with self.pressing:
            begun = time.perf_counter()
            await self.family.world.post(f"users/{self.family.id}/press", **body)
            await self.family.until(lambda chat: not chat["waiting"], 30)
            self.waited.append((time.perf_counter() - begun, self.during))
        assert (await self.family.dialog())["text"] != dialog["text"]

    async def pressed(self, times: int) -> None:
        """Wait until this many more presses were answered."""
        enough = len(self.waited) + times
        while len(self.waited) < enough:
            await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def neighbour(world: World, what: str) -> AsyncIterator[Neighbour]:
    """Have a neighbour press on; nobody may add more than a second to their waiting."""
    one = Neighbour(await world.family())
    await one.family.begin()
    for _ in range(10):
        await one.press(Action.TOPIC)
        await one.press(Action.HOME)
    usual = statistics.median_high(one.waited)[0]
    one.waited.clear()
    world.busy = True
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(one.press_on())
        yield one
        await one.pressed(2)
        task.cancel()
    world.busy = False
    await world.quiet()
    median, longest = statistics.median_high(one.waited)[0], max(one.waited)
    print(  # noqa: T201 - pytest shows it where somebody asks (-s)
        f"{what}: {len(one.waited)} presses, usual {usual * 1000:.0f} ms, "
        f"median {median * 1000:.0f} ms, longest {longest[0] * 1000:.0f} ms ({longest[1]})"
    )
    assert longest[0] < usual + _MORE, longest


async def test_updates(served: World) -> None:
    """Every update of the list: acknowledged, and no other family waits for it."""
    async with neighbour(served, "updates") as one:
        for name, update in UPDATES.items():
            one.during = name
            await served.post("updates", update=update)
            try:
                await served.quiet(3)
            except TimeoutError:
                pytest.fail(f"not acknowledged: {name}")


async def test_raw_updates(served: World) -> None:
    """What is no JSON, or too deep, or not UTF-8, is stepped over, alone and among others."""
    async with neighbour(served, "raw") as one:
        for place, _ in enumerate(raw(0)):
            async with one.pressing:
                number = (await served.get("queue"))["next_update_id"]
                one.during, text = list(raw(number))[place]
                await served.post("updates", raw=text)
                # the preview does not count on where a raw update brings its own number
                await served.post("queue", next_update_id=number + 1)
            try:
                await served.quiet(3)
            except TimeoutError:
                pytest.fail(f"not acknowledged: {one.during}")


async def test_texts(served: World) -> None:
    """Every odd text gets a screen with buttons, and no other family waits for it."""
    async with neighbour(served, "texts"):
        for name, text in TEXTS.items():
            family = await served.family()
            await family.do("text", text=text)
            assert await family.said(), name


async def test_two_taps_at_once(served: World) -> None:
    """Two taps on a button, and thirty: each is acknowledged, and one screen is there."""
    async with neighbour(served, "taps"):
        for taps in (2, 30):
            family = await served.family()
            dialog = await family.begin()
            body = {"message_id": dialog["message_id"], "data": data(dialog, Action.TOPIC)}
            press = f"users/{family.id}/press"
            await asyncio.gather(*(served.post(press, **body) for _ in range(taps)))
            await served.quiet()
            await asyncio.sleep(0.3)
            assert len(await family.said()) == 2
            assert (await family.dialog())["text"] != dialog["text"]


_HERE = ["editMessageText", "sendMessage", "deleteMessage"]


async def test_answers_in_a_chat(served: World) -> None:
    """Every odd answer of Telegram's hurts at most the chat that it is about."""
    async with neighbour(served, "answers") as one:
        for one.during, answer in ANSWERS.items():
            for method in _HERE:
                family = await served.family()
                await family.do("start")
                fault = {"method": method, "chat_id": family.id, **answer}
                await served.post("faults", **fault)
                picker = await family.dialog()
                language = {"message_id": picker["message_id"], "data": data(picker, "English")}
                await served.post(f"users/{family.id}/press", **language)
            await one.pressed(3)
            await served.clear_faults()


async def test_answers_to_presses(served: World) -> None:
    """Every odd answer to answerCallbackQuery hurts at most the chat that pressed."""
    async with neighbour(served, "acknowledgements") as one:
        for one.during, answer in ANSWERS.items():
            family = await served.family()
            dialog = await family.begin()
            press = {"message_id": dialog["message_id"], "data": data(dialog, Action.TOPIC)}
            async with one.pressing:  # the fault must meet nobody else
                await served.post("faults", method="answerCallbackQuery", **answer)
                await served.post(f"users/{family.id}/press", **press)
                await asyncio.sleep(0.1)
            await one.pressed(2)
            await served.clear_faults()


async def test_answers_to_polls(served: World) -> None:
    """No odd answer to getUpdates stops the intake, and each is got over within a second.

    Two say that the token is wrong; those end the bot, and `test_cli` looks at them.
    """
    async with neighbour(served, "polls") as one:
        for one.during, answer in ANSWERS.items():
            if one.during not in ("401", "404", "late"):
                await served.post("faults", method="getUpdates", **answer)
                await one.pressed(3)


@pytest.mark.parametrize("numbers", [[0, 1, 2], [2**31, 2**31 + 1], [5, 5, 6], [9, 4, 12, 3]])
async def test_numbers(served: World, numbers: list[int]) -> None:
    """Update ids that begin anew, repeat, fall or are large: answered and acknowledged."""
    one = await served.family()
    await one.begin()
    await served.post("queue", next_update_id=numbers[0])
    chat = {"id": one.id, "type": "private", "first_name": "A"}
    for number in numbers:
        message = {"message_id": 1, "date": 1, "chat": chat, "from": {"id": one.id}, "text": "?"}
        await served.post("updates", update={"update_id": number, "message": message})
    await served.quiet()
    await served.post("queue", next_update_id=77)
    await one.do("text", text="?")
    await one.press(Action.TOPIC)


async def test_no_number(served: World) -> None:
    """An update without a number is stepped over, although nothing comes after it."""
    await (await served.family()).begin()
    unnumbered: list[Json] = [{"update_id": True}, {"update_id": None, "message": {}}]
    for update in unnumbered:
        await served.post("updates", update=update)
    await served.quiet(3)


async def test_locked_database(world: World, shelf: Shelf, database: str) -> None:
    """A bot that starts while its database is locked answers families, and counts them later."""
    engine = open_engine(database)
    held = sqlite3.connect(str(engine.url.database), isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    async with world.serve(shelf, database):
        one = Neighbour(await world.family())
        await one.family.begin()
        for _ in range(4):
            await one.press(Action.TOPIC)
            await one.press(Action.HOME)
        held.close()
        await arrives(database, "start", 1)
        await arrives(database, "engage", 1)
        await arrives(database, "process_restart", 1)
    await engine.dispose()
    assert max(one.waited[2:])[0] < 0.5


async def test_missing_database(world: World, shelf: Shelf, postgres_server: Postgres) -> None:
    """A bot that starts before its database exists answers families, and counts them later."""
    name = f"late{time.monotonic_ns()}"
    url = postgres_server.address(name).replace("postgresql:", "postgresql+psycopg:")
    async with world.serve(shelf, url):
        one = Neighbour(await world.family())
        await one.family.begin()
        await one.press(Action.TOPIC)
        with psycopg.connect(postgres_server.address(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        await arrives(url, "start", 1)
        await arrives(url, "process_restart", 1)


async def arrives(url: str, event: str, times: int) -> None:
    """Wait until an event was counted so many times by the day."""
    engine = open_engine(url)
    try:
        async with asyncio.timeout(10):
            while await _counted(url, event) != times:
                await asyncio.sleep(0.1)
    finally:
        await engine.dispose()


async def _counted(url: str, event: str) -> int:
    engine = open_engine(url)
    try:
        async with engine.connect() as connection:
            tally = await counts(connection)
    except Exception:  # noqa: BLE001 - locked still, or not migrated
        return -1
    finally:
        await engine.dispose()
    return sum(n for row, n in tally.items() if row[-1] == event and row[0].endswith("day"))


async def test_a_proxys_page_is_tried_again(served: World) -> None:
    """A proxy that answers a call with a page of its own costs a family nothing but a moment."""
    family = await served.family()
    dialog = await family.begin()
    page = {"status": 502, "body": "<html>502 Bad Gateway</html>"}
    await served.post("faults", method="editMessageText", chat_id=family.id, **page)
    await family.press(Action.TOPIC)
    assert (await family.dialog())["text"] != dialog["text"]
