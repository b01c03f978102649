"""The counts of closed periods, and what is published, as one text file, and back.

README.md tells its form. A running period stays out: it is not exact yet, and two dumps of one day
would tell between them when somebody pressed.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.core.events import NONE, TABLES, Tally
from bot.core.links import Source, of_plain
from bot.core.periods import period
from bot.core.release import Release, ReleaseError
from bot.store import releases, tables
from bot.store.books import counts
from bot.store.database import is_there, upgrade
from bot.store.releases import Deed
from bot.store.sources import listed

FORMAT = 3
"""Of the file. One with a higher number is for a newer Joldas."""

_CODE = re.compile(r"[a-z][\w/-]{0,63}", re.ASCII)
"""What names a source, locale, tree, node or event: no id and no telephone number begins so."""

_MOST = 2**31 - 1
"""The largest INTEGER of PostgreSQL."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a backup holds: counts; and links, releases and their audit, which live for ever."""

    tally: Tally
    sources: tuple[Source, ...] = ()
    releases: tuple[Release, ...] = ()
    audit: tuple[Deed, ...] = ()


class BackupError(Exception):
    """It cannot be backed up or restored; the text says why, and holds no value of a row."""


async def dump(engine: AsyncEngine, today: date, version: str) -> bytes:
    """Write the closed periods as a file. `today` is in Asia/Almaty, `version` that of Joldas.

    The tables are read as of one moment and left as they are, those of another version too.
    """
    if not is_there(engine):  # opening it would make it
        raise BackupError("There is no database yet, so there is nothing to back up.")
    async with engine.connect() as plain:
        # PostgreSQL's own default would see each table as of another moment
        connection = await plain.execution_options(isolation_level="SERIALIZABLE")
        there = await connection.run_sync(lambda one: inspect(one).get_table_names())
        if not tables.counters.keys() <= set(there):
            raise BackupError("The database has no tables of Joldas, or not all of them.")
        held = Held(
            await counts(connection),
            tuple(await listed(connection) if "sources" in there else ()),
            tuple(await _releases(connection) if "releases" in there else ()),
            tuple(await releases.audited(connection) if "audit" in there else ()),
        )
        return written(held, today, version)


async def restore(engine: AsyncEngine, held: Held) -> tuple[int, int]:
    """Put a file back, all or nothing; returns how many counts were new, and how many there.

    A count, link or release that is there already stays, and must be the same. Raises BackupError.
    """
    tally = held.tally
    await upgrade(engine)
    async with engine.begin() as connection:
        await _restore_sources(connection, held.sources)
        try:
            await releases.put_back(connection, held.releases, held.audit)
        except ReleaseError as failure:
            raise BackupError(f"{failure} Please restore into an empty database.") from None
        there = await counts(connection)
        known = tally.keys() & there.keys()
        other = sorted(row for row in known if tally[row] != there[row])
        if other:
            name, period, *_ = other[0]
            raise BackupError(
                f"The database holds other numbers for {len(other)} of the {len(tally)} counts, "
                f"first in {name} of {period}. Please restore into an empty database."
            )
        for name, table in tables.counters.items():
            columns = table.columns.keys()
            new = [
                dict(zip(columns, (*row[1:], n), strict=True))
                for row, n in tally.items()
                if row[0] == name and row not in known
            ]
            if new:
                await connection.execute(table.insert(), new)
    return len(tally) - len(known), len(known)


async def _restore_sources(connection: AsyncConnection, held: Sequence[Source]) -> None:
    there = {one.code: one for one in await listed(connection)}
    numbers = {one.number for one in there.values()}
    new = [one for one in held if one.code not in there]
    # one that was retired since is the same link
    other = [
        one
        for one in held
        if one not in new and replace(there[one.code], retired=False) != replace(one, retired=False)
    ]
    if other or any(one.number in numbers for one in new):
        raise BackupError("The database holds other links. Please restore into an empty database.")
    if new:
        await connection.execute(tables.sources.insert(), [asdict(one) for one in new])


async def _releases(connection: AsyncConnection) -> list[Release]:
    try:
        return await releases.listed(connection)
    except ReleaseError as failure:
        raise BackupError(str(failure)) from None


def written(held: Held, today: date, version: str) -> bytes:
    """Write what of a tally was over before `today`; the same counts give the same bytes."""
    header = {"joldas_backup": FORMAT, "made": today.isoformat(), "joldas": version}
    links = [asdict(one) for one in held.sources]
    lines: list[object] = [{**header, "tables": _columns(), "sources": links}]
    for row, n in sorted(held.tally.items()):
        try:
            if _last_day(row, n) < today:
                lines.append([*row, n])
        except ValueError:
            raise BackupError(f"There is a row in {row[0]} that Joldas does not count.") from None
    lines += [releases.plain_line(one) for one in held.releases]
    lines += [releases.plain_line(one) for one in held.audit]
    body = "".join(json.dumps(line) + "\n" for line in lines).encode()
    return body + _seal(body)


def read(data: bytes) -> Held:
    """Read a file whole, trusting nothing in it. Raises BackupError."""
    first, _, _ = data.partition(b"\n")
    header = _json(first)
    form = header.get("joldas_backup") if isinstance(header, dict) else None
    if type(form) is not int or form < 1:
        raise BackupError("This is no backup of Joldas.")
    if form > FORMAT:
        raise BackupError(f"A newer Joldas made it (format {form}). Please update this one.")
    body = data[: data.rstrip(b"\n").rfind(b"\n") + 1]
    if data != body + _seal(body):
        raise BackupError("It is cut or changed: its checksum does not fit.")
    try:
        made, columns = date.fromisoformat(header["made"]), header["tables"]
        sources = tuple(of_plain(one) for one in header.get("sources", ()))
        if not columns.items() <= _columns().items():
            raise BackupError("It has other tables than this Joldas. Was it made by a newer one?")
    except (AttributeError, KeyError, TypeError, ValueError):
        raise BackupError("Its first line is not as Joldas writes it.") from None
    tally: Tally = Counter()
    kept: list[Release | Deed] = []
    for number, line in enumerate(body.split(b"\n")[1:-1], start=2):
        try:
            if (one := releases.of_plain(_json(line))) is not None:
                kept.append(one)
                continue
            *row, n = _json(line)
            closed = _last_day(row, n) < made
        except (TypeError, ValueError, ReleaseError):
            raise BackupError(f"Line {number} is no count of Joldas.") from None
        if not closed or row[0] not in columns or tuple(row) in tally:
            raise BackupError(f"Line {number} is double, or should not be in this file.")
        tally[tuple(row)] = n
    return Held(
        tally,
        sources,
        tuple(one for one in kept if isinstance(one, Release)),
        tuple(one for one in kept if isinstance(one, Deed)),
    )


def _seal(body: bytes) -> bytes:
    return json.dumps({"sha256": hashlib.sha256(body).hexdigest()}).encode() + b"\n"


def _columns() -> dict[str, list[str]]:
    return {name: table.columns.keys() for name, table in tables.counters.items()}


def _json(line: bytes) -> Any:  # noqa: ANN401 - it may be anything
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _last_day(row: Sequence[object], n: object) -> date:
    """Give the last day of a row's period. Raises ValueError if it is no counter of ours."""
    name, at, *rest = (str(one) for one in row if isinstance(one, str))
    table = TABLES.get(name)
    if (
        table is None
        or len(row) != 2 + len(table.dimensions)
        or len(row) != 2 + len(rest)
        or not all(one == NONE or _CODE.fullmatch(one) for one in rest)
        or type(n) is not int
        or not 0 < n <= _MOST
    ):
        raise ValueError("no counter")
    found = period(at)
    if found.kind != table.period:
        raise ValueError("no counter")
    return found.last
