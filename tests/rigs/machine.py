# ruff: noqa: D401, T201 - the rules say what happens; printing is what is asked for
"""A machine that looks for a history in which an update is counted twice, or not at all.

`python -m tests.rigs.machine --seeds 100 --steps 1000`; one again: `--seed 17 --steps 1000`.
"""

import argparse
import asyncio
import logging
import shutil
import tempfile
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, assume, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from bot.store import books, clerk, ledger, waiting
from tests.rigs.machine_town import PATIENCE, Process, Town, made_already, make

STEPS = {"taken": 0, "updates": 0, "at risk": 0}
"""Of one seed."""


class Machine(RuleBasedStateMachine):
    """Queue, bots, faults and crashes in any order, against what Telegram was told."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="machine-"))
        # all of one kind smaller: a batch is below a chunk, a chunk below the window
        self.small: list[Any] = [
            patch.object(ledger, "_CHUNK", 15),
            patch.object(clerk, "_MANY", 30),
            patch.object(books, "_WINDOW", 60),
            patch.object(waiting, "_MOST", 200),
            patch.object(waiting, "_UNDER_WAY", 30),
            # made once: Alembic cannot do it for two at once in one process
            patch.object(clerk, "upgrade", made_already),
        ]
        for one in self.small:
            one.start()
        self.runner = asyncio.Runner()
        self.bots: list[Process] = []

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - whatever work gives
        """Let time pass while something is done."""
        return self.runner.run(work)

    @initialize(number=st.integers(0, 2**32), webhook=st.booleans())
    def begin(self, number: int, *, webhook: bool) -> None:
        """Start the bot, or two replicas."""
        # Hypothesis' first history is the simplest one: the same step a thousand times
        assume(number)
        self.town = Town(self.folder, number, webhook=webhook)
        self.run(make(self.town.url))
        self.names = ["a", "b"] if webhook else ["a"]
        for name in self.names:
            self.bots.append(self.run(self._start(name)))

    @rule(many=st.integers(1, 8))
    def press(self, many: int) -> None:
        """Families press."""
        self.town.send(many)

    @rule(which=st.integers(0, 1), many=st.integers(0, 3), lost=st.booleans())
    def work(self, which: int, many: int, *, lost: bool) -> None:
        """A bot fetches and counts; or is brought what may come again, as the ack is lost."""
        # here too, for Hypothesis leaves whole rules out of some histories
        self.town.send(many)
        bot = self.bots[which % len(self.bots)]
        if self.town.webhook:
            self.run(self._bring(bot, lost=lost))
        else:
            self.run(self._fetch(bot))

    @rule(which=st.integers(0, 1), many=st.integers(1, 3))
    def cut(self, which: int, many: int) -> None:
        """A bot is killed while it counts."""
        self.town.send(many)
        which %= len(self.bots)
        bot = self.bots[which]
        self.run(self._cut(bot))
        self.bots[which] = self.run(self._start(self.names[which]))

    @rule(which=st.integers(0, 1), kindly=st.booleans())
    def restart(self, which: int, *, kindly: bool) -> None:
        """A bot is stopped or killed between two batches, and started again."""
        which %= len(self.bots)
        bot = self.bots[which]
        self.run(bot.stop() if kindly else bot.kill())
        self.bots[which] = self.run(self._start(self.names[which]))

    @rule()
    def replace(self) -> None:
        """Another process starts before the first one, which goes on for one batch, is gone."""
        faults = self.town.faults
        # otherwise it is chance who reaches the database later
        if self.bots[0].ledger.ready and not (self.town.webhook or faults.away or faults.plan):
            self.run(self._replace())

    @rule(fates=st.lists(st.sampled_from(["refused", "before", "after"]), max_size=3))
    def trouble(self, fates: list[str]) -> None:
        """The next transactions fail, each in its way."""
        self.town.faults.plan.extend(fates)

    @rule(away=st.booleans())
    def outage(self, *, away: bool) -> None:
        """The database goes away, or comes back."""
        self.town.faults.away = away

    @rule(full=st.booleans())
    def full(self, *, full: bool) -> None:
        """The local disk is full, or has room again."""
        for disk in self.town.disks.values():
            disk.full = full

    @rule(which=st.integers(0, 1))
    def note(self, which: int) -> None:
        """A bot says something about itself."""
        self.bots[which % len(self.bots)].ledger.note("late_update")
        self.run(asyncio.sleep(2 * PATIENCE))

    @rule()
    def idle(self) -> None:
        """After an idle week Telegram numbers anew."""
        self.settle()
        if not self.town.queue:
            self.town.idle_week()

    @rule()
    def settle(self) -> None:
        """The database is back, and everything is fetched and counted."""
        self.town.faults.away = False
        self.town.faults.plan.clear()
        self.full(full=False)
        self.run(self._settle())
        missing = self.town.acked - self.town.found().keys()
        lost = missing - self.town.may_miss
        assert not lost, (len(lost), sorted(lost)[:5], self.town.where(lost))

    @invariant()
    def nothing_twice(self) -> None:
        """No update is counted twice, ever."""
        STEPS["taken"] += 1
        if self.bots:
            found = self.town.found()
            assert max(found.values(), default=1) == 1, {k: n for k, n in found.items() if n > 1}

    def teardown(self) -> None:
        """At the end the database is back, and everything is there once."""
        try:
            if self.bots:
                self.settle()
                self.nothing_twice()
                lost = self.town.acked - self.town.found().keys()
                STEPS["updates"] += len(self.town.acked)
                STEPS["at risk"] += len(lost)
        finally:
            for bot in self.bots:
                self.run(bot.kill())
            self.runner.close()
            for one in self.small:
                one.stop()
            shutil.rmtree(self.folder, ignore_errors=True)

    async def _start(self, name: str) -> Process:
        bot = Process(self.town, name, webhook=self.town.webhook)
        bot.position = await bot.ledger.resume()
        return bot

    async def _fetch(self, bot: Process) -> None:
        numbers = self.town.give(bot.position)
        if numbers:
            bot.position = max(numbers) + 1
            await bot.record(numbers, bot.position)
        elif bot.position is None:
            bot.position = await bot.ledger.resume()

    async def _bring(self, bot: Process, *, lost: bool) -> None:
        numbers = self.town.queue[:5]
        async with asyncio.TaskGroup() as tasks:
            for number in numbers:
                tasks.create_task(bot.record([number], None))
        for number in numbers[1:] if lost else numbers:
            self.town.acknowledge(number)

    async def _cut(self, bot: Process) -> None:
        numbers = self.town.queue[:5] if self.town.webhook else self.town.give(bot.position)
        async with asyncio.TaskGroup() as tasks:
            if numbers:
                position = None if self.town.webhook else max(numbers) + 1
                task = tasks.create_task(bot.record(numbers, position))
                await asyncio.sleep(4 * self.town.random.random() * PATIENCE)
                task.cancel()
        await bot.kill()

    async def _replace(self) -> None:
        first = self.bots[0]
        numbers = self.town.give(first.position)
        second = await self._start("a")
        async with asyncio.timeout(5):
            while not second.ledger.ready:
                await asyncio.sleep(PATIENCE)
        if numbers:
            await first.record(numbers, max(numbers) + 1)
        await asyncio.sleep(PATIENCE)
        await first.stop()
        self.bots[0] = second

    async def _settle(self) -> None:
        # the spool waits for the disk, and other programs may keep that busy
        async with asyncio.timeout(60):
            for bot in self.bots:
                # a process that was cut here may have a thread that still wrote to the spool
                await bot.waiting.look()
                bot.ledger._wake.set()
            while self.town.queue or any(
                bot.waiting or bot.waiting.spooled or bot.ledger.away for bot in self.bots
            ):
                for bot in self.bots:
                    assert not bot.task.done(), bot.task
                    await (self._bring(bot, lost=False) if self.town.webhook else self._fetch(bot))
                await asyncio.sleep(0.001)


def run(number: int, steps: int, histories: int = 1) -> None:
    """Play histories of a seed. Raises AssertionError where one is wrong."""
    chosen = settings(
        max_examples=histories,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    run_machine(seed(number)(Machine), settings=chosen)


def main() -> None:
    """Play seeds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--steps", type=int, default=1000)
    asked = parser.parse_args()
    logging.disable()  # bots that are cut in the middle say so, and SQLAlchemy with them
    for number in range(asked.seeds) if asked.seed is None else [asked.seed]:
        begun = time.monotonic()
        STEPS.update(dict.fromkeys(STEPS, 0))
        print(f"seed {number}: ", end="", flush=True)
        # Hypothesis gives up histories that are much longer
        run(number, min(250, asked.steps), max(1, asked.steps // 250))
        took = time.monotonic() - begun
        print(
            f"{STEPS['taken']} steps, {STEPS['updates']} updates, "
            f"{STEPS['at risk']} of them lost as is allowed, {took:.1f} s",
            flush=True,
        )


if __name__ == "__main__":
    main()
