"""Chaos: the bot is killed, its database fails, and each counter is compared with the truth.

    python -m tests.rigs.chaos --mode polling --database sqlite --kills 50
    python -m tests.rigs.chaos --mode webhook --database postgresql --signal TERM
    python -m tests.rigs.chaos --bot stock                      # the control: it must lose
    python -m tests.rigs.chaos --replicas 3 --every 10 --seconds 180
    python -m tests.rigs.chaos --mode webhook --fault pg-immediate --times 30
    python -m tests.rigs.chaos --fault locked --crash           # and the bot is killed meanwhile

Telegram is a stub with its rules for redelivery; the bot is a process of its own. It exits with 1
when a single count is lost or doubled, or an update is never acknowledged.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import fields, replace
from pathlib import Path

from tests.rigs.botapi import BotApi
from tests.rigs.chaos_faults import FAULTS, SMALL_DISK, Proxy, Stage
from tests.rigs.chaos_fleet import Fleet
from tests.rigs.chaos_ground import Ground, opened
from tests.rigs.chaos_load import Load
from tests.rigs.chaos_report import Plan, Report
from tests.rigs.toyland import make_toyland

Tell = Callable[[str], None]

_PATIENCE = 120.0
"""Seconds that all updates get to be acknowledged; Telegram drops a press after 150."""


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
    plan: Plan, stage: Stage, fault: Callable[[Stage], Coroutine[None, None, None]]
) -> tuple[float, float]:
    """Have a fault come and go; gives when the first came and when the last went."""
    await asyncio.sleep(plan.calm)
    stage.bites = time.monotonic()
    for number in range(plan.times):
        if number:
            await asyncio.sleep(stage.dice.uniform(0.5, 2))
        async with asyncio.TaskGroup() as both:
            both.create_task(fault(stage))
            if plan.crash:
                both.create_task(stage.crash())
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
        if one.type is bool:
            parser.add_argument(f"--{one.name}", action="store_true")
            continue
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
