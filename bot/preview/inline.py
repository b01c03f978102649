"""Inline mode of the pretended Telegram: a user's query, and the bot's cards for it."""

from typing import Final

from telegram.constants import InlineQueryLimit

from bot.preview.api import BotApi
from bot.preview.chat import Json
from bot.preview.faults import ApiError
from bot.preview.updates import PRESS_LIFE

_TOO_OLD: Final = (
    "Bad Request: query is too old and response timeout expired or query ID is invalid"
)


def ask(api: BotApi, user_id: int, query: str) -> str:
    """Type something after the bot's name in some other chat; returns the query's id."""
    if len(query) > InlineQueryLimit.MAX_QUERY_LENGTH:
        raise ApiError(400, "an inline query has at most 256 signs")
    query_id = str((user_id << 32) | api.rng.getrandbits(32))
    api.inline[query_id] = (api.clock(), None)
    asked = {"id": query_id, "from": api.chat(user_id).user, "query": query, "offset": ""}
    api.updates.put("inline_query", {**asked, "chat_type": "private"})
    api.changed()
    return query_id


def answer(api: BotApi, params: Json) -> object:
    """Take the bot's cards for a query; they are kept for whoever looks at the query."""
    number = str(params.get("inline_query_id"))
    at, given = api.inline.get(number, (0.0, None))
    if number not in api.inline or given or api.clock() - at >= PRESS_LIFE:
        raise ApiError(400, _TOO_OLD)
    api.inline[number] = (at, params)
    api.changed()
    return True
