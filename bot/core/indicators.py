"""What staff steer by: each indicator once, as a formula over the figures of releases.

All of them count starts and presses, never people: nobody is known again from one walk to the next.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from bot.core.disclosure import NOTHING, WITHHELD, Span, rate, span
from bot.core.events import TABLES
from bot.core.release import ALL, REGISTERED, Release, is_part

By = Literal["all", "tree", "node", "locale", "source"]
"""What an indicator is broken down by; `all` is the total."""

Unit = Literal["count", "percent", "tenths"]
"""`tenths`: how many to one, in tenths: 34 is 3.4."""

_SOURCE, _SOURCE_TREE = "counts_by_source_day", "counts_by_source_month"
_LANGUAGE, _NODE, _QUALITY = "counts_by_language_week", "counts_by_node_week", "quality_day"


@dataclass(frozen=True, slots=True)
class Term:
    """A figure of a table. `at` fixes a dimension, `minus` takes it away instead of adding it."""

    table: str
    event: str
    at: Mapping[str, str] = field(default_factory=dict)
    minus: bool = False

    def row(self, where: Mapping[str, str]) -> tuple[str, ...]:
        """Spell the row of this figure; what `where` does not name is added up over."""
        known = {**where, **self.at, "event": self.event}
        return tuple(known.get(name, ALL) for name in TABLES[self.table].dimensions)


@dataclass(frozen=True, slots=True)
class Formula:
    """Terms that are added up, and what they are divided by, if anything.

    `rest`: what is missing from the whole is told instead (drop-off).
    """

    top: tuple[Term, ...]
    bottom: tuple[Term, ...] = ()
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Indicator:
    """Its id, its unit, its formula by what it is broken down by.

    `part`: the numerator is a part of the denominator, so it is at most 100 per cent, also where
    two figures are rounded apart. `aim`: a campaign may set a target for it: more is better.
    """

    id: str
    unit: Unit
    formulas: Mapping[By, Formula]
    part: bool = True
    aim: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that it is made of."""
        terms = [t for one in self.formulas.values() for t in (*one.top, *one.bottom)]
        return tuple(dict.fromkeys(term.table for term in terms))


def _one(table: str, *events: str) -> tuple[Term, ...]:
    return tuple(Term(table, event) for event in events)


def _same(formula: Formula, *by: By) -> dict[By, Formula]:
    return dict.fromkeys(by, formula)


_STARTS = _one(_SOURCE, "start")
_ANSWERS = _one(_LANGUAGE, "answer")
_HELPFUL, _RATED = _one(_NODE, "helpful"), _one(_NODE, "helpful", "unhelpful")
_CORRECTED = _one(_NODE, "back", "again")
_ARRIVED, _CHOSE = _one(_NODE, "arrive"), _one(_NODE, "choose")


def _of_answers(top: tuple[Term, ...]) -> dict[By, Formula]:
    return {
        **_same(Formula(top, _ANSWERS), "all", "tree"),
        "node": Formula(top, _ARRIVED),
    }


def _exposure(event: str) -> dict[By, Formula]:
    return _same(Formula(_one(_LANGUAGE, event), _ANSWERS), "all", "tree", "locale")


def _quality(event: str) -> dict[By, Formula]:
    return {"all": Formula(_one(_QUALITY, event))}


_LIST = (
    Indicator("starts", "count", _same(Formula(_STARTS), "all", "source"), aim=True),
    Indicator(
        "starts-from-sharing",
        "count",
        {"all": Formula((Term(_SOURCE, "start", {"source": "share"}),))},
        aim=True,
    ),
    Indicator(
        "kept", "count", _same(Formula(_one(_NODE, "keep")), "all", "tree", "node"), aim=True
    ),
    Indicator(
        "attributed-share",
        "percent",
        {"all": Formula((Term(_SOURCE, "start", {"source": REGISTERED}),), _STARTS)},
        aim=True,
    ),
    Indicator(
        "activation",
        "percent",
        {
            # walks that were resumed have no start
            "all": Formula(
                (
                    Term(_SOURCE, "engage"),
                    Term(_SOURCE, "engage", {"source": "resumed"}, minus=True),
                ),
                _STARTS,
            ),
            "source": Formula(_one(_SOURCE, "engage"), _STARTS),
        },
        aim=True,
    ),
    Indicator(
        "language-mix",
        "percent",
        {"locale": Formula(_one(_LANGUAGE, "topic"), (Term(_LANGUAGE, "topic", {"locale": ALL}),))},
    ),
    Indicator(
        "topic-interest",
        "percent",
        {"tree": Formula(_one(_LANGUAGE, "topic"), (Term(_SOURCE, "engage"),))},
        part=False,
    ),
    Indicator("continuation", "percent", _same(Formula(_CHOSE, _ARRIVED), "node")),
    Indicator("drop-off", "percent", _same(Formula(_CHOSE, _ARRIVED, rest=True), "node")),
    Indicator(
        "completion",
        "percent",
        {
            **_same(
                Formula(_one(_LANGUAGE, "finish"), _one(_LANGUAGE, "topic")),
                *("all", "tree", "locale"),
            ),
            "source": Formula(_one(_SOURCE, "finish"), _one(_SOURCE_TREE, "topic")),
        },
        aim=True,
    ),
    Indicator("depth", "tenths", {"all": Formula(_CHOSE, _one(_SOURCE, "engage"))}, part=False),
    Indicator(
        "corrections",
        "percent",
        {
            **_same(Formula(_CORRECTED, _CHOSE), "all", "tree"),
            "node": Formula(_CORRECTED, _ARRIVED),
        },
        part=False,
    ),
    Indicator(
        "helpful-rate", "percent", _same(Formula(_HELPFUL, _RATED), "all", "tree", "node"), aim=True
    ),
    Indicator("response-rate", "percent", _of_answers(_RATED), aim=True),
    Indicator("contact-interest", "percent", _of_answers(_one(_NODE, "contact")), aim=True),
    Indicator(
        "fallback-exposure",
        "percent",
        _same(Formula(_one(_LANGUAGE, "fallback"), _ARRIVED), "all", "tree"),
    ),
    Indicator("unreviewed-exposure", "percent", _exposure("unreviewed")),
    Indicator("expired-exposure", "percent", _exposure("expired")),
    Indicator("stale-buttons", "count", _quality("stale_button")),
    Indicator("hours-served", "count", _quality("hour_served")),
    Indicator("restarts", "count", _quality("process_restart")),
    Indicator("skipped-updates", "count", _quality("skipped_update")),
    Indicator("throttled", "count", _quality("throttled")),
)

INDICATORS: Mapping[str, Indicator] = MappingProxyType({one.id: one for one in _LIST})

_TIMES: Mapping[Unit, int] = MappingProxyType({"count": 1, "percent": 100, "tenths": 10})


def said(releases: Iterable[Release], table: str, row: tuple[str, ...]) -> Span | None:
    """Add up a row over releases; None where none of them has it.

    A margin that is withheld is said by what it adds up, where that is not withheld.
    """
    found = [_within(held.tables.get(table, {}), row) for held in releases]
    known = [one for one in found if one is not None]
    return sum(known, NOTHING) if known else None


def _within(rows: Mapping[tuple[str, ...], int | str], row: tuple[str, ...]) -> Span | None:
    figure = rows.get(row)
    if figure is None:
        return None
    if figure != WITHHELD or ALL not in row:
        return span(figure)
    cells = [span(other) for key, other in rows.items() if is_part(key, row)]
    # no total of one cell is published: where there is one, the others are in no row of this table
    return sum(cells, NOTHING) if len(cells) > 1 else span(WITHHELD)


def value(
    indicator: Indicator, releases: Sequence[Release], by: By = "all", **where: str
) -> Span | None:
    """Compute an indicator over releases of one kind that lie one after the other.

    `where` names what it is broken down by: `tree=…`; a node needs `tree=…, node=…`. None where it
    cannot be said: nothing is known, the denominator is too small, or something is withheld.
    """
    formula = indicator.formulas[by]
    top = _added(releases, formula.top, where)
    if not formula.bottom or top is None:
        return top
    bottom = _added(releases, formula.bottom, where)
    if bottom is None:
        return None
    times = _TIMES[indicator.unit]
    found = rate(top, bottom, times=times, most=times if indicator.part else None)
    if found is None or found.high is None or not formula.rest:
        return found
    return Span(times - found.high, times - found.low)


def _added(
    releases: Sequence[Release], terms: Iterable[Term], where: Mapping[str, str]
) -> Span | None:
    total = NOTHING
    for term in terms:
        found = said(releases, term.table, term.row(where))
        if found is None:
            return None
        total = total - found if term.minus else total + found
    return total
