"""The tables on disk: the counters of `core.events`, and the cursor. No column for a person."""

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
    Column("commits", BigInteger, nullable=False),
)
"""How far the bot's updates are counted. `bot` is the bot's own id, `position` the next update
to fetch, `commits` how many transactions there were: it tells a lost reply from a second bot."""
