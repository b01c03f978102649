"""The composition: the bot and its page on one port."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession, CookieJar
from pydantic import SecretStr

from bot.app import make_shelf, preview, run
from bot.settings import Settings

ROOT = Path(__file__).parents[1]


SECRET = "opens-the-dashboard-here"


def settings(secret: str | None = None) -> Settings:
    """Set only where the content is, and what opens the dashboard."""
    return Settings(
        dialogs=ROOT / "dialogs",
        content=ROOT / "content",
        bot_token=None,
        listen="127.0.0.1:0",
        dashboard_secret=SecretStr(secret) if secret else None,
    )


@asynccontextmanager
async def previewing(folder: Path, secret: str | None = None) -> AsyncIterator[ClientSession]:
    """Run the preview; gives a browser that is on its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    ready = asyncio.Event()
    own = settings(secret)
    work = preview(own, make_shelf(own), port, ready.set, database=folder / "var" / "preview.db")
    jar = CookieJar(unsafe=True)  # it takes cookies of a bare address too
    async with (
        asyncio.TaskGroup() as tasks,
        ClientSession(f"http://127.0.0.1:{port}", cookie_jar=jar) as http,
    ):
        task = tasks.create_task(work)
        await ready.wait()
        yield http
        task.cancel()


async def test_preview(tmp_path: Path) -> None:
    """The preview serves its page, and behind it the real bot answers."""
    async with previewing(tmp_path) as http:
        async with http.get("/") as page:
            assert "<html" in await page.text()
        async with http.post("/preview/users", json={"first_name": "D"}) as made:
            user = (await made.json())["id"]
        await http.post(f"/preview/users/{user}/start", json={})
        async with asyncio.timeout(60):
            chat: dict[str, list[object]] = {"messages": []}
            while len(chat["messages"]) < 2:
                async with http.get(f"/preview/users/{user}/chat?since=1&wait=1") as seen:
                    chat = await seen.json()
        async with http.get("/dashboard/login") as none:
            assert none.status == 404
    assert (tmp_path / "var" / "preview.db").exists()


async def test_dashboard(tmp_path: Path) -> None:
    """With a secret the same server has the dashboard, stricter than the page beside it."""
    async with previewing(tmp_path, SECRET) as http:
        data = {"secret": SECRET, "label": "office", "lang": "en"}
        async with asyncio.timeout(60):
            text, policy = "cannot be read", ""
            # until the bot has made the tables
            while "cannot be read" in text:
                async with http.post("/dashboard/login", data=data) as page:
                    text = await page.text()
                    policy = page.headers["Content-Security-Policy"]
        assert "Nothing is released yet" in text
        assert policy.startswith("default-src 'none'")


async def test_no_token() -> None:
    """Without a token the bot does not run on Telegram."""
    with pytest.raises(ValueError, match="token"):
        await run(settings(), make_shelf(settings()), lambda: None)
