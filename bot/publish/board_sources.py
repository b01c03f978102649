"""The page of sources, by whole months, and that of the quality of the data."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from markupsafe import Markup

from bot.core.disclosure import NOTHING, Span, span
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS, said, value
from bot.core.links import CODE
from bot.core.position import RESERVED_SOURCES
from bot.core.release import ALL, Release
from bot.publish.board import Section, View
from bot.publish.board_links import (
    DAY,
    RATES,
    Brought,
    alike,
    brought,
    campaign_of,
    in_month,
    rarely,
    rates_of,
    shown,
    table,
    wanted,
)
from bot.publish.chart_page import environment
from bot.publish.charts import Bar, Head, Line, bars, trend
from bot.publish.saying import UNKNOWN, told, vague

Rates = Mapping[str, tuple[str, ...]]
_SHOWN = 12
_FEWEST = 8
_RESERVED = tuple(one for one in RESERVED_SOURCES if one != "test")
_EXPOSURES = ("unreviewed-exposure", "expired-exposure", "fallback-exposure")
_DISTURBED = ("restarts", "skipped-updates", "stale-buttons", "throttled")
_EVENTS = ("late_update", "database_away", "spooled_update", "unsaved_update")


def sources(view: View) -> Sequence[Section]:
    """Make the page of sources: the links of a campaign, or of all, and the other ways in."""
    w = view.w
    known = brought(view, (*wanted(view), *_RESERVED))
    links = [one for one in known if CODE.fullmatch(one.code)]
    rates = rates_of(view, known)
    draw = partial(_drawn, view, rates)
    parts = [draw("strongest", w["strongest"], known[:_SHOWN])]
    if len(links) > 1:
        parts.append(draw("weakest", w["weakest"], links[::-1][:_FEWEST]))
    about = w["sources_about"]
    if view.campaign and (others := _others(view)):
        about = f"{about} {w['left_out'].format(view.campaign.name, len(others))}"
    return [
        Section(w["sources"], about, parts),
        *alike(view, known, rates),
        _every(view, known, rates),
    ]


def _others(view: View) -> list[str]:
    """Name the links that a picked campaign leaves out, of those that a month shows."""
    return sorted(shown(view) - set(wanted(view)))


def _drawn(view: View, rates: Rates, name: str, title: str, given: Sequence[Brought]) -> Markup:
    head = Head(name, title, view.language, note=INDICATOR_WORDS["activation"][view.language].name)
    return bars(
        head,
        [Bar(view.called.source(one.code), one.starts, rates[one.code][0]) for one in given],
    )


def _every(view: View, known: Sequence[Brought], rates: Rates) -> Section:
    """List every source with its months, and below them the total that they add up to."""
    w, months = view.w, view.months
    rows = [
        (
            view.called.source(one.code),
            campaign_of(view, one.code),
            _count(view, one.starts),
            *rates[one.code],
            *(_count(view, in_month(one.code, month)) for month in months),
        )
        for one in known
    ]
    others = _others(view)
    if others:
        name = w["other_campaigns"].format(len(others))
        each = [_sum(others, [month]) for month in months]
        sums = (_count(view, one) for one in each)
        rows.append((name, "", _count(view, sum(each, NOTHING)), *([UNKNOWN] * len(RATES)), *sums))
    total = said(months, DAY, (ALL, "start"))
    about = ""
    if total:
        each_total = [said([month], DAY, (ALL, "start")) for month in months]
        totals = [_count(view, one) for one in (total, *each_total)]
        rows.append((w["all_starts"], "", totals[0], *([UNKNOWN] * len(RATES)), *totals[1:]))
        added = _sum([*(one.code for one in known), *others], months)
        about = w["adds_up"].format(rows=_count(view, added), total=totals[0])
    columns = (
        *(w["source"], w["campaign"], w["starts"]),
        *(INDICATOR_WORDS[rate][view.language].name for rate in RATES),
        *(month.period.name for month in months),
    )
    return Section(w["every_source"], about, [table(w["every_source"], columns, rows)])


def _sum(codes: Iterable[str], months: Sequence[Release]) -> Span:
    """Add up the starts of sources, of those rows that the months have."""
    rows = [(month.tables.get(DAY, {}), (code, "start")) for month in months for code in codes]
    return sum((span(figures[row]) for figures, row in rows if row in figures), NOTHING)


def _count(view: View, figure: Span | None) -> str:
    return told(figure, "count", view.language)


def quality(view: View) -> Sequence[Section]:
    """Make the page of how good the data are."""
    w, weeks = view.w, view.weeks
    hours = trend(
        Head("hours", w["hours"], view.language, w["hours_about"]),
        [week.period.name for week in weeks],
        [Line(w["hours"], [said([week], "quality_day", ("hour_served",)) for week in weeks])],
        [bool(week.gap_days) for week in weeks],
    )
    gaps = [day for week in weeks for day in week.gap_days]
    days = environment().get_template("board/days.html").render(days=gaps, none=w["no_gaps"])
    disturbed = [_indicated(view, one) for one in _DISTURBED]
    events = [Bar(w[one], said(weeks, "quality_day", (one,))) for one in _EVENTS]
    told_of = [one for one in (*disturbed, *events) if not vague(one.span)]
    rest = [one for one in (*disturbed, *events) if vague(one.span)]
    about = rarely(view, [(one.label, told(one.span)) for one in rest])
    exposed = [_indicated(view, one) for one in _EXPOSURES]
    return [
        Section(w["gap_days"], "", [Markup(days)]),  # noqa: S704 - escaped by the template
        Section(
            w["quality"],
            "",
            [
                hours,
                bars(Head("events", w["events"], view.language, about), told_of),
                bars(Head("exposed", w["exposure"], view.language, unit="percent"), exposed),
            ],
        ),
    ]


def _indicated(view: View, name: str) -> Bar:
    """Give the bar of an indicator over the weeks."""
    said_of = INDICATOR_WORDS[name][view.language]
    return Bar(said_of.name, value(INDICATORS[name], view.weeks), said_of.limits)
