"""What comes in: each update read alone, and only the few fields that are needed.

Telegram's whole Update is never built. What we do not read cannot fail (one odd forward stops
aiogram's polling: its issue 1840) and cannot leak: names never get this far.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

_SERVICE = frozenset(
    {
        "pinned_message",
        "message_auto_delete_timer_changed",
        "write_access_allowed",
        "chat_background_set",
    }
)
"""Messages that Telegram makes in a private chat; nobody waits for a reply to them."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button pressed. `chat` and `message` are None where Telegram does not name them."""

    chat: int | None
    message: int | None
    query: str
    data: object
    language: str | None
    answered: int | None = None
    """The message that the button's message replied to."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message in a private chat. `text` is None for a sticker, a voice and all the rest."""

    chat: int
    text: str | None
    language: str | None
    sent: int | None = None
    """Seconds since 1970, by Telegram's clock."""
    message: int | None = None
    prompt: str | None = None
    """The text of the bot's own message that this one replies to."""


@dataclass(frozen=True, slots=True)
class Looked:
    """Something typed after the bot's name in any chat. `person` waits for cards."""

    person: int
    query: str
    text: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Invited:
    """The bot was put into a group or a channel, where it does not belong."""

    chat: int


@dataclass(frozen=True, slots=True)
class Ignored:
    """Understood, and nobody waits: groups, edited messages, service messages."""


Incoming = Pressed | Said | Looked | Invited | Ignored


def update_id(raw: object) -> int | None:
    """Give the id of an update, or None where it has none that could be acknowledged."""
    number = raw.get("update_id") if isinstance(raw, Mapping) else None
    return number if _is_id(number) and number >= 0 else None


def read(raw: object) -> Incoming | None:
    """Read an update; None where it cannot be understood."""
    if not isinstance(raw, Mapping):
        return None
    if isinstance(query := raw.get("callback_query"), Mapping):
        return _pressed(query)
    if isinstance(message := raw.get("message"), Mapping):
        return _said(message)
    if isinstance(looked := raw.get("inline_query"), Mapping):
        return _looked(looked)
    if isinstance(member := raw.get("my_chat_member"), Mapping):
        return _invited(member)
    kinds = [kind for kind, value in raw.items() if kind != "update_id" and isinstance(value, dict)]
    return Ignored() if kinds else None


def _pressed(query: Mapping[str, Any]) -> Incoming | None:
    sender, message = _part(query, "from"), _part(query, "message")
    chat = _part(message, "chat")
    if not isinstance(query.get("id"), str):
        return None
    if chat.get("type", "private") != "private":
        return Ignored()
    number = chat.get("id", sender.get("id"))
    return Pressed(
        chat=number if _is_id(number) else None,
        message=_message_id(message),
        query=query["id"],
        data=query.get("data"),
        language=_text(sender.get("language_code")),
        answered=_message_id(_part(message, "reply_to_message")),
    )


def _said(message: Mapping[str, Any]) -> Incoming | None:
    chat = _part(message, "chat")
    if not _is_id(chat.get("id")):
        return None
    if chat.get("type") != "private" or not _SERVICE.isdisjoint(message):
        return Ignored()
    sender = _part(message, "from")
    return Said(
        chat=chat["id"],
        text=_text(message.get("text")),
        language=_text(sender.get("language_code")),
        sent=message["date"] if _is_id(message.get("date")) else None,
        message=_message_id(message),
        prompt=_prompt(_part(message, "reply_to_message")),
    )


def _looked(query: Mapping[str, Any]) -> Incoming | None:
    sender = _part(query, "from")
    if not _is_id(sender.get("id")) or not isinstance(query.get("id"), str):
        return None
    return Looked(
        sender["id"],
        query["id"],
        _text(query.get("query")) or "",
        _text(sender.get("language_code")),
    )


def _invited(member: Mapping[str, Any]) -> Incoming | None:
    chat = _part(member, "chat")
    if not _is_id(chat.get("id")):
        return None
    there = _part(member, "new_chat_member").get("status") in ("member", "administrator")
    return Invited(chat["id"]) if there and chat.get("type") != "private" else Ignored()


def _message_id(message: Mapping[str, Any]) -> int | None:
    number = message.get("message_id")
    return number if _is_id(number) else None


def _prompt(message: Mapping[str, Any]) -> str | None:
    # only what a bot wrote: nothing that a person typed is looked at twice
    return _text(message.get("text")) if _part(message, "from").get("is_bot") is True else None


def _part(whole: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = whole.get(name)
    return part if isinstance(part, Mapping) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _is_id(value: object) -> TypeGuard[int]:
    # ids fit in 52 bits (Bot API, User); a bool is an int to Python
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 53
