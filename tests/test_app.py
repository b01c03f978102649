"""The composition: the bot and its page on one port."""

import asyncio
import socket
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.app import make_shelf, preview, run
from bot.settings import Settings

ROOT = Path(__file__).parents[1]


def settings() -> Settings:
    """Set only where the content is."""
    return Settings(
        dialogs=ROOT / "dialogs", content=ROOT / "content", bot_token=None, listen="127.0.0.1:0"
    )


async def test_preview(tmp_path: Path) -> None:
    """The preview serves its page, and behind it the real bot answers."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    ready = asyncio.Event()
    base = f"http://127.0.0.1:{port}"
    shelf = make_shelf(settings())
    work = preview(settings(), shelf, port, ready.set, database=tmp_path / "var" / "preview.db")
    async with asyncio.TaskGroup() as tasks, ClientSession(base) as http:
        task = tasks.create_task(work)
        await ready.wait()
        async with http.get("/") as page:
            assert "<html" in await page.text()
        async with http.post("/preview/users", json={"first_name": "D"}) as made:
            user = (await made.json())["id"]
        await http.post(f"/preview/users/{user}/start", json={})
        async with asyncio.timeout(10):
            chat: dict[str, list[object]] = {"messages": []}
            while len(chat["messages"]) < 2:
                async with http.get(f"/preview/users/{user}/chat?since=1&wait=1") as seen:
                    chat = await seen.json()
        task.cancel()
    assert (tmp_path / "var" / "preview.db").exists()


async def test_no_token() -> None:
    """Without a token the bot does not run on Telegram."""
    with pytest.raises(ValueError, match="token"):
        await run(settings(), make_shelf(settings()), lambda: None)
