"""A world for the real bot: the preview's Bot API server, and families with phones."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from aiohttp import ClientSession

from bot.app import now
from bot.core.position import Action, Codec, Position
from bot.files.shelf import Shelf
from bot.limits import TELEGRAM
from bot.service import serve_bot
from bot.settings import Post
from bot.web.door import Door

TOKEN = "42:preview"
ROOT = Path(__file__).parents[2]
Json = dict[str, Any]


def make_shelf(folder: Path) -> Shelf:
    """Read `dialogs` and `content` below a folder."""
    shelf = Shelf(folder / "dialogs", folder / "content", TELEGRAM, lambda: date(2026, 11, 23))
    shelf.refresh()
    assert shelf.ready, shelf.errors
    return shelf


@dataclass
class World:
    """The preview server; `serve` runs the bot beside it."""

    base: str
    http: ClientSession
    folder: Path
    door: Door = field(default_factory=Door)
    problems: list[str] = field(default_factory=list)
    staff: Mapping[int, str] = field(default_factory=dict)
    busy: bool = False
    """Whether somebody makes new updates all the time; then ids only rise."""

    def post_of(self, url: str, token: str = TOKEN) -> Post:
        """Name the bot's post: this server, a database, and a spool of its own."""
        return Post(token, self.base, url, self.folder / "spool.db", None, self.staff)

    async def post(self, path: str, **body: object) -> Json:
        """Do what a user or a test does at the preview's door."""
        async with self.http.post(f"{self.base}/preview/{path}", json=body) as answer:
            found: Json = await answer.json()
            assert answer.status == 200, found
            return found

    async def get(self, path: str) -> Any:  # noqa: ANN401 - any JSON
        """Look at something at the preview's door."""
        async with self.http.get(f"{self.base}/preview/{path}") as answer:
            return await answer.json()

    async def clear_faults(self) -> None:
        """Plan no failure any more."""
        await self.http.delete(f"{self.base}/preview/faults")

    async def family(self, language: str = "en") -> "Family":
        """Make a pretend user."""
        made = await self.post("users", first_name="Dilnoza", language_code=language)
        return Family(self, made["id"])

    async def calls(self, method: str, chat: int | None = None) -> list[Json]:
        """List the bot's calls of one method."""
        found = await self.get("calls")
        return [one for one in found if one["method"] == method and chat in (None, one["chat_id"])]

    async def quiet(self, seconds: float = 10.0) -> None:
        """Wait until every update that there is by now is acknowledged."""
        queue = await self.get("queue")
        newest = queue["next_update_id"] - 1
        async with asyncio.timeout(seconds):
            while queue["pending"] and not (self.busy and queue["last_acked"] >= newest):
                await asyncio.sleep(0.01)
                queue = await self.get("queue")

    @contextlib.asynccontextmanager
    async def serve(self, shelf: Shelf, url: str) -> AsyncIterator[asyncio.Task[None]]:
        """Run the real bot on this server; it must still be running at the end."""
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(serve_bot(self.post_of(url), shelf, now, self.door))
            yield task
            assert not task.done(), "the bot has stopped"
            task.cancel()


@dataclass
class Family:
    """Somebody with a phone."""

    world: World
    id: int

    async def chat(self, *, since: int = 0, wait: float = 0) -> Json:
        """Look at the chat."""
        found: Json = await self.world.get(f"users/{self.id}/chat?since={since}&wait={wait}")
        return found

    async def until(self, seen: Callable[[Json], object], seconds: float = 5.0) -> Json:
        """Look until something is there to be seen."""
        chat = await self.chat()
        async with asyncio.timeout(seconds):
            while not seen(chat):
                chat = await self.chat(since=chat["version"], wait=1)
                chat["notices"] = (await self.chat())["notices"]
        return chat

    async def said(self) -> list[Json]:
        """List the messages of the bot, oldest first."""
        return [one for one in (await self.chat())["messages"] if one["by"] == "bot"]

    async def dialog(self) -> Json:
        """Give the newest message of the bot that has buttons of its own."""
        return next(one for one in reversed(await self.said()) if "reply_markup" in one)

    async def do(self, deed: str, **body: object) -> Json:
        """Do something, and wait until the bot has done its part."""
        done = await self.world.post(f"users/{self.id}/{deed}", **body)
        await self.settled()
        return done

    async def settled(self) -> None:
        """Wait until the bot has acknowledged everything, and no press waits."""
        await self.world.quiet()
        await self.until(lambda chat: not chat["waiting"])

    async def press(self, what: str | Action, message: Json | None = None) -> None:
        """Press the button whose label contains this, or the first that does this."""
        message = message or await self.dialog()
        await self.do("press", message_id=message["message_id"], data=data(message, what))

    async def force(self, pressed: str, message_id: int | None = None) -> None:
        """Press a button that may not be there."""
        number = (await self.dialog())["message_id"] if message_id is None else message_id
        await self.do("press", message_id=number, data=pressed, force=True)

    async def begin(self, language: str = "English") -> Json:
        """Start and choose a language; gives the dialog."""
        await self.do("start")
        await self.press(language)
        return await self.dialog()


def labels(message: Json) -> list[str]:
    """List what stands on the buttons under a message."""
    return [one["text"] for row in message["reply_markup"]["inline_keyboard"] for one in row]


def data(message: Json, what: str | Action) -> str:
    """Find what the button with this on it, or the first that does this, would send."""
    buttons = [
        one["callback_data"]
        for row in message["reply_markup"]["inline_keyboard"]
        for one in row
        if "callback_data" in one
        and (one["callback_data"][1] == what if isinstance(what, Action) else what in one["text"])
    ]
    assert buttons, f"no {what!r} among {labels(message)}"
    return str(buttons[0])


def words(shelf: Shelf, text_id: str, locale: str = "en", file: str = "common") -> str:
    """Look up a text of the bot's own, or of a tree, as it is shown."""
    found = shelf.guide.texts.find(f"{file}/{text_id}", locale, {})
    assert found, text_id
    return re.sub(r"</?\w+>", "", found.text)


def button(shelf: Shelf, action: Action, node: str | None, locale: str = "en") -> str:
    """Write a button that leads to a node."""
    return Codec(shelf.guide.ids).button(action, Position(locale, node))
