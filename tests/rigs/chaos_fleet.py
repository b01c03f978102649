"""The bots of a chaos run: one alone, or replicas behind a balancer that is a real one."""

import asyncio
import random
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from aiohttp import ClientError, ClientSession

from tests.rigs.chaos_load import Load
from tests.rigs.process import BotProcess, Guide, free_port

_SECRET = "a-secret-of-nobody"
_PATIENCE = 60.0  # seconds that a started bot gets until it answers

# Seconds of presses that may wait when a bot is killed again. Telegram pauses ever longer after
# each failure, and drops a press after 150 s: of a bot that was killed every 18 s and never caught
# up it dropped 546 of 92,342, which no bot could have counted.
_BEHIND = 2.0

# Health is asked of the bots, and a connection that is refused goes to the next of them. What was
# sent once is never sent again by the balancer: that is for Telegram to do.
_CADDYFILE = """\
{{
	admin off
	auto_https off
	persist_config off
}}
http://127.0.0.1:{port} {{
	reverse_proxy {bots} {{
		lb_policy least_conn
		lb_try_duration 2s
		health_uri /healthz
		health_interval 500ms
		health_timeout 2s
	}}
}}
"""


class Fleet:
    """Bots that share a database and a guide. `polling` has one bot only."""

    def __init__(  # noqa: PLR0913 - what a bot's environment is made of
        self,
        kind: str,
        folder: Path,
        port: int,
        url: str,
        guide: Guide,
        *,
        webhook: bool,
        size: int,
    ) -> None:
        """Start nothing yet; `port` is the Bot API's."""
        self.balancer = free_port() if size > 1 else 0
        self.bots: list[BotProcess] = []
        self._folder = folder
        for number in range(size):
            listen = f"127.0.0.1:{free_port()}"
            more = {"JOLDAS_LISTEN": listen}
            if webhook:
                entrance = f"127.0.0.1:{self.balancer}" if self.balancer else listen
                more |= {
                    "JOLDAS_MODE": "webhook",
                    "JOLDAS_WEBHOOK_URL": f"http://{entrance}/hook",
                    "JOLDAS_WEBHOOK_SECRET": _SECRET,
                }
            self.bots.append(BotProcess(kind, folder / f"bot{number}", port, url, guide, more))
        self.kills = 0
        self.codes: set[int] = set()

    @property
    def slowest_exit(self) -> float:
        """Seconds of the longest exit after SIGTERM."""
        return max(bot.slowest_exit for bot in self.bots)

    @asynccontextmanager
    async def running(self, load: Load) -> AsyncIterator[None]:
        """Have all of them run, and answer; in the end none is left."""
        caddy = await self._balance() if self.balancer else None
        try:
            await self.start()
            await self.answers(load)
            yield
        finally:
            for bot in self.bots:
                await bot.kill()  # only where something failed is there anything to kill
            if caddy:
                caddy.terminate()
                await caddy.wait()

    async def answers(self, load: Load) -> None:
        """Wait until a reply comes that is newer than this call."""
        load.forget_replies()
        began = time.monotonic()
        while not load.replied:
            await asyncio.sleep(0.002)
            if any(bot.ended for bot in self.bots) or time.monotonic() - began > _PATIENCE:
                said = "\n".join(bot.said()[-1500:] for bot in self.bots)
                raise RuntimeError(f"a bot ended by itself, or does not answer:\n{said}")

    async def kill_often(
        self, kills: int, load: Load, dice: random.Random, *, gently: bool = False
    ) -> None:
        """Kill the only bot, each time some time after the first reply of the new process."""
        for _ in range(kills):
            await load.caught_up(_BEHIND)
            await asyncio.sleep(dice.uniform(0.2, 1.5))
            await self.answers(load)  # in the middle of something
            await asyncio.sleep(dice.choice((0, 0.005, 0.02, 0.1)) * dice.random())
            await self._end(self.bots[0], gently=gently)
            await self.bots[0].start()
            # whatever came from the old process is here already, so this reply is the new one's
            await self.answers(load)

    async def kill_in_turn(
        self, every: float, seconds: float, dice: random.Random, *, gently: bool = False
    ) -> None:
        """Kill one of the bots now and then; it is started again, and well before the next."""
        async with ClientSession() as http:
            for _ in range(int(seconds / every)):
                began = time.monotonic()
                bot = dice.choice(self.bots)
                await self._end(bot, gently=gently)
                await bot.start()
                while not await _is_well(http, bot):
                    await asyncio.sleep(0.1)
                    if bot.ended or time.monotonic() - began > _PATIENCE:
                        raise RuntimeError(f"it does not come back:\n{bot.said()[-1500:]}")
                await asyncio.sleep(max(0.0, began + every - time.monotonic()))

    async def kill_one(self, dice: random.Random) -> None:
        """Kill one of the bots and start it again, whether or not it can answer."""
        bot = dice.choice(self.bots)
        await self._end(bot, gently=False)
        await bot.start()

    async def start(self) -> None:
        """Start all of them."""
        for bot in self.bots:
            await bot.start()

    async def stop(self) -> None:
        """End all of them by SIGTERM."""
        self.codes |= set(await asyncio.gather(*(bot.stop() for bot in self.bots)))

    async def _end(self, bot: BotProcess, *, gently: bool) -> None:
        if gently:
            self.codes.add(await bot.stop())
        else:
            await bot.kill()
        self.kills += 1

    async def _balance(self) -> asyncio.subprocess.Process:
        path = self._folder / "Caddyfile"
        bots = " ".join(bot.listen for bot in self.bots)
        path.write_text(_CADDYFILE.format(port=self.balancer, bots=bots), "utf-8")
        with (self._folder / "caddy.log").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *(str(Path(sys.executable).parent / "caddy"), "run"),
                *("--config", str(path), "--adapter", "caddyfile"),
                env={"HOME": str(self._folder)},
                stdout=log,
                stderr=log,
            )


async def _is_well(http: ClientSession, bot: BotProcess) -> bool:
    with suppress(ClientError):
        async with http.get(f"http://{bot.listen}/healthz") as response:
            return response.status == 200
    return False
