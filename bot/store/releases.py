"""Releases, frozen: once written, the same bytes for ever. And who released or exported what."""

import re
from collections.abc import Collection
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.events import TABLES, periods
from bot.core.periods import Kind
from bot.core.release import Release, ReleaseError, of_body
from bot.store import tables
from bot.store.books import DAYS, insert_of

_NEVER = re.compile(r"(?!)")
_SAID = {
    "day": re.compile(r"\d{4}-\d\d-\d\d", re.ASCII),
    "label": re.compile(r"[a-z][a-z0-9-]{0,23}"),
    "deed": re.compile(r"[a-z]{1,24}"),
    "sha256": re.compile(r"[0-9a-f]{64}"),
}
"""What a line of the audit may say."""


class Deed(NamedTuple):
    """A line of the audit: on which day, under which label, what was done with which bytes."""

    day: str
    label: str
    deed: str
    sha256: str


async def listed(
    connection: AsyncConnection, names: Collection[str] | None = None
) -> list[Release]:
    """Read releases, of some periods or all, in the order in which they fell due.

    Raises ReleaseError where one was changed since it was written.
    """
    found = select(tables.releases.c.body, tables.releases.c.sha256)
    if names is not None:
        found = found.where(tables.releases.c.period.in_(sorted(names)))
    held = []
    for body, sha256 in await connection.execute(found):
        release = of_body(body.encode())
        if release.sha256 != sha256:
            raise ReleaseError(f"The release of {release.period.name} was changed.")
        held.append(release)
    return sorted(held, key=lambda one: one.period.turn)


async def freeze(connection: AsyncConnection, release: Release) -> None:
    """Write a release. Raises IntegrityError where its period is released already."""
    await connection.execute(insert(tables.releases).values(plain(release)))


def plain(release: Release) -> dict[str, Any]:
    """Give a release as a row of its table."""
    return {
        "period": release.period.name,
        "version": release.version,
        "body": release.body.decode(),
        "sha256": release.sha256,
    }


async def put_back(
    connection: AsyncConnection, kept: Collection[Release], audit: Collection[Deed]
) -> None:
    """Write releases and their audit again. Raises ReleaseError where another one is there."""
    there = {one.period: one for one in await listed(connection)}
    for one in kept:
        if there.get(one.period, one) != one:
            raise ReleaseError(f"The database holds another release of {one.period.name}.")
        if one.period not in there:
            await freeze(connection, one)
    for deed in audit:
        await note(connection, deed)


def plain_line(one: Release | Deed) -> dict[str, Any]:
    """Give a release or a line of the audit as a line of a backup."""
    return {"audit": one._asdict()} if isinstance(one, Deed) else {"release": one.body.decode()}


def of_plain(held: object) -> Release | Deed | None:
    """Take one back from a line of a backup, trusting nothing; None where it is of another kind.

    Raises ReleaseError.
    """
    if not isinstance(held, dict):
        return None
    if isinstance(body := held.get("release"), str):
        return of_body(body.encode("utf-8", "surrogatepass"))
    said = held.get("audit")
    if not isinstance(said, dict) or not all(
        isinstance(value, str) and _SAID.get(name, _NEVER).fullmatch(value)
        for name, value in said.items()
    ):
        raise ReleaseError("This is no line of the audit.")
    return Deed(**said)


async def note(connection: AsyncConnection, deed: Deed) -> None:
    """Write a line of the audit, once for a day."""
    # in one statement: SQLite lets nobody write who has read before another one wrote
    line = insert_of(connection.dialect.name)(tables.audit).values(deed._asdict())
    await connection.execute(line.on_conflict_do_nothing())


async def audited(connection: AsyncConnection, day: str | None = None) -> list[Deed]:
    """Read the audit, of a day or all, the first day first."""
    found = select(tables.audit)
    if day is not None:
        found = found.where(tables.audit.c.day == day)
    return sorted(Deed(*row) for row in await connection.execute(found))


async def first_counted(connection: AsyncConnection) -> dict[Kind, str]:
    """Name the first week and the first month of which something is counted, if any."""
    first: dict[Kind, str] = {}
    for name, table in TABLES.items():
        column = tables.counters[name].c[table.period]
        found = await connection.scalar(select(func.min(column)))
        if found is not None:
            known = periods(date.fromisoformat(found)) if table.period == "day" else {}
            for kind in ("week", "month"):
                at = found if kind == table.period else known.get(kind)
                if at is not None:
                    first[kind] = min(first.get(kind, at), at)
    return first


def first_day_kept(today: date) -> date:
    """Give the first day of which every counter is still kept."""
    return today - timedelta(days=DAYS["day"])
