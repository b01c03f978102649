"""The parameters of a Bot API call, which forms and query strings carry as text."""

import json
from collections.abc import Mapping
from typing import Any, Final

from bot.preview.chat import Json
from bot.preview.faults import ApiError

_INTEGERS: Final = frozenset(
    [
        "chat_id",
        "message_id",
        "message_thread_id",
        "offset",
        "limit",
        "timeout",
        "max_connections",
        "cache_time",
    ]
)
_FLAGS: Final = frozenset(
    [
        "disable_notification",
        "protect_content",
        "show_alert",
        "drop_pending_updates",
        "allow_paid_broadcast",
        "is_personal",
    ],
)
_OBJECTS: Final = frozenset(
    [
        "reply_markup",
        "link_preview_options",
        "reply_parameters",
        "entities",
        "caption_entities",
        "commands",
        "scope",
        "allowed_updates",
        "menu_button",
        "results",
        "button",
        "suggested_post_parameters",
    ],
)


def read_params(sent: Mapping[str, Any]) -> Json:
    """Give a call's parameters their types; forms and query strings carry them all as text."""
    found: Json = {}
    for name, value in sent.items():
        if name in _INTEGERS and not isinstance(value, int | str):
            raise ApiError(400, f"Bad Request: {name} must be a number")
        if not isinstance(value, str):
            found[name] = value
        elif name in _OBJECTS:
            try:
                found[name] = json.loads(value)
            except ValueError:
                raise ApiError(400, f"Bad Request: can't parse {name} JSON object") from None
        elif name in _INTEGERS and value.lstrip("-").isascii() and value.lstrip("-").isdigit():
            found[name] = int(value[:20])
        elif name in _FLAGS:
            found[name] = value.lower() in {"true", "1"}
        else:
            found[name] = value
    return found
