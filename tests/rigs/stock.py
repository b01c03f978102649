"""The control: the same answers and counts over aiogram's own polling, which acknowledges first.

Each handler replies, then counts, as one would write it with the library alone. It runs where
`joldas run` would; under kill -9 it must be seen to lose counts, or the rig sees nothing.
"""

import asyncio
import sys
import time

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, ErrorEvent, Message

from bot.app import make_shelf, now
from bot.core.events import Tally
from bot.settings import load_settings
from bot.store.books import add
from bot.store.database import open_engine, upgrade
from bot.telegram.desk import Desk, Outcome
from bot.telegram.incoming import Pressed, Said


async def main() -> None:
    """Run until it is told to stop."""
    settings = load_settings()
    shelf = make_shelf(settings)
    desk = Desk(lambda: shelf.guide, now, time.monotonic)
    desk.name = "joldas_preview_bot"
    engine = open_engine(settings.database_url.get_secret_value())
    await upgrade(engine)
    lock = asyncio.Lock()  # one writer, so that SQLite is never found locked
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.api_base))
    dispatcher = Dispatcher()

    async def count(tally: Tally) -> None:
        async with lock, engine.begin() as connection:
            await add(connection, tally)

    async def answer(outcome: Outcome, bot: Bot) -> None:
        for step in outcome.todo:
            try:
                await step(bot, outcome.chat or 0)
            except TelegramAPIError:
                continue
        await count(outcome.tally)

    @dispatcher.message()
    async def said(message: Message, bot: Bot) -> None:
        language = message.from_user.language_code if message.from_user else None
        await answer(desk.answer(Said(message.chat.id, message.text, language)), bot)

    @dispatcher.callback_query()
    async def pressed(query: CallbackQuery, bot: Bot) -> None:
        if query.message is None:
            return
        chat, message = query.message.chat.id, query.message.message_id
        language = query.from_user.language_code
        pressed = Pressed(chat, message, query.id, query.data, language)
        await answer(desk.answer(pressed), bot)

    @dispatcher.error()
    async def failed(event: ErrorEvent) -> None:
        sys.stderr.write(f"{event.exception!r}\n")

    await count(desk.quality("process_restart"))
    async with Bot(token, session=session) as bot:
        await dispatcher.start_polling(bot)
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
