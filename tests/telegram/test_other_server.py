"""Any other Bot API server will do: nothing is assumed beyond Telegram's documentation."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.app import now
from bot.service import serve_bot
from bot.settings import Post
from bot.web.door import Door
from tests.telegram.world import ROOT, TOKEN, make_shelf

DOCUMENTED = {
    "getMe": set[str](),
    "getUpdates": {"offset", "limit", "timeout", "allowed_updates"},
    "sendMessage": {
        *("chat_id", "text", "parse_mode", "reply_markup"),
        *("link_preview_options", "disable_notification"),
    },
    "editMessageText": {
        *("chat_id", "message_id", "text", "parse_mode", "reply_markup", "link_preview_options"),
    },
    "deleteMessage": {"chat_id", "message_id"},
    "answerCallbackQuery": {"callback_query_id", "text", "show_alert"},
}
"""Methods and fields of the Bot API that this journey may use (core.telegram.org/bots/api)."""


@dataclass
class Stub:
    """A Bot API server by another hand: below a path, with barest answers and odd extras.

    It does not wait when it is asked to, and what it does not document it refuses.
    """

    updates: list[dict[str, Any]] = field(default_factory=list)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        """Answer a call as the documentation says, and no more than that."""
        method = request.match_info["method"]
        form = await request.post()
        fields = {name: str(value) for name, value in form.items()}
        if method not in DOCUMENTED or not set(fields) <= DOCUMENTED[method]:
            self.wrong.append(f"{method} {sorted(fields)}")
        self.calls.append((method, fields))
        return web.json_response({"ok": True, "result": self._result(method, fields), "news": 1})

    def _result(self, method: str, fields: dict[str, Any]) -> object:
        chat = {"id": 6_100_000_001, "type": "private", "first_name": "A", "of_tomorrow": {}}
        if method == "getMe":
            return {"id": 42, "is_bot": True, "first_name": "J", "username": "another_bot"}
        if method == "getUpdates":
            offset = int(fields.get("offset", 0))
            self.updates = [one for one in self.updates if one["update_id"] >= offset]
            return self.updates[: int(fields.get("limit", 100))]
        if method in ("sendMessage", "editMessageText"):
            number = int(fields.get("message_id", len(self.calls) + 100))
            return {"message_id": number, "date": 1_800_000_000, "chat": chat, "text": "…"}
        return True

    def says(self, text: str) -> None:
        """Put a message of the family into the queue."""
        chat = {"id": 6_100_000_001, "type": "private", "first_name": "A"}
        sender = {**chat, "is_bot": False}
        message = {"message_id": 1, "date": 1_800_000_000, "chat": chat, "from": sender}
        number = 7_000 + len(self.calls)
        self.updates.append({"update_id": number, "message": {**message, "text": text}})

    def presses(self, data: str) -> None:
        """Put a press of the family into the queue."""
        chat = {"id": 6_100_000_001, "type": "private", "first_name": "A"}
        query = {
            "id": "262",
            "from": {**chat, "is_bot": False},
            "chat_instance": "1",
            "message": {"message_id": 9, "date": 1_800_000_000, "chat": chat},
            "data": data,
        }
        self.updates.append({"update_id": 7_000 + len(self.calls), "callback_query": query})

    async def until(self, method: str, times: int) -> dict[str, Any]:
        """Wait for so many calls of a method; gives the fields of the last."""
        async with asyncio.timeout(5):
            while len(made := [f for name, f in self.calls if name == method]) < times:
                await asyncio.sleep(0.01)
        return made[-1]


@asynccontextmanager
async def served(stub: Stub, folder: Path) -> AsyncIterator[None]:
    """Run the bot on the stub, which lives below a path."""
    app = web.Application()
    app.router.add_post("/api/below/bot42:preview/{method}", stub.answer)
    async with TestServer(app) as server:
        base = f"http://127.0.0.1:{server.port}/api/below"
        url = f"sqlite+aiosqlite:///{folder / 'joldas.db'}"
        async with asyncio.TaskGroup() as tasks:
            post = Post(TOKEN, base, url, folder / "spool.db")
            bot = tasks.create_task(serve_bot(post, make_shelf(ROOT), now, Door()))
            yield
            assert not bot.done()
            bot.cancel()


async def test_a_family_is_served_by_another_bot_api_server(tmp_path: Path) -> None:
    """The bot works on a server that knows only the documented fields, and acknowledges there."""
    stub = Stub()
    async with served(stub, tmp_path):
        stub.says("/start")
        picker = json.loads((await stub.until("sendMessage", 1))["reply_markup"])
        stub.presses(picker["inline_keyboard"][0][0]["callback_data"])
        topics = json.loads((await stub.until("sendMessage", 3))["reply_markup"])
        await stub.until("deleteMessage", 1)
        stub.presses(topics["inline_keyboard"][0][0]["callback_data"])
        question = await stub.until("editMessageText", 1)
        await stub.until("answerCallbackQuery", 2)
        async with asyncio.timeout(5):
            while stub.updates:
                await asyncio.sleep(0.01)
    assert "<b>" in question["text"]
    assert stub.wrong == []


async def test_a_server_that_does_not_wait_is_not_pressed(tmp_path: Path) -> None:
    """Where a server ignores the long poll's timeout, the bot still breathes between calls."""
    stub = Stub()
    async with served(stub, tmp_path):
        await stub.until("getUpdates", 1)
        await asyncio.sleep(1)
    assert sum(name == "getUpdates" for name, _ in stub.calls) < 40
