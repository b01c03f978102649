"""A bot's end of a webhook, for tests of who brings updates to it."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.test_utils import TestServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.preview.conftest import Telegram


@dataclass
class Receiver:
    """A bot's end of a webhook: keeps what came, and answers with the planned statuses."""

    url: str = ""
    bodies: list[str] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    answers: deque[int | str] = field(default_factory=deque)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    at_once: int = 0
    most_at_once: int = 0

    async def take(self, request: web.Request) -> web.Response:
        """Answer 200, or as planned: a status, `drop`, or how many seconds to wait."""
        self.bodies.append((await request.read()).decode("utf-8", "surrogatepass"))
        self.times.append(asyncio.get_running_loop().time())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.kinds.append(request.content_type)
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        await self.gate.wait()
        self.at_once -= 1
        planned = self.answers.popleft() if self.answers else 200
        if planned == "drop" and request.transport:
            request.transport.abort()
        if planned == 302:
            raise web.HTTPFound("/elsewhere")
        if isinstance(planned, str):
            return web.Response(status=503, headers={"Retry-After": planned})
        return web.Response(status=planned)


@contextlib.asynccontextmanager
async def listening() -> AsyncIterator[Receiver]:
    """Listen for updates on the loopback."""
    made = Receiver()
    made.gate.set()
    app = web.Application(client_max_size=4 * 1024 * 1024)
    app.router.add_post("/hook", made.take)
    app.router.add_get("/elsewhere", _well)
    async with TestServer(app, host="127.0.0.1") as server:
        made.url = f"http://127.0.0.1:{server.port}/hook"
        yield made
        made.gate.set()


async def _well(_: web.Request) -> web.Response:
    return web.Response()


async def until(telegram: Telegram, **wanted: object) -> None:
    """Wait until the queue's state is the wanted one."""
    seen: Any = {}
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(3):
            while wanted.items() - (seen := await telegram.get("queue")).items():
                await asyncio.sleep(0.005)
    assert wanted.items() - seen.items() == set()


async def came(receiver: Receiver, number: int) -> None:
    """Wait until so many posts came."""
    async with asyncio.timeout(3):
        while len(receiver.bodies) < number:
            await asyncio.sleep(0.005)
