"""The register of links: permanent codes and numbers, known to all, needed by nobody to answer."""

import asyncio
import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.links import LinkError, Source
from bot.store import registry, sources
from bot.store.database import open_engine, upgrade
from bot.store.registry import Registry

POSTER = Source("", 0, "spring", "rodnik", "poster", "schooling/no-iin", "tg", "school 15")
CHOOSE = random.Random(7).choice  # noqa: S311 - no secret here


@pytest.fixture
async def ready(engine: AsyncEngine) -> AsyncEngine:
    """Give a database with its tables."""
    await upgrade(engine)
    return engine


async def listed(engine: AsyncEngine) -> list[Source]:
    """Read the register."""
    async with engine.connect() as connection:
        return await sources.listed(connection)


async def test_registered_once(ready: AsyncEngine) -> None:
    """A link gets a code and a number; asked for again, the same one is given."""
    made = await sources.register(ready, POSTER, CHOOSE)
    assert (made.number, len(made.code)) == (6, 6)
    assert await sources.register(ready, POSTER, CHOOSE) == made
    topics = await sources.register(ready, replace(POSTER, node=None), CHOOSE)
    assert topics.number == 7
    assert await listed(ready) == [made, topics]


async def test_retired_not_deleted(ready: AsyncEngine) -> None:
    """A retired link stays, its number and code are not given again, and its purpose is free."""
    first = await sources.register(ready, POSTER, CHOOSE)
    assert (await sources.retire(ready, first.code)).retired
    again = await sources.register(ready, POSTER, CHOOSE)
    assert again.number == 7
    assert again.code != first.code
    assert [one.retired for one in await listed(ready)] == [True, False]
    with pytest.raises(LinkError, match="zzzzzz"):
        await sources.retire(ready, "zzzzzz")


async def test_at_once(engine: AsyncEngine, url: str) -> None:
    """Links that are registered at the same moment have numbers of their own."""
    await upgrade(engine)
    engines = [open_engine(url) for _ in range(4)]
    wanted = [replace(POSTER, place=f"stall {name}") for name in ("a", "b", "c", "d")]
    async with asyncio.TaskGroup() as tasks:
        made = [
            tasks.create_task(_patiently(own, one))
            for own, one in zip(engines, wanted, strict=True)
        ]
    for one in engines:
        await one.dispose()
    assert sorted(task.result().number for task in made) == [6, 7, 8, 9]


async def _patiently(engine: AsyncEngine, wanted: Source) -> Source:
    while True:
        try:
            return await sources.register(engine, wanted, CHOOSE)
        except Exception:  # noqa: BLE001 - SQLite is locked for a moment
            await asyncio.sleep(0.05)


@asynccontextmanager
async def kept(engine: AsyncEngine, copy: Path) -> AsyncIterator[Registry]:
    """Run a registry."""
    made = Registry(engine, copy)
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(made.run())
        yield made
        task.cancel()


async def until(found: Registry, numbers: dict[str, int]) -> None:
    """Wait until these links are known."""
    async with asyncio.timeout(5):
        while found.numbers != numbers:
            await asyncio.sleep(0.01)


async def test_known_to_all(
    ready: AsyncEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What one replica or the command line registers or retires, another knows soon."""
    monkeypatch.setattr(registry, "_EVERY", 0.05)
    async with kept(ready, tmp_path / "links.json") as one:
        made = await one.register(POSTER)
        assert made
        assert one.numbers == {made.code: 6}
        other = await sources.register(ready, replace(POSTER, node=None), CHOOSE)
        await until(one, {made.code: 6, other.code: 7})
        await sources.retire(ready, made.code)
        await until(one, {other.code: 7})


async def test_without_a_database(ready: AsyncEngine, tmp_path: Path) -> None:
    """A start without a database knows the links of before; what cannot be made is told so."""
    copy = tmp_path / "links.json"
    async with kept(ready, copy) as before:
        made = await before.register(POSTER)
        assert made
    nowhere = open_engine("postgresql+psycopg://nobody@127.0.0.1:1/none")
    async with kept(nowhere, copy) as after:
        assert after.numbers == {made.code: 6}
        assert await after.register(replace(POSTER, node=None)) is None
    await nowhere.dispose()
    assert json.loads(copy.read_text()) == {made.code: 6}


@pytest.mark.parametrize("held", ["", "[]", "{", '{"a": "b"}', '{"a": null}'])
async def test_a_damaged_copy(held: str, ready: AsyncEngine, tmp_path: Path) -> None:
    """A copy that was torn is as good as none."""
    copy = tmp_path / "links.json"
    copy.write_text(held)
    assert not Registry(ready, copy).numbers
