"""Each indicator is one formula over released figures, and has its words."""

import pytest

from bot.core import campaign
from bot.core.disclosure import SMALL, WITHHELD, Figure, Span
from bot.core.events import TABLES
from bot.core.indicator_words import INDICATOR_WORDS, LANGUAGES
from bot.core.indicators import INDICATORS, Indicator, value
from bot.core.periods import period
from bot.core.release import Release

Rows = dict[tuple[str, ...], Figure]


def week(number: int = 48, **tables: Rows) -> Release:
    """Make a release of a week with these tables, by the end of their names."""
    named = {name: tables[end] for name in TABLES for end in tables if name.endswith(end)}
    return Release(period(f"2026-W{number}"), named, "", "")


NODES: Rows = {
    ("work", "work/pay", "arrive"): 200,
    ("work", "work/pay", "choose"): 50,
    ("work", "work/go", "arrive"): 40,
    ("work", "work/go", "choose"): SMALL,
    ("work", "*", "helpful"): 40,
    ("work", "*", "unhelpful"): SMALL,
    ("*", "*", "choose"): 340,
}
STARTS: Rows = {
    ("*", "start"): 200,
    ("*", "engage"): 160,
    ("resumed", "engage"): 10,
    ("registered", "start"): 120,
}


def test_drop_off() -> None:
    """Where people stop is seen also where what went on is too small to be shown."""
    nodes = [week(node_week=NODES)]
    drop = INDICATORS["drop-off"]
    assert value(drop, nodes, "node", tree="work", node="work/pay") == Span(75, 75)
    assert value(drop, nodes, "node", tree="work", node="work/go") == Span(77, 100)
    went = INDICATORS["continuation"]
    assert value(went, nodes, "node", tree="work", node="work/pay") == Span(25, 25)
    assert value(went, nodes, "node", tree="work", node="work/other") is None


def test_resumed_walks_are_no_starts() -> None:
    """Activation leaves out the walks that began without a start."""
    assert value(INDICATORS["activation"], [week(source_day=STARTS)]) == Span(75, 75)
    assert value(INDICATORS["attributed-share"], [week(source_day=STARTS)]) == Span(60, 60)


def test_helpful_rate_with_a_small_part() -> None:
    """What is hidden makes a rate wide, and not absent."""
    found = value(INDICATORS["helpful-rate"], [week(node_week=NODES)], "tree", tree="work")
    assert found == Span(82, 100)


def test_ratio_in_tenths() -> None:
    """Depth is choices to a walk, in tenths."""
    found = value(INDICATORS["depth"], [week(source_day=STARTS, node_week=NODES)])
    assert found == Span(21, 21)


def test_several_weeks_add_up() -> None:
    """Counts add up over weeks: to a span where one is small, to a least where one is withheld."""
    starts = INDICATORS["starts"]
    first = week(48, source_day={("*", "start"): 200})
    second = week(49, source_day={("*", "start"): SMALL})
    # the links of partners are a part of all starts, and not the only one
    third = week(50, source_day={("*", "start"): WITHHELD, ("registered", "start"): 120})
    assert value(starts, [first, second]) == Span(200, 209)
    assert value(starts, [first, second, third]) == Span(200, None)
    assert value(starts, []) is None


def test_a_withheld_margin_is_said_by_its_cells() -> None:
    """A total that is withheld is still known from its parts, as far as they say it."""
    rows: Rows = {
        ("ru", "work", "topic"): 20,
        ("ky", "work", "topic"): SMALL,
        ("ky", "stay", "topic"): 50,
        ("ru", "*", "topic"): 20,
        ("*", "work", "topic"): WITHHELD,
        ("*", "work", "finish"): 15,
    }
    held = [week(language_week=rows, source_day={("*", "engage"): 100})]
    found = value(INDICATORS["topic-interest"], held, "tree", tree="work")
    assert found == Span(20, 29)


def test_a_withheld_total_is_not_said_by_some_of_its_parts() -> None:
    """The starts by links are no link beside the links; walks that went on are not all walks."""
    starts: Rows = {("*", "start"): WITHHELD, ("registered", "start"): 120, ("direct", "start"): 40}
    month = week(source_day={**starts, ("abcdef", "start"): 80, ("ghkmnp", "start"): 40})
    assert value(INDICATORS["starts"], [month]) == Span(160, 160)
    went_on: Rows = {**STARTS, ("*", "engage"): WITHHELD}
    assert value(INDICATORS["activation"], [week(source_day=went_on)]) is None


@pytest.mark.parametrize("one", INDICATORS.values(), ids=lambda one: one.id)
def test_each_is_made_of_what_is_counted(one: Indicator) -> None:
    """Each term names a table and an event that is counted in it, and each has words."""
    for formula in one.formulas.values():
        for term in (*formula.top, *formula.bottom):
            assert term.event in TABLES[term.table].events
    assert list(INDICATOR_WORDS[one.id]) == list(LANGUAGES)
    for name, limits in INDICATOR_WORDS[one.id].values():
        assert name
        assert limits.endswith(".")


def test_words_of_nothing_else() -> None:
    """No words are left of an indicator that is gone."""
    assert list(INDICATOR_WORDS) == list(INDICATORS)


def test_targets_are_indicators() -> None:
    """What a campaign aims at is computed by the same definitions, in the same unit."""
    assert campaign.INDICATORS == {
        "starts": "count",
        "starts-from-sharing": "count",
        "kept": "count",
        "attributed-share": "percent",
        "activation": "percent",
        "completion": "percent",
        "helpful-rate": "percent",
        "response-rate": "percent",
        "contact-interest": "percent",
    }
