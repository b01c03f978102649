"""The tape: a long walk through the real guide, which every contender is asked to walk.

It is recorded from the running bot, so it holds what families get: the data of each press, and
the text and buttons that came of it. Only presses that lead to exactly an edit and an answer.
"""

import asyncio
import json
import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from tests.bench.contender import POLLING, Contender
from tests.bench.stub import Press, Stub, shown

_LOCALES = 7
_PLAIN = frozenset("tcsbhorug")
"""Actions that turn a message and do no more (`bot.core.position`, Action)."""

Rows = list[list[dict[str, Any]]]


@dataclass(frozen=True)
class Frame:
    """A press, and what comes of it: markup and buttons as sent, and the message as kept."""

    data: str
    text: str
    rows: Rows
    shown: Mapping[str, Any]


async def record(folder: Path, length: int = 280, seed: int = 1) -> list[Frame]:
    """Walk through the running bot, as long in each language."""
    stub, dice = Stub(), random.Random(seed)  # noqa: S311 - no secret
    async with stub.served() as port:
        bot = Contender(POLLING, folder, folder / "tape.json", port)
        await bot.start()
        try:
            async with asyncio.timeout(120):
                walks = [
                    await _Walk(stub, chat, dice).walk(length // _LOCALES)
                    for chat in range(1, _LOCALES + 1)
                ]
        finally:
            await bot.stop()
    return [frame for walk in walks for frame in walk]


class _Walk:
    """One chat, in the language with the number of the chat."""

    def __init__(self, stub: Stub, chat: int, dice: random.Random) -> None:
        self._stub, self._chat, self._dice = stub, chat, dice
        self._got: asyncio.Queue[Mapping[str, str]] = asyncio.Queue()
        stub.sent = lambda _, __, params: self._got.put_nowait(params)
        stub.done = self._done

    def _done(self, press: Press, _: float) -> None:
        self._got.put_nowait(press.last)

    async def walk(self, length: int) -> list[Frame]:
        frames: list[Frame] = []
        used: set[str] = set()
        last = await self._begin()
        while len(frames) < length:
            fresh = [data for data in _presses(last) if data not in used]
            if not fresh:
                last = await self._begin()
                continue
            data = self._dice.choice(fresh)
            used.add(data)
            self._stub.tap(self._chat, 100, data, shown(last), "")
            last = await self._got.get()
            rows = json.loads(last["reply_markup"])["inline_keyboard"]
            frames.append(Frame(data, last["text"], rows, shown(last)))
        return frames

    async def _begin(self) -> Mapping[str, str]:
        """Follow a link in the chat's language: version, locale, no node, of no campaign."""
        self._stub.say(self._chat, f"/start 1{'ABCDEFGH'[self._chat]}AA")
        while not _presses(last := await self._got.get()):
            pass
        return last


def _presses(params: Mapping[str, str]) -> list[str]:
    markup = json.loads(params.get("reply_markup", "{}"))
    buttons = (one for row in markup.get("inline_keyboard", []) for one in row)
    return [data for one in buttons if (data := one.get("callback_data", "  "))[1] in _PLAIN]


def save(frames: list[Frame], path: Path) -> None:
    """Write the tape for the contenders, which know nothing of us."""
    path.write_text(json.dumps([asdict(frame) for frame in frames]), "utf-8")


def describe(frames: list[Frame]) -> str:
    """Say how large a press is on average."""
    signs = fmean(len(frame.shown["text"]) for frame in frames)
    buttons = fmean(sum(len(row) for row in frame.rows) for frame in frames)
    return f"{len(frames)} screens of the real guide: {signs:.0f} signs, {buttons:.1f} buttons"
