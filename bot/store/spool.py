"""The spool: counts that wait on the local disk while the database is away.

It holds an update's id and what it counts, and nothing else. What is written here survives the
process; it goes to the database by the same keys, so that nothing is counted twice.
"""

import json
import os
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from bot.core.events import Tally

_WAIT = 1.0
"""Seconds to wait for another process that writes here just now."""


class Spool:
    """A file of counts by key. Every call may raise sqlite3.Error or OSError: disks get full."""

    def __init__(self, path: Path) -> None:
        """Make nothing yet: the file is made when it is first needed."""
        self._path = path

    def add(self, items: Mapping[int, Tally]) -> None:
        """Keep counts, durably when this returns. A key that is there already stays as it is."""
        rows = [
            (key, json.dumps([[*row, n] for row, n in tally.items()]))
            for key, tally in items.items()
        ]
        with self._opened() as connection:
            connection.executemany("INSERT OR IGNORE INTO waiting VALUES (?, ?)", rows)

    def first(self, most: int) -> dict[int, Tally]:
        """Give what waits, at most so many, the lowest keys first."""
        if not self._path.exists():
            return {}
        with self._opened() as connection:
            rows = connection.execute("SELECT * FROM waiting ORDER BY key LIMIT ?", (most,))
            return {
                key: Counter({tuple(row): n for *row, n in json.loads(held)}) for key, held in rows
            }

    def drop(self, keys: Collection[int]) -> None:
        """Forget what is in the database now."""
        with self._opened() as connection:
            connection.executemany("DELETE FROM waiting WHERE key = ?", [(key,) for key in keys])

    def size(self) -> int:
        """Tell how many keys wait."""
        if not self._path.exists():
            return 0
        with self._opened() as connection:
            return int(connection.execute("SELECT count(*) FROM waiting").fetchone()[0])

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # for the owner's eyes: exact counts
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(self._path, timeout=_WAIT)) as connection:
            # EXTRA: a power cut does not bring the journal of a finished transaction back
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS waiting (key INTEGER PRIMARY KEY, tally TEXT NOT NULL)"
            )
            with connection:
                yield connection
