"""The queue keeps Telegram's promises about redelivery, acknowledgement and expiry."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError

if TYPE_CHECKING:
    from aiogram import Bot

    from tests.preview.conftest import Telegram


async def test_updates_come_again_until_acknowledged(telegram: Telegram, bot: Bot) -> None:
    """An update is delivered on every call until a higher offset acknowledges it."""
    user = await telegram.user()
    await telegram.post(f"users/{user}/start", payload="abc")
    await telegram.post(f"users/{user}/text", text="two")
    for _ in range(2):
        assert [one.update_id for one in await bot.get_updates()] == [1000, 1001]
    left = await bot.get_updates(offset=1001)
    assert [one.message and one.message.text for one in left] == ["two"]
    assert (await telegram.get("queue"))["last_acked"] == 1000
    await bot.get_updates(offset=1002)
    assert (await telegram.get("queue"))["pending"] == 0


async def test_the_start_payload_reaches_the_bot_and_not_the_chat(
    telegram: Telegram,
    bot: Bot,
) -> None:
    """A start link's payload goes to the bot, while the chat shows /start, as in Telegram."""
    user = await telegram.user()
    await telegram.post(f"users/{user}/start", payload="abc")
    message = (await bot.get_updates())[0].message
    assert message is not None
    assert message.text == "/start abc"
    assert message.from_user is not None
    assert (message.chat.id, message.from_user.language_code) == (user, "ru")
    chat = await telegram.get(f"users/{user}/chat")
    assert [one["text"] for one in chat["messages"]] == ["/start"]


async def test_limit_and_negative_offset(telegram: Telegram, bot: Bot) -> None:
    """A limit takes the oldest; a negative offset forgets all but the newest."""
    user = await telegram.user()
    for text in "abcd":
        await telegram.post(f"users/{user}/text", text=text)
    assert [one.update_id for one in await bot.get_updates(limit=2)] == [1000, 1001]
    assert [one.update_id for one in await bot.get_updates(offset=-1)] == [1003]
    assert [one.update_id for one in await bot.get_updates()] == [1003]


async def test_an_offset_far_ahead_starts_at_the_head(telegram: Telegram, bot: Bot) -> None:
    """After ids restart lower, an old offset loses nothing."""
    user = await telegram.user()
    await telegram.post(f"users/{user}/text", text="a")
    assert [one.update_id for one in await bot.get_updates(offset=999_999)] == [1000]


async def test_long_polling_wakes_up(telegram: Telegram, bot: Bot) -> None:
    """A waiting getUpdates answers as soon as somebody writes."""
    user = await telegram.user()
    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(bot.get_updates(timeout=4))
        await asyncio.sleep(0.05)
        await telegram.post(f"users/{user}/text", text="a")
    assert len(waiting.result()) == 1


async def test_a_second_poll_ends_the_first(telegram: Telegram, bot: Bot) -> None:
    """Two instances cannot both poll: the earlier one gets 409."""
    user = await telegram.user()
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(_conflict(bot))
        await asyncio.sleep(0.05)
        second = tasks.create_task(bot.get_updates(timeout=4))
        await first
        await telegram.post(f"users/{user}/text", text="a")
    assert len(second.result()) == 1


async def _conflict(bot: Bot) -> None:
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await bot.get_updates(timeout=4)


async def test_presses_die_after_150_seconds_and_messages_after_a_day(
    telegram: Telegram,
    bot: Bot,
) -> None:
    """An outage loses presses long before it loses messages, and a late answer is refused."""
    user = await telegram.user()
    await telegram.post(f"users/{user}/text", text="a")
    press = await telegram.post(f"users/{user}/press", message_id=1, data="x", force=True)
    telegram.clock.now += 149
    assert len(await bot.get_updates()) == 2
    telegram.clock.now += 1
    assert [one.event_type for one in await bot.get_updates()] == ["message"]
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(press["callback_query_id"])
    telegram.clock.now += 86_400
    assert await bot.get_updates() == []
    assert (await telegram.get("queue"))["expired"] == 2


async def test_only_asked_for_kinds_are_queued(telegram: Telegram, bot: Bot) -> None:
    """What allowed_updates leaves out never arrives."""
    user = await telegram.user()
    await bot.get_updates(allowed_updates=["callback_query"])
    await telegram.post(f"users/{user}/text", text="a")
    await telegram.post(f"users/{user}/press", message_id=1, data="x", force=True)
    assert [one.event_type for one in await bot.get_updates()] == ["callback_query"]


async def test_planted_updates_arrive_as_they_are(telegram: Telegram) -> None:
    """Bad input for tests is delivered verbatim, and still acknowledged by its own id."""
    await telegram.post("updates", raw='{"update_id": 7, "odd":  NaN}')
    await telegram.post("updates", update={"edited_message": {"text": "\ud800"}})
    async with telegram.http.get(f"{telegram.base}/bot42:preview/getUpdates") as response:
        body = await response.text()
    assert '{"update_id": 7, "odd":  NaN}' in body
    assert '"update_id": 1000' in body
    await telegram.call("getUpdates", offset=1001)
    assert (await telegram.get("queue"))["pending"] == 0
