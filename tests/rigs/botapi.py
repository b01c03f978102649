"""A lean Bot API server for rigs and benches: one queue, polling or webhook, Telegram's rules.

It keeps no chats and checks no texts (`bot.preview.server` does), so that it takes little of the
machine from the bot that is looked at. The rules of the queue are those of `bot.preview.updates`.
"""

import asyncio
import contextlib
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, Final

from aiohttp import web
from yarl import URL

from bot.preview.updates import MESSAGE_LIFE, PRESS_LIFE
from tests.rigs.couriers import Couriers, Waiting

TOKEN: Final = "42:preview"

_FAR_AHEAD: Final = 10
"""tdlib, TQueue.cpp: an offset this far ahead of the queue counts as mistaken."""

_QUERY: Final = 4_000_000_000_000_000_000
_BOT: Final = {
    "is_bot": True,
    "first_name": "Joldas",
    "username": "joldas_preview_bot",
    "can_join_groups": False,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}


class BotApi:
    """The Bot API of one bot. `pace` shortens the pauses between webhook deliveries."""

    def __init__(
        self,
        token: str = TOKEN,
        *,
        pace: float = 1.0,
        first: int = 731_904_001,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Nothing is served until `served`; `first` is the first update's number.

        `clock` gives the seconds since 1970 that messages are dated by.
        """
        self.token = token
        self._clock = clock
        self.on_answer: Callable[[int], None] = lambda _: None
        """Called with the number of the update whose callback query is answered, each time."""
        self.waits: list[float] = []
        """Seconds from an update to its first answer, in the order of the answers."""
        self.acknowledged = self.expired = self.repeats = self.conflicts = 0
        self._next = first
        self._waiting: dict[int, Waiting] = {}
        self._asked: dict[int, float] = {}  # presses not answered yet
        self._said: dict[int, deque[float]] = {}
        self._shown: set[tuple[str, str]] = set()
        self._pressed = self._messages = 0
        self._news = asyncio.Event()
        self._poll: asyncio.Task[Any] | None = None
        self._couriers = Couriers(pace, self._taken, self._expire)

    @property
    def pending(self) -> int:
        """How many updates wait to be acknowledged."""
        return len(self._waiting)

    @property
    def unanswered(self) -> int:
        """How many presses were never answered."""
        return len(self._asked)

    @property
    def unshown(self) -> int:
        """How many presses brought no new screen (an edit of their message)."""
        return self._pressed - len(self._shown)

    def press(self, chat: int, message: int, data: str) -> int:
        """Press a button; returns the update's number."""
        number, who = self._next, _user(chat)
        self._asked[number] = time.monotonic()
        self._pressed += 1
        query = {
            "id": str(_QUERY + number),
            "from": who,
            "message": {**self._message(chat, message), "text": "?"},
            "chat_instance": str(chat),
            "data": data,
        }
        return self._put(chat, {"callback_query": query}, PRESS_LIFE)

    def say(self, chat: int, text: str) -> int:
        """Send a message; returns the update's number."""
        self._said.setdefault(chat, deque()).append(time.monotonic())
        self._messages += 1
        message = {**self._message(chat, self._messages), "from": _user(chat), "text": text}
        if text.startswith("/"):
            length = len(text.partition(" ")[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return self._put(chat, {"message": message}, MESSAGE_LIFE)

    @contextlib.asynccontextmanager
    async def served(self, port: int = 0) -> AsyncIterator[int]:
        """Serve on loopback; gives the port."""
        runner = web.ServerRunner(web.Server(self._serve, access_log=None), shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
            yield runner.addresses[0][1]
        finally:
            await self._couriers.dismiss()
            self._poll = None  # whoever polls is refused now, so that nobody is waited for
            self._news.set()
            await runner.cleanup()

    def _put(self, chat: int, content: dict[str, Any], life: float) -> int:
        number, self._next = self._next, self._next + 1
        text = json.dumps({"update_id": number, **content})
        waiting = Waiting(number, chat, text, time.monotonic() + life)
        self._waiting[number] = waiting
        if self._couriers.url:
            self._couriers.take(waiting)
        self._news.set()
        return number

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        _, bot, method = request.path.split("/", 2)
        if bot != f"bot{self.token}":
            return _refused(401, "Unauthorized")
        if request.content_type == "application/json":
            params = {k: str(v) for k, v in (await request.json()).items()}
        elif request.content_type.startswith("multipart/"):
            params = {k: str(v) for k, v in (await request.post()).items()}
        else:
            # compiled, for pages in Cyrillic have two bytes a letter to unquote
            params = dict(URL.build(query_string=await request.text(), encoded=True).query)
        params |= request.query
        if method == "getUpdates":
            return await self._get_updates(params)
        return _answer(json.dumps(await self._call(method, params)))

    async def _call(self, method: str, params: Mapping[str, str]) -> object:
        match method:
            case "answerCallbackQuery":
                self._answered(int(params["callback_query_id"]) - _QUERY)
            case "editMessageText" if "message_id" in params:
                self._shown.add((params["chat_id"], params["message_id"]))
                return self._reply(params, int(params["message_id"]))
            case "sendMessage" | "sendPhoto":
                if asked := self._said.get(int(params["chat_id"])):
                    self.waits.append(time.monotonic() - asked.popleft())
                self._messages += 1
                return self._reply(params, 10**9 + self._messages)
            case "getMe":
                return {"id": int(self.token.partition(":")[0]), **_BOT}
            case "setWebhook" | "deleteWebhook":
                await self._set_webhook({} if method == "deleteWebhook" else params, params)
            case "getWebhookInfo":
                waiting = {"has_custom_certificate": False, "pending_update_count": self.pending}
                return {"url": self._couriers.url, **waiting}
        return True

    async def _set_webhook(self, hook: Mapping[str, str], params: Mapping[str, str]) -> None:
        url, secret = hook.get("url", ""), hook.get("secret_token", "")
        drop = params.get("drop_pending_updates", "").lower() == "true"
        if drop or (url, secret) != (self._couriers.url, self._couriers.secret):
            await self._couriers.dismiss()
        if drop:
            self._waiting.clear()
        if url and not self._couriers.url:
            self._couriers.hire(url, secret, int(hook.get("max_connections", 40)))
            for one in self._waiting.values():
                self._couriers.take(one)

    def _answered(self, number: int) -> None:
        asked = self._asked.pop(number, None)
        if asked is None:
            self.repeats += 1
        else:
            self.waits.append(time.monotonic() - asked)
        self.on_answer(number)

    async def _get_updates(self, params: Mapping[str, str]) -> web.Response:
        if self._couriers.url:
            return _refused(409, "Conflict: can't use getUpdates method while webhook is active")
        mine = asyncio.current_task()
        self._poll = mine  # an earlier poll is refused from now on
        self._news.set()
        limit = min(int(params.get("limit", 100)), 100)
        self._forget(int(params.get("offset", 0)))
        end = time.monotonic() + float(params.get("timeout", 0))
        while not (found := self._living(limit)) and (left := end - time.monotonic()) > 0:
            self._news = asyncio.Event()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self._news.wait()
            if self._poll is not mine:
                self.conflicts += 1
                return _refused(409, "Conflict: terminated by other getUpdates request")
        return _answer(f"[{','.join(one.text for one in found)}]")

    def _forget(self, offset: int) -> None:
        if offset < 0:
            offset = next(iter(list(self._waiting)[offset:]), 0)
        if offset > self._next + _FAR_AHEAD:
            return
        while self._waiting and (number := next(iter(self._waiting))) < offset:
            del self._waiting[number]
            self.acknowledged += 1

    def _living(self, limit: int) -> list[Waiting]:
        now = time.monotonic()
        found: list[Waiting] = []
        dead: list[Waiting] = []
        for one in self._waiting.values():
            (found if one.dies_at > now else dead).append(one)
            if len(found) == limit:
                break
        for one in dead:
            self._expire(one)
        return found

    def _expire(self, one: Waiting) -> None:
        if self._waiting.pop(one.number, None):
            self.expired += 1

    def _taken(self, one: Waiting) -> None:
        if self._waiting.pop(one.number, None):
            self.acknowledged += 1

    def _message(self, chat: int, number: int) -> dict[str, Any]:
        private = {"id": chat, "type": "private", "first_name": "Zulfiya"}
        return {"message_id": number, "date": int(self._clock()), "chat": private}

    def _reply(self, params: Mapping[str, str], number: int) -> dict[str, Any]:
        """Give a message as it is after a call, with as little as a library takes for one."""
        return {
            **self._message(int(params["chat_id"]), number),
            "text": params.get("text", "?")[:20],
        }


def _user(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Zulfiya", "language_code": "uz"}


def _answer(result: str) -> web.Response:
    return web.Response(text=f'{{"ok":true,"result":{result}}}', content_type="application/json")


def _refused(code: int, why: str) -> web.Response:
    return web.json_response({"ok": False, "error_code": code, "description": why}, status=code)
