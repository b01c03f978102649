"""The dashboard over five years of releases: how long pages and files take, and how much memory.

    python -m tests.rigs.dashboard [--years 5] [--database sqlite|postgresql]    (`make years`)

A process of its own serves it, with the bot's parts in memory, and begins with nothing learned.
Another one asks for each page twice, then for each file of a quarter. `CPU` is what the first
page took of the processor, which a busy machine does not change. `late` is how late a tick of the
event loop came at most: so long a family would have waited for a page or a file of staff.
"""

import argparse
import asyncio
import contextlib
import importlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

from aiohttp import ClientSession, CookieJar, web

from bot.app import make_shelf
from bot.dashboard import add_dashboard
from bot.publish.board import PAGES
from bot.publish.board_page import FORMS
from bot.settings import Settings
from bot.telegram.models import import_aiogram
from tests.postgres import running
from tests.released import written
from tests.rigs import five_years

SECRET = "opens-the-dashboard-of-a-rig"
PERIODS = ("2027-Q4", "2028-11", "2029")
QUARTER = "2029-Q1"
MOST_MS, MOST_FILE_MS, MOST_MB = 300, 5000, 250
"""Milliseconds of the slowest page and file, and megabytes."""


@dataclass(frozen=True, slots=True)
class Taken:
    """How long a page or file took in milliseconds: first, of the processor, again; its bytes."""

    name: str
    first: float
    cpu: float
    again: float | None
    size: int


@dataclass(frozen=True, slots=True)
class Cost:
    """The most memory in MB: of the bot alone, with pages, with files too; lateness in ms."""

    alone: int
    pages: int
    files: int
    late_pages: int
    late_files: int


async def serve(url: str) -> None:
    """Serve until the standard input ends; print the port, then for each line how late it was."""
    shelf = make_shelf(Settings(bot_token=None))  # first, as `joldas run` does
    import_aiogram()
    importlib.import_module("bot.service")
    from aiogram.methods import AnswerCallbackQuery, EditMessageText, Response, SendMessage  # noqa: PLC0415 - after it
    from aiogram.types import Message, Update  # noqa: PLC0415 - see above

    for model in (Update, Response[Message], SendMessage, EditMessageText, AnswerCallbackQuery):
        model.model_rebuild()
    page = web.Application()
    add_dashboard(page, SECRET, url, lambda: shelf.guide, lambda: datetime(2032, 1, 9, tzinfo=UTC))
    runner = web.AppRunner(page, access_log=None)
    alone = _memory("self")
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], alone, flush=True)  # noqa: T201 - to the other process
    loop = asyncio.get_running_loop()
    late = 0.0
    asked = loop.run_in_executor(None, sys.stdin.readline)
    while True:
        due = time.perf_counter() + 0.005
        await asyncio.sleep(0.005)
        late = max(late, time.perf_counter() - due)
        if asked.done():
            if not asked.result():
                break
            print(round(late * 1000), flush=True)  # noqa: T201 - to the other process
            late = 0.0
            asked = loop.run_in_executor(None, sys.stdin.readline)
    await runner.cleanup()


def _memory(process: int | str) -> int:
    """Give the most memory that a process ever had, in MB, and not what its parent had."""
    status = Path(f"/proc/{process}/status").read_text("ascii")
    line = next(one for one in status.splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def _cpu(process: int) -> float:
    """Give the milliseconds that a process had of the processor."""
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) * 1000 / os.sysconf("SC_CLK_TCK")


@contextlib.asynccontextmanager
async def entered(port: int) -> AsyncIterator[ClientSession]:
    """Open the dashboard."""
    jar = CookieJar(unsafe=True)
    async with ClientSession(f"http://127.0.0.1:{port}", cookie_jar=jar) as http:
        form = {"secret": SECRET, "label": "rig"}
        async with http.post("/dashboard/login", data=form, allow_redirects=False) as answer:
            answer.raise_for_status()
        yield http


async def pages(http: ClientSession, process: int) -> AsyncIterator[Taken]:
    """Ask for each page of each stretch, twice."""
    for period, name in product(PERIODS, PAGES):
        path = f"/dashboard/{name}?period={period}"
        spent = _cpu(process)
        first, size = await _timed(http, "GET", path)
        spent = _cpu(process) - spent
        again, _ = await _timed(http, "GET", path)
        yield Taken(f"{name} {period}", first, spent, again, size)


async def files(http: ClientSession, process: int) -> AsyncIterator[Taken]:
    """Take each file of a quarter."""
    async with http.get("/dashboard/downloads") as answer:
        token = re.search(r'name="token" value="([^"]+)"', await answer.text())
    assert token
    for form in FORMS:
        given = {"token": token[1], "form": form, "period": QUARTER}
        spent = _cpu(process)
        first, size = await _timed(http, "POST", "/dashboard/download", given)
        yield Taken(f"{form} {QUARTER}", first, _cpu(process) - spent, None, size)


async def _timed(
    http: ClientSession, method: str, path: str, form: dict[str, str] | None = None
) -> tuple[float, int]:
    begun = time.perf_counter()
    async with http.request(method, path, data=form) as answer:
        answer.raise_for_status()
        size = len(await answer.read())
    return (time.perf_counter() - begun) * 1000, size


@contextlib.contextmanager
def served(url: str) -> Iterator[tuple[int, int, "subprocess.Popen[str]"]]:
    """Run the serving process; gives its port, memory and itself. It ends as its input does."""
    command = [sys.executable, "-m", "tests.rigs.dashboard", "--serve", url]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:  # noqa: S603
        assert process.stdout
        assert process.stdin
        port, alone = map(int, process.stdout.readline().split())
        yield port, alone, process
        process.stdin.close()


def _late(process: "subprocess.Popen[str]") -> int:
    assert process.stdout
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()
    return int(process.stdout.readline())


async def measured(url: str, years: int) -> tuple[list[Taken], list[Taken], Cost]:
    """Fill, serve, ask; gives the pages, the files and what they cost."""
    await written(url, five_years.releases(years), five_years.links())
    with served(url) as (port, alone, process):
        async with entered(port) as http:
            shown = [one async for one in pages(http, process.pid)]
            memory, late = _memory(process.pid), _late(process)
            taken = [one async for one in files(http, process.pid)]
            cost = Cost(alone, memory, _memory(process.pid), late, _late(process))
    return shown, taken, cost


def report(kind: str, shown: list[Taken], taken: list[Taken], cost: Cost) -> bool:
    """Write what was measured; tell whether it is within the limits."""
    for one in (*shown, *taken):
        again = "" if one.again is None else f", again {one.again:4.0f} ms"
        sys.stdout.write(
            f"{kind:10} {one.name:20} first {one.first:5.0f} ms ({one.cpu:4.0f} CPU){again}, "
            f"{one.size / 1024:5.0f} KB\n"
        )
    slowest, slowest_file = (max(one.first for one in found) for found in (shown, taken))
    sys.stdout.write(
        f"{kind:10} slowest page {slowest:.0f} ms (at most {MOST_MS}), "
        f"{max(one.cpu for one in shown):.0f} ms of the processor, "
        f"file {slowest_file:.0f} ms (at most {MOST_FILE_MS})\n"
        f"{kind:10} memory of the whole bot {cost.alone} MB before, {cost.pages} MB with pages, "
        f"{cost.files} MB with files (at most {MOST_MB})\n"
        f"{kind:10} late {cost.late_pages} ms by pages, {cost.late_files} ms by files\n"
    )
    return slowest < MOST_MS and slowest_file < MOST_FILE_MS and cost.files < MOST_MB


def main() -> int:
    """Run the rig as it was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=int, default=five_years.YEARS)
    parser.add_argument("--database", choices=["sqlite", "postgresql"])
    parser.add_argument("--serve")
    given = parser.parse_args()
    if given.serve:
        asyncio.run(serve(given.serve))
        return 0
    within = True
    sys.stdout.write(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} beforehand\n")
    if given.database in (None, "sqlite"):
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite+aiosqlite:///{Path(folder) / 'counts.db'}"
            within &= report("sqlite", *asyncio.run(measured(url, given.years)))
    if given.database in (None, "postgresql"):
        with running() as server:
            within &= report("postgresql", *asyncio.run(measured(server.fresh(), given.years)))
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
