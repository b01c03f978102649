"""The chat page in a real browser: what a person sees and can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)
from playwright.async_api import Page, async_playwright, expect

from tests.chromium import CHROMIUM, FLAGS, in_chromium
from tests.preview.pictures import png

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram import Bot

    from tests.preview.conftest import Telegram

pytestmark = in_chromium


@pytest.fixture
async def page(telegram: Telegram) -> AsyncIterator[Page]:
    """Open the chat page on a phone; whatever the browser complains of fails the test."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = await browser.new_context(viewport={"width": 390, "height": 844}, locale="ru-KZ")
        await context.grant_permissions(["clipboard-read", "clipboard-write"], origin=telegram.base)
        opened = await context.new_page()
        opened.set_default_timeout(5000)
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        opened.on(
            "console",
            lambda line: complaints.append(line.text) if line.type == "error" else None,
        )
        await opened.goto(telegram.base)
        yield opened
        await browser.close()
    assert complaints == []


async def test_a_walk_by_hand(bot: Bot, page: Page) -> None:
    """START, a docked keyboard, a press that spins until answered, an edit in place, a copy."""
    await page.get_by_test_id("start").click()
    message = (await bot.get_updates(timeout=4))[0].message
    assert message is not None
    assert message.text == "/start"
    user = message.chat.id
    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Menu")]], resize_keyboard=True)
    await bot.send_message(user, "Keys", reply_markup=keys)
    go = [[InlineKeyboardButton(text="Go", callback_data="go", style="danger")]]
    await bot.send_message(user, "Hi", reply_markup=InlineKeyboardMarkup(inline_keyboard=go))
    button = page.get_by_test_id("inline-button")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    query = (await bot.get_updates(offset=1001, timeout=4))[0].callback_query
    assert query is not None
    copy = [[InlineKeyboardButton(text="Copy", copy_text=CopyTextButton(text="112"))]]
    markup = InlineKeyboardMarkup(inline_keyboard=copy)
    # What looks like HTML stays text.
    text = "<b>Next</b> &lt;img src=x&gt;"
    await bot.edit_message_text(
        text, chat_id=user, message_id=3, parse_mode="HTML", reply_markup=markup
    )
    await bot.answer_callback_query(query.id, text="Done")
    await expect(page.get_by_test_id("toast")).to_have_text("Done")
    bubble = page.get_by_test_id("message-3").get_by_test_id("bubble")
    await expect(bubble).to_contain_text("Next <img src=x>")
    await expect(bubble.locator("b")).to_have_text("Next")
    await button.click()
    await expect(page.get_by_test_id("toast")).to_have_text("Copied to clipboard")
    assert await page.evaluate("navigator.clipboard.readText()") == "112"
    await page.get_by_test_id("reply-key").click()
    pressed = (await bot.get_updates(offset=1002, timeout=4))[0].message
    assert pressed is not None
    assert pressed.text == "Menu"


async def test_deleting_and_switching_users(telegram: Telegram, bot: Bot, page: Page) -> None:
    """A deleted message vanishes, an alert asks for OK, and a second user has an own chat."""
    await page.get_by_test_id("start").click()
    message = (await bot.get_updates(timeout=4))[0].message
    assert message is not None
    await bot.send_message(message.chat.id, "Hi")
    await page.get_by_test_id("menu").click()
    await page.get_by_test_id("deleting").click()
    await page.get_by_test_id("message-2").get_by_test_id("delete").click()
    await expect(page.get_by_test_id("message-2")).to_have_count(0)
    pressed = await telegram.post(
        f"users/{message.chat.id}/press", message_id=2, data="x", force=True
    )
    await bot.answer_callback_query(pressed["callback_query_id"], text="Sure?", show_alert=True)
    await page.get_by_test_id("alert").get_by_role("button").click()
    await page.get_by_test_id("menu").click()
    await page.get_by_test_id("new-name").fill("Aziz")
    await page.get_by_test_id("new-language").fill("tg")
    await page.get_by_test_id("add-user").click()
    await expect(page.get_by_test_id("user")).to_have_count(2)
    await expect(page.get_by_test_id("start")).to_be_visible()
    await expect(page.get_by_test_id("bubble")).to_have_count(0)


async def test_a_photo_is_shown_and_opens_large(telegram: Telegram, bot: Bot, page: Page) -> None:
    """A picture fills its bubble above caption and buttons; a press opens it, Esc closes it."""
    await expect(page.get_by_test_id("start")).to_be_visible()
    user = (await telegram.get("users"))[0]["id"]
    go = [[InlineKeyboardButton(text="Go", callback_data="go")]]
    markup = InlineKeyboardMarkup(inline_keyboard=go)
    small, large = (BufferedInputFile(png(side, side), "qr.png") for side in (58, 1000))
    caption = "A <b>link</b>\nfor you"
    await bot.send_photo(user, small, caption=caption, parse_mode="HTML", reply_markup=markup)
    await bot.send_photo(user, large)
    message = page.get_by_test_id("message-1")
    await expect(message.locator("b")).to_have_text("link")
    await expect(message.get_by_test_id("inline-button")).to_have_text("Go")
    picture = message.get_by_role("button", name="A link").locator("img")
    assert await picture.evaluate("one => one.complete && one.naturalWidth") == 58
    bubble = await message.get_by_test_id("bubble").bounding_box()
    shown = await picture.bounding_box()
    assert bubble is not None
    assert shown is not None
    assert shown["width"] == shown["height"] == bubble["width"]
    # Enlarged modules of a QR code must keep sharp edges, a smaller picture is smoothed.
    await expect(picture).to_have_css("image-rendering", "pixelated")
    other = page.get_by_test_id("message-2").get_by_role("button", name="Photo")
    await expect(other.locator("img")).to_have_css("image-rendering", "auto")
    viewer = page.get_by_test_id("viewer")
    opened = viewer.get_by_role("img", name="A link")
    await picture.click()
    await expect(opened).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(viewer).to_be_hidden()
    await picture.click()
    await opened.click()
    await expect(viewer).to_be_hidden()
    await bot.delete_message(user, 1)
    await expect(picture).to_have_count(0)
