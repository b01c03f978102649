"""Photos of the bot: sent as real uploads, refused as Telegram refuses them, gone when deleted."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import FormData
from telegram.constants import FileSizeLimit, MessageLimit

from tests.preview.pictures import jpeg, png

if TYPE_CHECKING:
    from aiogram import Bot

    from tests.preview.conftest import Telegram

PHOTO = png(60, 40)
GO = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Go", callback_data="go", style="success")]]
)


def file(data: bytes = PHOTO) -> BufferedInputFile:
    """Wrap a picture for aiogram, which uploads it as a part of its own."""
    return BufferedInputFile(data, "qr.png")


async def upload(telegram: Telegram, photo: bytes, **fields: str) -> Any:  # noqa: ANN401 any JSON
    """Send a photo as the field `photo` itself, without aiogram; returns the whole answer."""
    form = FormData(fields)
    form.add_field("photo", io.BytesIO(photo), filename="qr.png", content_type="image/png")
    url = f"{telegram.base}/bot42:preview/sendPhoto"
    async with telegram.http.post(url, data=form) as response:
        return await response.json()


async def photo_of(telegram: Telegram, user: int, message_id: int) -> tuple[int, str, bytes]:
    """Fetch a photo as the page does: status, content type and bytes."""
    url = f"{telegram.base}/preview/users/{user}/photos/{message_id}"
    async with telegram.http.get(url) as response:
        return response.status, response.content_type, await response.read()


async def test_a_photo_reaches_the_chat(telegram: Telegram, bot: Bot) -> None:
    """A real upload comes back as a message with a photo, and the page can show all of it."""
    user = await telegram.user()
    sent = await bot.send_photo(
        user,
        file(),
        caption="Press <b>Go</b>",
        parse_mode=ParseMode.HTML,
        reply_markup=GO,
        disable_notification=True,
    )
    assert sent.photo is not None
    size = sent.photo[-1]
    assert (size.width, size.height, size.file_size) == (60, 40, len(PHOTO))
    assert size.file_id != size.file_unique_id
    assert sent.caption == "Press Go"
    assert [(one.type, one.offset, one.length) for one in sent.caption_entities or ()] == [
        ("bold", 6, 2)
    ]
    chat = await telegram.get(f"users/{user}/chat")
    assert (chat["messages"][0]["caption"], chat["problems"]) == ("Press Go", [])
    assert chat["messages"][0]["reply_markup"]["inline_keyboard"][0][0]["text"] == "Go"
    assert await photo_of(telegram, user, sent.message_id) == (200, "image/png", PHOTO)
    await telegram.post(f"users/{user}/press", message_id=sent.message_id, data="go")
    query = (await bot.get_updates())[0].callback_query
    assert query is not None
    assert query.message is not None
    assert query.message.message_id == sent.message_id


async def test_a_photo_without_aiogram(telegram: Telegram) -> None:
    """A file in the field `photo` itself is taken too, a JPEG as well, and without a caption."""
    user = await telegram.user()
    answer = await upload(telegram, jpeg(800, 600), chat_id=str(user), caption=" ")
    message = answer["result"]
    assert (message["photo"][0]["width"], message["photo"][0]["height"]) == (800, 600)
    assert {"caption", "caption_entities", "text"}.isdisjoint(message)
    assert (await photo_of(telegram, user, 1))[1] == "image/jpeg"


async def test_what_is_gone_from_the_chat_is_gone_from_memory(telegram: Telegram, bot: Bot) -> None:
    """A photo is freed by the bot's deletion, by the user's, and with the whole chat."""
    user = await telegram.user()
    for _ in range(3):
        await bot.send_photo(user, file())
    await bot.delete_message(user, 1)
    await telegram.post(f"users/{user}/delete", message_id=2)
    assert [(await photo_of(telegram, user, one))[0] for one in (1, 2, 3)] == [404, 404, 200]
    await telegram.post(f"users/{user}/delete")
    assert telegram.api.chats[user].photos == {}


async def test_a_photo_has_no_text_to_edit(telegram: Telegram, bot: Bot) -> None:
    """A dialog cannot be edited into a photo; its buttons can, and the picture stays."""
    user = await telegram.user()
    await bot.send_photo(user, file(), caption="One", reply_markup=GO)
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await bot.edit_message_text("Two", chat_id=user, message_id=1)
    await bot.edit_message_reply_markup(chat_id=user, message_id=1)
    message = (await telegram.get(f"users/{user}/chat"))["messages"][0]
    assert (message["caption"], "reply_markup" in message) == ("One", False)
    assert (await photo_of(telegram, user, 1))[0] == 200


async def test_the_call_log_has_no_bytes(telegram: Telegram, bot: Bot) -> None:
    """Whether taken, refused or lost on the way, a call is kept without its picture."""
    user = await telegram.user()
    await bot.send_photo(user, file(), caption="One")
    await upload(telegram, b"no picture", chat_id=str(user))
    await telegram.post("faults", method="sendPhoto", status=500, json={"ok": False})
    await upload(telegram, PHOTO, chat_id=str(user))
    calls = await telegram.get("calls")
    assert [one["params"]["photo"] for one in calls] == [
        {"bytes": len(PHOTO)},
        {"bytes": 10},
        {"bytes": len(PHOTO)},
    ]
    assert set(calls[0]["params"]) == {"chat_id", "photo", "caption"}


@pytest.mark.parametrize(
    ("photo", "description"),
    [
        (b"GIF89a", "IMAGE_PROCESS_FAILED"),
        (PHOTO[:20], "IMAGE_PROCESS_FAILED"),
        (png(0, 9), "IMAGE_PROCESS_FAILED"),
        (jpeg(9, 9)[:-9], "IMAGE_PROCESS_FAILED"),
        (jpeg(5001, 5000), "PHOTO_INVALID_DIMENSIONS"),
        (jpeg(9, 190), "PHOTO_INVALID_DIMENSIONS"),
        (
            PHOTO.ljust(FileSizeLimit.PHOTOSIZE_UPLOAD + 1, b"\0"),
            "file of size 10000001 bytes is too big for a photo; the maximum size is 10000000",
        ),
    ],
    ids=["gif", "cut", "empty", "cut jpeg", "large", "slim", "heavy"],
)
async def test_photos_that_telegram_refuses(
    telegram: Telegram, photo: bytes, description: str
) -> None:
    """What is no picture, too large or too slim is a 400 and a problem on the page."""
    user = await telegram.user()
    answer = await upload(telegram, photo, chat_id=str(user))
    assert (answer["error_code"], description in answer["description"]) == (400, True), answer
    chat = await telegram.get(f"users/{user}/chat")
    assert chat["messages"] == []
    assert description in chat["problems"][0]["text"]


async def test_photos_at_the_very_limits(telegram: Telegram) -> None:
    """The longest sides, the slimmest shape, the greatest weight and the longest caption go."""
    user = await telegram.user()
    heavy = PHOTO.ljust(FileSizeLimit.PHOTOSIZE_UPLOAD, b"\0")
    for photo in (jpeg(5000, 5000), jpeg(9, 180), heavy):
        # The tags do not count.
        caption = f"<b>{'ж' * MessageLimit.CAPTION_LENGTH}</b>"
        fields = {"chat_id": str(user), "caption": caption, "parse_mode": "HTML"}
        answer = await upload(telegram, photo, **fields)
        assert answer["ok"], answer


@pytest.mark.parametrize(
    ("fields", "description"),
    [
        ({"caption": "x" * 1025}, "message caption is too long: caption has 1025 UTF-16 units"),
        ({"caption": "<b>x", "parse_mode": "HTML"}, "can't parse entities"),
        ({"parse_mode": "MarkdownV2"}, "parse_mode"),
        ({"text": "Hi"}, "sendPhoto has no parameter 'text'"),
        (
            {"caption_entities": '[{"type": "bold", "offset": 0, "length": 1, "hue": 1}]'},
            "caption_entities[0] has no field 'hue'",
        ),
        (
            {"caption_entities": '[{"type": "bold", "offset": "0", "length": 1}]'},
            "caption_entities[0] has no whole numbers",
        ),
        ({"reply_markup": '{"inline_keyboard": [[{"text": "x"}]]}'}, "exactly one action"),
    ],
)
async def test_the_second_opinion_reads_photos_too(
    telegram: Telegram, fields: dict[str, str], description: str
) -> None:
    """A caption beyond Telegram's limit and a field that PTB does not know are refused."""
    user = await telegram.user()
    answer = await upload(telegram, PHOTO, chat_id=str(user), **fields)
    assert (answer["ok"], description in answer["description"]) == (False, True), answer
    assert (await telegram.get(f"users/{user}/chat"))["messages"] == []


async def test_a_call_without_its_file(telegram: Telegram) -> None:
    """A forgotten file is Telegram's error; file ids and addresses the preview cannot know."""
    user = await telegram.user()
    for photo in (None, "", "attach://lost"):
        answer = await telegram.call("sendPhoto", chat_id=user, photo=photo)
        assert answer["description"] == "Bad Request: there is no photo in the request"
    answer = await telegram.call("sendPhoto", chat_id=user, photo="https://egov.kz/qr.png")
    assert "photo is not uploaded" in answer["description"]


async def test_files_where_none_belongs(telegram: Telegram) -> None:
    """A file instead of a text, a file nobody asked for, and too large a request are refused."""
    user = await telegram.user()
    text = FormData({"chat_id": str(user)})
    text.add_field("text", b"Hi", filename="hi.txt")
    stray = FormData({"chat_id": str(user), "text": "Hi"})
    stray.add_field("cake", b"Hi", filename="hi.txt")
    large = FormData({"chat_id": str(user), "text": "Hi"})
    for name in ("one", "two"):
        large.add_field(name, io.BytesIO(bytes(9 * 1024 * 1024)), filename="hi.txt")
    said = []
    for form in (text, stray, large):
        url = f"{telegram.base}/bot42:preview/sendMessage"
        async with telegram.http.post(url, data=form) as response:
            answer = json.loads(await response.text())
            said.append((answer["error_code"], answer["description"]))
    assert said == [
        (400, "Bad Request: text is a file"),
        (400, "Bad Request: sendMessage has no parameter 'cake'"),
        (413, "Request Entity Too Large"),
    ]
