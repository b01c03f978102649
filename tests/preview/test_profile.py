"""What a bot says of itself at the preview's Bot API server, per language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BotCommand, MenuButtonCommands, MenuButtonDefault

if TYPE_CHECKING:
    from aiogram import Bot

    from tests.preview.conftest import Telegram


async def test_each_language_has_its_own_words(telegram: Telegram, bot: Bot) -> None:
    """What is set for one language or for everyone is read back so, and another has none."""
    await bot.set_my_name("Joldas")
    await bot.set_my_name("Жолдас", language_code="kk")
    await bot.set_my_short_description("short", language_code="kk")
    await bot.set_my_description("long", language_code="kk")
    await bot.set_my_commands([BotCommand(command="start", description="S")], language_code="kk")
    assert (await bot.get_my_name()).name == (await bot.get_me()).first_name == "Joldas"
    assert (await bot.get_my_name("kk")).name == "Жолдас"
    assert (await bot.get_my_short_description("kk")).short_description == "short"
    assert (await bot.get_my_description("kk")).description == "long"
    assert [one.command for one in await bot.get_my_commands(language_code="kk")] == ["start"]
    assert (await bot.get_my_description("ru")).description == ""
    assert await bot.get_my_commands() == []
    assert (await telegram.get(f"users/{await telegram.user()}/chat"))["problems"] == []


async def test_the_menu_button(telegram: Telegram, bot: Bot) -> None:
    """The menu button is everyone's, until a chat has its own."""
    user = await telegram.user()
    assert isinstance(await bot.get_chat_menu_button(user), MenuButtonDefault)
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert isinstance(await bot.get_chat_menu_button(user), MenuButtonCommands)
    await bot.set_chat_menu_button(user, menu_button=MenuButtonDefault())
    assert isinstance(await bot.get_chat_menu_button(user), MenuButtonDefault)
    wrong = await telegram.call("setChatMenuButton", menu_button={"type": "commands", "x": 1})
    assert "menu_button" in wrong["description"]


@pytest.mark.parametrize(
    ("method", "name", "most"),
    [
        ("setMyName", "name", 64),
        ("setMyShortDescription", "short_description", 120),
        ("setMyDescription", "description", 512),
    ],
)
async def test_limits(telegram: Telegram, method: str, name: str, most: int) -> None:
    """One sign over Telegram's limit is refused, in words that name the field and the limit."""
    assert (await telegram.call(method, **{name: "т" * most}))["ok"]
    refused = await telegram.call(method, **{name: "т" * (most + 1)})
    assert refused["error_code"] == 400
    assert name in refused["description"]
    assert str(most) in refused["description"]


async def test_language_code(bot: Bot) -> None:
    """A language of Telegram's has two letters; no script and no country."""
    with pytest.raises(TelegramBadRequest, match="ISO 639-1"):
        await bot.set_my_name("Joldas", language_code="uz-latn")
