"""Five years of releases, as large as they may become: 10 campaigns of 50 links each, all at once.

The counts are made up; the rows are those of real releases of the project's own content.
"""

import random
from collections.abc import Iterator
from itertools import product

from bot.core.disclosure import WITHHELD, Figure, shown
from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.periods import Period, period
from bot.core.position import RESERVED_SOURCES
from bot.core.release import ALL, REGISTERED, Release
from tests.real import real_guide

CAMPAIGNS, LINKS, YEARS = 10, 50, 5
FIRST, FIRST_WEEK = "2026-12", "2026-W49"

_CHANNELS = ("poster", "leaflet", "caseworker", "school", "radio")
_Rows = dict[tuple[str, ...], Figure]


def guide() -> Guide:
    """Read the project's own content."""
    return real_guide()


def links() -> list[Source]:
    """Give the links of all campaigns."""
    return [
        Source(
            code=f"k{at:05}".translate(str.maketrans("01", "yz")),
            number=at + 6,
            campaign=f"campaign-{at // LINKS + 1}",
            partner=f"partner-{at % 9 + 1}",
            channel=_CHANNELS[at % len(_CHANNELS)],
            node=None,
            locale="uz-Latn",
            place=f"Town {at % 23}",
        )
        for at in range(CAMPAIGNS * LINKS)
    ]


def releases(years: int = YEARS, seed: int = 6) -> Iterator[Release]:
    """Make all weeks, then all months."""
    rng, content = random.Random(seed), guide()  # noqa: S311 - made-up counts
    codes = [*(one for one in RESERVED_SOURCES if one != "test"), *(one.code for one in links())]
    week, month = period(FIRST_WEEK), period(FIRST)
    for _ in range(52 * years):
        yield _week(rng, content, week)
        week = week.next()
    for _ in range(12 * years):
        yield _month(rng, content, codes, month)
        month = month.next()


def _week(rng: random.Random, content: Guide, week: Period) -> Release:
    language: _Rows = {}
    spoken = ("topic", "finish", "answer", "language", "fallback", "unreviewed", "expired")
    sides = [list(content.locales), list(content.trees)]
    _grid(rng, language, sides, spoken, 60, ("0?", "?0", "00"))
    language["en", ALL, "topic"] = WITHHELD
    nodes: _Rows = {}
    events = ("arrive", "choose", "back", "again", "urgent", "helpful", "unhelpful", "contact")
    for tree in content.trees.values():
        _grid(rng, nodes, [[tree.id], list(tree.nodes)], (*events, "keep"), 40, ("?0",))
    for event in (*events, "keep"):
        nodes[(ALL, ALL, event)] = shown(rng.randrange(4000, 6000))
    quality: _Rows = {("hour_served",): 168, ("process_restart",): 1, ("throttled",): 10}
    starts: _Rows = {(ALL, "start"): 2500, (ALL, "engage"): 1900, ("resumed", "engage"): 130}
    tables = {
        "counts_by_source_day": starts,
        "counts_by_language_week": language,
        "counts_by_node_week": nodes,
        "quality_day": quality,
    }
    return Release(week, tables, "0123456789ab", "ba9876543210")


def _month(rng: random.Random, content: Guide, codes: list[str], month: Period) -> Release:
    starts: _Rows = {(REGISTERED, "start"): 9000}
    _grid(rng, starts, [codes], ("start", "engage", "finish"), 80, ("0",))
    topics: _Rows = {}
    trees = list(content.trees)
    _grid(rng, topics, [codes, trees], ("topic",), 40, ("?0", "0?", "00"))
    _grid(rng, topics, [codes, trees], ("finish",), 30, ("0?",))
    spoken: _Rows = {}
    _grid(rng, spoken, [codes, list(content.locales)], ("engage", "finish"), 20, ("0?",))
    tables = {
        "counts_by_source_day": starts,
        "counts_by_source_month": topics,
        "counts_by_source_language_month": spoken,
    }
    gaps = (f"{month.name}-03",)
    return Release(month, tables, "0123456789ab", "ba9876543210", gaps)


def _grid(  # noqa: PLR0913, PLR0917 - a grid is all of these
    rng: random.Random,
    rows: _Rows,
    sides: list[list[str]],
    events: tuple[str, ...],
    mean: int,
    margins: tuple[str, ...],
) -> None:
    """Fill all cells of a grid; `margins`: which totals too, `0` for each side added up over."""
    totals: dict[tuple[str, ...], int] = {}
    for cell in product(*sides, events):
        n = int(rng.expovariate(1 / mean))
        rows[cell] = shown(n)
        for kept in margins:
            pairs = zip(cell, f"{kept}?", strict=True)
            over = tuple(ALL if keep == "0" else one for one, keep in pairs)
            totals[over] = totals.get(over, 0) + n
    rows.update({over: shown(n) for over, n in totals.items()})
