"""Telegram's limits, as python-telegram-bot keeps them: a second hand beside aiogram."""

from telegram.constants import (
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
