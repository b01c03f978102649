"""Webhooks: Telegram brings updates, and each is answered, counted once and acknowledged."""

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.app import now
from bot.core.position import Action
from bot.files.shelf import Shelf
from bot.service import serve_bot
from bot.store.books import counts
from bot.store.database import open_engine
from bot.web.door import Door
from bot.web.health import make_app
from bot.web.webhook import add_webhook
from tests.postgres import Postgres
from tests.telegram.world import Json, World, button, make_shelf

SECRET = "a-secret-that-is-long-enough"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@contextlib.asynccontextmanager
async def replica(world: World, shelf: Shelf, database: str, name: str) -> AsyncIterator[str]:
    """Run a replica with webhooks; gives the address of its hook."""
    door = Door()
    app = make_app(door.look, {"mode": "webhook"}, None)
    add_webhook(app, "/hook", SECRET, door)
    async with TestServer(app, host="127.0.0.1") as server:
        url = f"http://127.0.0.1:{server.port}/hook"
        post = replace(world.post_of(database), webhook=(url, SECRET))
        post = replace(post, spool=world.folder / f"{name}.db")
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(serve_bot(post, shelf, now, door))
            while door.accept is None:
                await asyncio.sleep(0.01)
            yield url
            assert not task.done(), "the bot has stopped"
            task.cancel()


@pytest.fixture
async def hooked(world: World, shelf: Shelf, database: str) -> AsyncIterator[tuple[World, str]]:
    """Run one replica."""
    async with replica(world, shelf, database, "one") as url:
        yield world, url


async def bring(world: World, url: str, body: object, secret: str | None = SECRET) -> int:
    """Bring an update as Telegram does, or nearly so; returns the status."""
    headers = {} if secret is None else {HEADER: secret}
    sent: Json = {"data": io.BytesIO(body)} if isinstance(body, bytes) else {"json": body}
    async with world.http.post(url, headers=headers, **sent) as answer:
        return answer.status


async def stored(url: str) -> dict[str, int]:
    """Read how often each event was counted by day."""
    engine = open_engine(url)
    async with engine.connect() as connection:
        tally = await counts(connection)
    await engine.dispose()
    return {row[-1]: n for row, n in tally.items() if row[0].endswith("day")}


def start(number: int) -> Json:
    """Write an update that is a /start."""
    chat = {"id": 6_100_000_000 + number, "type": "private"}
    return {"update_id": number, "message": {"message_id": 1, "chat": chat, "text": "/start"}}


async def test_walk(hooked: tuple[World, str], shelf: Shelf, database: str) -> None:
    """A family walks by webhooks as it does otherwise; what is acknowledged is counted."""
    world, _ = hooked
    family = await world.family()
    await family.begin()
    await family.force(button(shelf, Action.TOPIC, "schooling/no-iin"))
    assert (await stored(database))["engage"] == 1
    assert (await world.get("queue"))["pending"] == 0


@pytest.mark.parametrize("secret", [None, "", "x", SECRET + "x", "жолдас", SECRET[:-1]])
async def test_wrong_secret(hooked: tuple[World, str], database: str, secret: str | None) -> None:
    """Who does not know the secret gets nothing done, whatever the secret is made of."""
    world, url = hooked
    given = secret if secret is None or secret.isascii() else secret.encode().decode("latin-1")
    assert await bring(world, url, start(5), given) == 401
    assert "start" not in await stored(database)


async def test_bad_bodies(hooked: tuple[World, str], database: str) -> None:
    """What cannot be read is acknowledged and counted as skipped; what is too large is refused."""
    world, url = hooked
    for body in (b"", b"{", b"\xff", b"[" * 100_000, b"7", b"null", b'{"update_id": 9}'):
        assert await bring(world, url, body) == 200
    assert await bring(world, url, b" " * 2_000_000) == 413
    assert await bring(world, url, start(10)) == 200
    found = await stored(database)
    assert (found["skipped_update"], found["start"]) == (7, 1)


async def test_redelivery(world: World, shelf: Shelf, postgres_server: Postgres) -> None:
    """An update that Telegram brings again, to this replica or another, is counted once."""
    url = postgres_server.fresh()
    async with replica(world, shelf, url, "one") as one, replica(world, shelf, url, "two") as two:
        assert await asyncio.gather(*(bring(world, to, start(77)) for to in (one, two) * 4)) == (
            [200] * 8
        )
        assert await bring(world, two, start(78)) == 200
    found = await stored(url)
    assert found["start"] == 2
    assert found["process_restart"] == 2
    assert found["hour_served"] in (1, 2)  # it may have turned meanwhile


async def test_a_replica_that_is_not_there(world: World) -> None:
    """What comes to a replica that is not there yet, or not any more, is brought again."""
    app, door = make_app(lambda: None, {}, None), Door()
    add_webhook(app, "/hook", SECRET, door)
    async with TestServer(app, host="127.0.0.1") as server:
        url = f"http://127.0.0.1:{server.port}/hook"
        assert await bring(world, url, start(1)) == 503


async def test_polling_after_webhooks(world: World, tmp_path: Path, database: str) -> None:
    """A bot that fetches takes the webhook of before down, and gets what waited."""
    url = "http://127.0.0.1:9/nobody"
    call = f"{world.base}/bot42:preview/setWebhook"
    async with world.http.post(call, json={"url": url, "secret_token": SECRET}) as answer:
        assert (await answer.json())["ok"], tmp_path
    family = await world.family()
    await world.post(f"users/{family.id}/start")
    async with world.serve(make_shelf(Path(__file__).parents[2]), database):
        await world.quiet()
        await family.until(lambda chat: len(chat["messages"]) > 1)
