"""What waits for the database: in memory for a moment, then on the local disk.

Each update has a key, and the database counts a key once. So it does no harm when something waits
here and is in the database already, or waits in both places.
"""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from datetime import date
from itertools import islice

from bot.core.events import Event, Tally, tally
from bot.store.spool import Spool

_MOST = 10_000
"""Most updates that are kept apart in memory, where neither database nor disk takes them."""

_UNDER_WAY = 1000
"""More than a transaction takes."""


class Waiting:
    """Counts by key, in the order in which they came."""

    def __init__(self, spool: Spool, today: Callable[[], date], number: Callable[[], int]) -> None:
        """`today` in Asia/Almaty; `number` gives random ones below 2**62."""
        self._spool = spool
        self._number = number
        self._one_by_one = asyncio.Lock()
        self._memory: dict[int, Tally] = {}
        self._told: set[int] = set()
        self._folded: dict[int, int] = {}
        self.today = today
        self.spooled = 0
        """How many keys wait on disk."""

    @property
    def unsaved(self) -> int:
        """How many updates were acknowledged and wait in memory alone."""
        return len(self._told) + sum(self._folded.values())

    def __len__(self) -> int:
        """Tell how many keys wait in memory."""
        return len(self._memory)

    def take(self, key: int | None, counted: Tally) -> int:
        """Let counts wait; gives the key that was made for what no update brought.

        The first word for a key holds: what is answered again is not counted again.
        """
        key = self._key() if key is None else key
        self._memory.setdefault(key, counted)
        return key

    def note(self, event: str, times: int = 1, *, key: int | None = None) -> None:
        """Count something about the bot itself, once for a key if it has one."""
        row = tally([Event(event)], self.today(), "", "")
        self.take(key, Counter(dict.fromkeys(row, times)))

    def holds(self, keys: Iterable[int]) -> bool:
        """Tell whether one of the keys waits in memory."""
        return any(key in self._memory for key in keys)

    def first(self, most: int) -> dict[int, Tally]:
        """Give what waits in memory, at most so many, the oldest first."""
        return dict(islice(self._memory.items(), most))

    def drop(self, keys: Collection[int]) -> None:
        """Forget what is in the database, of what waited in memory."""
        for key in keys:
            self._memory.pop(key, None)
        self._told.difference_update(keys)
        for key in self._folded.keys() & set(keys):
            del self._folded[key]

    def forget(self) -> None:
        """Forget updates that were never acknowledged: another process will be given them."""
        self.drop([key for key in self._memory if key >= 0 and key not in self._told])

    async def look(self) -> bool:
        """Learn how much another process left on disk; False where the disk does not say."""
        async with self._one_by_one:
            try:
                self.spooled = await asyncio.to_thread(self._spool.size)
            except (sqlite3.Error, OSError):
                # damaged, or not ours: the bot goes on without it
                return False
            return True

    async def first_spooled(self, most: int) -> dict[int, Tally]:
        """Give what waits on disk, at most so many. Raises sqlite3.Error or OSError."""
        async with self._one_by_one:
            items = await asyncio.to_thread(self._spool.first, most)
            if len(items) < most:  # another process may have taken what was counted here
                self.spooled = len(items)
            return items

    async def drop_spooled(self, keys: Collection[int]) -> None:
        """Forget what is in the database, on disk. Raises sqlite3.Error or OSError."""
        async with self._one_by_one:
            await asyncio.to_thread(self._spool.drop, keys)
            self.spooled = await asyncio.to_thread(self._spool.size)

    async def to_disk(self, keys: Iterable[int] | None = None) -> None:
        """Move everything from memory to the local disk; where that cannot be, leave it.

        With `keys`: unless somebody else has moved these meanwhile.
        """
        async with self._one_by_one:
            if not (self._memory if keys is None else self.holds(keys)):
                return
            items = self.first(len(self))
            updates = sum(key >= 0 for key in items)
            if updates:
                row = tally([Event("spooled_update")], self.today(), "", "")
                items[self._key()] = Counter(dict.fromkeys(row, updates))
            try:
                await asyncio.to_thread(self._spool.add, items)
            except (sqlite3.Error, OSError):
                self._fold()
            else:
                self.spooled += len(items)
                self.drop(items)

    def _fold(self) -> None:
        """Keep memory bounded: the counts of the oldest are added up, and then have one key."""
        new = {key for key in self._memory if key >= 0} - self._told
        if new:
            self.note("unsaved_update", len(new))
            self._told |= new
        if len(self._memory) > _MOST:
            whole: Tally = Counter()
            folded = 0
            # not the first of them: they may be under way to the database with their own keys
            for key in list(islice(self._memory, _UNDER_WAY, _MOST // 2)):
                whole.update(self._memory.pop(key))
                folded += self._folded.pop(key, key >= 0)
                self._told.discard(key)
            self._folded[self.take(None, whole)] = folded

    def _key(self) -> int:
        # negative, and below what anybody names: no update has such a number
        return -(1 << 40) - self._number()
