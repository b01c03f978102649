"""What the methods share that send or edit: the chat they reach, the words they carry."""

import base64

from bot.preview import limits
from bot.preview.api import BotApi
from bot.preview.chat import Chat, Json
from bot.preview.entities import MarkupError, add_found, parse_html, trim
from bot.preview.faults import ApiError


def refuse(api: BotApi, method: str, problems: list[str]) -> ApiError:
    """Make the error for what is beyond the limits or unknown; the page shows it too."""
    for problem in problems:
        api.object_to(f"{method}: {problem}")
    return ApiError(400, f"Bad Request: {problems[0]}")


def reachable(api: BotApi, params: Json) -> Chat:
    """Return the chat that a call is for, or raise Telegram's error."""
    chat = api.chat(params.get("chat_id"))
    if chat.blocked:
        raise ApiError(403, "Forbidden: bot was blocked by the user")
    return chat


def words(api: BotApi, method: str, params: Json, name: str = "text") -> Json:
    """Read a call's `text` or `caption` into that field and its entities, as the chat shows them.

    Only a caption may be empty; it leaves no field then.
    """
    raw, mode = params.get(name), str(params.get("parse_mode") or "").lower()
    raw = "" if raw is None else str(raw)
    field = "entities" if name == "text" else f"{name}_entities"
    if mode not in {"", "html"}:
        raise refuse(api, method, [f"parse_mode {mode!r} is not used here: HTML or none"])
    try:
        text, entities = parse_html(raw) if mode else trim(raw, params.get(field) or [])
    except MarkupError as error:
        api.object_to(f"{method}: {error}")
        raise ApiError(400, f"Bad Request: can't parse entities: {error}") from None
    if not text and name == "text":
        raise ApiError(400, "Bad Request: message text is empty")
    entities = add_found(text, entities)
    found = limits.text_objections(text, len(entities), name)
    if found:
        what = "message" if name == "text" else f"message {name}"
        raise refuse(api, method, [f"{what} is too long: {one}" for one in found])
    return ({name: text} if text else {}) | ({field: entities} if entities else {})


def deliver(api: BotApi, chat: Chat, content: Json, params: Json) -> Json:
    """Put a message of the bot's into the chat; `content` is its part of the Message object."""
    message: Json = {
        "message_id": api.next_message_id(),
        "from": api.me,
        "chat": chat.describe(),
        "date": int(api.clock()),
        **content,
    }
    replied = (params.get("reply_parameters") or {}).get("message_id")
    if replied is not None:
        if replied in chat.messages:
            message["reply_to_message"] = chat.quoted(replied)
        elif not params["reply_parameters"].get("allow_sending_without_reply"):
            raise ApiError(400, "Bad Request: message to be replied not found")
    if params.get("protect_content"):
        message["has_protected_content"] = True
    chat.messages[message["message_id"]] = message
    chat.dock(message, params.get("reply_markup") or {})
    chat.action = None
    api.changed(chat)
    return message


def token(api: BotApi, start: str, size: int) -> str:
    """Make the id of a file, of `size` bytes by chance."""
    return start + base64.urlsafe_b64encode(api.rng.randbytes(size)).decode()
