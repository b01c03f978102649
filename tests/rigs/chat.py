"""A chat as its user sees it: what is shown, and where the walk stood when it was drawn."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any, Protocol, Self

from tests.rigs.truth import Walk


class Telegram(Protocol):
    """What a user has to do with: the users' door, and when an update was acknowledged."""

    kills: int

    async def post(self, path: str, **body: object) -> Any:  # noqa: ANN401 - any JSON
        """Do something."""

    async def get(self, path: str) -> Any:  # noqa: ANN401 - any JSON
        """Look at something."""

    async def acknowledged(self) -> None:
        """Wait until the bot will never be given again what it was given until now."""


@dataclass(frozen=True)
class Button:
    """A button as it was drawn, and where the walk stood then."""

    message: int
    label: str
    data: str
    walk: Walk


@dataclass
class Chat:
    """One user's chat. `screens` are the buttons of each message now, `old` those of before."""

    user: int
    telegram: Telegram
    patience: float = 8.0  # seconds that a reply is waited for
    screens: dict[int, list[Button]] = field(default_factory=dict)
    old: list[Button] = field(default_factory=list)
    unanswered: int = 0
    _shown: dict[int, str] = field(default_factory=dict)

    @property
    def newest(self) -> list[Button]:
        """The buttons of the newest message that has any."""
        return self.screens[max(self.screens)] if self.screens else []

    @property
    def older(self) -> list[Button]:
        """The buttons of the messages above it."""
        return [one for message in sorted(self.screens)[:-1] for one in self.screens[message]]

    async def send(self, deed: str, **body: object) -> None:
        """Do something in this chat."""
        await self.telegram.post(f"users/{self.user}/{deed}", **body)

    def turn(self, *, said: bool = False) -> "Turn":
        """Begin a turn; `said`: it is a message, to which the bot answers with a new one."""
        return Turn(self, said=said)

    async def read(self, walk: Walk, *, said: bool) -> None:
        """Look at the chat until the reply is there; whatever is new was drawn at `walk`."""
        end = asyncio.get_running_loop().time() + self.patience
        chat = await self.telegram.get(f"users/{self.user}/chat")
        while not self._is_answered(chat, said=said):
            if asyncio.get_running_loop().time() > end:
                self.unanswered += 1
                break
            since = chat["version"]
            chat = await self.telegram.get(f"users/{self.user}/chat?since={since}&wait=1")
        there = {one["message_id"]: one for one in chat["messages"] if one["by"] == "bot"}
        for message in self.screens.keys() - there.keys():
            self.old += self.screens.pop(message)
        for number, message in there.items():
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            drawn = [
                Button(number, one["text"], one["callback_data"], walk)
                for row in rows
                for one in row
                if "callback_data" in one
            ]
            looks = json.dumps([message.get("text"), rows])
            if self._shown.get(number) != looks:
                self.old += self.screens.pop(number, [])
                self._shown[number] = looks
                if drawn:  # a page that was kept has none
                    self.screens[number] = drawn

    def _is_answered(self, chat: dict[str, Any], *, said: bool) -> bool:
        if not said:
            return not chat["waiting"]
        mine = max(
            (one["message_id"] for one in chat["messages"] if one["by"] == "user"), default=0
        )
        return any(
            one["message_id"] > mine and "inline_keyboard" in one.get("reply_markup", {})
            for one in chat["messages"]
        )


class Turn:
    """From a deed to the screens that came of it; `walk` is to be set in between."""

    def __init__(self, chat: Chat, *, said: bool) -> None:
        self._chat = chat
        self._said = said
        self._kills = chat.telegram.kills
        self.walk: Walk | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, failed: type[BaseException] | None, *_: object) -> None:
        if failed is None and self.walk is not None:
            await self._chat.telegram.acknowledged()
            if self._chat.telegram.kills != self._kills:
                await asyncio.sleep(2)  # what was answered twice may come in a little later
            await self._chat.read(self.walk, said=self._said)
