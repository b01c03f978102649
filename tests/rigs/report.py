"""What a run was to be, and what came of it."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from bot.core.events import TABLES
from tests.rigs.scan import Hit
from tests.rigs.truth import Row

Rows = Counter[Row]


@dataclass(frozen=True)
class Plan:
    """How large a crowd, and what is done to the bot."""

    users: int
    presses: int
    kills: int = 0
    bot: str = "joldas"
    seed: int = 1


@dataclass
class Report:
    """What came of a run."""

    plan: Plan
    truth: Rows
    counted: Rows
    kills: int = 0
    starts: int = 0
    pressed: int = 0
    updates: int = 0
    repeated: int = 0  # replies that were out when a kill came before the acknowledgement
    twice: int = 0  # presses whose waiting was ended again
    unanswered: int = 0
    exit_code: int = 0
    seconds: float = 0.0
    contradictions: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)
    scanned: int = 0

    @property
    def differences(self) -> dict[Row, tuple[int, int]]:
        """Give the rows that differ: what is true, what was counted."""
        both = self.truth.keys() | self.counted.keys()
        found = {row: (self.truth[row], self.counted[row]) for row in sorted(both)}
        return {row: pair for row, pair in found.items() if pair[0] != pair[1]}

    @property
    def lost(self) -> int:
        """Events that are true and were not counted."""
        return (self.truth - self.counted).total()

    @property
    def doubled(self) -> int:
        """Events that were counted and are not true."""
        return (self.counted - self.truth).total()

    @property
    def good(self) -> bool:
        """Tell whether everything is as it must be."""
        wrong = (self.differences, self.contradictions, self.hits, self.problems, self.exit_code)
        return not any(wrong) and self.kills == self.plan.kills


def by_table(truth: Rows, counted: Rows, differences: Collection[Row]) -> Iterator[str]:
    """Write down how much each table of counts should hold, and holds."""
    yield "  table                              rows   truth counted differing"
    for name in TABLES:
        rows = {row for row in truth | counted if row[0] == name}
        true, held = (sum(c[row] for row in rows) for c in (truth, counted))
        differing = sum(row[0] == name for row in differences)
        yield f"  {name:32} {len(rows):6} {true:7} {held:7} {differing:9}"


def table(report: Report) -> Iterator[str]:
    """Write a report down."""
    plan = report.plan
    yield f"{plan.bot}: {plan.users} users, seed {plan.seed}, {report.seconds:.0f} s"
    yield f"  presses            {report.pressed:8}   of {report.updates} updates"
    yield f"  kill -9            {report.kills:8}   of {plan.kills}; {report.starts} starts"
    yield f"  replies cut off    {report.repeated:8}   out, but not acknowledged when a kill came"
    yield f"  answered twice     {report.twice:8}   presses, after a kill"
    yield f"  left unanswered    {report.unanswered:8}"
    yield f"  refused by Telegram {len(report.problems):7}"
    yield f"  SIGTERM exit code  {report.exit_code:8}"
    yield f"  contradictions     {len(report.contradictions):8}"
    yield f"  bytes scanned      {report.scanned:8}   {len(report.hits)} hits"
    yield from by_table(report.truth, report.counted, report.differences)
    yield f"  events lost {report.lost}, doubled {report.doubled}"
    yield from (f"  ! {row}: true {a}, counted {b}" for row, (a, b) in report.differences.items())
    yield from (
        f"  ! {one}" for one in (*report.contradictions[:10], *report.problems, *report.hits)
    )
    yield "  GOOD" if report.good else "  NOT GOOD"
