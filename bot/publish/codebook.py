"""The codebook: what each column, sign, table, event, page and indicator of an export means."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.core.codebook import spelled
from bot.core.disclosure import RATE_OVER, SMALL, WITHHELD
from bot.core.events import MEANINGS, NONE
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS
from bot.core.release import ALL, REGISTERED
from bot.publish.parcel import Parcel, rules

COLUMNS = {
    "period": "ISO week (2026-W48) or month (2026-11), in Asia/Almaty",
    "kind": "week or month; never add weeks to months: they count the same starts",
    "first_day": "first day of the period",
    "table": "which table the figure is from, see below",
    "source": "the link a start came by, by its code; see below for those that are no links",
    "campaign": "of that link: its campaign",
    "partner": "of that link: who handed it out (an organisation)",
    "channel": "of that link: the outreach channel",
    "place": "of that link: its label",
    "tree": "the topic",
    "node": "the page: a question or an answer",
    "locale": "the language in which it was shown",
    "event": "what was counted, see below",
    "total_over": "empty for a single figure; else what it is a total over: never add both",
    "figure": "as published, see below",
    "least": "the exact count is at least this",
    "most": "the exact count is at most this; empty where nobody may know",
    "by": "of an indicator: whether it is computed over weeks or over months",
    "unit": "of an indicator: a count, per cent, or tenths (34 is 3.4 to one)",
    "low": "of an indicator: at least this, in its unit",
    "high": "of an indicator: at most this; empty where nobody may know",
    "told": "of an indicator: the two as staff read them",
}
"""Of the figures in their order, then of the indicators."""

_SIGNS = {
    SMALL: "0 to 9: too few to be shown",
    WITHHELD: "not published, for it would give away a small count beside it",
    ALL: "added up over this dimension",
    NONE: "outside of any topic",
}
_SOURCES = {
    "direct": "no link: found by search, by name or by word of mouth",
    "other": "links with fewer than 10 starts in the month, retired and unknown links, together",
    "share": "a link made by the button “share”",
    "inline": "a link made by mentioning the bot in another chat",
    "resumed": "a walk taken up again from a button or a kept page: it has no start",
    REGISTERED: "all links of partners together, those within “other” too",
}
_TABLES = {
    "counts_by_source_day": "starts, walks and first answers by link",
    "counts_by_source_month": "topics and first answers by link and topic",
    "counts_by_source_language_month": "walks and first answers by link and language",
    "counts_by_language_week": "topics and answers by language and topic",
    "counts_by_node_week": "what happened at each page",
    "quality_day": "how the bot itself did; hours, restarts and outages are exact",
}


class Entry(NamedTuple):
    """One line of the codebook."""

    what: str
    name: str
    meaning: str


def about(parcel: Parcel) -> Iterator[tuple[str, str]]:
    """Say what a file holds, and by which rules it was made."""
    stretch, releases = parcel.stretch, parcel.releases
    there = {one.period.name for one in releases}
    wanted = [one.name for kind in ("week", "month") for one in stretch.periods(kind)]
    yield "What it is", "Joldas: published counts of starts and presses. It counts no people."
    yield "Period", f"{stretch.name}: {stretch.first} to {stretch.last}, Asia/Almaty"
    yield "Released", ", ".join(one.period.name for one in releases) or "nothing yet"
    yield "Not released", ", ".join(one for one in wanted if one not in there) or "nothing"
    yield "Weeks and months", "Weeks that end in the period, months that lie in it. Never add them."
    yield "Small counts", "; ".join(sorted({rules(one) for one in releases}))
    yield "Totals", "Rounded from the true total: parts need not add up to it."
    yield "Rates", f"Of rounded figures, and only where the denominator is over {RATE_OVER}."
    yield "Gap days", ", ".join(gap_days(parcel)) or "none: every hour was served"
    for name, versions in (
        ("Content when released", {one.content for one in releases}),
        ("Codebook", {one.codebook for one in releases}),
    ):
        yield name, ", ".join(sorted(versions))


def gap_days(parcel: Parcel) -> list[str]:
    """List the days on which fewer than 24 hours were served."""
    return sorted({day for one in parcel.releases for day in one.gap_days})


def entries(parcel: Parcel) -> Iterator[Entry]:
    """Give the whole codebook, what the file holds first."""
    for what, pairs in (
        ("about", about(parcel)),
        ("column", COLUMNS.items()),
        ("figure", _SIGNS.items()),
        ("table", _TABLES.items()),
        ("event", MEANINGS.items()),
        ("source", _SOURCES.items()),
    ):
        yield from (Entry(what, name, meaning) for name, meaning in pairs)
    for indicator in INDICATORS.values():
        for by, formula in indicator.formulas.items():
            meaning = f"{indicator.unit}: {spelled(formula)}"
            yield Entry("indicator", f"{indicator.id} by {by}", meaning)
        for language, said in INDICATOR_WORDS[indicator.id].items():
            yield Entry("indicator", f"{indicator.id} ({language})", f"{said.name}. {said.limits}")
    yield from (Entry("page", name, title) for name, title in parcel.titles.items())
