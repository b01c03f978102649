"""The one transaction: what is new among the keys, its counts, and the cursor, all or none."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.events import TABLES, Tally, periods
from bot.store import tables

_WINDOW = 1000
"""Updates below the cursor whose keys are kept: Telegram gives at most 100 that it gave before."""

DAYS = {"day": 90, "week": 731, "month": 731}
"""Days after which a row of such a period is deleted: 90 days, and 24 months (DESIGN)."""


async def claim(connection: AsyncConnection, bot: int, writer: int) -> int:
    """Take the cursor of a bot over, and give the next update to fetch: 0 for a new bot."""
    insert = insert_of(connection.dialect.name)(tables.cursor).values(
        bot=bot, position=0, writer=writer
    )
    # one statement, so that nobody commits between taking it over and reading it
    taken = await connection.execute(
        insert.on_conflict_do_update(
            index_elements=["bot"], set_={"writer": insert.excluded.writer}
        ).returning(tables.cursor.c.position)
    )
    return int(taken.scalar_one())


async def move(
    connection: AsyncConnection, bot: int, writer: int | None, position: int | None
) -> bool:
    """Move the cursor of who has one; False where another process has taken it over."""
    if writer is None or position is None:
        return True
    moved = await connection.execute(
        update(tables.cursor)
        .where(tables.cursor.c.bot == bot, tables.cursor.c.writer == writer)
        .values(position=position)
    )
    return moved.rowcount == 1


async def book(
    connection: AsyncConnection, bot: int, items: Mapping[int, Tally], today: date
) -> None:
    """Count what is not counted yet, each by its key."""
    if not items:
        return
    # sorted here and in `add`: two replicas that lock rows in one order never wait in a circle
    rows = [{"bot": bot, "key": key, "day": today.isoformat()} for key in sorted(items)]
    fresh = await connection.execute(_new_keys(connection.dialect.name), rows)
    tally: Tally = Counter()
    for key in fresh.scalars():
        tally.update(items[key])
    await add(connection, tally)


async def add(connection: AsyncConnection, tally: Tally) -> None:
    """Add a tally to the counters, in the transaction of the caller."""
    for name, table in tables.counters.items():
        columns = [column.name for column in table.columns][:-1]
        rows = [
            {**dict(zip(columns, key[1:], strict=True)), "n": n}
            for key, n in sorted(tally.items())
            if key[0] == name
        ]
        if rows:
            await connection.execute(_more(connection.dialect.name, name), rows)


async def forget(connection: AsyncConnection, bot: int, today: date, position: int | None) -> None:
    """Delete the keys that nobody can bring again. `position` is that of a polling bot.

    Of the last two days for webhooks: Telegram brings an update again for a day.
    """
    keys = tables.inbox.c
    old = keys.day <= (today - timedelta(days=2)).isoformat()
    if position is not None:
        old |= (keys.key >= 0) & ~keys.key.between(position - _WINDOW, position)
    await connection.execute(delete(tables.inbox).where(keys.bot == bot, old))


async def retire(connection: AsyncConnection, today: date) -> None:
    """Delete the counts that are older than is promised."""
    for name, table in TABLES.items():
        last = periods(today - timedelta(days=DAYS[table.period]))[table.period]
        stored = tables.counters[name]
        await connection.execute(delete(stored).where(stored.c[table.period] < last))


async def counts(connection: AsyncConnection, of: Collection[str] | None = None) -> Tally:
    """Read every counter, or those of some periods."""
    tally: Tally = Counter()
    for name, table in tables.counters.items():
        found = select(table)
        if of is not None:
            found = found.where(table.c[TABLES[name].period].in_(sorted(of)))
        for row in await connection.execute(found):
            tally[(name, *row[:-1])] = row[-1]
    return tally


@cache
def _new_keys(dialect: str) -> Any:  # noqa: ANN401 - two dialects, one statement
    insert = insert_of(dialect)(tables.inbox).on_conflict_do_nothing()
    return insert.returning(tables.inbox.c.key)


@cache
def _more(dialect: str, name: str) -> Any:  # noqa: ANN401 - two dialects, one statement
    """Write the statement once for many rows: with the rows in it SQLAlchemy compiles each anew."""
    table = tables.counters[name]
    insert = insert_of(dialect)(table)
    return insert.on_conflict_do_update(
        index_elements=table.primary_key, set_={"n": table.c.n + insert.excluded.n}
    )


def insert_of(dialect: str) -> Any:  # noqa: ANN401 - two dialects, one call
    """Give the `insert` of a dialect, which knows what to do about a row that is there."""
    return (postgresql if dialect == "postgresql" else sqlite).insert
