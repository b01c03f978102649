"""How far a campaign is from its targets, by what is released."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.core.campaign import Campaign, Target
from bot.core.disclosure import Span
from bot.core.indicators import INDICATORS, Indicator, value
from bot.core.periods import Period
from bot.core.release import Release

_KINDS: tuple[Literal["week", "month"], ...] = ("week", "month")


@dataclass(frozen=True, slots=True)
class Stand:
    """A target, and what was reached by the releases of one kind.

    `pace`: what the target is by the last of these days, if it were reached evenly; None for rates.
    """

    target: Target
    span: Span | None
    kind: Literal["week", "month"]
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


def over(
    indicator: Indicator, releases: Sequence[Release]
) -> tuple[Span | None, Literal["week", "month"]]:
    """Tell an indicator's total by the weeks; where they cannot say it, by the months."""
    for kind in _KINDS:
        mine = [one for one in releases if one.period.kind == kind]
        found = value(indicator, mine) if "all" in indicator.formulas and mine else None
        if found is not None:
            return found, kind
    return None, "week"


def _stand(campaign: Campaign, target: Target, mine: Sequence[Release]) -> Stand:
    span, kind = over(INDICATORS[target.indicator], mine)
    days = [one.period.last for one in mine if one.period.kind == kind]
    pace = None
    if target.unit == "count" and days:
        gone = (max(days) - campaign.since).days + 1
        pace = target.value * gone // ((campaign.until - campaign.since).days + 1)
    return Stand(target, span, kind, pace)
