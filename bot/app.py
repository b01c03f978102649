"""The composition root: the only place that wires everything."""

import asyncio
import contextlib
import importlib
import secrets
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from bot.files.shelf import Shelf
from bot.limits import TELEGRAM
from bot.preview.server import BotApi
from bot.preview.server import make_app as make_preview
from bot.settings import Settings
from bot.web.health import make_app as make_health

_PREVIEW_TOKEN = "42:preview"  # noqa: S105 - the pretend bot's pretend token


def now() -> datetime:
    """Tell the time, with its zone."""
    return datetime.now(UTC)


def make_shelf(settings: Settings) -> Shelf:
    """Make the shelf of the configured folders, read once."""
    shelf = Shelf(settings.dialogs, settings.content, TELEGRAM, lambda: now().date())
    shelf.refresh()
    return shelf


async def run(settings: Settings, shelf: Shelf, ready: Callable[[], None]) -> None:
    """Run the bot on Telegram until it is told to stop. Raises StoppedError, in a group."""
    if settings.bot_token is None:
        raise ValueError("a token is needed to run on Telegram")
    token = settings.bot_token.get_secret_value()
    async with _serving(make_health(), settings.address):
        ready()
        url = settings.database_url.get_secret_value()
        await _serve_bot(token, settings.api_base, url, shelf)


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
        await _serve_bot(_PREVIEW_TOKEN, base, url, shelf)


async def _serve_bot(token: str, base: str, url: str, shelf: Shelf) -> None:
    # aiogram takes seconds to import; what is served already must not wait for it
    await asyncio.to_thread(importlib.import_module, "bot.service")
    from bot.service import serve_bot  # noqa: PLC0415 - see above

    await serve_bot(token, base, url, shelf, now)


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
