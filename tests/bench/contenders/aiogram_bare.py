"""aiogram alone, as its documentation does it: its own polling, and no database."""

import asyncio
import json
import sys
from pathlib import Path

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message


async def main(tape: bytes, base: str) -> None:
    """Answer each press with its screen until told to stop."""
    screens = {frame["data"]: frame for frame in json.loads(tape)}
    dispatcher = Dispatcher()

    @dispatcher.callback_query()
    async def pressed(query: CallbackQuery) -> None:
        screen = screens[query.data]
        keyboard = InlineKeyboardMarkup(
            inline_keyboard=[
                [InlineKeyboardButton(**button) for button in row] for row in screen["rows"]
            ]
        )
        if isinstance(query.message, Message):
            await query.message.edit_text(screen["text"], reply_markup=keyboard)
        await query.answer()

    session = AiohttpSession(api=TelegramAPIServer.from_base(base))
    default = DefaultBotProperties(parse_mode="HTML", link_preview_is_disabled=True)
    await dispatcher.start_polling(Bot("42:preview", session=session, default=default))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]).read_bytes(), sys.argv[2]))
