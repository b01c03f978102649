"""Our copy of Telegram's limits is python-telegram-bot's."""

from dataclasses import asdict

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

from bot.limits import PROFILE, TELEGRAM


def test_limits_are_those_of_the_second_hand() -> None:
    """A limit that Telegram changes, and the library with it, is red here."""
    assert asdict(TELEGRAM) == {
        "text": MessageLimit.MAX_TEXT_LENGTH,
        "entities": MessageLimit.MESSAGE_ENTITIES,
        "data": InlineKeyboardButtonLimit.MAX_CALLBACK_DATA,
        "copy": InlineKeyboardButtonLimit.MAX_COPY_TEXT,
        "buttons": InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER,
        "row": InlineKeyboardMarkupLimit.BUTTONS_PER_ROW,
        "toast": CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH,
        "placeholder": ReplyLimit.MAX_INPUT_FIELD_PLACEHOLDER,
        "payload": MessageLimit.DEEP_LINK_LENGTH,
    }
    assert PROFILE == {
        "profile-name": BotNameLimit.MAX_NAME_LENGTH,
        "profile-short": BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH,
        "profile-about": BotDescriptionLimit.MAX_DESCRIPTION_LENGTH,
        "command": BotCommandLimit.MAX_DESCRIPTION,
    }
