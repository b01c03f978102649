"""Charts say what the figures say, no more, and to everybody."""

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from bot.core.disclosure import SMALL_BELOW, Span
from bot.publish import chart_shapes
from bot.publish.chart_shapes import WIDE
from bot.publish.charts import Bar, Goal, Head, Line, bars, progress, trend
from bot.publish.saying import told

HEAD = Head("c", "Topics & <more>", "en")
NUMBER, RANGE, SMALL = Span(200, 200), Span(100, 150), Span(0, SMALL_BELOW - 1)
LEAST, WITHHELD = Span(80, None), Span(0, None)


def drawing(figure: str) -> ET.Element:
    """Take the SVG of the chart itself."""
    found = re.search(r'<svg class="drawing".*?\n</svg>', figure, re.DOTALL)
    assert found
    return ET.fromstring(found[0])  # noqa: S314 - our own


def widths(figure: str, fill: str) -> list[float]:
    """Measure the rectangles of a fill, in per cent of the longest bar."""
    rects = drawing(figure).findall("rect")
    return [
        round(float(str(one.get("width")).rstrip("%")) * 100 / WIDE, 1)
        for one in rects
        if one.get("fill") == fill
    ]


def drawn(span: Span | None) -> tuple[list[float], list[float]]:
    """Draw a bar beside one of 200: its solid and its hatched widths in per cent of that one."""
    figure = bars(HEAD, [Bar("most", NUMBER), Bar("it", span)])
    return widths(figure, chart_shapes.BAR)[1:], widths(figure, "url(#c-hatch)")


@pytest.mark.parametrize(
    ("span", "solid", "hatched"),
    [
        (NUMBER, [100.0], []),
        (RANGE, [50.0], [25.0]),
        (SMALL, [], [4.5]),
        (LEAST, [40.0], [60.0]),
        (WITHHELD, [], [100.0]),
        (None, [], []),
    ],
)
def test_a_bar_is_no_finer_than_its_figure(
    span: Span | None, solid: list[float], hatched: list[float]
) -> None:
    """Only a number is a solid bar; a range is hatched, and what is withheld to the very end."""
    assert drawn(span) == (solid, hatched)


def test_a_withheld_end_stays_open() -> None:
    """The end of a bar is drawn only where it is known."""
    for span, ends in ((RANGE, 1), (LEAST, 0)):
        lines = drawing(bars(HEAD, [Bar("it", span)], most=400)).findall("line")
        assert len([one for one in lines if one.get("x1") == one.get("x2")]) == ends


def test_figures_in_words() -> None:
    """Staff read a number, a range, a floor, a rate, in their own language's signs."""
    assert [told(one) for one in (NUMBER, RANGE, SMALL, WITHHELD, None)] == [
        *("200", "100–150", "<10", "…", "—")
    ]
    assert told(Span(12345, None)).replace("\xa0", " ") == "≥ 12 345"
    assert told(Span(0, 9), "percent").replace("\xa0", " ") == "0–9 %"
    assert (told(Span(34, 34), "tenths"), told(Span(34, 34), "tenths", "kk")) == ("3.4", "3,4")


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_table_stands_behind(language: str) -> None:
    """Each figure of the drawing is in the table, labels in full, and each sign is explained."""
    long = "Have you registered the address at which your family lives with the migration service?"
    given = [Bar(long, SMALL, "12 %"), Bar("Kazakh", LEAST), Bar("x", WITHHELD), Bar("y", None)]
    figure = bars(Head("c", "Where", language, note="Share"), given)
    table = figure[figure.index("<table>") :]
    assert long in table
    for said in ("&lt;10", "≥\xa080", "…", "—", "12 %", "Share"):
        assert said in table
    key = figure[figure.rindex('<ul class="key">') : figure.index("<details>")]
    assert all(f"{sign} " in key for sign in ("&lt;10", "≥", "…", "—"))


def test_links_of_one_partner_are_told_apart() -> None:
    """What tells two links apart stands at the end of their names, and is drawn."""
    partner = "Legal Center for Women's Initiatives Sana Sezim, Shymkent (sample)"
    figure = bars(HEAD, [Bar(f"{partner} · {one}", NUMBER) for one in ("radio", "caseworker")])
    drawn_words = " ".join(one.text or "" for one in drawing(figure).findall("text"))
    assert "radio" in drawn_words
    assert "caseworker" in drawn_words


def test_nothing_but_attributes() -> None:
    """A chart lives under the strictest policy, and what staff typed runs nothing."""
    bad = "<script>alert(1)</script>\" onload='x'"
    made = [
        bars(Head("a", bad, "en", bad), [Bar(bad, NUMBER, bad)]),
        progress(Head("b", bad, "en"), [Goal(bad, RANGE, 10, "count", bad, 3)]),
        trend(Head("c", bad, "en"), [bad, "W2"], [Line(bad, [NUMBER, RANGE])], [True, False]),
    ]
    for figure in made:
        assert not re.search(r"<script|<style|<[^>]+\s(style|on\w+)=|<[^>]+https?://", figure)
        assert drawing(figure).get("role") == "img"
        names = str(drawing(figure).get("aria-labelledby")).split()
        assert [one.get("id") for one in drawing(figure)[:2]] == names


def test_targets() -> None:
    """A target is called reached only where the least that the figures say reaches it."""
    goals = [
        Goal("sure", Span(60, 60), 60, "percent", "l"),
        Goal("maybe", Span(55, 64), 60, "percent", "l"),
        Goal("no", Span(10, 12), 60, "percent", "l"),
        Goal("unknown", None, 60, "percent", "l"),
        Goal("floor", Span(80, None), 60, "count", "l"),
    ]
    figure = progress(HEAD, goals)
    rows = re.findall(r'<th scope="row">(\w+)</th><td>.*?</td><td>.*?</td><td>(.*?)</td>', figure)
    assert dict(rows) == {
        "sure": "reached",
        "maybe": "cannot be told yet",
        "no": "not yet reached",
        "unknown": "cannot be told yet",
        "floor": "reached",
    }


def test_a_line_joins_numbers_only() -> None:
    """A week without a number breaks the line, and a week with gaps is marked in both forms."""
    weeks = [f"W{n}" for n in range(1, 7)]
    spans = [NUMBER, NUMBER, SMALL, NUMBER, None, NUMBER]
    figure = trend(HEAD, weeks, [Line("Starts", spans)], [False, True, *[False] * 4])
    joins = [one for one in drawing(figure).findall("line") if one.get("stroke-width") == "2.5"]
    assert len(joins) == 1
    assert len(drawing(figure).findall("svg")) == 4
    assert [one.get("fill") for one in drawing(figure).findall("rect")] == [
        *("url(#c-hatch-gap)", "url(#c-hatch)")
    ]
    assert "W2 *" in figure


def luminance(colour: str) -> float:
    """Measure a colour as WCAG does."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    bent = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * bent[0] + 0.7152 * bent[1] + 0.0722 * bent[2]


def test_contrast() -> None:
    """Letters, bars and lines stand out from white at least 4.5 to 1, letters on the track too."""
    inks = {chart_shapes.INK, chart_shapes.BAR, chart_shapes.SOFT}
    for ink in inks | {ink for ink, _ in chart_shapes.SERIES}:
        assert 1.05 / (luminance(ink) + 0.05) >= 4.5
    assert (luminance(chart_shapes.TRACK) + 0.05) / (luminance(chart_shapes.INK) + 0.05) >= 4.5
    dashes = [dashes for _, dashes in chart_shapes.SERIES]
    assert len(set(dashes)) == len(dashes)


@pytest.mark.parametrize("weeks", [1, 2, 5, 13, 26, 53, 260])
def test_names_of_weeks_do_not_meet(weeks: int) -> None:
    """Few weeks are named below a trend, the first and the last among them, on a phone too."""
    names = [f"w{n}" for n in range(weeks)]
    lines = [Line("Starts", [NUMBER] * weeks)]
    texts = [one.text for one in drawing(trend(HEAD, names, lines)).findall("text")]
    named = [int(str(one)[1:]) for one in texts if str(one).startswith("w")]
    assert {0, weeks - 1} == {named[0], named[-1]}
    assert len(named) <= 4
    assert all(two - one >= weeks // 8 for one, two in pairwise(named))
