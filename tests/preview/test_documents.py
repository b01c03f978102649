"""Files of the bot: real uploads with their names, refused as Telegram refuses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from aiogram.types import BufferedInputFile
from aiohttp import FormData

if TYPE_CHECKING:
    from aiogram import Bot

    from tests.preview.conftest import Telegram

BOOK = b"PK\x03\x04 figures"


async def upload(telegram: Telegram, data: bytes, **fields: str) -> Any:  # noqa: ANN401 any JSON
    """Send a file without aiogram; returns the whole answer."""
    form = FormData(fields)
    form.add_field("document", data, filename="a.xlsx")
    url = f"{telegram.base}/bot42:preview/sendDocument"
    async with telegram.http.post(url, data=form) as response:
        return await response.json()


async def file_of(telegram: Telegram, user: int, message_id: int) -> tuple[int, str | None, bytes]:
    """Take a file as the page does: status, whether it is to be kept, and bytes."""
    url = f"{telegram.base}/preview/users/{user}/documents/{message_id}"
    async with telegram.http.get(url) as response:
        kept = response.headers.get("Content-Disposition")
        return response.status, kept, await response.read()


async def test_a_file_reaches_the_chat(telegram: Telegram, bot: Bot) -> None:
    """A real upload comes back with name, kind and size, and the page can take its bytes."""
    user = await telegram.user()
    book = BufferedInputFile(BOOK, "joldas-2026-Q4.xlsx")
    sent = await bot.send_document(user, book, caption="<b>2026-Q4</b>", parse_mode="HTML")
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("joldas-2026-Q4.xlsx", len(BOOK))
    assert (sent.document.mime_type or "").endswith("spreadsheetml.sheet")
    assert sent.caption == "2026-Q4"
    assert await file_of(telegram, user, sent.message_id) == (200, "attachment", BOOK)
    calls = await telegram.get("calls")
    assert calls[0]["params"]["document"] == {"bytes": len(BOOK)}


async def test_what_is_gone_from_the_chat_is_gone_from_memory(telegram: Telegram, bot: Bot) -> None:
    """A file is freed by the bot's deletion, and with the whole chat."""
    user = await telegram.user()
    for _ in range(2):
        await bot.send_document(user, BufferedInputFile(BOOK, "a.xlsx"))
    await bot.delete_message(user, 1)
    assert [(await file_of(telegram, user, one))[0] for one in (1, 2)] == [404, 200]
    await telegram.post(f"users/{user}/delete")
    assert telegram.api.chats[user].documents == {}


@pytest.mark.parametrize(
    ("data", "fields", "description"),
    [
        (b"", {}, "file must be non-empty"),
        (BOOK, {"caption": "x" * 1025}, "message caption is too long"),
        (BOOK, {"text": "Hi"}, "sendDocument has no parameter 'text'"),
        (BOOK, {"parse_mode": "MarkdownV2"}, "parse_mode"),
    ],
)
async def test_files_that_telegram_refuses(
    telegram: Telegram, data: bytes, fields: dict[str, str], description: str
) -> None:
    """An empty file, too long a caption, and what python-telegram-bot does not know are a 400."""
    user = await telegram.user()
    answer = await upload(telegram, data, chat_id=str(user), **fields)
    assert (answer["ok"], description in answer["description"]) == (False, True), answer
    assert (await telegram.get(f"users/{user}/chat"))["messages"] == []


async def test_a_call_without_its_file(telegram: Telegram) -> None:
    """A forgotten file is Telegram's error; file ids and addresses the preview cannot know."""
    user = await telegram.user()
    answer = await telegram.call("sendDocument", chat_id=user, document=None)
    assert answer["description"] == "Bad Request: there is no document in the request"
    answer = await telegram.call("sendDocument", chat_id=user, document="BQACAgIAAx0")
    assert "document is not uploaded" in answer["description"]
