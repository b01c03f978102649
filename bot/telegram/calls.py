"""The calls that families wait for, in few words.

aiogram builds a model of each keyboard, encodes a form byte by byte, and makes a model of a reply
that nobody reads: two thirds of a press. These go the same way to the same place with plain
values. Retries, limits and the meaning of errors stay aiogram's.
"""

import json
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError, TelegramServerError
from aiogram.methods import TelegramMethod
from aiohttp import ClientError, ClientTimeout
from yarl import URL

Markup = dict[str, Any]
"""A reply_markup as the Bot API has it."""

_NO_PREVIEW = {"is_disabled": True}

_SECONDS = 10
"""A call that takes longer is given up; a press waits 150 s at Telegram for its answer."""

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class PlainCall(TelegramMethod[Any]):
    """A call whose values are plain, and whose result nobody reads."""

    __returning__ = Any

    chat_id: int | None = None


class Send(PlainCall):
    """A new message, in HTML, without a sound."""

    __api_method__ = "sendMessage"

    text: str
    reply_markup: Markup
    parse_mode: str = "HTML"
    disable_notification: bool = True
    reply_parameters: Markup | None = None
    link_preview_options: Markup = _NO_PREVIEW


class Edit(PlainCall):
    """A message turned into another, in HTML."""

    __api_method__ = "editMessageText"

    message_id: int
    text: str
    reply_markup: Markup
    parse_mode: str = "HTML"
    link_preview_options: Markup = _NO_PREVIEW


class Answer(PlainCall):
    """The end of a button's waiting."""

    __api_method__ = "answerCallbackQuery"

    callback_query_id: str
    text: str | None = None
    show_alert: bool | None = None


class AnswerInline(PlainCall):
    """Cards for what somebody types after the bot's name."""

    __api_method__ = "answerInlineQuery"

    inline_query_id: str
    results: list[Markup]
    cache_time: int
    is_personal: bool
    button: Markup | None = None


class Delete(PlainCall):
    """The end of a message."""

    __api_method__ = "deleteMessage"

    message_id: int


class Leaving(PlainCall):
    """The end of the bot's stay in a group or a channel."""

    __api_method__ = "leaveChat"


class Session(AiohttpSession):
    """aiogram's own session, with a short way for plain calls."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's own name
    ) -> Any:  # noqa: ANN401 - aiogram's own type
        """Send a call. Raises aiogram's exceptions."""
        if not isinstance(method, PlainCall):
            return await super().make_request(bot, method, timeout)
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        try:
            async with session.post(
                url,
                data=_form(method.__dict__),
                headers=_FORM,
                timeout=ClientTimeout(timeout or _SECONDS),
            ) as response:
                if response.ok:  # Telegram has no other way to say no than a status
                    await response.read()
                    return None
                body = await response.text()
        except TimeoutError as late:
            raise TelegramNetworkError(method, "Request timeout error") from late
        except ClientError as failure:
            raise TelegramNetworkError(method, type(failure).__name__) from failure
        if response.status >= 500:  # noqa: PLR2004 - HTTP's own
            # a proxy's page: aiogram would take it for a broken answer, and give up
            raise TelegramServerError(method, "Server error")
        return self.check_response(bot, method, response.status, body).result


def _form(values: dict[str, Any]) -> bytes:
    fields = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in values.items()
        if value is not None
    }
    # yarl's quoting is compiled; urllib's walks over each byte, and Cyrillic has two a letter
    return URL.build(query=fields).raw_query_string.encode()
