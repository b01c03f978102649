"""What is taken away: the releases of a stretch of time, and what is needed to read them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from bot.core.disclosure import SMALL, WITHHELD, Figure, counts_behind
from bot.core.events import TABLES
from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.position import Position
from bot.core.release import ALL, REGISTERED, Release
from bot.core.stretches import Stretch
from bot.core.voice import Voice

EXACT = frozenset({"hour_served", "process_restart", "database_away"})
"""Events of the machine, not of people: their counts are published as they are."""

_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Parcel:
    """The releases that belong to a stretch, the earliest first; links by their codes.

    `partners`: their names by campaign and partner. `titles`: of trees and nodes, in English.
    """

    stretch: Stretch
    releases: tuple[Release, ...]
    links: Mapping[str, Source]
    partners: Mapping[tuple[str, str], str]
    titles: Mapping[str, str]


class Line(NamedTuple):
    """A figure on a line of its own; what a table does not tell apart is empty.

    `total_over`: the dimensions that are added up over, so that nobody adds a total to its parts.
    `least`, `most`: between which the exact count lies; `most` is None where nobody may know.
    """

    period: str
    kind: str
    first_day: date
    table: str
    source: str
    campaign: str
    partner: str
    channel: str
    place: str
    tree: str
    node: str
    locale: str
    event: str
    total_over: str
    figure: Figure
    least: int
    most: int | None


def pack(
    guide: Guide, stretch: Stretch, releases: Iterable[Release], links: Iterable[Source]
) -> Parcel:
    """Put together what belongs to a stretch."""
    mine = [one for one in releases if stretch.takes(one.period)]
    voice = Voice(guide, Position(_ENGLISH))
    nodes = [node for tree in guide.trees.values() for node in tree.nodes]
    return Parcel(
        stretch,
        tuple(sorted(mine, key=lambda one: (one.period.first, one.period.last))),
        {one.code: one for one in links},
        {
            (campaign.id, partner.id): partner.name
            for campaign in guide.campaigns.values()
            for partner in campaign.partners.values()
        },
        {
            **{tree: voice.label(f"{tree}/topic") for tree in guide.trees},
            **{node: voice.label(node) for node in nodes},
        },
    )


def lines(parcel: Parcel, table: str | None = None) -> Iterator[Line]:
    """Give each figure of each release, totals too, by period and place; or of one table alone."""
    labels = {
        one.code: (one.campaign, one.partner, one.channel, one.place)
        for one in parcel.links.values()
    }
    for release in parcel.releases:
        period = release.period
        for name, rows in sorted(release.tables.items()):
            if table not in (None, name):
                continue
            dimensions = TABLES[name].dimensions
            for row, figure in sorted(rows.items()):
                at = dict(zip(dimensions, row, strict=True))
                source = at.get("source", "")
                least, most = _behind(at["event"], figure)
                over = [d for d in dimensions if at[d] == ALL or at[d] == REGISTERED]
                yield Line(
                    period.name,
                    period.kind,
                    period.first,
                    name,
                    source,
                    *labels.get(source, ("",) * 4),
                    at.get("tree", ""),
                    at.get("node", ""),
                    at.get("locale", ""),
                    at["event"],
                    " ".join(over),
                    figure,
                    least,
                    most,
                )


def _behind(event: str, figure: Figure) -> tuple[int, int | None]:
    if event in EXACT and isinstance(figure, int):
        return figure, figure
    return counts_behind(figure)


def rules(release: Release) -> str:
    """Say by which rules a release was made, on one line."""
    held = release.rules
    return (
        f"0-{int(str(held['small_below'])) - 1} shown as {SMALL}; others to the nearest "
        f"{held['nearest']}; {WITHHELD} withheld"
    )
