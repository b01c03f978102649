"""How far a campaign is from its targets, by what is released."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.core.campaign import Campaign, Target
from bot.core.disclosure import Span
from bot.core.indicators import INDICATORS, Indicator, value
from bot.core.periods import Kind, Period
from bot.core.release import Release
from bot.core.stretches import Stretch

_KINDS: tuple[Kind, ...] = ("week", "month")
_NEARLY_ALL = 0.9
"""The part of a stretch that must be released before its counts stand for it: 12 of 13 weeks."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A target, and what was reached by the releases of one kind.

    `pace`: what the target is by the last of these days, if it were reached evenly; None for rates.
    """

    target: Target
    span: Span | None
    kind: Kind
    pace: int | None

    @property
    def state(self) -> Literal["reached", "below", "open"]:
        """Whether it is reached, or not yet, or cannot be told."""
        if self.span and self.span.low >= self.target.value:
            return "reached"
        sure = self.span and self.span.high is not None and self.span.high < self.target.value
        return "below" if sure else "open"


def belongs(campaign: Campaign, period: Period) -> bool:
    """Tell whether a period counts for a campaign: a week that ends in it, a month inside it."""
    ends = campaign.since <= period.last <= campaign.until
    return ends and (period.kind == "week" or campaign.since <= period.first)


def alike(campaigns: Iterable[Campaign]) -> list[list[Campaign]]:
    """Put campaigns with the same days and targets together: their figures are the same."""
    found: dict[object, list[Campaign]] = {}
    for one in campaigns:
        key = (one.since, one.until, one.sample, *one.indicators.values())
        found.setdefault(key, []).append(one)
    return list(found.values())


def standing(campaign: Campaign, releases: Sequence[Release]) -> list[Stand]:
    """Tell how far each target is, in the order of the plan."""
    mine = [one for one in releases if belongs(campaign, one.period)]
    return [_stand(campaign, target, mine) for target in campaign.indicators.values()]


def over(indicator: Indicator, releases: Sequence[Release]) -> tuple[Span | None, Kind]:
    """Tell an indicator's total by the weeks; where they cannot say it, by the months."""
    for kind in _KINDS:
        mine = [one for one in releases if one.period.kind == kind]
        found = value(indicator, mine) if "all" in indicator.formulas and mine else None
        if found is not None:
            return found, kind
    return None, "week"


def beside(
    indicator: Indicator, shown: Stretch, releases: Sequence[Release]
) -> tuple[Span | None, Span | None]:
    """Tell the total of a stretch, and that of the stretch before, if the two can be compared.

    A count needs nearly all of both to be released, a rate half as many releases before as now.
    """
    now, kind = over(indicator, [one for one in releases if shown.takes(one.period)])
    before = shown.before()
    old = before.of(releases, kind)
    if indicator.unit == "count":
        fair = all(_whole(one, releases, kind) for one in (shown, before))
    else:
        fair = 2 * len(old) >= len(shown.of(releases, kind))
    return now, value(indicator, old) if fair and old else None


def _whole(shown: Stretch, releases: Sequence[Release], kind: Kind) -> bool:
    there = len(shown.of(releases, kind))
    return there > 0 and there >= _NEARLY_ALL * len(list(shown.periods(kind)))


def _stand(campaign: Campaign, target: Target, mine: Sequence[Release]) -> Stand:
    span, kind = over(INDICATORS[target.indicator], mine)
    days = [one.period.last for one in mine if one.period.kind == kind]
    pace = None
    if target.unit == "count" and days:
        gone = (max(days) - campaign.since).days + 1
        pace = target.value * gone // ((campaign.until - campaign.since).days + 1)
    return Stand(target, span, kind, pace)
