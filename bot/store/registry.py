"""Which links are active, in memory: nobody who comes by a link waits for the database."""

import asyncio
import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.links import Source
from bot.store import sources
from bot.store.clerk import at_most

_EVERY = 5.0
"""Seconds after which links that others registered or retired are known here."""

_LONGEST = 3.0
"""Seconds that registering may take: somebody looks at the chat meanwhile."""


class Registry:
    """Keeps the numbers of active links, and a copy of them for a start without a database."""

    def __init__(self, engine: AsyncEngine, copy: Path) -> None:
        """`copy` is a file on the local disk."""
        self._engine = engine
        self._copy = copy
        self._one_by_one = asyncio.Lock()
        self.numbers: Mapping[str, int] = MappingProxyType(_read(copy))
        """The number of each active link by its code; a new mapping where it has changed."""

    async def run(self) -> None:
        """Look at the database now and then, for ever."""
        while True:
            # a database that is away changes no link
            with suppress(SQLAlchemyError, OSError):
                await self._refresh()
            await asyncio.sleep(_EVERY)

    async def register(self, wanted: Source) -> Source | None:
        """Register a link; None where the database does not answer. Raises LinkError."""
        try:
            async with at_most(_LONGEST):
                made = await sources.register(self._engine, wanted, secrets.choice)
                await self._refresh()
        except (SQLAlchemyError, OSError):
            return None
        return made

    async def _refresh(self) -> None:
        # an earlier look that comes back late must not undo what a later one has seen
        async with at_most(_LONGEST), self._one_by_one:
            async with self._engine.connect() as connection:
                known = await sources.listed(connection)
            numbers = {one.code: one.number for one in known if not one.retired}
            if numbers != self.numbers:
                self.numbers = MappingProxyType(numbers)
                with suppress(OSError):
                    await asyncio.to_thread(_write, self._copy, numbers)


def _read(copy: Path) -> dict[str, int]:
    try:
        held = json.loads(copy.read_text("utf-8"))
        return {str(code): int(number) for code, number in held.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _write(copy: Path, numbers: Mapping[str, int]) -> None:
    copy.parent.mkdir(parents=True, exist_ok=True)
    new = copy.with_suffix(".new")
    new.write_text(json.dumps(dict(numbers)), "utf-8")
    new.replace(copy)
