"""Indicators of what was released: of a stretch as a whole, and of each week and month."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.core.disclosure import Span
from bot.core.events import NONE, TABLES
from bot.core.indicators import INDICATORS, By, Indicator, Unit, value
from bot.core.periods import Kind
from bot.core.release import ALL, REGISTERED, Release
from bot.core.standing import over
from bot.core.stretches import Stretch


class Measured(NamedTuple):
    """An indicator of a period or stretch, broken down by what is not empty.

    `by`: whether it is computed over weeks or months.
    """

    period: str
    by: Kind
    indicator: str
    tree: str
    node: str
    locale: str
    source: str
    unit: Unit
    span: Span


def measured(stretch: Stretch, releases: Sequence[Release]) -> Iterator[Measured]:
    """Give all that can be said: of the stretch, nodes too, then of each release."""
    for indicator in INDICATORS.values():
        for by in indicator.formulas:
            yield from _of(stretch.name, indicator, by, basis(indicator, by, stretch, releases))
    for release in releases:
        for indicator in INDICATORS.values():
            for by in indicator.formulas:
                if by != "node":
                    yield from _of(release.period.name, indicator, by, [release])


def basis(
    indicator: Indicator, by: By, stretch: Stretch, releases: Sequence[Release]
) -> list[Release]:
    """Give the releases that an indicator of a stretch is computed over.

    Links are told by month, places in the content by week; a total by the weeks, where they can
    say it.
    """
    kind: Kind = "month" if by == "source" else "week"
    if by == "all":
        _, kind = over(indicator, [one for one in releases if stretch.takes(one.period)])
    return stretch.of(releases, kind)


def _of(period: str, indicator: Indicator, by: By, held: Sequence[Release]) -> Iterator[Measured]:
    for where in wheres(indicator, by, held):
        span = value(indicator, held, by, **where)
        if span is not None:
            yield Measured(
                period,
                held[0].period.kind,
                indicator.id,
                where.get("tree", ""),
                where.get("node", ""),
                where.get("locale", ""),
                where.get("source", ""),
                indicator.unit,
                span,
            )


def wheres(indicator: Indicator, by: By, held: Iterable[Release]) -> list[dict[str, str]]:
    """List what an indicator can be broken down by in these releases."""
    if by == "all":
        return [{}]
    table = indicator.formulas[by].top[0].table
    names = ("tree", "node") if by == "node" else (by,)
    at = [TABLES[table].dimensions.index(name) for name in names]
    found = {
        tuple(row[one] for one in at) for release in held for row in release.tables.get(table, ())
    }
    left_out = {ALL, REGISTERED, NONE}
    return [dict(zip(names, one, strict=True)) for one in sorted(found) if left_out.isdisjoint(one)]
