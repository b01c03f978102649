"""The report compares two stretches only where both are there to be compared."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.core.periods import period
from bot.core.release import Release
from bot.core.stretches import stretch
from bot.publish.board import View
from bot.publish.board_overview import overview
from bot.publish.called import Called
from tests.publish.test_report import GUIDE, of, plain
from tests.released import LINKS, quarter


def test_what_changed() -> None:
    """More or less is said only where it is sure; the same period's figures stand beside it."""
    before = [_moved(one, "2026-07") for one in quarter(GUIDE) if one.period.kind == "month"]
    weeks = [_halved(one) for one in quarter(GUIDE) if one.period.kind == "week"]
    html = of([*quarter(GUIDE), *weeks, *before])
    rows = {
        cells[0]: cells[1:]
        for row in re.findall(r"<tr>(.*?)</tr>", html)
        if len(cells := [plain(one).strip() for one in re.findall(r"<t[hd][^>]*>(.*?)</t", row)])
        == 4
    }
    now, then, change = rows["Starts"]
    assert (now, change) == ("19 690", "▲ more")
    assert 10_500 < int(then.replace(" ", "")) < 11_500
    assert rows["Activation"][2] == "no sure change"
    assert "Answered and not counted" not in rows, "0–108 beside 0–117 says nothing"
    assert "only a range can be told: Buttons that led nowhere (0–108)" in plain(html)


def _moved(one: Release, to: str) -> Release:
    return replace(one, period=period(to))


def _halved(one: Release) -> Release:
    """Take a week as one of the quarter before, with half of everything."""
    name = f"2026-W{int(one.period.name[-2:]) - 14}"
    tables = {
        table: {
            row: figure // 2 if isinstance(figure, int) and figure > 30 else figure
            for row, figure in rows.items()
        }
        for table, rows in one.tables.items()
    }
    return replace(one, period=period(name), tables=tables)


def test_too_little_before_is_nothing_to_compare_with() -> None:
    """One month of the quarter before makes no arrow, and no figure beside the quarter's."""
    month = next(one for one in quarter(GUIDE) if one.period.kind == "month")
    html = of([*quarter(GUIDE), _moved(month, "2026-09")])
    said = html.partition('id="s0"')[2].partition("</section>")[0]
    assert "before (2026-Q3) too little is released: there is nothing to compare with" in said
    assert html.count("there is nothing to compare with") == 2
    assert "▲" not in html.partition("All in all</h2>")[2].partition("</section>")[0]
    assert "before: —" in _glance([*quarter(GUIDE), _moved(month, "2026-09")])
    weeks = [_halved(one) for one in quarter(GUIDE) if one.period.kind == "week"]
    assert "before: —" not in _glance([*quarter(GUIDE), *weeks]).partition("Activation")[2][:300]
    some = [one for one in quarter(GUIDE) if one.period.name < "2026-W47"]
    assert "before: —" in _glance([*some, *weeks]).partition("Starts")[2][:100], "half a quarter"


def _glance(releases: Sequence[Release]) -> str:
    view = View(GUIDE, Called(GUIDE, LINKS, "en"), "en", stretch("2026-Q4"), releases)
    return plain(str(overview(view)[0].parts[0]))
