"""A database in which something was counted."""

import asyncio

from bot.core.events import Tally
from bot.store.books import add
from bot.store.database import open_engine, upgrade


def filled(tally: Tally, url: str = "sqlite+aiosqlite:///var/joldas.db") -> None:
    """Make a database with these counts."""

    async def fill() -> None:
        engine = open_engine(url)
        await upgrade(engine)
        async with engine.begin() as connection:
            await add(connection, tally)
        await engine.dispose()

    asyncio.run(fill())
