"""What came of a simulated quarter, and whether it is as it must be."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from bot.core.events import TABLES
from bot.core.links import Source
from tests.rigs.quarter_account import Account, Rows
from tests.rigs.quarter_plan import Plan
from tests.rigs.quarter_released import Verdict
from tests.rigs.quarter_script import Handout

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
    verdict: Verdict = field(default_factory=Verdict)
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
    def excesses(self) -> dict[tuple[str, str], tuple[int, int]]:
        """Give the weeks of a node with more first choices than arrivals.

        The excess, and the choices whose walk arrived in an earlier week.
        """
        weeks = Counter[tuple[str, str]]()
        for row, n in self.database.items():
            if row[0] == "counts_by_node_week" and row[-1] in {"choose", "arrive"}:
                weeks[row[1], row[3]] += n if row[-1] == "choose" else -n
        earlier = self.account.carried()
        return {at: (n, earlier[at]) for at, n in sorted(weeks.items()) if n > 0}

    @property
    def unexplained(self) -> list[tuple[str, str]]:
        """Give the excesses that the walks do not explain."""
        return [at for at, (n, earlier) in self.excesses.items() if n > earlier]

    @property
    def good(self) -> bool:
        """Tell whether everything is as it must be."""
        wrong = (self.differences, self.wrong_exits, self.unexplained, self.verdict.wrong)
        return not (any(wrong) or self.problems)

    def by_link(self, event: str) -> Counter[Handout]:
        """Give how often an event was counted of each link that was handed out, in all days."""
        found = Counter[str]()
        for row, n in self.truth.items():
            if row[0] == "counts_by_source_day" and row[-1] == event:
                found[row[2]] += n
        return Counter({link: found[source.code] for link, source in self.links.items()})

    def _of_nodes(self, event: str) -> Counter[str]:
        found = Counter[str]()
        for row, n in self.database.items():
            if row[0] == "counts_by_node_week" and row[-1] == event:
                found[row[3]] += n
        return found
