"""What exceeds Telegram's limits, as python-telegram-bot knows them in `telegram.constants`."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from telegram.constants import (
    BotCommandLimit,
    BotDescriptionLimit,
    BotNameLimit,
    CallbackQueryLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    KeyboardButtonStyle,
    MessageLimit,
    ReplyLimit,
)

from bot.preview import cards, webhook
from bot.preview.entities import utf16_length

Params = Mapping[str, Any]

# Exactly one of these says what a button does (Bot API documentation, InlineKeyboardButton).
_ACTIONS: Final = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
]
_LENGTHS: Final = {
    "text": (MessageLimit.MIN_TEXT_LENGTH, MessageLimit.MAX_TEXT_LENGTH),
    "caption": (0, MessageLimit.CAPTION_LENGTH),
}
# What a bot says of itself, per language.
_PROFILE: Final = {
    "setMyName": ("name", BotNameLimit.MAX_NAME_LENGTH),
    "setMyShortDescription": (
        "short_description",
        BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH,
    ),
    "setMyDescription": ("description", BotDescriptionLimit.MAX_DESCRIPTION_LENGTH),
}
# A link button leads here or nowhere; Telegram refuses tel: and mailto:.
_LINK: Final = re.compile(
    r"(https?://[^\s/?#]+\.[^\s/?#.]{2,}([/?#:]\S*)?|tg://\S+)", re.IGNORECASE
)


def text_objections(text: str, entities: int, name: str = "text") -> list[str]:
    """List what is wrong with a `text` or `caption` after parsing; lengths in UTF-16 units."""
    least, most = _LENGTHS[name]
    found = list(_within(name, utf16_length(text), least, most, " UTF-16 units"))
    return found + list(_within("entities", entities, 0, MessageLimit.MESSAGE_ENTITIES))


def of_call(method: str, params: Params) -> Iterator[str]:
    """Say what a call exceeds, besides its keyboard and the text of a message."""
    if method == "setMyCommands":
        yield from _commands(params.get("commands"))
    if method in _PROFILE:
        name, most = _PROFILE[method]
        yield from _within(name, utf16_length(str(params.get(name) or "")), 0, most)
    code = params.get("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", str(code), re.ASCII):
        yield f"language_code {code!r} is not two letters of ISO 639-1"
    if method == "answerInlineQuery":
        yield from cards.objections(params)
    if method == "setWebhook":
        yield from webhook.objections(params)
    text = params.get("text")
    if method == "answerCallbackQuery" and isinstance(text, str):
        limit = CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH
        yield from _within("text", utf16_length(text), 0, limit)
    for field in ("entities", "caption_entities"):
        for place, one in enumerate(_dicts(params.get(field))):
            if not all(isinstance(one.get(name), int) for name in ("offset", "length")):
                yield f"{field}[{place}] has no whole numbers as offset and length"


def placeholder(value: Params) -> Iterator[str]:
    """Say whether the hint in the text field of a reply keyboard is too long."""
    hint = value.get("input_field_placeholder")
    if hint is not None:
        least, most = ReplyLimit.MIN_INPUT_FIELD_PLACEHOLDER, ReplyLimit.MAX_INPUT_FIELD_PLACEHOLDER
        length = utf16_length(str(hint))
        yield from _within("reply_markup.input_field_placeholder", length, least, most)


def sizes(rows: list[list[Any]]) -> Iterator[str]:
    """Say where an inline keyboard has too many buttons, or an empty row."""
    limit = InlineKeyboardMarkupLimit
    yield from _within(
        "reply_markup.inline_keyboard",
        sum(map(len, rows)),
        0,
        limit.TOTAL_BUTTON_NUMBER,
        " buttons",
    )
    for number, row in enumerate(rows):
        path = f"reply_markup.inline_keyboard[{number}]"
        yield from _within(path, len(row), 1, limit.BUTTONS_PER_ROW, " buttons")


def button_limits(path: str, button: Params, *, inline: bool) -> Iterator[str]:
    """Say what is wrong with one button of an inline or reply keyboard."""
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        yield f"{path}.text is empty"
    style = button.get("style")
    if style is not None and str(style) not in set(KeyboardButtonStyle):
        yield f"{path}.style {style!r} is none of KeyboardButtonStyle"
    if not inline:
        return
    for name in ("url", "callback_data"):
        if not isinstance(button.get(name, ""), str):
            yield f"{path}.{name} is not a text"
    actions = [name for name in _ACTIONS if button.get(name) is not None]
    if len(actions) != 1:
        yield f"{path} must have exactly one action, it has {actions or 'none'}"
    if "callback_data" in actions:
        size = len(str(button["callback_data"]).encode("utf-8", "surrogatepass"))
        least, most = (
            InlineKeyboardButtonLimit.MIN_CALLBACK_DATA,
            InlineKeyboardButtonLimit.MAX_CALLBACK_DATA,
        )
        yield from _within(f"{path}.callback_data", size, least, most, " bytes")
    if "copy_text" in actions:
        length = utf16_length(str(button["copy_text"].get("text", "")))
        most = InlineKeyboardButtonLimit.MAX_COPY_TEXT
        yield from _within(f"{path}.copy_text.text", length, 1, most)
    if "url" in actions and not _LINK.fullmatch(str(button["url"])):
        yield f"{path}.url {button['url']!r} is not a link Telegram opens (http, https or tg)"


def _commands(commands: object) -> Iterator[str]:
    listed = _dicts(commands)
    yield from _within("commands", len(listed), 0, BotCommandLimit.MAX_COMMAND_NUMBER)
    for place, one in enumerate(listed):
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(one.get("command")), re.ASCII):
            yield f"commands[{place}].command {one.get('command')!r} is not 1-32 of a-z, 0-9, _"
        length = utf16_length(str(one.get("description", "")))
        yield from _within(
            f"commands[{place}].description", length, 1, BotCommandLimit.MAX_DESCRIPTION
        )


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _within(field: str, number: int, least: int, most: int, unit: str = "") -> Iterator[str]:
    if not least <= number <= most:
        name = f"{type(most).__name__}.{most.name}" if hasattr(most, "name") else ""
        yield f"{field} has {number}{unit}, allowed are {least} to {int(most)} {name}".rstrip()
