"""The bot's side of the pretended Telegram: one function per Bot API method."""

import json
from collections.abc import Callable
from typing import Final

from bot.preview import limits, second_opinion, webhook
from bot.preview.api import BotApi
from bot.preview.chat import Chat, Json
from bot.preview.entities import Entity, MarkupError, add_found, parse_html, trim
from bot.preview.faults import ApiError
from bot.preview.updates import PRESS_LIFE

_DELETABLE: Final = 48 * 3600  # seconds (Bot API documentation, deleteMessage)
_TOO_OLD: Final = (
    "Bad Request: query is too old and response timeout expired or query ID is invalid"
)
_NOT_MODIFIED: Final = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


def name_of(method: str) -> str | None:
    """Return the method's name as documented, from any case as Telegram does; None if unknown."""
    return _NAMES.get(method.lower())


def check(api: BotApi, method: str, params: Json) -> None:
    """Raise ApiError for whatever the second opinion objects to."""
    found = second_opinion.objections(method, params)
    if found:
        raise refuse(api, method, found)


def call(api: BotApi, method: str, params: Json) -> object:
    """Carry out a checked call (any but getUpdates); returns its result, or raises ApiError."""
    return _METHODS[method](api, params)


def refuse(api: BotApi, method: str, problems: list[str]) -> ApiError:
    """Make the error for what is beyond the limits or unknown; the page shows it too."""
    for problem in problems:
        api.object_to(f"{method}: {problem}")
    return ApiError(400, f"Bad Request: {problems[0]}")


def _get_me(api: BotApi, _: Json) -> object:
    rights = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
    more = ("can_connect_to_business", "has_main_web_app")
    return api.me | dict.fromkeys(rights + more, False)


def _send_message(api: BotApi, params: Json) -> object:
    chat = _reachable(api, params)
    text, entities = _text(api, "sendMessage", params)
    markup = params.get("reply_markup") or {}
    message: Json = {
        "message_id": api.next_message_id(),
        "from": api.me,
        "chat": chat.describe(),
        "date": int(api.clock()),
        "text": text,
    }
    if entities:
        message["entities"] = entities
    if params.get("protect_content"):
        message["has_protected_content"] = True
    chat.messages[message["message_id"]] = message
    chat.dock(message, markup)
    chat.action = None
    api.changed(chat)
    return message


def _edit_message_text(api: BotApi, params: Json) -> object:
    chat, message = _editable(api, params)
    text, entities = _text(api, "editMessageText", params)
    changed = {key: message[key] for key in message if key not in {"entities", "reply_markup"}}
    changed["text"] = text
    if entities:
        changed["entities"] = entities
    return _replace(api, chat, message, changed, params)


def _edit_message_reply_markup(api: BotApi, params: Json) -> object:
    chat, message = _editable(api, params)
    changed = {key: message[key] for key in message if key != "reply_markup"}
    return _replace(api, chat, message, changed, params)


def _replace(api: BotApi, chat: Chat, old: Json, new: Json, params: Json) -> object:
    markup = params.get("reply_markup") or {}
    if markup and "inline_keyboard" not in markup:
        raise ApiError(400, "Bad Request: inline keyboard expected")
    if any(markup.get("inline_keyboard", [])):
        new["reply_markup"] = markup
    if new == old:
        raise ApiError(400, _NOT_MODIFIED)
    new["edit_date"] = int(api.clock())
    chat.messages[new["message_id"]] = new
    api.changed(chat)
    return new


def _delete_message(api: BotApi, params: Json) -> object:
    chat = api.chat(params.get("chat_id"))
    message = chat.messages.get(params.get("message_id", 0))
    if message is None:
        raise ApiError(400, "Bad Request: message to delete not found")
    if api.clock() - message["date"] > _DELETABLE:
        raise ApiError(400, "Bad Request: message can't be deleted for everyone")
    api.remove(chat, message["message_id"])
    return True


def _answer_callback_query(api: BotApi, params: Json) -> object:
    press = api.presses.pop(str(params.get("callback_query_id")), None)
    if press is None or api.clock() - press.at >= PRESS_LIFE:
        raise ApiError(400, _TOO_OLD)
    chat = api.chat(press.chat_id)
    api.changed(chat)
    if params.get("text"):
        chat.notices.append(
            {
                "version": chat.version,
                "text": params["text"],
                "show_alert": bool(params.get("show_alert")),
            },
        )
    return True


def _leave_chat(api: BotApi, params: Json) -> object:
    if params.get("chat_id") in api.chats:
        refusal = "Bad Request: chat member status can't be changed in private chats"
        raise ApiError(400, refusal)
    if isinstance(params.get("chat_id"), int) and params["chat_id"] < 0:
        return True  # groups are only known by the updates that tests put in
    raise ApiError(400, "Bad Request: chat not found")


def _send_chat_action(api: BotApi, params: Json) -> object:
    chat = _reachable(api, params)
    chat.action = (str(params["action"]), api.clock())
    api.changed(chat)
    return True


def _set_my_commands(api: BotApi, params: Json) -> object:
    api.settings[_commands_key(params)] = params["commands"]
    return True


def _get_my_commands(api: BotApi, params: Json) -> object:
    return api.settings.get(_commands_key(params), [])


def _delete_my_commands(api: BotApi, params: Json) -> object:
    api.settings.pop(_commands_key(params), None)
    return True


def _commands_key(params: Json) -> tuple[str, ...]:
    scope = json.dumps(params.get("scope") or {"type": "default"}, sort_keys=True)
    return ("commands", scope, params.get("language_code") or "")


def _set_my_description(api: BotApi, params: Json) -> object:
    key = ("description", params.get("language_code") or "")
    api.settings[key] = params.get("description") or ""
    api.changed()
    return True


def _accept(_: BotApi, __: Json) -> object:
    return True


def _reachable(api: BotApi, params: Json) -> Chat:
    chat = api.chat(params.get("chat_id"))
    if chat.blocked:
        raise ApiError(403, "Forbidden: bot was blocked by the user")
    return chat


def _editable(api: BotApi, params: Json) -> tuple[Chat, Json]:
    chat = _reachable(api, params)
    message = chat.messages.get(params.get("message_id", 0))
    if message is None:
        raise ApiError(400, "Bad Request: message to edit not found")
    if not message["from"]["is_bot"] or message["message_id"] in chat.plain:
        raise ApiError(400, "Bad Request: message can't be edited")
    return chat, {key: value for key, value in message.items() if key != "edit_date"}


def _text(api: BotApi, method: str, params: Json) -> tuple[str, list[Entity]]:
    """Read a call's text and its entities, as the chat will show them."""
    raw, mode = str(params.get("text", "")), str(params.get("parse_mode") or "").lower()
    if mode not in {"", "html"}:
        raise refuse(api, method, [f"parse_mode {mode!r} is not used here: HTML or none"])
    try:
        text, entities = parse_html(raw) if mode else trim(raw, params.get("entities") or [])
    except MarkupError as error:
        api.object_to(f"{method}: {error}")
        raise ApiError(400, f"Bad Request: can't parse entities: {error}") from None
    if not text:
        raise ApiError(400, "Bad Request: message text is empty")
    entities = add_found(text, entities)
    found = limits.text_objections(text, len(entities))
    if found:
        raise refuse(api, method, [f"message is too long: {one}" for one in found])
    return text, entities


_METHODS: Final[dict[str, Callable[[BotApi, Json], object]]] = {
    "getMe": _get_me,
    "setWebhook": webhook.set_webhook,
    "deleteWebhook": webhook.delete_webhook,
    "getWebhookInfo": webhook.get_webhook_info,
    "sendMessage": _send_message,
    "editMessageText": _edit_message_text,
    "editMessageReplyMarkup": _edit_message_reply_markup,
    "deleteMessage": _delete_message,
    "answerCallbackQuery": _answer_callback_query,
    "leaveChat": _leave_chat,
    "sendChatAction": _send_chat_action,
    "setMyCommands": _set_my_commands,
    "getMyCommands": _get_my_commands,
    "deleteMyCommands": _delete_my_commands,
    "setMyName": _accept,
    "setMyDescription": _set_my_description,
    "setMyShortDescription": _accept,
    "setChatMenuButton": _accept,
}
_NAMES: Final = {name.lower(): name for name in [*_METHODS, "getUpdates"]}
