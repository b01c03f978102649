"""What python-telegram-bot says of a call that another library made.

aiogram runs the bot; here a second implementation of the Bot API reads every call. A parameter or
field it does not know, a shape it would write differently, and whatever exceeds the limits in
`telegram.constants` is refused, in words that name the field and the limit.
"""

import inspect
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

import telegram
from telegram.constants import ChatAction

from bot.preview import limits
from bot.preview.uploads import Upload

Params = Mapping[str, Any]

# In the signatures of PTB's methods, but not sent to Telegram (or no longer: the shortcuts for
# reply_parameters and link_preview_options).
_NOT_SENT: Final = frozenset(
    [
        "self",
        "read_timeout",
        "write_timeout",
        "connect_timeout",
        "pool_timeout",
        "api_kwargs",
        "current_offset",
        "filename",
        "allow_sending_without_reply",
        "reply_to_message_id",
        "disable_web_page_preview",
    ],
)
_CLASSES: Final[dict[str, type[telegram.TelegramObject]]] = {
    "link_preview_options": telegram.LinkPreviewOptions,
    "reply_parameters": telegram.ReplyParameters,
    "entities": telegram.MessageEntity,
    "caption_entities": telegram.MessageEntity,
    "commands": telegram.BotCommand,
    "scope": telegram.BotCommandScope,
    "menu_button": telegram.MenuButton,
}


_BY_OTHERS: Final = {"answerInlineQuery": ("results", "button")}
"""What is looked at elsewhere."""


def objections(method: str, params: Params) -> list[str]:
    """List what is wrong with a call, a sentence each; nothing where PTB would make it too."""
    # Limits are looked at only where the shape is right.
    return list(_shapes(method, params)) or list(limits.of_call(method, params))


@cache
def _parameters(method: str) -> Mapping[str, bool]:
    """Name a method's parameters; True for those that may be a file."""
    known = inspect.signature(getattr(telegram.Bot, _snake(method))).parameters
    sent = known.keys() - _NOT_SENT
    return {name: "FileInput" in str(known[name].annotation) for name in sent}


def _snake(method: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", method).lower()


def _shapes(method: str, params: Params) -> Iterator[str]:
    for name, value in params.items():
        if name not in _parameters(method):
            yield f"{method} has no parameter {name!r}"
        elif isinstance(value, Upload):
            if not _parameters(method)[name]:
                yield f"{name} is a file"
        elif name in _BY_OTHERS.get(method, ()):
            continue
        elif name == "reply_markup":
            yield from _markup(value)
        elif name in _CLASSES:
            yield from _object(name, value)
    if method == "sendChatAction" and str(params.get("action")) not in set(ChatAction):
        yield f"action {params.get('action')!r} is none of ChatAction"


def _object(name: str, value: object) -> Iterator[str]:
    if isinstance(value, list):
        for place, one in enumerate(value):
            yield from _one(f"{name}[{place}]", one, _CLASSES[name])
    else:
        yield from _one(name, value, _CLASSES[name])


def _one(path: str, value: object, kind: type[telegram.TelegramObject]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{path} is not an object"
        return
    try:
        read = kind.de_json(dict(value), None)
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        yield f"{path} is not a {kind.__name__}: {error}"
        return
    unknown = list(_unknown(path, read))
    yield from unknown or _difference(path, value, read.to_dict())


def _unknown(path: str, read: telegram.TelegramObject) -> Iterator[str]:
    for name in read.api_kwargs:
        yield f"{path} has no field {name!r} ({type(read).__name__})"
    for name, inner in read.to_dict(recursive=False).items():
        for one in inner if isinstance(inner, (list, tuple)) else [inner]:
            if isinstance(one, telegram.TelegramObject):
                yield from _unknown(f"{path}.{name}", one)


def _difference(path: str, sent: object, written: object) -> Iterator[str]:
    """Where PTB, having read the object, would write it differently."""
    if isinstance(sent, dict) and isinstance(written, dict):
        for key in sent.keys() | written.keys():
            # PTB does not write empty lists; Telegram takes them for absent.
            if sent.get(key) not in (None, []) or written.get(key) is not None:
                yield from _difference(f"{path}.{key}", sent.get(key), written.get(key))
    elif isinstance(sent, list) and isinstance(written, list) and len(sent) == len(written):
        for place, pair in enumerate(zip(sent, written, strict=True)):
            yield from _difference(f"{path}[{place}]", *pair)
    # 1 is not true; but a type, such as a menu button's, is a str of PTB's own kind
    elif sent != written or not (isinstance(written, str) or type(sent) is type(written)):
        yield f"{path} is {sent!r}, python-telegram-bot reads it as {written!r}"


def _markup(value: object) -> Iterator[str]:
    if not isinstance(value, dict):
        yield "reply_markup is not an object"
    elif "inline_keyboard" in value:
        yield from _rows("inline_keyboard", value, telegram.InlineKeyboardMarkup)
    elif "keyboard" in value:
        yield from _rows("keyboard", value, telegram.ReplyKeyboardMarkup)
        yield from limits.placeholder(value)
    elif "remove_keyboard" in value:
        yield from _one("reply_markup", value, telegram.ReplyKeyboardRemove)
    elif "force_reply" in value:
        # PTB sets `force_reply` itself, and takes it for unknown where it reads it
        known = set(inspect.signature(telegram.ForceReply.__init__).parameters) | {"force_reply"}
        yield from (f"reply_markup has no field {name!r}" for name in value.keys() - known)
        if value["force_reply"] is not True:
            yield "reply_markup.force_reply is not true"
        yield from limits.placeholder(value)
    else:
        yield f"reply_markup is of no known kind: it has {sorted(value)}"


def _rows(key: str, value: Params, kind: type[telegram.TelegramObject]) -> Iterator[str]:
    """Check each button by itself, then the keyboard around them."""
    rows = value[key]
    inline = key == "inline_keyboard"
    button = telegram.InlineKeyboardButton if inline else telegram.KeyboardButton
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        yield f"reply_markup.{key} is not a list of lists"
        return
    if inline:
        yield from limits.sizes(rows)
    for number, row in enumerate(rows):
        for place, one in enumerate(row):
            path = f"reply_markup.{key}[{number}][{place}]"
            # A reply button may be a bare text.
            whole = {"text": one} if isinstance(one, str) and not inline else one
            before = list(_one(path, whole, button))
            yield from before or (limits.button_limits(path, whole, inline=inline) if whole else ())
    around = {name: one for name, one in value.items() if name != key}
    known = set(inspect.signature(kind.__init__).parameters)
    for name, one in around.items():
        if name not in known:
            yield f"reply_markup has no field {name!r} ({kind.__name__})"
        elif name != "input_field_placeholder" and not isinstance(one, bool):
            yield f"reply_markup.{name} is not true or false"
