"""`/counts` and `/export`: what is released, for staff of the project in the chat."""

from dataclasses import dataclass
from typing import Protocol

from aiogram import Bot
from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile

from bot.core.buttons import Screen
from bot.telegram import steps


@dataclass(frozen=True, slots=True)
class File:
    """A file to send: its name, its bytes, and what is said of it, in HTML."""

    name: str
    data: bytes
    said: str


class Figures(Protocol):
    """Where figures that are released come from. Neither call raises: what is wrong is said."""

    async def counts(self, locale: str) -> str:
        """Say in HTML what the newest releases hold."""

    async def export(self, asked: str, label: str, locale: str) -> File | str:
        """Make the file of what was typed, and write down who takes it; or say why not."""


class _NoFigures:
    async def counts(self, _: str) -> str:
        return "—"

    async def export(self, *_: str) -> str:
        return "—"


NO_FIGURES = _NoFigures()
"""Where nothing is ever released."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Say what the newest releases hold, to somebody who reads a locale."""

    figures: Figures
    locale: str

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Say it."""
        await steps.Show(Screen(await self.figures.counts(self.locale), ()))(bot, chat)


@dataclass(frozen=True, slots=True)
class Export:
    """Send a file of figures. `label`: who asks, as the audit will say."""

    figures: Figures
    locale: str
    asked: str
    label: str

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Send it without a sound, or say why not."""
        made = await self.figures.export(self.asked, self.label, self.locale)
        if isinstance(made, str):
            return await steps.Show(Screen(made, ()))(bot, chat)
        call = SendDocument(
            chat_id=chat,
            document=BufferedInputFile(made.data, made.name),
            caption=made.said,
            parse_mode="HTML",
            disable_notification=True,
        )
        await bot(call)
        return None
