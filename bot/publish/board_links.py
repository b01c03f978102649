"""What each source brought by whole months, and links of one kind side by side."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup

from bot.core.disclosure import NOTHING, SMALL, Span, span
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS, value
from bot.core.links import CODE
from bot.core.release import Release
from bot.publish.board import Section, View
from bot.publish.board_period import campaigns_of
from bot.publish.chart_page import environment
from bot.publish.saying import UNKNOWN, told

DAY = "counts_by_source_day"
RATES = ("activation", "completion")
"""The shares of starts that are told of each source."""


class Brought(NamedTuple):
    """A source by its code, and its starts."""

    code: str
    starts: Span


def starts_of(source: str, months: Sequence[Release]) -> Span | None:
    """Add up a source's starts. A link that a month does not show had 0 to 9 in it."""
    found = [in_month(source, month) for month in months]
    return sum((one or NOTHING for one in found), NOTHING) if any(found) else None


def in_month(source: str, month: Release) -> Span | None:
    """Tell a source's starts in a month; None where it is no link and the month has no row."""
    figure = month.tables.get(DAY, {}).get((source, "start"))
    if figure is None and CODE.fullmatch(source):
        figure = SMALL
    return None if figure is None else span(figure)


def brought(view: View, sources: Iterable[str]) -> list[Brought]:
    """Give sources with their starts, the strongest first, without those that have no row."""
    found = [(one, starts_of(one, view.months)) for one in sources]
    known = [Brought(one, starts) for one, starts in found if starts]
    return sorted(known, key=lambda one: (-one.starts.low, -(one.starts.high or 0), one.code))


def wanted(view: View) -> list[str]:
    """Name the links that a page is about.

    Those of the campaign that was picked; without one, all that a month shows, and all that were
    to be used: active ones of the campaigns of these days.
    """
    links = view.called.links.values()
    if view.campaign:
        return [one.code for one in links if one.campaign == view.campaign.id]
    now = {one.id for one in campaigns_of(view.guide.campaigns.values(), view.stretch)}
    due = {one.code for one in links if one.campaign in now and not one.retired}
    return sorted(due | shown(view))


def shown(view: View) -> set[str]:
    """Name the links of which a month has a row."""
    rows = {row[0] for month in view.months for row in month.tables.get(DAY, {})}
    return {one for one in rows if CODE.fullmatch(one)}


def rate_of(view: View, indicator: str, source: str) -> str:
    """Say a share of a source; where not all months tell it, by those that do, with their names.

    It is unknown for walks that were resumed: nothing began them.
    """
    if source == "resumed":
        return UNKNOWN
    shares, months = INDICATORS[indicator], view.months
    if found := value(shares, months, "source", source=source):
        return told(found, "percent", view.language)
    telling = [one for one in months if value(shares, [one], "source", source=source)]
    found = value(shares, telling, "source", source=source)
    return f"{told(found, 'percent', view.language)} ({_names(telling)})" if found else UNKNOWN


def _names(months: Sequence[Release]) -> str:
    return ", ".join(one.period.name for one in months)


def rates_of(view: View, known: Iterable[Brought]) -> dict[str, tuple[str, ...]]:
    """Say the shares of sources: for hundreds of links over a year it is most of a page's time."""
    return {one.code: tuple(rate_of(view, rate, one.code) for rate in RATES) for one in known}


def by_channel(view: View, known: Iterable[Brought]) -> dict[str, list[Brought]]:
    """Give the active links of some sources by their outreach channel, where it has two at least.

    The channel with most links comes first, its strongest link first.
    """
    links = view.called.links
    kinds: dict[str, list[Brought]] = {}
    for one in known:
        if one.code in links and not links[one.code].retired:
            kinds.setdefault(links[one.code].channel, []).append(one)
    ordered = sorted(kinds.items(), key=lambda kind: (-len(kind[1]), kind[0]))
    return {channel: found for channel, found in ordered if len(found) > 1}


def alike(
    view: View, known: Iterable[Brought], rates: Mapping[str, tuple[str, ...]]
) -> list[Section]:
    """Set links of one channel side by side, the weakest first."""
    w, called = view.w, view.called
    names = (INDICATOR_WORDS[one][view.language].name for one in RATES)
    columns = (w["link"], w["campaign"], w["opens"], w["starts"], *names)
    tables = []
    for channel, found in by_channel(view, known).items():
        rows = [
            (
                called.source(one.code),
                campaign_of(view, one.code),
                opened(view, one.code),
                told(one.starts, "count", view.language),
                *rates[one.code],
            )
            for one in found[::-1]
        ]
        title = f"{called.channel(channel)} ({len(found)})"
        tables.append(table(title, columns, rows, titled=True))
    return [Section(w["alike"], w["alike_about"], tables)] if tables else []


def campaign_of(view: View, code: str) -> str:
    """Name the campaign of a link; nothing for another source."""
    link = view.called.links.get(code)
    if link is None:
        return ""
    known = view.guide.campaigns.get(link.campaign)
    return known.name if known else link.campaign


def opened(view: View, code: str) -> str:
    """Name the page that a link opens."""
    node = view.called.links[code].node
    return view.called.node(node) if node else view.w["list_of_topics"]


def table(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], *, titled: bool = False
) -> Markup:
    """Make a table; `titled`: its title is to be seen, not heard only."""
    template = environment().get_template("board/table.html")
    made = template.render(title=title, columns=columns, rows=rows, titled=titled)
    return Markup(made)  # noqa: S704 - escaped by the template


def rarely(view: View, rows: Sequence[tuple[str, str]]) -> str:
    """Put what a range says next to nothing of into one sentence: names and figures."""
    named = ", ".join(f"{name} ({figure})" for name, figure in rows)
    return view.w["rarely"].format(named) if rows else ""
