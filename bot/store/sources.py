"""The register of links, in the database."""

from collections.abc import Callable
from dataclasses import asdict, replace

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.core.links import LinkError, Source, new_code, refusal
from bot.core.position import RESERVED_SOURCES, SOURCES
from bot.store import tables

_TRIES = 5


async def listed(connection: AsyncConnection) -> list[Source]:
    """Read all sources, the oldest first, retired ones too."""
    rows = await connection.execute(select(tables.sources).order_by(tables.sources.c.number))
    return [Source(**row._mapping) for row in rows]  # noqa: SLF001 - SQLAlchemy's public name


async def register(engine: AsyncEngine, wanted: Source, choose: Callable[[str], str]) -> Source:
    """Register a source with a code and a number of its own, or give the one for this purpose.

    `choose` picks one sign of a string at random. Raises LinkError.
    """
    for _ in range(_TRIES):
        try:
            async with engine.begin() as connection:
                return await _register(connection, wanted, choose)
        except IntegrityError:
            continue  # somebody else took the number meanwhile
    raise LinkError("Too many links are being registered at once. Please try again.")


async def _register(
    connection: AsyncConnection, wanted: Source, choose: Callable[[str], str]
) -> Source:
    known = await listed(connection)
    for one in known:
        if not one.retired and one.purpose == wanted.purpose:
            return one
    if why := refusal(known, wanted):
        raise LinkError(why)
    number = max((one.number for one in known), default=max(RESERVED_SOURCES.values())) + 1
    if number >= SOURCES:
        raise LinkError(f"All {SOURCES} numbers of links are used up; buttons hold no more.")
    code = new_code(choose, [one.code for one in known])
    made = replace(wanted, code=code, number=number)
    await connection.execute(insert(tables.sources).values(asdict(made)))
    return made


async def retire(engine: AsyncEngine, code: str) -> Source:
    """Let a link count as `other` from now on; its page still opens. Raises LinkError."""
    async with engine.begin() as connection:
        known = {one.code: one for one in await listed(connection)}
        if code not in known:
            raise LinkError(f"There is no link with the code {code}. joldas links list shows all.")
        await connection.execute(
            update(tables.sources).where(tables.sources.c.code == code).values(retired=True)
        )
        return replace(known[code], retired=True)
