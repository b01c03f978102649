"""The dashboard's pages, from releases alone: what each needs, and how it is asked for.

A page is made without any input or output, so it may be made in a thread, and kept as long as the
releases, the content and the question are the same.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from markupsafe import Markup

from bot.core.campaign import Campaign
from bot.core.disclosure import WITHHELD
from bot.core.guide import Guide
from bot.core.periods import Kind, Period
from bot.core.position import RESERVED_SOURCES
from bot.core.release import ALL, REGISTERED, Release, Rows, Sift, is_part, of_frozen
from bot.core.standing import belongs
from bot.core.stretches import Stretch
from bot.publish.board_words import words
from bot.publish.called import Called


@dataclass(frozen=True, slots=True)
class View:
    """What a page is asked for, and the releases that it needs of those that there are.

    `known`: all periods that are released. `tree` and `campaign` are what was picked on the page,
    if that may be picked there.
    """

    guide: Guide
    called: Called
    language: str
    stretch: Stretch
    releases: Sequence[Release]
    known: Sequence[Period] = ()
    campaign: Campaign | None = None
    tree: str | None = None

    @property
    def weeks(self) -> list[Release]:
        """The weeks of the stretch, the earliest first."""
        return self.stretch.of(self.releases, "week")

    @property
    def months(self) -> list[Release]:
        """The months of the stretch, the earliest first."""
        return self.stretch.of(self.releases, "month")

    @property
    def w(self) -> Mapping[str, str]:
        """The dashboard's words."""
        return words(self.language)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page: its title, what it is about, and what is shown, side by side if two."""

    title: str
    about: str
    parts: Sequence[Markup]


PAGES = ("overview", "trend", "languages", "topics", "stops", "sources", "quality", "downloads")
"""The names of the pages, in the order in which they are offered."""

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        **dict.fromkeys(("trend", "languages", "topics", "stops", "quality"), "week"),
        "sources": "month",
    }
)
"""The kind of releases that a page is made of, if of one kind."""

CELLS: Mapping[str, Mapping[str, None]] = MappingProxyType(
    {
        "stops": dict.fromkeys(("counts_by_node_week",)),
        "sources": dict.fromkeys(("counts_by_source_day", "counts_by_source_month")),
    }
)
"""The tables of which a page needs each figure; all other pages need totals only."""

_WAYS = frozenset({ALL, REGISTERED, *RESERVED_SOURCES})
_ALL = f'"{ALL}"'


def needed(
    page: str, stretch: Stretch, campaign: Campaign | None, periods: Iterable[Period]
) -> list[Period]:
    """Tell which releases a page is made of."""
    kind = KINDS.get(page)
    if kind:
        return [one for one in periods if one.kind == kind and stretch.takes(one)]
    before = stretch.before()
    return [
        one
        for one in periods
        if stretch.takes(one) or before.takes(one) or (campaign and belongs(campaign, one))
    ]


def totals(body: bytes, sha256: str) -> Release:
    """Take of a frozen release what pages of totals need: a small part, with the same answers.

    A total that is withheld is said by what it adds up, so that is read too then. Raises
    ReleaseError.
    """
    release = of_frozen(body, sha256, _TOTALS)
    hidden = {name: _hidden(rows) for name, rows in release.tables.items()}
    wanted = {name: _counts({of[-1] for of in rows}) for name, rows in hidden.items() if rows}
    if not wanted:
        return release
    parts = {
        name: {row: n for row, n in rows.items() if any(is_part(row, of) for of in hidden[name])}
        for name, rows in of_frozen(body, sha256, wanted).tables.items()
    }
    joined = {name: {**rows, **parts.get(name, {})} for name, rows in release.tables.items()}
    return replace(release, tables=joined)


def _counts(events: Collection[str]) -> Sift:
    """Give what tells whether a row counts one of some events."""
    named = [f'"{event}",' for event in events]
    return lambda row: any(one in row for one in named)


def _hidden(rows: Rows) -> list[tuple[str, ...]]:
    return [row for row, figure in rows.items() if figure == WITHHELD and ALL in row]


def _is_total(row: str) -> bool:
    return _ALL in row


def _is_spoken(row: str) -> bool:
    """Tell whether a row is a total, or says how a topic is completed in a language."""
    return _is_total(row) or '"topic",' in row or '"finish",' in row


def _is_way(row: str) -> bool:
    """Tell whether a row of sources is one of a kind of starts, not of a single link."""
    return row[1 : row.index('"', 1)] in _WAYS


_TOTALS: Mapping[str, Sift | None] = MappingProxyType(
    {
        "counts_by_source_day": _is_way,
        "counts_by_language_week": _is_spoken,
        "counts_by_node_week": _is_total,
        "quality_day": None,
    }
)
"""The tables of which totals are shown, and which rows are needed for that."""
