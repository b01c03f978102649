"""A quarter as it is released, with a story in it: for pages, charts and reports.

Walks are dealt out over the project's own trees. At `schooling/papers` and `labour/money` most
stop; one poster brings next to nobody; on one day the bot did not serve every hour.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from bot.core.disclosure import WITHHELD, Figure, shown
from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.periods import Period, period
from bot.core.release import ALL, REGISTERED, Release
from bot.core.tree import Question, Tree
from bot.store import releases, tables
from bot.store.database import open_engine, tidy, upgrade

WEEKS = tuple(f"2026-W{n}" for n in range(41, 54))
MONTHS = ("2026-10", "2026-11", "2026-12")
GAP = "2026-11-18"
WEAK = "weakpq"
PARTS = {"uz-Latn": 34, "ru": 22, "tg": 17, "kk": 11, "uz-Cyrl": 9, "ky": 6, "en": 1}
TREES = {"schooling": 36, "labour": 30, "registration": 26, "urgent": 8}
HARD = {"schooling/papers": 68, "labour/money": 55}
_Rows = dict[tuple[str, ...], Figure]
_Cells = dict[tuple[str, ...], int]

LINKS = [
    Source(code, 7 + n, "kazakhstan-2026", partner, channel, None, "ru", place)
    for n, (code, partner, channel, place) in enumerate(
        [
            ("rdnkab", "rodnik", "poster", "Barakholka market"),
            ("sanacd", "sana-sezim", "caseworker", ""),
            ("schaef", "school-office", "leaflet", "School 12"),
            ("radxgh", "iom", "radio", ""),
            (WEAK, "embassy-uz", "poster", "Bus station"),
        ]
    )
]
_STARTS = {"rdnkab": 1510, "sanacd": 980, "schaef": 640, "radxgh": 385, WEAK: 14}
_WAYS = {"direct": 1650, "other": 64, "share": 520, "inline": 85, "resumed": 0}


async def written(url: str, found: Iterable[Release], links: Iterable[Source] = LINKS) -> None:
    """Write releases and links into an empty database."""
    engine = open_engine(url)
    await upgrade(engine)
    for one in found:
        async with engine.begin() as connection:
            await releases.freeze(connection, one)
    async with engine.begin() as connection:
        await connection.execute(tables.sources.insert(), [asdict(link) for link in links])
    await tidy(engine)
    await engine.dispose()


def quarter(guide: Guide) -> list[Release]:
    """Release the last quarter of 2026."""
    weeks = [_week(guide, period(name), at) for at, name in enumerate(WEEKS)]
    return [*weeks, *(_month(period(name), at) for at, name in enumerate(MONTHS))]


async def taken(url: str) -> list[tuple[str, str, str]]:
    """Read the audit, but for the days: the label, what was done, the fingerprint."""
    engine = open_engine(url)
    async with engine.connect() as connection:
        found = await releases.audited(connection)
    await engine.dispose()
    return [(one.label, one.deed, one.sha256) for one in found]


def _week(guide: Guide, week: Period, at: int) -> Release:
    starts = 1150 + 95 * at - 380 * (at == 5)
    walks = starts * 4 // 5
    nodes: Counter[tuple[str, ...]] = Counter()
    for tree in guide.trees.values():
        opened = walks * TREES[tree.id] // 100
        nodes.update({("-", tree.id): opened})
        for node, arrived, chose in _dealt(tree, tree.start, opened):
            nodes[tree.id, node, "arrive"] += arrived
            nodes[tree.id, node, "choose"] += chose
            answers = 0 if isinstance(tree.nodes[node], Question) else arrived
            for event, part in (("helpful", 16), ("unhelpful", 4), ("contact", 22), ("keep", 9)):
                nodes[tree.id, node, event] += answers * part // 100
            nodes[tree.id, node, "back"] += arrived // 12
            nodes[tree.id, node, "again"] += arrived // 30
    grid: _Cells = {cell: n for cell, n in nodes.items() if len(cell) == 3}
    rows: _Rows = {cell: shown(n) for cell, n in grid.items()}
    rows |= _margins(grid, (0, 2), (2,))
    spoken = _spoken(grid, nodes)
    gaps = tuple(day for day in week.days() if day == GAP)
    quality: _Rows = {("hour_served",): 168 - 7 * len(gaps), ("process_restart",): 1}
    quality |= {("stale_button",): "<10", ("throttled",): "<10", ("skipped_update",): "<10"}
    quality |= {("database_away",): 0, ("late_update",): "<10", ("spooled_update",): "<10"}
    tables: dict[str, _Rows] = {
        "counts_by_source_day": {
            (ALL, "start"): shown(starts),
            (ALL, "engage"): shown(walks + 95),
            ("resumed", "engage"): shown(95),
        },
        "counts_by_node_week": rows,
        "counts_by_language_week": spoken,
        "quality_day": quality,
    }
    return Release(week, tables, "0123456789ab", "ba9876543210", gaps)


def _dealt(tree: Tree, node: str, arrived: int) -> Iterator[tuple[str, int, int]]:
    """Send walks down a tree; a known part of them stops at each question."""
    asked = tree.nodes[node]
    if not isinstance(asked, Question):
        yield node, arrived, 0
        return
    chose = arrived * (100 - HARD.get(node, 12)) // 100
    yield node, arrived, chose
    weights = [1 / (n + 1.5) for n in range(len(asked.choices))]
    for choice, weight in zip(asked.choices, weights, strict=True):
        yield from _dealt(tree, choice.next, int(chose * weight / sum(weights)))


def _margins(grid: Mapping[tuple[str, ...], int], *kept: tuple[int, ...]) -> _Rows:
    """Add up over all dimensions but those kept, and round what was added up."""
    totals: Counter[tuple[str, ...]] = Counter()
    for cell, n in grid.items():
        for places in kept:
            totals[tuple(one if at in places else ALL for at, one in enumerate(cell))] += n
    return {row: shown(n) for row, n in totals.items()}


def _spoken(grid: Mapping[tuple[str, ...], int], opened: Mapping[tuple[str, ...], int]) -> _Rows:
    cells: _Cells = {}
    for tree in TREES:
        answers = sum(
            n - grid[tree, node, "choose"]
            for (its, node, event), n in grid.items()
            if its == tree and event == "arrive" and not grid[tree, node, "choose"]
        )
        counts = {
            "topic": opened["-", tree],
            "answer": answers,
            "finish": answers * 9 // 10,
            "unreviewed": answers,
            "expired": answers // 50,
            "fallback": answers // 20,
            "language": opened["-", tree] // 3,
        }
        for locale, part in PARTS.items():
            for event, n in counts.items():
                cells[locale, tree, event] = n * part // 100
    rows: _Rows = {cell: shown(n) for cell, n in cells.items()}
    rows |= _margins(cells, (1, 2), (0, 2), (2,))
    rows["en", ALL, "topic"] = WITHHELD
    return rows


def _month(month: Period, at: int) -> Release:
    starts = {one: n * (4 + at) // 4 for one, n in {**_STARTS, **_WAYS}.items()}
    if at == 0:
        starts["other"] += starts.pop(WEAK)
    days: _Cells = {(one, "start"): n for one, n in starts.items()}
    days.update({(one, "engage"): n * 4 // 5 for one, n in starts.items()})
    days["resumed", "engage"] = 380
    days.update({(one, "finish"): n // 2 for one, n in starts.items()})
    links = sum(n for one, n in starts.items() if one in _STARTS)
    topics: _Cells = {
        (one, tree, event): n * part // (120 if event == "topic" else 200)
        for one, n in starts.items()
        for tree, part in TREES.items()
        for event in ("topic", "finish")
    }
    spoken: _Cells = {
        (one, locale, event): n * part // 130
        for one, n in starts.items()
        for locale, part in PARTS.items()
        for event in ("engage", "finish")
    }
    tables = {
        "counts_by_source_day": {
            **{row: shown(n) for row, n in days.items()},
            **_margins(days, (1,)),
            (REGISTERED, "start"): shown(links),
        },
        "counts_by_source_month": {
            **{row: shown(n) for row, n in topics.items()},
            **{row: n for row, n in _margins(topics, (0, 2), (2,)).items() if row[2] == "topic"},
            **_margins(topics, (1, 2)),
        },
        "counts_by_source_language_month": {
            **{row: shown(n) for row, n in spoken.items()},
            **_margins(spoken, (1, 2)),
        },
    }
    return Release(month, tables, "0123456789ab", "ba9876543210")
