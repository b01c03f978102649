"""What came of a simulated quarter, and whether it is as it must be."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from bot.core.events import TABLES
from bot.core.links import Source
from tests.rigs.quarter_account import Account, Exits, Rows
from tests.rigs.quarter_plan import Plan
from tests.rigs.quarter_script import DROP_OFFS, Handout

_OF_THE_MACHINE = {"database_away", "spooled_update"}
"""What is counted where a machine is too slow for a moment."""

_KEPT = 90
"""Days for which daily counts are kept."""


@dataclass
class Report:
    """The truth, what the database holds, and the account of each walk."""

    plan: Plan
    truth: Rows
    database: Rows
    account: Account
    links: Mapping[Handout, Source]
    updates: int = 0
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)

    @cached_property
    def kept(self) -> Rows:
        """What of the truth is still to be there: a daily row goes after 90 days."""
        daily = {name for name, table in TABLES.items() if table.period == "day"}
        last = max(row[1] for row in self.truth if row[0] in daily)
        first = (date.fromisoformat(last) - timedelta(days=_KEPT)).isoformat()
        rows = self.truth.items()
        return Counter({row: n for row, n in rows if row[0] not in daily or row[1] >= first})

    @cached_property
    def differences(self) -> dict[tuple[str, ...], tuple[int, int]]:
        """Give the rows that differ: what is true, what was counted."""
        true = self.kept
        both = sorted(true.keys() | self.database.keys())
        found = {row: (true[row], self.database[row]) for row in both}
        return {
            row: pair
            for row, pair in found.items()
            if pair[0] != pair[1] and row[-1] not in _OF_THE_MACHINE
        }

    @cached_property
    def flow(self) -> dict[str, tuple[int, int]]:
        """Give arrive and first choices of each node, from the database alone."""
        arrive, choose = self._of_nodes("arrive"), self._of_nodes("choose")
        return {node: (arrive[node], choose[node]) for node in sorted(arrive | choose)}

    @property
    def wrong_exits(self) -> dict[str, tuple[int, int]]:
        """Give the nodes where arrive - choose is not what the walks did: counted, true."""
        exits = self.account.exits()
        nodes = self.flow.keys() | exits.keys()
        found = {}
        for node in sorted(nodes):
            arrive, choose = self.flow.get(node, (0, 0))
            true = exits[node].net if node in exits else 0
            if arrive - choose != true:
                found[node] = (arrive - choose, true)
        return found

    @cached_property
    def excesses(self) -> dict[tuple[str, str], tuple[int, int, int]]:
        """Give the weeks of a node with more first choices than arrivals.

        The excess; the choices whose walk arrived in an earlier week; those whose walk never did.
        """
        weeks = Counter[tuple[str, str]]()
        for row, n in self.database.items():
            if row[0] == "counts_by_node_week" and row[-1] in {"choose", "arrive"}:
                weeks[row[1], row[3]] += n if row[-1] == "choose" else -n
        earlier, never = self.account.carried()
        return {at: (n, earlier[at], never[at]) for at, n in sorted(weeks.items()) if n > 0}

    @property
    def unexplained(self) -> list[tuple[str, str]]:
        """Give the excesses that the walks do not explain."""
        return [at for at, (n, *carried) in self.excesses.items() if n > sum(carried)]

    @property
    def good(self) -> bool:
        """Tell whether everything is as it must be."""
        return not (self.differences or self.wrong_exits or self.unexplained or self.problems)

    def _of_nodes(self, event: str) -> Counter[str]:
        found = Counter[str]()
        for row, n in self.database.items():
            if row[0] == "counts_by_node_week" and row[-1] == event:
                found[row[3]] += n
        return found


def table(report: Report) -> Iterator[str]:
    """Write a report down."""
    plan, account = report.plan, report.account
    crossed = account.crossed()
    yield f"{len(account.walks)} walks of {plan.families} families, {plan.since} to {plan.until}"
    yield f"  {report.updates} updates in {report.seconds:.0f} s, seed {plan.seed}"
    yield f"  walks over midnight {crossed['midnight']}, over the end of a week {crossed['week']}, "
    yield f"    of a month {crossed['month']}"
    yield "  table                              rows   truth counted differing"
    for name in TABLES:
        rows = {row for row in report.kept | report.database if row[0] == name}
        true, counted = (sum(c[row] for row in rows) for c in (report.kept, report.database))
        differing = sum(row in report.differences for row in rows)
        yield f"  {name:32} {len(rows):6} {true:7} {counted:7} {differing:9}"
    yield from (f"  ! {row}: true {a}, counted {b}" for row, (a, b) in report.differences.items())
    yield from _exits(report)
    yield from (f"  ! {one}" for one in report.problems[:10])
    yield "  GOOD" if report.good else "  NOT GOOD"


def _exits(report: Report) -> Iterator[str]:
    exits = defaultdict(Exits, report.account.exits())
    asked = {node for node, (_, choose) in report.flow.items() if choose}
    built_in = {one.node for one in DROP_OFFS}
    yield "  arrive - choose = stopped there + went elsewhere - answered without arriving"
    for node in sorted(asked, key=lambda one: -exits[one].net / max(1, report.flow[one][0])):
        (arrive, choose), out = report.flow[node], exits[node]
        here = "  <- built in" if node in built_in else ""
        yield (
            f"  {node:26} {arrive:6} - {choose:6} = {arrive - choose:5}"
            f" = {out.stopped:5} + {out.went_elsewhere:4} - {out.answered_unreached:4}"
            f"  {100 * (arrive - choose) / max(1, arrive):5.1f} %{here}"
        )
    for node, (counted, true) in report.wrong_exits.items():
        yield f"  ! {node}: exits counted {counted}, true {true}"
    yield f"  more choices than arrivals in a week: {len(report.excesses)} nodes and weeks"
    for (week, node), (excess, earlier, never) in report.excesses.items():
        yield (
            f"    {week} {node}: {excess} more; {earlier} arrived in an earlier week,"
            f" {never} never (by Back, Change or a page's link)"
        )
    yield from (f"  ! {week} {node}: unexplained" for week, node in report.unexplained)
