"""The page of sources, by whole months, and that of the quality of the data."""

from collections.abc import Sequence
from functools import partial

from markupsafe import Markup

from bot.core.disclosure import NOTHING, SMALL, Span, span
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS, said, value
from bot.core.links import CODE
from bot.core.position import RESERVED_SOURCES
from bot.core.release import Release
from bot.publish.board import Section, View
from bot.publish.chart_page import environment
from bot.publish.charts import Bar, Head, Line, bars, trend
from bot.publish.saying import told

_DAY = "counts_by_source_day"
_SHOWN = 12
_FEWEST = 8
_RESERVED = tuple(one for one in RESERVED_SOURCES if one != "test")
_EXPOSURES = ("unreviewed-exposure", "expired-exposure", "fallback-exposure")
_DISTURBED = ("restarts", "skipped-updates", "stale-buttons", "throttled")
_EVENTS = ("late_update", "database_away", "spooled_update", "unsaved_update")


def starts_of(source: str, months: Sequence[Release]) -> Span | None:
    """Add up a source's starts. A link that a month does not show had 0 to 9 in it."""
    found = [_in_month(source, month) for month in months]
    return sum((one or NOTHING for one in found), NOTHING) if any(found) else None


def _in_month(source: str, month: Release) -> Span | None:
    figure = month.tables.get(_DAY, {}).get((source, "start"))
    if figure is None and CODE.fullmatch(source):
        figure = SMALL
    return None if figure is None else span(figure)


def sources(view: View) -> Sequence[Section]:
    """Make the page of sources: the links of a campaign, or of all, and the other ways in."""
    w = view.w
    months = view.months
    found = {one: starts_of(one, months) for one in (*_wanted(view), *_RESERVED)}
    known = sorted(
        ((one, starts) for one, starts in found.items() if starts),
        key=lambda one: (-one[1].low, one[0]),
    )
    links = [(one, starts) for one, starts in known if CODE.fullmatch(one)]
    draw = partial(_drawn, view)
    parts = [draw("strongest", w["strongest"], known[:_SHOWN])]
    if len(links) > 1:
        parts.append(draw("weakest", w["weakest"], links[::-1][:_FEWEST]))
    return [
        Section(w["sources"], w["sources_about"], parts),
        Section(w["every_source"], "", [_table(view, known)]),
    ]


def _wanted(view: View) -> list[str]:
    """Name the links of the campaign that was picked; without one, all that a month shows."""
    if view.campaign:
        mine = view.called.links.values()
        return [one.code for one in mine if one.campaign == view.campaign.id]
    rows = {row[0] for month in view.months for row in month.tables.get(_DAY, {})}
    return sorted(one for one in rows if CODE.fullmatch(one))


def _drawn(view: View, name: str, title: str, given: Sequence[tuple[str, Span]]) -> Markup:
    activation, months = INDICATOR_WORDS["activation"][view.language].name, view.months
    head = Head(name, title, view.language, note=activation)
    return bars(
        head,
        [
            Bar(view.called.source(one), starts, _rate(view, months, "activation", one))
            for one, starts in given
        ],
    )


def _rate(view: View, months: Sequence[Release], indicator: str, source: str) -> str:
    if "resumed" in source:
        return told(None)
    found = value(INDICATORS[indicator], months, "source", source=source)
    return told(found, "percent", view.language)


def _table(view: View, known: Sequence[tuple[str, Span]]) -> Markup:
    w, months = view.w, view.months
    rates = ("activation", "completion")
    rows = [
        (
            view.called.source(one),
            told(starts, "count", view.language),
            *(_rate(view, months, rate, one) for rate in rates),
            *(told(_in_month(one, month), "count", view.language) for month in months),
        )
        for one, starts in known
    ]
    columns = (
        w["source"],
        w["starts"],
        *(INDICATOR_WORDS[rate][view.language].name for rate in rates),
        *(month.period.name for month in months),
    )
    template = environment().get_template("board/table.html")
    made = template.render(title=w["every_source"], columns=columns, rows=rows)
    return Markup(made)  # noqa: S704 - escaped by the template


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
    disturbed = [
        Bar(
            INDICATOR_WORDS[one][view.language].name,
            value(INDICATORS[one], weeks),
            INDICATOR_WORDS[one][view.language].limits,
        )
        for one in _DISTURBED
    ]
    events = [Bar(w[one], said(weeks, "quality_day", (one,))) for one in _EVENTS]
    exposed = [
        Bar(
            INDICATOR_WORDS[one][view.language].name,
            value(INDICATORS[one], weeks),
            INDICATOR_WORDS[one][view.language].limits,
        )
        for one in _EXPOSURES
    ]
    return [
        Section(w["gap_days"], "", [Markup(days)]),  # noqa: S704 - escaped by the template
        Section(
            w["quality"],
            "",
            [
                hours,
                bars(Head("events", w["events"], view.language), [*disturbed, *events]),
                bars(Head("exposed", w["exposure"], view.language, unit="percent"), exposed),
            ],
        ),
    ]
