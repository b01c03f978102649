"""The dashboard over five years of releases: how long a page takes, and how much memory.

    python -m tests.rigs.dashboard [--years 5] [--database sqlite|postgresql]

A process of its own serves it, with the bot's parts in memory; another one asks for each page
twice: first when nothing of it is known, not even totals, then again. `CPU` is what the first one
took of the processor, which a busy machine does not change. `late` is how late a tick of the event
loop came at most: so long a family would have waited for a page of staff.
"""

import argparse
import asyncio
import contextlib
import importlib
import os
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
from bot.settings import Settings
from tests.postgres import running
from tests.released import written
from tests.rigs import five_years

SECRET = "opens-the-dashboard-of-a-rig"
PERIODS = ("2027-Q4", "2028-11", "2029")
MOST_MS, MOST_MB = 300, 250
"""Milliseconds of the slowest page, and megabytes that the dashboard adds to the bot it is in."""


@dataclass(frozen=True, slots=True)
class Taken:
    """How long a page took in milliseconds: first, of the processor, and again; its bytes."""

    page: str
    first: float
    cpu: float
    again: float
    size: int


async def serve(url: str) -> None:
    """Serve the dashboard until the standard input ends; print the port, then the memory."""
    importlib.import_module("bot.service")
    shelf = make_shelf(Settings(bot_token=None))
    page = web.Application()
    add_dashboard(page, SECRET, url, lambda: shelf.guide, lambda: datetime(2032, 1, 9, tzinfo=UTC))
    runner = web.AppRunner(page, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    before = _memory()
    print(runner.addresses[0][1], flush=True)  # noqa: T201 - to the other process
    loop = asyncio.get_running_loop()
    late = 0.0
    ended = loop.run_in_executor(None, sys.stdin.read)
    while not ended.done():
        due = time.perf_counter() + 0.005
        await asyncio.sleep(0.005)
        late = max(late, time.perf_counter() - due)
    print(before, _memory(), round(late * 1000), flush=True)  # noqa: T201 - to the other process
    await runner.cleanup()


def _memory() -> int:
    """Give the most memory that this process ever had, in MB, and not what its parent had."""
    status = Path("/proc/self/status").read_text("ascii")
    line = next(one for one in status.splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def _cpu(process: int) -> float:
    """Give the milliseconds that a process had of the processor."""
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) * 1000 / os.sysconf("SC_CLK_TCK")


async def ask(port: int, process: int) -> AsyncIterator[Taken]:
    """Ask for each page of each stretch, twice."""
    jar = CookieJar(unsafe=True)
    async with ClientSession(f"http://127.0.0.1:{port}", cookie_jar=jar) as http:
        form = {"secret": SECRET, "label": "rig"}
        async with http.post("/dashboard/login", data=form, allow_redirects=False) as answer:
            answer.raise_for_status()
        for period, name in product(PERIODS, PAGES):
            path = f"/dashboard/{name}?period={period}"
            spent = _cpu(process)
            first, size = await _timed(http, path)
            spent = _cpu(process) - spent
            again, _ = await _timed(http, path)
            yield Taken(f"{name} {period}", first, spent, again, size)


async def _timed(http: ClientSession, path: str) -> tuple[float, int]:
    begun = time.perf_counter()
    async with http.get(path) as answer:
        answer.raise_for_status()
        size = len(await answer.read())
    return (time.perf_counter() - begun) * 1000, size


@contextlib.contextmanager
def served(url: str) -> Iterator[tuple[int, "subprocess.Popen[str]"]]:
    """Run the serving process; gives its port, and the process. It ends as its input does."""
    command = [sys.executable, "-m", "tests.rigs.dashboard", "--serve", url]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:  # noqa: S603
        assert process.stdout
        yield int(process.stdout.readline()), process


async def measured(url: str, years: int) -> tuple[list[Taken], tuple[int, int, int]]:
    """Fill, serve, ask; gives the pages, memory before and after in MB, and lateness in ms."""
    await written(url, five_years.releases(years), five_years.links())
    with served(url) as (port, process):
        found = [one async for one in ask(port, process.pid)]
        told, _ = process.communicate(timeout=30)
    before, after, late = map(int, told.split())
    return found, (before, after, late)


def report(kind: str, found: list[Taken], cost: tuple[int, int, int]) -> bool:
    """Write what was measured; tell whether it is within the limits."""
    for one in found:
        sys.stdout.write(
            f"{kind:10} {one.page:20} first {one.first:5.0f} ms ({one.cpu:4.0f} CPU), "
            f"again {one.again:4.0f} ms, {one.size / 1024:4.0f} KB\n"
        )
    slowest = max(one.first for one in found)
    before, after, late = cost
    sys.stdout.write(
        f"{kind:10} slowest {slowest:.0f} ms, memory {before} MB before and {after} MB at most, "
        f"late {late} ms\n"
    )
    return slowest < MOST_MS and after - before < MOST_MB


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
