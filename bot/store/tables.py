"""The tables on disk: counters (`core.events`), cursor, inbox, links, releases. No person."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, MetaData, String, Table, Text

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

sources = Table(
    "sources",
    metadata,
    Column("code", String(6), primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("campaign", String(64), nullable=False),
    Column("partner", String(64), nullable=False),
    Column("channel", String(64), nullable=False),
    Column("node", String(64), nullable=True),
    Column("locale", String(64), nullable=False),
    Column("place", String(64), nullable=False),
    Column("retired", Boolean, nullable=False),
)
"""Links that partners hand out (`core.links.Source`). Retired ones stay: codes are permanent."""

releases = Table(
    "releases",
    metadata,
    Column("period", String(64), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
)
"""What is published (`core.release`), kept for ever. `version` is of its rules and form."""

audit = Table(
    "audit",
    metadata,
    Column("day", String(10), primary_key=True),
    Column("label", String(64), primary_key=True),
    Column("deed", String(64), primary_key=True),
    Column("sha256", String(64), primary_key=True),
)
"""Which label released or exported what (its fingerprint), on which day; and nothing else."""
