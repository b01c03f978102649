"""The dashboard, wired: its releases from the database, its files from the exports."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from types import MappingProxyType

from aiohttp import web

from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.release import Release
from bot.core.stretches import Stretch
from bot.publish.export import made
from bot.publish.parcel import pack
from bot.store.archive import Archive
from bot.store.database import PATIENT, open_engine
from bot.web.dashboard import Dashboard
from bot.web.press import Press

_KINDS: Mapping[str, str] = MappingProxyType({"csv": "zip"})
"""A download is one file: the CSV and its codebook come in a ZIP."""


def add_dashboard(
    page: web.Application,
    secret: str,
    url: str,
    guide: Callable[[], Guide],
    now: Callable[[], datetime],
) -> None:
    """Serve the dashboard of the database at `url`."""
    archive = Archive(open_engine(url, PATIENT), now)

    press = Press(archive, guide, _made)

    async def warm(_: web.Application) -> AsyncIterator[None]:
        # aiohttp may end what it began from another task, so a TaskGroup does not fit
        task = asyncio.get_running_loop().create_task(press.warm())
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        press.close()
        await archive.close()

    page.cleanup_ctx.append(warm)
    Dashboard(secret, press, now).add_to(page)


def _made(
    form: str,
    guide: Guide,
    stretch: Stretch,
    releases: Sequence[Release],
    links: Sequence[Source],
) -> bytes:
    return made(pack(guide, stretch, releases, links), _KINDS.get(form, form))
