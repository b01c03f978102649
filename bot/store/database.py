"""The database: how it is opened, and brought up to date."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import event, make_url, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

_MIGRATIONS = Path(__file__).parents[2] / "migrations"
_SOON = 0.5
"""Seconds that the bot's writer waits for a lock: no family waits, but it should know soon."""

PATIENT = 5.0
"""Seconds that a person's command or page waits for one: it must not lose against a busy bot."""

_LOCK = 0x4A4F4C444153
"""Any number that nobody else locks by: "JOLDAS"."""


def open_engine(url: str, wait: float = _SOON) -> AsyncEngine:
    """Open SQLite (`sqlite+aiosqlite:///file`) or PostgreSQL (`postgresql+psycopg://…`).

    Nothing is connected to yet, so this works while the database is down. Parameters never
    appear in errors. `wait`: seconds after which a lock that others hold is an error.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_async_engine(parsed, hide_parameters=True, connect_args={"timeout": wait})
        event.listen(engine.sync_engine, "connect", _tune_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
        return engine
    return create_async_engine(
        parsed,
        hide_parameters=True,
        pool_size=2,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": 2,
            "options": f"-c lock_timeout={int(wait * 1000)} -c statement_timeout=10000",
        },
    )


def _tune_sqlite(connection: Any, _: object) -> None:  # noqa: ANN401 - the driver's own type
    connection.isolation_level = None  # `_begin_sqlite` begins, so that tables change as one
    cursor = connection.cursor()
    # FULL: a commit survives a power cut. secure_delete: what is deleted is overwritten.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def is_there(engine: AsyncEngine) -> bool:
    """Tell whether there is a database file; a server is there or not as it is asked."""
    path = engine.url.database
    return engine.dialect.name != "sqlite" or path is None or Path(path).exists()


async def upgrade(engine: AsyncEngine) -> None:
    """Bring the tables up to date.

    Raises SQLAlchemyError or OSError while it cannot, CommandError where a newer Joldas made them.
    """
    if engine.dialect.name == "sqlite" and engine.url.database:
        Path(engine.url.database).parent.mkdir(parents=True, exist_ok=True)
    async with engine.begin() as connection:
        if engine.dialect.name == "postgresql":  # replicas start at once; one of them migrates
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        await connection.run_sync(migrate)


def migrate(connection: Connection, revision: str = "head") -> None:
    """Move the tables to a revision, upwards or, from a later one, downwards."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    step = command.downgrade if revision.startswith("-") or revision == "base" else command.upgrade
    step(config, revision)


async def probe(engine: AsyncEngine) -> None:
    """Ask the database for nothing, to know that it is there."""
    async with engine.connect() as connection:
        await connection.execute(text("SELECT 1"))


async def tidy(engine: AsyncEngine) -> None:
    """Fold SQLite's journal into its file, so that nothing deleted lingers there."""
    if engine.dialect.name == "sqlite":
        async with engine.connect() as connection:
            # beside SQLAlchemy, which would begin a transaction, and that stops a checkpoint
            raw = (await connection.get_raw_connection()).driver_connection
            if raw is not None:
                await raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
