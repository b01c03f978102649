"""Photos that the bot sends: measured, refused or shown, and kept as long as their message.

Left out: Telegram makes a JPEG of at most 1280 pixels a side out of a photo and adds smaller ones;
here it stays as it was sent, in its one size.
"""

import struct
from typing import Final

from telegram.constants import FileSizeLimit

from bot.preview.api import BotApi
from bot.preview.chat import Json
from bot.preview.faults import ApiError
from bot.preview.sending import deliver, reachable, refuse, token, words
from bot.preview.uploads import Upload

# Bot API documentation, sendPhoto.
_LONGEST: Final = 10_000  # pixels, width and height together
_SLIMMEST: Final = 20  # times as long as wide, or as wide as long

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
# ITU-T T.81, table B.1: the markers of a frame; C4, C8 and CC are none.
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def send_photo(api: BotApi, params: Json) -> object:
    """Show an uploaded photo in the chat, with its caption and buttons."""
    chat = reachable(api, params)
    data = _uploaded(api, params.get("photo"))
    width, height = _measured(api, data)
    photo = {
        "file_id": token(api, "AgAC", 54),
        "file_unique_id": token(api, "AQAD", 9),
        "width": width,
        "height": height,
        "file_size": len(data),
    }
    caption = words(api, "sendPhoto", params, "caption")
    above = {"show_caption_above_media": True} if params.get("show_caption_above_media") else {}
    message = deliver(api, chat, {"photo": [photo], **caption, **above}, params)
    chat.photos[message["message_id"]] = data
    return message


def content_type(data: bytes) -> str:
    """Tell the media type of a photo that was taken."""
    return "image/png" if data.startswith(_PNG) else "image/jpeg"


def size_of(data: bytes) -> tuple[int, int] | None:
    """Read width and height in pixels from a PNG's or JPEG's header; None if it has none."""
    if data.startswith(_PNG + b"\0\0\0\rIHDR"):
        width, height = struct.unpack(">II", data[16:24].ljust(8, b"\0"))
    elif data.startswith(_JPEG):
        width, height = _jpeg_size(data)
    else:
        return None
    return (width, height) if width and height else None


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = len(_JPEG)
    while at + 9 <= len(data) and data[at : at + 1] == b"\xff":
        marker, length, height, width = struct.unpack_from(">xBHxHH", data, at)
        if marker in _FRAMES:
            return width, height
        at += 2 + length
    return 0, 0


def _uploaded(api: BotApi, photo: object) -> bytes:
    if isinstance(photo, Upload):
        return photo.data
    if photo and not str(photo).startswith("attach://"):
        problem = "photo is not uploaded: the preview knows no file ids and fetches no addresses"
        raise refuse(api, "sendPhoto", [problem])
    raise ApiError(400, "Bad Request: there is no photo in the request")


def _measured(api: BotApi, data: bytes) -> tuple[int, int]:
    """Return width and height, or raise what Telegram says of such a photo."""
    most = int(FileSizeLimit.PHOTOSIZE_UPLOAD)
    if len(data) > most:
        big = f"file of size {len(data)} bytes is too big for a photo"
        raise refuse(api, "sendPhoto", [f"{big}; the maximum size is {most} bytes"])
    found = size_of(data)
    if found is None:
        raise refuse(api, "sendPhoto", ["IMAGE_PROCESS_FAILED"])
    if sum(found) > _LONGEST or max(found) > _SLIMMEST * min(found):
        raise refuse(api, "sendPhoto", ["PHOTO_INVALID_DIMENSIONS"])
    return found
