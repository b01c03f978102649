"""The real bot, on the real content, against the preview's Bot API server, over HTTP."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession, ClientTimeout
from aiohttp.test_utils import TestServer

from bot.files.shelf import Shelf
from bot.preview.server import BotApi, make_app
from tests.telegram.world import ROOT, TOKEN, World, make_shelf


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    """Give the project's own content, which no test changes."""
    return make_shelf(ROOT)


@pytest.fixture
def own_content(tmp_path: Path) -> Path:
    """Give a folder with a copy of the content that the test may change."""
    for name in ("dialogs", "content"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def database(tmp_path: Path) -> str:
    """Give the URL of a database that does not exist yet."""
    return f"sqlite+aiosqlite:///{tmp_path}/counts.db"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Run a preview server without a bot."""
    problems: list[str] = []
    server = TestServer(make_app(BotApi(TOKEN), problems=lambda: problems), host="127.0.0.1")
    await server.start_server()
    async with ClientSession(timeout=ClientTimeout(30)) as http:
        yield World(f"http://127.0.0.1:{server.port}", http, tmp_path, problems=problems)
    await server.close()


@pytest.fixture
async def served(world: World, shelf: Shelf, database: str) -> AsyncIterator[World]:
    """Run a preview server with the bot."""
    async with world.serve(shelf, database):
        yield world
