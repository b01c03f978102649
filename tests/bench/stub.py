"""The Bot API as the bench sees it: whole messages as at Telegram, and every call counted."""

import json
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.preview.entities import add_found, parse_html, trim
from bot.preview.updates import PRESS_LIFE
from tests.rigs.botapi import BotApi

_QUERY = 10**17
SEPARATOR = "\x1d"
"""Between a dialog's own number and the name of a button (aiogram-dialog's CB_SEP)."""


@dataclass(slots=True)
class Press:
    """A press under way: what it should show, and what the contender did about it so far."""

    chat: int
    text: str
    at: float
    edits: int = 0
    answers: int = 0
    last: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Seen:
    """What the contender did beside one edit and one answer: all of it must be 0 at the end."""

    other: Counter[str] = field(default_factory=Counter)
    wrong: int = 0
    odd: int = 0

    def faults(self) -> str:
        """Say what was not as it should be; empty where nothing was."""
        said = [f"{n} calls of {method}" for method, n in self.other.items()]
        said += [f"{self.wrong} wrong texts"] * bool(self.wrong)
        said += [f"{self.odd} calls out of place"] * bool(self.odd)
        return ", ".join(said)


def shown(params: Mapping[str, str]) -> dict[str, Any]:
    """Give what Telegram keeps of a text with markup: plain text, entities, buttons."""
    text, entities = parse_html(params["text"])
    text, entities = trim(text, entities)
    message: dict[str, Any] = {"text": text, "entities": add_found(text, entities)}
    if "reply_markup" in params:
        message["reply_markup"] = json.loads(params["reply_markup"])
    return message


class Stub(BotApi):
    """A Bot API server for one contender. `done` is called after both calls for a press."""

    def __init__(self) -> None:
        """Nothing is served until `served`."""
        super().__init__()
        self.done: Callable[[Press, float], None] = lambda _, __: None
        self.sent: Callable[[int, int, Mapping[str, str]], None] = lambda _, __, ___: None
        self.seen = Seen()
        self._flights: dict[int, Press] = {}
        self._by_chat: dict[int, Press] = {}
        self._kept: dict[str, dict[str, Any]] = {}
        self._numbered = 0

    def tap(self, chat: int, message: int, data: str, before: Mapping[str, Any], text: str) -> None:
        """Press a button of a message that looks like `before`; `text` should come of it."""
        self._numbered += 1
        press = Press(chat, text, time.perf_counter())
        self._flights[self._numbered] = self._by_chat[chat] = press
        query = {
            "id": str(_QUERY + self._numbered),
            "from": _user(chat),
            "message": {**_message(chat, message), **before},
            "chat_instance": str(chat),
            "data": data,
        }
        self._put(chat, {"callback_query": query}, PRESS_LIFE)

    @property
    def under_way(self) -> int:
        """How many presses lack a call."""
        return len(self._flights)

    async def _call(self, method: str, params: Mapping[str, str]) -> object:
        match method:
            case "answerCallbackQuery":
                number = int(params["callback_query_id"]) - _QUERY
                if press := self._flights.get(number):
                    press.answers += 1
                    self._look(number, press)
                else:
                    self.seen.odd += 1
                return True
            case "editMessageText":
                chat, message = int(params["chat_id"]), int(params["message_id"])
                if press := self._by_chat.get(chat):
                    press.edits += 1
                    press.last = params
                    self.seen.wrong += params["text"] != press.text
                else:
                    self.seen.odd += 1
                return {**_message(chat, message), **self._as_kept(params)}
            case "sendMessage":
                self._numbered += 1
                chat, message = int(params["chat_id"]), 10**6 + self._numbered
                self.sent(chat, message, params)
                return {**_message(chat, message), **self._as_kept(params)}
            case "getMe":
                return await super()._call(method, params)
            case "setWebhook" | "deleteWebhook" | "getWebhookInfo":
                return await super()._call(method, params)
        self.seen.other[method] += 1
        return True

    def _look(self, number: int, press: Press) -> None:
        # every contender here edits first; whoever answered first would be odd here
        self.seen.odd += (press.edits, press.answers) != (1, 1)
        del self._flights[number], self._by_chat[press.chat]
        self.done(press, time.perf_counter() - press.at)

    def _as_kept(self, params: Mapping[str, str]) -> dict[str, Any]:
        """Remember what was parsed: parsing costs as much as a contender's whole press."""
        key = params["text"] + params.get("reply_markup", "")
        if SEPARATOR in key or "\\u001d" in key:
            key = params["text"]  # the buttons differ by the dialog's number alone
        if key not in self._kept:
            self._kept[key] = shown(params)
        return self._kept[key]


def _user(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Zulfiya", "language_code": "uz"}


def _message(chat: int, number: int) -> dict[str, Any]:
    return {
        "message_id": number,
        "from": {"id": 42, "is_bot": True, "first_name": "Joldas", "username": "joldas_bot"},
        "chat": {"id": chat, "first_name": "Zulfiya", "type": "private"},
        "date": int(time.time()),
    }
