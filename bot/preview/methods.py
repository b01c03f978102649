"""The bot's side of the pretended Telegram: one function per Bot API method."""

from collections.abc import Callable
from typing import Final

from bot.preview import documents, inline, photos, profile, second_opinion, webhook
from bot.preview.api import BotApi
from bot.preview.chat import Chat, Json
from bot.preview.faults import ApiError
from bot.preview.sending import deliver, reachable, refuse, words
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


def _get_me(api: BotApi, _: Json) -> object:
    rights = ("can_join_groups", "can_read_all_group_messages")
    more = ("can_connect_to_business", "has_main_web_app")
    return api.me | dict.fromkeys(rights + more, False) | {"supports_inline_queries": True}


def _send_message(api: BotApi, params: Json) -> object:
    chat = reachable(api, params)
    return deliver(api, chat, words(api, "sendMessage", params), params)


def _edit_message_text(api: BotApi, params: Json) -> object:
    chat, message = _editable(api, params)
    if "text" not in message:
        raise ApiError(400, "Bad Request: there is no text in the message to edit")
    kept = {key: message[key] for key in message if key not in {"entities", "reply_markup"}}
    changed = kept | words(api, "editMessageText", params)
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
    chat = reachable(api, params)
    chat.action = (str(params["action"]), api.clock())
    api.changed(chat)
    return True


def _editable(api: BotApi, params: Json) -> tuple[Chat, Json]:
    chat = reachable(api, params)
    message = chat.messages.get(params.get("message_id", 0))
    if message is None:
        raise ApiError(400, "Bad Request: message to edit not found")
    if not message["from"]["is_bot"] or message["message_id"] in chat.plain:
        raise ApiError(400, "Bad Request: message can't be edited")
    return chat, {key: value for key, value in message.items() if key != "edit_date"}


_METHODS: Final[dict[str, Callable[[BotApi, Json], object]]] = {
    "getMe": _get_me,
    "setWebhook": webhook.set_webhook,
    "deleteWebhook": webhook.delete_webhook,
    "getWebhookInfo": webhook.get_webhook_info,
    "sendMessage": _send_message,
    "sendPhoto": photos.send_photo,
    "sendDocument": documents.send_document,
    "editMessageText": _edit_message_text,
    "editMessageReplyMarkup": _edit_message_reply_markup,
    "deleteMessage": _delete_message,
    "answerCallbackQuery": _answer_callback_query,
    "answerInlineQuery": inline.answer,
    "leaveChat": _leave_chat,
    "sendChatAction": _send_chat_action,
    **profile.METHODS,
}
_NAMES: Final = {name.lower(): name for name in [*_METHODS, "getUpdates"]}
