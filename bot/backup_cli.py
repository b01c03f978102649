"""`joldas backup` and `joldas restore`: the counts of closed periods to a file, and back."""

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.console import MISUSED, WRONG, stop
from bot.with_database import with_database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

app = typer.Typer()

T = TypeVar("T")


@app.command()
def backup(
    out: Annotated[Path, typer.Option(help="The file to write; it must not be there yet.")],
) -> None:
    """Write the counts of all closed periods, links and releases to a file. Not for publishing."""
    from datetime import UTC, datetime
    from importlib.metadata import version

    from bot.core.events import day_of
    from bot.store.backup import dump

    today = day_of(datetime.now(UTC))
    data = _stored(lambda engine: dump(engine, today, version("joldas")))
    try:
        _write(out, data)
    except OSError as failure:
        stop(MISUSED, f"{out} cannot be written ({failure.strerror}). Please name another file.")
    lines = data.splitlines()
    count = sum(line.startswith(b"[") for line in lines)
    published = sum(line.startswith(b'{"release"') for line in lines)
    typer.echo(
        f"{count} counts of periods that ended before {today} and {published} releases in {out}."
    )


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A file that `joldas backup` wrote.")],
) -> None:
    """Put the counts of a backup into the database, all of them or none."""
    from bot.store.backup import BackupError, read
    from bot.store.backup import restore as put_back

    try:
        data = file.read_bytes()
    except OSError as failure:
        stop(MISUSED, f"{file} cannot be read ({failure.strerror}).")
    try:
        held = read(data)
    except BackupError as failure:
        stop(WRONG, f"{file}: {failure} Nothing was written.")
    new, known = _stored(lambda engine: put_back(engine, held))
    typer.echo(f"{new} counts are restored; {known} were there already.")
    if held.releases:
        typer.echo(f"{len(held.releases)} releases are there as they were published.")


def _stored(work: "Callable[[AsyncEngine], Awaitable[T]]") -> T:
    from bot.store.backup import BackupError

    try:
        return with_database(work)
    except BackupError as failure:
        stop(WRONG, f"{failure} Nothing was written.")


def _write(out: Path, data: bytes) -> None:
    """Make a file that only its owner may read: the numbers in it are exact."""
    handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        out.unlink()
        raise
