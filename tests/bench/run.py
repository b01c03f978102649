"""The bench: one stub, one tape, every contender making the same calls for each press.

    python -m tests.bench.run              # medians of 5, some 15 minutes on a quiet machine
    python -m tests.bench.run --quick      # one short run each
    python -m tests.bench.run --profile    # where the time of `joldas run` goes

The contender has core 0 to itself. The stub, the load and PostgreSQL share core 1, so that what
is measured flat out is the contender: its core's share is printed, and should be near 100 %.
It exits with 1 when a press did not lead to exactly one right edit and one answer.
"""

import argparse
import asyncio
import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from tests import postgres
from tests.bench.contender import OTHERS, OTHERS_KINDS, POLLING, PROFILED, WEBHOOK, Contender, Kind
from tests.bench.load import CHATS, IN_FLIGHT, Load
from tests.bench.stub import Stub
from tests.bench.tape import Frame, describe, record, save

RATES = (30, 100)


@dataclass(frozen=True)
class Plan:
    """How many rounds, and how many seconds each phase takes."""

    rounds: int
    warm_up: float
    flat_out: float
    at_rate: float


FULL = Plan(rounds=5, warm_up=2, flat_out=8, at_rate=8)
QUICK = Plan(rounds=1, warm_up=1, flat_out=2, at_rate=2)


@dataclass(frozen=True)
class Result:
    """One run of a contender. Presses a second; ms of CPU per press; p99 in ms for each rate."""

    rate: float
    cpu: float
    share: float
    stub_share: float
    p99: tuple[float, ...]
    faults: str


@dataclass(frozen=True)
class Bench:
    """Where everything is, for one run after the other."""

    plan: Plan
    folder: Path
    frames: Sequence[Frame]
    server: postgres.Postgres | None

    async def one(self, kind: Kind, number: int) -> Result:
        """Run a contender once. Raises TimeoutError with what it said where it does not answer."""
        folder, stub = self.folder / f"{kind.name}-{number}".replace(" ", "-"), Stub()
        database = self.server.fresh() if kind.webhook and self.server else ""
        async with stub.served() as port:
            bot = Contender(kind, folder, self.folder / "tape.json", port, database)
            await bot.start()
            try:
                return await self._measure(kind, bot, stub)
            except TimeoutError as failure:
                raise TimeoutError(f"{kind.name} does not answer: {bot.said()[-800:]}") from failure
            finally:
                await bot.stop()

    async def _measure(self, kind: Kind, bot: Contender, stub: Stub) -> Result:
        plan, load = self.plan, Load(stub, list(self.frames))
        async with asyncio.timeout(60):
            if kind.starts:
                await load.open_dialogs()
            await load.once()
        await load.flat_out(plan.warm_up)
        before, cpu, own, began = load.presses, bot.cpu(), time.process_time(), time.perf_counter()
        await load.flat_out(plan.flat_out)
        took, presses = time.perf_counter() - began, load.presses - before
        cpu, own = bot.cpu() - cpu, time.process_time() - own
        p99 = []
        for rate in RATES:
            load.waits.clear()
            await load.at_rate(rate, plan.at_rate)
            p99.append(1000 * quantiles(load.waits, n=100)[-1])
        return Result(
            rate=presses / took,
            cpu=1000 * cpu / presses,
            share=cpu / took,
            stub_share=own / took,
            p99=tuple(p99),
            faults=stub.seen.faults(),
        )


def table(results: dict[Kind, list[Result]]) -> list[str]:
    """Lay out the medians, and Joldas beside each of the others."""
    heads = [f"p99 at {rate}/s" for rate in RATES]
    lines = [f"{'':22}{'presses/s':>10}{'CPU/press':>11}{'core':>7}{'stub':>7}"]
    lines[0] += "".join(f"{head:>14}" for head in heads)
    rates = {}
    for kind, runs in results.items():
        rates[kind.name] = median(one.rate for one in runs)
        line = f"{kind.name:22}{rates[kind.name]:10.0f}{median(one.cpu for one in runs):8.2f} ms"
        line += f"{median(one.share for one in runs):7.0%}"
        line += f"{median(one.stub_share for one in runs):7.0%}"
        for at in range(len(RATES)):
            line += f"{median(one.p99[at] for one in runs):11.1f} ms"
        lines.append(line)
    for ours in (kind for kind in results if kind.joldas):
        for other in (kind for kind in results if kind.aim):
            ratio, aim = rates[ours.name] / rates[other.name], other.aim or 0
            word = "met" if ratio >= aim else "MISSED"
            lines.append(f"{ours.name} : {other.name:20} {ratio:6.2f}   aim {aim:.1f}   {word}")
    return lines


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


@contextmanager
def _database(*, needed: bool) -> Iterator[postgres.Postgres | None]:
    if needed:
        with postgres.running() as server:
            yield server
    else:
        yield None


async def _profile(bench: Bench) -> None:
    stub, kind = Stub(), PROFILED
    async with stub.served() as port:
        bot = Contender(kind, bench.folder / "profiled", bench.folder / "tape.json", port)
        await bot.start()
        load = Load(stub, list(bench.frames))
        try:
            await load.once()
            await load.flat_out(bench.plan.warm_up)
            bot.profile()
            before = load.presses
            await load.flat_out(bench.plan.flat_out)
            presses = load.presses - before
        finally:
            await bot.stop()
    _tell(f"{presses} presses under cProfile, which slows what calls much:\n{bot.said()}")


async def _run(bench: Bench, kinds: Sequence[Kind]) -> int:
    results: dict[Kind, list[Result]] = {kind: [] for kind in kinds}
    bad = 0
    for number in range(bench.plan.rounds):
        for kind in kinds:
            try:
                result = await bench.one(kind, number)
            except TimeoutError as failure:
                _tell(f"  {failure}")
                bad += 1
                continue
            bad += bool(result.faults)
            results[kind].append(result)
            _tell(f"  {number + 1}: {kind.name:22}{result.rate:8.0f}/s  {result.faults}")
    _tell("\n".join(table({kind: runs for kind, runs in results.items() if runs})))
    return 1 if bad else 0


def main() -> int:
    """Run by the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Joldas beside other ways to write a bot.")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--only", default="", help="names of contenders, with commas between")
    asked = parser.parse_args()
    named = [name for name in asked.only.split(",") if name]
    everyone = (POLLING, WEBHOOK, *OTHERS_KINDS)
    kinds = [one for one in everyone if not named or any(name in one.name for name in named)]
    if missing := [kind.name for kind in kinds if not kind.python.exists()]:
        _tell(f"No environment for {missing[0]}. Please use: make bench")
        return 2
    os.sched_setaffinity(0, {OTHERS})
    plan = QUICK if asked.quick else FULL
    needed = WEBHOOK in kinds and not asked.profile
    with (
        tempfile.TemporaryDirectory(prefix="bench-") as made,
        _database(needed=needed) as server,
        contextlib.suppress(KeyboardInterrupt),
    ):
        frames = asyncio.run(record(Path(made) / "recorded"))
        save(frames, Path(made) / "tape.json")
        _tell(f"{describe(frames)}; {IN_FLIGHT} in flight of {CHATS} chats; medians")
        _tell(f"load of the machine before: {os.getloadavg()[0]:.1f} (only near 0 is it a bench)")
        bench = Bench(plan, Path(made), frames, server)
        if asked.profile:
            asyncio.run(_profile(bench))
            return 0
        return asyncio.run(_run(bench, kinds))
    return 1


if __name__ == "__main__":
    sys.exit(main())
