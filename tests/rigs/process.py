"""A bot as a process of its own, in a folder of its own, that can be killed and started again."""

import asyncio
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

from tests.rigs.world import ROOT, World

TOKEN = "42:preview"
BOTS = {"joldas": ["-m", "bot", "run"], "stock": ["-m", "tests.rigs.stock"]}


class BotProcess:
    """Whatever the bot writes is below `folder`: its data, temporary files and logs."""

    def __init__(self, kind: str, folder: Path, port: int, database: str, world: World) -> None:
        """Take one of BOTS; `port` is the Bot API's, `database` a URL of SQLAlchemy's."""
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
            "JOLDAS_LISTEN": f"127.0.0.1:{_free_port()}",
            "JOLDAS_DIALOGS": str(world.dialogs),
            "JOLDAS_CONTENT": str(world.content),
        }
        self._process: asyncio.subprocess.Process | None = None
        self.starts = 0

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
        with suppress(ProcessLookupError):
            self._process.terminate()
        async with asyncio.timeout(20):
            return await self._process.wait()

    def said(self) -> str:
        """Give what it wrote to its logs."""
        return (self._folder / "stderr").read_text("utf-8", "replace")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
