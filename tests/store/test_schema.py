"""What the database may hold, and that migrations make exactly that."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    DateTime,
    Integer,
    MetaData,
    String,
    Table,
    inspect,
    text,
)
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import TABLES, Tally
from bot.store import tables
from bot.store.books import add, book, claim, counts
from bot.store.database import migrate, open_engine, tidy, upgrade

PERIODS = {"day", "week", "month"}
DIMENSIONS = {"source", "event", "tree", "locale", "node"}
ALLOWED = {
    "counts_by_source_day": ["day", "source", "event", "n"],
    "counts_by_source_month": ["month", "source", "tree", "event", "n"],
    "counts_by_source_language_month": ["month", "source", "locale", "event", "n"],
    "counts_by_language_week": ["week", "locale", "tree", "event", "n"],
    "counts_by_node_week": ["week", "tree", "node", "event", "n"],
    "quality_day": ["day", "event", "n"],
    "cursor": ["bot", "position", "writer"],
    "inbox": ["bot", "key", "day"],
    "sources": [
        *("code", "number", "campaign", "partner", "channel"),
        *("node", "locale", "place", "retired"),
    ],
    "releases": ["period", "version", "body", "sha256"],
    "audit": ["day", "label", "deed", "sha256"],
    "alembic_version": ["version_num"],
}
"""Every column there may be. Whoever adds one here changes what the bot promises families."""

KINDS = {
    "n": Integer,
    "number": Integer,
    "retired": Boolean,
    "version": Integer,
    **dict.fromkeys(["bot", "position", "writer", "key"], BigInteger),
}


def length(kind: object) -> int:
    """Tell how long a text of this type may be, 0 where it has no limit."""
    return (kind.length or 0) if isinstance(kind, String) else 1


def forbidden(columns: dict[str, dict[str, object]]) -> list[str]:
    """Say what is in the tables that must not be; types are given by table and column."""
    found = [f"table {name}" for name in columns if name not in ALLOWED]
    for name, held in columns.items():
        found += [f"{name}.{column}" for column in held if column not in ALLOWED.get(name, [])]
        found += [
            f"{name}.{column} is {kind!r}"
            for column, kind in held.items()
            if not isinstance(kind, KINDS.get(column, String))
            # a release is as long as it is; `core.release` says what may stand in it
            or (not 0 < length(kind) <= 64 and (name, column) != ("releases", "body"))
        ]
        beside = set(held) & DIMENSIONS
        if len(beside) > 3 or (held.keys() & {"n"} and len(set(held) & PERIODS) != 1):
            found.append(f"{name} has the dimensions {sorted(held)}")
    return found


def reflected(connection: Connection) -> dict[str, dict[str, object]]:
    """Read what is really there."""
    seen = inspect(connection)
    return {
        name: {str(column["name"]): column["type"] for column in seen.get_columns(name)}
        for name in seen.get_table_names()
    }


async def test_allow_list(engine: AsyncEngine) -> None:
    """A migrated database holds the allowed columns, no text that is free, no time, no person."""
    await upgrade(engine)
    async with engine.connect() as connection:
        columns = await connection.run_sync(reflected)
    assert not forbidden(columns)
    assert {name: sorted(held) for name, held in columns.items()} == {
        name: sorted(held) for name, held in ALLOWED.items()
    }


@pytest.mark.parametrize(
    "column",
    [
        Column("user_id", BigInteger),
        Column("n", String(64)),
        Column("week", DateTime),
        Column("event", String),
        Column("locale", String(64)),
    ],
    ids=str,
)
def test_allow_list_bites(column: Column[object]) -> None:
    """The allow-list notices a person's column, free text, another type, a fourth dimension."""
    held: dict[str, object] = {"week": String(64), "tree": String(64), "node": String(64)}
    held |= {"event": String(64), "n": Integer()}
    assert not forbidden({"counts_by_node_week": held})
    assert forbidden({"counts_by_node_week": {**held, str(column.name): column.type}})
    assert forbidden({"families": {}})


def test_tables_of_events() -> None:
    """Each table has exactly the period and the dimensions of `core.events`, its key, and `n`."""
    assert set(tables.counters) == set(TABLES)
    for name, table in tables.counters.items():
        declared = [TABLES[name].period, *TABLES[name].dimensions]
        assert [column.name for column in table.primary_key] == declared
        assert [column.name for column in table.columns] == [*declared, "n"]
        assert TABLES[name].period in PERIODS
        assert set(TABLES[name].dimensions) <= DIMENSIONS
        assert len(TABLES[name].dimensions) <= 3


def _differences(connection: Connection, metadata: MetaData) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


async def test_models_match_migrations(engine: AsyncEngine) -> None:
    """What migrations make is what the code believes; and a difference would be seen."""
    await upgrade(engine)
    more = MetaData()
    for table in tables.metadata.tables.values():
        table.to_metadata(more)
    Table("extra", more, Column("id", Integer, primary_key=True))
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences, tables.metadata) == []
        assert len(await connection.run_sync(_differences, more)) == 1


async def test_up_down_up(engine: AsyncEngine) -> None:
    """Migrations go up, down to nothing, and up again, with data in the tables."""
    tally = {(name, *(["x"] * (len(t.dimensions) + 1))): 3 for name, t in TABLES.items()}
    for _ in range(2):
        async with engine.begin() as connection:
            await connection.run_sync(migrate)
            assert not await counts(connection)
            await add(connection, tally)  # type: ignore[arg-type] # a Counter is a dict of these
            await add(connection, tally)  # type: ignore[arg-type]
            assert await counts(connection) == dict.fromkeys(tally, 6)
        async with engine.begin() as connection:
            await connection.run_sync(migrate)
            assert await counts(connection) == dict.fromkeys(tally, 6)
            await connection.run_sync(migrate, "base")
            assert set(await connection.run_sync(reflected)) == {"alembic_version"}
    await upgrade(engine)


async def test_between_releases(engine: AsyncEngine) -> None:
    """The first release's counts and cursor live through the upgrade, and through the way back."""
    tally: Tally = Counter({("quality_day", "2026-11-23", "skipped_update"): 7})
    cursor = "INSERT INTO cursor (bot, position, commits) VALUES (42, 1001, 12)"
    async with engine.begin() as connection:
        await connection.run_sync(migrate, "0001")
        await add(connection, tally)
        await connection.execute(text(cursor))
    async with engine.begin() as connection:
        await connection.run_sync(migrate)
        assert await counts(connection) == tally
        assert await claim(connection, 42, 5) == 1001
        await book(connection, 42, {1001: tally}, date(2026, 11, 23))
    async with engine.begin() as connection:
        await connection.run_sync(migrate, "-3")
        assert await counts(connection) == tally + tally
        found = await connection.execute(text("SELECT bot, position, commits FROM cursor"))
        assert found.one() == (42, 1001, 0)
        await connection.run_sync(migrate)
        assert await counts(connection) == tally + tally
        assert await claim(connection, 42, 6) == 1001


async def test_failed_migration(engine: AsyncEngine) -> None:
    """A migration that fails half-way leaves nothing behind, on SQLite too."""
    cursor = Table("cursor", MetaData(), Column("other", Integer))
    async with engine.begin() as connection:
        await connection.run_sync(cursor.create)
    with pytest.raises(Exception, match="cursor"):
        await upgrade(engine)
    async with engine.connect() as connection:
        assert set(await connection.run_sync(reflected)) == {"cursor"}


async def test_errors_hide_values(engine: AsyncEngine) -> None:
    """An error of the database does not say the values that were to be written."""
    await upgrade(engine)
    with pytest.raises(Exception, match=re.compile("quality_day", re.IGNORECASE)) as failure:
        async with engine.begin() as connection:
            await connection.execute(
                tables.counters["quality_day"].insert(),
                [{"day": "secret-day", "event": "secret-event", "n": None}],
            )
    said = str(failure.value).partition("[SQL")[2]
    assert "secret" not in said


def _bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_nothing_lingers(tmp_path: Path) -> None:
    """After `tidy`, what was deleted from SQLite is on no byte of the disk."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path}/counts.db")
    await upgrade(engine)
    table = tables.counters["quality_day"]
    async with engine.begin() as connection:
        await connection.execute(table.insert(), [{"day": "d", "event": "lingering", "n": 1}])
    async with engine.begin() as connection:
        await connection.execute(table.delete())
    await tidy(engine)
    written = _bytes(tmp_path)
    await engine.dispose()
    assert b"lingering" not in written


async def test_released_and_back(engine: AsyncEngine) -> None:
    """Counts live through the table of releases, and through its going; the way back is clean."""
    tally: Tally = Counter({("quality_day", "2026-11-23", "skipped_update"): 7})
    release = {"period": "2026-W48", "version": 1, "body": "{}", "sha256": "0" * 64}
    async with engine.begin() as connection:
        await connection.run_sync(migrate, "0003")
        await add(connection, tally)
    for _ in range(2):
        async with engine.begin() as connection:
            await connection.run_sync(migrate)
            assert await counts(connection) == tally
            await connection.execute(tables.releases.insert(), release)
            deed = {"day": "2026-12-02", "label": "office", "deed": "release", "sha256": "0" * 64}
            await connection.execute(tables.audit.insert(), deed)
        async with engine.begin() as connection:
            await connection.run_sync(migrate, "-1")
            assert not {"releases", "audit"} & set(await connection.run_sync(reflected))
            assert await counts(connection) == tally
