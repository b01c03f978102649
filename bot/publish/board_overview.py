"""The first page: how the period went, beside the one before, and how far the campaign is."""

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

from bot.core.campaign import Campaign
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS
from bot.core.standing import alike, belongs, beside, standing
from bot.publish.board import Section, View
from bot.publish.chart_page import environment
from bot.publish.charts import Goal, Head, progress
from bot.publish.saying import told

_TILES = ("starts", "attributed-share", "activation", "completion", "helpful-rate", "kept")


class Tile(NamedTuple):
    """A figure at a glance, and the same of the period before."""

    name: str
    figure: str
    before: str
    limits: str


def overview(view: View) -> Sequence[Section]:
    """Make the overview."""
    w = view.w
    before = w["before_is"].format(view.stretch.before().name)
    glance = Section(w["at_a_glance"], before, [_tiles([_tile(view, one) for one in _TILES])])
    return [glance, plan(view, [view.campaign] if view.campaign else [])]


def _tile(view: View, name: str) -> Tile:
    indicator, said = INDICATORS[name], INDICATOR_WORDS[name][view.language]
    now, then = (
        told(span, indicator.unit, view.language)
        for span in beside(indicator, view.stretch, view.releases)
    )
    return Tile(said.name, now, view.w["before"].format(then), said.limits)


def _tiles(tiles: Sequence[Tile]) -> Markup:
    made = environment().get_template("board/tiles.html").render(tiles=tiles)
    return Markup(made)  # noqa: S704 - escaped by the template


def plan(view: View, campaigns: Sequence[Campaign]) -> Section:
    """Tell how far campaigns are from their targets, each since its first day.

    Those with the same days and the same targets share one drawing: their figures are the same.
    """
    w = view.w
    if not campaigns:
        return Section(w["plan"], w["no_plan"], [])
    if len(campaigns) == 1:
        only = campaigns[0]
        goals = _goals(view, only)
        drawn = [progress(Head("plan", w["targets"], view.language), goals)] if goals else []
        return Section(w["plan"], _about(view, campaigns), drawn)
    parts = []
    for at, same in enumerate(alike(campaigns)):
        names = ", ".join(one.name for one in same)
        head = Head(f"plan-{at}", names, view.language, _about(view, same))
        if goals := _goals(view, same[0]):
            parts.append(progress(head, goals))
    return Section(w["plans"], w["plans_about"], parts)


def _about(view: View, same: Sequence[Campaign]) -> str:
    w, first = view.w, same[0]
    mine = [one.period.last for one in view.releases if belongs(first, one.period)]
    last = max(mine).isoformat() if mine else "—"
    names = ", ".join(one.name for one in same)
    about = w["plan_about"].format(names, first.since, first.until, last)
    return f"{about} {w['sample']}" if first.sample else about


def _goals(view: View, campaign: Campaign) -> list[Goal]:
    return [
        Goal(
            INDICATOR_WORDS[stand.target.indicator][view.language].name,
            stand.span,
            stand.target.value,
            stand.target.unit,
            INDICATOR_WORDS[stand.target.indicator][view.language].limits,
            stand.pace,
        )
        for stand in standing(campaign, view.releases)
    ]
