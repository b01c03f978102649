"""`joldas release`: publish what closed weeks and months counted, once and for ever."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.console import WRONG, configured, labelled, stop
from bot.with_content import with_content
from bot.with_database import with_database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.core.periods import Period
    from bot.core.release import Release
    from bot.core.releasing import Edition
    from bot.settings import Settings

app = typer.Typer()

T = TypeVar("T")


@app.command()
def release(
    *,
    by: Annotated[
        str, typer.Option(help="Who releases: an office or initials, for the audit.")
    ] = "operator",
    list_: Annotated[bool, typer.Option("--list", help="Only show what is released.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Try it, and write nothing.")] = False,
) -> None:
    """Publish closed weeks and months, small numbers hidden. What is published never changes."""
    label = labelled(by)
    settings = configured()
    if list_:
        _show()
        return
    _refuse_while_counts_wait(settings)
    now = datetime.now(UTC)
    due = _due(now)
    if not due:
        typer.echo("Nothing is due. A week or a month is released 48 hours after its end.")
        return
    edition = _edition(settings)
    made: dict[str, Release] = {}
    for period in due:
        found = _made(period, edition, made)
        if not dry_run:
            found = _frozen(found, label, now)
        made[period.name] = found
        typer.echo(_line(found))
    if dry_run:
        typer.echo("Nothing was written.")


def _refuse_while_counts_wait(settings: "Settings") -> None:
    import sqlite3

    from bot.store.spool import Spool

    try:
        waiting = Spool(settings.spool).size()
    except (sqlite3.Error, OSError) as failure:
        stop(WRONG, f"The spool cannot be read ({type(failure).__name__}). Nothing was released.")
    if waiting:
        stop(
            WRONG,
            "Counts still wait on the local disk for the database, so the numbers are not whole. "
            "Nothing was released. Please let the bot run until they are in, and try again.",
        )


def _due(now: datetime) -> "list[Period]":
    """Find what is due, the oldest first; say what cannot be released any more."""
    from bot.core.events import day_of
    from bot.core.releasing import due, is_too_late
    from bot.store import releases
    from bot.store.database import is_there, upgrade

    async def work(engine: "AsyncEngine") -> "list[Period]":
        if not is_there(engine):  # opening it would make it
            return []
        await upgrade(engine)
        async with engine.connect() as connection:
            known = {one.period.name for one in await releases.listed(connection)}
            first = await releases.first_counted(connection)
        found = due(first, known, now)
        kept = releases.first_day_kept(day_of(now))
        late = [one for one in found if is_too_late(one, known, kept)]
        if late:
            typer.echo(
                f"Too late for {late[0].name} to {late[-1].name} ({len(late)}): days are kept for "
                "90 days, and a release needs those of its month. Run this command each week.",
                err=True,
            )
        return [one for one in found if one not in late]

    return _stored(work)


def _edition(settings: "Settings") -> "Edition":
    """Take the shape of the content, and the versions of all that a release names."""
    from bot.core import codebook
    from bot.core.grid import frame_of
    from bot.core.releasing import Edition
    from bot.files.content import version

    guide = with_content("The content cannot be read. Please mend it first: joldas check")
    content = version(settings.dialogs, settings.content)
    return Edition(frame_of(guide), content, codebook.version())


def _made(period: "Period", edition: "Edition", made: "Mapping[str, Release]") -> "Release":
    from rich.console import Console

    from bot.core.releasing import Desk, around, near
    from bot.publish.highs import HighsHunt
    from bot.store import books, releases, sources

    async def work(engine: "AsyncEngine") -> Desk:
        async with engine.connect() as plain:
            # PostgreSQL's own default would see each table as of another moment
            connection = await plain.execution_options(isolation_level="SERIALIZABLE")
            known = await releases.listed(connection, near(period))
            links = [one.code for one in await sources.listed(connection)]
            tally = await books.counts(connection, around(period))
        found = {one.period.name: one for one in known}
        return Desk(tally, {**made, **found}, edition, links)

    desk = _stored(work)
    with Console(stderr=True).status(f"{period.name}: the first attack") as status:
        return desk.make(
            period, HighsHunt, lambda n: status.update(f"{period.name}: {n} attacks are over")
        )


def _frozen(found: "Release", by: str, now: datetime) -> "Release":
    """Write a release, or give the one that somebody wrote meanwhile."""
    from sqlalchemy.exc import IntegrityError

    from bot.core.events import day_of
    from bot.store import releases

    deed = releases.Deed(day_of(now).isoformat(), by, "release", found.sha256)

    async def work(engine: "AsyncEngine") -> "Release":
        try:
            async with engine.begin() as connection:
                await releases.freeze(connection, found)
                await releases.note(connection, deed)
        except IntegrityError:
            async with engine.connect() as connection:
                return (await releases.listed(connection, [found.period.name]))[0]
        return found

    return _stored(work)


def _show() -> None:
    from bot.store import releases
    from bot.store.database import is_there, upgrade

    async def work(engine: "AsyncEngine") -> "list[Release]":
        if not is_there(engine):
            return []
        await upgrade(engine)
        async with engine.connect() as connection:
            return await releases.listed(connection)

    found = _stored(work)
    if not found:
        typer.echo("Nothing is released yet.")
    for one in found:
        typer.echo(_line(one))


def _line(found: "Release") -> str:
    from bot.core.releasing import withheld_in

    figures = sum(len(rows) for rows in found.tables.values())
    return (
        f"{found.period.name:8} {found.period.first} to {found.period.last}  {figures:5} figures, "
        f"{withheld_in(found)} withheld  {found.sha256[:12]}"
    )


def _stored(work: "Callable[[AsyncEngine], Awaitable[T]]") -> T:
    from bot.core.release import ReleaseError

    try:
        return with_database(work)
    except ReleaseError as failure:
        stop(WRONG, f"{failure} Please restore the database from a backup.")
