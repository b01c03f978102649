"""The load: chats that walk along the tape, as fast as it goes or at a given rate."""

import asyncio
import json
import random
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.bench.stub import SEPARATOR, Press, Stub
from tests.bench.tape import Frame

CHATS = 2000
IN_FLIGHT = 64
_FIRST = 10**9
_PATIENCE = 30


@dataclass(slots=True)
class _Chat:
    id: int
    at: int
    message: int = 100
    dialog: str | None = None


@dataclass
class Load:
    """Chats in a row; whoever pressed goes to its end. `presses` is how many were answered."""

    stub: Stub
    frames: list[Frame]
    people: int = CHATS
    presses: int = 0
    waits: list[float] = field(default_factory=list)
    _idle: deque[_Chat] = field(default_factory=deque)
    _chats: dict[int, _Chat] = field(default_factory=dict)
    _closed: bool = False
    _stalled: int = 0

    def __post_init__(self) -> None:
        """Put every chat somewhere on the tape."""
        for number in range(self.people):
            chat = _Chat(_FIRST + number, number % len(self.frames))
            self._chats[chat.id] = chat
            self._idle.append(chat)
        self.stub.done = self._done

    async def open_dialogs(self) -> None:
        """Have each chat's dialog opened at its place on the tape."""
        opened: asyncio.Queue[int] = asyncio.Queue()

        def sent(chat: int, message: int, params: Mapping[str, str]) -> None:
            rows = json.loads(params["reply_markup"])["inline_keyboard"]
            datas = (one.get("callback_data", "") for row in rows for one in row)
            found = next(data for data in datas if SEPARATOR in data)
            self._chats[chat].message = message
            self._chats[chat].dialog = found.partition(SEPARATOR)[0]
            opened.put_nowait(chat)

        self.stub.sent = sent
        waiting = 0
        for chat in self._chats.values():
            self.stub.say(chat.id, f"/start {(chat.at or len(self.frames)) - 1}")
            waiting += 1
            if waiting >= IN_FLIGHT:
                await opened.get()
                waiting -= 1
        for _ in range(waiting):
            await opened.get()

    async def once(self) -> None:
        """Press once, and wait until that was answered: the contender is there."""
        self._press()
        await self._settled()

    async def flat_out(self, seconds: float) -> None:
        """Keep so many presses in flight for so many seconds, and let the last ones end."""
        self._closed = True
        for _ in range(IN_FLIGHT):
            self._press()
        await asyncio.sleep(seconds)
        self._closed = False
        await self._settled()

    async def until(self, presses: int) -> None:
        """Press on, as many in flight, until so many presses were answered in all."""
        self._closed = True
        for _ in range(IN_FLIGHT):
            self._press()
        while self.presses < presses - IN_FLIGHT:
            before = self.presses
            await asyncio.sleep(1)
            self._stalled = 0 if self.presses > before else self._stalled + 1
            if self._stalled > _PATIENCE:
                raise TimeoutError(f"nothing was answered for {_PATIENCE} s")
        self._closed = False
        await self._settled()

    async def at_rate(self, rate: float, seconds: float) -> None:
        """Press so often in a second, at random moments, whatever becomes of it."""
        dice, loop = random.Random(rate), asyncio.get_running_loop()  # noqa: S311 - no secret
        due = loop.time()
        end = due + seconds
        while (due := due + dice.expovariate(rate)) < end:
            await asyncio.sleep(max(0.0, due - loop.time()))
            self._press()
        await self._settled()

    async def _settled(self) -> None:
        async with asyncio.timeout(60):
            while self.stub.under_way:
                await asyncio.sleep(0.01)

    def _press(self) -> None:
        chat = self._idle.popleft()
        frame = self.frames[chat.at]
        data = frame.data if chat.dialog is None else f"{chat.dialog}{SEPARATOR}go"
        self.stub.tap(chat.id, chat.message, data, self.frames[chat.at - 1].shown, frame.text)

    def _done(self, press: Press, wait: float) -> None:
        chat = self._chats[press.chat]
        chat.at = (chat.at + 1) % len(self.frames)
        self._idle.append(chat)
        self.presses += 1
        self.waits.append(wait)
        if self._closed:
            self._press()
