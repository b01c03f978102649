"""A simulated quarter's report, written down."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from tests.rigs.quarter_account import Exits
from tests.rigs.quarter_released import Verdict
from tests.rigs.quarter_report import Report
from tests.rigs.quarter_script import DROP_OFFS, WEAKEST
from tests.rigs.report import by_table

_HERE = "  <- built in"


def table(report: Report) -> Iterator[str]:
    """Write a report down."""
    plan, account = report.plan, report.account
    crossed = account.crossed()
    yield f"{len(account.walks)} walks of {plan.families} families, {plan.since} to {plan.until}"
    yield f"  {report.updates} updates in {report.seconds:.0f} s, seed {plan.seed}"
    yield f"  walks over midnight {crossed['midnight']}, over the end of a week {crossed['week']}, "
    yield f"    of a month {crossed['month']}"
    yield from by_table(report.kept, report.database, report.differences)
    yield from (f"  ! {row}: true {a}, counted {b}" for row, (a, b) in report.differences.items())
    yield from _exits(report)
    yield from _released(report.verdict)
    yield from _links(report)
    yield from _languages(report)
    yield from (f"  ! {one}" for one in report.problems[:10])
    yield "  GOOD" if report.good else "  NOT GOOD"


def _released(verdict: Verdict) -> Iterator[str]:
    yield (
        f"  {verdict.releases} releases: {verdict.right} figures right, {len(verdict.wrong)} wrong,"
        f" {len(verdict.withheld)} withheld"
    )
    yield from (f"    withheld: {one}" for one in verdict.withheld)
    yield from (f"  ! {one}" for one in verdict.wrong[:20])


def _exits(report: Report) -> Iterator[str]:
    exits = defaultdict(Exits, report.account.exits())
    asked = {node for node, (_, choose) in report.flow.items() if choose}
    built_in = {one.node for one in DROP_OFFS}
    yield "  arrive - choose = stopped there + went elsewhere"
    for node in sorted(asked, key=lambda one: -exits[one].net / max(1, report.flow[one][0])):
        (arrive, choose), out = report.flow[node], exits[node]
        here = _HERE if node in built_in else ""
        yield (
            f"  {node:26} {arrive:6} - {choose:6} = {arrive - choose:5}"
            f" = {out.stopped:5} + {out.went_elsewhere:4}"
            f"  {100 * (arrive - choose) / max(1, arrive):5.1f} %{here}"
        )
    for node, (counted, true) in report.wrong_exits.items():
        yield f"  ! {node}: exits counted {counted}, true {true}"
    yield f"  more choices than arrivals in a week: {len(report.excesses)} nodes and weeks"
    for (week, node), (excess, earlier) in report.excesses.items():
        yield f"    {week} {node}: {excess} more; {earlier} arrived in an earlier week"
    yield from (f"  ! {week} {node}: unexplained" for week, node in report.unexplained)


def _links(report: Report) -> Iterator[str]:
    yield "  starts by link, and of a hundred starts those that went on (of all days)"
    start, engage = (report.by_link(event) for event in ("start", "engage"))
    for link, n in start.most_common():
        rate = 100 * engage[link] / max(1, n)
        what = f"{link.campaign} {link.channel} {link.partner} {link.place}"
        yield f"  {what:58} {n:6} {rate:5.1f} %{_HERE if link is WEAKEST else ''}"


def _languages(report: Report) -> Iterator[str]:
    yield "  of a hundred who entered a tree, those who came to an answer, by language"
    counted: Counter[tuple[str, ...]] = Counter()
    for (name, _, *row), n in report.database.items():
        if name == "counts_by_language_week":
            counted[tuple(row)] += n
    for one in DROP_OFFS:
        tree = one.node.partition("/")[0]
        locales = sorted({row[0] for row in counted if row[1:] == (tree, "topic")})
        rates = []
        for locale in locales:
            of, to = (counted[locale, tree, event] for event in ("topic", "finish"))
            rates.append(f"{locale} {100 * to / of:.0f} %")
        yield f"  {tree}: {', '.join(rates)}{_HERE}: {', '.join(one.locales)}"
