"""What travels with the figures as tables of their own: links, releases, indicators."""

from collections.abc import Iterator

from bot.core.indicator_words import INDICATOR_WORDS
from bot.publish.measured import measured
from bot.publish.parcel import Parcel, rules
from bot.publish.saying import told

Cell = str | int | None

LINK = (
    *("code", "campaign", "partner", "partner_name", "channel"),
    *("node", "locale", "place", "state"),
)
RELEASE = ("period", "first_day", "last_day", "content", "codebook", "gap_days", "rules", "sha256")
INDICATOR = (
    *("period", "by", "indicator", "name_en", "name_ru", "name_kk"),
    *("tree", "node", "locale", "source", "unit", "low", "high", "told"),
)


def links(parcel: Parcel) -> Iterator[tuple[Cell, ...]]:
    """Say of each link what it is for."""
    for one in parcel.links.values():
        name = parcel.partners.get((one.campaign, one.partner), "")
        yield (
            *(one.code, one.campaign, one.partner, name, one.channel, one.node or "topics"),
            *(one.locale, one.place, "retired" if one.retired else "active"),
        )


def releases(parcel: Parcel) -> Iterator[tuple[Cell, ...]]:
    """Say of each release which one it is, so that nobody can change it unnoticed."""
    for one in parcel.releases:
        period = one.period
        mark = one.frozen or one.sha256  # to make it anew takes the memory of the whole body
        yield (
            *(period.name, period.first.isoformat(), period.last.isoformat()),
            *(one.content, one.codebook, " ".join(one.gap_days), rules(one), mark),
        )


def indicators(parcel: Parcel) -> Iterator[tuple[Cell, ...]]:
    """Give each indicator with its names; `high` is None where it may be any number from `low`."""
    for one in measured(parcel.stretch, parcel.releases):
        names = (said.name for said in INDICATOR_WORDS[one.indicator].values())
        yield (
            *(one.period, one.by, one.indicator, *names),
            *(one.tree, one.node, one.locale, one.source),
            *(one.unit, one.span.low, one.span.high, told(one.span, one.unit)),
        )
