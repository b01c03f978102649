"""All totals of a stretch, beside those of the stretch before where the two can be compared."""

from bot.core.disclosure import Span
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS, Indicator
from bot.core.standing import beside
from bot.publish.board import Section, View
from bot.publish.board_links import rarely, table
from bot.publish.report_words import words
from bot.publish.saying import told, vague


def changed(view: View) -> Section:
    """Compare every total with the stretch before."""
    w, before = words(view.language), view.stretch.before()
    totals = [
        (one, *beside(one, view.stretch, view.releases))
        for one in INDICATORS.values()
        if "all" in one.formulas
    ]
    rows = [
        (
            INDICATOR_WORDS[one.id][view.language].name,
            told(new, one.unit, view.language),
            told(old, one.unit, view.language),
            w[_change(new, old)],
        )
        for one, new, old in totals
        if not _vague(one, new, old)
    ]
    rest = rarely(
        view,
        [
            (INDICATOR_WORDS[one.id][view.language].name, told(new, one.unit, view.language))
            for one, new, old in totals
            if _vague(one, new, old)
        ],
    )
    if not any(old for _, _, old in totals):
        there = any(before.takes(one.period) for one in view.releases)
        about = w["few_before" if there else "nothing_before"].format(before.name)
        about = f"{about} {rest}".strip()
        only = [row[:2] for row in rows]
        made = table(w["indicators"], (w["indicator"], w["now"]), only)
        return Section(w["totals"], about, [made])
    then_weeks = len(before.of(view.releases, "week"))
    about = w["changed_about"].format(
        before=before.name, now_weeks=len(view.weeks), then_weeks=then_weeks
    )
    about = f"{about} {rest}".strip()
    columns = (w["indicator"], w["now"], w["then"], w["change"])
    return Section(w["changed"], about, [table(w["indicators"], columns, rows)])


def _vague(indicator: Indicator, new: Span | None, old: Span | None) -> bool:
    """Tell whether neither figure of a row says anything."""
    return vague(new, indicator.unit) and (old is None or vague(old, indicator.unit))


def _change(new: Span | None, old: Span | None) -> str:
    """Say which is more only where no truth within the two would say otherwise."""
    if new is None or old is None:
        return "untold"
    if old.high is not None and new.low > old.high:
        return "more"
    return "less" if new.high is not None and new.high < old.low else "same"
