"""A backup holds every closed count and nothing else, and comes back as it was, or not at all."""

import hashlib
import json
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.events import TABLES, Event, Tally, tally
from bot.core.links import Source
from bot.store import sources, tables
from bot.store.backup import FORMAT, BackupError, Held, dump, read, restore, written
from bot.store.books import add, counts
from bot.store.database import open_engine, upgrade
from tests.rigs.scan import Needles, scan

TODAY = date(2026, 11, 23)
"""A Monday: the week before is over, the month is not."""

POSTER = Source("abc234", 6, "spring", "rodnik", "poster", "schooling/no-iin", "tg", "school 15")

EVENTS = sorted({event for table in TABLES.values() for event in table.events})


def counted(day: date, times: int = 1) -> Tally:
    """Count every event there is on a day, in another language and from another source."""
    once = tally(
        [Event(name, "labour", "labour/no-contract") for name in EVENTS] + [Event("urgent")],
        day,
        "uz-Latn",
        "direct",
    )
    return Counter({row: n * times for row, n in once.items()})


def some() -> Tally:
    """Give counts of a year: of the running day, week and month, and of many that are over."""
    days = [TODAY - timedelta(days=back) for back in (0, 1, 2, 7, 8, 21, 22, 23, 30, 60, 360)]
    return sum((counted(day, at + 1) for at, day in enumerate(days)), Counter())


def closed(all_counts: Tally, today: date) -> Tally:
    """Say again, in another way than the bot, which rows are over: those unlike today's."""
    now = {row[0]: row[1] for row in counted(today)}
    return Counter({row: n for row, n in all_counts.items() if row[1] != now[row[0]]})


def sealed(*lines: object) -> bytes:
    """Make a file with a checksum that fits, whatever is in it."""
    body = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    return body + json.dumps({"sha256": hashlib.sha256(body).hexdigest()}).encode() + b"\n"


HEADER = {
    "joldas_backup": 1,
    "made": TODAY.isoformat(),
    "joldas": "0.1.0",
    "tables": {"quality_day": ["day", "event", "n"]},
}


@pytest.fixture
async def full(engine: AsyncEngine) -> AsyncEngine:
    """Give a database with counts of a year, and a cursor."""
    await upgrade(engine)
    async with engine.begin() as connection:
        await add(connection, some())
        await connection.execute(
            tables.cursor.insert(),
            {"bot": 7_412_558_963_001, "position": 918_273_645, "writer": 9},
        )
    return engine


@pytest.fixture
async def other(
    engine: AsyncEngine, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[AsyncEngine]:
    """Give an empty database of the other kind."""
    if engine.dialect.name == "sqlite":
        made = open_engine(request.getfixturevalue("postgres"))
    else:
        made = open_engine(f"sqlite+aiosqlite:///{tmp_path}/other.db")
    yield made
    await made.dispose()


async def stored(engine: AsyncEngine) -> Tally:
    """Read every counter."""
    async with engine.connect() as connection:
        return await counts(connection)


async def test_wiped_and_restored(full: AsyncEngine) -> None:
    """After backup, wipe and restore, every closed count is as it was, and no other is there."""
    before = closed(some(), TODAY)
    assert {row[0] for row in before} == set(TABLES)
    assert len(before) < len(some())
    data = await dump(full, TODAY, "0.1.0")
    assert await stored(full) == some()
    async with full.begin() as connection:
        for name in (*tables.metadata.tables, "alembic_version"):
            await connection.execute(text(f"DROP TABLE {name}"))
    assert await restore(full, read(data)) == (len(before), 0)
    assert await stored(full) == before
    assert await dump(full, TODAY, "0.1.0") == data


async def test_to_the_other_database(full: AsyncEngine, other: AsyncEngine) -> None:
    """SQLite's backup is restored into PostgreSQL, and the other way round; it is the same."""
    data = await dump(full, TODAY, "0.1.0")
    await restore(other, read(data))
    assert await stored(other) == closed(some(), TODAY)
    assert await dump(other, TODAY, "0.1.0") == data


async def links(engine: AsyncEngine) -> list[Source]:
    """Read the register of links."""
    async with engine.connect() as connection:
        return await sources.listed(connection)


async def test_links_come_back(full: AsyncEngine, other: AsyncEngine) -> None:
    """The links are in the file with the counts: a poster on a wall still counts after a wipe."""
    made = await sources.register(full, POSTER, lambda signs: signs[0])
    gone = await sources.register(full, replace(POSTER, node=None), lambda signs: signs[1])
    await sources.retire(full, gone.code)
    data = await dump(full, TODAY, "0.1.0")
    for _ in range(2):
        await restore(other, read(data))
        assert await links(other) == [made, replace(gone, retired=True)]
    await sources.retire(other, made.code)
    await restore(other, read(data))
    assert (await links(other))[0].retired


async def test_other_links(full: AsyncEngine, other: AsyncEngine) -> None:
    """A number or a code that means another link there is told, and nothing is written."""
    await sources.register(full, POSTER, lambda signs: signs[0])
    await upgrade(other)
    await sources.register(other, replace(POSTER, partner="iom"), lambda signs: signs[0])
    with pytest.raises(BackupError, match="other links"):
        await restore(other, read(await dump(full, TODAY, "0.1.0")))
    assert not await stored(other)


async def test_the_cursor_stays(full: AsyncEngine) -> None:
    """A restore does not touch how far the bot is, nor the counts of the running periods."""
    data = await dump(full, TODAY, "0.1.0")
    assert await restore(full, read(data)) == (0, len(closed(some(), TODAY)))
    async with full.connect() as connection:
        found = (await connection.execute(tables.cursor.select())).one()
    assert tuple(found) == (7_412_558_963_001, 918_273_645, 9)
    assert await stored(full) == some()


async def test_what_is_missing_is_added(full: AsyncEngine) -> None:
    """Into a database with a part of the same counts, only the others are written; then none."""
    data = await dump(full, TODAY, "0.1.0")
    async with full.begin() as connection:
        gone = await connection.execute(tables.counters["quality_day"].delete())
    lost = sum(row[0] == "quality_day" for row in closed(some(), TODAY))
    assert gone.rowcount > lost
    assert (await restore(full, read(data)))[0] == lost
    assert (await restore(full, read(data)))[0] == 0
    assert closed(await stored(full), TODAY) == closed(some(), TODAY)


async def test_other_numbers(full: AsyncEngine) -> None:
    """One count with another number, and nothing is written, also not what was missing."""
    data = await dump(full, TODAY, "0.1.0")
    async with full.begin() as connection:
        await connection.execute(tables.counters["counts_by_node_week"].delete())
        quality = tables.counters["quality_day"]
        await connection.execute(
            quality.update()
            .where(quality.c.day == "2026-11-22", quality.c.event == "stale_button")
            # fewer, for a bot that counted on would have more
            .values(n=1)
        )
    before = await stored(full)
    with pytest.raises(BackupError, match=r"for 1 of the .* quality_day of 2026-11-22") as refused:
        await restore(full, read(data))
    assert "stale_button" not in str(refused.value)
    assert await stored(full) == before


async def test_all_or_none(full: AsyncEngine, other: AsyncEngine) -> None:
    """A failure in the last table takes back what was written to the first."""
    data = await dump(full, TODAY, "0.1.0")
    await upgrade(other)
    async with other.begin() as connection:
        await connection.execute(text("CREATE UNIQUE INDEX one ON quality_day (n)"))
    with pytest.raises(IntegrityError):
        await restore(other, read(data))
    assert await stored(other) == Counter()


async def test_one_moment(full: AsyncEngine, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is committed while the tables are read is in the backup of all tables or of none."""
    late = counted(TODAY - timedelta(days=90))
    writer = open_engine(url)

    async def slow(connection: object) -> Tally:
        found: Tally = Counter()
        for name, table in tables.counters.items():
            for row in await connection.execute(table.select()):  # type: ignore[attr-defined]
                found[(name, *row[:-1])] = row[-1]
            if name == "counts_by_source_day":
                async with writer.begin() as between:
                    await add(between, late)
        return found

    monkeypatch.setattr("bot.store.backup.counts", slow)
    assert read(await dump(full, TODAY, "0.1.0")).tally == closed(some(), TODAY)
    await writer.dispose()
    assert await stored(full) == some() + late


async def test_no_database(tmp_path: Path, engine: AsyncEngine) -> None:
    """No file, or a database without our tables, is said to be so, and nothing is made."""
    nowhere = open_engine(f"sqlite+aiosqlite:///{tmp_path}/nowhere.db")
    with pytest.raises(BackupError, match="no database yet"):
        await dump(nowhere, TODAY, "0.1.0")
    assert not (tmp_path / "nowhere.db").exists()
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE other (id INTEGER)"))
    with pytest.raises(BackupError, match="no tables of Joldas"):
        await dump(engine, TODAY, "0.1.0")


async def test_nobody_is_in_it(full: AsyncEngine, tmp_path: Path) -> None:
    """Of a database that also holds people, not a byte of them, nor of the cursor, is written."""
    async with full.begin() as connection:
        await connection.execute(text("CREATE TABLE users (id BIGINT, name VARCHAR(64))"))
        await connection.execute(
            text("INSERT INTO users VALUES (:id, :name)"),
            {"id": 5_918_273_640_007, "name": "Gulnora Karimova"},
        )
    folder = tmp_path / "backup"
    folder.mkdir()
    (folder / "counts.jsonl").write_bytes(await dump(full, TODAY, "0.1.0"))
    people = Needles([5_918_273_640_007, 7_412_558_963_001], ["Gulnora Karimova", "918273645"])
    assert scan(people, [folder])[0] == []
    written = (folder / "counts.jsonl").read_text("utf-8")
    assert "writer" not in written
    assert "inbox" not in written
    header, *rows, _ = written.splitlines()
    assert set(json.loads(header)) == {"joldas_backup", "made", "joldas", "tables", "sources"}
    assert set(json.loads(header)["tables"]) == set(TABLES)
    words = {word for row in rows for word in json.loads(row)[2:-1]}
    assert words == {*EVENTS, "-", "labour", "labour/no-contract", "uz-Latn", "direct"}


STRANGE = [
    ["quality_day", "2026-11-22", "5918273640007", 1],
    ["quality_day", "2026-11-22", "+77011234567", 1],
    ["quality_day", "2026-11-22", "@gulnora", 1],
    ["quality_day", "2026-11-22", "Gulnora Karimova", 1],
    ["quality_day", "2026-11-22", "каримова", 1],
    ["quality_day", "2026-11-22", "a" * 65, 1],
    ["quality_day", "2026-11-22", "start\n", 1],
    ["quality_day", "2026-11-22", "", 1],
    ["quality_day", "2026-11-22T10:15:02", "start", 1],
    ["quality_day", "20261122", "start", 1],
    ["quality_day", "2026-11-31", "start", 1],
    ["quality_day", "2026-W47", "start", 1],
    ["counts_by_node_week", "2025-W53", "labour", "labour/no-contract", "back", 1],
    ["counts_by_source_month", "2026-00", "direct", "labour", "finish", 1],
    ["counts_by_source_month", "2026-13", "direct", "labour", "finish", 1],
    ["quality_day", "2026-11-22", "start", 0],
    ["quality_day", "2026-11-22", "start", -1],
    ["quality_day", "2026-11-22", "start", 2**31],
    ["quality_day", "2026-11-22", "start", True],
    ["quality_day", "2026-11-22", "start", 1.0],
    ["quality_day", "2026-11-22", "start", "1"],
    ["quality_day", "2026-11-22", "start", None],
    ["quality_day", "2026-11-22", None, 1],
    ["quality_day", ["2026-11-22"], "start", 1],
    ["quality_day", "2026-11-22", "start", 1, 1],
    ["quality_day", "2026-11-22", 1],
    ["cursor", 7, 8, 9],
    ["users", "2026-11-22", "start", 1],
    [["quality_day"], "2026-11-22", "start", 1],
    ["quality_day"],
    [],
    {},
    {"table": "quality_day"},
    "quality_day",
    5,
    None,
]


@pytest.mark.parametrize("row", STRANGE, ids=str)
def test_strange_rows(row: object) -> None:
    """A row that no counter of ours can be is refused by its line, though the checksum fits."""
    good = ["quality_day", "2026-11-21", "stale_button", 3]
    with pytest.raises(BackupError, match="Line 3 is no count") as refused:
        read(sealed(HEADER, good, row))
    assert len(str(refused.value)) < 40


@pytest.mark.parametrize("word", ["5918273640007", "Gulnora Karimova", "@gulnora_k"])
async def test_nobody_gets_in_by_a_counter(engine: AsyncEngine, word: str) -> None:
    """Were there anything like a person in a counter, no backup would be made, nor would it say."""
    await upgrade(engine)
    async with engine.begin() as connection:
        await add(connection, Counter({("quality_day", "2026-11-01", word): 1}))
    with pytest.raises(BackupError, match="a row in quality_day") as refused:
        await dump(engine, TODAY, "0.1.0")
    assert word not in str(refused.value)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (["quality_day", "2026-11-21", "stale_button", 3], "Line 3 is double"),
        (["quality_day", "2026-11-21", "stale_button", 4], "Line 3 is double"),
        (["quality_day", "2026-11-23", "stale_button", 3], "should not be"),
        (["counts_by_source_day", "2026-11-21", "direct", "start", 3], "should not be"),
    ],
)
def test_rows_out_of_place(row: list[object], said: str) -> None:
    """A row twice, of a period that was not over, or of a table that was not announced: refused."""
    with pytest.raises(BackupError, match=said):
        read(sealed(HEADER, ["quality_day", "2026-11-21", "stale_button", 3], row))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no backup of Joldas"),
        (b"\n\n", "no backup of Joldas"),
        (b"PK\x03\x04 a spreadsheet", "no backup of Joldas"),
        (b"[" * 100_000, "no backup of Joldas"),
        (sealed([1], [2]), "no backup of Joldas"),
        (sealed({"joldas_backup": "1"}), "no backup of Joldas"),
        (sealed({"joldas_backup": True}), "no backup of Joldas"),
        (sealed({**HEADER, "joldas_backup": FORMAT + 1}), "newer Joldas made it"),
        (b'{"joldas_backup": 9, "of": "another form"}', "newer Joldas made it"),
        (sealed({"joldas_backup": 1}), "first line"),
        (sealed({**HEADER, "made": "today"}), "first line"),
        (sealed({**HEADER, "tables": ["quality_day"]}), "first line"),
        (sealed({**HEADER, "tables": {"users": ["id"]}}), "other tables"),
        (sealed({**HEADER, "tables": {"quality_day": ["day", "id", "n"]}}), "other tables"),
        (sealed(HEADER).replace(b"\n", b"\r\n"), "cut or changed"),
        (sealed(HEADER) + b"\n", "cut or changed"),
        (json.dumps(HEADER).encode(), "cut or changed"),
    ],
)
def test_foreign_files(data: bytes, said: str) -> None:
    """What is no backup, or one for a newer Joldas, is told from one that is damaged."""
    with pytest.raises(BackupError, match=said):
        read(data)


@pytest.mark.parametrize(
    "links",
    [None, 3, [3], [{}], [asdict(POSTER) | {"number": 5}], [asdict(POSTER) | {"code": "7705551"}]],
)
def test_strange_links(links: object) -> None:
    """A file whose links are not as Joldas writes them is refused."""
    with pytest.raises(BackupError, match="first line"):
        read(sealed(HEADER | {"sources": links}))


def test_older_files_may_have_fewer_tables() -> None:
    """A table that came later need not be in the file."""
    row = ("quality_day", "2026-11-21", "stale_button")
    assert read(sealed(HEADER, [*row, 3])).tally == Counter({row: 3})


SMALL = written(Held(counted(TODAY - timedelta(days=40)), (POSTER,)), TODAY, "0.1.0")


@given(st.integers(0, len(SMALL) - 1))
def test_cut_files(at: int) -> None:
    """A file that ends too early is refused, wherever it ends."""
    with pytest.raises(BackupError):
        read(SMALL[:at])


@given(st.integers(0, len(SMALL) - 1), st.integers(1, 255))
def test_changed_files(at: int, change: int) -> None:
    """A file with any one byte changed is refused."""
    with pytest.raises(BackupError):
        read(SMALL[:at] + bytes([SMALL[at] ^ change]) + SMALL[at + 1 :])


DAYS = st.dates(date(2019, 12, 1), date(2027, 2, 1))


@settings(max_examples=60, deadline=None)
@given(DAYS, st.lists(st.tuples(st.integers(0, 70), st.integers(1, 10_000)), max_size=4))
def test_any_days(today: date, before: list[tuple[int, int]]) -> None:
    """On any day, what is read back is exactly what of earlier days' counts is over."""
    all_counts: Tally = Counter()
    for back, n in before:
        all_counts.update(counted(today - timedelta(days=back), n))
    data = written(Held(all_counts), today, "0.1.0")
    assert read(data).tally == closed(all_counts, today)
    assert written(read(data), today, "0.1.0") == data
