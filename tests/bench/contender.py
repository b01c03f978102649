"""A contender as a process of its own, pinned to a core of its own; what it costs is read there."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOKEN = "42:preview"
CORE, OTHERS = 0, 1
"""The contender has one core to itself; the stub, the load and a database share the other."""

_TICK = os.sysconf("SC_CLK_TCK")
_CONTENDERS = Path(__file__).parent / "contenders"
_DIALOG_PYTHON = ROOT / ".venv-bench" / "bin" / "python"


@dataclass(frozen=True)
class Kind:
    """A contender: how it is started, and whether its chats begin with /start."""

    name: str
    arguments: tuple[str, ...]
    python: Path = Path(sys.executable)
    starts: bool = False
    webhook: bool = False
    aim: float | None = None

    @property
    def joldas(self) -> bool:
        """Tell whether it is ours."""
        return self.arguments[0] == "-m"


POLLING = Kind("joldas polling", ("-m", "bot", "run"))
WEBHOOK = Kind("joldas webhook", ("-m", "bot", "run"), webhook=True)
PROFILED = Kind("joldas profiled", ("-m", "tests.bench.profiled"))
OTHERS_KINDS = (
    Kind("aiogram bare", (f"{_CONTENDERS}/aiogram_bare.py",), aim=1.0),
    Kind("aiogram + INSERT", (f"{_CONTENDERS}/aiogram_insert.py",), aim=2.5),
    Kind(
        "aiogram-dialog",
        (f"{_CONTENDERS}/aiogram_dialogs.py",),
        _DIALOG_PYTHON,
        starts=True,
        aim=1.5,
    ),
    Kind("python-telegram-bot", (f"{_CONTENDERS}/telegram_bot.py",), aim=5.0),
)


class Contender:
    """A running contender. What it says is in `folder`."""

    def __init__(self, kind: Kind, folder: Path, tape: Path, port: int, database: str = "") -> None:
        """`port` is the stub's; `database` a URL for ours, by default SQLite in `folder`."""
        self._kind = kind
        self._folder = folder
        base = f"http://127.0.0.1:{port}"
        self._arguments = [str(kind.python), *kind.arguments]
        self._environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
        if kind.joldas:
            self._environment |= _settings(kind, folder, base, database)
        else:
            self._arguments += [str(tape), base, str(folder / "presses.db")]
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it on its core."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / "said").open("ab") as said:
            self._process = await asyncio.create_subprocess_exec(
                *("taskset", "--cpu-list", str(CORE), *self._arguments),
                cwd=self._folder,
                env=self._environment,
                stdout=said,
                stderr=said,
                stdin=asyncio.subprocess.DEVNULL,
            )

    async def stop(self) -> None:
        """Ask it to end; end it after 15 s."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(15):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    def profile(self) -> None:
        """Tell one that is run under a profile to begin it."""
        os.kill(self._pid, signal.SIGUSR1)

    def said(self) -> str:
        """Give what it wrote."""
        return (self._folder / "said").read_text("utf-8", "replace")

    def cpu(self) -> float:
        """Give the seconds of processor time that it took so far, in user and system mode."""
        return cpu_of(self._pid)

    def memory(self) -> float:
        """Give its resident memory in MB (10**6 bytes)."""
        status = Path(f"/proc/{self._pid}/status").read_text("ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024 / 1e6

    @property
    def _pid(self) -> int:
        if self._process is None:
            raise ValueError("it was never started")
        return self._process.pid


def cpu_of(pid: int) -> float:
    """Give the seconds of processor time of a process: utime + stime of proc(5)."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def _settings(kind: Kind, folder: Path, base: str, database: str) -> Mapping[str, str]:
    settings = {
        "JOLDAS_BOT_TOKEN": TOKEN,
        "JOLDAS_API_BASE": base,
        "JOLDAS_DATABASE_URL": database or f"sqlite+aiosqlite:///{folder}/joldas.db",
        "JOLDAS_SPOOL": str(folder / "spool.db"),
        "JOLDAS_DIALOGS": str(ROOT / "dialogs"),
        "JOLDAS_CONTENT": str(ROOT / "content"),
    }
    port = free_port()
    settings["JOLDAS_LISTEN"] = f"127.0.0.1:{port}"
    if kind.webhook:
        settings["JOLDAS_MODE"] = "webhook"
        settings["JOLDAS_WEBHOOK_URL"] = f"http://127.0.0.1:{port}/telegram"
        settings["JOLDAS_WEBHOOK_SECRET"] = "bench_secret_bench_secret_bench_secret"
    return settings


def free_port() -> int:
    """Find a port on which nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
