"""The outbox: each chat's steps in their order, no chat in another's way."""

import asyncio
from collections.abc import Iterable

from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError

from bot.telegram.steps import Step

_TRIES = 4
_LONGEST = 150.0
"""Seconds after which nobody waits for a reply: a press lives 150 s at Telegram."""

_WAITING = 20
"""Most deliveries that may wait for one chat."""


class Outbox:
    """Delivers steps chat by chat, each chat in a task of its own while it has any."""

    def __init__(self, bot: Bot, tasks: asyncio.TaskGroup) -> None:
        """`tasks` owns the deliveries: when it is cancelled, they are."""
        self._bot = bot
        self._tasks = tasks
        self._last: dict[int, asyncio.Task[None]] = {}
        self._depth: dict[int, int] = {}
        self._under_way: set[asyncio.Task[None]] = set()

    def post(self, chat: int, steps: Iterable[Step]) -> asyncio.Task[None] | None:
        """Deliver in the chat's own time. None where the chat is slow already: do not wait for it.

        A chat with too much waiting loses what comes on top.
        """
        before = self._last.get(chat)
        if self._depth.get(chat, 0) >= _WAITING:
            return None
        self._depth[chat] = self._depth.get(chat, 0) + 1
        task = self._tasks.create_task(self._deliver(before, chat, tuple(steps)))
        self._last[chat] = task
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return None if before else task

    async def drain(self, seconds: float) -> None:
        """Let the deliveries that are under way end; after so many seconds give them up."""
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=seconds)
            for task in late:
                task.cancel()

    async def _deliver(
        self, before: asyncio.Task[None] | None, chat: int, steps: tuple[Step, ...]
    ) -> None:
        try:
            if before:
                await asyncio.wait({before})
            for step in steps:
                await self._do(step, chat)
        finally:
            self._depth[chat] -= 1
            if not self._depth[chat]:
                del self._depth[chat], self._last[chat]

    async def _do(self, step: Step, chat: int) -> None:
        for attempt in range(_TRIES):
            try:
                return await step(self._bot, chat)
            except TelegramRetryAfter as asked:
                if asked.retry_after > _LONGEST:
                    return None
                await asyncio.sleep(asked.retry_after)
            except (TelegramNetworkError, TelegramServerError):
                await asyncio.sleep(0.5 * 2**attempt)
            except Exception:  # noqa: BLE001 - one chat, whatever it does, must not stop the others
                # refused for good (blocked, chat gone), or done and the reply not understood,
                # or the update held what cannot be sent back (half a character as an id)
                return None
        return None
