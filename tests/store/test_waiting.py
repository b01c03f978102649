"""What waits: bounded, none lost, and what was at risk is told."""

import itertools
import sqlite3
from collections import Counter
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import Tally
from bot.store.spool import Spool
from bot.store.waiting import Waiting
from tests.store.disks import locked
from tests.store.keeping import TODAY, House, arrives, batch, cell, of_itself, stored, working


class Full(Spool):
    """A spool on a disk without room."""

    def add(self, _: object) -> None:
        """Refuse."""
        raise sqlite3.OperationalError("database or disk is full")


def waits(spool: Spool) -> Waiting:
    """Let counts wait, with keys of their own that are told apart."""
    return Waiting(spool, lambda: TODAY, itertools.count(1).__next__)


def total(waiting: Waiting) -> Tally:
    """Add up what waits in memory."""
    whole: Tally = Counter()
    for counted in waiting.first(10**6).values():
        whole.update(counted)
    return whole


def told(of: Tally, event: str) -> int:
    """Read one event of the bot about itself."""
    return of["quality_day", TODAY.isoformat(), event]


async def test_bounded(tmp_path: Path) -> None:
    """Without database and disk at most about 10,000 wait apart; their sum is right throughout."""
    waiting = waits(Full(tmp_path / "spool.db"))
    for number in range(25_000):
        waiting.take(number, cell("a"))
        if number % 100 == 99:
            await waiting.to_disk()
            assert len(waiting) <= 10_101
    whole = total(waiting)
    assert told(whole, "a") == 25_000
    assert told(whole, "unsaved_update") == 25_000
    assert told(whole, "spooled_update") == 0
    assert waiting.unsaved == 25_000  # folded or not, a crash would lose them


async def test_first_word_holds(tmp_path: Path) -> None:
    """An update that is answered again while it waits counts as it did first."""
    waiting = waits(Spool(tmp_path / "spool.db"))
    waiting.take(5, cell("a"))
    waiting.take(5, cell("b"))
    assert waiting.first(9) == {5: cell("a")}
    assert waiting.holds([4, 5])
    waiting.drop([5])
    assert not waiting.holds([5])


async def test_to_disk_and_back(tmp_path: Path) -> None:
    """What goes to disk leaves memory, and is counted as having waited there, updates alone."""
    waiting = waits(Spool(tmp_path / "spool.db"))
    waiting.take(5, cell("a"))
    waiting.take(6, cell("a"))
    waiting.note("process_restart")
    await waiting.to_disk()
    await waiting.to_disk()
    assert (len(waiting), waiting.unsaved) == (0, 0)
    later = waits(Spool(tmp_path / "spool.db"))
    await later.look()
    assert later.spooled == waiting.spooled == 4
    held = await later.first_spooled(9)
    whole: Tally = sum(held.values(), Counter())
    assert [told(whole, name) for name in ("a", "spooled_update", "process_restart")] == [2, 2, 1]
    await later.drop_spooled(held)
    assert later.spooled == 0


async def test_disk_has_room_again(tmp_path: Path) -> None:
    """What waited in memory goes to disk later; both are told, each update once."""
    spool: Spool = Full(tmp_path / "spool.db")
    waiting = waits(spool)
    for number in (5, 6):
        waiting.take(number, cell("a"))
        await waiting.to_disk()
    assert waiting.unsaved == 2
    spool.__class__ = Spool
    await waiting.to_disk()
    assert (waiting.unsaved, len(waiting)) == (0, 0)
    whole: Tally = sum(spool.first(99).values(), Counter())
    assert [told(whole, name) for name in ("a", "unsaved_update", "spooled_update")] == [2, 2, 2]


async def test_outage_without_room(engine: AsyncEngine, house: House) -> None:
    """With database and disk both away, all is counted in the end, and told to be at risk."""
    house.spool.__class__ = Full
    async with working(house.ledger(patience=0.2)) as ledger:
        await ledger.resume()
        await ledger.record(batch(1, 1), 2)
        async with locked(engine):
            await ledger.record(batch(2, 3), 5)
            await ledger.record(batch(5, 2), 7)
            assert ledger.away
        await arrives(engine, {str(number): 1 for number in range(1, 7)})
    assert (await of_itself(engine))["unsaved_update"] == 5


async def test_damaged_spool(engine: AsyncEngine, house: House) -> None:
    """A damaged spool keeps nothing from being counted in a database that is well."""
    house.spool._path.parent.mkdir()
    house.spool._path.write_bytes(b"this is no database" * 200)
    async with working(house.ledger(patience=0.2)) as ledger:
        await ledger.record(batch(1, 2), 3)
        await arrives(engine, {"1": 1, "2": 1})


async def test_folded_while_it_is_written(tmp_path: Path) -> None:
    """What a transaction may hold already is never added up: it would have no key any more."""
    waiting = waits(Full(tmp_path / "spool.db"))
    for number in range(10_050):
        waiting.take(number, cell(number))
    under_way = waiting.first(500)
    await waiting.to_disk()
    assert waiting.first(500) == under_way


async def test_a_sick_spool_does_not_stand_in_the_way(engine: AsyncEngine, house: House) -> None:
    """Where the disk of the spool fails, a database that works goes on being written at once."""
    house.spool.add({5: cell("old")})
    sick = Full(house.spool._path)
    sick.first = _fail  # type: ignore[method-assign, assignment] # it cannot be read either
    ledger = house.ledger()
    ledger._waiting._spool = sick
    async with working(ledger):
        await ledger.resume()
        await ledger.record([(7, cell("new"))], 8)
        assert ledger.ready
        assert await stored(engine) == {"new": 1}
        ledger._waiting._spool = house.spool
    assert await stored(engine) == {"new": 1, "old": 1}


def _fail(_: int) -> dict[int, Tally]:
    raise OSError


async def test_another_process_took_it(tmp_path: Path) -> None:
    """Where a second process has emptied the spool, nothing waits there any more."""
    spool = Spool(tmp_path / "spool.db")
    waiting = waits(spool)
    waiting.take(7, cell("a"))
    await waiting.to_disk()
    assert waiting.spooled
    spool.drop(list(spool.first(10)))
    assert await waiting.first_spooled(10) == {}
    assert waiting.spooled == 0
