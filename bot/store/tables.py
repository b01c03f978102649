"""The tables on disk: the counters of `core.events`, cursor and inbox. No column for a person."""

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table

from bot.core.events import TABLES

metadata = MetaData()

counters = {
    name: Table(
        name,
        metadata,
        *(
            Column(column, String(64), primary_key=True)
            for column in (table.period, *table.dimensions)
        ),
        Column("n", Integer, nullable=False),
    )
    for name, table in TABLES.items()
}
"""Each counter's key is its period and dimensions; `n` is exact."""

cursor = Table(
    "cursor",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
    Column("writer", BigInteger, nullable=False, server_default="0"),
)
"""How far a polling bot has counted. `bot` is the bot's own id, `position` the next update to
fetch, `writer` a random number of the process that may move it: who starts later takes it over."""

inbox = Table(
    "inbox",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("day", String(10), nullable=False),
)
"""What is counted already, so that nothing is counted twice. `key` is an update's id, or a negative
number for what no update brought; `day` is when it was written. Kept for two days at most."""
