"""Brings waiting updates to the bot's webhook, again and again until it takes them.

The rules are those of telegram-bot-api, WebhookActor.cpp: a user's presses in turn, a chat's
messages in turn, all these side by side over at most `max_connections`; whatever is no 2xx is tried
again at once, then after 2, 4, 8 ... 60 seconds, or when Retry-After says; dropped once it would
expire meanwhile. Left out: calls in the body of an answer, and the removal of a webhook that said
410 for 23 hours.
"""

import asyncio
import io
from typing import Final

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, TCPConnector

from bot.preview.api import BotApi
from bot.preview.bell import Bell
from bot.preview.updates import QueueKey, Waiting
from bot.preview.webhook import Webhook

_LONGEST_PAUSE: Final = 60.0  # seconds
_LONGEST_ASKED: Final = 3600  # seconds, of Retry-After
_PATIENCE: Final = 60.0  # seconds for one answer
_SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 a header's name


class Deliverer:
    """Posts the waiting updates; `pace` shortens the pauses after failures, for tests."""

    def __init__(self, api: BotApi, bell: Bell, pace: float = 1.0) -> None:
        self._api = api
        self._bell = bell
        self._pace = pace

    async def run(self) -> None:
        """Serve whatever webhook is set, until the bell is closed."""
        while not self._bell.closed:
            if self._api.webhook.url:
                await self._serve(self._api.webhook)
            else:
                await self._bell.wait(_PATIENCE)

    async def _serve(self, hook: Webhook) -> None:
        """Deliver to this webhook as long as it is the one."""
        at_work: dict[QueueKey, asyncio.Task[None]] = {}  # ends when nothing waits for it
        session = ClientSession(
            timeout=ClientTimeout(_PATIENCE), connector=TCPConnector(limit=hook.max_connections)
        )
        async with session as http, asyncio.TaskGroup() as tasks:
            while self._api.webhook is hook and not self._bell.closed:
                for key in self._api.updates.queues():
                    if key not in at_work or at_work[key].done():
                        at_work[key] = tasks.create_task(self._empty(hook, http, key))
                await self._bell.wait(_PATIENCE)
            for task in at_work.values():
                task.cancel()

    async def _empty(self, hook: Webhook, http: ClientSession, key: QueueKey) -> None:
        """Deliver the updates of one queue in turn until none waits."""
        updates = self._api.updates
        while one := updates.first(key):
            failures = 0
            while (pause := await self._post(hook, http, one)) is not None:
                failures += 1
                if pause == 0 and failures > 1:
                    pause = min(_LONGEST_PAUSE, 2.0 ** (failures - 1))
                if updates.expire(one, pause * self._pace):
                    break
                await asyncio.sleep(pause * self._pace)
            else:
                updates.acknowledge(one)
            self._api.changed()

    async def _post(self, hook: Webhook, http: ClientSession, one: Waiting) -> float | None:
        """Return None if it was taken, else after how many seconds the webhook asks for it."""
        body = io.BytesIO(one.text.encode("utf-8", "surrogatepass"))
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers[_SECRET] = hook.secret
        try:
            async with http.post(
                hook.url, data=body, headers=headers, allow_redirects=False
            ) as answer:
                await answer.read()
                if 200 <= answer.status <= 299:  # noqa: PLR2004 any 2xx
                    return None
                said, asked = f"{answer.status} {answer.reason}", _asked(answer)
        except (ClientError, TimeoutError, OSError) as failure:
            said, asked = type(failure).__name__, 0.0
        hook.last_error = (int(self._api.clock()), f"Wrong response from the webhook: {said}")
        return asked


def _asked(answer: ClientResponse) -> float:
    after = answer.headers.get("Retry-After", "")
    return float(min(int(after[:9]), _LONGEST_ASKED)) if after.isascii() and after.isdigit() else 0
