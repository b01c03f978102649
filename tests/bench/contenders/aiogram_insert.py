"""aiogram with one row per press: SQLite in WAL, synchronous=FULL, committed before the reply."""

import asyncio
import json
import sys
from pathlib import Path

import aiosqlite
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message


async def main(tape: bytes, base: str, database: Path) -> None:
    """Count each press and answer it with its screen until told to stop."""
    screens = {frame["data"]: frame for frame in json.loads(tape)}
    dispatcher = Dispatcher()
    session = AiohttpSession(api=TelegramAPIServer.from_base(base))
    default = DefaultBotProperties(parse_mode="HTML", link_preview_is_disabled=True)
    bot = Bot("42:preview", session=session, default=default)
    async with aiosqlite.connect(database) as rows:
        await rows.execute("PRAGMA journal_mode=WAL")
        await rows.execute("PRAGMA synchronous=FULL")
        await rows.execute("CREATE TABLE presses (id INTEGER PRIMARY KEY, node TEXT NOT NULL)")

        @dispatcher.callback_query()
        async def pressed(query: CallbackQuery) -> None:
            screen = screens[query.data]
            # one connection and no lock: a commit may take another press's row along, which is
            # the fastest that one INSERT per press can be
            await rows.execute("INSERT INTO presses (node) VALUES (?)", (query.data,))
            await rows.commit()
            keyboard = InlineKeyboardMarkup(
                inline_keyboard=[
                    [InlineKeyboardButton(**button) for button in row] for row in screen["rows"]
                ]
            )
            if isinstance(query.message, Message):
                await query.message.edit_text(screen["text"], reply_markup=keyboard)
            await query.answer()

        await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]).read_bytes(), sys.argv[2], Path(sys.argv[3])))
