"""A quarter: families walk through the real bot on a fast clock, and each number is compared.

    python -m tests.rigs.quarter                          # 20,000 walks of 8,000 families
    python -m tests.rigs.quarter --walks 600 --keep var/quarter
    python -m tests.rigs.quarter --walks 600 --fault double      # the control: it must be seen

Telegram is the lean stub, over real HTTP; the bot is a process of its own whose clock the rig
sets. A day ends when all its updates are counted and acknowledged. It exits with 1 where a
counter or a released figure differs from the truth, or where the exits of a question are not what
the families did.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from datetime import time as hour
from pathlib import Path

from bot.core.links import Source
from bot.store.database import open_engine, upgrade
from bot.store.registry import Registry
from tests.rigs.crowd import read_sqlite
from tests.rigs.process import BOTS, BotProcess
from tests.rigs.quarter_account import Account, week_of
from tests.rigs.quarter_api import Chats
from tests.rigs.quarter_clock import Clock
from tests.rigs.quarter_family import Visit
from tests.rigs.quarter_plan import Plan, Timetable
from tests.rigs.quarter_released import Verdict, judge, read
from tests.rigs.quarter_report import Report
from tests.rigs.quarter_script import HANDOUTS, OUTAGES, Handout, plan_campaigns
from tests.rigs.quarter_table import table
from tests.rigs.truth import Truth
from tests.rigs.world import make_world

BOTS["quarter"] = ["-m", "tests.rigs.quarter_bot"]
BOTS["release"] = ["-m", "tests.rigs.quarter_release", "release", "--by", "quarter"]

_AT_ONCE = 60
"""Families that are at their phones at the same moment."""

_NIGHT, _NOON, _EVENING = hour(0, 5), hour(12), hour(23, 55)
_WEDNESDAY, _SUNDAY = 2, 6
_REST = timedelta(days=3)
"""After a period's last day: more than the 48 hours for which it rests."""

_SHARED_COMES = 0.8

_STARTING = 120
"""Seconds that the bot gets to start."""


@dataclass
class Quarter:
    """A quarter under way."""

    plan: Plan
    api: Chats
    truth: Truth
    clock: Clock
    timetable: Timetable
    bot: BotProcess
    release: BotProcess
    account: Account = field(default_factory=Account)
    away: dict[date, list[Visit]] = field(default_factory=lambda: defaultdict(list))
    busy: dict[int, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))

    async def run(self, tell: Callable[[str], None]) -> None:
        """Live through all days."""
        began, walks = time.monotonic(), self.timetable.days()
        for day, (by_day, in_evening) in walks.items():
            self.clock.set(day, _NIGHT, hours := 24 - OUTAGES.get(day, 0))
            self.truth.ran(0, hours)
            await self._seen()
            if day.weekday() == _WEDNESDAY:
                await self._publish()
            await self._moment(day, _NIGHT, self.away.pop(day, []))
            await self._moment(day, _NOON, [*by_day, *self._shared()])
            await self._moment(day, _EVENING, in_evening)
            if day.weekday() == _SUNDAY:
                took = time.monotonic() - began
                tell(f"  {week_of(day)}: {len(self.account.walks):6} walks, {took:4.0f} s")

        if self.plan.release:
            self.clock.set(self.plan.until + _REST, _NIGHT, 0)
            await self._seen()
            await self._publish()

    async def _publish(self) -> None:
        """Release what is due, as whoever runs the bot does each week."""
        if self.plan.release and await self.release.run_through():
            raise RuntimeError(f"nothing was released:\n{self.release.said()[-2000:]}")

    def _shared(self) -> list[Visit]:
        # in an order that does not hang on who was quicker
        shared, self.api.shared = sorted(self.api.shared), []
        return [
            self.timetable.visit(self.timetable.anybody(), by=payload)
            for payload in shared
            if self.timetable.chance(_SHARED_COMES)
        ]

    async def _moment(self, day: date, at: hour, visits: list[Visit]) -> None:
        """Let families walk at one moment, until everything they did is counted."""
        self.clock.set(day, at, self.clock.hours)
        await self._seen()
        few = asyncio.Semaphore(_AT_ONCE)

        async def go_on(visit: Visit) -> None:
            # one family has one phone
            async with self.busy[visit.chat], few:
                await visit.go_on(self.api, self.truth, self.clock)

        self.account.walks += [visit.record for visit in visits if visit.walk is None]
        try:
            async with asyncio.TaskGroup() as tasks:
                for visit in visits:
                    tasks.create_task(go_on(visit))
        except* TimeoutError as late:
            raise RuntimeError(f"the bot does not answer:\n{self.bot.said()[-2000:]}") from late
        for visit in visits:
            if not visit.over:
                later = self.timetable.later(day, evening=at == _EVENING)
                self.away[later].append(visit)
        while self.api.pending:
            await asyncio.sleep(0.001)

    async def _seen(self) -> None:
        """Wait until the bot has looked at the clock."""
        async with asyncio.timeout(_STARTING):
            while not self.clock.seen:
                if self.bot.ended:
                    raise RuntimeError(f"the bot ended by itself:\n{self.bot.said()[-2000:]}")
                await asyncio.sleep(0.002)


async def play(plan: Plan, folder: Path, tell: Callable[[str], None] = lambda _: None) -> Report:
    """Run a plan on a new SQLite file. Everything is below `folder`."""
    began = time.monotonic()
    world = make_world(folder)
    plan_campaigns(world.content)
    clock = Clock(folder / "clock")
    clock.set(plan.since, _NIGHT)
    path, spool = folder / "data" / "joldas.db", folder / "data" / "spool.db"
    path.parent.mkdir()
    url = f"sqlite+aiosqlite:///{path}"
    links = await _register(url, spool)
    truth = Truth(world, day=clock.today, links={one.code: one.number for one in links.values()})
    api = Chats(clock)
    timetable = Timetable(plan, world, {of: one.code for of, one in links.items()})
    async with api.served() as port:
        more = {
            "QUARTER_CLOCK": str(folder / "clock"),
            "QUARTER_FAULT": plan.fault,
            "JOLDAS_SPOOL": str(spool),
        }
        bot = BotProcess("quarter", folder / "bot", port, url, world, more)
        release = BotProcess("release", folder / "release", port, url, world, more)
        quarter = Quarter(plan, api, truth, clock, timetable, bot, release)
        truth.ran(1, 0)
        await bot.start()
        try:
            await quarter.run(tell)
            code = await bot.stop()
        finally:
            await bot.kill()  # only where something failed is there anything to kill
    problems = list(truth.contradictions)
    problems += [f"the bot's exit code is {code}"] * bool(code)
    problems += [f"{api.pending} updates were never acknowledged"] * bool(api.pending)
    codes = {one.code for one in links.values()}
    verdict = judge(read(path), truth.rows, codes) if plan.release else Verdict()
    return Report(
        plan,
        truth.rows,
        read_sqlite(path),
        quarter.account,
        links=links,
        verdict=verdict,
        updates=api.acknowledged,
        seconds=time.monotonic() - began,
        problems=problems,
    )


async def _register(url: str, spool: Path) -> dict[Handout, Source]:
    """Register the links before the bot starts, with the copy that it reads first."""
    engine = open_engine(url)
    try:
        await upgrade(engine)
        registry = Registry(engine, spool.with_name(f"{spool.stem}-links.json"))
        made = {one: await registry.register(one.source()) for one in HANDOUTS}
    finally:
        await engine.dispose()
    return {one: source for one, source in made.items() if source}


def main() -> int:
    """Run by the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="A quarter of pretend families, and the truth.")
    for name, default in (("walks", 20_000), ("families", 8_000), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--fault", choices=["", "double"], default="")
    parser.add_argument("--no-release", action="store_true", help="only count")
    parser.add_argument("--keep", type=Path, help="a new folder for the database and the content")
    asked = parser.parse_args()
    if asked.keep and asked.keep.exists():
        parser.error(f"{asked.keep} is there already; please name a new folder")
    plan = Plan(
        asked.walks,
        min(asked.families, asked.walks),
        asked.seed,
        fault=asked.fault,
        release=not asked.no_release,
    )

    def tell(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    with tempfile.TemporaryDirectory(prefix="quarter-") as made:
        folder = Path(made)
        report = asyncio.run(play(plan, folder, tell))
        if asked.keep:
            for kept in ("data", "dialogs", "content"):
                shutil.copytree(folder / kept, asked.keep / kept)
    for line in table(report):
        tell(line)
    return 0 if report.good else 1


if __name__ == "__main__":
    sys.exit(main())
