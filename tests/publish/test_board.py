"""What the dashboard's pages are made of, apart from their looks."""

import re

from bot.core.disclosure import Span
from bot.core.indicators import INDICATORS, value
from bot.core.periods import period
from bot.core.release import Release, Rows
from bot.core.stretches import stretch
from bot.publish.board import KINDS, View, totals
from bot.publish.board_page import page
from bot.publish.board_topics import over_weeks, stops
from bot.publish.called import Called
from tests.real import real_guide
from tests.released import LINKS, quarter

GUIDE = real_guide()


def test_no_stop_is_not_one_of_the_worst() -> None:
    """A question where nobody stopped, or where nobody knows, is not called one of the worst."""
    counts = (("papers", 100, 50), ("need", 100, 100), ("age", 100, "…"), ("five", "<10", "<10"))
    rows: Rows = {
        ("schooling", f"schooling/{name}", event): figure  # type: ignore[misc] # figures
        for name, arrived, chose in counts
        for event, figure in (("arrive", arrived), ("choose", chose))
    }
    week = Release(period("2026-W50"), {"counts_by_node_week": rows}, "0" * 12, "0" * 12)
    view = View(GUIDE, Called(GUIDE, [], "en"), "en", stretch("2026-W50"), [week])
    worst = str(stops(view)[0].parts[0])
    assert worst.count('<th scope="row">') == 1
    assert "Which papers?" in worst


def test_totals_say_the_same() -> None:
    """What is kept of a release for pages of totals is small, and gives the same answers."""
    for release in quarter(GUIDE)[::6]:
        kept = totals(release.body, release.sha256)
        size, whole = (sum(map(len, one.tables.values())) for one in (kept, release))
        assert size < whole / 2, release.period
        for indicator in INDICATORS.values():
            for by, ids in (("all", [""]), ("tree", GUIDE.trees), ("locale", GUIDE.locales)):
                if by in indicator.formulas:
                    for one in ids:
                        found = value(indicator, [release], by, **{by: one})  # type: ignore[arg-type]
                        assert value(indicator, [kept], by, **{by: one}) == found  # type: ignore[arg-type]


def test_one_share_of_those_that_went_on() -> None:
    """The weeks of the trend make the share that is told of the whole: it has one definition."""
    releases = [one for one in quarter(GUIDE) if one.period.kind == "week"]
    view = View(GUIDE, Called(GUIDE, [], "en"), "en", stretch("2026-Q4"), releases)
    table = str(over_weeks(view)[0].parts[0])
    cells = [int(one.replace("\xa0", "")) for one in re.findall(r"<td>([\d\xa0]+)</td>", table)]
    starts, went_on = sum(cells[::2]), sum(cells[1::2])
    share = value(INDICATORS["activation"], view.weeks)
    assert share == Span(round(100 * went_on / starts), round(100 * went_on / starts))


def test_names() -> None:
    """Staff read names of partners, topics and pages; what nobody knows any more goes by its id."""
    called = Called(GUIDE, LINKS, "ru")
    assert called.source("rdnkab").replace("\xa0", " ") == (
        "NGO Rodnik, Almaty (sample) · плакат · Barakholka market"
    )
    assert (called.tree("schooling"), called.tree("urgent")) == ("Школа и детский сад", "Срочно")
    assert (called.source("gone23"), called.tree("gone"), called.node("gone/x")) == (
        *("gone23", "gone", "gone/x"),
    )
    assert called.locale("tg") == "Тоҷикӣ"


def test_each_chart_has_a_name_of_its_own() -> None:
    """No id of a chart comes twice, on any page or on all pages together as in the report."""
    found: list[str] = []
    shown = stretch("2026-Q4")
    releases = quarter(GUIDE)
    for name, kind in (*KINDS.items(), ("overview", None)):
        mine = [one for one in releases if kind in (None, one.period.kind)]
        campaign = GUIDE.campaigns["kazakhstan-2026"]
        called = Called(GUIDE, LINKS, "kk")
        view = View(GUIDE, called, "kk", shown, mine, campaign=campaign)
        found += re.findall(r'\sid="([^"]+)"', page(name, view, []))
    ours = [one for one in found if not re.fullmatch(r"s\d", one)]
    assert len(ours) > 50
    assert len(ours) == len(set(ours))
