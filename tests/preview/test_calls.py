"""The bot's calls: what Telegram does with them, and what a second implementation objects to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)

if TYPE_CHECKING:
    from aiogram import Bot

    from tests.preview.conftest import Telegram


def inline(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    """One row of buttons."""
    return InlineKeyboardMarkup(inline_keyboard=[list(buttons)])


GO = inline(InlineKeyboardButton(text="Go", callback_data="go", style="success"))
KEYS = ReplyKeyboardMarkup(
    keyboard=[[KeyboardButton(text="Menu", style="danger")]],
    resize_keyboard=True,
    is_persistent=True,
    input_field_placeholder="Ask",
)


async def test_a_dialog_from_press_to_edit(telegram: Telegram, bot: Bot) -> None:
    """A press reaches the bot with its message; the edit and the answer reach the chat."""
    user = await telegram.user()
    await bot.send_message(user, "<b>Hi</b>", parse_mode="HTML", reply_markup=GO)
    await telegram.post(f"users/{user}/press", message_id=1, data="go")
    query = (await bot.get_updates())[0].callback_query
    assert query is not None
    assert int(query.id) >> 32 == user
    waiting = await telegram.get(f"users/{user}/chat")
    assert waiting["waiting"] == [{"message_id": 1, "data": "go"}]
    await bot.edit_message_text("Next", chat_id=user, message_id=1)
    await bot.answer_callback_query(query.id, text="Done", show_alert=True)
    chat = await telegram.get(f"users/{user}/chat?since={waiting['version']}")
    assert [(one["text"], one.get("reply_markup")) for one in chat["messages"]] == [("Next", None)]
    assert [(one["text"], one["show_alert"]) for one in chat["notices"]] == [("Done", True)]
    assert chat["waiting"] == []
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(query.id)


async def test_a_press_on_a_button_that_is_not_there(telegram: Telegram, bot: Bot) -> None:
    """Telegram refuses foreign data; forced, a press on a deleted message is still delivered."""
    user = await telegram.user()
    await bot.send_message(user, "Hi", reply_markup=GO)
    refused = await telegram.post(f"users/{user}/press", message_id=1, data="other")
    assert refused == {"error": "Bad Request: DATA_INVALID"}
    await bot.delete_message(user, 1)
    await telegram.post(f"users/{user}/press", message_id=1, data="go", force=True)
    query = (await bot.get_updates())[0].callback_query
    assert query is not None
    assert query.message is not None
    assert type(query.message).__name__ == "InaccessibleMessage"


async def test_edits_and_deletions_that_telegram_refuses(telegram: Telegram, bot: Bot) -> None:
    """The errors that a bot meets every day come in Telegram's words."""
    user = await telegram.user()
    await bot.send_message(user, "Hi", reply_markup=GO)
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text("Hi", chat_id=user, message_id=1, reply_markup=GO)
    await bot.send_message(user, "Keys", reply_markup=KEYS)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("New", chat_id=user, message_id=2)
    await telegram.post(f"users/{user}/delete", message_id=1)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("New", chat_id=user, message_id=1)
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(user, 1)
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(1, "Hi")
    with pytest.raises(TelegramBadRequest, match="can't parse entities: Unsupported start tag"):
        await bot.send_message(user, "<br>", parse_mode="HTML")
    await telegram.post(f"users/{user}/block", blocked=True)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(user, "Hi")


async def test_the_reply_keyboard_stays_until_its_message_goes(
    telegram: Telegram,
    bot: Bot,
) -> None:
    """Later messages leave the docked keyboard alone; deleting the one that brought it does not."""
    user = await telegram.user()
    await bot.send_message(user, "Keys", reply_markup=KEYS)
    await bot.send_message(user, "Hi", reply_markup=GO)
    docked = (await telegram.get(f"users/{user}/chat"))["keyboard"]
    assert docked["keyboard"] == [[{"text": "Menu", "style": "danger"}]]
    await bot.delete_message(user, 1)
    assert (await telegram.get(f"users/{user}/chat"))["keyboard"] is None


def button(**fields: object) -> dict[str, Any]:
    """Make a call's parameters with one inline button."""
    return {"reply_markup": {"inline_keyboard": [[{"text": "x", **fields}]]}}


@pytest.mark.parametrize(
    ("params", "objection"),
    [
        ({"colour": "red"}, "sendMessage has no parameter 'colour'"),
        ({"text": "x" * 4097}, "text has 4097 UTF-16 units, allowed are 1 to 4096"),
        ({"text": "👪" * 2049}, "text has 4098 UTF-16 units"),
        (button(callback_data="ж" * 33), "callback_data has 66 bytes, allowed are 1 to 64"),
        (button(callback_data="x", colour="red"), "[0][0] has no field 'colour'"),
        (button(callback_data="x", style="pink"), "style 'pink' is none of"),
        (button(), "must have exactly one action, it has none"),
        (button(url="tel:112"), "url 'tel:112' is not a link"),
        (button(copy_text={"text": "x" * 257}), "copy_text.text has 257, allowed are 1 to 256"),
        (button(copy_text={"text": "x", "hint": "y"}), "copy_text"),
        (button(callback_data=7), "callback_data"),
        ({"reply_markup": {"inline_keyboard": [], "sticky": True}}, "no field 'sticky'"),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 9]}},
            "[0] has 9 buttons, allowed are 1 to 8",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101}},
            "has 101 buttons",
        ),
        (
            {"reply_markup": {"keyboard": [["x"]], "input_field_placeholder": "x" * 65}},
            "input_field_placeholder has 65, allowed are 1 to 64",
        ),
        ({"reply_markup": {"keyboard": [[{"text": "x", "vibe": 1}]]}}, "no field 'vibe'"),
        ({"link_preview_options": {"disabled": True}}, "no field 'disabled'"),
        ({"parse_mode": "MarkdownV2"}, "parse_mode"),
    ],
)
async def test_the_second_opinion_names_field_and_limit(
    telegram: Telegram,
    params: dict[str, Any],
    objection: str,
) -> None:
    """What PTB does not know or Telegram's limits forbid is a 400, and a problem on the page."""
    user = await telegram.user()
    answer = await telegram.call("sendMessage", chat_id=user, **{"text": "Hi", **params})
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert objection in answer["description"]
    chat = await telegram.get(f"users/{user}/chat")
    assert chat["messages"] == []
    assert objection in chat["problems"][0]["text"]


async def test_everything_the_bot_uses_is_taken(telegram: Telegram, bot: Bot) -> None:
    """The second opinion has nothing against a call at the very limits."""
    user = await telegram.user()
    buttons = [
        InlineKeyboardButton(text="x", callback_data="x" * 64),
        InlineKeyboardButton(text="x", url="https://egov.kz/cms/ru", style="primary"),
        InlineKeyboardButton(text="x", copy_text=CopyTextButton(text="x" * 256)),
    ]
    await bot.send_message(
        user,
        "x" * 4096,
        reply_markup=inline(*buttons),
        protect_content=True,
        disable_notification=True,
    )
    await bot.send_chat_action(user, "typing")
    chat = await telegram.get(f"users/{user}/chat")
    assert (chat["action"], chat["problems"]) == ("typing", [])
    calls = await telegram.get("calls?since=1")
    assert [(one["method"], one["chat_id"]) for one in calls] == [("sendChatAction", user)]
    first = (await telegram.get("calls"))[0]
    assert (first["message_id"], first["text_length"]) == (1, 4096)


async def test_unknown_methods_and_tokens(telegram: Telegram, bot: Bot) -> None:
    """A wrong token is 401 and a wrong method 404, as at Telegram."""
    assert (await bot.get_me()).username == "joldas_preview_bot"
    assert (await telegram.call("sendCake"))["error_code"] == 404
    async with telegram.http.get(f"{telegram.base}/bot42:wrong/getMe") as response:
        assert response.status == 401
    bot._Bot__token = "42:wrong"  # type: ignore[attr-defined]
    with pytest.raises(TelegramUnauthorizedError):
        await bot.get_me()


async def test_faults_happen_as_planned(telegram: Telegram, bot: Bot) -> None:
    """Too many requests, a broken answer, and an accepted call whose answer got lost."""
    user, other = await telegram.user(), await telegram.user()
    flood = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 3"}
    body = {**flood, "parameters": {"retry_after": 3}}
    await telegram.post("faults", method="sendMessage", chat_id=user, status=429, json=body)
    await bot.send_message(other, "not affected")
    with pytest.raises(TelegramRetryAfter) as raised:
        await bot.send_message(user, "Hi")
    assert raised.value.retry_after == 3
    await telegram.post("faults", method="*", status=502, body="<html>Bad Gateway</html>")
    assert await _status(telegram, user) == 502
    await telegram.post("faults", method="sendMessage", accept=True, drop=True)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(user, "arrived")
    chat = await telegram.get(f"users/{user}/chat")
    assert [one["text"] for one in chat["messages"]] == ["arrived"]


async def _status(telegram: Telegram, user: int) -> int:
    form = {"chat_id": str(user), "text": "Hi", "reply_markup": json.dumps({"keyboard": [["x"]]})}
    url = f"{telegram.base}/bot42:preview/sendMessage"
    async with telegram.http.post(url, data=form) as response:
        return int(response.status)


async def test_other_web_sites_are_kept_out(telegram: Telegram) -> None:
    """A foreign Host (DNS rebinding) or Origin (another site's script) gets nothing."""
    for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}):
        async with telegram.http.get(f"{telegram.base}/preview/users", headers=headers) as response:
            assert response.status == 403
    async with telegram.http.get(f"{telegram.base}/healthz") as response:
        assert await response.text() == "ok"
    async with telegram.http.get(telegram.base) as response:
        assert response.headers["Content-Security-Policy"].startswith("default-src 'self'")
        assert "<script type" in await response.text()


async def test_content_problems_show_on_the_page(telegram: Telegram) -> None:
    """A problem that appears while a page waits reaches it without a message."""
    user = await telegram.user()
    telegram.content_problems.append("schooling.ftl: text is missing")
    chat = await telegram.get(f"users/{user}/chat")
    assert chat["problems"][0] == {
        "kind": "content",
        "text": "schooling.ftl: text is missing",
        "times": 1,
    }
