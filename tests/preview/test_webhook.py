"""Updates are brought to a webhook as Telegram does: in turn, again, until they expire."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError

from tests.preview.receiver import came, until

if TYPE_CHECKING:
    from aiogram import Bot

    from tests.preview.conftest import Telegram
    from tests.preview.receiver import Receiver


async def test_updates_are_brought_with_the_secret(
    telegram: Telegram, bot: Bot, receiver: Receiver
) -> None:
    """What waited before and what comes later is posted, as JSON and with the agreed header."""
    user = await telegram.user()
    await telegram.post(f"users/{user}/text", text="before")
    assert await bot.set_webhook(receiver.url, secret_token="s-E_9", max_connections=7)
    await telegram.post(f"users/{user}/text", text="later")
    await until(telegram, pending=0, last_acked=1001)
    assert [text in body for text, body in zip(("before", "later"), receiver.bodies, strict=True)]
    assert (set(receiver.secrets), set(receiver.kinds)) == ({"s-E_9"}, {"application/json"})
    info = await bot.get_webhook_info()
    assert (info.url, info.max_connections, info.pending_update_count) == (receiver.url, 7, 0)
    assert "s-E_9" not in str(await telegram.call("getWebhookInfo"))


async def test_no_fetching_while_a_webhook_is_set(
    telegram: Telegram, bot: Bot, receiver: Receiver
) -> None:
    """Fetching is refused, also one that waits already, until the webhook is deleted."""
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_refused(bot, "terminated by setWebhook"))
        await asyncio.sleep(0.05)
        await bot.set_webhook(receiver.url)
    await _refused(bot, "can't use getUpdates method while webhook is active")
    receiver.gate.clear()
    user = await telegram.user()
    await telegram.post(f"users/{user}/text", text="a")
    await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""
    assert [one.update_id for one in await bot.get_updates()] == [1000]


async def _refused(bot: Bot, words: str) -> None:
    with pytest.raises(TelegramConflictError, match=words):
        await bot.get_updates(timeout=4)


async def test_dropping_what_waits(telegram: Telegram, bot: Bot, receiver: Receiver) -> None:
    """What waits is forgotten on request, when a webhook is set and when it is deleted."""
    user = await telegram.user()
    await telegram.post(f"users/{user}/text", text="old")
    await bot.set_webhook(
        receiver.url, drop_pending_updates=True, allowed_updates=["callback_query"]
    )
    await telegram.post(f"users/{user}/text", text="not asked for")
    assert (await telegram.get("queue"))["pending"] == 0
    receiver.gate.clear()
    await telegram.post(f"users/{user}/press", message_id=1, data="x", force=True)
    await bot.delete_webhook(drop_pending_updates=True)
    assert (await telegram.get("queue"))["pending"] == 0
    assert receiver.bodies == [] or "callback_query" in receiver.bodies[0]


async def test_a_failure_is_tried_again_at_once_then_ever_later(
    telegram: Telegram, bot: Bot, receiver: Receiver
) -> None:
    """After a second failure come 2, 4, 8 ... seconds (here tenths of them)."""
    receiver.answers.extend([500, "drop", 302, "5"])
    user = await telegram.user()
    await telegram.post(f"users/{user}/text", text="a")
    await bot.set_webhook(receiver.url)
    await until(telegram, pending=0, last_acked=1000)
    times = receiver.times
    pauses = [later - sooner for sooner, later in pairwise(times)]
    assert len(set(receiver.bodies)) == 1
    for seen, least in zip(pauses, (0.0, 0.2, 0.4, 0.5), strict=True):
        assert least <= seen < least + 0.09
    assert "503" in str((await bot.get_webhook_info()).last_error_message)


async def test_a_users_updates_come_in_turn_and_delay_nobody_else(
    telegram: Telegram, bot: Bot, receiver: Receiver
) -> None:
    """Behind an unanswered message wait its chat's next, not another chat's, and not a press."""
    first, other = await telegram.user(), await telegram.user()
    for text in ("one", "two"):
        await telegram.post(f"users/{first}/text", text=text)
    receiver.gate.clear()
    await bot.set_webhook(receiver.url)
    await came(receiver, 1)
    await telegram.post(f"users/{other}/text", text="other")
    await came(receiver, 2)
    await asyncio.sleep(0.05)
    assert ["one" in receiver.bodies[0], "other" in receiver.bodies[1]] == [True, True]
    assert (len(receiver.bodies), (await telegram.get("queue"))["last_acked"]) == (2, None)
    await telegram.post(f"users/{first}/press", message_id=1, data="x", force=True)
    await came(receiver, 3)
    assert "callback_query" in receiver.bodies[2]
    receiver.gate.set()
    await until(telegram, pending=0, last_acked=1003)
    assert "two" in receiver.bodies[3]


async def test_acknowledged_is_only_what_has_nothing_older_waiting(
    telegram: Telegram, bot: Bot, receiver: Receiver
) -> None:
    """Whoever waits for `last_acked` knows that everything before it was taken, too."""
    receiver.answers.append("5")
    await telegram.post(f"users/{await telegram.user()}/text", text="slow")
    await bot.set_webhook(receiver.url)
    await came(receiver, 1)
    await telegram.post(f"users/{await telegram.user()}/text", text="quick")
    await until(telegram, pending=1, last_acked=None)
    await until(telegram, pending=0, last_acked=1001)


async def test_no_more_connections_than_asked_for(
    telegram: Telegram, bot: Bot, receiver: Receiver
) -> None:
    """However many users write, only `max_connections` posts are under way."""
    receiver.gate.clear()
    await bot.set_webhook(receiver.url, max_connections=2)
    for _ in range(6):
        await telegram.post(f"users/{await telegram.user()}/text", text="a")
    await asyncio.sleep(0.1)
    assert receiver.most_at_once == 2
    receiver.gate.set()
    await until(telegram, pending=0, last_acked=1005)


async def test_what_expires_is_dropped(telegram: Telegram, bot: Bot, receiver: Receiver) -> None:
    """A press that nobody takes for 150 seconds is gone, and the next update goes on."""
    receiver.answers.extend(["1"] * 100)
    user = await telegram.user()
    await bot.set_webhook(receiver.url)
    await telegram.post(f"users/{user}/press", message_id=1, data="x", force=True)
    await came(receiver, 3)
    telegram.clock.now += 151
    await until(telegram, pending=0, expired=1)
    brought = len(receiver.bodies)
    await asyncio.sleep(0.3)
    assert len(receiver.bodies) <= brought + 1
    receiver.answers.clear()
    await telegram.post(f"users/{user}/press", message_id=1, data="next", force=True)
    await until(telegram, pending=0, last_acked=1001)


async def test_planted_updates_are_brought_as_they_are(
    telegram: Telegram, bot: Bot, receiver: Receiver
) -> None:
    """Bad input for tests is posted verbatim, and blocks nobody."""
    planted = ['{"update_id": 7, "odd":  NaN}', "no JSON at all", '"\ud800"' + " " * 2_000_000]
    for raw in planted:
        telegram.api.updates.put_raw(raw)
    receiver.gate.clear()
    await bot.set_webhook(receiver.url)
    await came(receiver, 3)
    receiver.gate.set()
    await until(telegram, pending=0)
    assert sorted(receiver.bodies) == sorted(planted)


async def test_another_webhook_takes_over(telegram: Telegram, bot: Bot, receiver: Receiver) -> None:
    """What the first URL never took is brought to the second."""
    await bot.set_webhook("http://127.0.0.1:9/nobody")
    user = await telegram.user()
    await telegram.post(f"users/{user}/text", text="a")
    await asyncio.sleep(0.05)
    assert "Connector" in str((await bot.get_webhook_info()).last_error_message)
    await bot.set_webhook(receiver.url)
    await until(telegram, pending=0, last_acked=1000)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"url": "http://example.org/hook"}, "HTTPS URL must be provided"),
        ({"url": "https://"}, "invalid URL"),
        ({"url": "https://[::1/hook"}, "invalid URL"),
        ({"url": "ftp://127.0.0.1/hook"}, "HTTPS URL must be provided"),
        ({"max_connections": 101}, "max_connections is 101, allowed are 1 to 100"),
        ({"max_connections": -1}, "max_connections is -1"),
        ({"secret_token": "a b"}, "secret_token has characters"),
        ({"secret_token": "ключ"}, "secret_token has characters"),
        ({"secret_token": "a" * 257}, "not a text of 1 to 256"),
    ],
)
async def test_a_wrong_registration_is_refused(bot: Bot, wrong: dict[str, Any], words: str) -> None:
    """A wrong URL, number or secret is a 400 that says so, and nothing is registered."""
    with pytest.raises(TelegramBadRequest, match=words):
        await bot.set_webhook(**{"url": "https://example.org/hook", **wrong})
    assert (await bot.get_webhook_info()).url == ""
