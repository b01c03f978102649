"""What commands that open the database share: it is opened, used and closed, or told why not."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from bot.console import WRONG, configured, stop

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.core.links import Source

T = TypeVar("T")


def with_database(work: "Callable[[AsyncEngine], Awaitable[T]]") -> T:
    """Do something with the database of the settings; stop with a plain word where it is away."""
    from alembic.util import CommandError
    from sqlalchemy.exc import SQLAlchemyError

    from bot.store.database import PATIENT, open_engine

    url = configured().database_url.get_secret_value()

    async def worked() -> T:
        engine = open_engine(url, PATIENT)
        try:
            return await work(engine)
        finally:
            await engine.dispose()

    try:
        return asyncio.run(worked())
    except CommandError:
        stop(WRONG, "A newer Joldas made the database. Please update this one.")
    except (SQLAlchemyError, OSError) as failure:
        # its own words may hold a user's name or the whole address
        stop(
            WRONG,
            f"The database does not work ({type(failure).__name__}); nothing was written. "
            "Is it running and not in use, and is JOLDAS_DATABASE_URL right?",
        )


def registered() -> "list[Source]":
    """Read all links, the oldest first; none where there is no database yet."""
    from bot.store import sources
    from bot.store.database import is_there, upgrade

    async def work(engine: "AsyncEngine") -> "list[Source]":
        if not is_there(engine):  # opening it would make it
            return []
        await upgrade(engine)
        async with engine.connect() as connection:
            return await sources.listed(connection)

    return with_database(work)
