"""Chaos: the bot is killed, its database fails, and each counter is compared with the truth.

    python -m tests.rigs.chaos --mode polling --database sqlite --kills 50
    python -m tests.rigs.chaos --mode webhook --database postgresql --signal TERM
    python -m tests.rigs.chaos --bot stock                      # the control: it must lose
    python -m tests.rigs.chaos --replicas 3 --every 10 --seconds 180
    python -m tests.rigs.chaos --mode webhook --fault pg-immediate --times 30

Telegram is a stub with its rules for redelivery; the bot is a process of its own. It exits with 1
when a single count is lost or doubled, or an update is never acknowledged.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields, replace
from math import inf
from pathlib import Path

from tests.rigs.botapi import BotApi
from tests.rigs.chaos_faults import FAULTS, SMALL_DISK, Proxy, Stage
from tests.rigs.chaos_fleet import Fleet
from tests.rigs.chaos_ground import Counted, Ground, opened
from tests.rigs.chaos_load import Load, percentile
from tests.rigs.toyland import make_toyland

Tell = Callable[[str], None]

_PATIENCE = 120.0
"""Seconds that all updates get to be acknowledged; Telegram drops a press after 150."""

_SOON = 10.0
"""Seconds within which a bot has to end when it is told to."""


@dataclass(frozen=True)
class Plan:
    """What is done to whom. `pace` shortens Telegram's pauses between webhook deliveries."""

    mode: str = "polling"
    database: str = "sqlite"
    kills: int = 0
    signal: str = "KILL"
    rate: float = 100.0
    bot: str = "joldas"
    replicas: int = 1
    every: float = 10.0
    seconds: float = 0.0
    fault: str = ""
    times: int = 1
    calm: float = 5.0
    pace: float = 1.0
    locales: int = 20
    seed: int = 1


@dataclass
class Report:
    """What came of a run. `windows`: when the first fault came and when the last went."""

    plan: Plan
    load: Load
    fleet: Fleet
    counted: Counted
    problems: list[str]
    windows: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        """Name what else is wrong."""
        counted, fleet = self.counted, self.fleet
        if any(fleet.codes):
            self.problems.append(f"exit codes {sorted(fleet.codes)}")
        if fleet.slowest_exit > _SOON:
            self.problems.append("an exit took too long")
        if counted.arrived != counted.topics:
            self.problems.append(f"{counted.arrived} arrivals, {counted.topics} topics")

    @property
    def lost(self) -> int:
        """Presses that were not counted."""
        return (self.load.truth - self.counted.cells).total()

    @property
    def doubled(self) -> int:
        """Counts without a press."""
        return (self.counted.cells - self.load.truth).total()

    @property
    def good(self) -> bool:
        """Tell whether everything is as it must be."""
        return not (self.lost or self.doubled or self.problems)

    def __str__(self) -> str:
        """Write it down."""
        plan, api, truth = self.plan, self.load.api, self.load.truth
        what = f"{plan.bot} {plan.mode} {plan.database} {plan.fault}".rstrip()
        rows = [
            f"{what}: {plan.replicas} bots, SIG{plan.signal}, {plan.rate:.0f}/s, seed {plan.seed}",
            f"  updates          {truth.total():8}   in {len(truth)} cells",
            f"  kills            {self.fleet.kills:8}",
            f"  lost             {self.lost:8}   {100 * self.lost / truth.total():.2f} %",
            f"  doubled          {self.doubled:8}",
            f"  replies repeated {api.repeats:8}",
            f"  unanswered       {api.unanswered:8}   {api.unshown} without a new screen",
            f"  wait             {_waits(self.load.waits())}",
        ]
        if self.windows:
            began, ended = self.windows
            windows = {"before": (0.0, began), "during": self.windows, "after": (ended, inf)}
            for name, (since, until) in windows.items():
                rows.append(f"    {name:12}   {_waits(self.load.waits(since, until))}")
        rows.append(f"  longest exit     {self.fleet.slowest_exit:8.1f} s")
        rows += [f"  ! {one}" for one in self.problems]
        return "\n".join([*rows, "  GOOD" if self.good else "  NOT GOOD"])


def _waits(waits: list[float]) -> str:
    middle, most = (1000 * percentile(waits, share) for share in (0.5, 0.99))
    return f"p50 {middle:6.0f} ms, p99 {most:6.0f} ms, of {len(waits)}"


async def run(plan: Plan, folder: Path, ground: Ground, tell: Tell = lambda _: None) -> Report:
    """Do it. Everything but the database is below `folder`."""
    dice = random.Random(plan.seed)  # noqa: S311 - no secret
    toyland = make_toyland(folder, plan.seed, locales=plan.locales)
    api = BotApi(pace=plan.pace)
    load = Load(api, toyland.cells, plan.rate)
    fault, stays = FAULTS.get(plan.fault, (None, 0.0))
    async with api.served() as port, _proxied(plan, ground) as (url, proxy):
        fleet = Fleet(
            plan.bot, folder, port, url, toyland, webhook=plan.mode == "webhook", size=plan.replicas
        )
        stage = Stage(ground, fleet, load, plan.seconds or stays, dice, proxy)
        async with asyncio.TaskGroup() as beside:
            beside.create_task(load.run())
            telling = beside.create_task(_say_where(load, fleet, tell))
            try:
                async with fleet.running(load):
                    began = ended = time.monotonic()
                    if fault:
                        began, ended = await _suffer(plan, stage, fault)
                    elif plan.replicas > 1:
                        gently = plan.signal == "TERM"
                        await fleet.kill_in_turn(plan.every, plan.seconds, dice, gently=gently)
                    else:
                        gently = plan.signal == "TERM"
                        await fleet.kill_often(plan.kills, load, dice, gently=gently)
                    load.stop()
                    problems = await _settled(load, ground)
                    await fleet.stop()
            finally:
                load.stop()
                telling.cancel()
    report = Report(plan, load, fleet, ground.read(), problems)
    if fault:
        report.windows = (began, ended)
    return report


async def _suffer(
    plan: Plan, stage: Stage, fault: Callable[[Stage], Awaitable[None]]
) -> tuple[float, float]:
    """Have a fault come and go; gives when the first came and when the last went."""
    await asyncio.sleep(plan.calm)
    stage.bites = time.monotonic()
    for number in range(plan.times):
        if number:
            await asyncio.sleep(stage.dice.uniform(0.5, 2))
        await fault(stage)
    ended = time.monotonic()
    await asyncio.sleep(plan.calm)
    return stage.bites, ended


@asynccontextmanager
async def _proxied(plan: Plan, ground: Ground) -> AsyncIterator[tuple[str, Proxy | None]]:
    if plan.fault != "commit-lost" or ground.server is None:
        yield ground.url, None
        return
    proxy = Proxy(ground.server)
    async with proxy.running() as port:
        name = ground.url.partition("?")[0].rpartition("/")[2]
        yield f"postgresql+psycopg://postgres:@127.0.0.1:{port}/{name}?sslmode=disable", proxy


async def _settled(load: Load, ground: Ground) -> list[str]:
    """Wait until all is acknowledged and, for what acknowledges first, until no count comes."""
    began = time.monotonic()
    while load.api.pending and time.monotonic() - began < _PATIENCE:
        await asyncio.sleep(0.1)
    before = None
    while (now := ground.read().cells) not in (load.truth, before):
        before = now
        await asyncio.sleep(3)
    problems = [f"{load.api.pending} updates were never acknowledged"] * bool(load.api.pending)
    return problems + [f"{load.api.expired} presses expired"] * bool(load.api.expired)


async def _say_where(load: Load, fleet: Fleet, tell: Tell) -> None:
    while True:
        await asyncio.sleep(10)
        tell(f"  {load.sent} updates, {fleet.kills} kills, {load.api.pending} waiting")


def play(plan: Plan, tell: Tell = lambda _: None) -> Report:
    """Run a plan on a new database of its own."""
    with tempfile.TemporaryDirectory(prefix="chaos-") as made:
        small = plan.fault in SMALL_DISK
        with opened(plan.database, Path(made), small=small) as ground:
            return asyncio.run(run(plan, Path(made), ground, tell))


def main() -> int:
    """Run by the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Kills, failing databases, and the truth.")
    choices: dict[str, tuple[str, ...]] = {
        "mode": ("polling", "webhook"),
        "database": ("sqlite", "postgresql"),
        "signal": ("KILL", "TERM"),
        "bot": ("joldas", "stock"),
        "fault": ("", *FAULTS),
    }
    for one in fields(Plan):
        parser.add_argument(
            f"--{one.name}",
            type=type(one.default),
            choices=choices.get(one.name),
            default=one.default,
        )
    plan = Plan(**vars(parser.parse_args()))
    if plan.replicas > 1:  # Telegram lets one alone fetch, and a file has one writer
        plan = replace(plan, mode="webhook", database="postgresql")

    def tell(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    report = play(plan, tell)
    tell(str(report))
    return 0 if report.good else 1


if __name__ == "__main__":
    sys.exit(main())
