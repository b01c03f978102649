"""A bot as a process of its own, in a folder of its own, that can be killed and started again."""

import asyncio
import os
import socket
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from tests.rigs.world import ROOT

TOKEN = "42:preview"
BOTS = {"joldas": ["-m", "bot", "run"], "stock": ["-m", "tests.rigs.stock"]}


_NOTHING: Mapping[str, str] = MappingProxyType({})


class Guide(Protocol):
    """Where the files of a guide lie."""

    @property
    def dialogs(self) -> Path:
        """The trees."""

    @property
    def content(self) -> Path:
        """The texts, facts and contacts."""


class BotProcess:
    """Whatever the bot writes is below `folder`: its data, temporary files and logs."""

    def __init__(  # noqa: PLR0913, PLR0917 - what an environment is made of
        self,
        kind: str,
        folder: Path,
        port: int,
        database: str,
        world: Guide,
        more: Mapping[str, str] = _NOTHING,
    ) -> None:
        """Take one of BOTS; `port` is the Bot API's, `database` a URL of SQLAlchemy's.

        `more` is added to its environment. Its own pages are served on `listen`.
        """
        self.listen = more.get("JOLDAS_LISTEN", f"127.0.0.1:{free_port()}")
        self._arguments = [sys.executable, *BOTS[kind]]
        self._folder = folder
        for name in ("cwd", "tmp", "home"):
            (folder / name).mkdir(parents=True)
        self._environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "tmp"),
            "JOLDAS_BOT_TOKEN": TOKEN,
            "JOLDAS_API_BASE": f"http://127.0.0.1:{port}",
            "JOLDAS_DATABASE_URL": database,
            "JOLDAS_LISTEN": self.listen,
            "JOLDAS_DIALOGS": str(world.dialogs),
            "JOLDAS_CONTENT": str(world.content),
            **more,
        }
        self._process: asyncio.subprocess.Process | None = None
        self.starts = 0
        self.slowest_exit = 0.0

    async def start(self) -> None:
        """Start it; its words are added to what earlier ones said."""
        with (
            (self._folder / "stdout").open("ab") as out,
            (self._folder / "stderr").open("ab") as err,
        ):
            self._process = await asyncio.create_subprocess_exec(
                *self._arguments,
                cwd=self._folder / "cwd",
                env=self._environment,
                stdout=out,
                stderr=err,
                stdin=asyncio.subprocess.DEVNULL,
            )
        self.starts += 1

    @property
    def ended(self) -> bool:
        """Tell whether it ended, or was never started."""
        return self._process is None or self._process.returncode is not None

    async def kill(self) -> None:
        """End it as a power cut would."""
        if self._process and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def stop(self) -> int:
        """Ask it to end, and wait; returns its exit code. Raises TimeoutError after 20 s."""
        if self._process is None:
            raise ValueError("it was never started")
        began = time.monotonic()
        with suppress(ProcessLookupError):
            self._process.terminate()
        async with asyncio.timeout(20):
            code = await self._process.wait()
        self.slowest_exit = max(self.slowest_exit, time.monotonic() - began)
        return code

    async def run_through(self) -> int:
        """Start it and wait until it ends by itself; returns its exit code."""
        await self.start()
        return await self._process.wait() if self._process else 1

    def said(self) -> str:
        """Give what it wrote to its logs."""
        return (self._folder / "stderr").read_text("utf-8", "replace")


def free_port() -> int:
    """Find a port of loopback that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
