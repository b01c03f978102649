"""The real content, whole: no errors, and every screen within Telegram's limits."""

from datetime import date
from pathlib import Path

import pytest
from telegram.constants import (
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    MessageLimit,
)

from bot.core.buttons import Kind
from bot.core.check import check
from bot.core.checks.screens import screens_of
from bot.core.guide import Guide
from bot.core.markup import read, units
from bot.core.problems import Severity
from bot.files.content import load
from bot.limits import TELEGRAM

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def guide() -> Guide:
    """Read what families read."""
    loaded = load(ROOT / "dialogs", ROOT / "content")
    assert not loaded.broken, [str(problem) for problem in loaded.problems]
    return loaded.guide


def test_no_errors(guide: Guide) -> None:
    """Nothing in the content stands in the way of running the bot."""
    problems = check(guide, TELEGRAM, TODAY)
    assert [str(p) for p in problems if p.severity is Severity.ERROR] == []


def test_every_screen_is_within_the_limits_of_telegram(
    guide: Guide, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every view of every node and language, with the longest buttons there can be.

    With the remembered answers that its words look at; test_walks presses on with all of them.
    """
    made = fullest = longest = 0
    for locale in guide.locales:
        for text_id, screen in screens_of(guide, locale, TODAY):
            text, tags, wrong = read(screen.text)
            assert not wrong, (text_id, locale, wrong)
            assert 0 < units(text) <= MessageLimit.MAX_TEXT_LENGTH, (text_id, locale)
            assert tags <= MessageLimit.MESSAGE_ENTITIES, (text_id, locale)
            buttons = [button for row in screen.rows for button in row]
            assert len(buttons) <= InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER
            assert all(len(r) <= InlineKeyboardMarkupLimit.BUTTONS_PER_ROW for r in screen.rows)
            for button in buttons:
                size = len(button.value.encode())
                assert button.label.strip(), (text_id, locale)
                if button.kind is Kind.PRESS:
                    assert 1 <= size <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
                    fullest = max(fullest, size)
                if button.kind is Kind.COPY:
                    assert 1 <= units(button.value) <= InlineKeyboardButtonLimit.MAX_COPY_TEXT
            made, longest = made + 1, max(longest, units(text))
    nodes = sum(len(tree.nodes) for tree in guide.trees.values())
    assert made > 2 * nodes * len(guide.locales)
    with capsys.disabled():
        print(  # noqa: T201 - the number is wanted in the log
            f" {made} screens; longest text {longest} of {MessageLimit.MAX_TEXT_LENGTH}, "
            f"fullest button {fullest} of {InlineKeyboardButtonLimit.MAX_CALLBACK_DATA} bytes ",
            end="",
        )
