"""The first page: how the period went, beside the one before, and how far the campaign is."""

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS
from bot.core.standing import belongs, over, standing
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
    return [glance, plan(view)]


def _tile(view: View, name: str) -> Tile:
    indicator, said = INDICATORS[name], INDICATOR_WORDS[name][view.language]
    now, then = (
        told(
            over(indicator, [one for one in view.releases if stretch.takes(one.period)])[0],
            indicator.unit,
            view.language,
        )
        for stretch in (view.stretch, view.stretch.before())
    )
    return Tile(said.name, now, view.w["before"].format(then), said.limits)


def _tiles(tiles: Sequence[Tile]) -> Markup:
    made = environment().get_template("board/tiles.html").render(tiles=tiles)
    return Markup(made)  # noqa: S704 - escaped by the template


def plan(view: View) -> Section:
    """Tell how far the campaign is from its targets, since its first day."""
    w, campaign = view.w, view.campaign
    if campaign is None:
        return Section(w["plan"], w["no_plan"], [])
    mine = [one.period.last for one in view.releases if belongs(campaign, one.period)]
    last = max(mine).isoformat() if mine else "—"
    about = w["plan_about"].format(campaign.name, campaign.since, campaign.until, last)
    if campaign.sample:
        about = f"{about} {w['sample']}"
    goals = [
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
    drawn = [progress(Head("plan", w["targets"], view.language), goals)] if goals else []
    return Section(w["plan"], about, drawn)
