"""Runs migrations on the connection it is given, or on that of alembic.ini."""

from alembic import context
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection

from bot.store.tables import metadata


def _run(connection: Connection) -> None:
    # batch: SQLite cannot alter most of a table in place
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    url = context.config.get_main_option("sqlalchemy.url")
    if url is None:
        raise SystemExit("alembic.ini names no sqlalchemy.url")
    with create_engine(url).connect() as own:
        _run(own)
        own.commit()
