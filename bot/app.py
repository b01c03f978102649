"""The composition root: the only place that wires everything."""

import asyncio
import contextlib
import secrets
import signal
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import GetMe
from aiohttp import web

from bot.files.shelf import Shelf
from bot.limits import TELEGRAM
from bot.logs import of_loop
from bot.preview.server import BotApi
from bot.preview.server import make_app as make_preview
from bot.settings import Settings
from bot.store.database import open_engine
from bot.store.ledger import Ledger
from bot.telegram.desk import Desk
from bot.telegram.intake import Intake
from bot.telegram.outbox import Outbox
from bot.web.health import make_app as make_health

_PREVIEW_TOKEN = "42:preview"  # noqa: S105 - the pretend bot's pretend token
_GRACE = 5.0
"""Seconds that replies under way get when the bot is told to stop."""


def now() -> datetime:
    """Tell the time, with its zone."""
    return datetime.now(UTC)


def make_shelf(settings: Settings) -> Shelf:
    """Make the shelf of the configured folders, read once."""
    shelf = Shelf(settings.dialogs, settings.content, TELEGRAM, lambda: now().date())
    shelf.refresh()
    return shelf


async def run(settings: Settings, shelf: Shelf, ready: Callable[[], None]) -> None:
    """Run the bot on Telegram until it is told to stop. Raises IntakeError, SecondBotError."""
    if settings.bot_token is None:
        raise ValueError("a token is needed to run on Telegram")
    token = settings.bot_token.get_secret_value()
    async with _serving(make_health(), settings.address):
        ready()
        url = settings.database_url.get_secret_value()
        await serve_bot(token, settings.api_base, url, shelf)


async def preview(
    settings: Settings, shelf: Shelf, port: int, ready: Callable[[], None], *, database: Path
) -> None:
    """Run the same bot against a Bot API server of our own, with a chat page."""
    # as at Telegram: numbers begin anywhere, and the cursor of the last preview is still there
    api = BotApi(_PREVIEW_TOKEN, first_update_id=10**8 + secrets.randbelow(10**9))
    page = make_preview(api, problems=lambda: [str(problem) for problem in shelf.errors])
    async with _serving(page, (settings.address[0], port)):
        ready()
        url = f"sqlite+aiosqlite:///{database}"
        base = f"http://127.0.0.1:{port}"
        await serve_bot(_PREVIEW_TOKEN, base, url, shelf)


async def serve_bot(token: str, base: str, url: str, shelf: Shelf) -> None:
    """Run the bot on the Bot API server at `base`, counting in the database at `url`.

    Until SIGTERM or SIGINT. Raises groups of IntakeError and SecondBotError.
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


@contextlib.asynccontextmanager
async def _serving(app: web.Application, address: tuple[str, int]) -> AsyncIterator[None]:
    # no access log: it would hold addresses and times
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, *address).start()
        yield
    finally:
        await runner.cleanup()
