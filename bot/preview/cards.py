"""What Telegram would not take of a bot's cards, as python-telegram-bot knows it."""

import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import telegram
from telegram.constants import (
    InlineQueryLimit,
    InlineQueryResultLimit,
    InlineQueryResultsButtonLimit,
    MessageLimit,
)

from bot.preview.entities import MarkupError, parse_html, utf16_length

_ARTICLE: Final = frozenset(
    inspect.signature(telegram.InlineQueryResultArticle.__init__).parameters
) - {"self", "api_kwargs"} | {"type"}
_CONTENT: Final = frozenset(
    inspect.signature(telegram.InputTextMessageContent.__init__).parameters
) - {"self", "api_kwargs", "disable_web_page_preview"}


def objections(params: Mapping[str, Any]) -> Iterator[str]:
    """Say what is wrong with an answer to a query; articles are the only cards known here."""
    results = params.get("results")
    if not isinstance(results, list) or not all(isinstance(one, dict) for one in results):
        yield "results is not a list of objects"
        return
    if len(results) > InlineQueryLimit.RESULTS:
        yield f"results has {len(results)} cards, allowed are {int(InlineQueryLimit.RESULTS)}"
    if len({one.get("id") for one in results}) < len(results):
        yield "results has an id twice"
    for place, one in enumerate(results):
        yield from (f"results[{place}]{what}" for what in _card(one))
    if not isinstance(params.get("cache_time", 300), int) or params.get("cache_time", 300) < 0:
        yield "cache_time is not a number of seconds"
    button = params.get("button")
    if button is not None:
        least = int(InlineQueryResultsButtonLimit.MIN_START_PARAMETER_LENGTH)
        most = int(InlineQueryResultsButtonLimit.MAX_START_PARAMETER_LENGTH)
        start = str(button.get("start_parameter", ""))
        if not button.get("text") or set(button) != {"text", "start_parameter"}:
            yield "button has not a text and a start_parameter, and nothing else"
        elif not re.fullmatch(rf"[A-Za-z0-9_-]{{{least},{most}}}", start, re.ASCII):
            yield "button.start_parameter is not 1-64 of A-Z, a-z, 0-9, _ and -"


def _card(card: Mapping[str, Any]) -> Iterator[str]:
    if card.get("type") != "article":
        yield f".type {card.get('type')!r} is not known here"
        return
    yield from (f" has no field {name!r}" for name in card.keys() - _ARTICLE)
    size = len(str(card.get("id", "")).encode())
    if not InlineQueryResultLimit.MIN_ID_LENGTH <= size <= InlineQueryResultLimit.MAX_ID_LENGTH:
        yield f".id has {size} bytes"
    if not str(card.get("title", "")).strip():
        yield ".title is empty"
    content = card.get("input_message_content")
    if not isinstance(content, dict):
        yield ".input_message_content is no object"
        return
    yield from (f".input_message_content has no field {n!r}" for n in content.keys() - _CONTENT)
    try:
        text, entities = parse_html(str(content.get("message_text", "")))
    except MarkupError as wrong:
        yield f".input_message_content: can't parse entities: {wrong}"
        return
    if not 1 <= utf16_length(text) <= MessageLimit.MAX_TEXT_LENGTH:
        yield f".input_message_content.message_text has {utf16_length(text)} signs"
    if len(entities) > MessageLimit.MESSAGE_ENTITIES:
        yield f".input_message_content has {len(entities)} entities"
