"""Telegram's limits, as python-telegram-bot keeps them: a second hand beside aiogram."""

from types import MappingProxyType

from telegram.constants import (
    BotCommandLimit,
    BotDescriptionLimit,
    BotNameLimit,
    CallbackQueryLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    MessageLimit,
    ReplyLimit,
)

from bot.core.check import Limits

TELEGRAM = Limits(
    text=int(MessageLimit.MAX_TEXT_LENGTH),
    entities=int(MessageLimit.MESSAGE_ENTITIES),
    data=int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA),
    copy=int(InlineKeyboardButtonLimit.MAX_COPY_TEXT),
    buttons=int(InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER),
    row=int(InlineKeyboardMarkupLimit.BUTTONS_PER_ROW),
    toast=int(CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH),
    placeholder=int(ReplyLimit.MAX_INPUT_FIELD_PLACEHOLDER),
    payload=int(MessageLimit.DEEP_LINK_LENGTH),
)

PROFILE = MappingProxyType(
    {
        "profile-name": int(BotNameLimit.MAX_NAME_LENGTH),
        "profile-short": int(BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH),
        "profile-about": int(BotDescriptionLimit.MAX_DESCRIPTION_LENGTH),
        "command": int(BotCommandLimit.MAX_DESCRIPTION),
    }
)
"""The most signs of what a bot says of itself, by the text; `command` for each of the commands."""
