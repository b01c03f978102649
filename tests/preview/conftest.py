"""A preview server on a free port with a clock that tests set, and aiogram's Bot to talk to it."""

import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientSession, ClientTimeout
from aiohttp.test_utils import TestServer

from bot.preview.server import BotApi, make_app
from tests.preview.receiver import Receiver, listening

TOKEN = "42:preview"


@dataclass
class Clock:
    """Seconds since 1970, moved by hand."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


@dataclass
class Telegram:
    """The server with both of its doors."""

    api: BotApi
    clock: Clock
    base: str
    http: ClientSession
    content_problems: list[str] = field(default_factory=list)

    async def post(self, path: str, **body: object) -> Any:  # noqa: ANN401 any JSON
        """POST to the users' door and return the answer's JSON."""
        async with self.http.post(f"{self.base}/preview/{path}", json=body) as response:
            return await response.json()

    async def get(self, path: str) -> Any:  # noqa: ANN401 any JSON
        """GET from the users' door."""
        async with self.http.get(f"{self.base}/preview/{path}") as response:
            return await response.json()

    async def call(self, method: str, **params: object) -> Any:  # noqa: ANN401 any JSON
        """Call a Bot API method without aiogram; returns the whole answer."""
        url = f"{self.base}/bot{TOKEN}/{method}"
        async with self.http.post(url, json=params) as response:
            return await response.json()

    async def user(self, **fields: object) -> int:
        """Make a pretend user."""
        made = await self.post(
            "users", **{"first_name": "Dilnoza", "language_code": "ru", **fields}
        )
        return int(made["id"])


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """Run a preview server."""
    clock, problems = Clock(), list[str]()
    api = BotApi(TOKEN, clock=clock, rng=random.Random(1), first_update_id=1000)  # noqa: S311 pretend ids
    server = TestServer(make_app(api, problems=lambda: problems, pace=0.1), host="127.0.0.1")
    await server.start_server()
    async with ClientSession(timeout=ClientTimeout(5)) as http:
        base = f"http://127.0.0.1:{server.port}"
        yield Telegram(api, clock, base, http, problems)
    await server.close()


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    """Point the library that runs the real bot at the preview server."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))
    async with Bot(TOKEN, session=session) as made:
        yield made


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """Listen for updates on the loopback."""
    async with listening() as made:
        yield made
