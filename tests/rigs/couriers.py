"""How Telegram brings updates to a webhook: in turn for each user, again and again until taken."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector

_LONGEST_PAUSE: Final = 60.0
"""telegram-bot-api, WebhookActor.cpp: at once, then after 2, 4, 8 ... up to this many seconds."""


@dataclass(slots=True)
class Waiting:
    """An update that was not acknowledged yet; `dies_at` by the monotonic clock."""

    number: int
    chat: int
    text: str
    dies_at: float
    failures: int = 0


@dataclass
class Couriers:
    """Bring updates to a webhook while hired; `pace` shortens the pauses after failures."""

    pace: float
    taken: Callable[[Waiting], None]
    expired: Callable[[Waiting], None]
    url: str = ""
    failures: int = 0
    secret: str = ""
    _queues: dict[int, deque[Waiting]] = field(default_factory=dict)
    _ready: asyncio.Queue[int] = field(default_factory=asyncio.Queue)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)
    _http: ClientSession | None = None

    def hire(self, url: str, secret: str, connections: int) -> None:
        """Begin to deliver there, over so many connections at once."""
        self.url, self.secret = url, secret
        self._queues, self._ready = {}, asyncio.Queue()
        self._http = ClientSession(
            timeout=ClientTimeout(60), connector=TCPConnector(limit=connections)
        )
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._work(self._http)) for _ in range(connections)]

    async def dismiss(self) -> None:
        """Deliver no more."""
        self.url = self.secret = ""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []
        if self._http:
            await self._http.close()

    def take(self, one: Waiting) -> None:
        """Take an update to be delivered after those of the same user."""
        queue = self._queues.setdefault(one.chat, deque())
        queue.append(one)
        if len(queue) == 1:
            self._ready.put_nowait(one.chat)

    async def _work(self, http: ClientSession) -> None:
        loop, ready = asyncio.get_running_loop(), self._ready
        while True:
            chat = await ready.get()
            queue = self._queues[chat]
            one = queue[0]
            if one.dies_at <= time.monotonic():
                self.expired(one)
            elif await self._deliver(http, one):
                self.taken(one)
            else:
                one.failures += 1
                self.failures += 1
                pause = 0.0 if one.failures == 1 else min(2.0 ** (one.failures - 1), _LONGEST_PAUSE)
                loop.call_later(pause * self.pace, ready.put_nowait, chat)
                continue
            queue.popleft()
            if queue:
                ready.put_nowait(chat)
            else:
                del self._queues[chat]

    async def _deliver(self, http: ClientSession, one: Waiting) -> bool:
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        try:
            async with http.post(
                self.url, data=one.text, headers=headers, allow_redirects=False
            ) as response:
                await response.read()
                return 200 <= response.status < 300
        except (ClientError, OSError, TimeoutError):
            return False
