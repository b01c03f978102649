"""What a chaos run is to do, and what came of it."""

from dataclasses import dataclass
from math import inf

from tests.rigs.chaos_fleet import Fleet
from tests.rigs.chaos_ground import Counted
from tests.rigs.chaos_load import Load, percentile

_SOON = 10.0
"""Seconds within which a bot has to end when it is told to."""


@dataclass(frozen=True)
class Plan:
    """What is done to whom. `pace` shortens Telegram's pauses between webhook deliveries.

    `crash`: the bot is killed in the middle of each fault.
    """

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
    crash: bool = False
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
        what = (
            f"{plan.bot} {plan.mode} {plan.database} {plan.fault}".rstrip()
            + " and kill -9" * plan.crash
        )
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
