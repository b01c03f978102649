"""What befalls a database while the bot answers; each fault comes, stays a while and goes."""

import asyncio
import errno
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psycopg

from tests.rigs.chaos_fleet import Fleet
from tests.rigs.chaos_ground import Cluster, Ground
from tests.rigs.chaos_load import Load

SMALL_DISK: Final = frozenset({"disk-full", "read-only"})
"""Faults for which the database has to lie on a small disk of its own."""


@dataclass
class Proxy:
    """Stands before PostgreSQL, and loses the reply to a COMMIT now and then."""

    server: Cluster
    chance: float = 0.0
    lost: int = 0
    dice: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311

    @asynccontextmanager
    async def running(self) -> AsyncIterator[int]:
        """Listen on loopback; gives the port."""
        listening = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        try:
            yield listening.sockets[0].getsockname()[1]
        finally:
            listening.close()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        doomed = asyncio.Event()
        try:
            answers, questions = await asyncio.open_unix_connection(
                self.server.folder / ".s.PGSQL.5432"
            )
        except OSError:
            writer.close()
            return
        try:
            async with asyncio.TaskGroup() as both:
                ways = [
                    both.create_task(self._ask(reader, questions, doomed)),
                    both.create_task(self._answer(answers, writer, doomed)),
                ]
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                for way in ways:
                    way.cancel()
        finally:
            writer.transport.abort()
            questions.close()

    async def _ask(
        self, here: asyncio.StreamReader, there: asyncio.StreamWriter, doomed: asyncio.Event
    ) -> None:
        with suppress(OSError):
            while data := await here.read(65_536):
                if b"COMMIT" in data and self.dice.random() < self.chance:
                    doomed.set()
                there.write(data)
                await there.drain()

    async def _answer(
        self, there: asyncio.StreamReader, here: asyncio.StreamWriter, doomed: asyncio.Event
    ) -> None:
        with suppress(OSError):
            while data := await there.read(65_536):
                if doomed.is_set():  # it is committed: this is the reply
                    self.lost += 1
                    return
                here.write(data)
                await here.drain()


@dataclass
class Stage:
    """Where a fault plays; it stays for some `seconds`."""

    ground: Ground
    fleet: Fleet
    load: Load
    seconds: float
    dice: random.Random
    proxy: Proxy | None = None
    bites: float = 0.0
    """When the fault first came."""

    @property
    def server(self) -> Cluster:
        """The PostgreSQL server."""
        if self.ground.server is None:
            raise ValueError("this fault is PostgreSQL's: --database postgresql")
        return self.ground.server

    async def crash(self) -> None:
        """Kill the bot in the middle of a fault; it starts again while the fault may stay."""
        await asyncio.sleep(self.dice.uniform(0.5, 0.7) * self.seconds)
        await self.fleet.kill_one(self.dice)

    async def pg_immediate(self) -> None:
        """Stop the server as a power cut would, and start it again."""
        await self.server.stop()
        await asyncio.sleep(self.dice.uniform(0, 2 * self.seconds))
        await self.server.start()

    async def pg_pause(self) -> None:
        """Have every process of the server stand still."""
        stopped = self.server.processes()
        for process in stopped:
            os.kill(process, signal.SIGSTOP)
        try:
            await asyncio.sleep(self.seconds)
        finally:
            for process in reversed(stopped):
                os.kill(process, signal.SIGCONT)

    async def commit_lost(self) -> None:
        """Commit, and lose the reply together with the connection, time and again."""
        if self.proxy is None:
            raise ValueError("this fault needs the proxy")
        self.proxy.chance = 0.3
        await asyncio.sleep(self.seconds)
        self.proxy.chance = 0.0
        if not self.proxy.lost:
            raise RuntimeError("no reply was lost: the fault does not bite")

    async def locked(self) -> None:
        """Hold a lock that no writer gets past."""
        if self.ground.path:
            held = sqlite3.connect(
                self.ground.path, timeout=30, isolation_level=None, check_same_thread=False
            )
            with closing(held):
                await asyncio.to_thread(held.execute, "BEGIN EXCLUSIVE")
                await asyncio.sleep(self.seconds)
            return
        async with await psycopg.AsyncConnection.connect(self.server.address) as connection:
            await connection.execute(
                "LOCK TABLE counts_by_language_week, cursor IN ACCESS EXCLUSIVE MODE"
            )
            await asyncio.sleep(self.seconds)

    async def disk_full(self) -> None:
        """Fill the small disk to its last byte."""
        filler = self.ground.folder / "filler"
        await asyncio.to_thread(_fill, filler)
        try:
            await asyncio.sleep(self.seconds)
            if shutil.disk_usage(self.ground.folder).free > 0:
                raise RuntimeError("the disk is not full: the fault does not bite")
        finally:
            filler.unlink()
            if self.ground.server:
                await self.ground.server.start()  # it ends itself where it cannot write its log

    async def read_only(self) -> None:
        """SQLite: the bot starts on a disk mounted read-only. PostgreSQL: no transaction may write.

        A disk with a file open for writing cannot be made read-only, so SQLite's fault is met
        at a start.
        """
        if self.ground.path:
            await self.fleet.stop()
            await asyncio.to_thread(_remount, self.ground.folder, "ro")
            try:
                await self.fleet.start()
                await self.fleet.answers(self.load)
                await self.load.caught_up()
                self.bites = time.monotonic()
                await asyncio.sleep(self.seconds)
            finally:
                await asyncio.to_thread(_remount, self.ground.folder, "rw")
            return
        await self._alter("SET default_transaction_read_only = on")
        try:
            await asyncio.sleep(self.seconds)
        finally:
            await self._alter("RESET default_transaction_read_only")

    async def _alter(self, what: str) -> None:
        async with await psycopg.AsyncConnection.connect(
            self.server.address,
            autocommit=True,
            options="-c default_transaction_read_only=off",
        ) as connection:
            await connection.execute(f"ALTER SYSTEM {what}".encode())
            await connection.execute("SELECT pg_reload_conf()")


FAULTS: Final[dict[str, tuple[Callable[[Stage], Coroutine[None, None, None]], float]]] = {
    "pg-immediate": (Stage.pg_immediate, 1),
    "pg-pause": (Stage.pg_pause, 60),
    "commit-lost": (Stage.commit_lost, 30),
    "disk-full": (Stage.disk_full, 20),
    "read-only": (Stage.read_only, 20),
    "locked": (Stage.locked, 20),
}
"""Each fault, and how many seconds it stays."""


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as filler:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    filler.write(bytes(size))
            except OSError as failure:
                if failure.errno != errno.ENOSPC:
                    raise


def _remount(folder: Path, how: str) -> None:
    mount = shutil.which("mount")
    if not mount:
        raise RuntimeError("mount is needed")
    subprocess.run([mount, "-o", f"remount,{how}", folder], check=True)  # noqa: S603 - as it stands
