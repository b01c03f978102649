"""The street: both doors of the Bot API server, what is acknowledged, and the killer."""

import asyncio
import random
from collections.abc import Callable
from typing import Any

from aiohttp import ClientSession

from bot.preview.faults import Fault
from bot.preview.server import BotApi
from tests.rigs.process import BotProcess
from tests.rigs.report import Plan
from tests.rigs.truth import until_midnight

_SILENCE = "silence"
"""A sign to kill at: replies are out and no more come, so the counts are being written. The others
are methods, whose calls come early or late in a batch."""

_HELD = "held"
"""A sign to kill at: an edit is out, and its press's last call is held back. On a fast machine all
else is acknowledged within milliseconds, and no kill might come between."""


class Street:
    """The Bot API server with both doors, the clock of acknowledgements, and the killer."""

    def __init__(self, plan: Plan, api: BotApi, http: ClientSession, base: str) -> None:
        """Nothing happens until `watch`."""
        self._plan = plan
        self._api = api
        self._http = http
        self._base = base
        self._dice = random.Random(plan.seed)  # noqa: S311 - no secret
        self._seen = 0
        self._news = asyncio.Event()
        self.kills = 0
        self.replies = 0
        self.repeated = 0
        self.twice = 0
        self._acked: int | None = None
        self._unacknowledged = 0

    async def post(self, path: str, **body: object) -> Any:  # noqa: ANN401 - any JSON
        """Do something by the users' door; not around midnight, when the day is anybody's guess."""
        if until_midnight() < 20:
            await asyncio.sleep(until_midnight() + 1)
        async with self._http.post(f"{self._base}/preview/{path}", json=body) as response:
            answer = await response.json()
        if response.status != 200:
            raise RuntimeError(f"{path}: {answer}")
        return answer

    async def get(self, path: str) -> Any:  # noqa: ANN401 - any JSON
        """Look at something by the users' door."""
        async with self._http.get(f"{self._base}/preview/{path}") as response:
            return await response.json()

    async def acknowledged(self) -> None:
        """Wait until everything that was put in until now is acknowledged."""
        last = self._api.updates.next_id - 1
        while (self._api.updates.last_acked or 0) < last:
            await self._news.wait()

    async def watch(
        self, bot: BotProcess, done: Callable[[], int], while_dead: Callable[[], None]
    ) -> None:
        """Look on for ever, and kill the bot when it is time and new replies were seen."""
        step = self._plan.presses / (self._plan.kills + 1)
        due, enough, sign = step, self._enough(), _HELD
        while True:
            await asyncio.sleep(0.005)
            fresh = self._look()
            self._news.set()
            self._news = asyncio.Event()
            if bot.ended:
                raise RuntimeError(f"the bot ended by itself:\n{bot.said()[-2000:]}")
            ready = self.kills < self._plan.kills and done() >= due and self.replies >= enough
            silent = not fresh and self._unacknowledged > 0
            if not ready or not (sign in {*fresh, _HELD} or (sign == _SILENCE and silent)):
                continue
            if sign == _HELD:
                await self._held()
            else:
                await asyncio.sleep(self._dice.uniform(0, 0.02))
            await bot.kill()
            self._look()
            self.kills += 1
            self.repeated += self._unacknowledged
            due, enough, sign = step * (self.kills + 1), self._enough(), self._sign()
            self.replies = self._unacknowledged = 0
            while_dead()
            await bot.start()

    async def _held(self) -> None:
        """Hold back the last call of the next press, and return while it is held."""
        held = Fault("answerCallbackQuery", delay=0.2)
        self._api.faults.add(held)
        while held in self._api.faults.planned:
            await asyncio.sleep(0)  # so that no acknowledgement is taken in with what follows it
            self._look()
            self._news.set()
            self._news = asyncio.Event()

    def _enough(self) -> int:
        return self._dice.randint(5, 40)

    def _sign(self) -> str:
        return self._dice.choice(["editMessageText", "answerCallbackQuery", _SILENCE, _SILENCE])

    def _look(self) -> set[str]:
        """Take in the bot's calls since the last look; returns the methods that went well."""
        fresh = []
        for call in reversed(self._api.calls):
            if call["number"] <= self._seen:
                break
            fresh.append(call)
        if fresh:
            self._seen = fresh[0]["number"]
        went_well = [call["method"] for call in fresh if call["ok"] and call["method"] != "getMe"]
        if self._acked != self._api.updates.last_acked:
            self._acked, self._unacknowledged = self._api.updates.last_acked, 0
        else:
            self._unacknowledged += len(went_well)
        self.replies += len(went_well)
        self.twice += sum("query is too old" in call.get("description", "") for call in fresh)
        return set(went_well)
