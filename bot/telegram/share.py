"""A page to hand on: its link as a picture that phones read, with words that can be forwarded."""

import asyncio
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SendPhoto
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.buttons import Button, Kind, Screen
from bot.core.guide import Guide
from bot.core.position import Position
from bot.core.voice import Voice
from bot.publish import qr
from bot.telegram import steps

_SCALE = 16
"""Pixels of a module: about 700 across, so that it is read from a phone's screen and from paper."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Send the QR picture of a link, with a caption in HTML and a button that opens the link."""

    link: str
    caption: str
    label: str

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Send it, without a sound; where Telegram takes no picture, the words and the link."""
        png = await asyncio.to_thread(qr.png, self.link, scale=_SCALE)
        button = InlineKeyboardButton(text=self.label, url=self.link)
        call = SendPhoto(
            chat_id=chat,
            photo=BufferedInputFile(png, "joldas.png"),
            caption=self.caption,
            parse_mode="HTML",
            # the code is what has to be on the screen, whatever the words above it are long
            show_caption_above_media=True,
            disable_notification=True,
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
        )
        try:
            await bot(call)
        except TelegramBadRequest:
            rows = ((Button(self.label, Kind.LINK, self.link),),)
            await steps.Show(Screen(self.caption, rows))(bot, chat)


def picture(guide: Guide, locale: str, node: str | None, link: str) -> Picture:
    """Put together what leads to a page in a language. Raises TextError."""
    voice = Voice(guide, Position(locale))
    title = voice.say(node) if node else voice.common("profile-name")
    caption = voice.common("share", title=title, address=link)
    return Picture(link, caption, voice.label("common/control-open"))
