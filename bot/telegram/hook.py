"""The hook: updates that Telegram brings, one by one, each acknowledged once it is counted."""

import asyncio
import contextlib
from collections.abc import Callable

from aiogram import Bot
from aiogram.exceptions import TelegramNotFound, TelegramUnauthorizedError
from aiogram.methods import SetWebhook

from bot.telegram.intake import ALLOWED, Counts, UnknownTokenError
from bot.telegram.reception import Reception

_PATIENCE = 0.9
"""Seconds that an acknowledgement waits for its reply: until then a crash loses no reply."""

_AGAIN = 240.0
"""Seconds after which Telegram is told again where to bring updates; it takes no harm."""

_CONNECTIONS = 100
"""At most so many updates at once: Telegram's own most."""


class Hook:
    """Takes updates from the web. `accept` may run many times at once."""

    def __init__(
        self, bot: Bot, reception: Reception, counts: Counts, monotonic: Callable[[], float]
    ) -> None:
        """Everything it needs; `monotonic` counts seconds."""
        self._bot = bot
        self._reception = reception
        self._counts = counts
        self._monotonic = monotonic
        self._told = monotonic()
        self._inside = 0
        self._empty = asyncio.Event()

    @property
    def age(self) -> float:
        """How many seconds Telegram has not said yes to the webhook, beyond what is usual."""
        return max(0.0, self._monotonic() - self._told - _AGAIN)

    async def accept(self, raw: object) -> None:
        """Answer an update, and return when it may be acknowledged."""
        self._inside += 1
        try:
            received = self._reception.receive(raw)
            # before anything is waited for: nothing that comes later may be counted first
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._counts.record([(received.number, received.tally)], None))
                if received.reply:
                    await asyncio.wait({received.reply}, timeout=_PATIENCE)
        finally:
            self._inside -= 1
            if not self._inside:
                self._empty.set()

    async def drain(self, seconds: float) -> None:
        """Wait until what was brought is answered and counted, no longer than so many seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._inside:
                    self._empty.clear()
                    await self._empty.wait()

    async def register(self, url: str, secret: str) -> None:
        """Tell Telegram where to bring updates, for ever: somebody may have taken the hook down.

        Raises UnknownTokenError.
        """
        call = SetWebhook(
            url=url, secret_token=secret, allowed_updates=ALLOWED, max_connections=_CONNECTIONS
        )
        while True:
            try:
                await self._bot(call, request_timeout=10)
                self._told = self._monotonic()
            except (TelegramUnauthorizedError, TelegramNotFound) as refused:
                raise UnknownTokenError from refused
            except Exception:  # noqa: BLE001 - whatever is wrong: it may have been set before
                await asyncio.sleep(2)
            else:
                await asyncio.sleep(_AGAIN)
