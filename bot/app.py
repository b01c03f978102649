"""The composition root: the only place that wires everything."""

import asyncio
import contextlib
import importlib
import secrets
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

from bot.files.shelf import Shelf
from bot.limits import TELEGRAM
from bot.process import tune
from bot.settings import Post, Settings
from bot.stops import StoppedError
from bot.telegram.models import import_aiogram
from bot.web.door import Door
from bot.web.health import make_app as make_health
from bot.web.webhook import add_webhook

_PREVIEW_TOKEN = "42:preview"  # noqa: S105 - the pretend bot's pretend token


def now() -> datetime:
    """Tell the time, with its zone."""
    return datetime.now(UTC)


def make_shelf(settings: Settings) -> Shelf:
    """Make the shelf of the configured folders, read once."""
    tune()  # first, for reading and learning take much memory for a moment
    shelf = Shelf(settings.dialogs, settings.content, TELEGRAM, lambda: now().date())
    shelf.refresh()
    return shelf


async def run(settings: Settings, shelf: Shelf, ready: Callable[[], None]) -> None:
    """Run the bot on Telegram until it is told to stop. Raises StoppedError, in a group."""
    if settings.bot_token is None:
        raise ValueError("a token is needed to run on Telegram")
    door = Door()
    about = {"version": version("joldas"), "mode": settings.mode}
    secret = settings.metrics_secret
    metrics = secret.get_secret_value() if secret else None
    by_webhook = settings.mode == "webhook"
    page = make_health(door.look, about, metrics, lambda: not by_webhook or door.accept is not None)
    webhook = None
    if by_webhook and settings.webhook_url and settings.webhook_secret:
        webhook = (settings.webhook_url, settings.webhook_secret.get_secret_value())
        add_webhook(page, urlsplit(webhook[0]).path, webhook[1], door)
    token, database = settings.bot_token, settings.database_url
    _add_dashboard(page, settings, database.get_secret_value(), shelf)
    async with _serving(page, settings.address):
        ready()
        post = Post(
            token.get_secret_value(),
            settings.api_base,
            database.get_secret_value(),
            settings.spool,
            webhook,
            settings.staff_labels,
        )
        await _serve_bot(post, shelf, door)


async def preview(
    settings: Settings, shelf: Shelf, port: int, ready: Callable[[], None], *, database: Path
) -> None:
    """Run the same bot against a Bot API server of our own, with a chat page."""
    from bot.preview.server import BotApi  # noqa: PLC0415 - a second library, not on Telegram
    from bot.preview.server import make_app as make_preview  # noqa: PLC0415

    # as at Telegram: numbers begin anywhere, and the cursor of the last preview is still there
    api = BotApi(_PREVIEW_TOKEN, first_update_id=10**8 + secrets.randbelow(10**9))
    page = make_preview(api, problems=lambda: [str(problem) for problem in shelf.errors])
    url, spool = f"sqlite+aiosqlite:///{database}", database.with_suffix(".spool")
    _add_dashboard(page, settings, url, shelf)
    async with _serving(page, (settings.address[0], port)):
        ready()
        post = Post(_PREVIEW_TOKEN, f"http://127.0.0.1:{port}", url, spool)
        await _serve_bot(post, shelf, Door())


def _add_dashboard(page: web.Application, settings: Settings, url: str, shelf: Shelf) -> None:
    """Put the dashboard on a server, if there is a secret for it."""
    secret = settings.dashboard_secret
    if secret is None:
        return
    from bot.dashboard import add_dashboard  # noqa: PLC0415 - half a second that few need

    add_dashboard(page, secret.get_secret_value(), url, lambda: shelf.guide, now)


async def _serve_bot(post: Post, shelf: Shelf, door: Door) -> None:
    # aiogram takes a second to import; what is served already must not wait for it
    await asyncio.to_thread(import_aiogram)
    await asyncio.to_thread(importlib.import_module, "bot.service")
    from bot.service import serve_bot  # noqa: PLC0415 - see above

    await serve_bot(post, shelf, now, door)


@contextlib.asynccontextmanager
async def _serving(app: web.Application, address: tuple[str, int]) -> AsyncIterator[None]:
    # no access log: it would hold addresses and times
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, *address).start()
        except OSError as failure:
            raise StoppedError(
                f"Cannot listen there ({failure}). Is another Joldas running? "
                "Another port: joldas preview --port 8090, or JOLDAS_LISTEN"
            ) from failure
        yield
    finally:
        await runner.cleanup()
