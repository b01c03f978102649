"""One bot at work: intake, desk, outbox and ledger, wired and run until it is told to stop.

Apart from `app.py` because aiogram takes seconds to import; what is served meanwhile is served.
"""

import asyncio
import contextlib
import signal
import time
from collections.abc import Callable
from datetime import datetime

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import GetMe

from bot.files.shelf import Shelf
from bot.logs import of_loop
from bot.store.database import open_engine
from bot.store.ledger import Ledger
from bot.telegram.desk import Desk
from bot.telegram.intake import Intake
from bot.telegram.outbox import Outbox

_GRACE = 5.0
"""Seconds that replies under way get when the bot is told to stop."""


async def serve_bot(
    token: str, base: str, url: str, shelf: Shelf, now: Callable[[], datetime]
) -> None:
    """Run the bot on the Bot API server at `base`, counting in the database at `url`.

    Until SIGTERM or SIGINT. Raises StoppedError, in a group.
    """
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(of_loop)
    session = AiohttpSession(api=TelegramAPIServer.from_base(base))
    desk = Desk(lambda: shelf.guide, now, time.monotonic)
    ledger = Ledger(open_engine(url), int(token.partition(":")[0]))
    try:
        async with Bot(token, session=session).context() as bot, asyncio.TaskGroup() as tasks:
            outbox = Outbox(bot, tasks)
            intake = Intake(bot, desk, outbox, ledger)
            beside = [
                tasks.create_task(ledger.run()),
                tasks.create_task(shelf.watch()),
                tasks.create_task(_introduce(bot, desk)),
            ]
            waiting = tasks.create_task(shelf.good())
            for sign in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(sign, _stop, intake, waiting)
            await asyncio.wait({waiting})
            await intake.run()
            await outbox.drain(_GRACE)
            for task in beside:
                task.cancel()
    finally:
        await ledger.close()


def _stop(intake: Intake, waiting: asyncio.Task[None]) -> None:
    intake.stop()
    waiting.cancel()


async def _introduce(bot: Bot, desk: Desk) -> None:
    """Learn the bot's own name, for the links on kept pages; a network may come later."""
    while not desk.name:
        # whatever is wrong with the answer: families do not wait for a name
        with contextlib.suppress(Exception):
            desk.name = (await bot(GetMe(), request_timeout=10)).username or ""
        await asyncio.sleep(0 if desk.name else 5)
