"""A topic that a language completes clearly less stands out, in the report and on the dashboard."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.core.disclosure import Figure
from bot.core.indicators import INDICATORS, value
from bot.core.periods import period
from bot.core.release import Release, Rows
from bot.core.stretches import stretch
from bot.publish.board import View, totals
from bot.publish.board_page import page
from bot.publish.board_spoken import lowest
from bot.publish.called import Called
from bot.publish.report import report
from bot.publish.saying import told
from tests.publish.test_report import GUIDE, plain
from tests.publish.test_report_sources import table

USUAL: Mapping[str, tuple[Figure, Figure]] = {
    "uz-Latn": (400, 300),
    "uz-Cyrl": (400, 310),
    "tg": (300, 240),
    "ky": (200, 160),
    "kk": (300, 220),
    "ru": (500, 290),
    "en": (15, 0),
}
"""Openings and first answers of a topic by language; in Russian fewer come through."""


def view(cells: Mapping[str, tuple[Figure, Figure]], language: str = "en") -> View:
    """Release one week with these openings of registration."""
    rows: Rows = {
        (locale, "registration", event): n
        for locale, pair in cells.items()
        for event, n in zip(("topic", "finish"), pair, strict=True)
    }
    week = Release(period("2026-W50"), {"counts_by_language_week": rows}, "0" * 12, "0" * 12)
    called = Called(GUIDE, [], language)
    return View(GUIDE, called, language, stretch("2026-W50"), [week])


@pytest.mark.parametrize(
    ("language", "topic"),
    [("en", "Registration and stay"), ("ru", "Регистрация"), ("kk", "Тіркеу")],
)
def test_the_lowest_language_in_short(language: str, topic: str) -> None:
    """The topic, the language and both shares are among the first sentences."""
    short = report(view(USUAL, language)).partition('id="s0"')[2].partition("</section>")[0]
    found = re.search(rf"{topic}[^.]*Русский \(58 %\)[^.]*7[5-8] %", plain(short))
    assert found, plain(short)


def test_the_table() -> None:
    """Each language has a row, each topic a column; what is lower is marked, few are not told."""
    head, *rows = table(
        report(view(USUAL)), "Of 100 openings of a topic, those that reached an answer, by language"
    )
    assert head[:2] == ["Language", "Registration and stay"]
    said = {row[0]: row[1:] for row in rows}
    assert said["Русский"][0] == "58 % ▼"
    assert said["Тоҷикӣ"] == ["80 %", "—", "—", "—"]
    assert said["English"][0] == "—", "15 openings are too few"


def test_only_what_is_sure_is_low() -> None:
    """Neither a wide range nor a language that is just below makes a finding."""
    assert [[locale for locale, _ in one.languages] for one in lowest(view(USUAL))] == [["ru"]]
    even = {**USUAL, "ru": (500, 350)}
    assert not list(lowest(view(even)))
    hidden = {**USUAL, "ru": (500, "…")}
    assert not list(lowest(view(hidden)))
    wide = {**USUAL, "ru": (35, "<10")}
    assert [one.usual for one in lowest(view(wide))] == [78], "a wide range is not usual"
    few = {one: USUAL[one] for one in ("ru", "tg")}
    assert not list(lowest(view(few))), "two languages have no usual"


def test_a_range_of_anything_is_no_figure() -> None:
    """A share between 0 and 45 per cent is not in the table."""
    first, second = view({"ru": (40, "<10")}), view({"ru": ("<10", "<10")})
    other = replace(second.releases[0], period=period("2026-W51"))
    both = replace(first, stretch=stretch("2026-12"), releases=[*first.releases, other])
    assert told(value(INDICATORS["completion"], both.weeks, "locale", locale="ru")) == "—"
    of = {"tree": "registration", "locale": "ru"}
    assert told(value(INDICATORS["completion"], both.weeks, "tree", **of)) == "0–45"
    assert "0–45 %" not in plain(page("languages", both, [])).partition("Of 100 openings")[2]


def test_the_dashboard_has_it() -> None:
    """The page of languages shows it from the small part of a release that is kept for it."""
    whole = view(USUAL)
    kept = [totals(one.body, one.sha256) for one in whole.releases]
    small = View(GUIDE, whole.called, "en", whole.stretch, kept)
    assert page("languages", small, []) == page("languages", whole, [])
    assert "58 % ▼" in plain(page("languages", small, []))
