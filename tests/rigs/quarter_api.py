"""The lean Bot API server of a simulated quarter: it hands each screen to who waits for it."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.rigs.botapi import BotApi
from tests.rigs.quarter_clock import Clock

_PATIENCE = 30.0
"""Seconds after which a bot that does not answer is given up."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message with its buttons: what each says, and what it carries."""

    message: int
    buttons: tuple[tuple[str, str], ...]


class Chats(BotApi):
    """Presses and words in; the screen that came of them out."""

    def __init__(self, clock: Clock) -> None:
        """Messages are dated by `clock`."""
        super().__init__(clock=clock.seconds)
        self.on_answer = self._answered_press
        self.shared: list[str] = []
        """The payloads of the start links on the pictures that were shared."""
        self._due: dict[int, asyncio.Future[None]] = {}
        self._due_words: dict[int, asyncio.Future[None]] = {}
        self._drawn: dict[int, list[Drawn]] = defaultdict(list)

    async def pressed(self, chat: int, message: int, data: str) -> Drawn | None:
        """Press, and wait for the last screen that comes of it; None where none does."""
        due = asyncio.get_running_loop().create_future()
        self._due[self.press(chat, message, data)] = due
        return await self._wait(chat, due)

    async def said(self, chat: int, text: str) -> Drawn | None:
        """Write, and wait for the screen that comes of it."""
        due = asyncio.get_running_loop().create_future()
        self._due_words[chat] = due
        self.say(chat, text)
        return await self._wait(chat, due)

    async def _wait(self, chat: int, due: asyncio.Future[None]) -> Drawn | None:
        async with asyncio.timeout(_PATIENCE):
            await due
        drawn = self._drawn.pop(chat, [])
        return drawn[-1] if drawn else None

    def _answered_press(self, number: int) -> None:
        if due := self._due.pop(number, None):
            due.set_result(None)

    async def _call(self, method: str, params: Mapping[str, str]) -> object:
        result = await super()._call(method, params)
        if method == "sendPhoto":
            self.shared.append(params["caption"].rpartition("?start=")[2].split()[0])
        if method in {"sendMessage", "editMessageText"} and isinstance(result, dict):
            self._take(int(params["chat_id"]), result, json.loads(params["reply_markup"]))
        return result

    def _take(self, chat: int, message: Mapping[str, Any], markup: Mapping[str, Any]) -> None:
        buttons = tuple(
            (one["text"], one["callback_data"])
            for row in markup.get("inline_keyboard", [])
            for one in row
            if "callback_data" in one
        )
        if not buttons:
            return
        self._drawn[chat].append(Drawn(message["message_id"], buttons))
        if due := self._due_words.pop(chat, None):
            due.set_result(None)
