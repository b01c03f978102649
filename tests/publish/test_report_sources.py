"""The report sets every link of every campaign beside those of its kind, and lets nothing out."""

import re
from collections.abc import Sequence
from dataclasses import replace
from html import unescape

import pytest

from bot.core.campaign import Campaign, Target
from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.release import Release
from bot.core.stretches import stretch
from bot.publish.board import View
from bot.publish.called import Called
from bot.publish.report import report
from tests.publish.test_report import GUIDE, PLAN, plain
from tests.released import LINKS, WEAK, quarter

SECOND = replace(PLAN, id="second", name="School door")
BOTH: Guide = replace(GUIDE, campaigns={PLAN.id: PLAN, SECOND.id: SECOND})
KIOSK = Source("kxjsky", 20, SECOND.id, "rodnik", "poster", None, "ru", "Kiosk")
"""A poster that no month shows."""
DEALT = [replace(one, campaign=SECOND.id) if one.code in {WEAK, "schaef"} else one for one in LINKS]
ALL = [*DEALT, KIOSK]


def made(campaign: Campaign | None = None, guide: Guide = BOTH, language: str = "en") -> str:
    """Make the report of a quarter with two campaigns, or of one of them."""
    called = Called(guide, ALL, language)
    shown = stretch("2026-Q4")
    return report(View(guide, called, language, shown, quarter(GUIDE), campaign=campaign))


def table(html: str, caption: str) -> list[list[str]]:
    """Read a table by its caption: the cells of each row, the head among them."""
    found = re.search(
        rf"<caption[^>]*>{re.escape(caption)}</caption>(.*?)</table>", html, re.DOTALL
    )
    assert found, caption
    rows = re.findall(r"<tr>(.*?)</tr>", found[1], re.DOTALL)
    return [
        [unescape(plain(one)).strip() for one in re.findall(r"<t[hd][^>]*>(.*?)</t", r)]
        for r in rows
    ]


def test_every_link_with_its_campaign() -> None:
    """Without a campaign the links of all are listed, also the one that no month shows."""
    rows = {row[0]: row for row in table(made(), "Every source, month by month")}
    called = Called(BOTH, ALL, "en")
    names = {PLAN.id: PLAN.name, SECOND.id: SECOND.name}
    for link in ALL:
        assert rows[plain(called.source(link.code))][1] == names[link.campaign]
    assert rows[plain(called.source(KIOSK.code))][2] == "0–27"


@pytest.mark.parametrize("campaign", [None, PLAN, SECOND])
def test_sources_add_up(campaign: Campaign | None) -> None:
    """Whatever is listed, the rows of a month make its total, but for what rounding takes."""
    head, *rows = table(made(campaign), "Every source, month by month")
    *parts, total = rows
    assert total[0] == "All starts"
    for at in range(head.index("2026-10"), len(head)):
        figures = [int(row[at].replace(" ", "")) for row in parts if row[at][0].isdigit()]
        assert abs(sum(figures) - int(total[at].replace(" ", ""))) <= 5 * len(figures) / 2


def test_a_campaign_says_what_it_leaves_out() -> None:
    """With a campaign the links of others are one row, and the page says so."""
    html = made(SECOND)
    listed = [row[0] for row in table(html, "Every source, month by month")]
    assert "Links of other campaigns (3)" in listed
    assert not any("Barakholka" in one for one in listed)
    assert "Of the links only those of “School door” are listed" in plain(html)
    assert "Links of other campaigns" not in plain(made())


def test_posters_beside_posters() -> None:
    """Links of one channel stand together, the weakest first, with what they open."""
    rows = table(made(), "poster (3)")
    assert rows[0][:5] == ["Link", "Campaign", "It opens", "Starts", "Activation"]
    places = [row[0].rpartition(" · ")[2] for row in rows[1:]]
    assert places == ["Kiosk", "Bus station", "Barakholka market"]
    assert rows[3][2:5] == ["the topics", "5 660", "80 %"]
    assert "caseworker (" not in plain(made()), "one of its kind is beside nothing"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_sentence_without_a_share_ends_once(language: str) -> None:
    """Where no share is told, the first words have no full stop twice."""
    short = made(language=language).partition('id="s0"')[2].partition("</section>")[0]
    assert "0–27" in short
    assert ".." not in short


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_weakest_poster_in_short(language: str) -> None:
    """It is named with its campaign, its starts, and the strongest beside it."""
    short = plain(made(language=language).partition('id="s0"')[2].partition("</section>")[0])
    found = re.search(
        r"Kiosk \(School door\).*?0–27.*?Barakholka market \(.*?\).*?5 660.*?80 %", short
    )
    assert found


def test_no_share_of_links_that_open_another_page() -> None:
    """Beside a leaflet that opens the topics, one that opens a page is told by its starts alone."""
    page = replace(KIOSK, code="fxdrjk", number=21, channel="leaflet", node="schooling/papers")
    short = said_of([*ALL, page])
    assert re.search(
        r"Weakest leaflet of 2: [^:]*Kiosk [^:]*: 0–27 starts \(months: 3\)\. Str", short
    )
    assert re.search(r"Strongest: [^:]*School 12 [^:]*: 2 400 starts\.", short)


@pytest.mark.parametrize(("channel", "starts"), [("caseworker", 700), ("poster", 1510)])
def test_links_that_are_nearly_alike_are_no_finding(channel: str, starts: int) -> None:
    """Who brought three quarters of the strongest is not called weak, nor one of equal posters."""
    strongest = {"caseworker": ("sanacd", 930), "poster": ("rdnkab", 1510)}[channel]
    months = [
        replace(one, tables={"counts_by_source_day": {(code, "start"): n for code, n in pairs}})
        for one in quarter(GUIDE)
        if one.period.name == "2026-12" and (pairs := (strongest, ("radxgh", starts)))
    ]
    links = [replace(one, channel=channel) for one in LINKS if one.code in {strongest[0], "radxgh"}]
    assert f"Weakest {channel}" not in said_of(links, months)
    assert "Weakest poster of 2" in said_of(LINKS)


def said_of(links: Sequence[Source], releases: Sequence[Release] | None = None) -> str:
    """Make what stands in short of these links."""
    shown = stretch("2026-12" if releases else "2026-Q4")
    view = View(BOTH, Called(BOTH, links, "en"), "en", shown, releases or quarter(GUIDE))
    return plain(report(view).partition('id="s0"')[2].partition("</section>")[0])


def test_a_share_by_the_months_that_tell_it() -> None:
    """Where one month withholds a share, the others say it and are named."""
    releases = quarter(GUIDE)
    for at, one in enumerate(releases):
        if one.period.name == "2026-11":
            days = {**one.tables["counts_by_source_day"], ("rdnkab", "engage"): "…"}
            releases[at] = replace(one, tables={**one.tables, "counts_by_source_day": days})
    view = View(BOTH, Called(BOTH, ALL, "en"), "en", stretch("2026-Q4"), releases)
    rows = table(report(view), "poster (3)")
    assert rows[3][4] == "80 % (2026-10, 2026-12)"


def test_plans_that_are_alike_share_a_drawing() -> None:
    """Campaigns with the same days and targets have one chart with both names, others their own."""
    html = made()
    assert len(re.findall(r'<figure class="chart" id="plan-\d"', html)) == 1
    short = plain(html.partition('id="s0"')[2].partition("</section>")[0])
    assert f"Against the plan ({SECOND.name}, {PLAN.name})" in short.replace(
        f"({PLAN.name}, {SECOND.name})", f"({SECOND.name}, {PLAN.name})"
    )
    aim = {**SECOND.indicators, "starts": Target("starts", 50, "count")}
    other = replace(GUIDE, campaigns={PLAN.id: PLAN, SECOND.id: replace(SECOND, indicators=aim)})
    html = made(guide=other)
    assert len(re.findall(r'<figure class="chart" id="plan-\d"', html)) == 2
    assert "of the whole bot" in plain(html)
