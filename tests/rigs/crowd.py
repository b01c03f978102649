"""The crowd: pretend users walk over real HTTP, the bot is killed in between, counts are compared.

    python -m tests.rigs.crowd --users 300 --presses 6000 --kills 20 --database sqlite
    python -m tests.rigs.crowd --bot stock --kills 20      # the control: it must show a loss,
    python -m tests.rigs.crowd --bot stock                 # and none while it is left alone

It exits with 1 when a single counter differs from the truth, when fewer kills could be made than
asked, or when the disk holds anything of a family (`scan.py`).

`process_restart` is held to the number of starts: a start is only followed by a kill after
replies were seen, and the bot fetches nothing before it has committed its start.
"""

import argparse
import asyncio
import contextlib
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from aiohttp import ClientSession, ClientTimeout, TCPConnector, web

from bot.core.events import TABLES
from bot.preview.server import BotApi, make_app
from tests import postgres
from tests.rigs.chat import Chat
from tests.rigs.family import Family
from tests.rigs.process import TOKEN, BotProcess
from tests.rigs.report import Plan, Report, Rows, table
from tests.rigs.scan import Hit, Needles, scan
from tests.rigs.street import Street
from tests.rigs.truth import Truth
from tests.rigs.world import make_world

_OF_THE_MACHINE = {"database_away", "spooled_update", "late_update"}
"""What is counted where a machine is too slow for a moment, and no family did anything."""

_SOON = 40
"""Seconds in which a bot has started, on a busy machine too."""


@dataclass(frozen=True)
class Store:
    """A database: its URL, how its counters are read without the bot, where else it writes."""

    url: str
    read: Callable[[], Rows]
    folders: tuple[Path, ...] = ()
    write_out: Callable[[], None] = lambda: None


async def run(
    plan: Plan, folder: Path, store: Store, tell: Callable[[str], None] = lambda _: None
) -> Report:
    """Let a crowd walk. Everything but the database is below `folder`."""
    began = time.monotonic()
    world = make_world(folder)
    truth = Truth(world)
    api = BotApi(TOKEN, rng=random.Random(plan.seed))  # noqa: S311 - no secret
    async with _served(api) as port, _client() as http:
        street = Street(plan, api, http, f"http://127.0.0.1:{port}")
        families = [
            await _move_in(number, plan, truth, street, api) for number in range(plan.users)
        ]
        bot = BotProcess(plan.bot, folder / "bot", port, store.url, world)

        def done() -> int:
            return sum(family.pressed for family in families)

        hits: list[Hit] = []
        scanned = 0

        def look(*folders: Path) -> None:
            nonlocal scanned
            found, read = scan(_needles(families), folders)
            hits.extend(found)
            scanned += read

        async def say_where() -> None:
            while True:
                await asyncio.sleep(5)
                tell(f"  {done()} of {plan.presses} presses, {street.kills} kills")

        first_hour = await _hour()
        await bot.start()
        try:
            async with asyncio.TaskGroup() as beside:
                helpers = [
                    # the bot's own folder as a kill leaves it, with the journal still there
                    beside.create_task(street.watch(bot, done, lambda: look(folder / "bot"))),
                    beside.create_task(say_where()),
                ]
                async with asyncio.TaskGroup() as walks:
                    for family in families:
                        walks.create_task(family.live())
                await street.acknowledged()
                if plan.bot == "stock":
                    await _settled(store.read)
                for helper in helpers:
                    helper.cancel()
            await _hour()
            pending = api.updates.pending
            code = await bot.stop()
        finally:
            await bot.kill()  # only where something failed is there anything to kill
        hours = 0 if plan.bot == "stock" else int(time.time()) // 3600 + 1 - first_hour
        truth.ran(bot.starts, hours)
        updates = api.updates.next_id - 731_904_001
    store.write_out()
    look(folder / "bot", *store.folders)
    # what Telegram refuses is a fault of the bot; what was answered twice is not
    problems = [f"{what} ({times} times)" for what, times in api.problems.items()]
    problems += [f"{pending} updates were never acknowledged"] * bool(pending)
    problems += [f"{api.updates.expired} updates expired"] * bool(api.updates.expired)
    return Report(
        plan,
        truth.rows,
        Counter({row: n for row, n in store.read().items() if row[-1] not in _OF_THE_MACHINE}),
        kills=street.kills,
        starts=bot.starts,
        pressed=done(),
        updates=updates,
        repeated=street.repeated,
        twice=street.twice,
        unanswered=sum(family.chat.unanswered for family in families),
        exit_code=code,
        seconds=time.monotonic() - began,
        contradictions=truth.contradictions,
        problems=problems,
        hits=hits,
        scanned=scanned,
    )


def _needles(families: list[Family]) -> Needles:
    typed = {text for family in families for text in family.typed if len(text.encode()) >= 7}
    names = {family.name for family in families}
    usernames = {f"user_{family.id:x}_name" for family in families}
    return Needles([family.id for family in families], sorted(names | usernames | typed))


async def _hour() -> int:
    """Give the hour of the clock, some seconds into it: at its turn it is anybody's guess.

    Nor about to turn: a bot that starts takes some seconds before it serves an hour.
    """
    left = 3600 - time.time() % 3600
    if left < _SOON:
        await asyncio.sleep(left + 1)
    await asyncio.sleep(max(0, 12 - time.time() % 3600))
    return int(time.time()) // 3600


async def _settled(read: Callable[[], Rows]) -> None:
    """Give a bot that acknowledges first all the time it wants to count what it acknowledged."""
    before, now = Rows(), read()
    while now != before:
        await asyncio.sleep(1)
        before, now = now, read()


async def _move_in(number: int, plan: Plan, truth: Truth, street: Street, api: BotApi) -> Family:
    dice = random.Random(f"{plan.seed}/{number}")  # noqa: S311 - no secret
    # as large as Telegram's ids may get, so that no form of them is found by chance
    user = dice.randrange(1 << 50, 1 << 52)
    name = f"Zulfiya{dice.getrandbits(40):x} Каримова"
    language = dice.choice(["uz", "ru", "en", "tg", None])
    await street.post("users", id=user, first_name=name, language_code=language)
    api.chats[user].user["username"] = f"user_{user:x}_name"
    share = plan.presses * (number + 1) // plan.users - plan.presses * number // plan.users
    stock = plan.bot == "stock"
    # the control never answers what it lost, so there is little use in waiting
    chat = Chat(user, street, patience=2) if stock else Chat(user, street)
    family = Family(chat, name, truth, dice, share, gentle=stock, calm=not (stock or plan.kills))
    # on a slow machine the presses may be spent before the last kill is due
    family.more = lambda: street.kills < plan.kills
    return family


@contextlib.asynccontextmanager
async def _served(api: BotApi) -> AsyncIterator[int]:
    runner = web.AppRunner(make_app(api, problems=list), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def _client() -> ClientSession:
    return ClientSession(timeout=ClientTimeout(60), connector=TCPConnector(limit=0))


def read_sqlite(path: Path) -> Rows:
    """Read every counter with the driver alone."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return _rows(lambda table: connection.execute(f"SELECT * FROM {table}"))  # noqa: S608 - our names


def read_postgres(url: str) -> Rows:
    """Read every counter with the driver alone."""
    with psycopg.connect(url.replace("+psycopg", "", 1)) as connection:
        return _rows(lambda table: connection.execute(f"SELECT * FROM {table}".encode()))  # noqa: S608


def _rows(select: Callable[[str], Any]) -> Rows:
    return Counter({(table, *row[:-1]): row[-1] for table in TABLES for row in select(table)})


def on_sqlite(plan: Plan, folder: Path, tell: Callable[[str], None] = lambda _: None) -> Report:
    """Run on a new SQLite file below `folder`."""
    path = folder / "bot" / "data" / "joldas.db"
    store = Store(f"sqlite+aiosqlite:///{path}", lambda: read_sqlite(path))
    return asyncio.run(run(plan, folder, store, tell))


def on_postgres(
    plan: Plan,
    folder: Path,
    server: postgres.Postgres,
    tell: Callable[[str], None] = lambda _: None,
) -> Report:
    """Run on a new database of a PostgreSQL server, whose own files are scanned too."""
    url = server.fresh()
    store = Store(url, lambda: read_postgres(url), (server.folder,), server.checkpoint)
    return asyncio.run(run(plan, folder, store, tell))


def main() -> int:
    """Run by the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="A crowd of pretend users, and the truth.")
    for name, default in (("users", 300), ("presses", 6000), ("kills", 0), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--bot", choices=["joldas", "stock"], default="joldas")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    asked = parser.parse_args()
    plan = Plan(asked.users, asked.presses, asked.kills, asked.bot, asked.seed)

    def tell(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    with tempfile.TemporaryDirectory(prefix="crowd-") as made:
        folder = Path(made)
        if asked.database == "sqlite":
            report = on_sqlite(plan, folder, tell)
        else:
            with postgres.running() as server:
                report = on_postgres(plan, folder, server, tell)
    for line in table(report):
        tell(line)
    return 0 if report.good else 1


if __name__ == "__main__":
    sys.exit(main())
